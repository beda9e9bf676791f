// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalogue/searchrequest.h"
#include "core/http/httprequest.h"

#include <QJsonObject>

namespace swathe {

/** What the builder has to know of a service. */
struct StacSearchTarget {
    QUrl url; ///< rel=search
    Capabilities can;
    bool usePost = true;
    int maxPageSize = 100;
    bool canSort = true;      ///< false: sorting breaks the service's paging
    bool filterCloud = false; ///< the asked collections are known to have eo:cloud_cover
};

/** One search as the requests that together answer it, and what stays to be checked here. */
struct StacSearchPlan {
    QList<HttpRequest> requests; ///< first pages; more than one when the area lies on both sides of the antimeridian
    SearchRequest checkHere;     ///< the conditions the service is not told of, or only roughly
    bool hasChecks = false;
    QStringList notes; ///< "areaSplit", "areaSimplified", "cloudFilteredHere", "textFilteredHere"
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

/** A GET that accepts JSON. */
[[nodiscard]] HttpRequest stacGet(const QUrl &url);

} // namespace swathe
