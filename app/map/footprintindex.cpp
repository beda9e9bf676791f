// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/map/footprintindex.h"

#include "app/map/mapcamera.h"

#include <algorithm>
#include <cmath>

namespace swathe {

namespace {

constexpr int kCells = 128;

int cellOf(double coordinate)
{
    return static_cast<int>(std::floor(coordinate * kCells));
}

int wrappedCell(int cell)
{
    return ((cell % kCells) + kCells) % kCells;
}

bool isInside(const QList<QPointF> &ring, QPointF p)
{
    bool inside = false;
    for (qsizetype i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
        const QPointF a = ring[i];
        const QPointF b = ring[j];
        if ((a.y() > p.y()) != (b.y() > p.y()) && p.x() < (b.x() - a.x()) * (p.y() - a.y()) / (b.y() - a.y()) + a.x())
            inside = !inside;
    }
    return inside;
}

} // namespace

FootprintShape FootprintShape::from(const QString &key, const MultiPolygon &footprint)
{
    FootprintShape shape{.key = key};
    double left = 1e9;
    double top = 1e9;
    double right = -1e9;
    double bottom = -1e9;
    for (const Polygon &polygon : footprint.polygons) {
        QList<QList<QPointF>> rings;
        std::optional<double> reference;
        for (const Ring &ring : polygon.rings) {
            QList<QPointF> points;
            points.reserve(ring.size());
            for (const GeoPoint &point : ring) {
                QPointF world = toWorld(point);
                // A jump of more than half the world is a crossing; holes stay with their outer ring.
                if (reference)
                    world.rx() -= std::round(world.x() - *reference);
                reference = world.x();
                points.append(world);
                left = std::min(left, world.x());
                right = std::max(right, world.x());
                top = std::min(top, world.y());
                bottom = std::max(bottom, world.y());
            }
            if (points.size() > 2)
                rings.append(points);
        }
        if (!rings.isEmpty())
            shape.parts.append(rings);
    }
    if (!shape.parts.isEmpty())
        shape.bounds = QRectF(QPointF(left, top), QPointF(right, bottom));
    return shape;
}

bool FootprintShape::contains(QPointF world) const
{
    world.rx() += std::ceil(bounds.left() - world.x());
    for (; world.x() <= bounds.right(); world.rx() += 1) {
        if (world.y() < bounds.top() || world.y() > bounds.bottom())
            return false;
        for (const QList<QList<QPointF>> &rings : parts) {
            bool inside = false;
            for (const QList<QPointF> &ring : rings)
                inside ^= isInside(ring, world);
            if (inside)
                return true;
        }
    }
    return false;
}

FootprintIndex::FootprintIndex(const QList<FootprintShape> &shapes) : m_cells(qsizetype(kCells) * kCells)
{
    for (qsizetype i = 0; i < shapes.size(); ++i) {
        const QRectF &bounds = shapes[i].bounds;
        if (shapes[i].parts.isEmpty())
            continue;
        const int left = cellOf(bounds.left());
        const int right = std::min(cellOf(bounds.right()), left + kCells - 1);
        for (int y = std::max(0, cellOf(bounds.top())); y <= std::min(kCells - 1, cellOf(bounds.bottom())); ++y) {
            for (int x = left; x <= right; ++x)
                m_cells[qsizetype(y) * kCells + wrappedCell(x)].append(i);
        }
    }
}

QList<qsizetype> FootprintIndex::at(const QList<FootprintShape> &shapes, QPointF world) const
{
    const int y = cellOf(world.y());
    if (m_cells.isEmpty() || y < 0 || y >= kCells)
        return {};
    QList<qsizetype> found;
    for (const qsizetype index : m_cells[qsizetype(y) * kCells + wrappedCell(cellOf(world.x()))]) {
        if (shapes[index].contains(world))
            found.append(index);
    }
    std::stable_sort(found.begin(), found.end(), [&shapes](qsizetype a, qsizetype b) {
        const QRectF &first = shapes[a].bounds;
        const QRectF &second = shapes[b].bounds;
        return first.width() * first.height() < second.width() * second.height();
    });
    return found;
}

} // namespace swathe
