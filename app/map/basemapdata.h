// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QPoint>
#include <QRect>
#include <QString>

#include <optional>

namespace swathe {

/**
 * A line or ring of the base map in file units, BasemapData::kWorld to the world's width, y south. Whole over the
 * antimeridian: x may be below 0 or above kWorld.
 */
struct BasemapLine {
    QRect bounds;
    QList<QPoint> points;
};

/** The geometry of one scale. Rings of `land` and `lakes` are closed and filled by the odd-even rule. */
struct BasemapLevel {
    QList<BasemapLine> land;
    QList<BasemapLine> coasts;
    QList<BasemapLine> borders;
    QList<BasemapLine> lakes;
    QList<BasemapLine> rivers;
};

struct BasemapCountry {
    QString name;
    QPoint at;
    /** Side of a square as large as its largest part, in file units. */
    int size = 0;
};

struct BasemapTown {
    QString name;
    /** ISO 3166-1 alpha-2. */
    QString country;
    QPoint at;
    qint64 population = 0;
    bool isCapital = false;
};

/** What tools/bake-basemap wrote; resources/basemap/README.md has the format. A value, immutable once read. */
struct BasemapData {
    static constexpr int kWorld = 1 << 22;

    /** From coarse (1:110m) to fine (1:10m). */
    QList<BasemapLevel> levels;
    /** Largest first. */
    QList<BasemapCountry> countries;
    /** Most people first. */
    QList<BasemapTown> towns;

    /** Nothing if the file is none of ours or cut short. */
    [[nodiscard]] static std::optional<BasemapData> parse(const QByteArray &file);
    /** The one in the program's resources; read at the first call (about 0.1 s), any thread. Empty if it is absent. */
    [[nodiscard]] static const BasemapData &embedded();
};

} // namespace swathe
