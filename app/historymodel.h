// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/transfer/transferqueue.h"

#include <QAbstractListModel>
#include <QtQmlIntegration>

#include <memory>

namespace swathe {

/**
 * What was downloaded, the latest first, also what has left the list of downloads: read in pages as the view asks for
 * more. Lives on the main thread; the queue must outlive it.
 */
class HistoryModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool isReading READ isReading NOTIFY isReadingChanged)

public:
    enum class Role {
        Name = Qt::UserRole + 1,
        BatchTitle,
        Outcome, ///< "completed", "failed", "cancelled"
        OutcomeText,
        Reason, ///< of a failure, in words
        FinishedAt,
        SizeText,
        Source,
        Path,
        IsVerified,
    };
    Q_ENUM(Role)

    explicit HistoryModel(TransferQueue &queue, QObject *parent = nullptr);
    ~HistoryModel() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    [[nodiscard]] int count() const { return static_cast<int>(m_records.size()); }
    /// Null for a row that is not there.
    [[nodiscard]] const TransferRecord *record(int row) const
    {
        return row >= 0 && row < m_records.size() ? &m_records.at(row) : nullptr;
    }
    [[nodiscard]] bool isReading() const { return m_job != nullptr; }
    /// From the latest on: when it comes into view.
    Q_INVOKABLE void reload();
    /// Forgets it all, on disk too.
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void countChanged();
    void isReadingChanged();

private:
    void onRead();

    TransferQueue &m_queue;
    QList<TransferRecord> m_records;
    std::unique_ptr<HistoryJob> m_job;
    bool m_hasMore = true;
};

} // namespace swathe
