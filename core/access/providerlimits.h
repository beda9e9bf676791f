// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <chrono>

namespace swathe {

/**
 * What a provider allows those who fetch files from it: the "transfers" part of its description. The defaults stand
 * for "nothing is stated".
 */
struct ProviderLimits {
    /// Providers of the same name share one account's limits; empty = the provider's own id.
    QString account;
    int concurrent = 0; ///< connections of the account at one time; 0 = not stated
    int segments = 1;   ///< connections that one large file may use, where nothing else forbids it
    /// At most so many requests in each `period`; 0 = not stated.
    int requests = 0;
    std::chrono::milliseconds period{60'000};
    /// How long the provider counts a transfer as open after its end, and after it was broken off by us.
    std::chrono::milliseconds linger{0};
    std::chrono::milliseconds abortLinger{0};
    /// Nothing new is started so long after a refusal (429, 503) that names no time itself.
    std::chrono::milliseconds refusalPause{0};
    /// A slot lost by refusals comes back after so long without another; 0 = with the next successes.
    std::chrono::milliseconds recovery{0};
    /// Retry-After counts milliseconds here, against RFC 9110.
    bool isRetryAfterInMilliseconds = false;
    bool operator==(const ProviderLimits &) const = default;
};

} // namespace swathe
