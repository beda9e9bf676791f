// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/auth/authsession.h"

#include <memory>

namespace swathe {

class Clock;
class HttpClient;

/**
 * The session for an account's scheme. Its secret is read from `store` (secretPart()) when it is first needed.
 *
 * None, Basic, Bearer, ApiKey: the same headers until the secret is replaced. OAuth (RFC 6749 sections 4.3, 4.4, 6):
 * one token request at a time however many wait; the token stays in memory and is renewed 60 s before its end, or at
 * half its life if that is shorter; a refresh token is kept in `store` (refreshTokenPart()), and when it is refused
 * the session signs in anew. Token requests go to `account.tokenUrl` alone: https (or this machine), no redirects,
 * secrets in the body.
 *
 * `store`, `client` and `clock` must outlive the session.
 */
[[nodiscard]] std::unique_ptr<AuthSession> makeAuthSession(const Account &account, CredentialStore &store,
                                                           HttpClient &client, const Clock &clock);

} // namespace swathe
