// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/archive.h"
#include "sandbox/demoscene.h"

#include <QTimeZone>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace swathe::sandbox {

void planSentinel1(const DemoPlace &place, const DemoSink &sink)
{
    const Region &area = place.region;
    const QPointF centre((area.west + area.east) / 2, (area.south + area.north) / 2);
    for (int pass = 0; pass < 2; ++pass) {
        const bool ascending = pass == 1;
        const double heading = (ascending ? -12 : 192) * (1 + std::fabs(centre.y()) / 300);
        const int orbit =
            static_cast<int>(mixed(static_cast<quint64>(place.number) * 2 + static_cast<quint64>(pass), 7) % 175) + 1;
        DemoScene scene{.region = place.number};
        scene.ring = rectangle(centre + QPointF(ascending ? 0.3 : -0.2, ascending ? -0.1 : 0.15), 250, 185,
                               heading - (ascending ? 0 : 180));
        const QRectF box = scene.ring.boundingRect();
        scene.grid = {.epsg = 4326,
                      .left = box.left(),
                      .top = box.bottom(),
                      .pixelX = box.width() / 512,
                      .pixelY = box.height() / 512};
        const double hour = (ascending ? 17.6 : 5.4) - std::remainder(centre.x(), 360) / 15;
        const int first = orbit * 12 / 175;
        for (int satellite = 0; satellite < 2; ++satellite)
            for (QDate date = kFirstDay.addDays(first + satellite * 6); date <= place.until; date = date.addDays(12)) {
                if (satellite == 1 && date < QDate(2025, 4, 1))
                    continue;
                scene.time =
                    date.startOfDay(QTimeZone::UTC).addMSecs(static_cast<qint64>(std::fmod(hour + 24, 24) * 3600000));
                const quint64 number = mixed(static_cast<quint64>(date.toJulianDay()), static_cast<quint64>(orbit));
                const QString name = satellite == 0 ? u"S1A"_s : u"S1C"_s;
                const int absolute =
                    51900 + static_cast<int>(kFirstDay.daysTo(date) * 175 / 12) - (satellite ? 50400 : 0);
                const QString id = u"%1_IW_GRDH_1SDV_%2_%3_%4_%5_%6"_s.arg(
                    name, scene.time.toString("yyyyMMddThhmmss"_L1),
                    scene.time.addSecs(25).toString("yyyyMMddThhmmss"_L1),
                    QString::number(absolute).rightJustified(6, '0'_L1),
                    QString::number(number % 0xFFFFFF, 16).toUpper().rightJustified(6, '0'_L1),
                    QString::number((number >> 32) % 0xFFFF, 16).toUpper().rightJustified(4, '0'_L1));
                const QJsonObject properties{{u"platform"_s, u"sentinel-"_s + name.sliced(1).toLower()},
                                             {u"constellation"_s, u"sentinel-1"_s},
                                             {u"instruments"_s, QJsonArray{u"c-sar"_s}},
                                             {u"gsd"_s, 10},
                                             {u"start_datetime"_s, stamp(scene.time)},
                                             {u"end_datetime"_s, stamp(scene.time.addSecs(25))},
                                             {u"sar:instrument_mode"_s, u"IW"_s},
                                             {u"sar:frequency_band"_s, u"C"_s},
                                             {u"sar:product_type"_s, u"GRD"_s},
                                             {u"sar:polarizations"_s, QJsonArray{u"VV"_s, u"VH"_s}},
                                             {u"sat:orbit_state"_s, ascending ? u"ascending"_s : u"descending"_s},
                                             {u"sat:relative_orbit"_s, orbit},
                                             {u"sat:absolute_orbit"_s, absolute},
                                             {u"proj:code"_s, u"EPSG:4326"_s}};
                sink({u"sentinel-1-grd"_s,
                      id,
                      scene,
                      properties,
                      {{u"vv"_s, id.toLower() + u"-vv.tif"_s, u"VV backscatter"_s, kTiff, {u"data"_s}, {}},
                       {u"vh"_s, id.toLower() + u"-vh.tif"_s, u"VH backscatter"_s, kTiff, {u"data"_s}, {}},
                       {u"thumbnail"_s, u"quick-look.jpg"_s, u"Quicklook"_s, u"image/jpeg"_s, {u"thumbnail"_s}, {}}}});
            }
    }
}

} // namespace swathe::sandbox
