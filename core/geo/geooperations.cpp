// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/geo/geooperations.h"

#include "core/geo/ring.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <vector>

namespace swathe {

namespace {

constexpr double kKm2PerSteradian = 6371.0072 * 6371.0072; // the authalic radius
constexpr double kDegree = std::numbers::pi / 180;

/// An edge with its western end first; `ring` and `polygon` are counted over both areas, `area` is 0 or 1.
struct Edge {
    GeoPoint a;
    GeoPoint b;
    size_t ring;
    size_t polygon;
    size_t area;
    int direction; ///< 1 when its ring runs east along it, else -1
    bool isHole;
    [[nodiscard]] double latAt(double lon) const
    {
        return lon <= a.lon ? a.lat : lon >= b.lon ? b.lat : a.lat + (b.lat - a.lat) * (lon - a.lon) / (b.lon - a.lon);
    }
};

struct Edges {
    std::vector<Edge> list;
    size_t rings = 0;
    size_t polygons = 0;

    void add(const MultiPolygon &area, size_t index)
    {
        for (const Polygon &polygon : area.polygons) {
            for (qsizetype r = 0; r < polygon.rings.size(); ++r) {
                const Ring &ring = polygon.rings[r];
                for (qsizetype i = 0; i + 1 < ring.size(); ++i) {
                    const bool east = ring[i].lon < ring[i + 1].lon;
                    if (ring[i].lon != ring[i + 1].lon)
                        list.push_back({ring[east ? i : i + 1], ring[east ? i + 1 : i], rings, polygons, index,
                                        east ? 1 : -1, r > 0});
                }
                ++rings;
            }
            ++polygons;
        }
    }
};

/// Integral of sin(lat) over a straight edge piece, in radians of longitude: what lies under it, on the unit sphere.
double under(double width, double latA, double latB)
{
    const double middle = (latA + latB) / 2 * kDegree;
    const double half = (latB - latA) / 2 * kDegree;
    const double sinc = std::abs(half) < 1e-6 ? 1 - half * half / 6 : std::sin(half) / half;
    return width * kDegree * std::sin(middle) * sinc;
}

/// Steradians where all of the given areas (one or two) lie; parts of one area that overlap count once. The plane of
/// longitude and latitude is cut into slabs in which no two edges cross; the measure of each piece is exact.
double commonSteradians(const MultiPolygon &first, const MultiPolygon *second)
{
    Edges all;
    all.add(first, 0);
    if (second)
        all.add(*second, 1);
    std::vector<Edge> &edges = all.list;
    // What both areas have in common lies between the longitudes both have.
    std::array<double, 2> begin{360, second ? 360.0 : -360.0};
    std::array<double, 2> end{-360, second ? -360.0 : 360.0};
    for (const Edge &edge : edges) {
        begin[edge.area] = std::min(begin[edge.area], edge.a.lon);
        end[edge.area] = std::max(end[edge.area], edge.b.lon);
    }
    const double from = std::max(begin[0], begin[1]);
    const double to = std::min(end[0], end[1]);
    if (from >= to)
        return 0;
    std::erase_if(edges, [&](const Edge &edge) {
        return edge.b.lon <= from || edge.a.lon >= to;
    });
    std::ranges::sort(edges, {}, [](const Edge &edge) {
        return edge.a.lon;
    });

    std::vector<double> cuts;
    for (size_t i = 0; i < edges.size(); ++i) {
        const Edge &e = edges[i];
        cuts.push_back(e.a.lon);
        cuts.push_back(e.b.lon);
        const auto [low, high] = std::minmax(e.a.lat, e.b.lat);
        for (size_t k = i + 1; k < edges.size() && edges[k].a.lon < e.b.lon; ++k) {
            const Edge &f = edges[k];
            if (std::max(f.a.lat, f.b.lat) <= low || std::min(f.a.lat, f.b.lat) >= high ||
                !segmentsCross(e.a, e.b, f.a, f.b)) {
                continue;
            }
            const double atA = turn(e.a, e.b, f.a);
            const double atB = turn(e.a, e.b, f.b);
            cuts.push_back(f.a.lon + (f.b.lon - f.a.lon) * atA / (atA - atB));
        }
    }
    cuts.push_back(from);
    cuts.push_back(to);
    std::erase_if(cuts, [&](double cut) {
        return cut < from || cut > to;
    });
    std::ranges::sort(cuts);
    cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());

