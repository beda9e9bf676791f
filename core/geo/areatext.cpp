// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Areas as text: what users give is checked strictly, what services send is read tolerantly.

#include "core/geo/geooperations.h"
#include "core/geo/rawarea.h"
#include "core/geo/ring.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStringList>

#include <cmath>

using namespace Qt::StringLiterals;

namespace swathe {

namespace {

auto invalid(const QString &detail)
{
    return fail(Error::Kind::InvalidInput, detail);
}

Status checkRing(const Ring &ring)
{
    bool swapped = true; // as long as every pair would be in range the other way round
    bool outOfRange = false;
    for (const GeoPoint point : ring) {
        if (!std::isfinite(point.lon) || !std::isfinite(point.lat))
            return invalid(u"a position is not made of numbers"_s);
        outOfRange = outOfRange || std::abs(point.lat) > 90;
        swapped = swapped && std::abs(point.lon) <= 90 && std::abs(point.lat) <= 180;
    }
    if (outOfRange && swapped)
        return invalid(u"longitude and latitude look swapped: longitude comes first"_s);
    if (outOfRange)
        return invalid(u"a latitude is out of range: it must lie from -90 to 90"_s);
    for (const GeoPoint point : ring) {
        if (std::abs(point.lon) > 540)
            return invalid(u"a longitude is out of range: it must lie from -180 to 180"_s);
    }
    if (ring.size() < 4)
        return invalid(u"a ring has too few points: it needs at least four positions, the last equal to the first"_s);
    if (ring.first() != ring.last())
        return invalid(u"a ring is not closed: its last position must equal its first"_s);
    if (crossesItself(unwrapped(ring)))
        return invalid(u"a ring crosses itself"_s);
    return {};
}

Result<MultiPolygon> checkedArea(const MultiPolygon &area)
{
    for (const Polygon &polygon : area.polygons) {
        for (const Ring &ring : polygon.rings) {
            if (const Status status = checkRing(ring); !status)
                return fail(status.error());
        }
    }
    MultiPolygon result = normalised(area);
    if (result.isEmpty())
        return invalid(area.isEmpty() ? u"there is no polygon in it"_s : u"the polygon has no extent"_s);
    return result;
}

/// What is not a pair of numbers becomes NaN and is told of, or left out, later.
Polygon polygonFrom(const QJsonArray &rings)
{
    Polygon polygon;
    for (const QJsonValue &value : rings) {
        Ring ring;
        const QJsonArray positions = value.toArray();
        for (const QJsonValue &position : positions)
            ring.append({position[0].toDouble(std::nan("")), position[1].toDouble(std::nan(""))});
        polygon.rings.append(ring);
    }
    return polygon;
}

/// Appends the polygons of any GeoJSON object. False when the depth or the type is none of GeoJSON's.
bool collectPolygons(const QJsonObject &object, MultiPolygon &area, int depth = 0)
{
    if (depth > 16)
        return false;
    const QString type = object["type"_L1].toString();
    if (type == "Polygon"_L1) {
        area.polygons.append(polygonFrom(object["coordinates"_L1].toArray()));
        return true;
    }
    if (type == "MultiPolygon"_L1) {
        for (const QJsonValue &rings : object["coordinates"_L1].toArray())
            area.polygons.append(polygonFrom(rings.toArray()));
        return true;
    }
    if (type == "Feature"_L1) {
        const QJsonObject geometry = object["geometry"_L1].toObject();
        return geometry.isEmpty() || collectPolygons(geometry, area, depth + 1);
    }
    if (type == "FeatureCollection"_L1 || type == "GeometryCollection"_L1) {
        const QJsonArray members = object[type == "FeatureCollection"_L1 ? "features"_L1 : "geometries"_L1].toArray();
        for (const QJsonValue &member : members) {
            if (!collectPolygons(member.toObject(), area, depth + 1))
                return false;
        }
        return true;
    }
    return QStringList{u"Point"_s, u"MultiPoint"_s, u"LineString"_s, u"MultiLineString"_s}.contains(type);
}

/// Reads WKT from left to right; every step gives up for good at the first thing it does not know.
class WktReader
{
public:
    explicit WktReader(const QString &text) : m_text(text) {}

