// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>

namespace swathe::sandbox {

/**
 * Bytes that may be sent now, filling with time. It holds at most a quarter of a second's worth, so that a busy machine
 * is made up for and a pause is not. Not thread-safe.
 */
class ByteBudget
{
public:
    explicit ByteBudget(qint64 bytesPerSecond);

    /** Forgets what gathered while nothing was sent, but for a hundredth of a second. */
    void begin();
    /** 0 until a worthwhile piece has gathered. */
    [[nodiscard]] qint64 available();
    void spend(qint64 bytes) { m_credit -= static_cast<double>(bytes); }

private:
    double m_rate;
    double m_least;
    double m_credit;
    QElapsedTimer m_clock;
    qint64 m_counted = 0; ///< ns of the clock that are in the credit
};

} // namespace swathe::sandbox
