// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/http/httpmessage.h"

#include <QDateTime>
#include <QJsonObject>
#include <QSet>

#include <optional>

namespace swathe::sandbox::cdse {

/** The time-based code of RFC 6238 (SHA-1, 30 s, six digits) for a moment, seconds since 1970. */
[[nodiscard]] QString totpCode(const QByteArray &key, qint64 seconds);

/**
 * The realm CDSE of the identity service: discovery, token and logout. Who can sign in, all with the password
 * demo-secret: demo; totp, who needs a code of kTotpKey too, each code good for once; setup, whose account is not
 * finished; disabled. The public client cdse-public takes password and refresh grants, sh-sandbox (secret demo-secret)
 * client credentials, whose tokens the download service refuses. A refresh token is good any number of times until its
 * session ends, six lives of an access token after the sign-in; an account has at most 100 sessions.
 */
class Identity
{
public:
    static inline const QByteArray kTotpKey = QByteArrayLiteral("Hello!\xde\xad\xbe\xef"); ///< JBSWY3DPEHPK3PXP

    explicit Identity(qint64 lifeSeconds) : m_lifeSeconds(lifeSeconds) {}

    /** path: what follows /auth/realms/CDSE. */
    [[nodiscard]] HttpResponse answer(const HttpRequest &request, const QString &path);

    enum class Access { None, Expired, WrongAudience, Good };
    /** What the bearer token of a request is good for; user is set when it is Good. */
    [[nodiscard]] Access accessOf(const HttpRequest &request, QString *user) const;

    /** How often each grant and logout was answered well, and how many sessions live. */
    [[nodiscard]] QJsonObject counters() const;

private:
    struct Session {
        QString user;
        QDateTime end;
    };
    struct Token {
        QString user;
        QString session;
        QDateTime end;
        bool forDownloads = true;
    };

    HttpResponse token(const HttpRequest &request);
    HttpResponse issue(const QString &user, const QString &client, const QString &session);
    void forgetEnded();

    qint64 m_lifeSeconds;
    QHash<QString, Session> m_sessions;
    QHash<QByteArray, QString> m_refreshTokens; ///< to their sessions
    QHash<QByteArray, Token> m_tokens;
    QSet<qint64> m_usedSteps; ///< of TOTP
    QHash<QString, int> m_counts;
    int m_number = 0;
};

} // namespace swathe::sandbox::cdse
