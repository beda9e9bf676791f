// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/transfer/transferrecord.h"

#include <QAbstractListModel>
#include <QtQmlIntegration>

namespace swathe {

class TransferQueue;

/**
 * What was downloaded, failed or was cancelled, the latest first, also of files that have left the list. Read from the
 * queue's database in pages, as views ask for more. Lives on the main thread; `queue` must outlive it.
 */
class TransferHistory : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool isReading READ isReading NOTIFY changed)
    /// Why nothing can be shown; empty when all is well.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    enum class Role {
        Name = Qt::UserRole + 1,
        Title,
        Outcome, ///< "completed", "failed", "cancelled"
        OutcomeText,
        Reason,
        SizeText,
        FinishedText, ///< local time
        Source,       ///< host
        Path,
        IsThere, ///< the file is on disk
    };
    Q_ENUM(Role)

    explicit TransferHistory(TransferQueue &queue, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] bool isReading() const { return m_isReading; }
    [[nodiscard]] QString problem() const { return m_problem; }

    /// Reads from the latest again.
    Q_INVOKABLE void reload();
    Q_INVOKABLE void clear();
    /// The folder of a row's file, or the nearest one above it that is there.
    Q_INVOKABLE void openFolder(int row) const;

Q_SIGNALS:
    void changed();

private:
    struct Row {
        TransferRecord record;
        bool isThere = false;
    };
    void read(qint64 before);
    void append(const QList<Row> &page);

    TransferQueue &m_queue;
    QList<Row> m_rows;
    bool m_isReading = false;
    bool m_isAtEnd = true;
    int m_round = 0; ///< of reload() and clear(): what an earlier one asked for is no answer now
    QString m_problem;
};

} // namespace swathe
