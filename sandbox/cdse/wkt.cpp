// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/cdse/wkt.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace swathe::sandbox::cdse {
namespace {

/** Reads one geometry from left to right; the first fault ends it. */
class WktReader
{
public:
    explicit WktReader(const QString &text) : m_text(text) {}

    std::optional<Shape> read(QString *error)
    {
        const Shape shape = geometry();
        if (m_error.isEmpty() && !m_text.sliced(m_at).trimmed().isEmpty())
            fail(u"Invalid geometry: unexpected text at its end"_s);
        *error = m_error;
        return m_error.isEmpty() ? std::optional(shape) : std::nullopt;
    }

private:
    void fail(const QString &text)
    {
        if (m_error.isEmpty())
            m_error = text;
        m_at = m_text.size();
    }

    [[nodiscard]] QChar next()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
        return m_at < m_text.size() ? m_text[m_at] : QChar();
    }

    bool take(QChar c)
    {
        if (next() != c)
            return false;
        ++m_at;
        return true;
    }

    void expect(QChar c)
    {
        if (!take(c))
            fail(u"Invalid geometry: \"%1\" expected"_s.arg(c));
    }

    double number()
    {
        static const QRegularExpression form(u"\\G[-+]?[0-9]*\\.?[0-9]+(?:[eE][-+]?[0-9]+)?"_s);
        (void)next();
        const QRegularExpressionMatch match = form.match(m_text, m_at);
        if (!match.hasMatch()) {
            fail(u"Invalid geometry: a number expected"_s);
            return 0;
        }
        m_at = match.capturedEnd();
        return match.captured().toDouble();
    }

    QPointF point()
    {
        const double longitude = number();
        const double latitude = number();
        if (std::abs(longitude) > 180 || std::abs(latitude) > 90)
            fail(u"Invalid geometry: coordinates beyond ±180 and ±90 degrees"_s);
        return {longitude, latitude};
    }

    QPolygonF points()
    {
        QPolygonF list;
        expect('('_L1);
        do
            list += point();
        while (m_error.isEmpty() && take(','_L1));
        expect(')'_L1);
        return list;
    }

    QList<QPolygonF> polygon()
    {
        QList<QPolygonF> rings;
        expect('('_L1);
        do {
            const QPolygonF ring = points();
            if (m_error.isEmpty() && (ring.size() < 4 || ring.first() != ring.last()))
                fail(u"Invalid geometry: a ring is not closed"_s);
            else if (m_error.isEmpty() && crossesItself(ring))
                fail(u"Invalid geometry: Self-intersection"_s);
            rings += ring;
        } while (m_error.isEmpty() && take(','_L1));
        expect(')'_L1);
        return rings;
    }

    Shape geometry()
    {
        static const QRegularExpression word(u"\\G\\s*(SRID=4326;)?\\s*([A-Z]+)\\s*"_s,
                                             QRegularExpression::CaseInsensitiveOption);
        const QRegularExpressionMatch match = word.match(m_text, m_at);
        m_at = match.hasMatch() ? match.capturedEnd() : m_at;
        const QString kind = match.captured(2).toUpper();
        Shape shape;
        if (match.captured(1).isEmpty())
            fail(u"Invalid geometry: SRID=4326 expected"_s);
        else if (kind == "POINT"_L1)
            shape.points = points().toList();
        else if (kind == "LINESTRING"_L1)
            shape.lines = {points()};
        else if (kind == "POLYGON"_L1)
            shape.polygons = {polygon()};
        else if (kind == "MULTIPOLYGON"_L1) {
            expect('('_L1);
            do
                shape.polygons += polygon();
            while (m_error.isEmpty() && take(','_L1));
            expect(')'_L1);
        } else
            fail(u"Invalid geometry: unknown type \"%1\""_s.arg(kind));
        return shape;
    }

    static bool crossesItself(const QPolygonF &ring)
    {
        const auto side = [](QPointF a, QPointF b, QPointF c) {
            return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
        };
        const qsizetype edges = ring.size() - 1;
        for (qsizetype i = 0; i < edges; ++i)
            for (qsizetype j = i + 2; j < edges; ++j) {
                if (i == 0 && j == edges - 1)
                    continue; // neighbours over the ring's start
                const QPointF a = ring[i], b = ring[i + 1], c = ring[j], d = ring[j + 1];
                if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0)
                    return true;
            }
        return false;
    }

    QString m_text;
    QString m_error;
    qsizetype m_at = 0;
};

QString ringText(const QJsonArray &ring)
{
    QStringList points;
    for (const QJsonValue &point : ring)
        points += QString::number(point[0].toDouble(), 'g', 15) + u' ' + QString::number(point[1].toDouble(), 'g', 15);
    return u'(' + points.join(u", "_s) + u')';
}

QString polygonText(const QJsonArray &polygon)
{
    QStringList rings;
    for (const QJsonValue &ring : polygon)
        rings += ringText(ring.toArray());
    return u'(' + rings.join(u", "_s) + u')';
}

} // namespace

std::optional<Shape> shapeOfWkt(const QString &text, QString *error)
{
    return WktReader(text).read(error);
}

QString footprintOf(const QJsonObject &geometry)
{
    const QString kind = geometry["type"_L1].toString();
    const QJsonArray coordinates = geometry["coordinates"_L1].toArray();
    QString wkt;
    if (kind == "Polygon"_L1) {
        wkt = u"POLYGON "_s + polygonText(coordinates);
    } else if (kind == "MultiPolygon"_L1) {
        QStringList polygons;
        for (const QJsonValue &polygon : coordinates)
            polygons += polygonText(polygon.toArray());
        wkt = u"MULTIPOLYGON ("_s + polygons.join(u", "_s) + u')';
    } else {
        return {};
    }
    return u"geography'SRID=4326;"_s + wkt + u'\'';
}

} // namespace swathe::sandbox::cdse
