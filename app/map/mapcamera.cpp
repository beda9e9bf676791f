// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/map/mapcamera.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace swathe {

namespace {
constexpr double kTile = 256;
constexpr double kMaxLatitude = 85.0511287798066;
constexpr double kEquatorMetres = 40075016.686;
constexpr double kPi = std::numbers::pi;
} // namespace

QPointF toWorld(GeoPoint point)
{
    const double phi = std::clamp(point.lat, -kMaxLatitude, kMaxLatitude) * kPi / 180;
    return {(point.lon + 180) / 360, 0.5 - std::asinh(std::tan(phi)) / (2 * kPi)};
}

GeoPoint fromWorld(QPointF world)
{
    return {.lon = world.x() * 360 - 180, .lat = std::atan(std::sinh((0.5 - world.y()) * 2 * kPi)) * 180 / kPi};
}

double wrappedLongitude(double lon)
{
    return lon - 360 * std::floor((lon + 180) / 360);
}

QPointF MapView::toScreen(QPointF world) const
{
    return (world - centre) * scale + QPointF(size.width() / 2, size.height() / 2);
}

QPointF MapView::toWorld(QPointF screen) const
{
    return centre + (screen - QPointF(size.width() / 2, size.height() / 2)) / scale;
}

QRectF MapView::worldRect() const
{
    return {toWorld({0, 0}), size / scale};
}

MapCamera::MapCamera(QObject *parent) : QObject(parent)
{
    m_painters.setObjectName(QStringLiteral("map painters"));
    m_painters.setMaxThreadCount(2);
}

double MapCamera::longitude() const
{
    return wrappedLongitude(fromWorld(m_view.centre).lon);
}

double MapCamera::latitude() const
{
    return fromWorld(m_view.centre).lat;
}

double MapCamera::minimumZoom() const
{
    return std::max(0.0, std::log2(std::max(m_view.size.height(), 1.0) / kTile));
}

double MapCamera::metresPerPixel() const
{
    return kEquatorMetres * std::cos(latitude() * kPi / 180) / m_view.scale;
}

void MapCamera::setLongitude(double lon)
{
    set({toWorld({.lon = lon, .lat = 0}).x(), m_view.centre.y()}, m_zoom);
}

void MapCamera::setLatitude(double lat)
{
    set({m_view.centre.x(), toWorld({.lon = 0, .lat = lat}).y()}, m_zoom);
}

void MapCamera::setZoom(double zoom)
{
    set(m_view.centre, zoom);
}

void MapCamera::setSize(QSizeF size)
{
    if (size == m_view.size)
        return;
    m_view.size = size;
    set(m_view.centre, m_zoom);
    Q_EMIT changed();
}

QPointF MapCamera::toScreen(double lon, double lat) const
{
    QPointF world = swathe::toWorld({.lon = lon, .lat = lat});
    world.rx() -= std::round(world.x() - m_view.centre.x());
    return m_view.toScreen(world);
}

QPointF MapCamera::toGeo(double x, double y) const
{
    const GeoPoint point = fromWorld(m_view.toWorld({x, y}));
    return {point.lon, point.lat};
}

void MapCamera::pan(double dx, double dy)
{
    set(m_view.centre - QPointF(dx, dy) / m_view.scale, m_zoom);
}

void MapCamera::zoomAt(double x, double y, double delta)
{
    const double zoom = std::clamp(m_zoom + delta, minimumZoom(), maximumZoom());
    const QPointF fixed = m_view.toWorld({x, y});
    set(fixed + (m_view.centre - fixed) * std::exp2(m_zoom - zoom), zoom);
}

void MapCamera::lookAt(double lon, double lat, double zoom)
{
    set(swathe::toWorld({.lon = lon, .lat = lat}), zoom);
}

void MapCamera::fit(double west, double south, double east, double north, double margin)
{
    const QPointF topLeft = swathe::toWorld({.lon = west, .lat = north});
    const QPointF bottomRight = swathe::toWorld({.lon = west > east ? east + 360 : east, .lat = south});
    const QPointF extent = bottomRight - topLeft;
    const double scaleX = std::max(m_view.size.width() - 2 * margin, 16.0) / std::max(extent.x(), 1e-9);
    const double scaleY = std::max(m_view.size.height() - 2 * margin, 16.0) / std::max(extent.y(), 1e-9);
    set((topLeft + bottomRight) / 2, std::min(std::log2(std::min(scaleX, scaleY) / kTile), 15.0));
}

void MapCamera::set(QPointF centre, double zoom)
{
    zoom = std::clamp(zoom, minimumZoom(), maximumZoom());
    const double scale = kTile * std::exp2(zoom);
    const double half = std::min(m_view.size.height() / scale / 2, 0.5);
    centre = {centre.x() - std::floor(centre.x()), std::clamp(centre.y(), half, 1 - half)};
    if (centre == m_view.centre && zoom == m_zoom && scale == m_view.scale)
        return;
    m_view.centre = centre;
    m_view.scale = scale;
    m_zoom = zoom;
    ++m_revision;
    Q_EMIT changed();
}

} // namespace swathe
