// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/archive.h"
#include "sandbox/demoscene.h"

#include <QTimeZone>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace swathe::sandbox {

void planLandsat(const DemoPlace &place, const DemoSink &sink)
{
    const Region &area = place.region;
    const QPointF middle((area.west + area.east) / 2, (area.south + area.north) / 2);
    // WRS-2: 233 paths in 16 days, inclination 98.2°, descending equator crossing of path 1 at 64.6° W.
    const auto centreOf = [&](int path, double row) {
        const double theta = (row - 60) * 360.0 / 248;
        const double latitude = -std::asin(std::sin(98.2 * kDegree) * std::sin(theta * kDegree)) / kDegree;
        const double longitude = -64.6 - (path - 1) * 360.0 / 233 -
                                 std::atan(0.1426 * std::tan(theta * kDegree)) / kDegree - theta * 16 / 233;
        return QPointF(middle.x() + std::remainder(longitude - middle.x(), 360), latitude);
    };
    QList<std::tuple<double, int, int>> frames;
    for (int path = 1; path <= 233; ++path)
        for (int row = 1; row <= 119; ++row) {
            const QPointF centre = centreOf(path, row);
            const double east = (centre.x() - middle.x()) * std::cos(middle.y() * kDegree),
                         north = centre.y() - middle.y();
            frames.append({east * east + north * north, path, row});
        }
    std::ranges::sort(frames);
    for (qsizetype i = 0; i < 2; ++i) {
        const auto &[distance, path, row] = frames[i];
        const QPointF centre = centreOf(path, row), next = centreOf(path, row + 1);
        const double heading =
            std::atan2((next.x() - centre.x()) * std::cos(centre.y() * kDegree), next.y() - centre.y()) / kDegree - 180;
        const int zone = static_cast<int>(std::floor((std::remainder(centre.x(), 360) + 180) / 6)) % 60 + 1;
        DemoScene scene{.region = place.number};
        scene.ring = rectangle(centre, 185, 180, heading);
        double west = 1e9, south = 1e9, east = -1e9, north = -1e9;
        for (const QPointF &corner : scene.ring) {
            const UtmPoint point = toUtm(corner.x(), corner.y(), zone);
            west = std::min(west, point.easting);
            east = std::max(east, point.easting);
            south = std::min(south, point.northing - (point.south ? 1e7 : 0));
            north = std::max(north, point.northing - (point.south ? 1e7 : 0));
        }
        // Landsat scenes of the southern half use northern zones with negative northings.
        scene.grid = {.epsg = 32600 + zone,
                      .left = std::floor(west / 30) * 30,
                      .top = std::ceil(north / 30) * 30,
                      .pixelX = (east - west) / 512,
                      .pixelY = (north - south) / 512};
        const double hour = 10.2 - std::remainder(centre.x(), 360) / 15;
        for (int satellite = 8; satellite <= 9; ++satellite)
            for (QDate date = kFirstDay.addDays((path * 7 + (satellite == 9 ? 8 : 0)) % 16); date <= place.until;
                 date = date.addDays(16)) {
                scene.time = date.startOfDay(QTimeZone::UTC)
                                 .addMSecs(static_cast<qint64>(std::fmod(hour + 24, 24) * 3600000) + row * 24000);
                scene.cloudCover =
                    demoClouds(place, scene.time, static_cast<quint64>(path) * 1000 + static_cast<quint64>(row));
                const QString code = u"%1%2"_s.arg(path, 3, 10, '0'_L1).arg(row, 3, 10, '0'_L1);
                const QString id = u"LC%1_L2SP_%2_%3_02_T1"_s.arg(satellite, 2, 10, '0'_L1)
                                       .arg(code, scene.time.date().toString("yyyyMMdd"_L1));
                const QJsonObject properties{{u"platform"_s, u"landsat-%1"_s.arg(satellite)},
                                             {u"constellation"_s, u"landsat"_s},
                                             {u"instruments"_s, QJsonArray{u"oli"_s, u"tirs"_s}},
                                             {u"gsd"_s, 30},
                                             {u"eo:cloud_cover"_s, std::round(scene.cloudCover * 1e4) / 100},
                                             {u"grid:code"_s, u"WRS2-"_s + code},
                                             {u"landsat:wrs_path"_s, code.first(3)},
                                             {u"landsat:wrs_row"_s, code.sliced(3)},
                                             {u"landsat:collection_category"_s, u"T1"_s},
                                             {u"proj:code"_s, u"EPSG:%1"_s.arg(scene.grid.epsg)},
                                             {u"sat:orbit_state"_s, u"descending"_s},
                                             {u"sat:relative_orbit"_s, path}};
                const QStringList data{u"data"_s, u"reflectance"_s};
                sink({u"landsat-c2-l2"_s,
                      id,
                      scene,
                      properties,
                      {{u"red"_s, id + u"_SR_B4.TIF"_s, u"Red (band 4)"_s, kTiff, data, bandOf(u"OLI_B4"_s, u"red"_s)},
                       {u"green"_s, id + u"_SR_B3.TIF"_s, u"Green (band 3)"_s, kTiff, data,
                        bandOf(u"OLI_B3"_s, u"green"_s)},
                       {u"blue"_s, id + u"_SR_B2.TIF"_s, u"Blue (band 2)"_s, kTiff, data,
                        bandOf(u"OLI_B2"_s, u"blue"_s)},
                       {u"nir08"_s, id + u"_SR_B5.TIF"_s, u"Near infrared (band 5)"_s, kTiff, data,
                        bandOf(u"OLI_B5"_s, u"nir08"_s)},
                       {u"qa_pixel"_s, id + u"_QA_PIXEL.TIF"_s, u"Pixel quality"_s, kTiff, {u"cloud"_s, u"data"_s}, {}},
                       {u"thumbnail"_s, id + u"_thumb.jpg"_s, u"Quicklook"_s, u"image/jpeg"_s, {u"thumbnail"_s}, {}}}});
            }
    }
}

} // namespace swathe::sandbox
