// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/auth/accountstore.h"
#include "core/auth/credentialstore.h"
#include "core/http/httpclient.h"
#include "core/providers/providerregistry.h"
#include "core/settings/settings.h"

#include <memory>
#include <optional>

namespace swathe::cli {

/**
 * The concrete parts of the core that a command works with: the composition root of the program. Settings, accounts
 * and key store are those of the window. Main thread.
 */
class Session
{
public:
    /// `secret`: what --secret-stdin gave; it answers for every account and nothing is looked up.
    explicit Session(const std::optional<Secret> &secret);
    ~Session();

    [[nodiscard]] AccountStore &accounts() { return m_accounts; }
    [[nodiscard]] CredentialStore &credentials() { return *m_credentials; }
    [[nodiscard]] ProviderRegistry &registry() { return *m_registry; }

    /// The client for --catalog; the error is a sentence for the user.
    [[nodiscard]] Result<CatalogueClient *> client(const QString &catalog);
    /// The known provider whose catalogue an item's links point to; empty if none.
    [[nodiscard]] QString providerOf(const QJsonObject &item) const;

private:
    Settings m_settings;
    AccountStore m_accounts;
    std::unique_ptr<CredentialStore> m_credentials;
    HttpClient m_http;
    std::unique_ptr<ProviderRegistry> m_registry; ///< last, because it uses all the others
};

} // namespace swathe::cli
