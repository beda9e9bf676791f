// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/loopwatch.h"

#include <algorithm>
#include <cmath>

namespace swathe::cli {

using namespace Qt::StringLiterals;

namespace {
constexpr auto kTick = std::chrono::milliseconds(5);
} // namespace

LoopWatch::LoopWatch(QObject *parent) : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        const double elapsed = static_cast<double>(m_sinceTick.nsecsElapsed()) / 1e6;
        m_sinceTick.start();
        add(std::max(0.0, elapsed - static_cast<double>(kTick.count())));
    });
    m_sinceTick.start();
    m_timer.start(kTick);
}

void LoopWatch::add(double late)
{
    m_late.push_back(static_cast<float>(late));
}

QJsonObject LoopWatch::figures() const
{
    std::vector<float> sorted = m_late;
    std::ranges::sort(sorted);
    const auto quantile = [&sorted](double part) {
        if (sorted.empty())
            return 0.0;
        const double rank = std::ceil(part * static_cast<double>(sorted.size()));
        const auto index = static_cast<std::size_t>(std::max(1.0, rank)) - 1;
        return std::round(static_cast<double>(sorted.at(index)) * 1000) / 1000;
    };
    return {{"ticks"_L1, static_cast<qint64>(sorted.size())},
            {"p50"_L1, quantile(0.5)},
            {"p99"_L1, quantile(0.99)},
            {"p999"_L1, quantile(0.999)},
            {"worst"_L1, quantile(1)}};
}

} // namespace swathe::cli
