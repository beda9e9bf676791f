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

void AreaItem::setHatched(bool hatched)
{
    if (m_isHatched == hatched)
        return;
    m_isHatched = hatched;
    refresh();
    Q_EMIT hatchedChanged();
}

RasterLayer::Painter AreaItem::painter()
{
    if (m_shape.parts.isEmpty())
        return {};
    if (m_isHatched) {
        return [shape = m_shape, colour = m_color](QPainter &painter, const MapView &view) {
            if (!isShown(shape, view.worldRect()))
                return;
            // Lines as a path and not as a pattern brush, which stays coarse on sharp screens.
            const FootprintOutline outline = outlineOf(shape, view);
            const QRectF box = outline.area.boundingRect() & QRectF({}, view.size);
            painter.save();
            painter.setClipPath(outline.area, Qt::IntersectClip);
            QPainterPath lines;
            static constexpr double kGap = 12;
            for (double x = std::floor((box.left() - box.height()) / kGap) * kGap; x < box.right(); x += kGap) {
                lines.moveTo(x, box.bottom());
                lines.lineTo(x + box.height(), box.top());
            }
            painter.strokePath(lines, QPen(withAlpha(colour.rgb(), 0.5), 1.1));
            painter.restore();
        };
    }
    return [shape = m_shape, colour = m_color.rgb()](QPainter &painter, const MapView &view) {
        paintOutlined(painter, view, shape, colour, 2.2, 0.08);
    };
}

} // namespace swathe
