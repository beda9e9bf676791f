// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/areaimport/areareading.h"

#include <QList>

namespace swathe {

/*
 * One reader a format, for importAreaData() only. They read what is there, in the file's own coordinates, and check
 * nothing but that it can be read and stays within the limits.
 */

[[nodiscard]] OrProblem<AreaReading> readGeoJson(const QByteArray &data);
[[nodiscard]] OrProblem<AreaReading> readWkt(const QString &text);
[[nodiscard]] OrProblem<AreaReading> readBox(const QString &text);
/** Polygons, closed rings and closed lines of KML 2.x, in any depth of folders. */
[[nodiscard]] OrProblem<AreaReading> readKml(const QByteArray &data);
/** Tracks and routes of GPX 1.x as outlines, each segment of a track one. */
[[nodiscard]] OrProblem<AreaReading> readGpx(const QByteArray &data);
/** The .shp of this path, with its .shx and, for the coordinate system, .prj beside it. */
[[nodiscard]] OrProblem<AreaReading> readShapefile(const QString &path);
/** The feature tables of a GeoPackage. */
[[nodiscard]] OrProblem<AreaReading> readGeoPackage(const QString &path);
/** Well-known binary: polygons in whatever nesting; ISO and extended, with Z and M. */
[[nodiscard]] OrProblem<MultiPolygon> readWkb(const QByteArray &data);
/** MGRS, GEOREF or WRS-2 path and row: nothing when the text is none of them. */
[[nodiscard]] std::optional<OrProblem<AreaReading>> readGridReference(const QString &text);

/** A member of a ZIP archive, unpacked. */
struct UnpackedFile {
    QString name; ///< as in the archive; never used as a path
    QByteArray data;
};
/** The members with one of these endings (lower case, with the dot), within the limits. */
[[nodiscard]] OrProblem<QList<UnpackedFile>> unpackZip(const QByteArray &data, const QStringList &endings);

/**
 * Degrees of WGS 84. Knows it by name and definition: geographic systems within a metre or two of WGS 84 (ETRS89,
 * NAD83, GDA …), their UTM and other transverse Mercator, Lambert conformal conic, Albers and polar stereographic
 * projections (by GeographicLib), and Web Mercator. Edges of projected polygons are bent where that matters.
 * Problems: UnknownCoordinates, NotNumbers.
 */
[[nodiscard]] OrProblem<MultiPolygon> toWgs84(const RawArea &raw);
/**
 * A closed ring that came out of a projection: a corner at a pole, which there has one longitude by chance, becomes
 * the edge along the pole from the one neighbour's longitude to the other's.
 */
[[nodiscard]] Ring opened(const Ring &ring);

} // namespace swathe
