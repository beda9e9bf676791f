// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/map/rasterlayer.h"

class QTimer;

namespace swathe {

class BasemapController;

/**
 * The chosen online base map, above the embedded one, which is seen wherever a tile is not there (yet): without network
 * that is everywhere. A larger tile stands in for one that is on its way.
 */
class TileLayer : public RasterLayer
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(swathe::BasemapController *basemaps READ basemaps WRITE setBasemaps NOTIFY basemapsChanged)

public:
    explicit TileLayer(QQuickItem *parent = nullptr);

    [[nodiscard]] BasemapController *basemaps() const { return m_basemaps; }
    void setBasemaps(BasemapController *basemaps);

Q_SIGNALS:
    void basemapsChanged();

protected:
    [[nodiscard]] Painter painter() override;

private:
    QPointer<BasemapController> m_basemaps;
    QTimer *m_gather;
};

} // namespace swathe
