// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Cutting at the antimeridian in the plane of unwrapped longitudes: unwrap each ring, close those that go round a
// pole along that pole, cut at every odd multiple of 180 degrees, and shift the pieces home.

#include "core/geo/geooperations.h"
#include "core/geo/ring.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace swathe {

namespace {

constexpr double kSnap = 1e-9;

struct Loop {
    Ring ring;
    bool isHole = false;
};

/// A ring whose longitudes run on beyond 180; `turns` is how often it goes round the globe (east positive).
struct Unwrapped {
    Ring ring;
    int turns = 0;
};

Unwrapped unwrap(const Ring &ring, bool keepWholeTurns)
{
    Unwrapped result;
    double shift = 0;
    for (qsizetype i = 0; i < ring.size(); ++i) {
        if (i > 0) {
            const double jump = ring[i].lon - ring[i - 1].lon;
            const bool wholeTurn = std::abs(std::abs(jump) - 360) < kSnap;
            const bool alongPole = std::abs(ring[i].lat) > 90 - kSnap && std::abs(ring[i - 1].lat) > 90 - kSnap;
            // From one side of the map to the other along a pole is an edge, elsewhere it is a crossing.
            if (std::abs(jump) > 180 && !(wholeTurn && (keepWholeTurns || alongPole)))
                shift -= 360 * std::round(jump / 360);
        }
        double lon = ring[i].lon + shift;
        const double seam = 360 * std::round((lon - 180) / 360) + 180;
        if (std::abs(lon - seam) < kSnap)
            lon = seam;
        result.ring.append({lon, std::clamp(ring[i].lat, -90.0, 90.0)});
    }
    result.turns = int(std::round((result.ring.last().lon - result.ring.first().lon) / 360));
    return result;
}

/// A ring round a pole, begun anew where it crosses the seam, so that it runs from one side of the map to the other.
Ring begunAtSeam(const Unwrapped &unwrapped)
{
    const Ring &ring = unwrapped.ring;
    const double turn = unwrapped.turns > 0 ? 360 : -360;
    const double low = std::min(ring.first().lon, ring.last().lon);
    const double seam = 360 * std::ceil((low - 180) / 360) + 180;
    for (qsizetype i = 0; i + 1 < ring.size(); ++i) {
        const GeoPoint a = ring[i];
        const GeoPoint b = ring[i + 1];
        if ((a.lon - seam) * (b.lon - seam) > 0 || a.lon == b.lon)
            continue;
        const GeoPoint cut{seam, a.lat + (b.lat - a.lat) * (seam - a.lon) / (b.lon - a.lon)};
        Ring result{cut};
        for (qsizetype k = i + 1; k < ring.size(); ++k)
            result.append(ring[k]);
        for (qsizetype k = 1; k <= i; ++k)
            result.append({ring[k].lon + turn, ring[k].lat});
        result.append({seam + turn, cut.lat});
        const double home = (turn > 0 ? -180 : 180) - seam;
        for (GeoPoint &point : result)
            point.lon += home;
        return result;
    }
    return ring;
}

/// Counter-clockwise rings have the pole on their left; a ring all on the other hemisphere was wound by mistake.
double enclosedPole(const Unwrapped &unwrapped)
{
    const auto [low, high] = std::ranges::minmax_element(unwrapped.ring, {}, &GeoPoint::lat);
    if (low->lat >= 0)
        return 90;
    if (high->lat <= 0)
        return -90;
    return unwrapped.turns > 0 ? 90 : -90;
}

Ring closedAlongPole(const Unwrapped &unwrapped)
{
    Ring ring = begunAtSeam(unwrapped);
    const double pole = enclosedPole(unwrapped);
    const GeoPoint first = ring.first();
    ring.append({ring.last().lon, pole});
    ring.append({first.lon, pole});
    ring.append(first);
    return ring;
}

void appendUnlessSame(Ring &ring, GeoPoint point)
{
    if (ring.isEmpty() || std::abs(ring.last().lon - point.lon) > 1e-12 ||
        std::abs(ring.last().lat - point.lat) > 1e-12)
        ring.append(point);
}

/// The part of the loops west (or east) of a meridian; points on it count as west. Even-odd along the cut.
QList<Loop> half(const QList<Loop> &loops, double meridian, bool west)
{
    const auto isInside = [&](GeoPoint point) {
        return (point.lon <= meridian) == west;
    };
    QList<Loop> result;
    QList<Ring> chains;
    for (const Loop &loop : loops) {
        const Ring &ring = loop.ring;
        const qsizetype count = ring.size() - 1;
        qsizetype start = -1; // the first edge that comes in
        for (qsizetype i = 0; i < count && start < 0; ++i) {
            if (!isInside(ring[i]) && isInside(ring[i + 1]))
                start = i;
        }
        if (start < 0) {
            if (isInside(ring[0]))
                result.append(loop);
            continue;
        }
        Ring chain;
        for (qsizetype step = 0; step < count; ++step) {
            const GeoPoint a = ring[(start + step) % count];
            const GeoPoint b = ring[(start + step) % count + 1];
            if (isInside(a) != isInside(b))
                chain.append({meridian, a.lat + (b.lat - a.lat) * (meridian - a.lon) / (b.lon - a.lon)});
            if (isInside(b)) {
                chain.append(b);
            } else if (!chain.isEmpty()) {
                chains.append(std::exchange(chain, {}));
            }
        }
    }

    // Ends of the chains along the cut, joined two by two: the inside lies between the first and the second ...
    struct End {
        double lat;
        qsizetype chain;
        bool isFront;
    };
    QList<End> ends;
    for (qsizetype i = 0; i < chains.size(); ++i) {
        ends.append({chains[i].first().lat, i, true});
        ends.append({chains[i].last().lat, i, false});
    }
    std::ranges::stable_sort(ends, {}, &End::lat);
    QList<qsizetype> partner(chains.size() * 2);
    for (qsizetype i = 0; i + 1 < ends.size(); i += 2) {
        const qsizetype a = ends[i].chain * 2 + (ends[i].isFront ? 0 : 1);
        const qsizetype b = ends[i + 1].chain * 2 + (ends[i + 1].isFront ? 0 : 1);
        partner[a] = b;
        partner[b] = a;
    }
    QList<bool> used(chains.size(), false);
    for (qsizetype i = 0; i < chains.size(); ++i) {
        Loop loop;
        qsizetype entry = i * 2;
        while (!used[entry / 2]) {
            used[entry / 2] = true;
            Ring chain = chains[entry / 2];
            if (entry % 2 == 1)
                std::ranges::reverse(chain);
            for (const GeoPoint point : std::as_const(chain))
                appendUnlessSame(loop.ring, point);
            entry = partner[entry ^ 1];
        }
        if (loop.ring.isEmpty())
            continue;
        appendUnlessSame(loop.ring, loop.ring.first());
        result.append(loop);
    }
    return result;
}

Ring tidied(const Ring &ring)
{
    Ring result;
    for (const GeoPoint point : ring)
        appendUnlessSame(result, point);
    if (result.size() < 3)
        return {};
    appendUnlessSame(result, result.first());
    result.last() = result.first();
    return result.size() >= 4 && std::abs(signedArea(result)) > 1e-12 ? result : Ring();
}

void wind(Ring &ring, bool counterClockwise)
{
    if ((signedArea(ring) > 0) != counterClockwise)
        std::ranges::reverse(ring);
}

/// Loops of one piece of the map as polygons: each hole goes to the loop it lies in.
void collect(const QList<Loop> &loops, double shift, QList<Polygon> &result)
{
    const qsizetype firstOwn = result.size();
    QList<Ring> holes;
    for (const Loop &loop : loops) {
        Ring ring = tidied(loop.ring);
        if (ring.isEmpty())
            continue;
        for (GeoPoint &point : ring)
            point.lon = std::clamp(point.lon + shift, -180.0, 180.0);
        wind(ring, !loop.isHole);
        if (loop.isHole)
            holes.append(ring);
        else
            result.append(Polygon{.rings = {ring}});
    }
    for (const Ring &hole : std::as_const(holes)) {
        for (qsizetype i = firstOwn; i < result.size(); ++i) {
            const bool lies = std::ranges::any_of(hole, [&](GeoPoint point) {
                return ringSide(result[i].rings.first(), point) == Side::Inside;
            });
            if (lies || result.size() == firstOwn + 1) {
                result[i].rings.append(hole);
                break;
            }
        }
    }
}

/// Cuts a plane polygon of unwrapped longitudes into pieces within [-180, 180].
QList<Polygon> cut(QList<Loop> loops)
{
    QList<Polygon> result;
    double low = loops.first().ring.first().lon;
    double high = low;
    for (const Loop &loop : std::as_const(loops)) {
        for (const GeoPoint point : loop.ring) {
            low = std::min(low, point.lon);
            high = std::max(high, point.lon);
        }
    }
    const int first = int(std::floor((low + 180) / 360));
    for (int strip = first; strip * 360.0 - 180 < high; ++strip) {
        const double east = strip * 360.0 + 180;
        collect(high > east ? half(loops, east, true) : loops, strip * -360.0, result);
        if (high > east)
            loops = half(loops, east, false);
    }
    return result;
}

QList<Polygon> normalisedPolygon(const Polygon &polygon)
{
    QList<Unwrapped> rings;
    for (const Ring &given : polygon.rings) {
        Ring ring;
        for (const GeoPoint point : given) {
            if (std::isfinite(point.lon) && std::isfinite(point.lat))
                ring.append(point);
        }
        if (ring.size() > 2 && ring.first() != ring.last())
            ring.append(ring.first());
        if (ring.size() < 4) {
            if (rings.isEmpty())
                return {};
            continue;
        }
        Unwrapped unwrapped = unwrap(ring, false);
        // A band all round the globe, written from -180 to 180, is flat when its long edges are read as crossings.
        if (unwrapped.turns == 0 && std::abs(signedArea(unwrapped.ring)) < 1e-12)
            unwrapped = unwrap(ring, true);
        rings.append(unwrapped);
    }
    if (rings.isEmpty())
        return {};

    const Unwrapped outer = rings.takeFirst();
    QList<Loop> loops;
    QList<Ring> innerPieces; // holes of a ring round a pole, already cut
    if (outer.turns == 0) {
        loops.append(Loop{.ring = outer.ring});
        const auto [low, high] = std::ranges::minmax_element(outer.ring, {}, &GeoPoint::lon);
        const double middle = (low->lon + high->lon) / 2;
        for (const Unwrapped &hole : std::as_const(rings)) {
            if (hole.turns != 0)
                continue; // a hole round a pole needs a ring round it
            const auto [holeLow, holeHigh] = std::ranges::minmax_element(hole.ring, {}, &GeoPoint::lon);
            const double shift = 360 * std::round((middle - (holeLow->lon + holeHigh->lon) / 2) / 360);
            Loop loop{.ring = hole.ring, .isHole = true};
            for (GeoPoint &point : loop.ring)
                point.lon += shift;
            loops.append(loop);
        }
        return cut(loops);
    }

    Loop loop;
    const auto band = std::ranges::find_if(rings, [](const Unwrapped &hole) {
        return hole.turns != 0;
    });
    if (band == rings.end()) {
        loop.ring = closedAlongPole(outer);
    } else {
        // Two rings round the pole: what lies between them.
        Ring inner = begunAtSeam(*band);
        loop.ring = begunAtSeam(outer);
        if ((inner.first().lon < inner.last().lon) == (loop.ring.first().lon < loop.ring.last().lon))
            std::ranges::reverse(inner);
        loop.ring += inner;
        loop.ring.append(loop.ring.first());
        rings.erase(band);
    }
    QList<Polygon> result = cut({loop});
    for (const Unwrapped &hole : std::as_const(rings)) {
        const Loop whole{.ring = hole.turns == 0 ? hole.ring : closedAlongPole(hole)};
        for (const Polygon &piece : cut({whole})) {
            Ring ring = piece.rings.first();
            wind(ring, false);
            const auto owner = std::ranges::find_if(result, [&](const Polygon &candidate) {
                return std::ranges::any_of(ring, [&](GeoPoint point) {
                    return ringSide(candidate.rings.first(), point) == Side::Inside;
                });
            });
            if (owner != result.end())
                owner->rings.append(ring);
        }
    }
    return result;
}

} // namespace

