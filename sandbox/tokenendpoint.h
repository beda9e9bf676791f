// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/http/httpmessage.h"

#include <QDateTime>
#include <QSet>

namespace swathe::sandbox {

/**
 * The OAuth 2 token endpoint at /oauth/token: client credentials (demo, demo-secret), password (demo or totp,
 * demo-secret; totp wants the code 123456 too) and refresh tokens, each good for once.
 */
class TokenEndpoint
{
public:
    explicit TokenEndpoint(qint64 lifeSeconds) : m_lifeSeconds(lifeSeconds) {}

    [[nodiscard]] HttpResponse answer(const HttpRequest &request);
    /** Whether a request brings a token that has not run out. */
    [[nodiscard]] bool accepts(const HttpRequest &request) const;

private:
    qint64 m_lifeSeconds;
    QHash<QByteArray, QDateTime> m_tokens; ///< access token to its end
    QSet<QByteArray> m_refreshTokens;
    int m_nextToken = 1;
};

} // namespace swathe::sandbox
