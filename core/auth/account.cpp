// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/auth/account.h"

#include <array>
#include <utility>

namespace swathe {

namespace {
constexpr std::array<std::pair<AuthScheme, const char *>, 9> kNames{{
    {AuthScheme::None, "none"},
    {AuthScheme::Basic, "basic"},
    {AuthScheme::Bearer, "bearer"},
    {AuthScheme::ApiKey, "apiKey"},
    {AuthScheme::ClientCredentials, "clientCredentials"},
    {AuthScheme::Password, "password"},
    {AuthScheme::AuthorizationCode, "authorizationCode"},
    {AuthScheme::DeviceCode, "deviceCode"},
    {AuthScheme::S3Keys, "s3Keys"},
}};
} // namespace

QList<AccountUse> usesOf(AuthScheme scheme)
{
    if (scheme == AuthScheme::S3Keys)
        return {AccountUse::ObjectStore};
    return {AccountUse::Search, AccountUse::Download};
}

QString authSchemeName(AuthScheme scheme)
{
    for (const auto &[value, name] : kNames) {
        if (value == scheme)
            return QLatin1StringView(name);
    }
    return QStringLiteral("none");
}

AuthScheme authSchemeFromName(const QString &name)
{
    for (const auto &[value, text] : kNames) {
        if (name == QLatin1StringView(text))
            return value;
    }
    return AuthScheme::None;
}

} // namespace swathe
