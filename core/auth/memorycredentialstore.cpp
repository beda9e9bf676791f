// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/auth/memorycredentialstore.h"

#include <functional>

namespace swathe {

namespace {

/** Does its work when it is started, not when it is made. */
template <class T> class CallJob final : public JobOf<T>
{
public:
    CallJob(std::function<Result<T>()> call, QObject *parent) : JobOf<T>(parent), m_call(std::move(call)) {}

protected:
    void doStart() override { this->finishWith(m_call()); }

private:
    std::function<Result<T>()> m_call;
};

} // namespace

JobOf<Secret> *MemoryCredentialStore::read(const AccountId &account, const QString &part, QObject *parent)
{
    return new CallJob<Secret>(
        [this, key = std::pair(account.value, part)]() -> Result<Secret> {
            const auto found = m_secrets.constFind(key);
            if (found == m_secrets.constEnd())
                return fail(Error::Kind::NotFound, QStringLiteral("no such secret"));
            return *found;
        },
        parent);
}

JobOf<bool> *MemoryCredentialStore::write(const AccountId &account, const QString &part, const Secret &secret,
                                          QObject *parent)
{
    return new CallJob<bool>(
        [this, key = std::pair(account.value, part), secret]() -> Result<bool> {
            m_secrets.insert(key, secret);
            return true;
        },
        parent);
}

JobOf<bool> *MemoryCredentialStore::remove(const AccountId &account, const QString &part, QObject *parent)
{
    return new CallJob<bool>(
        [this, key = std::pair(account.value, part)]() -> Result<bool> {
            m_secrets.remove(key);
            return true;
        },
        parent);
}

} // namespace swathe
