// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/geodesy.h"

#include <QJsonArray>
#include <QRectF>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace swathe::sandbox {
namespace {

constexpr double kDegree = std::numbers::pi / 180;
constexpr double kN = 0.0016792203863837047; // third flattening of WGS 84
const double kE = 2 * std::sqrt(kN) / (1 + kN);
constexpr double kA = 6378137.0 / (1 + kN) * (1 + kN * kN / 4 + kN * kN * kN * kN / 64);
constexpr double kScale = 0.9996;
constexpr double kN2 = kN * kN;
constexpr double kN3 = kN2 * kN;
constexpr double kAlpha[3] = {kN / 2 - 2 * kN2 / 3 + 5 * kN3 / 16, 13 * kN2 / 48 - 3 * kN3 / 5, 61 * kN3 / 240};
constexpr double kBeta[3] = {kN / 2 - 2 * kN2 / 3 + 37 * kN3 / 96, kN2 / 48 + kN3 / 15, 17 * kN3 / 480};
constexpr double kDelta[3] = {2 * kN - 2 * kN2 / 3 - 2 * kN3, 7 * kN2 / 3 - 8 * kN3 / 5, 56 * kN3 / 15};

double cross(QPointF a, QPointF b, QPointF c)
{
    return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
}

bool within(QPointF a, QPointF b, QPointF p)
{
    return std::min(a.x(), b.x()) <= p.x() && p.x() <= std::max(a.x(), b.x()) && std::min(a.y(), b.y()) <= p.y() &&
           p.y() <= std::max(a.y(), b.y());
}

bool segmentsMeet(QPointF a, QPointF b, QPointF c, QPointF d)
{
    const double s1 = cross(c, d, a), s2 = cross(c, d, b), s3 = cross(a, b, c), s4 = cross(a, b, d);
    if (s1 * s2 < 0 && s3 * s4 < 0)
        return true;
    return (s1 == 0 && within(c, d, a)) || (s2 == 0 && within(c, d, b)) || (s3 == 0 && within(a, b, c)) ||
           (s4 == 0 && within(a, b, d));
}

bool holds(const QList<QPolygonF> &rings, QPointF p)
{
    bool inside = false;
    for (const QPolygonF &ring : rings)
        for (qsizetype i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
            if (cross(ring[j], ring[i], p) == 0 && within(ring[j], ring[i], p))
                return true;
            if ((ring[i].y() > p.y()) != (ring[j].y() > p.y()) &&
                p.x() < (ring[j].x() - ring[i].x()) * (p.y() - ring[i].y()) / (ring[j].y() - ring[i].y()) + ring[i].x())
                inside = !inside;
        }
    return inside;
}

QList<QPolygonF> edgesOf(const Shape &shape)
{
    QList<QPolygonF> all = shape.lines;
    for (const auto &rings : shape.polygons)
        all += rings;
    for (const QPointF &point : shape.points)
        all += QPolygonF{point};
    return all;
}

QRectF boundsOf(const Shape &shape)
{
    double w = 1e9, s = 1e9, e = -1e9, n = -1e9;
    for (const QPolygonF &path : edgesOf(shape))
        for (const QPointF &p : path) {
            w = std::min(w, p.x());
            e = std::max(e, p.x());
            s = std::min(s, p.y());
            n = std::max(n, p.y());
        }
    return {QPointF(w, s), QPointF(e, n)};
}

std::optional<QPointF> pointOf(const QJsonValue &value)
{
    const QJsonArray pair = value.toArray();
    if (pair.size() < 2 || !pair[0].isDouble() || !pair[1].isDouble())
        return {};
    return QPointF(pair[0].toDouble(), pair[1].toDouble());
}

std::optional<QPolygonF> pathOf(const QJsonValue &value, int least)
{
    QPolygonF path;
    for (const QJsonValue &entry : value.toArray()) {
        const auto point = pointOf(entry);
        if (!point)
            return {};
        path += *point;
    }
    if (path.size() < least || (least == 4 && path.first() != path.last()))
        return {};
    return path;
}

std::optional<QList<QPolygonF>> ringsOf(const QJsonValue &value)
{
    QList<QPolygonF> rings;
    for (const QJsonValue &entry : value.toArray()) {
        const auto ring = pathOf(entry, 4);
        if (!ring)
            return {};
        rings += *ring;
    }
    if (rings.isEmpty())
        return {};
    return rings;
}

QPolygonF clipped(const QPolygonF &ring, double meridian, bool keepEast)
{
    QPolygonF result;
    const auto keeps = [&](QPointF p) {
        return keepEast ? p.x() >= meridian : p.x() <= meridian;
    };
    for (qsizetype i = 0; i + 1 < ring.size(); ++i) {
        const QPointF a = ring[i], b = ring[i + 1];
        if (keeps(a))
            result += a;
        if (keeps(a) != keeps(b))
            result += QPointF(meridian, a.y() + (b.y() - a.y()) * (meridian - a.x()) / (b.x() - a.x()));
    }
    if (!result.isEmpty())
        result += result.first();
    return result;
}

double rounded(double degrees)
{
    return std::round(degrees * 1e6) / 1e6;
}

QJsonArray coordinatesOf(const QPolygonF &ring, double shift)
{
    QJsonArray list;
    for (const QPointF &p : ring)
        list += QJsonArray{rounded(p.x() + shift), rounded(p.y())};
    return QJsonArray{list};
}

} // namespace