    double sum = 0;
    std::vector<Edge> active;
    std::vector<int> winding(all.rings);
    struct Inside {
        int outer = 0;
        int holes = 0;
        [[nodiscard]] bool is() const { return outer > 0 && holes == 0; }
    };
    std::vector<Inside> inside(all.polygons);
    size_t next = 0;
    for (size_t c = 0; c + 1 < cuts.size(); ++c) {
        const double west = cuts[c];
        const double east = cuts[c + 1];
        std::erase_if(active, [&](const Edge &edge) {
            return edge.b.lon <= west;
        });
        for (; next < edges.size() && edges[next].a.lon <= west; ++next)
            active.push_back(edges[next]);
        const double middle = (west + east) / 2;
        std::ranges::sort(active, {}, [&](const Edge &edge) {
            return edge.latAt(middle);
        });
        std::ranges::fill(winding, 0);
        std::ranges::fill(inside, Inside());
        std::array<int, 2> depth{0, second ? 0 : 1};
        for (const Edge &edge : active) {
            const bool was = depth[0] > 0 && depth[1] > 0;
            Inside &polygon = inside[edge.polygon];
            int &turns = winding[edge.ring];
            const bool wasInPolygon = polygon.is();
            const bool wasInRing = turns != 0;
            turns += edge.direction;
            (edge.isHole ? polygon.holes : polygon.outer) += int(turns != 0) - int(wasInRing);
            depth[edge.area] += int(polygon.is()) - int(wasInPolygon);
            const bool is = depth[0] > 0 && depth[1] > 0;
            if (is != was)
                sum += (was ? 1 : -1) * under(east - west, edge.latAt(west), edge.latAt(east));
        }
    }
    return std::max(0.0, sum);
}

struct Extent {
    double west = 360;
    double south = 360;
    double east = -360;
    double north = -360;
};

Extent extentOf(const Polygon &polygon)
{
    Extent extent;
    for (const GeoPoint point : polygon.rings.value(0)) {
        extent.west = std::min(extent.west, point.lon);
        extent.east = std::max(extent.east, point.lon);
        extent.south = std::min(extent.south, point.lat);
        extent.north = std::max(extent.north, point.lat);
    }
    return extent;
}

bool meet(const Extent &a, const Extent &b)
{
    return a.west <= b.east && b.west <= a.east && a.south <= b.north && b.south <= a.north;
}

Side polygonSide(const Polygon &polygon, GeoPoint point)
{
    for (qsizetype i = 0; i < polygon.rings.size(); ++i) {
        const Side side = ringSide(polygon.rings[i], point);
        if (side == Side::Boundary)
            return side;
        if ((side == Side::Inside) != (i == 0))
            return Side::Outside;
    }
    return polygon.rings.isEmpty() ? Side::Outside : Side::Inside;
}

/// The polygons of `area` whose boxes meet one of `other`'s: the rest cannot matter for what both have in common.
MultiPolygon near(const MultiPolygon &area, const MultiPolygon &other)
{
    QList<Extent> extents;
    for (const Polygon &polygon : other.polygons)
        extents.append(extentOf(polygon));
    MultiPolygon result;
    for (const Polygon &polygon : area.polygons) {
        const Extent own = extentOf(polygon);
        if (std::ranges::any_of(extents, [&](const Extent &extent) {
                return meet(own, extent);
            }))
            result.polygons.append(polygon);
    }
    return result;
}

bool polygonsMeet(const Polygon &a, const Polygon &b)
{
    if (polygonSide(a, b.rings[0][0]) != Side::Outside || polygonSide(b, a.rings[0][0]) != Side::Outside)
        return true;
    for (const Ring &ring : a.rings) {
        for (const Ring &other : b.rings) {
            for (qsizetype i = 0; i + 1 < ring.size(); ++i) {
                for (qsizetype k = 0; k + 1 < other.size(); ++k) {
                    if (segmentsMeet(ring[i], ring[i + 1], other[k], other[k + 1]))
                        return true;
                }
            }
        }
    }
    return false;
}

} // namespace

double areaKm2(const MultiPolygon &area)
{
    return commonSteradians(area, nullptr) * kKm2PerSteradian;
}

double signedKm2(const Ring &ring)
{
    double sum = 0;
    for (qsizetype i = 0; i + 1 < ring.size(); ++i)
        sum -= under(ring[i + 1].lon - ring[i].lon, ring[i].lat, ring[i + 1].lat);
    return sum * kKm2PerSteradian;
}

double coverage(const MultiPolygon &aoi, const MultiPolygon &footprint, double aoiKm2)
{
    const MultiPolygon nearFootprint = near(footprint, aoi);
    if (nearFootprint.isEmpty())
        return 0;
    const double whole = aoiKm2 > 0 ? aoiKm2 : areaKm2(aoi);
    if (whole <= 0)
        return 0;
    return std::min(1.0, commonSteradians(near(aoi, footprint), &nearFootprint) * kKm2PerSteradian / whole);
}

bool intersects(const MultiPolygon &a, const MultiPolygon &b)
{
    const MultiPolygon nearB = near(b, a);
    for (const Polygon &own : near(a, b).polygons) {
        for (const Polygon &other : nearB.polygons) {
            if (meet(extentOf(own), extentOf(other)) && polygonsMeet(own, other))
                return true;
        }
    }
    return false;
}

bool contains(const MultiPolygon &area, GeoPoint point)
{
    point.lon -= 360 * std::round(point.lon / 360);
    const auto isIn = [&](GeoPoint candidate) {
        return std::ranges::any_of(area.polygons, [&](const Polygon &polygon) {
            return polygonSide(polygon, candidate) != Side::Outside;
        });
    };
    return isIn(point) || (std::abs(point.lon) == 180 && isIn({-point.lon, point.lat}));
}

std::optional<BoundingBox> boundsOf(const MultiPolygon &area)
{
    if (area.isEmpty())
        return {};
    QList<Extent> parts;
    for (const Polygon &polygon : area.polygons)
        parts.append(extentOf(polygon));
    std::ranges::sort(parts, {}, &Extent::west);
    Extent all;
    double gap = 0; // the widest stretch of longitudes with nothing in it
    double gapWest = 0;
    double gapEast = 0;
    for (const Extent &part : std::as_const(parts)) {
        if (all.east >= -180 && part.west - all.east > gap) {
            gap = part.west - all.east;
            gapWest = all.east;
            gapEast = part.west;
        }
        all.west = std::min(all.west, part.west);
        all.east = std::max(all.east, part.east);
        all.south = std::min(all.south, part.south);
        all.north = std::max(all.north, part.north);
    }
    if (all.west == -180 && all.east == 180 && gap > 0)
        return BoundingBox{gapEast, all.south, gapWest, all.north};
    return BoundingBox{all.west, all.south, all.east, all.north};
}

} // namespace swathe
