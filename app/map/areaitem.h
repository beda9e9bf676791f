// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/map/footprintindex.h"
#include "app/map/rasterlayer.h"

#include <QVariant>

namespace swathe {

/** An area of any shape on the map, outlined in a colour: the area of interest where it is more than a box. */
class AreaItem : public RasterLayer
{
    Q_OBJECT
    QML_ELEMENT
    /** A MultiPolygon; anything else shows nothing. */
    Q_PROPERTY(QVariant area READ area WRITE setArea NOTIFY areaChanged)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged)
    /** Hatched without an outline, as what is missing is drawn. */
    Q_PROPERTY(bool hatched READ isHatched WRITE setHatched NOTIFY hatchedChanged)

public:
    using RasterLayer::RasterLayer;

    [[nodiscard]] QVariant area() const { return m_area; }
    void setArea(const QVariant &area);
    [[nodiscard]] QColor color() const { return m_color; }
    void setColor(const QColor &color);
    [[nodiscard]] bool isHatched() const { return m_isHatched; }
    void setHatched(bool hatched);

Q_SIGNALS:
    void areaChanged();
    void colorChanged();
    void hatchedChanged();

protected:
    [[nodiscard]] Painter painter() override;

private:
    QVariant m_area;
    FootprintShape m_shape;
    QColor m_color = Qt::white;
    bool m_isHatched = false;
};

} // namespace swathe
