// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/cdse/odatafilter.h"
#include "sandbox/http/httpmessage.h"

#include <QSet>

namespace swathe::sandbox::cdse {

constexpr qint64 kLargestTop = 1000;
constexpr qint64 kFurthestSkip = 10000;

/** The system query options of a search, checked. */
struct ODataOptions {
    std::optional<Condition> filter;
    QString orderBy; ///< "ContentDate/Start"; empty: an order that means nothing
    bool ascending = true;
    qint64 top = 20;
    qint64 skip = 0;
    bool count = false;
    QSet<QString> expand;
    QSet<QString> select;
    QList<std::pair<QString, QString>> given; ///< decoded, in their order
};

/** Reads a query. What it refuses is answered in the shapes of the service: 422 for ranges, 400 for the rest. */
[[nodiscard]] std::optional<ODataOptions> readOptions(const QUrl &url, const QStringList &collections, bool deleted,
                                                      HttpResponse *refusal);

/** The link to the next page, encoded as the service does it; empty beyond its reach. */
[[nodiscard]] QString nextLink(const QString &address, const ODataOptions &options);

} // namespace swathe::sandbox::cdse
