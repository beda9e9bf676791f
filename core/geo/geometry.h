// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QMetaType>

#include <optional>

namespace swathe {

/** Degrees, WGS 84, longitude first as in GeoJSON. */
struct GeoPoint {
    double lon = 0;
    double lat = 0;
    bool operator==(const GeoPoint &) const = default;
};

/** A ring of a polygon: first point equals last (RFC 7946 section 3.1.6). */
using Ring = QList<GeoPoint>;

/** rings[0] is the outer ring, counter-clockwise; the others are holes. */
struct Polygon {
    QList<Ring> rings;
    bool operator==(const Polygon &) const = default;
};

/**
 * An area on the globe: any number of polygons. After normalisation no part crosses the antimeridian and all
 * longitudes lie in [-180, 180]. Empty = no area.
 */
struct MultiPolygon {
    QList<Polygon> polygons;
    [[nodiscard]] bool isEmpty() const { return polygons.isEmpty(); }
    bool operator==(const MultiPolygon &) const = default;
};

/** Degrees. west > east means that the box crosses the antimeridian (RFC 7946 section 5.2). */
struct BoundingBox {
    double west = 0;
    double south = 0;
    double east = 0;
    double north = 0;
    [[nodiscard]] bool crossesAntimeridian() const { return west > east; }
    [[nodiscard]] double width() const { return east - west + (crossesAntimeridian() ? 360 : 0); }
    [[nodiscard]] double height() const { return north - south; }
    bool operator==(const BoundingBox &) const = default;
};

} // namespace swathe

Q_DECLARE_METATYPE(swathe::GeoPoint)
Q_DECLARE_METATYPE(swathe::BoundingBox)
Q_DECLARE_METATYPE(swathe::MultiPolygon)
