// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// For the sources of core/geo only: whoever else wants an overlay includes core/geo/overlay.h and needs no GEOS.

#define GEOS_USE_ONLY_R_API
#include "core/geo/geometry.h"

#include <geos_c.h>

#include <memory>

namespace swathe::geos {

/** One of GEOS's contexts: made for a call, never shared between threads. Errors are told by null results. */
class Context
{
public:
    Context() : m_handle(GEOS_init_r()) {}
    ~Context() { GEOS_finish_r(m_handle); }
    Context(const Context &) = delete;
    Context &operator=(const Context &) = delete;
    Context(Context &&) = delete;
    Context &operator=(Context &&) = delete;
    [[nodiscard]] GEOSContextHandle_t handle() const { return m_handle; }

    struct Release {
        GEOSContextHandle_t handle = nullptr;
        void operator()(GEOSGeometry *geometry) const { GEOSGeom_destroy_r(handle, geometry); }
        void operator()(const GEOSPreparedGeometry *geometry) const { GEOSPreparedGeom_destroy_r(handle, geometry); }
    };
    using Geometry = std::unique_ptr<GEOSGeometry, Release>;
    using Prepared = std::unique_ptr<const GEOSPreparedGeometry, Release>;

    [[nodiscard]] Geometry own(GEOSGeometry *geometry) const { return Geometry(geometry, Release{m_handle}); }
    [[nodiscard]] Prepared prepare(const Geometry &geometry) const
    {
        return Prepared(GEOSPrepare_r(m_handle, geometry.get()), Release{m_handle});
    }

    /// As it stands, valid or not; null when a ring is too short or open.
    [[nodiscard]] Geometry fromPolygon(const Polygon &polygon) const;
    /// Valid, parts that overlap united; what winds round more than once is inside. Never null: empty instead.
    [[nodiscard]] Geometry fromArea(const MultiPolygon &area) const;
    /// The polygons of any geometry, outer rings counter-clockwise.
    [[nodiscard]] MultiPolygon toArea(const GEOSGeometry *geometry) const;
    /// Square kilometres on the authalic sphere of valid polygons; other geometries have none.
    [[nodiscard]] double areaKm2(const GEOSGeometry *geometry) const;

private:
    [[nodiscard]] GEOSGeometry *ringFrom(const Ring &ring) const;
    [[nodiscard]] Ring ringOf(const GEOSGeometry *ring) const;
    GEOSContextHandle_t m_handle;
};

} // namespace swathe::geos