    Result<MultiPolygon> read()
    {
        MultiPolygon area;
        if (const Status status = readGeometry(area, 0); !status)
            return fail(status.error());
        skipSpace();
        if (m_at != m_text.size())
            return unreadable();
        return area;
    }

private:
    [[nodiscard]] tl::unexpected<Error> unreadable() const
    {
        return invalid(u"the WKT cannot be read from character %1 on"_s.arg(m_at + 1));
    }
    void skipSpace()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }
    bool take(QChar wanted)
    {
        skipSpace();
        if (m_at >= m_text.size() || m_text[m_at] != wanted)
            return false;
        ++m_at;
        return true;
    }
    QString takeWord()
    {
        skipSpace();
        const qsizetype from = m_at;
        while (m_at < m_text.size() && m_text[m_at].isLetter())
            ++m_at;
        return m_text.sliced(from, m_at - from).toUpper();
    }
    std::optional<double> takeNumber()
    {
        skipSpace();
        const qsizetype from = m_at;
        while (m_at < m_text.size() && (m_text[m_at].isDigit() || u"+-.eE"_s.contains(m_text[m_at])))
            ++m_at;
        bool ok = false;
        const double number = QStringView(m_text).sliced(from, m_at - from).toDouble(&ok);
        return ok ? std::optional(number) : std::nullopt;
    }
    Status readRing(Ring &ring)
    {
        if (!take(u'('))
            return unreadable();
        do {
            QList<double> numbers;
            while (const auto number = takeNumber())
                numbers.append(*number);
            if (numbers.size() < 2 || numbers.size() > 4)
                return unreadable();
            ring.append({numbers[0], numbers[1]});
        } while (take(u','));
        return take(u')') ? Status() : unreadable();
    }
    Status readPolygon(MultiPolygon &area)
    {
        Polygon polygon;
        if (!take(u'('))
            return unreadable();
        do {
            Ring ring;
            if (const Status status = readRing(ring); !status)
                return status;
            polygon.rings.append(ring);
        } while (take(u','));
        area.polygons.append(polygon);
        return take(u')') ? Status() : unreadable();
    }
    Status readGeometry(MultiPolygon &area, int depth)
    {
        QString type = takeWord();
        const qsizetype afterType = m_at;
        const QString word = takeWord();
        if (word == "EMPTY"_L1)
            return {};
        if (word != "Z"_L1 && word != "M"_L1 && word != "ZM"_L1)
            m_at = afterType;
        else if (const qsizetype afterDimension = m_at; takeWord() == "EMPTY"_L1)
            return {};
        else
            m_at = afterDimension;
        static const QRegularExpression kDimension(u"(?<=[NTG])(Z|M|ZM)$"_s);
        type.remove(kDimension); // "POLYGONZ", as some write it
        if (type == "POLYGON"_L1)
            return readPolygon(area);
        const bool isCollection = type == "GEOMETRYCOLLECTION"_L1;
        if (type == "MULTIPOLYGON"_L1 || (isCollection && depth < 16)) {
            if (!take(u'('))
                return unreadable();
            do {
                const Status status = isCollection ? readGeometry(area, depth + 1) : readPolygon(area);
                if (!status)
                    return status;
            } while (take(u','));
            return take(u')') ? Status() : unreadable();
        }
        if (type == "POINT"_L1 || type == "LINESTRING"_L1 || type == "MULTIPOINT"_L1 || type == "MULTILINESTRING"_L1)
            return skipParentheses();
        return invalid(u"the WKT does not begin with POLYGON or MULTIPOLYGON"_s);
    }
    Status skipParentheses()
    {
        skipSpace();
        int open = 0;
        do {
            if (m_at >= m_text.size())
                return unreadable();
            open += m_text[m_at] == u'(' ? 1 : m_text[m_at] == u')' ? -1 : 0;
            ++m_at;
        } while (open > 0);
        return {};
    }

    QString m_text;
    qsizetype m_at = 0;
};

} // namespace

Status checkBoundingBox(const BoundingBox &box)
{
    for (const double number : {box.west, box.south, box.east, box.north}) {
        if (!std::isfinite(number))
            return invalid(u"a bound of the box is not a number"_s);
    }
    if (std::abs(box.south) > 90 || std::abs(box.north) > 90) {
        const bool swapped = std::abs(box.west) <= 90 && std::abs(box.east) <= 90 && std::abs(box.south) <= 180 &&
                             std::abs(box.north) <= 180;
        return invalid(swapped ? u"longitude and latitude look swapped: the order is west, south, east, north"_s
                               : u"a latitude is out of range: it must lie from -90 to 90"_s);
    }
    if (std::abs(box.west) > 180 || std::abs(box.east) > 180)
        return invalid(u"a longitude is out of range: it must lie from -180 to 180"_s);
    if (box.south > box.north)
        return invalid(u"the box is upside down: its south lies above its north"_s);
    if (box.south == box.north || box.west == box.east)
        return invalid(u"the box has no extent"_s);
    return {};
}

