// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/map/areaitem.h"

#include "app/map/footprintpainter.h"

namespace swathe {

void AreaItem::setArea(const QVariant &area)
{
    m_area = area;
    m_shape = FootprintShape::from({}, area.value<MultiPolygon>());
    refresh();
    Q_EMIT areaChanged();
}

void AreaItem::setColor(const QColor &color)
{
    if (m_color == color)
        return;
    m_color = color;
    refresh();
    Q_EMIT colorChanged();
}

RasterLayer::Painter AreaItem::painter()
{
    if (m_shape.parts.isEmpty())
        return {};
    return [shape = m_shape, colour = m_color.rgb()](QPainter &painter, const MapView &view) {
        paintOutlined(painter, view, shape, colour, 2.2, 0.08);
    };
}

} // namespace swathe
