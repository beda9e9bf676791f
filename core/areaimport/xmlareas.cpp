// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

// KML and GPX. Entities are not expanded beyond QXmlStreamReader's own limit, and nothing outside the file is read.

#include "core/areaimport/readers.h"

#include <QXmlStreamReader>

#include <cmath>

namespace swathe {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDeepest = 64;

/// "lon,lat[,height] lon,lat …"; what is no number is NaN and told of later.
Ring ringFromKml(const QString &text, qsizetype most)
{
    Ring ring;
    for (const QStringView tuple : QStringView(text).tokenize(u' ', Qt::SkipEmptyParts)) {
        const auto parts = tuple.split(u',');
        bool okLon = false;
        bool okLat = false;
        const double lon = parts.value(0).toDouble(&okLon);
        const double lat = parts.value(1).toDouble(&okLat);
        ring.append({okLon ? lon : std::nan(""), okLat ? lat : std::nan("")});
        if (ring.size() > most)
            break;
    }
    return ring;
}

class KmlReader
{
public:
    explicit KmlReader(const QByteArray &data) : m_xml(data) {}

    OrProblem<AreaReading> read()
    {
        if (!m_xml.readNextStartElement() || m_xml.name() != "kml"_L1)
            return m_xml.hasError() ? broken() : problem(AreaProblem::Kind::UnknownFormat);
        readChildren(0);
        if (m_positions > kMostAreaPositions)
            return problem(AreaProblem::Kind::TooLarge);
        if (m_xml.hasError())
            return broken();
        // An outline drawn as a line counts only where nothing was drawn as an area.
        if (m_area.isEmpty())
            m_area = m_lines;
        return AreaReading{.raw = {.area = m_area}, .format = u"KML"_s};
    }

private:
    [[nodiscard]] tl::unexpected<AreaProblem> broken() const
    {
        return problem(AreaProblem::Kind::Unreadable,
                       u"line %1: %2"_s.arg(m_xml.lineNumber()).arg(m_xml.errorString()));
    }
    void readChildren(int depth)
    {
        while (m_xml.readNextStartElement() && m_positions <= kMostAreaPositions) {
            if (m_xml.name() == "Polygon"_L1) {
                readPolygon();
            } else if (m_xml.name() == "LineString"_L1 || m_xml.name() == "LinearRing"_L1) {
                if (const Ring line = readRing(); line.size() > 2)
                    m_lines.polygons.append(Polygon{.rings = {line}});
            } else if (depth > kDeepest) {
                m_xml.raiseError(u"it is nested too deeply"_s);
            } else {
                readChildren(depth + 1);
            }
        }
    }
    void readPolygon()
    {
        Polygon polygon;
        QList<Ring> holes;
        while (m_xml.readNextStartElement()) {
            const bool isOuter = m_xml.name() == "outerBoundaryIs"_L1;
            if (!isOuter && m_xml.name() != "innerBoundaryIs"_L1) {
                m_xml.skipCurrentElement();
                continue;
            }
            while (m_xml.readNextStartElement()) {
                if (m_xml.name() == "LinearRing"_L1)
                    (isOuter ? polygon.rings : holes).append(readRing());
                else
                    m_xml.skipCurrentElement();
            }
        }
        if (polygon.rings.isEmpty())
            return;
        polygon.rings += holes;
        m_area.polygons.append(polygon);
    }
    Ring readRing()
    {
        Ring ring;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == "coordinates"_L1)
                ring = ringFromKml(m_xml.readElementText().simplified(), kMostAreaPositions - m_positions);
            else
                m_xml.skipCurrentElement();
        }
        m_positions += ring.size();
        return ring;
    }

    QXmlStreamReader m_xml;
    MultiPolygon m_area;
    MultiPolygon m_lines;
    qsizetype m_positions = 0;
};

} // namespace

OrProblem<AreaReading> readKml(const QByteArray &data)
{
    return KmlReader(data).read();
}

OrProblem<AreaReading> readGpx(const QByteArray &data)
{
    QXmlStreamReader xml(data);
    if (!xml.readNextStartElement() || xml.name() != "gpx"_L1)
        return problem(xml.hasError() ? AreaProblem::Kind::Unreadable : AreaProblem::Kind::UnknownFormat);
    MultiPolygon area;
    Ring ring;
    qsizetype positions = 0;
    const auto end = [&] {
        if (ring.size() > 2)
            area.polygons.append(Polygon{.rings = {ring}});
        ring.clear();
    };
    while (!xml.atEnd()) {
        xml.readNext();
        const bool isOutline = xml.name() == "trkseg"_L1 || xml.name() == "rte"_L1;
        if (isOutline && (xml.isStartElement() || xml.isEndElement())) {
            end();
        } else if (xml.isStartElement() && (xml.name() == "trkpt"_L1 || xml.name() == "rtept"_L1)) {
            bool okLon = false;
            bool okLat = false;
            const double lon = xml.attributes().value("lon"_L1).toDouble(&okLon);
            const double lat = xml.attributes().value("lat"_L1).toDouble(&okLat);
            ring.append({okLon ? lon : std::nan(""), okLat ? lat : std::nan("")});
            if (++positions > kMostAreaPositions)
                return problem(AreaProblem::Kind::TooLarge);
        }
    }
    if (xml.hasError())
        return problem(AreaProblem::Kind::Unreadable, u"line %1: %2"_s.arg(xml.lineNumber()).arg(xml.errorString()));
    return AreaReading{.raw = {.area = area}, .format = u"GPX"_s};
}

} // namespace swathe
