// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/geo/overlay.h"

#include "core/geo/geooperations.h"
#include "core/geo/geos.h"
#include "core/geo/ring.h"

#include <algorithm>
#include <cmath>

namespace swathe {

namespace {

qsizetype positions(const MultiPolygon &area)
{
    qsizetype count = 0;
    for (const Polygon &polygon : area.polygons) {
        for (const Ring &ring : polygon.rings)
            count += ring.size();
    }
    return count;
}

/// Where the line through a and b meets the line through d and c, beyond b and c; nothing when it does not.
std::optional<GeoPoint> meeting(GeoPoint a, GeoPoint b, GeoPoint c, GeoPoint d)
{
    const double ux = b.lon - a.lon;
    const double uy = b.lat - a.lat;
    const double vx = c.lon - d.lon;
    const double vy = c.lat - d.lat;
    const double cross = ux * vy - uy * vx;
    if (cross >= 0) // they run apart
        return {};
    const double t = ((d.lon - a.lon) * vy - (d.lat - a.lat) * vx) / cross;
    if (!(t >= 1))
        return {};
    return GeoPoint{a.lon + ux * t, a.lat + uy * t};
}

/// A convex counter-clockwise ring with fewer corners that encloses it: the edge whose neighbours meet with the least
/// to add goes first. Stops where nothing more can go within `limits`.
Ring trimmedOutwards(Ring ring, qsizetype mostPositions, const BoundingBox &limits)
{
    ring.removeLast();
    while (ring.size() + 1 > mostPositions && ring.size() > 3) {
        const qsizetype n = ring.size();
        qsizetype best = -1;
        GeoPoint corner;
        double least = 0;
        for (qsizetype i = 0; i < n; ++i) {
            const GeoPoint b = ring[i];
            const GeoPoint c = ring[(i + 1) % n];
            const auto point = meeting(ring[(i + n - 1) % n], b, c, ring[(i + 2) % n]);
            if (!point || point->lon < limits.west || point->lon > limits.east || point->lat < limits.south ||
                point->lat > limits.north) {
                continue;
            }
            const double added = std::abs(turn(b, *point, c));
            if (best < 0 || added < least) {
                best = i;
                least = added;
                corner = *point;
            }
        }
        if (best < 0)
            break;
        ring[best] = corner;
        ring.removeAt((best + 1) % n);
    }
    ring.append(ring.first());
    return ring;
}

MultiPolygon hullOf(const geos::Context &context, const MultiPolygon &area)
{
    const auto geometry = context.fromArea(area);
    const auto hull = context.own(GEOSConvexHull_r(context.handle(), geometry.get()));
    return context.toArea(hull.get());
}

/// West and east of the antimeridian apart, when the area reaches over it.
QList<MultiPolygon> sidesOf(const MultiPolygon &area)
{
    const auto bounds = boundsOf(area);
    if (!bounds || !bounds->crossesAntimeridian())
        return {area};
    QList<MultiPolygon> sides(2);
    for (const Polygon &polygon : area.polygons)
        sides[polygon.rings.first().first().lon > 0 ? 0 : 1].polygons.append(polygon);
    sides.removeIf([](const MultiPolygon &side) {
        return side.isEmpty();
    });
    return sides;
}

} // namespace

MultiPolygon difference(const MultiPolygon &area, const QList<MultiPolygon> &others)
{
    const geos::Context context;
    auto left = context.fromArea(area);
    for (const MultiPolygon &other : others) {
        const auto geometry = context.fromArea(other);
        if (auto next = context.own(GEOSDifference_r(context.handle(), left.get(), geometry.get())))
            left = std::move(next);
    }
    return context.toArea(left.get());
}

MultiPolygon intersection(const MultiPolygon &a, const MultiPolygon &b)
{
    const geos::Context context;
    const auto first = context.fromArea(a);
    const auto second = context.fromArea(b);
    return context.toArea(context.own(GEOSIntersection_r(context.handle(), first.get(), second.get())).get());
}

MultiPolygon united(const QList<MultiPolygon> &areas)
{
    MultiPolygon all;
    for (const MultiPolygon &area : areas)
        all.polygons += area.polygons;
    const geos::Context context;
    return context.toArea(context.fromArea(all).get());
}

MultiPolygon madeValid(const Polygon &polygon)
{
    const geos::Context context;
    const auto geometry = context.fromPolygon(polygon);
    if (!geometry)
        return {};
    return context.toArea(context.own(GEOSMakeValid_r(context.handle(), geometry.get())).get());
}

MultiPolygon enclosing(const MultiPolygon &area, int maxVertices)
{
    const qsizetype most = std::max(10, maxVertices);
    MultiPolygon filled = area;
    for (Polygon &polygon : filled.polygons)
        polygon.rings.resize(std::min<qsizetype>(1, polygon.rings.size()));
    const qsizetype all = positions(filled);
    if (all <= most)
        return filled;

    const geos::Context context;
    const auto geometry = context.fromArea(filled);
    for (double share = double(most) / double(all); filled.polygons.size() * 4 <= most;
         share = share < 0.01 ? 0 : share / 2) {
        const auto hull = context.own(GEOSPolygonHullSimplify_r(context.handle(), geometry.get(), 1, share));
        MultiPolygon result = context.toArea(hull.get());
        for (Polygon &polygon : result.polygons)
            polygon.rings.resize(1);
        if (!result.isEmpty() && positions(result) <= most)
            return result;
        if (share == 0)
            break;
    }

    const QList<MultiPolygon> sides = sidesOf(filled);
    MultiPolygon result;
    for (const MultiPolygon &side : sides) {
        MultiPolygon hull = hullOf(context, side);
        const auto bounds = boundsOf(side);
        if (hull.polygons.size() != 1 || !bounds)
            return {};
        const BoundingBox limits{std::max(-180.0, bounds->west - 10), std::max(-90.0, bounds->south - 10),
                                 std::min(180.0, bounds->east + 10), std::min(90.0, bounds->north + 10)};
        Ring &ring = hull.polygons.first().rings.first();
        ring = trimmedOutwards(ring, most / sides.size(), limits);
        bool isWide = false; // an edge of half a turn would be read as going the other way round
        for (qsizetype i = 0; i + 1 < ring.size(); ++i)
            isWide = isWide || std::abs(ring[i + 1].lon - ring[i].lon) >= 180;
        if (isWide || ring.size() > most / sides.size())
            hull = areaFromBox(*bounds);
        result.polygons += hull.polygons;
    }
    return result;
}

} // namespace swathe
