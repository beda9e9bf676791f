// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/geodesy.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

namespace swathe::sandbox {

/** A known height in metres; below 0 is sea. The landscape of a region is drawn between these. */
struct Anchor {
    double longitude;
    double latitude;
    double height;
};

/** A part of the world the embedded archive covers. Longitudes may go beyond 180. */
struct Region {
    QString name;
    double west, south, east, north;
    double aridity;  ///< 0 wet, 1 desert
    double snowline; ///< metres, yearly mean
    double season;   ///< metres the snow line moves between summer and winter; negative south of the equator
    double clouds;   ///< mean cloud cover, 0 to 1
    double fields;   ///< how much of the low land is farmed, 0 to 1
    double rivers;   ///< width of the largest rivers in km
    QList<Anchor> anchors;
};

/** A north-up raster: EPSG code, upper left corner, pixel size in units of the system. */
struct Grid {
    int epsg = 4326;
    double left = 0, top = 0;
    double pixelX = 1, pixelY = 1;
    int size = 512; ///< columns and rows

    /** Longitude and latitude of a place in pixels. */
    [[nodiscard]] QPointF lonLat(double column, double row) const;
    [[nodiscard]] QPointF pixel(double longitude, double latitude) const;
};

/** What the ground is like under each pixel of a grid, without weather. Reflectances are times 10 000. */
struct Ground {
    int size = 0;
    std::array<std::vector<uint16_t>, 4> bands; ///< blue, green, red, near infrared
    std::vector<int16_t> height;                ///< metres, sea is below 0
    std::vector<uint8_t> kind;                  ///< Kind
    std::vector<int16_t> shade;                 ///< slope to the light, -100 to 100
    QPointF worldKm;                            ///< of the upper left corner, for weather that fits its neighbours
    double kmPerPixel = 0;

    enum Kind : uint8_t { Sea, River, Field, Forest, Grass, Rock, Desert, City };
};

/** Draws the ground of a grid; the same place is the same in every grid of its region. Pure. */
[[nodiscard]] std::shared_ptr<const Ground> drawGround(const Region &region, const Grid &grid, quint64 seed);

/** How one day looks from above: clouds that cover the share asked for, and the snow of the season. */
struct Weather {
    double cloudCover = 0; ///< 0 to 1
    double dayOfYear = 1;
    quint64 seed = 0; ///< of the day, so that neighbouring scenes share their clouds
};

/** Alpha of clouds (0 to 255) for each pixel. */
[[nodiscard]] std::vector<uint8_t> drawClouds(const Ground &ground, const Weather &weather);
/** The four bands (as in Ground) under a weather. */
[[nodiscard]] std::vector<uint16_t> drawBand(const Ground &ground, const Region &region, const Weather &weather,
                                             const std::vector<uint8_t> &clouds, int band);
/** Radar backscatter with factor times the rows and columns of the ground; channel 0 is VV, 1 is VH. */
[[nodiscard]] std::vector<uint16_t> drawRadar(const Ground &ground, int factor, int channel, quint64 seed);

/** A classic little-endian GeoTIFF without compression, of bits 8 or 16; samples are pixel-interleaved. */
[[nodiscard]] QByteArray geoTiff(const Grid &grid, const QByteArray &pixels, int bits, int samples, int noData = 0);

} // namespace swathe::sandbox
