// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/areaimport/readers.h"
#include "core/geo/geooperations.h"

#include <QRegularExpression>

#include <GeographicLib/Geodesic.hpp>
#include <GeographicLib/Georef.hpp>
#include <GeographicLib/MGRS.hpp>
#include <GeographicLib/UTMUPS.hpp>

#include <cmath>
#include <numbers>

namespace swathe {

using namespace Qt::StringLiterals;

namespace {

OrProblem<AreaReading> reading(const Ring &ring, const QString &format)
{
    return AreaReading{.raw = {.area = {{Polygon{.rings = {ring}}}}}, .format = format};
}

OrProblem<AreaReading> fromMgrs(const QString &text)
{
    constexpr int kPieces = 8; // the sides of a square are bent on the globe
    try {
        int zone = 0;
        bool isNorth = true;
        double x = 0;
        double y = 0;
        int precision = 0;
        GeographicLib::MGRS::Reverse(text.toStdString(), zone, isNorth, x, y, precision, false);
        const double side = 100'000 / std::pow(10.0, precision);
        Ring ring;
        const auto walk = [&](double fromX, double fromY, double byX, double byY) {
            for (int i = 0; i < kPieces; ++i) {
                GeoPoint point;
                GeographicLib::UTMUPS::Reverse(zone, isNorth, fromX + byX * i / kPieces, fromY + byY * i / kPieces,
                                               point.lat, point.lon);
                ring.append(point);
            }
        };
        walk(x, y, side, 0);
        walk(x + side, y, 0, side);
        walk(x + side, y + side, -side, 0);
        walk(x, y + side, 0, -side);
        ring.append(ring.first());
        return reading(opened(ring), u"MGRS"_s);
    } catch (const GeographicLib::GeographicErr &error) {
        return problem(AreaProblem::Kind::Unreadable, QString::fromUtf8(error.what()));
    }
}

OrProblem<AreaReading> fromGeoref(const QString &text)
{
    try {
        double south = 0;
        double west = 0;
        int precision = 0;
        GeographicLib::Georef::Reverse(text.toStdString(), south, west, precision, false);
        const double side = GeographicLib::Georef::Resolution(precision);
        const MultiPolygon area = areaFromBox({west, south, west + side, south + side});
        return AreaReading{.raw = {.area = area}, .format = u"GEOREF"_s};
    } catch (const GeographicLib::GeographicErr &error) {
        return problem(AreaProblem::Kind::Unreadable, QString::fromUtf8(error.what()));
    }
}

/// The nominal scene of the second Worldwide Reference System (Landsat 4 and later): 233 paths, 248 rows a turn, row 60
/// on the equator going south, path 1 crossing it at 64.6 degrees west, an inclination of 98.2 degrees, 16 days.
struct Wrs2Orbit {
    static constexpr double kRadians = std::numbers::pi / 180;
    static constexpr double kTilt = (180 - 98.2) * kRadians;
    static constexpr double kGeodetic = 1 / 0.993305619977; // 1 / (1 - e²): from the centre's latitude to the map's

    static GeoPoint at(int path, double row)
    {
        const double turned = (row - 60) * 360 / 248;
        const double angle = turned * kRadians;
        const double centric = -std::asin(std::sin(angle) * std::sin(kTilt));
        const double lon = -64.6 - (path - 1) * 360.0 / 233 -
                           std::atan2(std::sin(angle) * std::cos(kTilt), std::cos(angle)) / kRadians -
                           turned * 16 / 233;
        return {lon - 360 * std::round(lon / 360), std::atan(std::tan(centric) * kGeodetic) / kRadians};
    }
};

OrProblem<AreaReading> fromWrs2(int path, int row)
{
    constexpr double kHalfAlong = 90'000;
    constexpr double kHalfAcross = 92'500;
    if (path < 1 || path > 233 || row < 1 || row > 248)
        return problem(AreaProblem::Kind::Unreadable, u"WRS-2 has paths 1 to 233 and rows 1 to 248"_s);
    const auto &earth = GeographicLib::Geodesic::WGS84();
    const GeoPoint centre = Wrs2Orbit::at(path, row);
    const GeoPoint before = Wrs2Orbit::at(path, row - 0.05);
    const GeoPoint after = Wrs2Orbit::at(path, row + 0.05);
    double heading = 0;
    double ignored = 0;
    earth.Inverse(before.lat, before.lon, after.lat, after.lon, heading, ignored);
    Ring ring;
    for (const auto &[along, across] : {std::pair{-1, -1}, {-1, 1}, {1, 1}, {1, -1}}) {
        GeoPoint middle;
        GeoPoint corner;
        double azimuth = 0;
        earth.Direct(centre.lat, centre.lon, heading, along * kHalfAlong, middle.lat, middle.lon, azimuth);
        earth.Direct(middle.lat, middle.lon, azimuth + 90, across * kHalfAcross, corner.lat, corner.lon);
        ring.append(corner);
    }
    ring.append(ring.first());
    return reading(ring, u"WRS-2"_s);
}

} // namespace

std::optional<OrProblem<AreaReading>> readGridReference(const QString &text)
{
    if (text.size() > 40)
        return {};
    const auto insensitive = QRegularExpression::CaseInsensitiveOption;
    static const QRegularExpression kWrs2(
        u"^(?:wrs-?2?[\\s:]*)?(?:path|p)?\\s*(\\d{1,3})\\s*(?:/|[\\s,/]*(?:row|r))\\s*(\\d{1,3})$"_s, insensitive);
    static const QRegularExpression kSixDigits(u"^(?:wrs-?2?[\\s:]*)?(\\d{3})(\\d{3})$"_s, insensitive);
    for (const QRegularExpression &pattern : {kWrs2, kSixDigits}) {
        if (const auto match = pattern.match(text); match.hasMatch())
            return fromWrs2(match.captured(1).toInt(), match.captured(2).toInt());
    }
    QString tight = text.toUpper();
    tight.remove(u' ');
    // "T32TPT" is how Sentinel-2 names a tile.
    static const QRegularExpression kMgrs(u"^T?(\\d{1,2}[C-HJ-NP-X][A-HJ-NP-Z][A-HJ-NP-V](?:\\d\\d){0,5}|"
                                          "[ABYZ][A-HJ-NP-Z]{2}(?:\\d\\d){0,5})$"_s);
    if (const auto match = kMgrs.match(tight); match.hasMatch())
        return fromMgrs(match.captured(1));
    static const QRegularExpression kGeoref(u"^[A-HJ-NP-Z][A-HJ-M][A-HJ-NP-Q]{2}(?:(?:\\d\\d){2,6})?$"_s);
    if (kGeoref.match(tight).hasMatch())
        return fromGeoref(tight);
    return {};
}

} // namespace swathe
