// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/throttle.h"

#include <algorithm>
#include <limits>

namespace swathe {

void Throttle::adjust(Limit &limit, qint64 rate, std::chrono::milliseconds now)
{
    // A tenth of a second may come at once: what the event loop was late is caught up.
    const double burst = static_cast<double>(rate) / 10;
    limit.setRate(static_cast<double>(rate), std::chrono::seconds(1), burst, now);
    limit.portion = std::clamp<qint64>(rate / 50, 1, 256 * 1024);
}

void Throttle::set(qint64 total, const QHash<QString, qint64> &perProvider, std::chrono::milliseconds now)
{
    adjust(m_total, total, now);
    m_perProvider.removeIf([&perProvider](const auto &limit) {
        return perProvider.value(limit.key()) <= 0;
    });
    for (auto it = perProvider.cbegin(); it != perProvider.cend(); ++it) {
        if (it.value() > 0)
            adjust(m_perProvider[it.key()], it.value(), now);
    }
}

qint64 Throttle::grant(const QString &provider, int sharers, std::chrono::milliseconds now)
{
    qint64 most = std::numeric_limits<qint64>::max();
    const auto narrow = [&](Limit &limit) {
        if (limit.isUnlimited())
            return;
        const qint64 there = limit.available(now);
        most = std::min(most, there < limit.portion ? 0 : std::max(limit.portion, there / std::max(1, sharers)));
    };
    narrow(m_total);
    if (const auto own = m_perProvider.find(provider); own != m_perProvider.end())
        narrow(*own);
    return most;
}

void Throttle::take(const QString &provider, qint64 bytes, std::chrono::milliseconds now)
{
    m_total.take(bytes, now);
    if (const auto own = m_perProvider.find(provider); own != m_perProvider.end())
        own->take(bytes, now);
}

std::chrono::milliseconds Throttle::wait(const QString &provider, std::chrono::milliseconds now)
{
    std::chrono::milliseconds longest = m_total.waitFor(m_total.portion, now);
    if (const auto own = m_perProvider.find(provider); own != m_perProvider.end())
        longest = std::max(longest, own->waitFor(own->portion, now));
    return longest;
}

} // namespace swathe
