// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/auth/authsessions.h"

#include "core/auth/oauthsession.h"
#include "core/auth/staticauthsession.h"

namespace swathe {

std::unique_ptr<AuthSession> makeAuthSession(const Account &account, CredentialStore &store, HttpClient &client,
                                             const Clock &clock)
{
    switch (account.scheme) {
    case AuthScheme::ClientCredentials:
    case AuthScheme::Password:
    case AuthScheme::AuthorizationCode:
    case AuthScheme::DeviceCode:
        return std::make_unique<OAuthSession>(account, store, client, clock);
    case AuthScheme::None:
    case AuthScheme::Basic:
    case AuthScheme::Bearer:
    case AuthScheme::ApiKey:
    case AuthScheme::S3Keys:
        break;
    }
    return std::make_unique<StaticAuthSession>(account, store);
}

} // namespace swathe
