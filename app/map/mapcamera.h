// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/geo/geometry.h"

#include <QObject>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QThreadPool>
#include <QtQml/qqmlregistration.h>

namespace swathe {

/** Web Mercator: longitude and latitude in degrees to the unit square, x east, y south; latitudes are clamped. */
[[nodiscard]] QPointF toWorld(GeoPoint point);
/** The inverse; x outside [0, 1] gives longitudes outside [-180, 180]. */
[[nodiscard]] GeoPoint fromWorld(QPointF world);
/** Degrees brought to [-180, 180). */
[[nodiscard]] double wrappedLongitude(double lon);

/** What a camera shows, as a value for the painting threads: `centre` in the unit square, `scale` in px per world. */
struct MapView {
    QPointF centre{0.5, 0.5};
    double scale = 256;
    QSizeF size;
    [[nodiscard]] QPointF toScreen(QPointF world) const;
    [[nodiscard]] QPointF toWorld(QPointF screen) const;
    /** The shown part of the world; x may reach beyond [0, 1] where copies of the world are seen. */
    [[nodiscard]] QRectF worldRect() const;
    bool operator==(const MapView &) const = default;
};

/**
 * Where the map looks: centre, zoom (256 px for the world at 0) and viewport. North is up and there is no tilt, so the
 * projection is one multiplication; Qt Location's Map would bring a plug-in and a homography for the same, and its
 * centre and zoom cannot be set in one step. Owned by the QML map, GUI thread. Also owns the threads its layers paint
 * on.
 */
class MapCamera : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(double longitude READ longitude WRITE setLongitude NOTIFY changed)
    Q_PROPERTY(double latitude READ latitude WRITE setLatitude NOTIFY changed)
    Q_PROPERTY(double zoom READ zoom WRITE setZoom NOTIFY changed)
    Q_PROPERTY(QSizeF size READ size WRITE setSize NOTIFY changed)
    Q_PROPERTY(double minimumZoom READ minimumZoom NOTIFY changed)
    Q_PROPERTY(double maximumZoom READ maximumZoom CONSTANT)
    /** Changes with every change; named in bindings that call the functions below. */
    Q_PROPERTY(int revision READ revision NOTIFY changed)
    /** Width of the world on the screen in px: the distance between its copies. */
    Q_PROPERTY(double worldWidth READ worldWidth NOTIFY changed)
    Q_PROPERTY(double metresPerPixel READ metresPerPixel NOTIFY changed)

public:
    explicit MapCamera(QObject *parent = nullptr);

    [[nodiscard]] double longitude() const;
    [[nodiscard]] double latitude() const;
    [[nodiscard]] double zoom() const { return m_zoom; }
    [[nodiscard]] QSizeF size() const { return m_view.size; }
    /** The zoom at which one world fills the viewport's height, so that nothing lies beyond the poles. */
    [[nodiscard]] double minimumZoom() const;
    [[nodiscard]] double maximumZoom() const { return 18; }
    [[nodiscard]] double worldWidth() const { return m_view.scale; }
    [[nodiscard]] int revision() const { return m_revision; }
    /** On the ground at the centre. */
    [[nodiscard]] double metresPerPixel() const;
    [[nodiscard]] const MapView &view() const { return m_view; }
    [[nodiscard]] QThreadPool &painters() { return m_painters; }

    void setLongitude(double lon);
    void setLatitude(double lat);
    void setZoom(double zoom);
    void setSize(QSizeF size);

    /** Screen position of the copy of this place nearest to the centre of the view. */
    Q_INVOKABLE QPointF toScreen(double lon, double lat) const;
    /** Place under a screen position as x = longitude, y = latitude; the longitude is not wrapped. */
    Q_INVOKABLE QPointF toGeo(double x, double y) const;
    Q_INVOKABLE double wrapped(double lon) const { return wrappedLongitude(lon); }
    /** Moves the map's content by so many px. */
    Q_INVOKABLE void pan(double dx, double dy);
    /** Changes the zoom, the place under (x, y) staying there. */
    Q_INVOKABLE void zoomAt(double x, double y, double delta);
    Q_INVOKABLE void lookAt(double lon, double lat, double zoom);
    /** Shows the box (west > east crosses the antimeridian) with `margin` px around it. */
    Q_INVOKABLE void fit(double west, double south, double east, double north, double margin = 48);

Q_SIGNALS:
    void changed();

private:
    void set(QPointF centre, double zoom);

    MapView m_view;
    double m_zoom = 0;
    int m_revision = 0;
    QThreadPool m_painters;
};

} // namespace swathe
