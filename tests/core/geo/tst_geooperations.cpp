// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/geo/geooperations.h"
#include "core/geo/ring.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;
using namespace swathe;

namespace {

constexpr double kGlobeKm2 = 4 * std::numbers::pi * 6371.0072 * 6371.0072;

MultiPolygon box(double west, double south, double east, double north)
{
    return areaFromBox({west, south, east, north});
}

MultiPolygon raw(const QList<Ring> &rings)
{
    return {{Polygon{rings}}};
}

/// What normalisation promises of any area.
bool isNormal(const MultiPolygon &area)
{
    for (const Polygon &polygon : area.polygons) {
        for (qsizetype i = 0; i < polygon.rings.size(); ++i) {
            const Ring &ring = polygon.rings[i];
            if (ring.size() < 4 || ring.first() != ring.last() || (signedArea(ring) > 0) != (i == 0))
                return false;
            for (qsizetype k = 0; k + 1 < ring.size(); ++k) {
                if (std::abs(ring[k].lon) > 180 || ring[k] == ring[k + 1])
                    return false;
            }
        }
    }
    return true;
}

/// A star-shaped ring of `count` corners around a centre; longitudes wrapped to [-180, 180].
Ring star(GeoPoint centre, double radius, int count, QRandomGenerator &random)
{
    Ring ring;
    for (int i = 0; i < count; ++i) {
        const double angle = 2 * std::numbers::pi * i / count;
        const double reach = radius * (0.3 + 0.7 * random.generateDouble());
        const double lon = centre.lon + reach * std::cos(angle);
        ring.append({lon - 360 * std::round(lon / 360), centre.lat + reach * std::sin(angle)});
    }
    ring.append(ring.first());
    return ring;
}

} // namespace

