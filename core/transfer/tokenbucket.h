// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <chrono>

namespace swathe {

/**
 * So many units in each period, with at most `burst` saved up: bytes or requests. Pure: the time is passed in and must
 * not go back. A rate of 0 is no limit.
 */
class TokenBucket
{
public:
    TokenBucket() = default;
    /// `burst` below 1 counts as 1. Begins full.
    TokenBucket(double units, std::chrono::milliseconds period, double burst);

    [[nodiscard]] bool isUnlimited() const { return m_perMillisecond <= 0; }
    /// Whole units that may be taken now; the largest number there is without a limit.
    [[nodiscard]] qint64 available(std::chrono::milliseconds now);
    /// Takes `units`, which may be more than there are: the debt is waited for.
    void take(qint64 units, std::chrono::milliseconds now);
    /// How long until `units` (at most the burst) are there; 0 if they are.
    [[nodiscard]] std::chrono::milliseconds waitFor(qint64 units, std::chrono::milliseconds now);
    /// Another rate from now on; what is saved up or owed is kept, up to the new burst.
    void setRate(double units, std::chrono::milliseconds period, double burst, std::chrono::milliseconds now);

private:
    void refill(std::chrono::milliseconds now);

    double m_perMillisecond = 0;
    double m_burst = 1;
    double m_level = 1;
    std::chrono::milliseconds m_at{0};
    bool m_hasBegun = false;
};

} // namespace swathe