Result<BoundingBox> parseBoundingBox(const QString &text)
{
    static const QRegularExpression kBetween(u"[\\s,;]+"_s);
    QString bare = text.trimmed();
    if (bare.startsWith(u'[') && bare.endsWith(u']'))
        bare = bare.sliced(1, bare.size() - 2);
    QList<double> numbers;
    for (const QString &part : bare.split(kBetween, Qt::SkipEmptyParts)) {
        bool ok = false;
        numbers.append(part.toDouble(&ok));
        if (!ok)
            return invalid(u"the box is not four numbers: \"%1\" is none"_s.arg(part.left(40)));
    }
    if (numbers.size() != 4)
        return invalid(u"the box is not four numbers: west, south, east, north"_s);
    const BoundingBox box{numbers[0], numbers[1], numbers[2], numbers[3]};
    if (const Status status = checkBoundingBox(box); !status)
        return fail(status.error());
    return box;
}

Result<RawArea> rawAreaFromGeoJson(const QJsonObject &object)
{
    // The old "crs" member: coordinates in metres must not be taken for degrees.
    RawArea raw{.crs = object["crs"_L1]["properties"_L1]["name"_L1].toString()};
    if (!collectPolygons(object, raw.area))
        return invalid(u"it is not GeoJSON: a \"type\" is missing or unknown"_s);
    return raw;
}

Result<RawArea> rawAreaFromWkt(const QString &text)
{
    RawArea raw;
    QString bare = text.trimmed();
    static const QRegularExpression kSrid(u"^SRID\\s*=\\s*(\\d+)\\s*;"_s, QRegularExpression::CaseInsensitiveOption);
    if (const auto match = kSrid.match(bare); match.hasMatch()) {
        raw.crs = u"EPSG:"_s + match.captured(1);
        bare = bare.sliced(match.capturedEnd());
    }
    Result<MultiPolygon> area = WktReader(bare).read();
    if (!area)
        return fail(area.error());
    raw.area = std::move(*area);
    return raw;
}

Result<MultiPolygon> areaFromGeoJson(const QJsonObject &object)
{
    const Result<RawArea> raw = rawAreaFromGeoJson(object);
    if (!raw)
        return fail(raw.error());
    const QString &crs = raw->crs;
    if (!crs.isEmpty() && !crs.endsWith("CRS84"_L1, Qt::CaseInsensitive) && !crs.endsWith("4326"_L1))
        return invalid(u"the file uses the coordinate system %1; only WGS 84 (longitude, latitude) can be used"_s.arg(
            crs.left(80)));
    return checkedArea(raw->area);
}

Result<MultiPolygon> areaFromWkt(const QString &text)
{
    const Result<RawArea> raw = rawAreaFromWkt(text);
    if (!raw)
        return fail(raw.error());
    if (!raw->crs.isEmpty() && raw->crs != "EPSG:4326"_L1)
        return invalid(u"the WKT uses the coordinate system %1; only 4326 can be used"_s.arg(raw->crs.sliced(5)));
    return checkedArea(raw->area);
}

Result<MultiPolygon> areaFromText(const QString &text)
{
    const QString bare = text.trimmed();
    if (bare.isEmpty())
        return invalid(u"there is no area in it"_s);
    if (bare.startsWith(u'{')) {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(bare.toUtf8(), &error);
        if (!document.isObject())
            return invalid(u"it is not JSON: %1 at byte %2"_s.arg(error.errorString()).arg(error.offset));
        return areaFromGeoJson(document.object());
    }
    if (bare.front().isLetter())
        return areaFromWkt(bare);
    return parseBoundingBox(bare).map(areaFromBox);
}

MultiPolygon footprintFromGeoJson(const QJsonObject &geometry)
{
    MultiPolygon area;
    collectPolygons(geometry, area);
    return normalised(area);
}

QJsonObject toGeoJson(const MultiPolygon &area)
{
    QJsonArray polygons;
    for (const Polygon &polygon : area.polygons) {
        QJsonArray rings;
        for (qsizetype i = 0; i < polygon.rings.size(); ++i) {
            QJsonArray ring;
            for (const GeoPoint point : polygon.rings[i])
                ring.append(QJsonArray{point.lon, point.lat});
            const bool isOuter = i == 0;
            if ((signedArea(polygon.rings[i]) > 0) == isOuter) {
                rings.append(ring);
                continue;
            }
            QJsonArray reversed;
            for (qsizetype k = ring.size(); k > 0; --k)
                reversed.append(ring[k - 1]);
            rings.append(reversed);
        }
        polygons.append(rings);
    }
    const bool isOne = polygons.size() == 1;
    return {{u"type"_s, isOne ? u"Polygon"_s : u"MultiPolygon"_s},
            {u"coordinates"_s, isOne ? polygons.first().toArray() : polygons}};
}

} // namespace swathe
