// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/transfer/transfer.h"
#include "core/transfer/transferjournal.h"

#include <chrono>
#include <optional>

class QNetworkAccessManager;
class QThreadPool;

namespace swathe {

/// What one connection of several fetches of a file at a time: long enough that a round trip between two pieces costs
/// little, short enough that the checksum can follow from the front and the connections end together.
constexpr qint64 kPieceSize = 32LL * 1024 * 1024;
/// Smaller files come in one stream: two pieces are the least that more connections can gain by.
constexpr qint64 kLeastDivided = 2 * kPieceSize;

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
};

} // namespace swathe
