// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/areaimport/areaimport.h"
#include "core/geo/geooperations.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace swathe;

using Kind = AreaProblem::Kind;
Q_DECLARE_METATYPE(Kind)

namespace {

QString dataFile(const QString &name)
{
    return qEnvironmentVariable("SWATHE_SOURCE", u"../.."_s) + u"/tests/data/area/"_s + name;
}

QByteArray bytes(const QString &name)
{
    QFile file(dataFile(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The area that tests/data/area/make.py writes in every format.
MultiPolygon field()
{
    return *areaFromText(u"POLYGON((10 46,10.5 46,10.5 46.3,10 46.3,10 46),"
                         "(10.2 46.1,10.2 46.2,10.3 46.2,10.3 46.1,10.2 46.1))"_s);
}

QList<Kind> kinds(const AreaImport &import)
{
    QList<Kind> result;
    for (const AreaProblem &problem : import.problems)
        result.append(problem.kind);
    return result;
}

QString told(const AreaImport &import)
{
    QStringList lines{import.format};
    for (const AreaProblem &problem : import.problems)
        lines.append(areaProblemText(problem) + u" | "_s + problem.detail);
    return lines.join(u'\n');
}

double outlineShift(const MultiPolygon &a, const MultiPolygon &b)
{
    return 2 - coverage(a, b) - coverage(b, a);
}

} // namespace

class TestAreaImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void files_holdTheField_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("format");
        for (const QString &name : {u"wgs84.shp"_s, u"utm32.zip"_s, u"lambert93.zip"_s})
            QTest::newRow(qPrintable(name)) << name << u"Shapefile"_s;
        QTest::newRow("kml") << u"field.kml"_s << u"KML"_s;
        QTest::newRow("kmz") << u"field.kmz"_s << u"KML"_s;
        QTest::newRow("web mercator") << u"webmercator.gpkg"_s << u"GeoPackage"_s;
    }
    void files_holdTheField()
    {
        QFETCH(QString, name);
        QFETCH(QString, format);
        const auto import = importAreaFile(dataFile(name));
        QVERIFY2(import && import->isUsable(), import ? qPrintable(told(*import)) : "");
        QCOMPARE(import->format, format);
        QVERIFY2(import->problems.isEmpty(), qPrintable(told(*import)));
        QCOMPARE(import->area.polygons.size(), 1);
        QCOMPARE(import->area.polygons[0].rings.size(), 2);
        // A metre of a side is 3e-5 of this area.
        QVERIFY2(outlineShift(import->area, field()) < 2e-6,
                 qPrintable(QString::number(outlineShift(import->area, field()))));
        if (!name.endsWith(".shp"_L1))
            QCOMPARE(importAreaData(bytes(name)).area, import->area);
    }

    void geoPackage_givesAllItsLayersAndNamesWithQuotes()
    {
        const auto import = importAreaFile(dataFile(u"wgs84.gpkg"_s));
        QVERIFY2(import && import->isUsable(), import ? qPrintable(told(*import)) : "");
        QCOMPARE(import->area.polygons.size(), 2);
        QCOMPARE(MultiPolygon{{import->area.polygons.first()}}, field());
    }

    void gpx_closesATrack()
    {
        const auto import = importAreaFile(dataFile(u"track.gpx"_s));
        QVERIFY(import);
        QCOMPARE(import->format, u"GPX"_s);
        QVERIFY(import->isRepaired());
        QCOMPARE(kinds(*import), QList<Kind>{Kind::NotClosed});
        QCOMPARE(import->area, areaFromBox({10, 46, 10.5, 46.3}));
        QVERIFY(!usableArea(*import, false));
        QCOMPARE(*usableArea(*import, true), import->area);
    }

    void shapefile_saysWhatIsMissing()
    {
        const AreaImport degrees = importAreaData(bytes(u"noprj-degrees.zip"_s));
        QCOMPARE(kinds(degrees), QList<Kind>{Kind::MissingPrj});
        QVERIFY(degrees.isRepaired());
        QCOMPARE(degrees.area, field());
        const AreaImport metres = importAreaData(bytes(u"noprj-metres.zip"_s));
        QCOMPARE(kinds(metres), QList<Kind>{Kind::MissingPrj});
        QVERIFY(!metres.isUsable());
        const AreaImport noIndex = importAreaData(bytes(u"noshx.zip"_s));
        QCOMPARE(kinds(noIndex), QList<Kind>{Kind::MissingPart});
        QCOMPARE(noIndex.problems[0].detail, u".shx"_s);
        const AreaImport alone = importAreaData(bytes(u"wgs84.shp"_s), u"wgs84.shp"_s);
        QCOMPARE(kinds(alone), QList<Kind>{Kind::MissingPart});
        // The Airy ellipsoid's datum lies a hundred metres off.
        const AreaImport british = importAreaData(bytes(u"osgb.zip"_s));
        QCOMPARE(kinds(british), QList<Kind>{Kind::UnknownCoordinates});
        QCOMPARE(british.problems[0].detail, u"British_National_Grid"_s);
    }

    void references_areSquares_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("format");
        QTest::addColumn<GeoPoint>("inside");
        QTest::addColumn<double>("km2");
        QTest::newRow("mgrs of Honolulu")
            << u"4Q FJ 12345 67890"_s << u"MGRS"_s << GeoPoint{-157.916082, 21.409796} << 1e-6;
        QTest::newRow("mgrs kilometre") << u"4QFJ1267"_s << u"MGRS"_s << GeoPoint{-157.916082, 21.409796} << 1.0;
        QTest::newRow("tile") << u"32TPT"_s << u"MGRS"_s << GeoPoint{11.39, 47.26} << 1e4;
        QTest::newRow("Sentinel's tile") << u"t32tpt"_s << u"MGRS"_s << GeoPoint{11.39, 47.26} << 1e4;
        QTest::newRow("pole") << u"ZAH"_s << u"MGRS"_s << GeoPoint{100, 89.9} << 1e4;
        QTest::newRow("georef") << u"GJPJ3417"_s << u"GEOREF"_s << GeoPoint{-76 - 25.5 / 60, 38 + 17.5 / 60} << 2.7;
        QTest::newRow("georef degree") << u"GJPJ"_s << u"GEOREF"_s << GeoPoint{-76.5, 38.5} << 9676.0;
        QTest::newRow("wrs") << u"44/34"_s << u"WRS-2"_s << GeoPoint{-122.1, 37.47} << 33300.0;
        QTest::newRow("wrs digits") << u"044034"_s << u"WRS-2"_s << GeoPoint{-122.1, 37.47} << 33300.0;
        QTest::newRow("wrs words") << u"Path 44 Row 34"_s << u"WRS-2"_s << GeoPoint{-122.1, 37.47} << 33300.0;
        QTest::newRow("wrs letters") << u"P044R034"_s << u"WRS-2"_s << GeoPoint{-122.1, 37.47} << 33300.0;
        QTest::newRow("box") << u"[10, 46, 10.5, 46.3]"_s << u"Box"_s << GeoPoint{10.1, 46.1} << 1283.5;
        QTest::newRow("wkt") << u"SRID=32632; POLYGON((500000 5000000,510000 5000000,510000 5010000,500000 5000000))"_s
                             << u"WKT"_s << GeoPoint{9.1, 45.17} << 50.0;
    }
    void references_areSquares()
    {
        QFETCH(QString, text);
        QFETCH(QString, format);
        QFETCH(GeoPoint, inside);
        QFETCH(double, km2);
        const AreaImport import = importAreaText(text);
        QVERIFY2(import.isUsable() && import.problems.isEmpty(), qPrintable(told(import)));
        QCOMPARE(import.format, format);
        if (km2 > 1e-5)
            QVERIFY(contains(import.area, inside));
        else
            QCOMPARE_LT(std::abs(boundsOf(import.area)->west - inside.lon), 1e-5);
        QVERIFY2(std::abs(areaKm2(import.area) / km2 - 1) < 0.02, qPrintable(QString::number(areaKm2(import.area))));
    }

