// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

#include <chrono>
#include <utility>

namespace swathe {

/** The time, passed in where it decides something, so that tests can move it. */
class Clock
{
public:
    virtual ~Clock() = default;
    /// Wall-clock time, UTC. May jump.
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// Never goes back; the origin means nothing.
    [[nodiscard]] virtual std::chrono::milliseconds monotonic() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override
    {
        return std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::steady_clock::now().time_since_epoch());
    }
};

/** Notices that the computer slept: then the time on the wall goes on and the monotonic one does not. */
class SleepWatch
{
public:
    /// It slept, or somebody set the clock forward, since the call before.
    [[nodiscard]] bool hasSlept(const Clock &clock)
    {
        constexpr qint64 kLeast = 5'000; // less is a clock that is being put right
        const qint64 gap = clock.now().toMSecsSinceEpoch() - clock.monotonic().count();
        const bool isFirst = !m_isBegun;
        m_isBegun = true;
        return gap - std::exchange(m_gap, gap) > kLeast && !isFirst;
    }

private:
    qint64 m_gap = 0; ///< milliseconds from the monotonic time to that on the wall
    bool m_isBegun = false;
};

} // namespace swathe