Ring unwrapped(const Ring &ring)
{
    return ring.isEmpty() ? ring : unwrap(ring, false).ring;
}

MultiPolygon normalised(const MultiPolygon &area)
{
    MultiPolygon result;
    for (const Polygon &polygon : area.polygons)
        result.polygons += normalisedPolygon(polygon);
    return result;
}

QList<BoundingBox> splitAtAntimeridian(const BoundingBox &box)
{
    if (!box.crossesAntimeridian())
        return {box};
    QList<BoundingBox> result;
    if (box.west < 180)
        result.append({box.west, box.south, 180, box.north});
    if (box.east > -180)
        result.append({-180, box.south, box.east, box.north});
    return result;
}

MultiPolygon areaFromBox(const BoundingBox &box)
{
    MultiPolygon result;
    for (const BoundingBox &part : splitAtAntimeridian(box)) {
        // No edge of 180 degrees or more, which would be read as going the other way round.
        const int steps = int(part.width() / 120) + 1;
        Ring ring;
        for (int i = 0; i <= steps; ++i)
            ring.append({part.west + part.width() * i / steps, part.south});
        for (int i = steps; i >= 0; --i)
            ring.append({part.west + part.width() * i / steps, part.north});
        ring.append(ring.first());
        result.polygons.append(Polygon{.rings = {ring}});
    }
    return result;
}

} // namespace swathe