    void wrs2_liesWhereLandsatsScenesDo_data()
    {
        // Footprints of scenes as the archives tell them; the image drifts about its nominal place by some kilometres.
        QTest::addColumn<QString>("pathRow");
        QTest::addColumn<MultiPolygon>("footprint");
        const auto row = [](const QString &pathRow, const Ring &corners) {
            Ring ring = corners;
            ring.append(ring.first());
            QTest::newRow(qPrintable(pathRow)) << pathRow << normalised({{Polygon{{ring}}}});
        };
        row(u"44/33"_s, {{-122.707, 39.885}, {-123.169, 38.283}, {-120.982, 37.968}, {-120.469, 39.554}});
        row(u"47/27"_s, {{-124.274, 48.508}, {-121.84, 48.078}, {-122.538, 46.377}, {-124.896, 46.802}});
        row(u"92/68"_s, {{151.665, -10.527}, {151.282, -12.258}, {152.965, -12.614}, {153.337, -10.878}});
        row(u"89/90"_s, {{147.894, -42.126}, {147.281, -43.824}, {149.584, -44.243}, {150.134, -42.535}});
        row(u"10/65"_s, {{-80.677, -6.191}, {-81.052, -7.924}, {-79.393, -8.278}, {-79.027, -6.54}});
        row(u"5/9"_s, {{-40.207, 73.377}, {-35.248, 72.538}, {-38.147, 71.034}, {-42.811, 71.814}});
        row(u"81/119"_s, {{106.067, -79.612}, {111.505, -81.068}, {101.331, -81.933}, {97.014, -80.349}});
        row(u"1/1"_s, {{6.333, 81.93}, {-3.942, 81.068}, {1.411, 79.638}, {10.56, 80.372}});
    }
    void wrs2_liesWhereLandsatsScenesDo()
    {
        QFETCH(QString, pathRow);
        QFETCH(MultiPolygon, footprint);
        const AreaImport import = importAreaText(pathRow);
        QVERIFY2(import.isUsable(), qPrintable(told(import)));
        QVERIFY2(coverage(footprint, import.area) > 0.85,
                 qPrintable(QString::number(coverage(footprint, import.area))));
        QVERIFY2(coverage(import.area, footprint) > 0.8, qPrintable(QString::number(coverage(import.area, footprint))));
    }

