// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/demoscene.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace swathe::sandbox {
namespace {

double fraction(quint64 hash)
{
    return static_cast<double>(hash >> 11) / 9007199254740992.0;
}

} // namespace

quint64 mixed(quint64 a, quint64 b)
{
    a ^= b + 0x9E3779B97F4A7C15ULL + (a << 6) + (a >> 2);
    a = (a ^ (a >> 30)) * 0xBF58476D1CE4E5B9ULL;
    a = (a ^ (a >> 27)) * 0x94D049BB133111EBULL;
    return a ^ (a >> 31);
}

QString stamp(const QDateTime &time)
{
    return time.toString("yyyy-MM-ddThh:mm:ss.zzzZ"_L1);
}

QJsonObject bandOf(const QString &name, const QString &common)
{
    return {{u"eo:bands"_s, QJsonArray{QJsonObject{{u"name"_s, name}, {u"common_name"_s, common}}}}};
}

QPolygonF rectangle(QPointF centre, double widthKm, double lengthKm, double heading)
{
    QPolygonF ring;
    const double sine = std::sin(heading * kDegree), cosine = std::cos(heading * kDegree);
    for (const auto &[across, along] : {std::pair{-1, 1}, {-1, -1}, {1, -1}, {1, 1}, {-1, 1}}) {
        const double x = across * widthKm / 2, y = along * lengthKm / 2;
        const double east = x * cosine + y * sine, north = y * cosine - x * sine;
        const double latitude = centre.y() + north / 110.9;
        ring += QPointF(centre.x() + east / (111.32 * std::cos(latitude * kDegree)), latitude);
    }
    return ring;
}

double demoClouds(const DemoPlace &place, const QDateTime &time, quint64 tile)
{
    const Region &area = place.region;
    const double mean =
        area.clouds * (1 + 0.2 * std::cos((time.date().dayOfYear() - 20) / 365.25 * 2 * std::numbers::pi));
    const quint64 day =
        mixed(place.seed, static_cast<quint64>(time.date().toJulianDay()) * 16 + static_cast<quint64>(place.number));
    const double weather = 0.75 * fraction(day) + 0.25 * fraction(mixed(day, tile));
    const double cover = std::pow(weather, (1 - mean) / mean * 1.1);
    return std::round(std::clamp(cover < 0.015 ? 0.0 : cover, 0.0, 1.0) * 1e4) / 1e4;
}

} // namespace swathe::sandbox
