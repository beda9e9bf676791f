// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

namespace swathe {

/** The limits a queue works under, besides those that a provider states (core/access/providerlimits.h). */
struct TransferLimits {
    int total = 4;               ///< files at one time
    int perHost = 4;             ///< files at one time from one host
    int connectionsPerHost = 16; ///< of all files together
    int segments = 1;            ///< connections of one large file of no known provider
    int retries = 8;
    std::chrono::milliseconds stallTimeout{30'000};
    std::chrono::milliseconds firstRetryWait{2'000};
    std::chrono::milliseconds longestRetryWait{300'000};
    bool operator==(const TransferLimits &) const = default;
};

} // namespace swathe
