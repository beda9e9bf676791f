// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/tokenendpoint.h"

#include "sandbox/answers.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace swathe::sandbox {

bool TokenEndpoint::accepts(const HttpRequest &request) const
{
    const QByteArray header = request.headers.value("authorization"_ba);
    return header.startsWith("Bearer ") && m_tokens.value(header.sliced(7)) > QDateTime::currentDateTimeUtc();
}

HttpResponse TokenEndpoint::answer(const HttpRequest &request)
{
    if (request.method != "POST")
        return problem(405, u"MethodNotAllowed"_s, u"Use POST"_s);
    QUrlQuery form(QString::fromUtf8(QByteArray(request.body).replace('+', "%20")));
    const auto field = [&](const QString &name) {
        return form.queryItemValue(name, QUrl::FullyDecoded);
    };
    const auto refuse = [](int status, const QString &code, const QString &text) {
        return jsonAnswer({{u"error"_s, code}, {u"error_description"_s, text}}, status);
    };
    QString user = field(u"client_id"_s), secret = field(u"client_secret"_s);
    if (const QByteArray basic = request.headers.value("authorization"_ba); basic.startsWith("Basic ")) {
        const QString pair = QString::fromUtf8(QByteArray::fromBase64(basic.sliced(6)));
        user = pair.section(':'_L1, 0, 0);
        secret = pair.section(':'_L1, 1);
    }
    const QString grant = field(u"grant_type"_s);
    if (grant == "client_credentials"_L1) {
        if (user != "demo"_L1 || secret != "demo-secret"_L1)
            return refuse(401, u"invalid_client"_s, u"Invalid client or invalid client credentials"_s);
    } else if (grant == "password"_L1) {
        const QString name = field(u"username"_s);
        if ((name != "demo"_L1 && name != "totp"_L1) || field(u"password"_s) != "demo-secret"_L1 ||
            (name == "totp"_L1 && field(u"totp"_s) != "123456"_L1))
            return refuse(401, u"invalid_grant"_s, u"Invalid user credentials"_s);
    } else if (grant == "refresh_token"_L1) {
        if (!m_refreshTokens.remove(field(u"refresh_token"_s).toLatin1()))
            return refuse(400, u"invalid_grant"_s, u"Token is not active"_s);
    } else {
        return refuse(400, u"unsupported_grant_type"_s, u"Unsupported grant_type"_s);
    }
    const QByteArray number = QByteArray::number(m_nextToken++);
    const QByteArray access = "sandbox-access-"_ba + number;
    m_tokens.insert(access, QDateTime::currentDateTimeUtc().addSecs(m_lifeSeconds));
    QJsonObject answer{{u"access_token"_s, QString::fromLatin1(access)},
                       {u"token_type"_s, u"Bearer"_s},
                       {u"expires_in"_s, m_lifeSeconds}};
    if (grant != "client_credentials"_L1) {
        const QByteArray refresh = "sandbox-refresh-"_ba + number;
        m_refreshTokens.insert(refresh);
        answer[u"refresh_token"_s] = QString::fromLatin1(refresh);
        answer[u"refresh_expires_in"_s] = 10 * m_lifeSeconds;
    }
    return jsonAnswer(answer);
}

} // namespace swathe::sandbox
