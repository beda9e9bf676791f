// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/sceneexport.h"

#include "core/geo/geooperations.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QXmlStreamWriter>

namespace swathe {

using namespace Qt::StringLiterals;

namespace {

QString number(double value)
{
    return QString::number(value, 'g', 12);
}

QString utc(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QString wkt(const MultiPolygon &area)
{
    QStringList polygons;
    for (const Polygon &polygon : area.polygons) {
        QStringList rings;
        for (const Ring &ring : polygon.rings) {
            QStringList points;
            for (const GeoPoint point : ring)
                points << number(point.lon) + u' ' + number(point.lat);
            rings << u'(' + points.join(u',') + u')';
        }
        polygons << u'(' + rings.join(u',') + u')';
    }
    if (polygons.isEmpty())
        return {};
    return polygons.size() == 1 ? u"POLYGON"_s + polygons.first() : u"MULTIPOLYGON("_s + polygons.join(u',') + u')';
}

/// One cell of text: quoted where it must be, and never a formula.
QString cell(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    if (!text.contains(u'"') && !text.contains(u',') && !text.contains(u'\n') && !text.contains(u'\r'))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

/// XML 1.0 has no place for control characters.
QString xmlText(const QString &text)
{
    QString clean;
    for (const QChar character : text) {
        const bool isControl = character.category() == QChar::Other_Control && character != u'\n' && character != u'\t';
        if (!isControl && character != QChar(0xfffe) && character != QChar(0xffff))
            clean += character;
    }
    return clean;
}

} // namespace

QJsonObject portableItem(const Scene &scene)
{
    QJsonObject item = scene.raw;
    QJsonObject assets = item["assets"_L1].toObject();
    for (const Asset &asset : scene.assets) {
        QJsonObject entry = assets[asset.key].toObject();
        entry["href"_L1] = QString::fromLatin1(asset.href.toEncoded());
        assets[asset.key] = entry;
    }
    if (!assets.isEmpty())
        item["assets"_L1] = assets;
    QJsonArray links = item["links"_L1].toArray();
    for (qsizetype i = 0; i < links.size(); ++i) {
        QJsonObject link = links.at(i).toObject();
        const QUrl href(link["href"_L1].toString());
        if (link["rel"_L1].toString() == "self"_L1 && !scene.selfLink.isEmpty())
            link["href"_L1] = QString::fromLatin1(scene.selfLink.toEncoded());
        else if (href.isRelative() && !scene.selfLink.isEmpty())
            link["href"_L1] = QString::fromLatin1(scene.selfLink.resolved(href).toEncoded());
        links[i] = link;
    }
    if (!links.isEmpty())
        item["links"_L1] = links;
    return item;
}

QByteArray itemCollection(const QList<Scene> &scenes)
{
    QByteArray text = "{\"type\":\"FeatureCollection\",\"features\":[";
    for (qsizetype i = 0; i < scenes.size(); ++i)
        text += (i > 0 ? ",\n" : "\n") + QJsonDocument(portableItem(scenes[i])).toJson(QJsonDocument::Compact);
    return text + "\n]}\n";
}

QByteArray sceneCsv(const QList<Scene> &scenes)
{
    QString text = u"id,collection,catalogue,sensing_start,sensing_end,cloud_percent,platform,product_type,tile,"
                   "orbit_direction,relative_orbit,gsd_m,size_bytes,west,south,east,north,link,footprint\r\n"_s;
    for (const Scene &scene : scenes) {
        const auto bounds = boundsOf(scene.footprint);
        const qint64 size = scene.totalSize();
        QStringList cells{cell(scene.id.item),
                          cell(scene.id.collection),
                          cell(scene.id.provider),
                          utc(scene.sensingStart),
                          utc(scene.sensingEnd),
                          scene.cloudCoverPercent ? number(*scene.cloudCoverPercent) : QString(),
                          cell(scene.platform),
                          cell(scene.productType),
                          cell(scene.tile),
                          cell(scene.orbitDirection),
                          scene.relativeOrbit ? QString::number(*scene.relativeOrbit) : QString(),
                          scene.gsdMetres ? number(*scene.gsdMetres) : QString(),
                          size >= 0 ? QString::number(size) : QString()};
        if (bounds)
            cells << number(bounds->west) << number(bounds->south) << number(bounds->east) << number(bounds->north);
        else
            cells << QString() << QString() << QString() << QString();
        cells << cell(QString::fromLatin1(scene.selfLink.toEncoded())) << cell(wkt(scene.footprint));
        text += cells.join(u',') + u"\r\n"_s;
    }
    return text.toUtf8();
}

QByteArray sceneKml(const QList<Scene> &scenes)
{
    QByteArray text;
    QXmlStreamWriter xml(&text);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    xml.writeDefaultNamespace(u"http://www.opengis.net/kml/2.2"_s);
    xml.writeStartElement(u"kml"_s);
    xml.writeStartElement(u"Document"_s);
    xml.writeTextElement(u"name"_s, u"Scenes"_s);
    for (const Scene &scene : scenes) {
        xml.writeStartElement(u"Placemark"_s);
        xml.writeTextElement(u"name"_s, xmlText(scene.id.item));
        const QString begin = utc(scene.sensingStart);
        const QString end = utc(scene.sensingEnd);
        if (!begin.isEmpty() || !end.isEmpty()) {
            xml.writeStartElement(u"TimeSpan"_s);
            if (!begin.isEmpty())
                xml.writeTextElement(u"begin"_s, begin);
            if (!end.isEmpty())
                xml.writeTextElement(u"end"_s, end);
            xml.writeEndElement();
        }
        xml.writeStartElement(u"ExtendedData"_s);
        const auto data = [&](const QString &name, const QString &value) {
            if (value.isEmpty())
                return;
            xml.writeStartElement(u"Data"_s);
            xml.writeAttribute(u"name"_s, name);
            xml.writeTextElement(u"value"_s, xmlText(value));
            xml.writeEndElement();
        };
        data(u"collection"_s, scene.id.collection);
        data(u"platform"_s, scene.platform);
        data(u"tile"_s, scene.tile);
        data(u"cloud_percent"_s, scene.cloudCoverPercent ? number(*scene.cloudCoverPercent) : QString());
        data(u"link"_s, QString::fromLatin1(scene.selfLink.toEncoded()));
        xml.writeEndElement();
        xml.writeStartElement(u"MultiGeometry"_s);
        for (const Polygon &polygon : scene.footprint.polygons) {
            xml.writeStartElement(u"Polygon"_s);
            for (qsizetype i = 0; i < polygon.rings.size(); ++i) {
                QStringList points;
                for (const GeoPoint point : polygon.rings[i])
                    points << number(point.lon) + u',' + number(point.lat);
                xml.writeStartElement(i == 0 ? u"outerBoundaryIs"_s : u"innerBoundaryIs"_s);
                xml.writeStartElement(u"LinearRing"_s);
                xml.writeTextElement(u"coordinates"_s, points.join(u' '));
                xml.writeEndElement();
                xml.writeEndElement();
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return text;
}

QByteArray sceneIds(const QList<Scene> &scenes)
{
    QByteArray text;
    for (const Scene &scene : scenes)
        text += QString(scene.id.item).replace(u'\n', u' ').toUtf8() + '\n';
    return text;
}

const QList<ExportFormat> &exportFormats()
{
    static const QList<ExportFormat> kFormats{
        {u"geojson"_s, u".geojson"_s},
        {u"csv"_s, u".csv"_s},
        {u"kml"_s, u".kml"_s},
        {u"ids"_s, u".txt"_s},
        {u"metalink"_s, u".meta4"_s, true},
        {u"aria2"_s, u".aria2.txt"_s, true},
        {u"curl"_s, u".sh"_s, true},
    };
    return kFormats;
}

QByteArray exported(const QString &format, const QList<Scene> &scenes, const QStringList &assetChoice,
                    qsizetype *leftOut)
{
    if (format == "geojson"_L1)
        return itemCollection(scenes);
    if (format == "csv"_L1)
        return sceneCsv(scenes);
    if (format == "kml"_L1)
        return sceneKml(scenes);
    if (format == "ids"_L1)
        return sceneIds(scenes);
    const ExportList list = exportFiles(scenes, assetChoice);
    if (leftOut)
        *leftOut = list.leftOut;
    if (format == "metalink"_L1)
        return metalink(list.files);
    if (format == "aria2"_L1)
        return aria2Input(list.files);
    return format == "curl"_L1 ? curlScript(list.files) : QByteArray();
}

} // namespace swathe
