// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/geodesy.h"

namespace swathe::sandbox::cdse {

/**
 * A geometry as OData filters write it ("SRID=4326;POLYGON((lon lat,…))"; POINT, LINESTRING, POLYGON, MULTIPOLYGON).
 * As strict as the service: rings are closed, do not cross themselves, and lie within ±180 and ±90 degrees. Nothing,
 * with a sentence in error, for anything else.
 */
[[nodiscard]] std::optional<Shape> shapeOfWkt(const QString &text, QString *error);

/** A GeoJSON polygon or multipolygon as the service's Footprint; empty for other kinds. */
[[nodiscard]] QString footprintOf(const QJsonObject &geometry);

} // namespace swathe::sandbox::cdse
