// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/http/httpmessage.h"

#include <QElapsedTimer>

#include <chrono>
#include <memory>

namespace swathe::sandbox::cdse {

/**
 * How many transfers of one account are open. A slot stays taken for a while after its transfer: shortly after one that
 * ended, long after one that broke off. One thread.
 */
class TransferSlots
{
public:
    TransferSlots(int most, std::chrono::milliseconds linger, std::chrono::milliseconds abortLinger);

    /** A slot for an answer's witness, or null when all of the account's are taken. */
    [[nodiscard]] std::shared_ptr<Witness> take(const QString &user);
    [[nodiscard]] int most() const;
    /** Answers that are being sent. */
    [[nodiscard]] int open() const;
    /** The most that were open at the same time, and how often take() found none. */
    [[nodiscard]] int highest() const;
    [[nodiscard]] int refusals() const;

private:
    struct State;
    class Slot;
    std::shared_ptr<State> m_state; // answers on their way may outlive this
};

} // namespace swathe::sandbox::cdse
