// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/auth/oauthtokens.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace swathe {

using namespace Qt::StringLiterals;

HttpRequest oauthForm(const QUrl &url, const QList<FormField> &fields)
{
    // Everything but unreserved characters is encoded: passwords with '&', '+' and '%' are common.
    QByteArray body;
    for (const auto &[name, value] : fields) {
        if (!body.isEmpty())
            body += '&';
        body += name + '=' + value.toPercentEncoding();
    }
    return {.method = "POST",
            .url = url,
            .headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}},
            .body = body,
            .maxBody = 1024 * 1024,
            .maxRedirects = 0};
}

Result<OAuthTokens> parseOAuthTokens(const QByteArray &body)
{
    const auto object = QJsonDocument::fromJson(body).object();
    const auto type = object["token_type"_L1].toString(u"Bearer"_s);
    OAuthTokens tokens{.access = Secret(object["access_token"_L1].toString().toLatin1()),
                       .refresh = Secret(object["refresh_token"_L1].toString().toLatin1())};
    if (tokens.access.isEmpty() || type.compare("bearer"_L1, Qt::CaseInsensitive) != 0)
        return fail(Error::Kind::BadAnswer, u"the answer holds no bearer token"_s);
    const double seconds = object["expires_in"_L1].toVariant().toDouble();
    if (seconds > 0)
        tokens.life = std::chrono::milliseconds(qint64(std::min(seconds, 1e9) * 1000));
    return tokens;
}

QString oauthErrorCode(const Error &error)
{
    return QJsonDocument::fromJson(error.detail.toUtf8())["error"_L1].toString();
}

QString oauthErrorText(const Error &error)
{
    const auto code = oauthErrorCode(error);
    if (code.isEmpty())
        return error.detail;
    const auto words = QJsonDocument::fromJson(error.detail.toUtf8())["error_description"_L1].toString();
    return words.isEmpty() ? code : code + u": "_s + words;
}

bool isSafeForSecrets(const QUrl &url)
{
    if (url.scheme() == "https"_L1)
        return !url.host().isEmpty();
    return url.scheme() == "http"_L1 && (url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback());
}

Result<OAuthService> parseOpenIdConfiguration(const QByteArray &body)
{
    const auto object = QJsonDocument::fromJson(body).object();
    OAuthService service;
    struct Entry {
        QLatin1StringView name;
        QUrl *into;
    };
    for (const auto &[name, into] :
         {Entry{"token_endpoint"_L1, &service.tokenUrl}, Entry{"authorization_endpoint"_L1, &service.authorizeUrl},
          Entry{"device_authorization_endpoint"_L1, &service.deviceUrl},
          Entry{"end_session_endpoint"_L1, &service.logoutUrl}}) {
        if (!object[name].isString())
            continue;
        *into = QUrl(object[name].toString(), QUrl::StrictMode);
        if (!isSafeForSecrets(*into))
            return fail(Error::Kind::InvalidInput, u"the %1 is not https"_s.arg(name));
    }
    if (service.tokenUrl.isEmpty())
        return fail(Error::Kind::BadAnswer, u"the answer names no token endpoint"_s);
    return service;
}

QByteArray pkceVerifier()
{
    std::array<quint32, 8> chance{};
    QRandomGenerator::system()->fillRange(chance.data(), qsizetype(chance.size()));
    const QByteArray bytes(reinterpret_cast<const char *>(chance.data()), sizeof(chance));
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray pkceChallenge(const QByteArray &verifier)
{
    return QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace swathe
