// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/base/secret.h"
#include "core/http/origin.h"

#include <QList>
#include <QString>
#include <QUrl>

namespace swathe {

/** How an account proves who it is. */
enum class AuthScheme {
    None,
    Basic,             ///< user name and password on each request
    Bearer,            ///< a token pasted by the user
    ApiKey,            ///< a key in a header of the provider's choice
    ClientCredentials, ///< OAuth 2.0, RFC 6749 section 4.4
    Password,          ///< OAuth 2.0, RFC 6749 section 4.3, with a TOTP field where the service has one
    AuthorizationCode, ///< OAuth 2.0 in the browser, with PKCE and a redirect to this machine (RFC 8252)
    DeviceCode,        ///< OAuth 2.0 on another device (RFC 8628)
    S3Keys,            ///< keys of an object store: each request is signed, nothing is signed in to
};

[[nodiscard]] QString authSchemeName(AuthScheme scheme);
/// None for an unknown name.
[[nodiscard]] AuthScheme authSchemeFromName(const QString &name);

/** What an account can be of use for. */
enum class AccountUse {
    Search,
    Download,    ///< by https
    ObjectStore, ///< by s3
};

/// What accounts of a scheme are good for, where nothing else is said.
[[nodiscard]] QList<AccountUse> usesOf(AuthScheme scheme);

/** An account without its secret: what may be written to settings. */
struct Account {
    AccountId id;
    QString provider;
    AuthScheme scheme = AuthScheme::None;
    QString user;                        ///< user name or client id
    QUrl tokenUrl;                       ///< OAuth schemes
    QString clientId;                    ///< Password: the service's public client ("cdse-public"), if it wants one
    QByteArray headerName = "X-Api-Key"; ///< ApiKey
    QString scope;                       ///< AuthorizationCode, DeviceCode
    QUrl authorizeUrl;                   ///< AuthorizationCode
    QUrl deviceUrl;                      ///< DeviceCode
    QUrl logoutUrl;                      ///< OAuth: where the sign-in is ended; empty where there is no such place
    bool paysForRequests = false;        ///< S3Keys: its owner agrees to pay where the reader pays
    QList<Origin> origins;               ///< the only places that see the secret or a token made from it
    bool operator==(const Account &) const = default;
};

} // namespace swathe
