// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/landscape.h"

#include <QDateTime>
#include <QJsonObject>
#include <QPolygonF>
#include <QStringList>

#include <functional>
#include <numbers>

namespace swathe::sandbox {

/** What the pictures of one scene of the embedded archive are drawn from. */
struct DemoScene {
    int region = 0;
    Grid grid;
    QPolygonF ring; ///< footprint, for scenes that do not fill their grid
    double cloudCover = 0;
    QDateTime time;
    quint64 seed = 0;
};

/** A scene as a satellite's plan gives it: everything of the item but its geometry and times. */
struct DemoDraft {
    struct Asset {
        QString key, fileName, title, type;
        QStringList roles;
        QJsonObject more;
    };
    QString collection;
    QString id;
    DemoScene scene;
    QJsonObject properties;
    QList<Asset> assets;
};

/** Where plans are made: one region of the archive and the days up to the last. */
struct DemoPlace {
    int number = 0; ///< of the region
    Region region;
    QDate until;
    quint64 seed = 0;
};

using DemoSink = std::function<void(const DemoDraft &)>;

/** Every pass over at most so many tiles, each everyRound-th of them, in time order tile by tile. */
void planSentinel2(const DemoPlace &place, const QString &collection, int everyRound, int mostTiles,
                   const DemoSink &sink);
void planSentinel1(const DemoPlace &place, const DemoSink &sink);
void planLandsat(const DemoPlace &place, const DemoSink &sink);

/** Cloud cover from 0 to 1 of a day; place tells neighbours apart. */
[[nodiscard]] double demoClouds(const DemoPlace &place, const QDateTime &time, quint64 tile);

/** A rectangle in km around a place, turned by heading (degrees clockwise from north); longitudes may pass 180. */
[[nodiscard]] QPolygonF rectangle(QPointF centre, double widthKm, double lengthKm, double heading);
/** Two numbers as one that looks like neither. */
[[nodiscard]] quint64 mixed(quint64 a, quint64 b);
/** A time as the archive writes it. */
[[nodiscard]] QString stamp(const QDateTime &time);
/** The eo:bands member of an asset. */
[[nodiscard]] QJsonObject bandOf(const QString &name, const QString &common);

inline constexpr double kDegree = std::numbers::pi / 180;
inline const QDate kFirstDay(2024, 1, 1);
inline const QString kTiff = QStringLiteral("image/tiff; application=geotiff");

} // namespace swathe::sandbox
