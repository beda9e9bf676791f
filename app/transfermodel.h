// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/transfer/slotindex.h"
#include "core/transfer/transferrow.h"

#include <QAbstractListModel>
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
        Group,      ///< "active", "queued", "finished", "failed": the filter it falls under
        BatchKey,   ///< the same for all files of one scene
        Priority,   ///< larger first, 0 usual
        FinishedAt, ///< local time; invalid before
        CanMove,    ///< its place in the queue still matters
    };
    Q_ENUM(Role)

    explicit TransferModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// Rows that are new are appended, the others changed.
    void upsert(const QList<TransferRow> &rows);
    void remove(const QList<TransferId> &ids);
    /// The queue's order is this now; ids of rows that are not there are passed over.
    void reorder(const QList<TransferId> &ids);

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int activeCount() const { return m_summary.active; }
    [[nodiscard]] int queuedCount() const { return m_summary.queued; }
    [[nodiscard]] int finishedCount() const { return m_summary.finished; }
    [[nodiscard]] int failedCount() const { return m_summary.failed; }
    [[nodiscard]] QString speedText() const;
    [[nodiscard]] QString remainingText() const; ///< of all that is wanted and not there yet
    [[nodiscard]] double fraction() const;       ///< of all bytes that are wanted, 0 to 1
    [[nodiscard]] const QList<TransferRow> &rows() const { return m_rows; }
    [[nodiscard]] const TransferRow *find(const TransferId &id) const;

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
    struct IdOf {
        const QList<TransferRow> *rows;
        QByteArrayView operator()(quint32 row) const { return rows->at(row).spec.idText(); }
    };
    void count(const TransferRow &row, int sign);
    void renumber();

    QList<TransferRow> m_rows;
    SlotIndex<IdOf> m_index;
    Summary m_summary;
};

/**
 * TransferModel narrowed to one group ("" = all) and a text in the names, in queue order or by one of "name", "scene",
 * "state", "size", "progress", "speed", "finished".
 */
class TransferFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(QString group READ group WRITE setGroup NOTIFY groupChanged)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(QString sortKey READ sortKey WRITE setSortKey NOTIFY sortKeyChanged)
    Q_PROPERTY(bool descending READ isDescending WRITE setDescending NOTIFY descendingChanged)

public:
    explicit TransferFilterModel(TransferModel &transfers, QObject *parent = nullptr);
    [[nodiscard]] QString group() const { return m_group; }
    void setGroup(const QString &group);
    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    [[nodiscard]] QString sortKey() const { return m_sortKey; }
    void setSortKey(const QString &key);
    [[nodiscard]] bool isDescending() const { return m_isDescending; }
    void setDescending(bool descending);

Q_SIGNALS:
    void groupChanged();
    void textChanged();
    void sortKeyChanged();
    void descendingChanged();

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    template <class Change> void rebuild(Change change);

    TransferModel &m_transfers;
    QString m_group;
    QString m_text;
    QString m_sortKey;
    bool m_isDescending = false;
};

} // namespace swathe
