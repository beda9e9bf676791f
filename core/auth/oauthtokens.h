// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/http/httprequest.h"

#include <chrono>

namespace swathe {

/** An OAuth 2.0 service, as a client of it has to know it. Addresses are https, or on this machine. */
struct OAuthService {
    QUrl tokenUrl;
    QUrl authorizeUrl; ///< empty: no authorisation code flow
    QUrl deviceUrl;    ///< empty: no device flow
    QUrl logoutUrl;    ///< RP-initiated logout with a refresh token, as Keycloak has it; empty: none
    QString clientId;
    Secret clientSecret; ///< empty for public clients
    QString scope;
};

/** What a token endpoint gives. */
struct OAuthTokens {
    Secret access;
    Secret refresh;                    ///< empty if there is none
    std::chrono::milliseconds life{0}; ///< 0: not told
};

using FormField = std::pair<QByteArray, QByteArray>;

/// A POST of application/x-www-form-urlencoded that follows no redirect, so that its secrets stay where they were sent.
[[nodiscard]] HttpRequest oauthForm(const QUrl &url, const QList<FormField> &fields);

/// The answer of a token endpoint. Error: BadAnswer (no bearer token in it).
[[nodiscard]] Result<OAuthTokens> parseOAuthTokens(const QByteArray &body);

/// The `error` of an error answer of HttpClient ("invalid_grant"); empty if it has none.
[[nodiscard]] QString oauthErrorCode(const Error &error);
/// "invalid_grant: Invalid user credentials"; the error's own detail where the body is no OAuth answer.
[[nodiscard]] QString oauthErrorText(const Error &error);

/// True for https, and for http to this machine: what may see a secret.
[[nodiscard]] bool isSafeForSecrets(const QUrl &url);

/** The endpoints in an OpenID provider's metadata (OpenID Connect Discovery 1.0). Errors: BadAnswer; InvalidInput for
 * an endpoint that may not see secrets. */
[[nodiscard]] Result<OAuthService> parseOpenIdConfiguration(const QByteArray &body);

/// 43 characters of chance (RFC 7636 section 4.1).
[[nodiscard]] QByteArray pkceVerifier();
/// Its S256 challenge.
[[nodiscard]] QByteArray pkceChallenge(const QByteArray &verifier);

} // namespace swathe
