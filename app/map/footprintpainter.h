// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/map/footprintindex.h"
#include "app/map/mapcamera.h"

#include <QColor>
#include <QPainterPath>

class QPainter;

namespace swathe {

/** The dark line under coloured ones, so that they are seen on any ground. */
constexpr QRgb kMapCasing = 0xff10202f;

/** A shape on the screen: what is filled, and its edge without the cut at the antimeridian. */
struct FootprintOutline {
    QPainterPath area;
    QPainterPath lines;
};

[[nodiscard]] QColor withAlpha(QRgb rgb, double alpha);
/** `shown` is a MapView's worldRect(). */
[[nodiscard]] bool isShown(const FootprintShape &shape, const QRectF &shown);
/** All copies of the world that are in view. */
[[nodiscard]] FootprintOutline outlineOf(const FootprintShape &shape, const MapView &view);
/** One shape with its casing; `width` in px, `fill` from 0 (none) to 1. Any thread. */
void paintOutlined(QPainter &painter, const MapView &view, const FootprintShape &shape, QRgb colour, double width,
                   double fill);

} // namespace swathe