class TestGeoOperations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void boundingBox_isReadOrRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("refusal");
        QTest::newRow("plain") << u"5,50,6.5,51"_s << QString();
        QTest::newRow("spaces") << u" 5 50 6.5 51 "_s << QString();
        QTest::newRow("json") << u"[5, 50, 6.5, 51]"_s << QString();
        QTest::newRow("antimeridian") << u"170,-20,-170,-10"_s << QString();
        QTest::newRow("globe") << u"-180,-90,180,90"_s << QString();
        QTest::newRow("three") << u"5,50,6"_s << u"not four numbers"_s;
        QTest::newRow("six") << u"5,50,0,6,51,0"_s << u"not four numbers"_s;
        QTest::newRow("words") << u"5,50,six,51"_s << u"not four numbers"_s;
        QTest::newRow("nan") << u"5,50,nan,51"_s << u"not a number"_s;
        QTest::newRow("upside down") << u"5,51,6,50"_s << u"upside down"_s;
        QTest::newRow("swapped") << u"50,100,51,101"_s << u"swapped"_s;
        QTest::newRow("latitude") << u"150,80,160,95"_s << u"latitude is out of range"_s;
        QTest::newRow("longitude") << u"170,10,190,20"_s << u"longitude is out of range"_s;
        QTest::newRow("flat") << u"5,50,6,50"_s << u"no extent"_s;
        QTest::newRow("thin") << u"5,50,5,51"_s << u"no extent"_s;
    }
    void boundingBox_isReadOrRefused()
    {
        QFETCH(QString, text);
        QFETCH(QString, refusal);
        const auto result = parseBoundingBox(text);
        QCOMPARE(result.has_value(), refusal.isEmpty());
        if (!result) {
            QCOMPARE(result.error().kind, Error::Kind::InvalidInput);
            QVERIFY2(result.error().detail.contains(refusal), qPrintable(result.error().detail));
        }
    }

    void areaText_isReadOrRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("refusal");
        QTest::addColumn<int>("polygons");
        const auto geo = [](const QString &coordinates) {
            return u"{\"type\":\"Polygon\",\"coordinates\":%1}"_s.arg(coordinates);
        };
        QTest::newRow("box") << u"5,50,6,51"_s << QString() << 1;
        QTest::newRow("box over the line") << u"170,50,-170,51"_s << QString() << 2;
        QTest::newRow("polygon") << geo(u"[[[0,0],[1,0],[1,1],[0,0]]]"_s) << QString() << 1;
        QTest::newRow("heights") << geo(u"[[[0,0,5],[1,0,5],[1,1,5],[0,0,5]]]"_s) << QString() << 1;
        QTest::newRow("feature") << u"{\"type\":\"Feature\",\"geometry\":%1}"_s.arg(
                                        geo(u"[[[0,0],[1,0],[1,1],[0,0]]]"_s))
                                 << QString() << 1;
        QTest::newRow("features and a point")
            << u"{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"geometry\":%1},"
               "{\"type\":\"Feature\",\"geometry\":{\"type\":\"Point\",\"coordinates\":[1,2]}},"
               "{\"type\":\"Feature\",\"geometry\":%1},{\"type\":\"Feature\",\"geometry\":null}]}"_s.arg(
                   geo(u"[[[0,0],[1,0],[1,1],[0,0]]]"_s))
            << QString() << 2;
        QTest::newRow("broken json") << u"{\"type\":"_s << u"not JSON"_s << 0;
        QTest::newRow("no type") << u"{\"coordinates\":[]}"_s << u"not GeoJSON"_s << 0;
        QTest::newRow("only a point") << u"{\"type\":\"Point\",\"coordinates\":[1,2]}"_s << u"no polygon"_s << 0;
        QTest::newRow("open") << geo(u"[[[0,0],[1,0],[1,1],[0,1]]]"_s) << u"not closed"_s << 0;
        QTest::newRow("few") << geo(u"[[[0,0],[1,0],[0,0]]]"_s) << u"too few points"_s << 0;
        QTest::newRow("swapped") << geo(u"[[[50,120],[51,120],[51,121],[50,120]]]"_s) << u"swapped"_s << 0;
        QTest::newRow("latitude") << geo(u"[[[120,50],[121,95],[121,51],[120,50]]]"_s) << u"out of range"_s << 0;
        QTest::newRow("far longitude") << geo(u"[[[1200,50],[1201,55],[1201,51],[1200,50]]]"_s) << u"out of range"_s
                                       << 0;
        QTest::newRow("text") << geo(u"[[[\"a\",0],[1,0],[1,1],[\"a\",0]]]"_s) << u"numbers"_s << 0;
        QTest::newRow("bow tie") << geo(u"[[[0,0],[1,1],[1,0],[0,1],[0,0]]]"_s) << u"crosses itself"_s << 0;
        QTest::newRow("flat") << geo(u"[[[0,0],[1,1],[2,2],[0,0]]]"_s) << u"no extent"_s << 0;
        QTest::newRow("metres") << u"{\"type\":\"FeatureCollection\",\"features\":[],\"crs\":{\"type\":\"name\","
                                   "\"properties\":{\"name\":\"epsg:32631\"}}}"_s
                                << u"coordinate system"_s << 0;
        QTest::newRow("wkt") << u"POLYGON((0 0, 1 0, 1 1, 0 0))"_s << QString() << 1;
        QTest::newRow("wkt srid z") << u"srid=4326; polygon z ((0 0 1, 1 0 1, 1 1 1, 0 0 1))"_s << QString() << 1;
        QTest::newRow("wkt glued z") << u"MULTIPOLYGONZ(((0 0 1,1 0 1,1 1 1,0 0 1)),((5 5 1,6 5 1,6 6 1,5 5 1)))"_s
                                     << QString() << 2;
        QTest::newRow("wkt collection") << u"GEOMETRYCOLLECTION(POINT(1 2),POLYGON((0 0,1 0,1 1,0 0)))"_s << QString()
                                        << 1;
        QTest::newRow("wkt hole") << u"POLYGON((0 0,9 0,9 9,0 9,0 0),(1 1,2 1,2 2,1 1))"_s << QString() << 1;
        QTest::newRow("wkt other srid") << u"SRID=3857;POLYGON((0 0,1 0,1 1,0 0))"_s << u"coordinate system"_s << 0;
        QTest::newRow("wkt empty") << u"POLYGON EMPTY"_s << u"no polygon"_s << 0;
        QTest::newRow("wkt point") << u"POINT (1 2)"_s << u"no polygon"_s << 0;
        QTest::newRow("wkt cut") << u"POLYGON((0 0, 1 0, 1 1"_s << u"cannot be read"_s << 0;
        QTest::newRow("wkt tail") << u"POLYGON((0 0,1 0,1 1,0 0)) and"_s << u"cannot be read"_s << 0;
        QTest::newRow("wkt open") << u"POLYGON((0 0,1 0,1 1,0 1))"_s << u"not closed"_s << 0;
        QTest::newRow("prose") << u"somewhere in Spain"_s << u"POLYGON"_s << 0;
        QTest::newRow("nothing") << u"  "_s << u"no area"_s << 0;
    }
    void areaText_isReadOrRefused()
    {
        QFETCH(QString, text);
        QFETCH(QString, refusal);
        QFETCH(int, polygons);
        const auto result = areaFromText(text);
        if (refusal.isEmpty()) {
            QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().detail));
            QCOMPARE(result->polygons.size(), polygons);
            QVERIFY(isNormal(*result));
        } else {
            QVERIFY(!result.has_value());
            QCOMPARE(result.error().kind, Error::Kind::InvalidInput);
            QVERIFY2(result.error().detail.contains(refusal), qPrintable(result.error().detail));
        }
    }

    void geoJson_comesBackAsItWasWritten()
    {
        const MultiPolygon area = *areaFromText(u"POLYGON((0 0,0 9,9 9,9 0,0 0),(1 1,2 1,2 2,1 1))"_s);
        const QJsonObject json = toGeoJson(area);
        QCOMPARE(json["type"_L1].toString(), u"Polygon"_s);
        QCOMPARE(*areaFromGeoJson(json), area);
        const MultiPolygon two = box(170, 0, -170, 10);
        QCOMPARE(toGeoJson(two)["type"_L1].toString(), u"MultiPolygon"_s);
        QCOMPARE(*areaFromGeoJson(toGeoJson(two)), two);
    }

    void footprint_isReadTolerantly()
    {
        // Not closed, wound the wrong way, a broken position, beyond the pole.
        const QJsonObject odd{
            {u"type"_s, u"Polygon"_s},
            {u"coordinates"_s, QJsonArray{QJsonArray{QJsonArray{0, 80}, QJsonArray{0, 91}, QJsonArray{u"x"_s, 1},
                                                     QJsonArray{10, 91}, QJsonArray{10, 80}}}}};
        const MultiPolygon area = footprintFromGeoJson(odd);
        QVERIFY(isNormal(area));
        QCOMPARE(*boundsOf(area), (BoundingBox{0, 80, 10, 90}));
        QVERIFY(footprintFromGeoJson({}).isEmpty());
        QVERIFY(footprintFromGeoJson({{u"type"_s, u"Point"_s}, {u"coordinates"_s, QJsonArray{1, 2}}}).isEmpty());
    }

    void normalised_cutsWhatCrossesTheAntimeridian()
    {
        const MultiPolygon area = normalised(raw({{{170, 40}, {-170, 40}, {-170, 50}, {170, 50}, {170, 40}}}));
        QCOMPARE(area.polygons.size(), 2);
        QVERIFY(isNormal(area));
        QCOMPARE_LT(std::abs(areaKm2(area) - areaKm2(box(170, 40, -170, 50))), 1e-3);
        QVERIFY(contains(area, {180, 45}));
        QVERIFY(contains(area, {-180, 45}));
        QVERIFY(contains(area, {185, 45}));
        QVERIFY(!contains(area, {0, 45}));
        QCOMPARE(normalised(raw({{{530, 40}, {550, 40}, {550, 50}, {530, 50}, {530, 40}}})), area);
    }

    void normalised_closesRingsRoundAPole()
    {
        const auto cap = [](double lat) {
            Ring ring;
            for (int lon = 0; lon <= 360; lon += 30)
                ring.append({lon > 180 ? lon - 360.0 : lon, lat});
            return ring;
        };
        const double capKm2 = kGlobeKm2 / 2 * (1 - std::sin(60 * std::numbers::pi / 180));
        for (const double lat : {60.0, -60.0}) {
            for (const bool reversed : {false, true}) {
                Ring ring = cap(lat);
                if (reversed)
                    std::reverse(ring.begin(), ring.end());
                const MultiPolygon area = normalised(raw({ring}));
                QVERIFY(isNormal(area));
                QCOMPARE_LT(std::abs(areaKm2(area) / capKm2 - 1), 1e-9);
                QVERIFY(contains(area, {17, std::copysign(90, lat)}));
                QVERIFY(!contains(area, {17, 0}));
            }
        }
        // A hole round the pole leaves a band.
        const MultiPolygon band = normalised(raw({cap(60), cap(75)}));
        QVERIFY(isNormal(band));
        QVERIFY(contains(band, {-100, 70}));
        QVERIFY(!contains(band, {-100, 80}));
        QVERIFY(!contains(band, {-100, 50}));
    }

    void normalised_keepsWhatSpansTheGlobe()
    {
        const MultiPolygon globe = normalised(raw({{{-180, -90}, {180, -90}, {180, 90}, {-180, 90}, {-180, -90}}}));
        QCOMPARE_LT(std::abs(areaKm2(globe) / kGlobeKm2 - 1), 1e-9);
        const MultiPolygon band = normalised(raw({{{-180, 40}, {180, 40}, {180, 50}, {-180, 50}, {-180, 40}}}));
        QVERIFY(contains(band, {0, 45}));
        QVERIFY(!contains(band, {0, 55}));
        const MultiPolygon wide = box(-170, -10, 170, 10);
        QCOMPARE(normalised(wide), wide);
    }

    void normalised_promisesHoldForRandomRings()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 300; ++round) {
            const GeoPoint centre{random.generateDouble() * 360 - 180, random.generateDouble() * 100 - 50};
            const Ring outer = star(centre, 30, 12, random);
            const Ring hole = star(centre, 8, 7, random);
            const MultiPolygon area = normalised(raw({outer, hole}));
            QVERIFY(isNormal(area));
            QCOMPARE_LT(std::abs(areaKm2(normalised(area)) - areaKm2(area)), 1e-3);
            // The measure and the membership agree with the ring, seen from where nothing is cut.
            const double flat = areaKm2(raw({unwrapped(outer)})) - areaKm2(raw({unwrapped(hole)}));
            QCOMPARE_LT(std::abs(areaKm2(area) - flat), 1.0);
            for (int k = 0; k < 20; ++k) {
                const GeoPoint point{centre.lon + random.generateDouble() * 70 - 35,
                                     centre.lat + random.generateDouble() * 70 - 35};
                const auto isIn = [&](const Ring &ring) {
                    const Ring plane = unwrapped(ring);
                    const double turns = 360 * std::round((plane.first().lon - point.lon) / 360);
                    return ringSide(plane, {point.lon + turns, point.lat}) == Side::Inside;
                };
                QCOMPARE(contains(area, point), isIn(outer) && !isIn(hole));
            }
        }
    }

    void normalised_staysOnTheMapWhateverItIsGiven()
    {
        QRandomGenerator random(4);
        const QList<double> lons{-180, 180, 0, 90, 179.9999999999, 540, -540, 360};
        const QList<double> lats{90, -90, 0, 89.9};
        for (int round = 0; round < 3000; ++round) {
            MultiPolygon junk = raw({{}, {}});
            for (Ring &ring : junk.polygons[0].rings) {
                for (int i = random.bounded(9); i > 0; --i) {
                    const bool isOdd = random.bounded(3) == 0;
                    ring.append({isOdd ? lons[random.bounded(lons.size())] : random.generateDouble() * 400 - 200,
                                 isOdd ? lats[random.bounded(lats.size())] : random.generateDouble() * 180 - 90});
                }
            }
            const MultiPolygon area = normalised(junk);
            for (const Polygon &polygon : area.polygons) {
                for (const Ring &ring : polygon.rings) {
                    QVERIFY(ring.size() >= 4 && ring.first() == ring.last());
                    for (const GeoPoint point : ring)
                        QVERIFY(std::abs(point.lon) <= 180 && std::abs(point.lat) <= 90);
                }
            }
            QCOMPARE_LE(areaKm2(area), kGlobeKm2 * 1.000001);
            if (areaKm2(area) > 1)
                QCOMPARE_LT(std::abs(coverage(area, area) - 1), 1e-6);
        }
    }

    void bounds_areTheSmallestBox()
    {
        QVERIFY(!boundsOf({}).has_value());
        QCOMPARE(*boundsOf(box(1, 2, 3, 4)), (BoundingBox{1, 2, 3, 4}));
        QCOMPARE(*boundsOf(box(170, 2, -170, 4)), (BoundingBox{170, 2, -170, 4}));
        MultiPolygon apart = box(-170, 0, -160, 1);
        apart.polygons += box(160, 0, 170, 2).polygons;
        QCOMPARE(*boundsOf(apart), (BoundingBox{-170, 0, 170, 2}));
        MultiPolygon globe = box(-180, -90, 180, 90);
        QCOMPARE(*boundsOf(globe), (BoundingBox{-180, -90, 180, 90}));
        globe.polygons += box(10, 10, 20, 20).polygons;
        QCOMPARE(*boundsOf(globe), (BoundingBox{-180, -90, 180, 90}));
    }

    void split_givesPartsThatDoNotCross()
    {
        QCOMPARE(splitAtAntimeridian({1, 2, 3, 4}).size(), 1);
        QCOMPARE(splitAtAntimeridian({170, 2, -170, 4}), (QList<BoundingBox>{{170, 2, 180, 4}, {-180, 2, -170, 4}}));
        QCOMPARE(splitAtAntimeridian({180, 2, -170, 4}), (QList<BoundingBox>{{-180, 2, -170, 4}}));
    }

    void area_isTheSpheres()
    {
        QCOMPARE_LT(std::abs(areaKm2(box(-180, -90, 180, 90)) / kGlobeKm2 - 1), 1e-12);
        const double lens =
            kGlobeKm2 / 360 / 2 * (std::sin(51 * std::numbers::pi / 180) - std::sin(50 * std::numbers::pi / 180));
        QCOMPARE_LT(std::abs(areaKm2(box(5, 50, 6, 51)) / lens - 1), 1e-9);
        QCOMPARE(areaKm2({}), 0.0);
        MultiPolygon twice = box(5, 50, 6, 51);
        twice.polygons += twice.polygons;
        QCOMPARE_LT(std::abs(areaKm2(twice) / lens - 1), 1e-9);
    }

    void coverage_isTheSharedShare_data()
    {
        QTest::addColumn<MultiPolygon>("aoi");
        QTest::addColumn<MultiPolygon>("footprint");
        QTest::addColumn<double>("share");
        QTest::newRow("same") << box(0, 0, 10, 10) << box(0, 0, 10, 10) << 1.0;
        QTest::newRow("west half") << box(0, 0, 10, 10) << box(-5, -5, 5, 15) << 0.5;
        QTest::newRow("inside") << box(0, 0, 1, 1) << box(-50, -50, 50, 50) << 1.0;
        QTest::newRow("apart") << box(0, 0, 1, 1) << box(2, 0, 3, 1) << 0.0;
        QTest::newRow("touching") << box(0, 0, 1, 1) << box(1, 0, 2, 1) << 0.0;
        QTest::newRow("diagonal") << box(-1, -1, 1, 1) << raw({{{-1, -1}, {1, -1}, {1, 1}, {-1, -1}}}) << 0.5;
        QTest::newRow("over the line") << box(175, -1, -175, 1) << box(178, -9, -175, 9) << 0.7;
        QTest::newRow("hole") << box(0, 0, 1, 1)
                              << raw({{{-5, -5}, {5, -5}, {5, 5}, {-5, 5}, {-5, -5}},
                                      {{-1, -1}, {-1, 2}, {2, 2}, {2, -1}, {-1, -1}}})
                              << 0.0;
        QTest::newRow("no footprint") << box(0, 0, 1, 1) << MultiPolygon() << 0.0;
        QTest::newRow("no area") << MultiPolygon() << box(0, 0, 1, 1) << 0.0;
    }
    void coverage_isTheSharedShare()
    {
        QFETCH(MultiPolygon, aoi);
        QFETCH(MultiPolygon, footprint);
        QFETCH(double, share);
        QCOMPARE_LT(std::abs(coverage(aoi, footprint) - share), 1e-9);
        QCOMPARE_LT(std::abs(coverage(aoi, footprint, areaKm2(aoi)) - share), 1e-9);
        if (share > 0)
            QVERIFY(intersects(aoi, footprint) && intersects(footprint, aoi));
    }

    void coverage_agreesWithCountingPoints()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 30; ++round) {
            const GeoPoint centre{175, random.generateDouble() * 60 - 30};
            const MultiPolygon a = normalised(raw({star(centre, 12, 15, random)}));
            const MultiPolygon b = normalised(
                raw({star({179, centre.lat + 3}, 12, 9, random), star({179, centre.lat + 3}, 3, 9, random)}));
            double inA = 0;
            double inBoth = 0;
            for (int x = 0; x < 120; ++x) {
                for (int y = 0; y < 120; ++y) {
                    const GeoPoint point{centre.lon - 12 + 0.2 * x + 0.1, centre.lat - 12 + 0.2 * y + 0.1};
                    if (!contains(a, point))
                        continue;
                    const double weight = std::cos(point.lat * std::numbers::pi / 180);
                    inA += weight;
                    inBoth += contains(b, point) ? weight : 0;
                }
            }
            QCOMPARE_LT(std::abs(coverage(a, b) - inBoth / inA), 0.02);
        }
    }

    void intersects_seesTouchingAndEnclosing()
    {
        QVERIFY(intersects(box(0, 0, 1, 1), box(1, 1, 2, 2)));
        QVERIFY(intersects(box(0, 0, 9, 9), box(4, 4, 5, 5)));
        QVERIFY(intersects(box(4, 0, 5, 9), box(0, 4, 9, 5))); // a cross: no corner in the other
        QVERIFY(!intersects(box(0, 0, 1, 1), box(1.1, 0, 2, 1)));
        QVERIFY(!intersects(box(0, 0, 1, 1), {}));
        const MultiPolygon ring =
            raw({{{0, 0}, {9, 0}, {9, 9}, {0, 9}, {0, 0}}, {{1, 1}, {1, 8}, {8, 8}, {8, 1}, {1, 1}}});
        QVERIFY(!intersects(ring, box(3, 3, 4, 4)));
        QVERIFY(intersects(ring, box(3, 3, 8.5, 4)));
    }
};

QTEST_GUILESS_MAIN(TestGeoOperations)
#include "tst_geooperations.moc"
