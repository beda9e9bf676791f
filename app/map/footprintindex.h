// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/geo/geometry.h"

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <optional>

namespace swathe {

/**
 * A footprint as the map draws it: rings in the unit square of Web Mercator, unwrapped (no edge jumps over the
 * antimeridian, so x may lie outside [0, 1]). The first ring of a part is its outer one.
 */
struct FootprintShape {
    QString key;
    QList<QList<QList<QPointF>>> parts;
    QRectF bounds;
    bool ticked = false;

    [[nodiscard]] static FootprintShape from(const QString &key, const MultiPolygon &footprint);
    /** A point in the unit square; any copy of the world. */
    [[nodiscard]] bool contains(QPointF world) const;
};

/**
 * Which footprints lie under a point. A grid over the world: built in one pass, answers in microseconds for ten
 * thousand footprints. A value.
 */
class FootprintIndex
{
public:
    FootprintIndex() = default;
    explicit FootprintIndex(const QList<FootprintShape> &shapes);

    /** Positions in `shapes`, smallest extent first. `shapes` are those the index was built from. */
    [[nodiscard]] QList<qsizetype> at(const QList<FootprintShape> &shapes, QPointF world) const;

private:
    QList<QList<qsizetype>> m_cells;
};

} // namespace swathe
