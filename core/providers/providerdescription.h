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
    QList<Origin> origins; ///< that may see the account's secret
    int maxPageSize = 100;
    bool canSort = true;
    ProviderLimits transfers;
    QString attribution;
    QUrl terms;
    QString description;
    bool operator==(const ProviderDescription &) const = default;
};

[[nodiscard]] Result<ProviderDescription> parseProviderDescription(const QJsonObject &object);
[[nodiscard]] QJsonObject toJson(const ProviderDescription &provider);

} // namespace swathe