UtmPoint toUtm(double longitude, double latitude, int zone)
{
    const double phi = latitude * kDegree;
    const double lambda = std::remainder(longitude - (zone * 6 - 183), 360) * kDegree;
    const double t = std::sinh(std::atanh(std::sin(phi)) - kE * std::atanh(kE * std::sin(phi)));
    const double xi = std::atan2(t, std::cos(lambda));
    const double eta = std::atanh(std::sin(lambda) / std::hypot(1, t));
    double x = eta, y = xi;
    for (int j = 1; j <= 3; ++j) {
        x += kAlpha[j - 1] * std::cos(2 * j * xi) * std::sinh(2 * j * eta);
        y += kAlpha[j - 1] * std::sin(2 * j * xi) * std::cosh(2 * j * eta);
    }
    return {zone, latitude < 0, 500000 + kScale * kA * x, (latitude < 0 ? 1e7 : 0) + kScale * kA * y};
}

QPointF fromUtm(const UtmPoint &point)
{
    const double xi = (point.northing - (point.south ? 1e7 : 0)) / (kScale * kA);
    const double eta = (point.easting - 500000) / (kScale * kA);
    double x = eta, y = xi;
    for (int j = 1; j <= 3; ++j) {
        y -= kBeta[j - 1] * std::sin(2 * j * xi) * std::cosh(2 * j * eta);
        x -= kBeta[j - 1] * std::cos(2 * j * xi) * std::sinh(2 * j * eta);
    }
    const double chi = std::asin(std::sin(y) / std::cosh(x));
    double phi = chi;
    for (int j = 1; j <= 3; ++j)
        phi += kDelta[j - 1] * std::sin(2 * j * chi);
    return {point.zone * 6 - 183 + std::atan2(std::sinh(x), std::cos(y)) / kDegree, phi / kDegree};
}

QString mgrsSquare(int zone, double latitude, int easting100km, int northing100km)
{
    static constexpr auto bands = "CDEFGHJKLMNPQRSTUVWX"_L1;
    static constexpr auto columns = "ABCDEFGHJKLMNPQRSTUVWXYZ"_L1;
    static constexpr auto rows = "ABCDEFGHJKLMNPQRSTUV"_L1;
    const int band = std::clamp(static_cast<int>(std::floor((latitude + 80) / 8)), 0, 19);
    const int row = (northing100km + (zone % 2 == 0 ? 5 : 0)) % 20;
    return u"%1%2%3%4"_s.arg(zone, 2, 10, QLatin1Char('0'))
        .arg(bands[band])
        .arg(columns[(zone - 1) % 3 * 8 + easting100km - 1])
        .arg(rows[row]);
}

