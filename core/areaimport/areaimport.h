// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/areaimport/areaproblem.h"
#include "core/base/result.h"
#include "core/geo/geometry.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace swathe {

/**
 * An area read from what a user gave. `area` is normalised; it is empty when a problem could not be mended safely, and
 * the problem that is not `isMended` says why. When problems were mended, `area` is a proposal: show areaProblemText()
 * of each before it is used.
 */
struct AreaImport {
    MultiPolygon area;
    QList<AreaProblem> problems;
    QString format; ///< "GeoJSON", "WKT", "Box", "KML", "GPX", "Shapefile", "GeoPackage", "MGRS", "WRS-2", "GEOREF"
    [[nodiscard]] bool isUsable() const { return !area.isEmpty(); }
    [[nodiscard]] bool isRepaired() const { return isUsable() && !problems.isEmpty(); }
};

/*
 * All three block and are for pool threads; they keep no state. What is given may be hostile: at most 64 MB are read,
 * 128 MB unpacked, 200 000 positions kept.
 */

/** Pasted text: GeoJSON, WKT, KML, GPX, a box "W,S,E,N", an MGRS square, WRS-2 "path/row", GEOREF. */
[[nodiscard]] AreaImport importAreaText(const QString &text);

/** A file's bytes. The format is decided by looking; `fileName` helps where that is not enough. */
[[nodiscard]] AreaImport importAreaData(const QByteArray &data, const QString &fileName = {});

/**
 * A file: what importAreaData() reads, and a .shp with its parts beside it. Errors: NotFound, DiskDenied, DiskFailed;
 * what is wrong inside it is a problem of the AreaImport instead.
 */
[[nodiscard]] Result<AreaImport> importAreaFile(const QString &path);

/**
 * The area for who cannot ask: the proposal too, if `acceptRepairs`. Error (InvalidInput): the first problem, in
 * technical English.
 */
[[nodiscard]] Result<MultiPolygon> usableArea(const AreaImport &import, bool acceptRepairs);

} // namespace swathe

Q_DECLARE_METATYPE(swathe::AreaImport)
