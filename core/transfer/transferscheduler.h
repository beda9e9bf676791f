// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/transfer/transferqueue.h"

#include <QDateTime>
#include <QHash>

#include <functional>

namespace swathe {

/** A file that wants to start, as far as the policy needs to know it. */
struct WaitingTransfer {
    TransferId id;
    QString host;
    QDateTime notBefore; ///< UTC; invalid = now
};

/** The slots in use and the hosts that asked for peace. */
struct SchedulerLoad {
    int active = 0;
    QHash<QString, int> activeOnHost;
    QHash<QString, QDateTime> hostHeldUntil; ///< UTC
};

struct SchedulerDecision {
    QList<TransferId> start;
    /// When waiting alone would change the decision; invalid = only an event does.
    QDateTime lookAgain;
};

/// Gives one waiting transfer after the other, those of higher priority first, then in queue order; null at the end.
using WaitingSource = std::function<const WaitingTransfer *()>;

/**
 * What to start now. Pure: a function of its arguments, tested as a table. Takes from `next` only until the slots
 * are full, so that a long queue costs nothing. A host at its limit never holds back the transfers of another.
 */
[[nodiscard]] SchedulerDecision schedule(const WaitingSource &next, const SchedulerLoad &load,
                                         const TransferLimits &limits, const QDateTime &now);

/**
 * The wait before the next try after `failures` (1, 2, …) failures in a row: doubles from firstRetryWait up to
 * longestRetryWait, of which half is spread by `jitter` (0 … 1). What the server asked for wins.
 */
[[nodiscard]] std::chrono::milliseconds retryWait(int failures, const TransferLimits &limits,
                                                  std::optional<std::chrono::milliseconds> retryAfter, double jitter);

/// True for errors that time may mend.
[[nodiscard]] bool isWorthRetrying(Error::Kind kind);

} // namespace swathe
