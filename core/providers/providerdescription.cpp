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

bool readCount(const QJsonValue &value, int most, int &into)
{
    into = value.toInt();
    return value.isDouble() && into >= 1 && into <= most && value.toDouble() == into;
}

bool readSeconds(const QJsonValue &value, std::chrono::milliseconds &into)
{
    const double seconds = value.toDouble(-1);
    if (seconds < 0 || seconds > 86'400)
        return false;
    into = std::chrono::milliseconds(qRound64(seconds * 1000));
    return true;
}

/// The units a request rate may be stated in.
const std::map<QString, std::chrono::milliseconds> &periods()
{
    static const std::map<QString, std::chrono::milliseconds> all{
        {u"second"_s, std::chrono::seconds(1)},
        {u"minute"_s, std::chrono::minutes(1)},
        {u"hour"_s, std::chrono::hours(1)},
    };
    return all;
}

bool readRate(const QJsonValue &value, ProviderLimits &limits)
{
    const QJsonObject rate = value.toObject();
    const auto period = periods().find(rate.value("per"_L1).toString());
    if (rate.size() != 2 || period == periods().end() || !readCount(rate.value("count"_L1), 1'000'000, limits.requests))
        return false;
    limits.period = period->second;
    return true;
}

bool readLimits(const QJsonValue &value, ProviderLimits &limits)
{
    const std::map<QString, std::function<bool(const QJsonValue &)>> readers{
        {u"account"_s,
         [&](const QJsonValue &entry) {
             return readText(entry, limits.account);
         }},
        {u"concurrent"_s,
         [&](const QJsonValue &entry) {
             return readCount(entry, 64, limits.concurrent);
         }},
        {u"segments"_s,
         [&](const QJsonValue &entry) {
             return readCount(entry, 16, limits.segments);
         }},
        {u"requests"_s,
         [&](const QJsonValue &entry) {
             return readRate(entry, limits);
         }},
        {u"lingerSeconds"_s,
         [&](const QJsonValue &entry) {
             return readSeconds(entry, limits.linger);
         }},
        {u"abortLingerSeconds"_s,
         [&](const QJsonValue &entry) {
             return readSeconds(entry, limits.abortLinger);
         }},
        {u"refusalPauseSeconds"_s,
         [&](const QJsonValue &entry) {
             return readSeconds(entry, limits.refusalPause);
         }},
        {u"recoverySeconds"_s,
         [&](const QJsonValue &entry) {
             return readSeconds(entry, limits.recovery);
         }},
        {u"retryAfter"_s,
         [&](const QJsonValue &entry) {
             limits.isRetryAfterInMilliseconds = entry == "milliseconds"_L1;
             return limits.isRetryAfterInMilliseconds || entry == "seconds"_L1;
         }},
    };
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto reader = readers.find(it.key());
        if (reader == readers.end() || !reader->second(it.value()))
            return false;
    }
    return value.isObject();
}

