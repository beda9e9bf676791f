// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Cutting at the antimeridian: each ring is unwrapped, broken into chains at every odd multiple of 180 degrees, the
// chains are shifted home, and their ends joined along both sides of the map. (The idea of gadomski/antimeridian.)

#include "core/geo/geooperations.h"
#include "core/geo/ring.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace swathe {

namespace {

constexpr double kSnap = 1e-9;
constexpr double kNoArea = 1e-12; // square degrees

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

void appendUnlessSame(Ring &ring, GeoPoint point)
{
    if (ring.isEmpty() || std::abs(ring.last().lon - point.lon) > 1e-12 ||
        std::abs(ring.last().lat - point.lat) > 1e-12)
        ring.append(point);
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
    return result.size() >= 4 && std::abs(signedArea(result)) > kNoArea ? result : Ring();
}

void wind(Ring &ring, bool counterClockwise)
{
    if ((signedArea(ring) > 0) != counterClockwise)
        std::ranges::reverse(ring);
}

/// Which turn of the map a longitude lies in: 0 for (-180, 180].
int turnOf(double lon)
{
    return int(std::ceil((lon - 180) / 360));
}

enum class MapSide { East, West };

/// A stretch of a ring within the map, from where it comes in to where it goes out.
struct Chain {
    Ring points;
    MapSide in = MapSide::East;
    MapSide out = MapSide::East;
};

/// Breaks the ring at the antimeridian. Returns the ring itself, at home, when it does not cross.
std::optional<Ring> breakUp(const Ring &ring, QList<Chain> &chains)
{
    const qsizetype firstOwn = chains.size();
    int turn = turnOf(ring.first().lon);
    Chain chain;
    chain.points.append({ring.first().lon - 360.0 * turn, ring.first().lat});
    for (qsizetype i = 1; i < ring.size(); ++i) {
        const GeoPoint a = ring[i - 1];
        const GeoPoint b = ring[i];
        while (turn != turnOf(b.lon)) {
            const bool east = turnOf(b.lon) > turn;
            const double seam = 360.0 * turn + (east ? 180 : -180);
            const double exact = a.lat + (b.lat - a.lat) * (seam - a.lon) / (b.lon - a.lon);
            const double lat = std::clamp(exact, std::min(a.lat, b.lat), std::max(a.lat, b.lat));
            chain.points.append({east ? 180.0 : -180.0, lat});
            chain.out = east ? MapSide::East : MapSide::West;
            chains.append(chain);
            chain = {.points = {{east ? -180.0 : 180.0, lat}}, .in = east ? MapSide::West : MapSide::East};
            turn += east ? 1 : -1;
        }
        chain.points.append({std::clamp(b.lon - 360.0 * turn, -180.0, 180.0), b.lat});
    }
    if (chains.size() == firstOwn)
        return chain.points;
    chain.points += chains[firstOwn].points; // the walk began in the middle of a chain
    chain.out = chains[firstOwn].out;
    chains[firstOwn] = chain;
    return {};
}

/// Joins the chains to rings. Along each side of the map, from south to north, an end begins or ends a stretch of
/// inside: by winding, not even-odd, so that the footprint of an orbit that overlaps itself keeps the overlap.
QList<Ring> joined(const QList<Chain> &chains)
{
    struct End {
        double lat;
        qsizetype chain;
        bool isOut;
    };
    QList<qsizetype> next(chains.size());
    for (const MapSide side : {MapSide::East, MapSide::West}) {
        QList<End> ends;
        for (qsizetype i = 0; i < chains.size(); ++i) {
            if (chains[i].in == side)
                ends.append({chains[i].points.first().lat, i, false});
            if (chains[i].out == side)
                ends.append({chains[i].points.last().lat, i, true});
        }
        std::ranges::stable_sort(ends, {}, &End::lat);
        QList<End> open;
        for (const End &end : std::as_const(ends)) {
            if (open.isEmpty() || open.first().isOut == end.isOut) {
                open.append(end);
                continue;
            }
            const End other = open.takeFirst();
            next[end.isOut ? end.chain : other.chain] = end.isOut ? other.chain : end.chain;
        }
    }
    QList<Ring> rings;
    QList<bool> used(chains.size(), false);
    for (qsizetype i = 0; i < chains.size(); ++i) {
        Ring ring;
        for (qsizetype k = i; !used[k]; k = next[k]) {
            used[k] = true;
            ring += chains[k].points;
        }
        if (!ring.isEmpty())
            rings.append(ring);
    }
    return rings;
}

double meanLatitude(const Ring &ring)
{
    double sum = 0;
    for (const GeoPoint point : ring)
        sum += point.lat;
    return sum / double(ring.size());
}

/// The ring unwrapped; nothing when it has no extent at all.
std::optional<Unwrapped> readRing(const Ring &given)
{
    Ring ring;
    for (const GeoPoint point : given) {
        if (std::isfinite(point.lon) && std::isfinite(point.lat))
            ring.append(point);
    }
    if (ring.size() > 2 && ring.first() != ring.last())
        ring.append(ring.first());
    if (ring.size() < 4)
        return {};
    Unwrapped result = unwrap(ring, false);
    // A band all round the globe, written from -180 to 180, is flat when its long edges are read as crossings.
    if (result.turns == 0 && std::abs(signedArea(result.ring)) < kNoArea)
        result = unwrap(ring, true);
    return result;
}

QList<Polygon> normalisedPolygon(const Polygon &polygon)
{
    if (polygon.rings.isEmpty())
        return {};
    std::optional<Unwrapped> outer = readRing(polygon.rings.first());
    if (!outer)
        return {};
    QList<Chain> chains;
    QList<Ring> whole;
    QList<Ring> holes;
    std::optional<Unwrapped> band; // a hole round the pole: the area is a band
    for (qsizetype i = 1; i < polygon.rings.size(); ++i) {
        std::optional<Unwrapped> hole = readRing(polygon.rings[i]);
        if (!hole)
            continue;
        if (hole->turns != 0) {
            if (outer->turns != 0 && !band)
                band = hole;
            continue;
        }
        wind(hole->ring, false);
        if (const auto ring = breakUp(hole->ring, chains))
            holes.append(*ring);
    }

    // Inside lies to the left of each ring.
    if (outer->turns == 0) {
        wind(outer->ring, true);
    } else {
        const double pole = enclosedPole(*outer);
        const bool runsEast = band ? meanLatitude(outer->ring) < meanLatitude(band->ring) : pole > 0;
        if ((outer->turns > 0) != runsEast)
            std::ranges::reverse(outer->ring);
        if (!band && runsEast) {
            chains.append(Chain{.points = {{180, pole}, {-180, pole}}, .in = MapSide::East, .out = MapSide::West});
        } else if (!band) {
            chains.append(Chain{.points = {{-180, pole}, {180, pole}}, .in = MapSide::West, .out = MapSide::East});
        } else {
            if ((band->turns > 0) == runsEast)
                std::ranges::reverse(band->ring);
            (void)breakUp(band->ring, chains); // which cannot but cross
        }
    }
    if (const auto ring = breakUp(outer->ring, chains))
        whole.append(*ring);

    QList<Polygon> result;
    for (const Ring &ring : whole + joined(chains)) {
        Ring tidy = tidied(ring);
        if (tidy.isEmpty())
            continue;
        wind(tidy, true);
        result.append(Polygon{.rings = {tidy}});
    }
    for (const Ring &ring : std::as_const(holes)) {
        const Ring hole = tidied(ring);
        for (Polygon &owner : result) {
            const bool lies = std::ranges::any_of(hole, [&](GeoPoint point) {
                return ringSide(owner.rings.first(), point) == Side::Inside;
            });
            if (lies) {
                owner.rings.append(hole);
                break;
            }
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
