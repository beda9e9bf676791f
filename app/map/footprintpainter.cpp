// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/map/footprintpainter.h"

#include <QPainter>

#include <cmath>

namespace swathe {

namespace {

/** An edge along the antimeridian is where the globe was cut, not where the footprint ends. */
bool isCut(QPointF a, QPointF b)
{
    return std::abs(a.x() - b.x()) < 1e-9 && std::abs(a.x() - std::round(a.x())) < 1e-9;
}

} // namespace

QColor withAlpha(QRgb rgb, double alpha)
{
    QColor colour = QColor::fromRgb(rgb);
    colour.setAlphaF(static_cast<float>(alpha));
    return colour;
}

FootprintOutline outlineOf(const FootprintShape &shape, const MapView &view)
{
    FootprintOutline outline;
    const QRectF shown = view.worldRect();
    const double first = std::ceil(shown.left() - shape.bounds.right());
    for (double copy = first; shape.bounds.left() + copy <= shown.right(); copy += 1) {
        for (const QList<QList<QPointF>> &rings : shape.parts) {
            for (const QList<QPointF> &ring : rings) {
                QPolygonF polygon;
                polygon.reserve(ring.size() + 1);
                bool joined = false;
                for (qsizetype i = 0; i < ring.size(); ++i) {
                    const QPointF point = view.toScreen(ring[i] + QPointF(copy, 0));
                    if (i > 0 && !isCut(ring[i - 1], ring[i])) {
                        if (!joined)
                            outline.lines.moveTo(polygon.last());
                        outline.lines.lineTo(point);
                        joined = true;
                    } else {
                        joined = false;
                    }
                    polygon.append(point);
                }
                outline.area.addPolygon(polygon);
                outline.area.closeSubpath();
            }
        }
    }
    return outline;
}

bool isShown(const FootprintShape &shape, const QRectF &shown)
{
    if (shape.parts.isEmpty() || shape.bounds.bottom() < shown.top() || shape.bounds.top() > shown.bottom())
        return false;
    return shape.bounds.left() + std::ceil(shown.left() - shape.bounds.right()) <= shown.right();
}

void paintOutlined(QPainter &painter, const MapView &view, const FootprintShape &shape, QRgb colour, double width,
                   double fill)
{
    if (!isShown(shape, view.worldRect()))
        return;
    const FootprintOutline outline = outlineOf(shape, view);
    if (fill > 0)
        painter.fillPath(outline.area, withAlpha(colour, fill));
    painter.strokePath(outline.lines,
                       QPen(withAlpha(kMapCasing, 0.65), width + 2.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.strokePath(outline.lines, QPen(QColor::fromRgb(colour), width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

} // namespace swathe
