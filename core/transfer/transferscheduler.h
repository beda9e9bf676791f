// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/access/providerlimits.h"
#include "core/base/error.h"
#include "core/transfer/tokenbucket.h"
#include "core/transfer/transferlimits.h"

#include <QHash>
#include <QList>

#include <functional>
#include <limits>
#include <map>
#include <vector>

namespace swathe {

/** A file that wants to start, as far as the policy needs to know it. */
struct WaitingTransfer {
    quint32 ticket = 0; ///< the caller's name for it; unique among those waiting and running
    quint32 lane = 0;   ///< of TransferScheduler::lane()
    int priority = 0;   ///< larger first
    qint64 position = 0;
    bool isLarge = false; ///< worth several connections
};

struct SchedulerStart {
    quint32 ticket = 0;
    int connections = 1;
    bool operator==(const SchedulerStart &) const = default;
};

struct SchedulerDecision {
    QList<SchedulerStart> start;
    /// When waiting alone would change the decision; empty = only an event does.
    std::optional<std::chrono::milliseconds> lookAgain;
};

/** How a transfer gave its slot back. */
enum class SlotEnd {
    Done,
    Failed,
    Aborted, ///< by us
    Refused, ///< the other side says that it is too much (429, 503)
};

/**
 * Which files run now. A pure policy: no clock, no thread, no input but its functions; times are monotonic and must
 * not go back. Tested as a table and in virtual time.
 *
 * - Limits: files in all and for each host, connections for each host and for each account, the account's request
 *   rate; an account's slot may stay busy for a while after its transfer (ProviderLimits).
 * - A refusal halves what the host, and the account if it states a limit, may have, and holds both back for the time
 *   the answer or the provider's description names. Refusals of transfers that began before the last one count once.
 *   Successes give it back step by step.
 * - Larger priority first. Among equal ones the accounts take turns (a host where there is no provider); within an
 *   account queue order decides. A host or account at its limit never holds back another.
 * - A large file gets several connections when fewer files than connections are left to share them.
 *
 * Costs O(lanes) for each file started and O(log n) for each that waits.
 */
class TransferScheduler
{
public:
    using LimitsSource = std::function<ProviderLimits(const QString &provider)>;
    /// `source` is asked once for each provider, and again after forgetLimits().
    explicit TransferScheduler(LimitsSource source = {});
    ~TransferScheduler();

    void setLimits(const TransferLimits &limits) { m_limits = limits; }
    [[nodiscard]] const TransferLimits &limits() const { return m_limits; }
    /// The providers' statements may have changed.
    void forgetLimits();

    /// The lane of the files of one provider (may be empty) on one host: a small number, the same each time.
    [[nodiscard]] quint32 lane(const QString &provider, const QString &host);
    [[nodiscard]] const ProviderLimits &limitsOf(quint32 lane) const;

    /// `due`: not before that time.
    void add(const WaitingTransfer &waiting, std::chrono::milliseconds due = {});
    /// One that waits does so no longer; it must be given as it was added.
    void withdraw(const WaitingTransfer &waiting);
    /// Those returned run from now on.
    [[nodiscard]] SchedulerDecision next(std::chrono::milliseconds now);
    /// `retryAfter`: what a refusal named. Unknown tickets are ignored.
    void end(quint32 ticket, SlotEnd how, std::chrono::milliseconds now,
             std::optional<std::chrono::milliseconds> retryAfter = {});
    /// The user does not want to wait for what a refusal asked for.
    void release(quint32 lane);

    [[nodiscard]] int active() const { return static_cast<int>(m_active.size()); }
    [[nodiscard]] qsizetype waiting() const { return m_waiting; }

private:
    static constexpr int kNoCeiling = std::numeric_limits<int>::max();
    using Millis = std::chrono::milliseconds;

    /// A host or an account.
    struct Gate {
        int files = 0;
        int connections = 0;
        int ceiling = kNoCeiling; ///< of connections, after refusals
        int successes = 0;
        bool wasRefused = false;
        Millis refusedAt{0}; ///< when that last lowered the ceiling
        Millis changedAt{0}; ///< since when it recovers
        Millis heldUntil{0};
    };
    struct Account : Gate {
        ProviderLimits limits;
        TokenBucket requests;
        std::multimap<Millis, int> lingering; ///< when how many connections come back
        int lingers = 0;
        quint64 servedAt = 0;
    };
    struct Key {
        int priority;
        qint64 position;
        bool operator<(const Key &other) const
        {
            return priority != other.priority ? priority > other.priority : position < other.position;
        }
    };
    struct Place {
        quint32 ticket;
        bool isLarge;
    };
    struct Lane {
        QString provider;
        quint32 account = 0;
        quint32 host = 0;
        std::map<Key, Place> waiting;
    };
    struct Active {
        quint32 lane;
        int connections;
        Millis since;
    };

    void wake(Millis now);
    static void recover(Gate &gate, Millis recovery, int nominal, Millis now);
    [[nodiscard]] bool hasRoom(Lane &lane, Millis now, std::optional<Millis> &lookAgain);
    [[nodiscard]] int roomOnHost(const Gate &host) const;
    [[nodiscard]] static int roomOfAccount(const Account &account);
    [[nodiscard]] int connectionsFor(const Lane &lane, bool isLarge) const;
    static void refuse(Gate &gate, const Active &transfer, Millis now, Millis pause);
    static void succeed(Gate &gate, Millis recovery, int nominal);
    void readLimits(Lane &lane, const QString &host);

    LimitsSource m_source;
    TransferLimits m_limits;
    std::vector<Lane> m_lanes;
    std::vector<Gate> m_hosts;
    std::vector<Account> m_accounts;
    QHash<std::pair<QString, QString>, quint32> m_laneOf;
    QHash<QString, quint32> m_hostOf;
    QHash<QString, quint32> m_accountOf;
    std::multimap<Millis, WaitingTransfer> m_later;
    QHash<quint32, Millis> m_dueOf; ///< of those in m_later
    QHash<quint32, Active> m_active;
    qsizetype m_waiting = 0;
    quint64 m_served = 0;
};

/**
 * The wait before the next try after `failures` (1, 2, …) failures in a row: doubles from firstRetryWait up to
 * longestRetryWait, of which half is spread by `jitter` (0 … 1). What the server asked for wins.
 */
[[nodiscard]] std::chrono::milliseconds retryWait(int failures, const TransferLimits &limits,
                                                  std::optional<std::chrono::milliseconds> retryAfter, double jitter);

/// True for errors that time may mend.
[[nodiscard]] bool isWorthRetrying(Error::Kind kind);

/// True for an answer that says that we ask too much, and so concerns the whole host.
[[nodiscard]] bool isRefusal(const Error &error);

} // namespace swathe
