// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/transferscheduler.h"

#include <algorithm>

namespace swathe {

SchedulerDecision schedule(const WaitingSource &next, const SchedulerLoad &load, const TransferLimits &limits,
                           const QDateTime &now)
{
    SchedulerDecision decision;
    int active = load.active;
    QHash<QString, int> onHost = load.activeOnHost;
    while (active < limits.total) {
        const WaitingTransfer *waiting = next();
        if (!waiting)
            return decision;
        int &hostActive = onHost[waiting->host];
        if (hostActive >= limits.perHost)
            continue;
        QDateTime due = waiting->notBefore;
        const QDateTime held = load.hostHeldUntil.value(waiting->host);
        if (held.isValid() && (!due.isValid() || held > due))
            due = held;
        if (due.isValid() && due > now) {
            if (!decision.lookAgain.isValid() || due < decision.lookAgain)
                decision.lookAgain = due;
            continue;
        }
        ++active;
        ++hostActive;
        decision.start.append(waiting->id);
    }
    // The slots are full: the next end of a transfer is when to look again.
    decision.lookAgain = {};
    return decision;
}

std::chrono::milliseconds retryWait(int failures, const TransferLimits &limits,
                                    std::optional<std::chrono::milliseconds> retryAfter, double jitter)
{
    if (retryAfter)
        return std::max(*retryAfter, std::chrono::milliseconds(0));
    std::chrono::milliseconds wait = limits.firstRetryWait;
    for (int i = 1; i < failures && wait < limits.longestRetryWait; ++i)
        wait *= 2;
    wait = std::min(wait, limits.longestRetryWait);
    const double part = 0.5 + 0.5 * std::clamp(jitter, 0.0, 1.0);
    return std::chrono::milliseconds(qRound64(static_cast<double>(wait.count()) * part));
}

bool isWorthRetrying(Error::Kind kind)
{
    using Kind = Error::Kind;
    return kind == Kind::Offline || kind == Kind::Timeout || kind == Kind::RateLimited || kind == Kind::ServerFault ||
           kind == Kind::ProxyFailed || kind == Kind::DiskFull || kind == Kind::SourceChanged;
}

} // namespace swathe
