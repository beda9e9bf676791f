// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/providerdescription.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <functional>
#include <map>

namespace swathe {

using namespace Qt::StringLiterals;

namespace {

bool readText(const QJsonValue &value, QString &into)
{
    into = value.toString();
    return value.isString() && !into.isEmpty();
}

bool readUrl(const QJsonValue &value, QUrl &into)
{
    into = QUrl(value.toString(), QUrl::StrictMode);
    const bool isWeb = into.scheme() == "https"_L1 || into.scheme() == "http"_L1;
    return into.isValid() && into.userInfo().isEmpty() && ((isWeb && !into.host().isEmpty()) || into.isLocalFile());
}

bool readFlag(const QJsonValue &value, bool &into)
{
    into = value.toBool();
    return value.isBool();
}

} // namespace

Result<ProviderDescription> parseProviderDescription(const QJsonObject &object)
{
    ProviderDescription provider;
    const auto isOneOf = [](const QString &text, const QStringList &all) {
        return all.contains(text);
    };
    const std::map<QString, std::function<bool(const QJsonValue &)>> readers{
        {u"id"_s,
         [&](const QJsonValue &value) {
             // The name of its file, too.
             static const QRegularExpression form(u"^[a-z0-9][a-z0-9-]{0,63}$"_s);
             return readText(value, provider.id) && form.match(provider.id).hasMatch();
         }},
        {u"name"_s,
         [&](const QJsonValue &value) {
             return readText(value, provider.name);
         }},
        {u"protocol"_s,
         [&](const QJsonValue &value) {
             return readText(value, provider.protocol) && isOneOf(provider.protocol, {u"stac-api"_s, u"stac-static"_s});
         }},
        {u"url"_s,
         [&](const QJsonValue &value) {
             return readUrl(value, provider.url);
         }},
        {u"access"_s,
         [&](const QJsonValue &value) {
             return readText(value, provider.access) && isOneOf(provider.access, {u"plain"_s, u"account"_s, u"sas"_s});
         }},
        {u"signUrl"_s,
         [&](const QJsonValue &value) {
             return readUrl(value, provider.signUrl);
         }},
        {u"auth"_s,
         [&](const QJsonValue &value) {
             provider.auth = authSchemeFromName(value.toString());
             return authSchemeName(provider.auth) == value.toString();
         }},
        {u"isSearchOpen"_s,
         [&](const QJsonValue &value) {
             return readFlag(value, provider.isSearchOpen);
         }},
        {u"tokenUrl"_s,
         [&](const QJsonValue &value) {
             return readUrl(value, provider.tokenUrl);
         }},
        {u"origins"_s,
         [&](const QJsonValue &value) {
             for (const auto &entry : value.toArray()) {
                 QUrl url;
                 if (!readUrl(entry, url) || url.isLocalFile())
                     return false;
                 provider.origins << Origin::of(url);
             }
             return value.isArray();
         }},
        {u"maxPageSize"_s,
         [&](const QJsonValue &value) {
             provider.maxPageSize = value.toInt();
             return provider.maxPageSize >= 1 && provider.maxPageSize <= 10'000;
         }},
        {u"canSort"_s,
         [&](const QJsonValue &value) {
             return readFlag(value, provider.canSort);
         }},
        {u"attribution"_s,
         [&](const QJsonValue &value) {
             return readText(value, provider.attribution);
         }},
        {u"terms"_s,
         [&](const QJsonValue &value) {
             return readUrl(value, provider.terms);
         }},
        {u"description"_s,
         [&](const QJsonValue &value) {
             return readText(value, provider.description);
         }},
    };
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto reader = readers.find(it.key());
        if (reader == readers.end())
            return fail(Error::Kind::InvalidInput, u"unknown key \"%1\""_s.arg(it.key()));
        if (!reader->second(it.value()))
            return fail(Error::Kind::InvalidInput, u"the value of \"%1\" cannot be used"_s.arg(it.key()));
    }
    for (const auto &key : {u"id"_s, u"name"_s, u"protocol"_s, u"url"_s}) {
        if (!object.contains(key))
            return fail(Error::Kind::InvalidInput, u"\"%1\" is missing"_s.arg(key));
    }
    if (provider.access == "sas"_L1 && provider.signUrl.isEmpty())
        return fail(Error::Kind::InvalidInput, u"\"signUrl\" is missing"_s);
    if (provider.access == "account"_L1 && (provider.auth == AuthScheme::None || provider.origins.isEmpty()))
        return fail(Error::Kind::InvalidInput, u"\"auth\" or \"origins\" is missing"_s);
    const bool hasTokens = provider.auth == AuthScheme::Password || provider.auth == AuthScheme::ClientCredentials;
    if (hasTokens && provider.tokenUrl.isEmpty())
        return fail(Error::Kind::InvalidInput, u"\"tokenUrl\" is missing"_s);
    return provider;
}

QJsonObject toJson(const ProviderDescription &provider)
{
    QJsonObject object{{u"id"_s, provider.id},
                       {u"name"_s, provider.name},
                       {u"protocol"_s, provider.protocol},
                       {u"url"_s, provider.url.toString(QUrl::FullyEncoded)},
                       {u"access"_s, provider.access},
                       {u"isSearchOpen"_s, provider.isSearchOpen},
                       {u"maxPageSize"_s, provider.maxPageSize},
                       {u"canSort"_s, provider.canSort}};
    const auto add = [&object](const QString &key, const QString &value) {
        if (!value.isEmpty())
            object[key] = value;
    };
    if (provider.auth != AuthScheme::None)
        object[u"auth"_s] = authSchemeName(provider.auth);
    add(u"signUrl"_s, provider.signUrl.toString(QUrl::FullyEncoded));
    add(u"tokenUrl"_s, provider.tokenUrl.toString(QUrl::FullyEncoded));
    add(u"attribution"_s, provider.attribution);
    add(u"terms"_s, provider.terms.toString(QUrl::FullyEncoded));
    add(u"description"_s, provider.description);
    if (!provider.origins.isEmpty()) {
        QJsonArray origins;
        for (const auto &origin : provider.origins)
            origins << origin.toString();
        object[u"origins"_s] = origins;
    }
    return object;
}

} // namespace swathe
