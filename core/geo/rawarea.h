// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/geo/geometry.h"

#include <QJsonObject>
#include <QString>

namespace swathe {

/**
 * Polygons as they were written: nothing checked, closed or normalised, in the units of `crs`, which is a name
 * ("EPSG:32631", "urn:ogc:def:crs:OGC:1.3:CRS84"), a definition in WKT, or empty for WGS 84. What was no number is NaN.
 */
struct RawArea {
    MultiPolygon area;
    QString crs;
};

/** All polygons of a GeoJSON document. Error (InvalidInput): a type that is none of GeoJSON's. */
[[nodiscard]] Result<RawArea> rawAreaFromGeoJson(const QJsonObject &object);
/** All polygons of WKT or EWKT. Error (InvalidInput): it cannot be read, from which character on. */
[[nodiscard]] Result<RawArea> rawAreaFromWkt(const QString &text);

} // namespace swathe
