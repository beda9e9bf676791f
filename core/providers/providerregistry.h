// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/access/assetresolver.h"
#include "core/auth/accountstore.h"
#include "core/auth/authsession.h"
#include "core/base/clock.h"
#include "core/catalogue/catalogueclient.h"
#include "core/http/httpclient.h"
#include "core/providers/providerdescription.h"

#include <QHash>

namespace swathe {

/**
 * Every known provider, and what makes its parts: id → catalogue client, asset resolver, sign-in. Built-in
 * descriptions come from the resource ":/swathe/providers", the user's own from `userFolder`. A bare URL is a
 * provider too: clientFor() takes an id or an http(s)/file address. Lives on the main thread, owned by the composition
 * root.
 */
class ProviderRegistry : public QObject
{
    Q_OBJECT

public:
    /// `http`, `accounts` and `credentials` must outlive the registry.
    ProviderRegistry(HttpClient &http, AccountStore &accounts, CredentialStore &credentials, const QString &userFolder,
                     QObject *parent = nullptr);

    [[nodiscard]] QList<ProviderDescription> providers() const;
    [[nodiscard]] std::optional<ProviderDescription> provider(const QString &id) const;
    /// Files of the user's that could not be read, each with the reason.
    [[nodiscard]] const QList<Error> &problems() const { return m_problems; }
    /// Adds or replaces for this run; `save` also writes it to the user's folder.
    [[nodiscard]] Status addProvider(const ProviderDescription &provider, bool save);

    /// The client for an id or a URL; owned by the registry. Errors: NotFound, InvalidInput.
    [[nodiscard]] Result<CatalogueClient *> clientFor(const QString &idOrUrl);
    /// The account that is good for a use at a provider: its own, or one of a provider of the same account group.
    [[nodiscard]] std::optional<Account> accountFor(const QString &providerId, AccountUse use) const;
    /// The session of the account used for a provider; null when it has none.
    [[nodiscard]] AuthSession *sessionFor(const QString &providerId);
    /// The session of any account.
    [[nodiscard]] AuthSession *sessionOf(const Account &account);
    /// One resolver for all providers, which dispatches by provider id.
    [[nodiscard]] AssetResolver &resolver();

private:
    class Resolver;
    HttpClient &m_http;
    AccountStore &m_accounts;
    CredentialStore &m_credentials;
    QString m_userFolder;
    SystemClock m_clock;
    QHash<QString, ProviderDescription> m_providers;
    QHash<QString, CatalogueClient *> m_clients;
    QHash<AccountId, AuthSession *> m_sessions;
    QList<Error> m_problems;
    Resolver *m_resolver;
};

} // namespace swathe
