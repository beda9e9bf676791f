// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalogue/searcharea.h"

#include "core/geo/geooperations.h"
#include "core/geo/overlay.h"

#include <algorithm>

namespace swathe {

qsizetype vertexCount(const MultiPolygon &area)
{
    qsizetype count = 0;
    for (const auto &polygon : area.polygons) {
        for (const auto &ring : polygon.rings)
            count += ring.size();
    }
    return count;
}

QList<SearchArea> searchAreas(const MultiPolygon &area, qsizetype mostVertices)
{
    if (area.isEmpty())
        return {SearchArea{}};
    QList<MultiPolygon> sides;
    if (const auto box = boundsOf(area); box && box->crossesAntimeridian()) {
        MultiPolygon east;
        MultiPolygon west;
        for (const auto &polygon : area.polygons) {
            const auto own = boundsOf({.polygons = {polygon}});
            (own && own->west + own->east >= 0 ? east : west).polygons << polygon;
        }
        for (const auto &side : {east, west}) {
            if (!side.isEmpty())
                sides << side;
        }
    } else {
        sides << area;
    }
    QList<SearchArea> parts;
    for (const auto &side : sides) {
        if (vertexCount(side) > mostVertices)
            parts << SearchArea{.area = enclosing(side, int(mostVertices)), .isExact = false};
        else
            parts << SearchArea{.area = side};
    }
    return parts;
}

SearchArea searchArea(const MultiPolygon &area, qsizetype mostVertices)
{
    SearchArea whole;
    for (const auto &part : searchAreas(area, std::max<qsizetype>(5, mostVertices / 2))) {
        whole.area.polygons << part.area.polygons;
        whole.isExact = whole.isExact && part.isExact;
    }
    return whole;
}

} // namespace swathe
