// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/geo/geooperations.h"
#include "core/geo/overlay.h"
#include "core/geo/ring.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;
using namespace swathe;

namespace {

MultiPolygon box(double west, double south, double east, double north)
{
    return areaFromBox({west, south, east, north});
}

qsizetype positions(const MultiPolygon &area)
{
    qsizetype count = 0;
    for (const Polygon &polygon : area.polygons) {
        for (const Ring &ring : polygon.rings)
            count += ring.size();
    }
    return count;
}

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

class TestOverlay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void operations_agreeWithTheMeasure()
    {
        QRandomGenerator random(21);
        for (int round = 0; round < 40; ++round) {
            const MultiPolygon a = normalised({{Polygon{{star({175, 10}, 12, 15, random)}}}});
            const MultiPolygon b =
                normalised({{Polygon{{star({179, 14}, 12, 9, random), star({179, 14}, 3, 9, random)}}}});
            const double shared = coverage(a, b) * areaKm2(a);
            QVERIFY(std::abs(areaKm2(intersection(a, b)) - shared) < 0.01);
            QVERIFY(std::abs(areaKm2(difference(a, {b})) - (areaKm2(a) - shared)) < 0.01);
            QVERIFY(std::abs(areaKm2(united({a, b})) - (areaKm2(a) + areaKm2(b) - shared)) < 0.01);
            QVERIFY(intersection(difference(a, {b}), b).isEmpty() ||
                    areaKm2(intersection(difference(a, {b}), b)) < 0.01);
        }
        QVERIFY(difference(box(0, 0, 1, 1), {box(-1, -1, 2, 2)}).isEmpty());
        QCOMPARE(united({box(0, 0, 1, 1), box(1, 0, 2, 1)}).polygons.size(), 1);
        QVERIFY(united({}).isEmpty());
    }

    void orbitsThatOverlapThemselves_keepTheOverlap()
    {
        // A ring that winds twice round a square in its middle.
        const MultiPolygon twice{
            {Polygon{{{{0, 0}, {6, 0}, {6, 6}, {2, 6}, {2, 2}, {8, 2}, {8, 8}, {4, 8}, {4, 4}, {0, 4}, {0, 0}}}}}};
        QVERIFY(contains(twice, {5, 5}));
        QVERIFY(contains(united({twice}), {5, 3}) && contains(united({twice}), {5, 5}));
        QVERIFY(std::abs(areaKm2(united({twice})) - areaKm2(twice)) < 0.01);
    }

    void enclosing_holdsTheAreaWithinTheLimit_data()
    {
        QTest::addColumn<MultiPolygon>("area");
        QRandomGenerator random(22);
        QTest::newRow("star") << normalised({{Polygon{{star({20, 20}, 10, 900, random)}}}});
        QTest::newRow("star with a hole")
            << normalised({{Polygon{{star({20, 20}, 10, 900, random), star({20, 20}, 2, 60, random)}}}});
        QTest::newRow("over the antimeridian") << normalised({{Polygon{{star({178, -20}, 10, 900, random)}}}});
        Ring circle;
        for (int i = 0; i <= 2000; ++i) {
            const double angle = 2 * std::numbers::pi * (i % 2000) / 2000;
            circle.append({50 + 5 * std::cos(angle), 5 * std::sin(angle)});
        }
        QTest::newRow("circle") << normalised({{Polygon{{circle}}}});
        Ring cap;
        for (int i = 0; i <= 720; ++i)
            cap.append({(i % 720) / 2.0 - 180, 65 + 5 * random.generateDouble()});
        cap.last() = cap.first();
        QTest::newRow("pole") << normalised({{Polygon{{cap}}}});
        MultiPolygon islands;
        for (int i = 0; i < 300; ++i)
            islands.polygons += box(random.bounded(30) + 0.1, random.bounded(30) + 0.1, random.bounded(30) + 31.0,
                                    random.bounded(30) + 31.0)
                                    .polygons;
        QTest::newRow("many parts") << islands;
        MultiPolygon bothSides = islands;
        bothSides.polygons += box(175, 0, -175, 4).polygons;
        QTest::newRow("many parts on both sides") << bothSides;
    }
    void enclosing_holdsTheAreaWithinTheLimit()
    {
        QFETCH(MultiPolygon, area);
        for (const int most : {500, 200, 60, 12}) {
            const MultiPolygon shape = enclosing(area, most);
            QVERIFY(!shape.isEmpty());
            QVERIFY2(positions(shape) <= most, qPrintable(QString::number(positions(shape))));
            QVERIFY2(coverage(area, shape) > 1 - 1e-9, qPrintable(QString::number(1 - coverage(area, shape))));
            for (const Polygon &polygon : shape.polygons) {
                for (const Ring &ring : polygon.rings) {
                    QVERIFY(!crossesItself(ring) && ring.first() == ring.last() && signedArea(ring) > 0);
                    for (const GeoPoint point : ring) {
                        QVERIFY(std::abs(point.lon) <= 180 && std::abs(point.lat) <= 90);
                    }
                }
            }
        }
    }

    void enclosing_addsLittle()
    {
        Ring circle;
        for (int i = 0; i <= 2000; ++i) {
            const double angle = 2 * std::numbers::pi * (i % 2000) / 2000;
            circle.append({50 + 5 * std::cos(angle), 5 * std::sin(angle)});
        }
        const MultiPolygon area = normalised({{Polygon{{circle}}}});
        QVERIFY(areaKm2(enclosing(area, 50)) / areaKm2(area) < 1.003);
        QVERIFY(areaKm2(enclosing(area, 12)) / areaKm2(area) < 1.05);
        QCOMPARE(enclosing(box(0, 0, 1, 1), 10), box(0, 0, 1, 1));
        const MultiPolygon holed = difference(box(0, 0, 9, 9), {box(3, 3, 6, 6)});
        QCOMPARE(enclosing(holed, 12).polygons[0].rings.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestOverlay)
#include "tst_overlay.moc"
