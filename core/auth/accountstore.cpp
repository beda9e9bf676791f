// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/auth/accountstore.h"

#include "core/settings/settings.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace swathe {

using namespace Qt::StringLiterals;

namespace {
const QString kKey = u"accounts"_s;
} // namespace

QJsonObject accountToJson(const Account &account)
{
    QJsonArray origins;
    for (const Origin &origin : account.origins)
        origins.append(origin.toString());
    return {{u"id"_s, account.id.value},
            {u"provider"_s, account.provider},
            {u"scheme"_s, authSchemeName(account.scheme)},
            {u"user"_s, account.user},
            {u"tokenUrl"_s, account.tokenUrl.toString(QUrl::FullyEncoded)},
            {u"clientId"_s, account.clientId},
            {u"scope"_s, account.scope},
            {u"authorizeUrl"_s, account.authorizeUrl.toString(QUrl::FullyEncoded)},
            {u"deviceUrl"_s, account.deviceUrl.toString(QUrl::FullyEncoded)},
            {u"logoutUrl"_s, account.logoutUrl.toString(QUrl::FullyEncoded)},
            {u"paysForRequests"_s, account.paysForRequests},
            {u"headerName"_s, QString::fromLatin1(account.headerName)},
            {u"origins"_s, origins}};
}

std::optional<Account> accountFromJson(const QJsonObject &object)
{
    Account account{.id = AccountId(object["id"_L1].toString()),
                    .provider = object["provider"_L1].toString(),
                    .scheme = authSchemeFromName(object["scheme"_L1].toString()),
                    .user = object["user"_L1].toString(),
                    .tokenUrl = QUrl(object["tokenUrl"_L1].toString()),
                    .clientId = object["clientId"_L1].toString(),
                    .headerName = object["headerName"_L1].toString().toLatin1(),
                    .scope = object["scope"_L1].toString(),
                    .authorizeUrl = QUrl(object["authorizeUrl"_L1].toString()),
                    .deviceUrl = QUrl(object["deviceUrl"_L1].toString()),
                    .logoutUrl = QUrl(object["logoutUrl"_L1].toString()),
                    .paysForRequests = object["paysForRequests"_L1].toBool()};
    if (account.id.isEmpty() || account.provider.isEmpty())
        return {};
    const QJsonArray origins = object["origins"_L1].toArray();
    for (const QJsonValue &origin : origins)
        account.origins.append(Origin::of(QUrl(origin.toString())));
    return account;
}

AccountStore::AccountStore(Settings &settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    const QJsonArray stored = QJsonDocument::fromJson(m_settings.value(kKey).toString().toUtf8()).array();
    for (const QJsonValue &value : stored) {
        if (const auto account = accountFromJson(value.toObject()))
            m_accounts.append(*account);
    }
}

std::optional<Account> AccountStore::accountFor(const QString &provider) const
{
    const auto found = std::find_if(m_accounts.crbegin(), m_accounts.crend(), [&](const Account &account) {
        return account.provider == provider;
    });
    return found == m_accounts.crend() ? std::nullopt : std::optional(*found);
}

std::optional<Account> AccountStore::accountFor(const QString &provider, AccountUse use) const
{
    const auto found = std::find_if(m_accounts.crbegin(), m_accounts.crend(), [&](const Account &account) {
        return account.provider == provider && usesOf(account.scheme).contains(use);
    });
    return found == m_accounts.crend() ? std::nullopt : std::optional(*found);
}

std::optional<Account> AccountStore::account(const AccountId &id) const
{
    const auto found = std::ranges::find(m_accounts, id, &Account::id);
    return found == m_accounts.end() ? std::nullopt : std::optional(*found);
}

void AccountStore::save(const Account &account)
{
    const auto found = std::ranges::find(m_accounts, account.id, &Account::id);
    if (found == m_accounts.end())
        m_accounts.append(account);
    else if (*found == account)
        return;
    else
        *found = account;
    keep();
}

void AccountStore::remove(const AccountId &id)
{
    const auto removed = m_accounts.removeIf([&](const Account &account) {
        return account.id == id;
    });
    if (removed > 0)
        keep();
}

void AccountStore::keep()
{
    QJsonArray array;
    for (const Account &account : std::as_const(m_accounts))
        array.append(accountToJson(account));
    m_settings.setValue(kKey, QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)));
    Q_EMIT changed();
}

} // namespace swathe
