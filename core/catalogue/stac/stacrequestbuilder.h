// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalogue/searchrequest.h"
#include "core/http/httprequest.h"

#include <QJsonObject>
#include <QSet>

namespace swathe {

/** What the builder has to know of a service. */
struct StacSearchTarget {
    QUrl url; ///< rel=search
    Capabilities can;
    bool usePost = true;
    int maxPageSize = 100;
    bool canSort = true;      ///< false: sorting breaks the service's paging
    bool useFields = true;    ///< false: the service refused to leave fields out
    QSet<QString> filterable; ///< properties that all asked collections are known to have
};

/** One search as the requests that together answer it, and what stays to be checked here. */
struct StacSearchPlan {
    QList<HttpRequest> requests; ///< first pages; more than one when the area lies on both sides of the antimeridian
    SearchRequest checkHere;     ///< the conditions the service is not told of, or only roughly
    bool hasChecks = false;
    bool hasFields = false;
    bool isOrdered = false; ///< newest first over all requests
    QStringList notes;      ///< "areaSplit", "areaSimplified", "cloudFilteredHere", "textFilteredHere", "filteredHere"
};

/**
 * Pure: a search in the terms of STAC API item-search. Times as full RFC 3339, as some servers refuse less; an area
 * never crosses the antimeridian, as most servers misread that; POST has JSON and CQL2-JSON, GET has CQL2-text.
 */
[[nodiscard]] StacSearchPlan stacSearchPlan(const SearchRequest &request, const StacSearchTarget &target);

/** "a/b" of RFC 3339 times in UTC, ".." for an open end; empty when both are. */
[[nodiscard]] QString stacInterval(const QDateTime &begin, const QDateTime &end);

/** The same request with at most half of its page size; nothing if it is small already. */
[[nodiscard]] std::optional<HttpRequest> withSmallerPages(const HttpRequest &request);

/** Conditions joined by "and", each of which lets items pass that do not have the property. */
[[nodiscard]] QJsonObject cql2Json(const QList<PropertyCondition> &conditions);
[[nodiscard]] QString cql2Text(const QList<PropertyCondition> &conditions);

/** A GET that accepts JSON. */
[[nodiscard]] HttpRequest stacGet(const QUrl &url);

} // namespace swathe
