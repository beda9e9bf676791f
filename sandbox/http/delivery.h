// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/http/bytebudget.h"
#include "sandbox/http/httpmessage.h"

#include <memory>
#include <optional>
#include <unordered_map>

namespace swathe::sandbox {

/** The budgets of one connection: one for each rate that its answers are held to. */
class ConnectionBudgets
{
public:
    /** Null when there is no limit. It lives as long as this. */
    ByteBudget *of(qint64 bytesPerSecond);

private:
    std::unordered_map<qint64, ByteBudget> m_budgets;
};

/**
 * One answer on its way: how much of its body may go now, with its faults and limits. What breaks and stalls mean in
 * bytes is decided here, once for both protocols. At most a piece of the body is in memory.
 */
class Delivery
{
public:
    enum class State {
        Ready,   ///< take() gives bytes
        Waiting, ///< for time to pass; ask again soon
        Stalled, ///< for ever
        Broken,  ///< the fault of response().breaks is due
        Done
    };

    Delivery(HttpResponse response, ConnectionBudgets &budgets, bool headOnly);
    ~Delivery();
    Q_DISABLE_COPY_MOVE(Delivery)

    [[nodiscard]] const HttpResponse &response() const { return m_response; }
    [[nodiscard]] State state();
    /** The next bytes, at most so many; only when state() is Ready. */
    [[nodiscard]] QByteArray take(qint64 most);
    /** The break has been carried out, and the rest may follow (GoAway). */
    void passBreak() { m_response.breaks = Break::None; }

private:
    HttpResponse m_response;
    std::optional<ByteBudget> m_own;
    ByteBudget *m_shared = nullptr;
    qint64 m_sent = 0;
    qint64 m_allowed = 0;
};

} // namespace swathe::sandbox
