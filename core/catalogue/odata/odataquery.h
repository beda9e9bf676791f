// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalogue/odata/odataschema.h"
#include "core/catalogue/searchrequest.h"
#include "core/http/httprequest.h"

namespace swathe {

/// Rows that can be skipped, and rows a page can have at most: what is beyond their sum cannot be paged to.
inline constexpr int kODataFurthestSkip = 10'000;
inline constexpr int kODataLargestPage = 1'000;

/** Start of sensing from `from` (inclusive) to `to` (exclusive); invalid = open. */
struct ODataWindow {
    QDateTime from;
    QDateTime to;
    bool operator==(const ODataWindow &) const = default;
};

/** A search as a filter without its time window, and what stays to be checked here. */
struct ODataPlan {
    QString filter;
    ODataWindow window; ///< of all that is asked for; open at the beginning, because scenes may begin earlier
    SearchRequest checkHere;
    bool hasChecks = false;
    QStringList notes; ///< "areaSimplified", "textFilteredHere", "conditionLeftOut"
};

/// In quotes, quotes in it doubled.
[[nodiscard]] QString odataString(const QString &text);
/// UTC with milliseconds and "Z": a "+hh:mm" would have to be encoded twice, and no zone is not the same everywhere.
[[nodiscard]] QString odataTime(const QDateTime &time);
/// geography'SRID=4326;POLYGON((lon lat,…))'
[[nodiscard]] QString odataGeometry(const MultiPolygon &area);

/**
 * A condition on an attribute of that type. Errors (InvalidInput): a value that is not of the type, an order of
 * strings or flags (the service knows only equality of them).
 */
[[nodiscard]] Result<QString> odataAttribute(const QString &name, ODataType type, PropertyCondition::Op op,
                                             const QVariant &value);

/**
 * Pure. Collections may have a product type behind a slash. A condition is sent only for collections that have its
 * attribute. Errors (InvalidInput): those of odataAttribute().
 */
[[nodiscard]] Result<ODataPlan> odataPlan(const SearchRequest &request, const ODataSchema &schema);

/** The older and the newer half of a window; nothing when it cannot be halved any more. `now`: for open ends. */
[[nodiscard]] std::optional<std::pair<ODataWindow, ODataWindow>> halves(const ODataWindow &window,
                                                                        const QDateTime &now);

/** One page of products. Always ordered, newest first: without an order pages may repeat and miss rows. */
[[nodiscard]] HttpRequest odataPage(const QUrl &service, const QString &filter, const ODataWindow &window, int top,
                                    int skip, bool count);

/// Many products by their exact names, in one request.
[[nodiscard]] HttpRequest odataFilterList(const QUrl &service, const QStringList &names);

/// `<service>/<resource>?<options>`, each value encoded once.
[[nodiscard]] HttpRequest odataGet(const QUrl &service, const QString &resource,
                                   const QList<std::pair<QString, QString>> &options = {});

} // namespace swathe
