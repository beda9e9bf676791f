// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/geo/geos.h"

#include "core/geo/geooperations.h"
#include "core/geo/ring.h"

#include <algorithm>
#include <vector>

namespace swathe::geos {

GEOSGeometry *Context::ringFrom(const Ring &ring) const
{
    if (ring.size() < 4 || ring.first() != ring.last())
        return nullptr;
    static_assert(sizeof(GeoPoint) == 2 * sizeof(double));
    GEOSCoordSequence *sequence = GEOSCoordSeq_copyFromBuffer_r(
        m_handle, reinterpret_cast<const double *>(ring.constData()), unsigned(ring.size()), 0, 0);
    return sequence ? GEOSGeom_createLinearRing_r(m_handle, sequence) : nullptr;
}

Context::Geometry Context::fromPolygon(const Polygon &polygon) const
{
    GEOSGeometry *outer = polygon.rings.isEmpty() ? nullptr : ringFrom(polygon.rings.first());
    if (!outer)
        return own(nullptr);
    std::vector<GEOSGeometry *> holes;
    for (qsizetype i = 1; i < polygon.rings.size(); ++i) {
        if (GEOSGeometry *hole = ringFrom(polygon.rings[i]))
            holes.push_back(hole);
    }
    return own(GEOSGeom_createPolygon_r(m_handle, outer, holes.data(), unsigned(holes.size())));
}

Context::Geometry Context::fromArea(const MultiPolygon &area) const
{
    Geometry empty = own(GEOSGeom_createEmptyPolygon_r(m_handle));
    std::vector<GEOSGeometry *> parts;
    for (const Polygon &polygon : area.polygons) {
        Geometry part = fromPolygon(polygon);
        if (part && GEOSisValid_r(m_handle, part.get()) != 1) {
            // A buffer of nothing keeps what the ring winds round twice, where "make valid" would cut it out.
            Geometry mended = own(GEOSBuffer_r(m_handle, part.get(), 0, 8));
            part = std::move(mended);
        }
        if (part && GEOSisEmpty_r(m_handle, part.get()) == 0)
            parts.push_back(part.release());
    }
    if (parts.empty())
        return empty;
    if (parts.size() == 1)
        return own(parts.front());
    Geometry collection =
        own(GEOSGeom_createCollection_r(m_handle, GEOS_GEOMETRYCOLLECTION, parts.data(), unsigned(parts.size())));
    Geometry united = own(collection ? GEOSUnaryUnion_r(m_handle, collection.get()) : nullptr);
    return united ? std::move(united) : std::move(empty);
}

Ring Context::ringOf(const GEOSGeometry *ring) const
{
    const GEOSCoordSequence *sequence = GEOSGeom_getCoordSeq_r(m_handle, ring);
    unsigned size = 0;
    if (!sequence || !GEOSCoordSeq_getSize_r(m_handle, sequence, &size))
        return {};
    Ring result(size);
    if (!GEOSCoordSeq_copyToBuffer_r(m_handle, sequence, reinterpret_cast<double *>(result.data()), 0, 0))
        return {};
    return result;
}

MultiPolygon Context::toArea(const GEOSGeometry *geometry) const
{
    MultiPolygon result;
    if (!geometry)
        return result;
    const int type = GEOSGeomTypeId_r(m_handle, geometry);
    if (type == GEOS_POLYGON) {
        if (GEOSisEmpty_r(m_handle, geometry) != 0)
            return result;
        Polygon polygon;
        polygon.rings.append(ringOf(GEOSGetExteriorRing_r(m_handle, geometry)));
        for (int i = 0; i < GEOSGetNumInteriorRings_r(m_handle, geometry); ++i)
            polygon.rings.append(ringOf(GEOSGetInteriorRingN_r(m_handle, geometry, i)));
        for (qsizetype i = 0; i < polygon.rings.size(); ++i) {
            if ((signedArea(polygon.rings[i]) > 0) != (i == 0))
                std::ranges::reverse(polygon.rings[i]);
        }
        if (signedArea(polygon.rings.first()) > 0)
            result.polygons.append(polygon);
    } else if (type == GEOS_MULTIPOLYGON || type == GEOS_GEOMETRYCOLLECTION) {
        for (int i = 0; i < GEOSGetNumGeometries_r(m_handle, geometry); ++i)
            result.polygons += toArea(GEOSGetGeometryN_r(m_handle, geometry, i)).polygons;
    }
    return result;
}

double Context::areaKm2(const GEOSGeometry *geometry) const
{
    double sum = 0;
    const MultiPolygon area = toArea(geometry);
    for (const Polygon &polygon : area.polygons) {
        for (const Ring &ring : polygon.rings)
            sum += signedKm2(ring);
    }
    return sum;
}

} // namespace swathe::geos
