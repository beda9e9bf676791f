// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

#include <chrono>

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

} // namespace swathe
