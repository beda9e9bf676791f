// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/auth/account.h"

#include <QJsonObject>
#include <QObject>

#include <optional>

namespace swathe {

class Settings;

/// An account as it is written to settings; it has no secret in it.
[[nodiscard]] QJsonObject accountToJson(const Account &account);
/// Nothing if the object has no id or no provider.
[[nodiscard]] std::optional<Account> accountFromJson(const QJsonObject &object);

/**
 * The accounts of this user without their secrets, kept in Settings. One account a provider is the one in use (the
 * last added). Lives on the main thread.
 */
class AccountStore : public QObject
{
    Q_OBJECT

public:
    explicit AccountStore(Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] QList<Account> accounts() const { return m_accounts; }
    /// The last added; with a use, the last of those that are good for it.
    [[nodiscard]] std::optional<Account> accountFor(const QString &provider) const;
    [[nodiscard]] std::optional<Account> accountFor(const QString &provider, AccountUse use) const;
    [[nodiscard]] std::optional<Account> account(const AccountId &id) const;
    /// Adds, or replaces the one of the same id.
    void save(const Account &account);
    void remove(const AccountId &id);

Q_SIGNALS:
    void changed();

private:
    void keep();

    Settings &m_settings;
    QList<Account> m_accounts;
};

} // namespace swathe
