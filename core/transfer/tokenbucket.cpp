// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/tokenbucket.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace swathe {

namespace {

double rateOf(double units, std::chrono::milliseconds period)
{
    return units > 0 && period.count() > 0 ? units / static_cast<double>(period.count()) : 0;
}

} // namespace

TokenBucket::TokenBucket(double units, std::chrono::milliseconds period, double burst)
    : m_perMillisecond(rateOf(units, period)), m_burst(std::max(1.0, burst)), m_level(m_burst)
{
}

void TokenBucket::refill(std::chrono::milliseconds now)
{
    if (!std::exchange(m_hasBegun, true))
        m_at = now;
    if (now <= m_at)
        return;
    m_level = std::min(m_burst, m_level + m_perMillisecond * static_cast<double>((now - m_at).count()));
    m_at = now;
}

qint64 TokenBucket::available(std::chrono::milliseconds now)
{
    if (isUnlimited())
        return std::numeric_limits<qint64>::max();
    refill(now);
    // What a sum of many small parts lacks to a whole unit is not worth a wait.
    return std::max<qint64>(0, static_cast<qint64>(std::floor(m_level + 1e-6)));
}

void TokenBucket::take(qint64 units, std::chrono::milliseconds now)
{
    if (isUnlimited())
        return;
    refill(now);
    m_level -= static_cast<double>(units);
}

std::chrono::milliseconds TokenBucket::waitFor(qint64 units, std::chrono::milliseconds now)
{
    if (isUnlimited())
        return {};
    refill(now);
    const double missing = std::min(static_cast<double>(units), m_burst) - m_level;
    if (missing <= 1e-6)
        return {};
    return std::chrono::milliseconds(static_cast<qint64>(std::ceil(missing / m_perMillisecond)));
}

void TokenBucket::setRate(double units, std::chrono::milliseconds period, double burst, std::chrono::milliseconds now)
{
    const bool wasUnlimited = isUnlimited();
    refill(now);
    m_perMillisecond = rateOf(units, period);
    m_burst = std::max(1.0, burst);
    m_level = wasUnlimited ? m_burst : std::min(m_level, m_burst);
}

} // namespace swathe
