// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/transfer/bandwidthschedule.h"
#include "core/transfer/enginegroup.h"
#include "core/transfer/transferscheduler.h"
#include "core/transfer/transfertable.h"

#include <QObject>
#include <QTimer>

namespace swathe {

class AssetResolver;

/**
 * Moves the files of a table through their states: starts what the scheduler lets start, asks for valid requests,
 * takes back what the engines, on their own threads, tell, and decides what an end means. Part of the queue; lives on
 * its thread. Every change of state goes through moveTo().
 */
class TransferDispatcher final : public QObject
{
    Q_OBJECT

public:
    /// `table`, and `resolver` if there is one, must outlive the dispatcher.
    TransferDispatcher(TransferTable &table, AssetResolver *resolver, QObject *parent = nullptr);
    ~TransferDispatcher() override;

    void setLimits(const TransferLimits &limits);
    [[nodiscard]] const TransferLimits &limits() const { return m_scheduler.limits(); }
    void setBandwidth(const Bandwidth &bandwidth);
    /// While held, nothing starts; what runs goes on.
    void setHeld(bool held) { m_isHeld = held; }
    /// A full disk ends the try but not the file, and diskIsFull() tells of it.
    void setWaitsForSpace(bool waits) { m_waitsForSpace = waits; }

    /// One that has just come into the table.
    void enlist(quint32 slot);
    /// One that is about to leave it. Stops it; the part stays.
    void dismiss(quint32 slot);
    /// How a file leaves its state.
    struct Leave {
        SlotEnd how = SlotEnd::Aborted;                           ///< of the slot that it gives back, if it has one
        std::optional<std::chrono::milliseconds> retryAfter = {}; ///< what a refusal named
        std::chrono::milliseconds wait{0};                        ///< before the next try, in WaitingForLimit
    };
    void moveTo(quint32 slot, TransferState state, const Leave &leave);
    void moveTo(quint32 slot, TransferState state) { moveTo(slot, state, Leave{}); }
    /// To Queued, with a clean record.
    void requeue(quint32 slot);
    /// The user does not want to wait for what a refusal asked for.
    void release(quint32 slot) { m_scheduler.release(m_table.at(slot).lane); }
    void setPriority(quint32 slot, int priority);
    /// The table has moved them.
    void reposition(const QList<TransferTable::Moved> &moved);
    /// Stops the engine's work on it; the part stays.
    void halt(quint32 slot);
    /// Also deletes the part beside its target.
    void discard(const TransferEntry &entry);
    void setError(quint32 slot, const std::optional<Error> &error);

    /// Starts what may start.
    void startDue();
    [[nodiscard]] bool hasWork() const { return m_scheduler.active() > 0 || m_scheduler.waiting() > 0; }
    [[nodiscard]] int active() const { return m_scheduler.active(); }
    /// Stops everything, flushes the parts and writes into the table what was reached. Returns the slots concerned.
    QList<quint32> shutDown();

Q_SIGNALS:
    /// To be written and told.
    void changed(quint32 slot);
    /// Only numbers that change all the time.
    void figuresChanged(const QList<quint32> &slots);
    /// It reached Completed, Failed or Cancelled; before changed().
    void ended(quint32 slot);
    void diskIsFull(quint32 slot);
    /// Waiting alone has changed what may start.
    void dueAgain();

private:
    [[nodiscard]] WaitingTransfer waitingOf(quint32 slot) const;
    [[nodiscard]] std::optional<quint32> current(const TransferId &id, quint64 run) const;
    void applyBandwidth();
    void begin(const SchedulerStart &start);
    void onRequestWanted(const TransferId &id, quint64 run, bool refresh);
    void onMoved(const TransferId &id, quint64 run, TransferState state);
    void onJournaled(const TransferId &id, quint64 run, const TransferJournal &journal);
    void onFigures(const QList<TransferFigures> &figures);
    void onEnded(const TransferId &id, quint64 run, const TransferOutcome &outcome);
    void onFailed(quint32 slot, Error error, qint64 received);
    [[nodiscard]] std::chrono::milliseconds now() const { return m_clock.monotonic(); }

    TransferTable &m_table;
    AssetResolver *m_resolver;
    SystemClock m_clock;
    TransferScheduler m_scheduler;
    EngineGroup m_engines;
    QTimer m_alarm;
    Bandwidth m_bandwidth;
    QTimer m_bandwidthChange;
    quint64 m_nextRun = 1;
    bool m_isHeld = false;
    bool m_waitsForSpace = false;
};

} // namespace swathe
