// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/areaimport/areaimport.h"
#include "core/geo/coverplan.h"
#include "core/geo/geooperations.h"
#include "core/geo/overlay.h"
#include "core/geo/ring.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace swathe;

/** Geometries as tools and services wrote them. Skipped where they are not at hand. */
class TestGeometry : public QObject
{
    Q_OBJECT

    QDir m_folder;

    [[nodiscard]] QByteArray text(const QString &path) const
    {
        QFile file(m_folder.filePath(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QJsonObject json(const QString &path) const { return QJsonDocument::fromJson(text(path)).object(); }
    void addFiles(const QString &folder) const
    {
        QTest::addColumn<QString>("path");
        const QStringList names = QDir(m_folder.filePath(folder)).entryList(QDir::Files, QDir::Name);
        QVERIFY(!names.isEmpty());
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << folder + u'/' + name;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QString fixtures = qEnvironmentVariable("SWATHE_FIXTURES");
        if (fixtures.isEmpty())
            fixtures = qEnvironmentVariable("SWATHE_SOURCE", u"."_s) + u"/../shared/fixtures"_s;
        m_folder.setPath(fixtures + u"/geometry"_s);
        if (!m_folder.exists())
            QSKIP("no recorded geometries here");
    }

    void antimeridian_isCutAsExpected_data()
    {
        QTest::addColumn<QString>("input");
        QTest::addColumn<QString>("output");
        const QString in = u"antimeridian-input/antimeridian__%1.json"_s;
        const QString out = u"antimeridian-output/antimeridian__output-flat-%1.json"_s;
        for (const QString &name : {u"almost-180"_s, u"extra-crossing"_s, u"north-pole"_s, u"over-180"_s, u"overlap"_s,
                                    u"south-pole"_s, u"two-holes"_s, u"force-north-pole"_s})
            QTest::newRow(qPrintable(name)) << in.arg(name) << out.arg(name);
        // Their answer to these is what they were given, or the plain cut.
        for (const QString &name : {u"simple"_s, u"latitude-band"_s, u"cw-only"_s, u"simple-with-ccw-hole"_s})
            QTest::newRow(qPrintable(name)) << in.arg(name) << in.arg(name);
    }
    void antimeridian_isCutAsExpected()
    {
        QFETCH(QString, input);
        QFETCH(QString, output);
        const MultiPolygon got = footprintFromGeoJson(json(input));
        QVERIFY(!got.isEmpty());
        for (const Polygon &polygon : got.polygons) {
            for (const Ring &ring : polygon.rings) {
                for (const GeoPoint point : ring)
                    QVERIFY(std::abs(point.lon) <= 180 && std::abs(point.lat) <= 90);
            }
        }
        // Read as it stands: the expected one lies in the plane already.
        MultiPolygon expected;
        const auto add = [&](const QJsonArray &rings) {
            Polygon polygon;
            for (const QJsonValue &ring : rings) {
                polygon.rings.append(Ring());
                const QJsonArray positions = ring.toArray();
                for (const QJsonValue &position : positions)
                    polygon.rings.last().append({position[0].toDouble(), position[1].toDouble()});
            }
            expected.polygons.append(polygon);
        };
        QJsonObject geometry = json(output);
        if (geometry.contains("features"_L1))
            geometry = geometry["features"_L1][0]["geometry"_L1].toObject();
        const QJsonArray coordinates = geometry["coordinates"_L1].toArray();
        if (geometry["type"_L1] == "Polygon"_L1)
            add(coordinates);
        else
            for (const QJsonValue &rings : coordinates)
                add(rings.toArray());

        const double area = areaKm2(expected);
        QVERIFY(area > 0);
        QVERIFY2(std::abs(areaKm2(got) / area - 1) < 1e-6,
                 qPrintable(u"%1 instead of %2"_s.arg(areaKm2(got)).arg(area)));
        QRandomGenerator random(9);
        for (int i = 0; i < 3000; ++i) {
            const GeoPoint point{random.generateDouble() * 360 - 180, random.generateDouble() * 180 - 90};
            QVERIFY2(contains(got, point) == contains(expected, point),
                     qPrintable(u"%1 %2"_s.arg(point.lon).arg(point.lat)));
        }
    }

    void antimeridian_isCutLikeBoxes()
    {
        const auto read = [&](const QString &name) {
            return footprintFromGeoJson(json(u"antimeridian-input/antimeridian__%1.json"_s.arg(name)));
        };
        const MultiPolygon box = areaFromBox({170, 40, -170, 50});
        for (const QString &name : {u"split"_s, u"cw-split"_s}) {
            QCOMPARE_LT(std::abs(areaKm2(read(name)) / areaKm2(box) - 1), 1e-9);
            QCOMPARE_LT(std::abs(coverage(box, read(name)) - 1), 1e-9);
        }
        const double frame = areaKm2(areaFromBox({170, 40, -170, 60})) - areaKm2(areaFromBox({175, 45, -175, 55}));
        QCOMPARE_LT(std::abs(areaKm2(read(u"one-ccw-hole"_s)) / frame - 1), 1e-9);
        QVERIFY(!contains(read(u"one-ccw-hole"_s), {179, 50}));
    }

    void goodGeoJson_isReadOrHasNoPolygon_data() { addFiles(u"geojson-good"_s); }
    void goodGeoJson_isReadOrHasNoPolygon()
    {
        QFETCH(QString, path);
        const QByteArray content = text(path);
        const auto area = areaFromText(QString::fromUtf8(content));
        if (content.contains("Polygon\"")) {
            QVERIFY2(area.has_value(), area ? "" : qPrintable(area.error().detail));
        } else {
            QVERIFY(!area);
            QCOMPARE(area.error().detail, u"there is no polygon in it"_s);
        }
    }

    void badGeoJson_isRefusedWithWords_data() { addFiles(u"geojson-bad"_s); }
    void badGeoJson_isRefusedWithWords()
    {
        QFETCH(QString, path);
        // Wrong only in what does not touch the polygons; RFC 7946 asks readers to bear with the winding.
        static const QStringList kBorne{u"winding_order"_s,        u"bbox-4or6"_s,
                                        u"duplicate-properties"_s, u"geometrycollection"_s,
                                        u"different-first-size"_s, u"properties-as-array"_s};
        const auto area = areaFromText(QString::fromUtf8(text(path)));
        const bool borne = std::ranges::any_of(kBorne, [&](const QString &part) {
            return path.contains(part);
        });
        QVERIFY2(!area || borne, qPrintable(path));
        if (!area) {
            QCOMPARE(area.error().kind, Error::Kind::InvalidInput);
            QVERIFY(!area.error().detail.isEmpty());
        }
        (void)footprintFromGeoJson(json(path)); // must only not fall over
    }

    void areaFiles_areReadOrRefusedWithWords_data() { addFiles(u"aoi"_s); }
    void areaFiles_areReadOrRefusedWithWords()
    {
        QFETCH(QString, path);
        const auto area = areaFromText(QString::fromUtf8(text(path)));
        if (!area) {
            const QString why = area.error().detail;
            QVERIFY2(why.contains("coordinate system"_L1) || why.contains("out of range"_L1) ||
                         why.contains("no polygon"_L1) || why.contains("not closed"_L1),
                     qPrintable(why));
            return;
        }
        QVERIFY(areaKm2(*area) > 0);
        QVERIFY(areaKm2(*area) < 5.2e8);
        QCOMPARE_LT(std::abs(coverage(*area, *area) - 1), 1e-9);
        QVERIFY(boundsOf(*area).has_value());
        QVERIFY(intersects(*area, *area));
        const auto again = areaFromGeoJson(toGeoJson(*area));
        QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().detail));
        QCOMPARE_LT(std::abs(areaKm2(*again) / areaKm2(*area) - 1), 1e-9);
    }

    void areaFiles_areImportedCoveredAndEnclosed_data() { addFiles(u"aoi"_s); }
    void areaFiles_areImportedCoveredAndEnclosed()
    {
        QFETCH(QString, path);
        const AreaImport import = importAreaData(text(path), path);
        if (!import.isUsable()) {
            QVERIFY(!import.problems.isEmpty() && !import.problems.last().isMended);
            return;
        }
        const MultiPolygon &area = import.area;
        const MultiPolygon shape = enclosing(area, 20);
        QVERIFY(coverage(area, shape) > 1 - 1e-9);
        // Its western half, by the slab measure, and what GEOS says is left of the area without it.
        const BoundingBox bounds = *boundsOf(area);
        const MultiPolygon half =
            areaFromBox({bounds.west, bounds.south, bounds.west + bounds.width() / 2, bounds.north});
        const UncoveredPart rest = uncoveredPart(area, {half});
        QVERIFY2(std::abs(rest.share + coverage(area, half) - 1) < 1e-7, qPrintable(QString::number(rest.share)));
    }

    void metresInGeoJson_areTurnedIntoDegrees()
    {
        const QString path = u"aoi/openeo-geotrellis-extensions__FeatureCollectionWithCRS.json"_s;
        const AreaImport import = importAreaData(text(path), path);
        QVERIFY2(import.isUsable(), import.problems.isEmpty() ? "" : qPrintable(import.problems[0].detail));
        QVERIFY(contains(import.area, {4.69613, 50.8094})); // 619500 5630000 in zone 31 north
    }

    void wkt_isReadOrRefused()
    {
        const QJsonArray cases =
            QJsonDocument::fromJson(text(u"wkt/Discovery-asf_search__test_validate_wkt.json"_s)).array();
        QVERIFY(!cases.isEmpty());
        int readable = 0;
        for (const QJsonValue &entry : cases) {
            const QString wkt = entry["wkt"_L1].toString();
            const auto area = areaFromWkt(wkt);
            if (!area) {
                QVERIFY(!area.error().detail.isEmpty());
                continue;
            }
            ++readable;
            QVERIFY(wkt.contains("POLYGON"_L1, Qt::CaseInsensitive));
            QVERIFY(areaKm2(*area) > 0);
        }
        QVERIFY(readable > 3);
        QVERIFY(!areaFromWkt(cases[0]["wkt"_L1].toString())); // a bow tie
    }
};

QTEST_GUILESS_MAIN(TestGeometry)
#include "tst_geometry.moc"
