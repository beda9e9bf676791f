// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/geo/geometry.h"

namespace swathe {

/** Square degrees in the plane of longitude and latitude; positive when the ring runs counter-clockwise. */
[[nodiscard]] double signedArea(const Ring &ring);

/** Square kilometres in the measure of areaKm2(), of a ring that does not cross itself; negative when clockwise. */
[[nodiscard]] double signedKm2(const Ring &ring);

enum class Side { Inside, Outside, Boundary };

/**
 * Where a point lies of one ring, in the plane: no turn of the globe is considered. What the ring goes round more than
 * once is inside (non-zero winding): footprints of whole orbits overlap themselves.
 */
[[nodiscard]] Side ringSide(const Ring &ring, GeoPoint point);

/** Twice the signed area of the triangle: positive when c lies left of the way from a to b. */
[[nodiscard]] inline double turn(GeoPoint a, GeoPoint b, GeoPoint c)
{
    return (b.lon - a.lon) * (c.lat - a.lat) - (b.lat - a.lat) * (c.lon - a.lon);
}

/** True when the segments ab and cd have a point in common that is not an end of either. */
[[nodiscard]] bool segmentsCross(GeoPoint a, GeoPoint b, GeoPoint c, GeoPoint d);
/** True when the segments ab and cd have any point in common. */
[[nodiscard]] bool segmentsMeet(GeoPoint a, GeoPoint b, GeoPoint c, GeoPoint d);
/** True when edges of the ring cross one another. */
[[nodiscard]] bool crossesItself(const Ring &ring);

/** The ring with each jump over the antimeridian undone, so that longitudes may run on beyond 180 degrees. */
[[nodiscard]] Ring unwrapped(const Ring &ring);

} // namespace swathe
