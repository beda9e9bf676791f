// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/access/providerlimits.h"
#include "core/auth/account.h"
#include "core/base/result.h"

#include <QJsonObject>

namespace swathe {

/**
 * A catalogue provider as data: resources/providers/<id>.json, or a file of the same form in the user's
 * configuration folder. Unknown keys are an error, so that a misspelt one is seen.
 */
struct ProviderDescription {
    QString id;
    QString name;
    QString protocol;                         ///< "stac-api", "stac-static", "odata"
    QUrl url;                                 ///< landing page or entry document
    QString access = QStringLiteral("plain"); ///< "plain", "account" (headers of the account), "sas" (signed links)
    QUrl signUrl;                             ///< "sas": the signing service
    QUrl downloadUrl;                         ///< "odata": the same service at the host that gives the bytes
    AuthScheme auth = AuthScheme::None;
    bool isSearchOpen = true; ///< search needs no account
    QUrl tokenUrl;
    QUrl authorizeUrl;    ///< "authorizationCode"
    QUrl deviceUrl;       ///< "deviceCode"
    QUrl logoutUrl;       ///< where a sign-in is ended
    QString clientId;     ///< of the service's public client
    QString audience;     ///< for whom tokens have to be made to be good for downloads; empty: does not matter
    QString accountGroup; ///< providers of the same name use each other's accounts
    QUrl s3Endpoint;      ///< object store that takes keys; path style
    QString s3Region = QStringLiteral("us-east-1");
    QStringList s3Buckets; ///< that are in it
    QList<Origin> origins; ///< that may see the account's secret
    int maxPageSize = 100;
    bool canSort = true;
    ProviderLimits transfers;
    QList<int> throttleStatuses;    ///< of searches: statuses that mean "too often" here, besides 429
    double throttleWaitSeconds = 0; ///< after such an answer that names no time; 0: not more than for any service
    QString attribution;
    QUrl terms;
    QString description;
    bool operator==(const ProviderDescription &) const = default;
};

/// An account of a scheme at the provider, without id and user.
[[nodiscard]] Account accountAt(const ProviderDescription &provider, AuthScheme scheme);

[[nodiscard]] Result<ProviderDescription> parseProviderDescription(const QJsonObject &object);
[[nodiscard]] QJsonObject toJson(const ProviderDescription &provider);

} // namespace swathe
