// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

#include <QTimeZone>

namespace swathe::test {

/** A clock that moves only when it is told to. */
class FakeClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_start.addMSecs(m_passed.count()); }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return m_passed; }
    void sleep(std::chrono::milliseconds time) { m_start = m_start.addMSecs(time.count()); } ///< the wall's alone
    void advance(std::chrono::milliseconds time) { m_passed += time; }

private:
    QDateTime m_start{QDate(2026, 1, 1), QTime(12, 0), QTimeZone::UTC};
    std::chrono::milliseconds m_passed{1'000'000};
};

} // namespace swathe::test
