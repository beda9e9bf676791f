// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/geo/geometry.h"

namespace swathe {

/** A part of the area asked for, in a form that services take. */
struct SearchArea {
    MultiPolygon area;
    bool isExact = true; ///< false: it encloses the part; answers have to be checked against the exact area
};

/**
 * Pure: an area as services take it: one part for each side of the antimeridian, each with at most `mostVertices`
 * positions. A part with more is replaced by a simpler shape that encloses it (see enclosing()), so that no scene
 * is missed. One empty part for an empty area.
 */
[[nodiscard]] QList<SearchArea> searchAreas(const MultiPolygon &area, qsizetype mostVertices);

/** As searchAreas(), with both sides in one area, for services that take multipolygons. */
[[nodiscard]] SearchArea searchArea(const MultiPolygon &area, qsizetype mostVertices);

[[nodiscard]] qsizetype vertexCount(const MultiPolygon &area);

} // namespace swathe
