// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/cdse/identity.h"

#include "sandbox/answers.h"
#include "sandbox/archive.h"
#include "sandbox/cdse/cdseerrors.h"
#include "sandbox/cdse/cdseproduct.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QUrlQuery>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace swathe::sandbox::cdse {
namespace {

constexpr qsizetype kMostSessions = 100;
constexpr int kSessionLives = 6; ///< 60 minutes of sessions to 10 of tokens
const QString kPublicClient = u"cdse-public"_s;

QByteArray base64(const QJsonObject &object)
{
    return QJsonDocument(object)
        .toJson(QJsonDocument::Compact)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/** A token in the shape of a JWT. Nobody checks its signature: this server knows the tokens it gave. */
QByteArray jwt(const QJsonObject &claims)
{
    const QByteArray body =
        base64({{u"alg"_s, u"RS256"_s}, {u"typ"_s, u"JWT"_s}, {u"kid"_s, u"sandbox"_s}}) + '.' + base64(claims);
    return body + '.' +
           QByteArray::number(stableHash(QString::fromLatin1(body)), 16)
               .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

QString totpCode(const QByteArray &key, qint64 seconds)
{
    QByteArray step(8, '\0');
    qToBigEndian<qint64>(seconds / 30, step.data());
    const QByteArray mac = QMessageAuthenticationCode::hash(step, key, QCryptographicHash::Sha1);
    const quint32 bits = qFromBigEndian<quint32>(mac.constData() + (mac.back() & 15)) & 0x7FFFFFFF;
    return QString::number(bits % 1000000).rightJustified(6, '0'_L1);
}

HttpResponse Identity::answer(const HttpRequest &request, const QString &path)
{
    const QString realm = baseOf(request) + u"/auth/realms/CDSE"_s;
    const QString connect = realm + u"/protocol/openid-connect"_s;
    if (path == "/.well-known/openid-configuration"_L1)
        return jsonAnswer(
            {{u"issuer"_s, realm},
             {u"token_endpoint"_s, connect + u"/token"_s},
             {u"end_session_endpoint"_s, connect + u"/logout"_s},
             {u"grant_types_supported"_s, QJsonArray{u"refresh_token"_s, u"password"_s, u"client_credentials"_s}},
             {u"token_endpoint_auth_methods_supported"_s,
              QJsonArray{u"client_secret_basic"_s, u"client_secret_post"_s}},
             {u"scopes_supported"_s, QJsonArray{u"openid"_s, u"AUDIENCE_PUBLIC"_s, u"email"_s, u"profile"_s}}});
    if (path == "/protocol/openid-connect/token"_L1)
        return request.method == "POST" ? token(request) : oauth(405, u"invalid_request"_s, u"Use POST"_s);
    if (path == "/protocol/openid-connect/logout"_L1 && request.method == "POST") {
        const QUrlQuery form(QString::fromUtf8(QByteArray(request.body).replace('+', "%20")));
        const QByteArray refresh = form.queryItemValue(u"refresh_token"_s, QUrl::FullyDecoded).toLatin1();
        if (!m_refreshTokens.contains(refresh))
            return oauth(400, u"invalid_grant"_s, u"Invalid refresh token"_s);
        m_sessions.remove(m_refreshTokens.take(refresh));
        ++m_counts[u"logouts"_s];
        return {.status = 204};
    }
    return jsonAnswer({{u"error"_s, u"RESTEASY003210: Could not find resource for full path"_s}}, 404);
}

void Identity::forgetEnded()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_sessions.removeIf([&](const auto &entry) {
        return entry->end <= now;
    });
    m_refreshTokens.removeIf([&](const auto &entry) {
        return !m_sessions.contains(*entry);
    });
}

HttpResponse Identity::token(const HttpRequest &request)
{
    const QUrlQuery form(QString::fromUtf8(QByteArray(request.body).replace('+', "%20")));
    const auto field = [&](const QString &name) {
        return form.queryItemValue(name, QUrl::FullyDecoded);
    };
    forgetEnded();
    QString client = field(u"client_id"_s), secret = field(u"client_secret"_s);
    if (const QByteArray basic = request.headers.value("authorization"_ba); basic.startsWith("Basic ")) {
        const QString pair = QString::fromUtf8(QByteArray::fromBase64(basic.sliced(6)));
        client = pair.section(':'_L1, 0, 0);
        secret = pair.section(':'_L1, 1);
    }
    const QString grant = field(u"grant_type"_s);
    if (grant.isEmpty())
        return oauth(400, u"invalid_request"_s, u"Missing form parameter: grant_type"_s);
    const bool known = client == kPublicClient || (client == "sh-sandbox"_L1 && secret == "demo-secret"_L1);
    if (!known)
        return oauth(401, u"invalid_client"_s, u"Invalid client or Invalid client credentials"_s);
    if (grant == "client_credentials"_L1) {
        if (client == kPublicClient)
            return oauth(401, u"unauthorized_client"_s, u"Public client not allowed to retrieve service account"_s);
        ++m_counts[u"clientCredentials"_s];
        return issue(u"service-account-sh-sandbox"_s, client, {});
    }
    if (grant == "refresh_token"_L1) {
        const auto session = m_refreshTokens.constFind(field(u"refresh_token"_s).toLatin1());
        if (session == m_refreshTokens.cend())
            return oauth(400, u"invalid_grant"_s, u"Token is not active"_s);
        ++m_counts[u"refreshes"_s];
        return issue(m_sessions[*session].user, client, *session);
    }
    if (grant != "password"_L1)
        return oauth(400, u"unsupported_grant_type"_s, u"Unsupported grant_type"_s);
    if (client != kPublicClient)
        return oauth(400, u"unauthorized_client"_s, u"Client not allowed for direct access grants"_s);
    const QString user = field(u"username"_s);
    const auto refuse = [] {
        return oauth(401, u"invalid_grant"_s, u"Invalid user credentials"_s);
    };
    if (!QStringList{u"demo"_s, u"totp"_s, u"setup"_s, u"disabled"_s}.contains(user) ||
        field(u"password"_s) != "demo-secret"_L1)
        return refuse();
    if (user == "setup"_L1)
        return oauth(400, u"invalid_grant"_s, u"Account is not fully set up"_s);
    if (user == "disabled"_L1)
        return oauth(400, u"invalid_grant"_s, u"Account disabled"_s);
    if (user == "totp"_L1) {
        const qint64 now = QDateTime::currentSecsSinceEpoch();
        bool good = false;
        for (const qint64 at : {now, now - 30, now + 30}) // as Keycloak looks around for clocks that differ
            if (!good && field(u"totp"_s) == totpCode(kTotpKey, at) && !m_usedSteps.contains(at / 30)) {
                m_usedSteps.insert(at / 30);
                good = true;
            }
        if (!good)
            return refuse();
    }
    const auto own = std::ranges::count_if(m_sessions, [&](const Session &session) {
        return session.user == user;
    });
    if (own >= kMostSessions) // how the service refuses the 101st is not documented
        return {
            .status = 429, .headers = {{"Content-Type"_ba, "text/html"_ba}}, .body = Body::of("Too Many Requests"_ba)};
    const QString session = stableUuid(u"session-%1"_s.arg(++m_number));
    m_sessions.insert(
        session, {user, QDateTime::currentDateTimeUtc().addSecs(kSessionLives * std::max<qint64>(m_lifeSeconds, 1))});
    ++m_counts[u"passwordGrants"_s];
    return issue(user, client, session);
}

HttpResponse Identity::issue(const QString &user, const QString &client, const QString &session)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool forDownloads = client == kPublicClient;
    QJsonObject claims{{u"iat"_s, now.toSecsSinceEpoch()},
                       {u"exp"_s, now.addSecs(m_lifeSeconds).toSecsSinceEpoch()},
                       {u"jti"_s, stableUuid(u"token-%1"_s.arg(++m_number))},
                       {u"typ"_s, u"Bearer"_s},
                       {u"azp"_s, client},
                       {u"preferred_username"_s, user},
                       {u"realm_access"_s, QJsonObject{{u"roles"_s, QJsonArray{u"copernicus-general"_s}}}}};
    claims[u"aud"_s] =
        forDownloads ? QJsonValue(QJsonArray{u"CLOUDFERRO_PUBLIC"_s, u"account"_s}) : QJsonValue(u"account"_s);
    const QByteArray access = jwt(claims);
    m_tokens.insert(access, {user, session, now.addSecs(m_lifeSeconds), forDownloads});
    QJsonObject answer{{u"access_token"_s, QString::fromLatin1(access)},
                       {u"expires_in"_s, m_lifeSeconds},
                       {u"refresh_expires_in"_s, 0},
                       {u"token_type"_s, u"Bearer"_s},
                       {u"not-before-policy"_s, 0},
                       {u"scope"_s, u"AUDIENCE_PUBLIC openid email profile user-context"_s}};
    if (!session.isEmpty()) {
        claims[u"typ"_s] = u"Refresh"_s;
        claims[u"exp"_s] = m_sessions[session].end.toSecsSinceEpoch();
        const QByteArray refresh = jwt(claims);
        m_refreshTokens.insert(refresh, session);
        answer[u"refresh_token"_s] = QString::fromLatin1(refresh);
        answer[u"refresh_expires_in"_s] = now.secsTo(m_sessions[session].end);
        answer[u"session_state"_s] = session;
    }
    return jsonAnswer(answer);
}

Identity::Access Identity::accessOf(const HttpRequest &request, QString *user) const
{
    const QByteArray header = request.headers.value("authorization"_ba);
    const auto token = header.startsWith("Bearer ") ? m_tokens.constFind(header.sliced(7).trimmed()) : m_tokens.cend();
    if (token == m_tokens.cend())
        return Access::None;
    if (token->end <= QDateTime::currentDateTimeUtc())
        return Access::Expired;
    if (!token->forDownloads)
        return Access::WrongAudience;
    *user = token->user;
    return Access::Good;
}

QJsonObject Identity::counters() const
{
    QJsonObject object{{u"sessions"_s, m_sessions.size()}};
    for (const auto name : {"passwordGrants"_L1, "refreshes"_L1, "clientCredentials"_L1, "logouts"_L1})
        object[name] = m_counts.value(name);
    return object;
}

} // namespace swathe::sandbox::cdse
