// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/redaction.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace swathe {

namespace {

const QString kRedacted = QStringLiteral("REDACTED");

// Azure SAS (sig), AWS (X-Amz-*), Google (X-Goog-*), CloudFront (Signature, Policy) and the usual OAuth names.
bool isSecretQueryItem(const QString &name)
{
    static constexpr std::array kExact{"sig",      "signature", "token",         "access_token", "refresh_token",
                                       "id_token", "code",      "client_secret", "password",     "api_key",
                                       "apikey",   "key",       "secret",        "policy",       "key-pair-id",
                                       "totp",     "state",     "expires_token"};
    const QString lower = name.toLower();
    if (lower.startsWith(QLatin1StringView("x-amz-")) || lower.startsWith(QLatin1StringView("x-goog-")))
        return true;
    return std::ranges::any_of(kExact, [&](const char *known) {
        return lower == QLatin1StringView(known);
    });
}

} // namespace

QUrl redacted(const QUrl &url)
{
    QUrl result = url;
    result.setUserInfo({});
    // OAuth's implicit answers stand in the fragment.
    if (url.fragment().contains(u'='))
        result.setFragment(kRedacted);
    if (!url.hasQuery())
        return result;
    QUrlQuery query;
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyEncoded);
    for (const auto &[name, value] : items)
        query.addQueryItem(name, isSecretQueryItem(name) ? kRedacted : value);
    result.setQuery(query);
    return result;
}

bool isSecretHeader(const QByteArray &name)
{
    static constexpr std::array kNames{"authorization", "proxy-authorization", "cookie", "set-cookie", "x-api-key",
                                       "x-auth-token",  "x-amz-security-token"};
    const QByteArray lower = name.toLower();
    return std::ranges::any_of(kNames, [&](const char *known) {
        return lower == known;
    });
}

QString redactedText(const QString &text)
{
    static const QRegularExpression kUrl(QStringLiteral(R"(https?://[^\s"'<>]+)"));
    static const QRegularExpression kBearer(QStringLiteral(R"((Bearer|Basic)\s+[A-Za-z0-9._~+/=-]+)"),
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kJwt(QStringLiteral(R"(eyJ[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]*)?)"));
    static const QRegularExpression kField(
        QStringLiteral(
            R"re((\b(?:access_token|refresh_token|id_token|token|client_secret|secret|password|passwd|totp|api_?key|sig|signature)"?\s*[:=]\s*)("(?:[^"\\]|\\.)*"?|[^"&\s,;}]+))re"),
        QRegularExpression::CaseInsensitiveOption);
    QString result;
    qsizetype last = 0;
    auto matches = kUrl.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        result += QStringView(text).sliced(last, match.capturedStart() - last);
        result += redacted(QUrl(match.captured())).toString();
        last = match.capturedEnd();
    }
    result += QStringView(text).sliced(last);
    result.replace(kBearer, QStringLiteral("\\1 ") + kRedacted);
    result.replace(kJwt, kRedacted);
    result.replace(kField, QStringLiteral("\\1") + kRedacted);
    return result;
}

} // namespace swathe
