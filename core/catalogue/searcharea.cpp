// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalogue/searcharea.h"

#include "core/geo/geooperations.h"

#include <algorithm>

namespace swathe {

namespace {

/// The convex hull (Andrew's monotone chain): contains the area, with fewer vertices.
MultiPolygon hullOf(const MultiPolygon &area)
{
    QList<GeoPoint> points;
    for (const auto &polygon : area.polygons) {
        if (!polygon.rings.isEmpty())
            points << polygon.rings.first();
    }
    std::ranges::sort(points, [](GeoPoint a, GeoPoint b) {
        return std::pair(a.lon, a.lat) < std::pair(b.lon, b.lat);
    });
    const auto turn = [](GeoPoint o, GeoPoint a, GeoPoint b) {
        return (a.lon - o.lon) * (b.lat - o.lat) - (a.lat - o.lat) * (b.lon - o.lon);
    };
    Ring hull;
    const auto walk = [&](auto begin, auto end) {
        const auto start = hull.size();
        for (auto it = begin; it != end; ++it) {
            while (hull.size() >= start + 2 && turn(hull[hull.size() - 2], hull.last(), *it) <= 0)
                hull.removeLast();
            hull << *it;
        }
        hull.removeLast();
    };
    walk(points.cbegin(), points.cend());
    walk(points.crbegin(), points.crend());
    if (hull.size() < 3)
        return area;
    hull << hull.first();
    return {.polygons = {Polygon{.rings = {hull}}}};
}

/// Contains the area, so that no scene is missed; swathe::simplified() may cut corners off.
MultiPolygon enclosing(const MultiPolygon &area, qsizetype mostVertices)
{
    const auto hull = hullOf(area);
    const auto box = boundsOf(area);
    return vertexCount(hull) <= mostVertices || !box ? hull : areaFromBox(*box);
}

} // namespace

qsizetype vertexCount(const MultiPolygon &area)
{
    qsizetype count = 0;
    for (const auto &polygon : area.polygons) {
        for (const auto &ring : polygon.rings)
            count += ring.size();
    }
    return count;
}

QList<SearchArea> searchAreas(const MultiPolygon &area, qsizetype mostVertices)
{
    if (area.isEmpty())
        return {SearchArea{}};
    QList<MultiPolygon> sides;
    if (const auto box = boundsOf(area); box && box->crossesAntimeridian()) {
        MultiPolygon east;
        MultiPolygon west;
        for (const auto &polygon : area.polygons) {
            const auto own = boundsOf({.polygons = {polygon}});
            (own && own->west + own->east >= 0 ? east : west).polygons << polygon;
        }
        for (const auto &side : {east, west}) {
            if (!side.isEmpty())
                sides << side;
        }
    } else {
        sides << area;
    }
    QList<SearchArea> parts;
    for (const auto &side : sides) {
        if (vertexCount(side) > mostVertices)
            parts << SearchArea{.area = enclosing(side, mostVertices), .isExact = false};
        else
            parts << SearchArea{.area = side};
    }
    return parts;
}

SearchArea searchArea(const MultiPolygon &area, qsizetype mostVertices)
{
    SearchArea whole;
    for (const auto &part : searchAreas(area, std::max<qsizetype>(5, mostVertices / 2))) {
        whole.area.polygons << part.area.polygons;
        whole.isExact = whole.isExact && part.isExact;
    }
    return whole;
}

} // namespace swathe