    void problems_haveNamesAndRepairs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<Kind>>("found");
        QTest::addColumn<QString>("repaired"); // WKT; empty where nothing is proposed
        const auto wkt = [](const QString &rings) {
            return u"POLYGON("_s + rings + u')';
        };
        const QString square = wkt(u"(0 0,9 0,9 9,0 9,0 0)"_s);
        QTest::newRow("sound") << square << QList<Kind>{} << square;
        QTest::newRow("open") << wkt(u"(0 0,9 0,9 9,0 9)"_s) << QList<Kind>{Kind::NotClosed} << square;
        QTest::newRow("double") << wkt(u"(0 0,9 0,9 0,9 0,9 9,0 9,0 0)"_s) << QList<Kind>{Kind::DuplicatePoints}
                                << square;
        QTest::newRow("open and double") << wkt(u"(0 0,9 0,9 9,9 9,0 9)"_s)
                                         << QList<Kind>{Kind::NotClosed, Kind::DuplicatePoints} << square;
        QTest::newRow("bow tie") << wkt(u"(0 0,2 2,2 0,0 2,0 0)"_s) << QList<Kind>{Kind::CrossesItself}
                                 << u"MULTIPOLYGON(((0 0,1 1,0 2,0 0)),((1 1,2 0,2 2,1 1)))"_s;
        QTest::newRow("swapped") << wkt(u"(50 120,51 120,51 121,50 120)"_s) << QList<Kind>{Kind::LooksSwapped}
                                 << wkt(u"(120 50,120 51,121 51,120 50)"_s);
        QTest::newRow("swapped box") << u"50,120,51,121"_s << QList<Kind>{Kind::LooksSwapped}
                                     << wkt(u"(120 50,121 50,121 51,120 51,120 50)"_s);
        QTest::newRow("useless hole") << wkt(u"(0 0,9 0,9 9,0 9,0 0),(1 1,2 2,1 1)"_s)
                                      << QList<Kind>{Kind::TooFewPoints} << square;
        QTest::newRow("useless part") << u"MULTIPOLYGON(((0 0,9 0,9 9,0 9,0 0)),((1 1,2 2,1 1)))"_s
                                      << QList<Kind>{Kind::TooFewPoints} << square;
        QTest::newRow("few") << wkt(u"(0 0,9 0,0 0)"_s) << QList<Kind>{Kind::TooFewPoints} << QString();
        QTest::newRow("flat") << wkt(u"(0 0,1 1,2 2,0 0)"_s) << QList<Kind>{Kind::NoExtent} << QString();
        QTest::newRow("latitude") << wkt(u"(120 50,121 95,121 51,120 50)"_s) << QList<Kind>{Kind::LatitudeOutOfRange}
                                  << QString();
        QTest::newRow("longitude") << wkt(u"(1200 50,1201 55,1201 51,1200 50)"_s)
                                   << QList<Kind>{Kind::LongitudeOutOfRange} << QString();
        QTest::newRow("words in it") << u"{\"type\":\"Polygon\",\"coordinates\":[[[\"a\",0],[1,0],[1,1],[\"a\",0]]]}"_s
                                     << QList<Kind>{Kind::NotNumbers} << QString();
        QTest::newRow("a point") << u"POINT(1 2)"_s << QList<Kind>{Kind::Empty} << QString();
        QTest::newRow("nothing") << u" "_s << QList<Kind>{Kind::Empty} << QString();
        QTest::newRow("prose") << u"somewhere in Spain"_s << QList<Kind>{Kind::UnknownFormat} << QString();
        QTest::newRow("broken json") << u"{\"type\":"_s << QList<Kind>{Kind::Unreadable} << QString();
        QTest::newRow("broken kml") << u"<kml><Document>"_s << QList<Kind>{Kind::Unreadable} << QString();
        QTest::newRow("html") << u"<html><body/></html>"_s << QList<Kind>{Kind::UnknownFormat} << QString();
        QTest::newRow("three numbers") << u"1,2,3"_s << QList<Kind>{Kind::Unreadable} << QString();
        QTest::newRow("no such square") << u"32TAA"_s << QList<Kind>{Kind::Unreadable} << QString();
        QTest::newRow("no such path") << u"300/34"_s << QList<Kind>{Kind::Unreadable} << QString();
        QTest::newRow("other datum") << u"SRID=27700;POLYGON((0 0,1 0,1 1,0 0))"_s
                                     << QList<Kind>{Kind::UnknownCoordinates} << QString();
    }
    void problems_haveNamesAndRepairs()
    {
        QFETCH(QString, text);
        QFETCH(QList<Kind>, found);
        QFETCH(QString, repaired);
        const AreaImport import = importAreaText(text);
        QCOMPARE(kinds(import), found);
        QCOMPARE(import.isUsable(), !repaired.isEmpty());
        QCOMPARE(import.isRepaired(), !repaired.isEmpty() && !found.isEmpty());
        for (const AreaProblem &problem : import.problems) {
            QCOMPARE(problem.isMended, !repaired.isEmpty());
            QVERIFY(areaProblemText(problem).endsWith(u'.') || areaProblemText(problem).endsWith(u')'));
        }
        QCOMPARE(usableArea(import, true).has_value(), !repaired.isEmpty());
        QCOMPARE(usableArea(import, false).has_value(), found.isEmpty());
        if (!repaired.isEmpty())
            QCOMPARE_LT(outlineShift(import.area, *areaFromText(repaired)), 1e-9);
    }

    void antimeridianAndPole_comeThrough()
    {
        const AreaImport over = importAreaText(u"POLYGON((170 40,-170 40,-170 50,170 50))"_s);
        QCOMPARE(over.area.polygons.size(), 2);
        QCOMPARE_LT(outlineShift(over.area, areaFromBox({170, 40, -170, 50})), 1e-9);
        const AreaImport cap = importAreaText(u"POLYGON((0 70,90 70,180 70,-90 70,0 70))"_s);
        QVERIFY(contains(cap.area, {45, 89}));
        const AreaImport tie = importAreaText(u"POLYGON((179 0,-179 2,-179 0,179 2,179 0))"_s);
        QCOMPARE(kinds(tie), QList<Kind>{Kind::CrossesItself});
        QVERIFY(contains(tie.area, {-179.2, 1}) && contains(tie.area, {179.2, 1}) && !contains(tie.area, {180, 1.9}));
    }

    void hostileFiles_areRefused()
    {
        const AreaImport bomb = importAreaData(bytes(u"bomb.kmz"_s));
        QCOMPARE(kinds(bomb), QList<Kind>{Kind::TooLarge});
        QByteArray many = "POLYGON((0 0";
        for (int i = 0; i < 200'001; ++i)
            many += ",1 1";
        QCOMPARE(kinds(importAreaData(many + "))")), QList<Kind>{Kind::TooLarge});
        const QByteArray laughs =
            "<!DOCTYPE kml [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
            "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">"
            "]><kml><name>&d;&d;</name></kml>";
        QCOMPARE(kinds(importAreaData(laughs)), QList<Kind>{Kind::Unreadable});
        // A star whose every edge crosses every other: refused, not mended for hours.
        QString star = u"POLYGON(("_s;
        for (int i = 0; i <= 3001; ++i) {
            const double angle = 6.283185307179586 * (i % 3001) * 1500 / 3001;
            star += u"%1%2 %3"_s.arg(i > 0 ? u","_s : QString()).arg(std::cos(angle)).arg(std::sin(angle));
        }
        const AreaImport burst = importAreaText(star + u"))"_s);
        QCOMPARE(kinds(burst), QList<Kind>{Kind::CrossesItself});
        QVERIFY(!burst.isUsable());
        QCOMPARE(kinds(importAreaData(QByteArray(1000, '\0'))), QList<Kind>{Kind::UnknownFormat});
    }

    void damagedFiles_endInAProblemOrAnArea_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : {u"utm32.zip"_s, u"field.kmz"_s, u"field.kml"_s, u"track.gpx"_s, u"wgs84.gpkg"_s})
            QTest::newRow(qPrintable(name)) << name;
    }
    void damagedFiles_endInAProblemOrAnArea()
    {
        QFETCH(QString, name);
        const QByteArray whole = bytes(name);
        QVERIFY(!whole.isEmpty());
        QRandomGenerator random(5);
        for (int round = 0; round < 150; ++round) {
            QByteArray damaged = whole;
            if (round % 3 == 0)
                damaged.truncate(random.bounded(int(whole.size())));
            for (int i = round % 3; i > 0 && !damaged.isEmpty(); --i)
                damaged[random.bounded(int(damaged.size()))] = char(random.bounded(256));
            const AreaImport import = importAreaData(damaged, name);
            QVERIFY(import.isUsable() || !import.problems.isEmpty());
            if (import.isUsable())
                QVERIFY(boundsOf(import.area).has_value());
        }
    }

    void damagedShapefiles_endInAProblemOrAnArea()
    {
        const QTemporaryDir folder;
        const auto write = [&](const QString &name, const QByteArray &data) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(data) == data.size());
        };
        const QByteArray shp = bytes(u"wgs84.shp"_s);
        const QByteArray shx = bytes(u"wgs84.shx"_s);
        QRandomGenerator random(6);
        for (int round = 0; round < 300; ++round) {
            QByteArray one = shp;
            QByteArray two = shx;
            for (int i = 0; i < 3; ++i)
                (round % 2 ? one : two)[random.bounded(int((round % 2 ? one : two).size()))] =
                    char(random.bounded(256));
            write(u"a.shp"_s, one);
            write(u"a.shx"_s, two);
            const auto import = importAreaFile(folder.filePath(u"a.shp"_s));
            QVERIFY(import && (import->isUsable() || !import->problems.isEmpty()));
        }
    }

    void missingFiles_areErrors()
    {
        QCOMPARE(importAreaFile(u"/nowhere/area.kml"_s).error().kind, Error::Kind::NotFound);
        QCOMPARE(importAreaFile(QDir::tempPath()).error().kind, Error::Kind::DiskDenied);
    }
};

QTEST_GUILESS_MAIN(TestAreaImport)
#include "tst_areaimport.moc"
