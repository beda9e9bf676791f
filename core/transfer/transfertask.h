// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/transfer/transfer.h"
#include "core/transfer/transferjournal.h"

#include <algorithm>
#include <chrono>
#include <functional>
#include <optional>

class QNetworkAccessManager;
class QThreadPool;

namespace swathe {

/// Smaller files come in one stream.
constexpr qint64 kLeastDivided = 64LL * 1024 * 1024;

/// What one connection of several fetches of a file at a time. A file of some pieces' length is dealt out at once,
/// since each further request costs a round trip; of a larger one pieces are short enough that the checksum can follow
/// from the front and the connections end together.
[[nodiscard]] constexpr qint64 pieceSizeFor(qint64 total, int connections)
{
    constexpr qint64 kMebi = 1024 * 1024;
    const qint64 unit = std::max(1, connections) * kMebi;
    return std::clamp((total + unit - 1) / unit, 16LL, 64LL) * kMebi;
}

/** What the engine is given for one try at a file. */
struct TransferTask {
    TransferSpec spec;
    quint64 run = 0; ///< tells the events of this try from those of an earlier one
    TransferJournal journal;
    std::chrono::milliseconds stallTimeout{30'000};
    int segments = 1;                        ///< most connections at once for this file; 1 = it comes in one stream
    bool canRefresh = false;                 ///< there is a resolver that may make a better request
    bool isFreshTry = false;                 ///< the bytes were wrong once before
    bool isRetryAfterInMilliseconds = false; ///< as the provider counts
};

/** How a try ended. */
struct TransferOutcome {
    std::optional<Error> error; ///< empty: the file is in its place
    bool verifiedByChecksum = false;
    bool isFreshTry = false;
    qint64 received = 0; ///< bytes in the part, or of the file
};

/** The figures of a running try. */
struct TransferFigures {
    TransferId id;
    quint64 run = 0;
    qint64 received = 0;
    qint64 total = -1;
    double bytesPerSecond = 0;
};

/** What a transfer works with; owned by the engine. */
struct TransferTools {
    QNetworkAccessManager *network;
    QThreadPool *pool;
    QByteArray *block;
    /// True while there are as many transfers as engines: a slow checksum then costs least where its bytes already are.
    std::function<bool()> isBusy = {};
};

} // namespace swathe
