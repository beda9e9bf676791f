// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/job.h"
#include "core/transfer/slotindex.h"
#include "core/transfer/transferjournal.h"
#include "core/transfer/transferrow.h"

#include <QPointer>

#include <array>
#include <deque>
#include <limits>
#include <memory>
#include <optional>
#include <vector>

namespace swathe {

/** What is known of a file once it was begun. Most of a long queue has none. */
struct TransferTry {
    TransferJournal journal;
    std::shared_ptr<const Error> error;
    QPointer<Job> resolving;
    qint64 best = 0;    ///< most bytes ever in the part: what counts as progress
    qint64 nextTry = 0; ///< milliseconds since 1970; 0 = none
    quint64 run = 0;    ///< number of the try that runs, or ran last
    double bytesPerSecond = 0;
    qint64 secondsLeft = -1;
    int failures = 0; ///< in a row
};

/** One file of the queue, as the queue itself keeps it: small, since there may be a hundred thousand. */
struct TransferEntry {
    static constexpr qint64 kAtEnd = std::numeric_limits<qint64>::min();

    PackedSpec spec;
    qint64 serial = 0;        ///< the database's name for it; never given twice
    qint64 position = kAtEnd; ///< queue order; unique
    qint64 received = 0;
    qint64 total = -1;
    qint64 finishedAt = 0; ///< milliseconds since 1970; 0 = not finished
    std::unique_ptr<TransferTry> attempt;
    int priority = 0;
    quint32 lane = 0;
    quint16 attempts = 0;
    TransferState state = TransferState::Queued;
    bool isFreshTry = false;
    bool verifiedByChecksum = false;

    [[nodiscard]] TransferTry &begun();
    [[nodiscard]] TransferSnapshot snapshot() const;
    [[nodiscard]] TransferRow row() const;
};

/**
 * The queue's files in memory: by slot (a small number that is an entry's own while it is in the table), by id, by
 * target, in queue order. Knows nothing of what is done with them. Not thread-safe.
 */
class TransferTable
{
public:
    TransferTable();

    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_order.size()); }
    /// All slots in queue order.
    [[nodiscard]] const std::vector<quint32> &order() const { return m_order; }
    [[nodiscard]] TransferEntry &at(quint32 slot) { return m_slots[slot]; }
    [[nodiscard]] const TransferEntry &at(quint32 slot) const { return m_slots[slot]; }
    [[nodiscard]] std::optional<quint32> find(const TransferId &id) const;
    [[nodiscard]] bool contains(const TransferId &id) const { return find(id).has_value(); }
    /// One that is neither failed nor cancelled has this target.
    [[nodiscard]] bool isTargetTaken(QByteArrayView target) const { return m_targets.find(target) >= 0; }
    [[nodiscard]] int count(TransferState state) const { return m_counts[static_cast<size_t>(state)]; }

    /// At its position; one without a serial (0) gets one.
    quint32 insert(TransferEntry entry);
    /// Out of the table, in the order given; the slots are free afterwards.
    [[nodiscard]] std::vector<TransferEntry> take(const QList<quint32> &slots);
    void setState(quint32 slot, TransferState state);
    /// An entry whose position changed, and the one it had.
    struct Moved {
        quint32 slot;
        qint64 from;
    };
    /// Puts the entries, in their present order, before the one in `before`, or at the end. Returns those whose
    /// position changed, which may be all.
    QList<Moved> move(const QList<quint32> &slots, std::optional<quint32> before);

private:
    static constexpr qint64 kStep = 1LL << 20; ///< room between two positions for others

    struct IdOf {
        const std::deque<TransferEntry> *slots;
        QByteArrayView operator()(quint32 slot) const { return (*slots)[slot].spec.idText(); }
    };
    struct TargetOf {
        const std::deque<TransferEntry> *slots;
        QByteArrayView operator()(quint32 slot) const { return (*slots)[slot].spec.targetText(); }
    };
    void count(const TransferEntry &entry, quint32 slot, int sign);

    std::deque<TransferEntry> m_slots;
    std::vector<quint32> m_free;
    std::vector<quint32> m_order;
    SlotIndex<IdOf> m_ids;
    SlotIndex<TargetOf> m_targets; ///< of those neither failed nor cancelled
    std::array<int, 12> m_counts{};
    qint64 m_nextSerial = 1;
    qint64 m_lastPosition = 0; ///< ever: what was taken out may come back to its place
};

} // namespace swathe
