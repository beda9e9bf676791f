// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/geo/geometry.h"

#include <QList>

namespace swathe {

/*
 * Areas put over one another, in the plane of longitude and latitude (by GEOS). Normalised areas in, normalised areas
 * out; pure, any thread. Empty where nothing is left.
 */

/** What lies in `area` and in none of `others`. */
[[nodiscard]] MultiPolygon difference(const MultiPolygon &area, const QList<MultiPolygon> &others);
/** What lies in both. */
[[nodiscard]] MultiPolygon intersection(const MultiPolygon &a, const MultiPolygon &b);
/** What lies in any; parts that touch become one. */
[[nodiscard]] MultiPolygon united(const QList<MultiPolygon> &areas);

/**
 * A polygon that crosses itself as polygons that do not: each part that its lines enclose an odd number of times, so
 * that a bow tie becomes its two wings. Not normalised: longitudes are those given, and may run on beyond 180 degrees.
 */
[[nodiscard]] MultiPolygon madeValid(const Polygon &polygon);

/**
 * A shape with at most `maxVertices` positions that encloses the whole of `area`, for what is sent to services: no
 * scene that touches the area is lost, what touches only the rest is filtered out here. Holes are filled, corners are
 * cut outwards only; where that is not enough, the convex hull of each part, then of each side of the antimeridian,
 * then boxes. `maxVertices` of less than 10 is taken for 10 (two boxes).
 */
[[nodiscard]] MultiPolygon enclosing(const MultiPolygon &area, int maxVertices);

} // namespace swathe
