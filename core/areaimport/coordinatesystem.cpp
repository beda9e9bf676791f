// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/areaimport/readers.h"

#include <QHash>
#include <QRegularExpression>

#include <GeographicLib/AlbersEqualArea.hpp>
#include <GeographicLib/LambertConformalConic.hpp>
#include <GeographicLib/PolarStereographic.hpp>
#include <GeographicLib/TransverseMercator.hpp>

#include <algorithm>
#include <cmath>
#include <functional>
#include <memory>
#include <numbers>

namespace swathe {

using namespace Qt::StringLiterals;

namespace {

/// From the system's own two numbers to degrees; throws GeographicLib::GeographicErr.
using Inverse = std::function<GeoPoint(GeoPoint)>;

struct System {
    Inverse inverse; ///< empty: degrees of WGS 84 already
    double metres = 1;
};

/// A node of well-known text: PROJCS["name", …].
struct Node {
    QString keyword;
    QStringList values;
    QList<Node> children;

    [[nodiscard]] const Node *child(const QString &name) const
    {
        for (const Node &node : children) {
            if (node.keyword == name)
                return &node;
        }
        return nullptr;
    }
};

class NodeReader
{
public:
    explicit NodeReader(const QString &text) : m_text(text) {}
    std::optional<Node> read()
    {
        Node node;
        if (!readNode(node, 0))
            return {};
        return node;
    }

private:
    [[nodiscard]] QChar at() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }
    void skip()
    {
        while (at().isSpace())
            ++m_at;
    }
    bool readNode(Node &node, int depth)
    {
        skip();
        const qsizetype from = m_at;
        while (at().isLetterOrNumber() || at() == u'_' || at() == u'.' || at() == u'-' || at() == u'+')
            ++m_at;
        node.keyword = m_text.sliced(from, m_at - from).toUpper();
        skip();
        if (depth > 16 || node.keyword.isEmpty())
            return false;
        if (at() != u'[' && at() != u'(')
            return true; // a bare word or number: the caller takes it for a value
        do {
            ++m_at;
            skip();
            if (at() == u'"') {
                const qsizetype end = m_text.indexOf(u'"', m_at + 1);
                if (end < 0)
                    return false;
                node.values.append(m_text.sliced(m_at + 1, end - m_at - 1));
                m_at = end + 1;
            } else {
                Node inner;
                const qsizetype begin = m_at;
                if (!readNode(inner, depth + 1))
                    return false;
                if (m_text[m_at - 1] == u']' || m_text[m_at - 1] == u')')
                    node.children.append(inner);
                else
                    node.values.append(m_text.sliced(begin, m_at - begin).trimmed());
            }
            skip();
        } while (at() == u',');
        if (at() != u']' && at() != u')')
            return false;
        ++m_at;
        return true;
    }
    QString m_text;
    qsizetype m_at = 0;
};

QString bareName(const QString &name)
{
    QString result;
    for (const QChar character : name) {
        if (character.isLetterOrNumber())
            result += character.toLower();
    }
    return result;
}

/// Systems that differ from WGS 84 by no more than a metre or two: as good as it, for an area.
bool isNearWgs84(const QString &name)
{
    static const QStringList kNear{u"wgs84"_s,
                                   u"wgs1984"_s,
                                   u"worldgeodeticsystem1984"_s,
                                   u"etrs"_s,
                                   u"europeanterrestrialreferencesystem1989"_s,
                                   u"nad83"_s,
                                   u"northamerican1983"_s,
                                   u"northamericandatum1983"_s,
                                   u"gda94"_s,
                                   u"gda1994"_s,
                                   u"gda2020"_s,
                                   u"geocentricdatumofaustralia"_s,
                                   u"rgf93"_s,
                                   u"rgf1993"_s,
                                   u"reseaugeodesiquefrancais1993"_s,
                                   u"sirgas"_s,
                                   u"jgd2000"_s,
                                   u"jgd2011"_s,
                                   u"nzgd2000"_s,
                                   u"newzealandgeodeticdatum2000"_s,
                                   u"cgcs2000"_s,
                                   u"china2000"_s,
                                   u"chinageodeticcoordinatesystem2000"_s,
                                   u"itrf"_s,
                                   u"korea2000"_s};
    const QString bare = bareName(name);
    return std::ranges::any_of(kNear, [&](const QString &known) {
        return bare.contains(known);
    });
}

constexpr double kWgs84A = 6378137;
constexpr double kWgs84F = 1 / 298.257223563;

GeoPoint fromWebMercator(GeoPoint metres)
{
    constexpr double kDegrees = 180 / std::numbers::pi;
    return {metres.lon / kWgs84A * kDegrees, std::atan(std::sinh(metres.lat / kWgs84A)) * kDegrees};
}

Inverse transverseMercator(double lat0, double lon0, double scale, double east, double north, double a = kWgs84A,
                           double f = kWgs84F)
{
    const GeographicLib::TransverseMercator projection(a, f, scale);
    double x = 0;
    double y = 0;
    projection.Forward(lon0, lat0, lon0, x, y);
    return [projection, lon0, east, north = north - y](GeoPoint metres) {
        GeoPoint point;
        projection.Reverse(lon0, metres.lon - east, metres.lat - north, point.lat, point.lon);
        return point;
    };
}

/// Lambert's and Albers's cones have the same surface.
template <class Cone> Inverse conic(const Cone &projection, double lat0, double lon0, double east, double north)
{
    double x = 0;
    double y = 0;
    projection.Forward(lon0, lat0, lon0, x, y);
    return [projection, lon0, east, north = north - y](GeoPoint metres) {
        GeoPoint point;
        projection.Reverse(lon0, metres.lon - east, metres.lat - north, point.lat, point.lon);
        return point;
    };
}

Inverse polarStereographic(bool isNorth, const GeographicLib::PolarStereographic &projection, double lon0, double east,
                           double north)
{
    return [=](GeoPoint metres) {
        GeoPoint point;
        double gamma = 0;
        double scale = 0;
        projection.Reverse(isNorth, metres.lon - east, metres.lat - north, point.lat, point.lon, gamma, scale);
        point.lon += lon0;
        point.lon -= 360 * std::round(point.lon / 360);
        return point;
    };
}

std::optional<System> systemFromCode(int code)
{
    static const QList<int> kDegrees{4326, 4258, 4269, 4283, 4617, 4674, 4979, 7844, 4171, 6318};
    if (kDegrees.contains(code))
        return System();
    if (code == 3857 || code == 900913 || code == 3785 || code == 102100 || code == 102113)
        return System{.inverse = fromWebMercator};
    const int zone = code % 100;
    const bool isUtm = zone >= 1 && zone <= 60;
    if (isUtm && (code / 100 == 326 || code / 100 == 327))
        return System{.inverse = transverseMercator(0, zone * 6 - 183, 0.9996, 500000, code / 100 == 327 ? 1e7 : 0)};
    if (isUtm && code / 100 == 258 && zone >= 28 && zone <= 38)
        return System{.inverse = transverseMercator(0, zone * 6 - 183, 0.9996, 500000, 0)};
    return {};
}

std::optional<System> systemFromText(const QString &text)
{
    const auto root = NodeReader(text).read();
    if (!root || root->values.isEmpty())
        return {};
    const bool isProjected = root->keyword == "PROJCS"_L1;
    const Node *geographic = isProjected ? root->child(u"GEOGCS"_s) : root->keyword == "GEOGCS"_L1 ? &*root : nullptr;
    if (!geographic) {
        // The newer form of the text: its code tells enough.
        for (const QString &keyword : {u"ID"_s, u"AUTHORITY"_s}) {
            const Node *id = root->child(keyword);
            if (id && id->values.value(0).compare("EPSG"_L1, Qt::CaseInsensitive) == 0)
                return systemFromCode(id->values.value(1).toInt());
        }
        return {};
    }
    const QString name = bareName(root->values.first());
    if (isProjected && (name.contains("pseudomercator"_L1) || name.contains("webmercator"_L1)))
        return System{.inverse = fromWebMercator};
    const Node *datum = geographic->child(u"DATUM"_s);
    const Node *primeMeridian = geographic->child(u"PRIMEM"_s);
    const Node *angle = geographic->child(u"UNIT"_s);
    if (!isNearWgs84(geographic->values.value(0)) && !(datum && isNearWgs84(datum->values.value(0))))
        return {};
    if ((primeMeridian && primeMeridian->values.value(1).toDouble() != 0) ||
        (angle && std::abs(angle->values.value(1).toDouble() * 180 / std::numbers::pi - 1) > 1e-6)) {
        return {};
    }
    if (!isProjected)
        return System();

    const Node *projection = root->child(u"PROJECTION"_s);
    if (!projection)
        return {};
    QHash<QString, double> parameters;
    for (const Node &node : root->children) {
        if (node.keyword == "PARAMETER"_L1)
            parameters.insert(bareName(node.values.value(0)), node.values.value(1).toDouble());
    }
    const Node *unit = root->child(u"UNIT"_s);
    const double metres = unit ? unit->values.value(1).toDouble() : 1;
    const Node *spheroid = datum ? datum->child(u"SPHEROID"_s) : nullptr;
    const double a = spheroid ? spheroid->values.value(1).toDouble() : kWgs84A;
    const double flattening = spheroid ? spheroid->values.value(2).toDouble() : 0;
    const double f = flattening > 0 ? 1 / flattening : kWgs84F;
    const double lon0 = parameters.value(
        u"centralmeridian"_s, parameters.value(u"longitudeofcenter"_s, parameters.value(u"longitudeoforigin"_s)));
    const double lat0 = parameters.value(u"latitudeoforigin"_s, parameters.value(u"latitudeofcenter"_s));
    const double scale = parameters.value(u"scalefactor"_s, 1);
    const double first = parameters.value(u"standardparallel1"_s, lat0);
    const double second = parameters.value(u"standardparallel2"_s, first);
    const double east = parameters.value(u"falseeasting"_s) * metres;
    const double north = parameters.value(u"falsenorthing"_s) * metres;
    System system{.inverse = {}, .metres = metres};
    const QString method = bareName(projection->values.value(0));
    if (method == "transversemercator"_L1 || method == "gausskruger"_L1) {
        system.inverse = transverseMercator(lat0, lon0, scale, east, north, a, f);
    } else if (method.startsWith("lambertconformalconic"_L1)) {
        system.inverse =
            conic(GeographicLib::LambertConformalConic(a, f, first, second, scale), lat0, lon0, east, north);
    } else if (method.startsWith("albers"_L1)) {
        system.inverse = conic(GeographicLib::AlbersEqualArea(a, f, first, second, 1), lat0, lon0, east, north);
    } else if (method.startsWith("polarstereographic"_L1) || method == "stereographicnorthpole"_L1 ||
               method == "stereographicsouthpole"_L1) {
        const double standard = method.startsWith("polar"_L1) ? lat0 : first;
        GeographicLib::PolarStereographic polar(a, f, scale);
        if (std::abs(standard) < 90)
            polar.SetScale(std::abs(standard), 1);
        system.inverse = polarStereographic(standard > 0, polar, lon0, east, north);
    } else {
        return {};
    }
    return system;
}

std::optional<System> systemOf(const QString &crs)
{
    const QString bare = crs.trimmed();
    if (bare.isEmpty() || bare.endsWith("CRS84"_L1, Qt::CaseInsensitive))
        return System();
    // "EPSG:32631", "urn:ogc:def:crs:EPSG::32631", "http://www.opengis.net/def/crs/EPSG/0/32631"
    static const QRegularExpression kCode(u"EPSG(?:[:/]+[\\d.]*)?[:/]+(\\d{4,6})$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    if (const auto match = kCode.match(bare); match.hasMatch())
        return systemFromCode(match.captured(1).toInt());
    try {
        return systemFromText(bare);
    } catch (const std::exception &) { // parameters that no projection has
        return {};
    }
}

/// The system's name, for people.
QString nameOf(const QString &crs)
{
    static const QRegularExpression kName(u"\\[\\s*\"([^\"]{1,80})"_s);
    const auto match = kName.match(crs);
    return match.hasMatch() ? match.captured(1) : crs.left(80);
}

} // namespace

Ring opened(const Ring &ring)
{
    const auto isPole = [](GeoPoint point) {
        return std::abs(point.lat) > 90 - 1e-9;
    };
    const qsizetype corners = ring.size() - 1;
    if (corners < 3 || ring.first() != ring.last() || std::ranges::none_of(ring, isPole))
        return ring;
    Ring result;
    for (qsizetype i = 0; i < corners; ++i) {
        const GeoPoint point = ring[i];
        if (!isPole(point)) {
            result.append(point);
            continue;
        }
        for (const GeoPoint neighbour : {ring[(i + corners - 1) % corners], ring[(i + 1) % corners]})
            result.append({neighbour.lon, std::copysign(90, point.lat)});
    }
    result.append(result.first());
    return result;
}

OrProblem<MultiPolygon> toWgs84(const RawArea &raw)
{
    constexpr double kLongEdge = 20'000; // metres: beyond that, a straight edge is bent by tens of metres
    const auto system = systemOf(raw.crs);
    if (!system)
        return problem(AreaProblem::Kind::UnknownCoordinates, nameOf(raw.crs));
    if (!system->inverse)
        return raw.area;
    qsizetype positions = 0;
    MultiPolygon result = raw.area;
    try {
        for (Polygon &polygon : result.polygons) {
            for (Ring &ring : polygon.rings) {
                Ring degrees;
                for (qsizetype i = 0; i < ring.size(); ++i) {
                    const GeoPoint to{ring[i].lon * system->metres, ring[i].lat * system->metres};
                    if (!std::isfinite(to.lon) || !std::isfinite(to.lat))
                        return problem(AreaProblem::Kind::NotNumbers);
                    if (std::abs(to.lon) > 1e9 || std::abs(to.lat) > 1e9)
                        return problem(AreaProblem::Kind::UnknownCoordinates, u"numbers too large for metres"_s);
                    if (i > 0) {
                        const GeoPoint from{ring[i - 1].lon * system->metres, ring[i - 1].lat * system->metres};
                        const double length = std::hypot(to.lon - from.lon, to.lat - from.lat);
                        const int pieces = int(std::min(64.0, std::ceil(length / kLongEdge)));
                        for (int k = 1; k < pieces; ++k) {
                            degrees.append(system->inverse({from.lon + (to.lon - from.lon) * k / pieces,
                                                            from.lat + (to.lat - from.lat) * k / pieces}));
                        }
                    }
                    degrees.append(system->inverse(to));
                }
                // Equal ends stay equal, bit for bit.
                if (ring.size() > 1 && ring.first() == ring.last())
                    degrees.last() = degrees.first();
                ring = opened(degrees);
                positions += ring.size();
                if (!hasRoom(positions))
                    return problem(AreaProblem::Kind::TooLarge);
            }
        }
    } catch (const std::exception &) {
        return problem(AreaProblem::Kind::UnknownCoordinates, nameOf(raw.crs));
    }
    return result;
}

} // namespace swathe
