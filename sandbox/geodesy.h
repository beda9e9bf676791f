// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QList>
#include <QPointF>
#include <QPolygonF>
#include <QString>

#include <optional>

namespace swathe::sandbox {

/** A UTM point in metres; the northing of the southern half has the false 10 000 km. */
struct UtmPoint {
    int zone = 1;
    bool south = false;
    double easting = 0;
    double northing = 0;
};

/** WGS 84 to UTM and back by the Krüger series to n³ (better than a centimetre inside a zone). Degrees. */
[[nodiscard]] UtmPoint toUtm(double longitude, double latitude, int zone);
[[nodiscard]] QPointF fromUtm(const UtmPoint &point);

/** The MGRS name of the 100 km square of a UTM zone, as in "32TPS". Easting and northing of its lower left corner. */
[[nodiscard]] QString mgrsSquare(int zone, double latitude, int easting100km, int northing100km);

/** What a GeoJSON geometry covers: polygons (rings, even-odd), lines and points, in degrees. */
struct Shape {
    QList<QList<QPolygonF>> polygons;
    QList<QPolygonF> lines;
    QList<QPointF> points;

    [[nodiscard]] bool isEmpty() const { return polygons.isEmpty() && lines.isEmpty() && points.isEmpty(); }
    [[nodiscard]] bool intersects(const Shape &other) const;
};

/** Nothing when the geometry is not valid GeoJSON of a known type. */
[[nodiscard]] std::optional<Shape> shapeOf(const QJsonObject &geometry);
/** A box; west > east crosses the antimeridian and becomes two polygons. */
[[nodiscard]] Shape shapeOfBox(double west, double south, double east, double north);

/** A ring whose longitudes may go beyond ±180 as GeoJSON geometry, cut at the antimeridian, and its bbox. */
[[nodiscard]] QJsonObject geometryOf(const QPolygonF &ring, QJsonArray *bbox);

} // namespace swathe::sandbox