QJsonObject toJson(const ProviderLimits &limits)
{
    const ProviderLimits unstated;
    QJsonObject object;
    if (!limits.account.isEmpty())
        object[u"account"_s] = limits.account;
    if (limits.concurrent != unstated.concurrent)
        object[u"concurrent"_s] = limits.concurrent;
    if (limits.segments != unstated.segments)
        object[u"segments"_s] = limits.segments;
    if (limits.requests != unstated.requests) {
        for (const auto &[name, period] : periods()) {
            if (period == limits.period)
                object[u"requests"_s] = QJsonObject{{u"count"_s, limits.requests}, {u"per"_s, name}};
        }
    }
    const auto addSeconds = [&object](const QString &key, std::chrono::milliseconds time) {
        if (time.count() != 0)
            object[key] = static_cast<double>(time.count()) / 1000;
    };
    addSeconds(u"lingerSeconds"_s, limits.linger);
    addSeconds(u"abortLingerSeconds"_s, limits.abortLinger);
    addSeconds(u"refusalPauseSeconds"_s, limits.refusalPause);
    addSeconds(u"recoverySeconds"_s, limits.recovery);
    if (limits.isRetryAfterInMilliseconds)
        object[u"retryAfter"_s] = u"milliseconds"_s;
    return object;
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
             return readText(value, provider.protocol) &&
                    isOneOf(provider.protocol, {u"stac-api"_s, u"stac-static"_s, u"odata"_s});
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
        {u"downloadUrl"_s,
         [&](const QJsonValue &value) {
             return readUrl(value, provider.downloadUrl);
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
        {u"authorizeUrl"_s,
         [&](const QJsonValue &value) {
             return readUrl(value, provider.authorizeUrl);
         }},
        {u"deviceUrl"_s,
         [&](const QJsonValue &value) {
             return readUrl(value, provider.deviceUrl);
         }},
        {u"logoutUrl"_s,
         [&](const QJsonValue &value) {
             return readUrl(value, provider.logoutUrl);
         }},
        {u"clientId"_s,
         [&](const QJsonValue &value) {
             return readText(value, provider.clientId);
         }},
        {u"audience"_s,
         [&](const QJsonValue &value) {
             return readText(value, provider.audience);
         }},
        {u"accountGroup"_s,
         [&](const QJsonValue &value) {
             return readText(value, provider.accountGroup);
         }},
        {u"s3Endpoint"_s,
         [&](const QJsonValue &value) {
             return readUrl(value, provider.s3Endpoint);
         }},
        {u"s3Region"_s,
         [&](const QJsonValue &value) {
             return readText(value, provider.s3Region);
         }},
        {u"s3Buckets"_s,
         [&](const QJsonValue &value) {
             for (const auto &entry : value.toArray()) {
                 QString bucket;
                 if (!readText(entry, bucket))
                     return false;
                 provider.s3Buckets << bucket;
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
        {u"throttleStatuses"_s,
         [&](const QJsonValue &value) {
             for (const auto &entry : value.toArray()) {
                 if (entry.toInt() < 400 || entry.toInt() > 599)
                     return false;
                 provider.throttleStatuses << entry.toInt();
             }
             return value.isArray();
         }},
        {u"throttleWaitSeconds"_s,
         [&](const QJsonValue &value) {
             provider.throttleWaitSeconds = value.toDouble(-1);
             return provider.throttleWaitSeconds >= 0 && provider.throttleWaitSeconds <= 300;
         }},
        {u"transfers"_s,
         [&](const QJsonValue &value) {
             return readLimits(value, provider.transfers);
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
    const bool hasTokens = provider.auth == AuthScheme::Password || provider.auth == AuthScheme::ClientCredentials ||
                           provider.auth == AuthScheme::AuthorizationCode || provider.auth == AuthScheme::DeviceCode;
    if (hasTokens && provider.tokenUrl.isEmpty())
        return fail(Error::Kind::InvalidInput, u"\"tokenUrl\" is missing"_s);
    return provider;
}

Account accountAt(const ProviderDescription &provider, AuthScheme scheme)
{
    Account account{.provider = provider.id,
                    .scheme = scheme,
                    .tokenUrl = provider.tokenUrl,
                    .clientId = provider.clientId,
                    .authorizeUrl = provider.authorizeUrl,
                    .deviceUrl = provider.deviceUrl,
                    .logoutUrl = provider.logoutUrl,
                    .origins = provider.origins};
    if (scheme == AuthScheme::AuthorizationCode || scheme == AuthScheme::DeviceCode)
        account.scope = QStringLiteral("openid offline_access");
    if (scheme == AuthScheme::S3Keys && !provider.s3Endpoint.isEmpty())
        account.origins = {Origin::of(provider.s3Endpoint)};
    return account;
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
    if (!provider.throttleStatuses.isEmpty()) {
        QJsonArray statuses;
        for (const int status : provider.throttleStatuses)
            statuses << status;
        object[u"throttleStatuses"_s] = statuses;
    }
    if (provider.throttleWaitSeconds != ProviderDescription().throttleWaitSeconds)
        object[u"throttleWaitSeconds"_s] = provider.throttleWaitSeconds;
    if (const QJsonObject limits = toJson(provider.transfers); !limits.isEmpty())
        object[u"transfers"_s] = limits;
    add(u"signUrl"_s, provider.signUrl.toString(QUrl::FullyEncoded));
    add(u"downloadUrl"_s, provider.downloadUrl.toString(QUrl::FullyEncoded));
    add(u"tokenUrl"_s, provider.tokenUrl.toString(QUrl::FullyEncoded));
    add(u"authorizeUrl"_s, provider.authorizeUrl.toString(QUrl::FullyEncoded));
    add(u"deviceUrl"_s, provider.deviceUrl.toString(QUrl::FullyEncoded));
    add(u"logoutUrl"_s, provider.logoutUrl.toString(QUrl::FullyEncoded));
    add(u"clientId"_s, provider.clientId);
    add(u"audience"_s, provider.audience);
    add(u"accountGroup"_s, provider.accountGroup);
    add(u"s3Endpoint"_s, provider.s3Endpoint.toString(QUrl::FullyEncoded));
    if (provider.s3Region != ProviderDescription().s3Region)
        add(u"s3Region"_s, provider.s3Region);
    if (!provider.s3Buckets.isEmpty())
        object[u"s3Buckets"_s] = QJsonArray::fromStringList(provider.s3Buckets);
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
