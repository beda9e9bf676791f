// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/auth/jwt.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace swathe {

using namespace Qt::StringLiterals;

std::optional<QJsonObject> jwtClaims(const Secret &token)
{
    const auto parts = token.reveal().split('.');
    if (parts.size() != 3)
        return {};
    const auto bytes =
        QByteArray::fromBase64Encoding(parts.at(1), QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals |
                                                        QByteArray::AbortOnBase64DecodingErrors);
    const auto document = bytes ? QJsonDocument::fromJson(*bytes) : QJsonDocument();
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

QStringList jwtAudiences(const Secret &token)
{
    const auto claims = jwtClaims(token);
    if (!claims)
        return {};
    const auto audience = (*claims)["aud"_L1];
    if (audience.isString())
        return {audience.toString()};
    QStringList all;
    for (const auto &entry : audience.toArray())
        all << entry.toString();
    return all;
}

} // namespace swathe
