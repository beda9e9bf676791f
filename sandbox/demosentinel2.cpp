// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/archive.h"
#include "sandbox/demoscene.h"

#include <QTimeZone>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace swathe::sandbox {

void planSentinel2(const DemoPlace &place, const QString &collection, int everyRound, int mostTiles,
                   const DemoSink &sink)
{
    const Region &area = place.region;
    const bool south = area.south < 0;
    const auto zoneOf = [](double longitude) {
        return static_cast<int>(std::floor((std::remainder(longitude, 360) + 180) / 6)) % 60 + 1;
    };
    int tiles = 0;
    for (double meridian = area.west; meridian < area.east + 6; meridian += 6) {
        const int zone = zoneOf(std::min(meridian, area.east));
        if (meridian - area.west >= 6 && zone == zoneOf(area.east) && zoneOf(meridian - 6) == zone)
            break;
        const auto near = [&](double latitude) {
            return toUtm(zone * 6 - 183, latitude, zone).northing;
        };
        const int firstRow = static_cast<int>(near(area.south) / 1e5),
                  lastRow = static_cast<int>(near(area.north) / 1e5);
        for (int row = lastRow; row >= firstRow; --row)
            for (int column = 1; column <= 8 && tiles < mostTiles; ++column) {
                QPointF centre = fromUtm({zone, south, column * 1e5 + 5e4, row * 1e5 + 5e4});
                const double home = std::remainder(centre.x(), 360);
                if (std::fabs(std::remainder(home - (zone * 6 - 183), 360)) > 3.5) // tiles reach into the next zone
                    continue;
                centre.setX((area.west + area.east) / 2 + std::remainder(home - (area.west + area.east) / 2, 360));
                if (centre.x() < area.west + 0.25 || centre.x() > area.east - 0.25 || centre.y() < area.south + 0.2 ||
                    centre.y() > area.north - 0.2)
                    continue;
                ++tiles;
                const QString tile = mgrsSquare(zone, centre.y(), column, row);
                DemoScene scene{.region = place.number};
                scene.grid = {.epsg = (south ? 32700 : 32600) + zone,
                              .left = std::floor(column * 1e5 / 60) * 60,
                              .top = std::ceil((row + 1) * 1e5 / 60) * 60,
                              .pixelX = 109800.0 / 512,
                              .pixelY = 109800.0 / 512};
                for (const auto &[x, y] : {std::pair{0, 0}, {0, 512}, {512, 512}, {512, 0}, {0, 0}}) {
                    const QPointF corner = scene.grid.lonLat(x, y);
                    scene.ring += QPointF(centre.x() + std::remainder(corner.x() - centre.x(), 360), corner.y());
                }
                // The relative orbit whose descending track passes closest. Track shape: inclination 98.62°,
                // 143 orbits in 10 days; the longitude of orbit 0 is fitted to orbit 22 over tile 32TPS.
                const double u = std::asin(std::sin(centre.y() * kDegree) / std::sin(98.62 * kDegree));
                const double node = centre.x() - (std::atan(0.1499 * std::tan(u)) + u * 10 / 143) / kDegree;
                int orbit = 1;
                double closest = 360;
                for (int n = 1; n <= 143; ++n)
                    if (const double d = std::fabs(std::remainder(192.7 - n * 3600.0 / 143 - node, 360)); d < closest) {
                        closest = d;
                        orbit = n;
                    }
                const int day = orbit * 10 / 143 % 5;
                const double hour = 10.55 - std::remainder(centre.x(), 360) / 15 - std::sin(centre.y() * kDegree) * 0.3;
                int round = 0;
                for (QDate date = kFirstDay.addDays(day); date <= place.until; date = date.addDays(5), ++round) {
                    if (round % everyRound)
                        continue;
                    const bool odd = round % 2;
                    const QString platform = odd ? u"2B"_s : date < QDate(2025, 1, 21) ? u"2A"_s : u"2C"_s;
                    scene.time =
                        date.startOfDay(QTimeZone::UTC)
                            .addMSecs(static_cast<qint64>(hour * 3600000) +
                                      static_cast<qint64>(
                                          mixed(static_cast<quint64>(round), static_cast<quint64>(orbit)) % 40000));
                    scene.cloudCover = demoClouds(place, scene.time, stableHash(tile));
                    const QString id =
                        u"S%1_%2_%3_0_L2A"_s.arg(platform, tile, scene.time.date().toString("yyyyMMdd"_L1));
                    QJsonObject properties{
                        {u"platform"_s, u"sentinel-"_s + platform.toLower()},
                        {u"constellation"_s, u"sentinel-2"_s},
                        {u"instruments"_s, QJsonArray{u"msi"_s}},
                        {u"gsd"_s, 10},
                        {u"eo:cloud_cover"_s, std::round(scene.cloudCover * 1e4) / 100},
                        {u"grid:code"_s, u"MGRS-"_s + tile},
                        {u"mgrs:utm_zone"_s, zone},
                        {u"mgrs:latitude_band"_s, QString(tile[2])},
                        {u"mgrs:grid_square"_s, tile.sliced(3)},
                        {u"proj:code"_s, u"EPSG:%1"_s.arg(scene.grid.epsg)},
                        {u"proj:shape"_s, QJsonArray{512, 512}},
                        {u"proj:transform"_s,
                         QJsonArray{scene.grid.pixelX, 0, scene.grid.left, 0, -scene.grid.pixelY, scene.grid.top}},
                        {u"sat:orbit_state"_s, u"descending"_s},
                        {u"sat:relative_orbit"_s, orbit},
                        {u"s2:product_type"_s, u"S2MSI2A"_s},
                        {u"s2:processing_baseline"_s, date < QDate(2025, 1, 1) ? u"05.10"_s : u"05.11"_s},
                        {u"s2:nodata_pixel_percentage"_s, 0},
                        {u"view:sun_elevation"_s,
                         std::round(10 * std::clamp(90 -
                                                        std::fabs(centre.y() - 23.4 * std::sin((date.dayOfYear() - 81) /
                                                                                               365.25 * 6.2832)) -
                                                        8,
                                                    3.0, 85.0)) /
                             10}};
                    const QStringList data{u"data"_s, u"reflectance"_s};
                    sink({collection,
                          id,
                          scene,
                          properties,
                          {{u"B02"_s, id + u"_B02.tif"_s, u"Blue (band 2)"_s, kTiff, data, bandOf(u"B02"_s, u"blue"_s)},
                           {u"B03"_s, id + u"_B03.tif"_s, u"Green (band 3)"_s, kTiff, data,
                            bandOf(u"B03"_s, u"green"_s)},
                           {u"B04"_s, id + u"_B04.tif"_s, u"Red (band 4)"_s, kTiff, data, bandOf(u"B04"_s, u"red"_s)},
                           {u"B08"_s, id + u"_B08.tif"_s, u"Near infrared (band 8)"_s, kTiff, data,
                            bandOf(u"B08"_s, u"nir"_s)},
                           {u"visual"_s, id + u"_TCI.tif"_s, u"True colour image"_s, kTiff, {u"visual"_s}, {}},
                           {u"product_metadata"_s,
                            u"MTD_MSIL2A.xml"_s,
                            u"Product metadata"_s,
                            u"application/xml"_s,
                            {u"metadata"_s},
                            {}},
                           {u"thumbnail"_s,
                            u"thumbnail.jpg"_s,
                            u"Quicklook"_s,
                            u"image/jpeg"_s,
                            {u"thumbnail"_s},
                            {}}}});
                }
            }
    }
}

} // namespace swathe::sandbox