bool Shape::intersects(const Shape &other) const
{
    const QRectF mine = boundsOf(*this), theirs = boundsOf(other);
    if (isEmpty() || other.isEmpty() || mine.left() > theirs.right() || theirs.left() > mine.right() ||
        mine.top() > theirs.bottom() || theirs.top() > mine.bottom())
        return false;
    const QList<QPolygonF> a = edgesOf(*this), b = edgesOf(other);
    for (const QPolygonF &p : a)
        for (const QPolygonF &q : b) {
            if (p.isEmpty() || q.isEmpty())
                continue;
            for (qsizetype i = 0; i < std::max<qsizetype>(1, p.size() - 1); ++i)
                for (qsizetype j = 0; j < std::max<qsizetype>(1, q.size() - 1); ++j)
                    if (segmentsMeet(p[i], p[std::min(i + 1, p.size() - 1)], q[j], q[std::min(j + 1, q.size() - 1)]))
                        return true;
        }
    const auto anyInside = [](const QList<QPolygonF> &paths, const Shape &area) {
        return std::ranges::any_of(paths, [&](const QPolygonF &path) {
            return !path.isEmpty() && std::ranges::any_of(area.polygons, [&](const QList<QPolygonF> &rings) {
                return holds(rings, path.first());
            });
        });
    };
    return anyInside(a, other) || anyInside(b, *this);
}

std::optional<Shape> shapeOf(const QJsonObject &geometry)
{
    Shape shape;
    const QString type = geometry["type"_L1].toString();
    const QJsonValue coordinates = geometry["coordinates"_L1];
    if (type == "GeometryCollection"_L1) {
        for (const QJsonValue &part : geometry["geometries"_L1].toArray()) {
            const auto inner = shapeOf(part.toObject());
            if (!inner)
                return {};
            shape.polygons += inner->polygons;
            shape.lines += inner->lines;
            shape.points += inner->points;
        }
        return shape;
    }
    const bool many = type.startsWith("Multi"_L1);
    const QJsonArray parts = many ? coordinates.toArray() : QJsonArray{coordinates};
    const QString single = many ? type.sliced(5) : type;
    for (const QJsonValue &part : parts) {
        if (single == "Point"_L1) {
            const auto point = pointOf(part);
            if (!point)
                return {};
            shape.points += *point;
        } else if (single == "LineString"_L1) {
            const auto path = pathOf(part, 2);
            if (!path)
                return {};
            shape.lines += *path;
        } else if (single == "Polygon"_L1) {
            const auto rings = ringsOf(part);
            if (!rings)
                return {};
            shape.polygons += *rings;
        }
    }
    if (shape.isEmpty())
        return {};
    return shape;
}

Shape shapeOfBox(double west, double south, double east, double north)
{
    const auto box = [&](double w, double e) {
        return QList<QPolygonF>{{{w, south}, {e, south}, {e, north}, {w, north}, {w, south}}};
    };
    if (west <= east)
        return {.polygons = {box(west, east)}};
    return {.polygons = {box(west, 180), box(-180, east)}};
}

QJsonObject geometryOf(const QPolygonF &ring, QJsonArray *bbox)
{
    const QRectF bounds = ring.boundingRect();
    const auto wrapped = [](double x) {
        return x > 180 ? x - 360 : x < -180 ? x + 360 : x;
    };
    if (bbox)
        *bbox = QJsonArray{rounded(wrapped(bounds.left())), rounded(bounds.top()), rounded(wrapped(bounds.right())),
                           rounded(bounds.bottom())};
    for (const double meridian : {180.0, -180.0})
        if (bounds.left() < meridian && bounds.right() > meridian)
            return {
                {u"type"_s, u"MultiPolygon"_s},
                {u"coordinates"_s, QJsonArray{coordinatesOf(clipped(ring, meridian, false), meridian > 0 ? 0 : 360),
                                              coordinatesOf(clipped(ring, meridian, true), meridian > 0 ? -360 : 0)}}};
    const double centre = bounds.center().x();
    return {{u"type"_s, u"Polygon"_s}, {u"coordinates"_s, coordinatesOf(ring, wrapped(centre) - centre)}};
}

} // namespace swathe::sandbox
