// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/areaimport/readers.h"

#include <QtEndian>

#include <bit>

namespace swathe {

using namespace Qt::StringLiterals;

namespace {

/// Counts are held against what is left to read before anything is made of them.
class WkbReader
{
public:
    explicit WkbReader(const QByteArray &data) : m_data(data) {}

    OrProblem<MultiPolygon> read()
    {
        MultiPolygon area;
        if (!readGeometry(area, 0))
            return problem(AreaProblem::Kind::Unreadable, m_why);
        return area;
    }

private:
    bool stop(const QString &why)
    {
        if (m_why.isEmpty())
            m_why = why;
        return false;
    }
    [[nodiscard]] qsizetype left() const { return m_data.size() - m_at; }
    bool readWord(quint32 &word)
    {
        if (left() < 4)
            return stop(u"the geometry is cut short"_s);
        const char *at = m_data.constData() + m_at;
        word = m_isLittle ? qFromLittleEndian<quint32>(at) : qFromBigEndian<quint32>(at);
        m_at += 4;
        return true;
    }
    /// How many follow, each of at least so many bytes.
    bool readCount(quint32 &count, qsizetype least)
    {
        return readWord(count) && (qsizetype(count) <= left() / least || stop(u"the geometry is cut short"_s));
    }
    double readNumber()
    {
        const char *at = m_data.constData() + m_at;
        m_at += 8;
        return std::bit_cast<double>(m_isLittle ? qFromLittleEndian<quint64>(at) : qFromBigEndian<quint64>(at));
    }
    bool readPoints(Ring &ring, int dimensions)
    {
        quint32 count = 0;
        if (!readCount(count, 8 * dimensions))
            return false;
        ring.reserve(count);
        for (quint32 i = 0; i < count; ++i) {
            const double lon = readNumber();
            ring.append({lon, readNumber()});
            m_at += 8 * (dimensions - 2);
        }
        return true;
    }
    bool readGeometry(MultiPolygon &area, int depth)
    {
        if (left() < 5)
            return stop(u"the geometry is cut short"_s);
        m_isLittle = m_data[m_at++] != 0;
        quint32 type = 0;
        if (!readWord(type))
            return false;
        int dimensions = 2 + ((type & 0x80000000U) ? 1 : 0) + ((type & 0x40000000U) ? 1 : 0);
        if (type & 0x20000000U)
            m_at += 4; // the reference system; the file says it once for all
        type &= 0x0fffffffU;
        dimensions += type / 1000 == 3 ? 2 : type / 1000 > 0 ? 1 : 0;
        if (left() < 0 || type >= 4000 || dimensions > 4)
            return stop(u"the kind of geometry is unknown"_s);
        Ring ring;
        quint32 count = 0;
        switch (type % 1000) {
        case 1:
            if (left() < 8 * dimensions)
                return stop(u"the geometry is cut short"_s);
            m_at += 8 * dimensions;
            return true;
        case 2:
            return readPoints(ring, dimensions);
        case 3: {
            Polygon polygon;
            if (!readCount(count, 4))
                return false;
            for (quint32 i = 0; i < count; ++i) {
                polygon.rings.append(Ring());
                if (!readPoints(polygon.rings.last(), dimensions))
                    return false;
            }
            if (!polygon.rings.isEmpty())
                area.polygons.append(polygon);
            return true;
        }
        case 4:
        case 5:
        case 6:
        case 7:
            if (depth > 16)
                return stop(u"the geometry is nested too deeply"_s);
            if (!readCount(count, 5))
                return false;
            for (quint32 i = 0; i < count; ++i) {
                if (!readGeometry(area, depth + 1))
                    return false;
            }
            return true;
        default:
            return stop(u"curves and surfaces cannot be read"_s);
        }
    }

    QByteArray m_data;
    qsizetype m_at = 0;
    bool m_isLittle = true;
    QString m_why;
};

} // namespace

OrProblem<MultiPolygon> readWkb(const QByteArray &data)
{
    return WkbReader(data).read();
}

} // namespace swathe
