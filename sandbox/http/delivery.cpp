// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/http/delivery.h"

#include <algorithm>

namespace swathe::sandbox {

ByteBudget *ConnectionBudgets::of(qint64 bytesPerSecond)
{
    return bytesPerSecond > 0 ? &m_budgets.try_emplace(bytesPerSecond, bytesPerSecond).first->second : nullptr;
}

Delivery::Delivery(HttpResponse response, ConnectionBudgets &budgets, bool headOnly)
    : m_response(std::move(response)), m_shared(budgets.of(m_response.connectionRate))
{
    if (headOnly)
        m_response.body = {};
    if (m_response.bytesPerSecond > 0)
        m_own.emplace(m_response.bytesPerSecond);
    if (m_shared)
        m_shared->begin();
}

Delivery::~Delivery()
{
    if (m_response.witness)
        m_response.witness->whole = m_sent == m_response.body.size;
}

Delivery::State Delivery::state()
{
    if (m_sent >= m_response.body.size)
        return State::Done;
    m_allowed = m_response.body.size - m_sent;
    if (m_response.breaks != Break::None) {
        if (m_sent >= m_response.breakAfter)
            return State::Broken;
        m_allowed = std::min(m_allowed, m_response.breakAfter - m_sent);
    }
    if (m_response.stallAfter >= 0) {
        if (m_sent >= m_response.stallAfter)
            return State::Stalled;
        m_allowed = std::min(m_allowed, m_response.stallAfter - m_sent);
    }
    if (m_own)
        m_allowed = std::min(m_allowed, m_own->available());
    if (m_shared)
        m_allowed = std::min(m_allowed, m_shared->available());
    return m_allowed > 0 ? State::Ready : State::Waiting;
}

QByteArray Delivery::take(qint64 most)
{
    QByteArray bytes = m_response.body.read(m_sent, std::min(most, m_allowed));
    if (bytes.isEmpty()) { // a file that is gone or shorter than it was
        m_response.breaks = Break::Cut;
        m_response.breakAfter = m_sent;
    }
    m_sent += bytes.size();
    m_allowed -= bytes.size();
    if (m_own)
        m_own->spend(bytes.size());
    if (m_shared)
        m_shared->spend(bytes.size());
    return bytes;
}

} // namespace swathe::sandbox
