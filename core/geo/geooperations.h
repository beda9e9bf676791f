// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/geo/geometry.h"

#include <QJsonObject>
#include <QString>

namespace swathe {

/** "W,S,E,N" in degrees. Errors (InvalidInput): not four numbers, out of range, look swapped, south above north, no
 * extent. */
[[nodiscard]] Result<BoundingBox> parseBoundingBox(const QString &text);
/** Checks ranges and order; the same errors as parseBoundingBox. */
[[nodiscard]] Status checkBoundingBox(const BoundingBox &box);

/**
 * The area of a GeoJSON document (geometry, Feature, FeatureCollection: their polygons together), normalised.
 * Errors (InvalidInput): no polygon in it, ring not closed, with fewer than four positions or crossing itself, latitude
 * out of range (when it could be the longitude: "look swapped"), another coordinate system than WGS 84.
 */
[[nodiscard]] Result<MultiPolygon> areaFromGeoJson(const QJsonObject &object);
/** POLYGON, MULTIPOLYGON and collections of them, with or without "SRID=4326;", Z and M. Errors as areaFromGeoJson. */
[[nodiscard]] Result<MultiPolygon> areaFromWkt(const QString &text);
/** A box as an area; two polygons when it crosses the antimeridian. */
[[nodiscard]] MultiPolygon areaFromBox(const BoundingBox &box);
/** GeoJSON, WKT or bbox text, decided by looking. */
[[nodiscard]] Result<MultiPolygon> areaFromText(const QString &text);

/** A footprint read tolerantly: never fails for what can be drawn; empty for null, points and lines. */
[[nodiscard]] MultiPolygon footprintFromGeoJson(const QJsonObject &geometry);

/** Polygon or MultiPolygon geometry object, counter-clockwise outer rings. */
[[nodiscard]] QJsonObject toGeoJson(const MultiPolygon &area);

/**
 * Longitudes brought to [-180, 180], rings cut at the antimeridian, outer rings counter-clockwise, holes clockwise.
 * A jump of more than 180 degrees between neighbouring positions is a crossing.
 */
[[nodiscard]] MultiPolygon normalised(const MultiPolygon &area);

/** The smallest box; west > east when the parts lie on both sides of the antimeridian and touch it. */
[[nodiscard]] std::optional<BoundingBox> boundsOf(const MultiPolygon &area);
/** One or two boxes, none of which crosses the antimeridian. */
[[nodiscard]] QList<BoundingBox> splitAtAntimeridian(const BoundingBox &box);

/** Square kilometres on the authalic sphere (radius 6371.0072 km), edges taken as straight in lon/lat. */
[[nodiscard]] double areaKm2(const MultiPolygon &area);
/**
 * Share of `aoi` covered by `footprint`, 0 to 1, in an equal-area measure. Whoever compares one area with many
 * footprints passes its areaKm2() as `aoiKm2`, so that it is not measured each time.
 */
[[nodiscard]] double coverage(const MultiPolygon &aoi, const MultiPolygon &footprint, double aoiKm2 = 0);
/** True when they have a point in common, be it on the border. */
[[nodiscard]] bool intersects(const MultiPolygon &a, const MultiPolygon &b);
/** True inside and on the border. */
[[nodiscard]] bool contains(const MultiPolygon &area, GeoPoint point);

} // namespace swathe
