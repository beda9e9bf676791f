// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/cdse/transferslots.h"

#include <algorithm>

namespace swathe::sandbox::cdse {

struct TransferSlots::State {
    struct Account {
        int open = 0;
        QList<qint64> lingering; ///< when each ends, ms of the clock
    };
    int most = 0;
    std::chrono::milliseconds linger, abortLinger;
    QElapsedTimer clock;
    QHash<QString, Account> accounts;
    int open = 0, highest = 0, refusals = 0;
};

class TransferSlots::Slot : public Witness
{
public:
    Slot(std::shared_ptr<State> state, QString user) : m_state(std::move(state)), m_user(std::move(user))
    {
        ++m_state->accounts[m_user].open;
        m_state->highest = std::max(m_state->highest, ++m_state->open);
    }
    ~Slot() override
    {
        State::Account &account = m_state->accounts[m_user];
        --account.open;
        --m_state->open;
        account.lingering += m_state->clock.elapsed() + (whole ? m_state->linger : m_state->abortLinger).count();
    }
    Q_DISABLE_COPY_MOVE(Slot)

private:
    std::shared_ptr<State> m_state;
    QString m_user;
};

TransferSlots::TransferSlots(int most, std::chrono::milliseconds linger, std::chrono::milliseconds abortLinger)
    : m_state(std::make_shared<State>())
{
    m_state->most = most;
    m_state->linger = linger;
    m_state->abortLinger = abortLinger;
    m_state->clock.start();
}

std::shared_ptr<Witness> TransferSlots::take(const QString &user)
{
    State::Account &account = m_state->accounts[user];
    account.lingering.removeIf([now = m_state->clock.elapsed()](qint64 end) {
        return end <= now;
    });
    if (account.open + account.lingering.size() >= m_state->most) {
        ++m_state->refusals;
        return nullptr;
    }
    return std::make_shared<Slot>(m_state, user);
}

int TransferSlots::most() const
{
    return m_state->most;
}

int TransferSlots::open() const
{
    return m_state->open;
}

int TransferSlots::highest() const
{
    return m_state->highest;
}

int TransferSlots::refusals() const
{
    return m_state->refusals;
}

} // namespace swathe::sandbox::cdse
