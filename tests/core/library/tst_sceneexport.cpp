// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/geo/geooperations.h"
#include "core/library/sceneexport.h"
#include "core/scene/checksum.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace swathe;

namespace {

Scene scene()
{
    const QByteArray item =
        R"({"type":"Feature","stac_version":"1.0.0","id":"S2, \"A\"","collection":"sentinel-2","properties":{},"links":[{"rel":"parent","href":"../c.json"}],"assets":{"red":{"href":"red.tif"}}})";
    Scene scene{.id = {u"demo"_s, u"sentinel-2"_s, u"S2, \"A\""_s}};
    scene.sensingStart = QDateTime::fromString(u"2026-05-01T10:00:00Z"_s, Qt::ISODate);
    scene.sensingEnd = scene.sensingStart.addSecs(25);
    scene.footprint = areaFromBox({10, 46, 11, 47});
    scene.cloudCoverPercent = 12.5;
    scene.platform = u"=cmd()"_s;
    scene.selfLink = QUrl(u"https://example.org/cat/a/item.json"_s);
    scene.raw = QJsonDocument::fromJson(item).object();
    scene.assets = {
        {.key = u"red"_s,
         .href = QUrl(u"https://example.org/data/red band.tif"_s),
         .mediaType = u"image/tiff"_s,
         .roles = {u"data"_s},
         .size = 1234,
         .checksum = checksumFromHex(u"sha256"_s, QString(64, u'a'))},
        {.key = u"nir"_s, .href = QUrl(u"s3://bucket/nir.tif"_s), .mediaType = u"image/tiff"_s, .roles = {u"data"_s}},
        {.key = u"swir"_s,
         .href = QUrl(u"s3://bucket/it's.tif"_s),
         .mediaType = u"image/tiff"_s,
         .roles = {u"data"_s},
         .alternateHttps = QUrl(u"https://bucket.example.org/it's.tif"_s)},
    };
    return scene;
}

/// Cells of one line of RFC 4180.
QStringList cells(const QString &line)
{
    QStringList result{QString()};
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == u'"' && isQuoted && line.mid(i + 1, 1) == u"\""_s)
            result.last() += line[++i];
        else if (line[i] == u'"')
            isQuoted = !isQuoted;
        else if (line[i] == u',' && !isQuoted)
            result.append(QString());
        else
            result.last() += line[i];
    }
    return result;
}

} // namespace

class TestSceneExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itemCollection_holdsTheItemsWithAbsoluteAddresses()
    {
        const QJsonObject collection = QJsonDocument::fromJson(itemCollection({scene(), scene()})).object();
        QCOMPARE(collection["type"_L1].toString(), u"FeatureCollection"_s);
        QCOMPARE(collection["features"_L1].toArray().size(), 2);
        const QJsonObject item = collection["features"_L1][0].toObject();
        QCOMPARE(item["stac_version"_L1].toString(), u"1.0.0"_s);
        QCOMPARE(item["links"_L1][0]["href"_L1].toString(), u"https://example.org/cat/c.json"_s);
        QCOMPARE(item["assets"_L1]["red"_L1]["href"_L1].toString(), u"https://example.org/data/red%20band.tif"_s);
        QVERIFY(QJsonDocument::fromJson(itemCollection({})).object()["features"_L1].toArray().isEmpty());
    }

    void csv_canBeReadBackAndHoldsNoFormula()
    {
        Scene bare{.id = {u"demo"_s, {}, u"bare"_s}};
        const QStringList lines = QString::fromUtf8(sceneCsv({scene(), bare})).split(u"\r\n"_s);
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines[3].isEmpty());
        const QStringList head = cells(lines[0]);
        const QStringList row = cells(lines[1]);
        QCOMPARE(row.size(), head.size());
        QCOMPARE(cells(lines[2]).size(), head.size());
        const auto value = [&](const QString &name) {
            return row[head.indexOf(name)];
        };
        QCOMPARE(value(u"id"_s), u"S2, \"A\""_s);
        QCOMPARE(value(u"platform"_s), u"'=cmd()"_s);
        QCOMPARE(value(u"cloud_percent"_s), u"12.5"_s);
        QCOMPARE(value(u"size_bytes"_s), u"1234"_s);
        QCOMPARE(value(u"sensing_start"_s), u"2026-05-01T10:00:00.000Z"_s);
        QCOMPARE(value(u"west"_s), u"10"_s);
        QCOMPARE(*areaFromWkt(value(u"footprint"_s)), areaFromBox({10, 46, 11, 47}));
        QCOMPARE(cells(lines[2])[head.indexOf("cloud_percent"_L1)], QString());
    }

    void kml_isWellFormedAndHoldsTheFootprint()
    {
        Scene odd = scene();
        odd.id.item = u"a<b>\u0001&c"_s;
        QXmlStreamReader xml(sceneKml({odd, scene()}));
        QStringList names;
        QString begin;
        QString ring;
        int placemarks = 0;
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement())
                continue;
            QCOMPARE(xml.namespaceUri(), u"http://www.opengis.net/kml/2.2"_s);
            placemarks += xml.name() == "Placemark"_L1 ? 1 : 0;
            if (xml.name() == "name"_L1)
                names << xml.readElementText();
            else if (xml.name() == "begin"_L1)
                begin = xml.readElementText();
            else if (xml.name() == "coordinates"_L1)
                ring = xml.readElementText();
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(placemarks, 2);
        QVERIFY(names.contains(u"a<b>&c"_s) && names.contains(u"S2, \"A\""_s));
        QCOMPARE(begin, u"2026-05-01T10:00:00.000Z"_s);
        QCOMPARE(ring, u"10,46 11,46 11,47 10,47 10,46"_s);
    }

    void files_areThoseThatCanBeFetched()
    {
        const ExportList list = exportFiles({scene()}, {});
        QCOMPARE(list.leftOut, 1);
        QCOMPARE(list.files.size(), 2);
        QCOMPARE(list.files[1].url.scheme(), u"https"_s);
        for (const ExportFile &file : list.files) {
            QVERIFY2(file.path.startsWith(u"sentinel-2/2026/05/S2"_s), qPrintable(file.path));
            QVERIFY(!file.path.contains(u'"') && !file.path.contains(u".."_s));
        }
        QCOMPARE(exportFiles({scene()}, {u"red"_s}).files.size(), 1);
    }

    void metalink_isAsTheStandardHasIt()
    {
        QXmlStreamReader xml(metalink(exportFiles({scene()}, {u"red"_s}).files));
        QVERIFY(xml.readNextStartElement());
        QCOMPARE(xml.namespaceUri(), u"urn:ietf:params:xml:ns:metalink"_s);
        QVERIFY(xml.readNextStartElement());
        QCOMPARE(xml.attributes().value("name"_L1), exportFiles({scene()}, {u"red"_s}).files[0].path);
        QHash<QString, QString> values;
        QString hashType;
        while (xml.readNextStartElement()) {
            if (xml.name() == "hash"_L1)
                hashType = xml.attributes().value("type"_L1).toString();
            const QString name = xml.name().toString();
            values.insert(name, xml.readElementText());
        }
        QCOMPARE(hashType, u"sha-256"_s);
        QCOMPARE(values[u"hash"_s], QString(64, u'a'));
        QCOMPARE(values[u"size"_s], u"1234"_s);
        QCOMPARE(values[u"url"_s], u"https://example.org/data/red%20band.tif"_s);
    }

    void everyFormat_givesSomething()
    {
        for (const ExportFormat &format : exportFormats()) {
            qsizetype leftOut = 0;
            QVERIFY2(!exported(format.name, {scene()}, {}, &leftOut).isEmpty(), qPrintable(format.name));
            QCOMPARE(leftOut, format.isOfFiles ? 1 : 0);
            QVERIFY(format.ending.startsWith(u'.'));
        }
        QVERIFY(exported(u"xlsx"_s, {scene()}, {}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSceneExport)
#include "tst_sceneexport.moc"
