// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/http/bytebudget.h"

#include <algorithm>
#include <utility>

namespace swathe::sandbox {

ByteBudget::ByteBudget(qint64 bytesPerSecond)
    : m_rate(static_cast<double>(bytesPerSecond)), m_least(std::clamp(m_rate / 200, 1.0, 16384.0)),
      m_credit(std::max(1.0, m_rate / 100))
{
    m_clock.start();
}

void ByteBudget::begin()
{
    (void)available();
    m_credit = std::min(m_credit, std::max(1.0, m_rate / 100));
}

qint64 ByteBudget::available()
{
    const qint64 now = m_clock.nsecsElapsed();
    m_credit += m_rate * static_cast<double>(now - std::exchange(m_counted, now)) / 1e9;
    m_credit = std::min(m_credit, std::max(1.0, m_rate / 4));
    // The few bytes that have gathered since the last look would make frames of a few bytes.
    return m_credit < m_least ? 0 : static_cast<qint64>(m_credit);
}

} // namespace swathe::sandbox
