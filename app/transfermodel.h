// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/transfer/transfer.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSortFilterProxyModel>
#include <QtQmlIntegration>

namespace swathe {

/** A state in the words of the window ("Downloading"). */
[[nodiscard]] QString transferStateText(TransferState state);

/**
 * The queue's files as rows, in queue order: a mirror that is told what changed and tells the rows that did. Knows
 * nothing of the queue itself. Lives on the main thread.
 */
class TransferModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(int count READ count NOTIFY summaryChanged)
    Q_PROPERTY(int activeCount READ activeCount NOTIFY summaryChanged)
    Q_PROPERTY(int queuedCount READ queuedCount NOTIFY summaryChanged)
    Q_PROPERTY(int finishedCount READ finishedCount NOTIFY summaryChanged)
    Q_PROPERTY(int failedCount READ failedCount NOTIFY summaryChanged)
    Q_PROPERTY(QString speedText READ speedText NOTIFY summaryChanged)
    Q_PROPERTY(QString remainingText READ remainingText NOTIFY summaryChanged)
    Q_PROPERTY(double fraction READ fraction NOTIFY summaryChanged)

public:
    enum class Role {
        Key = Qt::UserRole + 1, ///< the TransferId
        Name,
        BatchTitle,
        StateName,
        StateText,
        Reason,
        Received,
        Total,
        Fraction,
        ReceivedText,
        SpeedText,
        TimeLeft,
        CanPause,
        CanResume,
        CanRetry,
        CanCancel,
        IsVerified,
        Source,
        Group, ///< "active", "queued", "finished", "failed": the filter it falls under
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// Rows that are new are appended, the others changed.
    void upsert(const QList<TransferSnapshot> &snapshots);
    void remove(const QList<TransferId> &ids);

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int activeCount() const { return m_summary.active; }
    [[nodiscard]] int queuedCount() const { return m_summary.queued; }
    [[nodiscard]] int finishedCount() const { return m_summary.finished; }
    [[nodiscard]] int failedCount() const { return m_summary.failed; }
    [[nodiscard]] QString speedText() const;
    [[nodiscard]] QString remainingText() const; ///< of all that is wanted and not there yet
    [[nodiscard]] double fraction() const;       ///< of all bytes that are wanted, 0 to 1
    [[nodiscard]] const QList<TransferSnapshot> &rows() const { return m_rows; }
    [[nodiscard]] const TransferSnapshot *find(const TransferId &id) const;

Q_SIGNALS:
    void summaryChanged();

private:
    struct Summary {
        int active = 0;
        int queued = 0;
        int finished = 0;
        int failed = 0;
        double speed = 0;
        qint64 received = 0;
        qint64 total = 0;
        bool operator==(const Summary &) const = default;
    };
    void summarise();
    void renumber(int from);

    QList<TransferSnapshot> m_rows;
    QHash<TransferId, int> m_index;
    Summary m_summary;
};

/** TransferModel narrowed to one group ("" = all) and a text. */
class TransferFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(QString group READ group WRITE setGroup NOTIFY groupChanged)

public:
    explicit TransferFilterModel(TransferModel &transfers, QObject *parent = nullptr);
    [[nodiscard]] QString group() const { return m_group; }
    void setGroup(const QString &group);

Q_SIGNALS:
    void groupChanged();

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_group;
};

} // namespace swathe
