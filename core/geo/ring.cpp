// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/geo/ring.h"

#include <algorithm>

namespace swathe {

namespace {

bool liesBetween(GeoPoint a, GeoPoint b, GeoPoint point)
{
    return std::min(a.lon, b.lon) <= point.lon && point.lon <= std::max(a.lon, b.lon) &&
           std::min(a.lat, b.lat) <= point.lat && point.lat <= std::max(a.lat, b.lat);
}

} // namespace

double signedArea(const Ring &ring)
{
    double sum = 0;
    for (qsizetype i = 0; i + 1 < ring.size(); ++i)
        sum += turn(ring.first(), ring[i], ring[i + 1]);
    return sum / 2;
}

Side ringSide(const Ring &ring, GeoPoint point)
{
    int winding = 0;
    for (qsizetype i = 0; i + 1 < ring.size(); ++i) {
        const GeoPoint a = ring[i];
        const GeoPoint b = ring[i + 1];
        const double side = turn(a, b, point);
        if (side == 0 && liesBetween(a, b, point))
            return Side::Boundary;
        if ((a.lat > point.lat) != (b.lat > point.lat) && (side > 0) == (b.lat > a.lat))
            winding += b.lat > a.lat ? 1 : -1;
    }
    return winding != 0 ? Side::Inside : Side::Outside;
}

bool segmentsCross(GeoPoint a, GeoPoint b, GeoPoint c, GeoPoint d)
{
    return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

bool segmentsMeet(GeoPoint a, GeoPoint b, GeoPoint c, GeoPoint d)
{
    const auto touches = [](GeoPoint from, GeoPoint to, GeoPoint point) {
        return turn(from, to, point) == 0 && liesBetween(from, to, point);
    };
    return segmentsCross(a, b, c, d) || touches(a, b, c) || touches(a, b, d) || touches(c, d, a) || touches(c, d, b);
}

bool crossesItself(const Ring &ring)
{
    QList<qsizetype> order(std::max<qsizetype>(0, ring.size() - 1));
    for (qsizetype i = 0; i < order.size(); ++i)
        order[i] = i;
    const auto west = [&](qsizetype i) {
        return std::min(ring[i].lon, ring[i + 1].lon);
    };
    const auto east = [&](qsizetype i) {
        return std::max(ring[i].lon, ring[i + 1].lon);
    };
    std::ranges::sort(order, {}, west);
    for (qsizetype i = 0; i < order.size(); ++i) {
        for (qsizetype k = i + 1; k < order.size() && west(order[k]) <= east(order[i]); ++k) {
            if (segmentsCross(ring[order[i]], ring[order[i] + 1], ring[order[k]], ring[order[k] + 1]))
                return true;
        }
    }
    return false;
}

} // namespace swathe
