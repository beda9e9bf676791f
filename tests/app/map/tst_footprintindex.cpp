// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/map/footprintindex.h"

#include "app/map/mapcamera.h"

#include <QElapsedTimer>
#include <QTest>

using namespace swathe;

namespace {

MultiPolygon box(double west, double south, double east, double north)
{
    return {.polygons = {{.rings = {{{west, south}, {east, south}, {east, north}, {west, north}, {west, south}}}}}};
}

QStringList keysAt(const QList<FootprintShape> &shapes, GeoPoint place)
{
    const FootprintIndex index(shapes);
    QStringList keys;
    for (const qsizetype position : index.at(shapes, toWorld(place)))
        keys.append(shapes[position].key);
    return keys;
}

} // namespace

class FootprintIndexTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void at_givesTheSmallestFirst();
    void at_leavesHolesOut();
    void at_findsBothSidesOfTheAntimeridian_data();
    void at_findsBothSidesOfTheAntimeridian();
    void at_isQuickForTenThousand();
};

void FootprintIndexTest::at_givesTheSmallestFirst()
{
    const QList<FootprintShape> shapes = {
        FootprintShape::from(QStringLiteral("wide"), box(0, 40, 20, 60)),
        FootprintShape::from(QStringLiteral("small"), box(10, 46, 11, 47)),
        FootprintShape::from(QStringLiteral("elsewhere"), box(100, 0, 101, 1)),
        FootprintShape::from(QStringLiteral("empty"), {}),
    };
    QCOMPARE(keysAt(shapes, {10.5, 46.5}), (QStringList{QStringLiteral("small"), QStringLiteral("wide")}));
    QCOMPARE(keysAt(shapes, {12.5, 46.5}), QStringList{QStringLiteral("wide")});
    QCOMPARE(keysAt(shapes, {-60, 46.5}), QStringList());
}

void FootprintIndexTest::at_leavesHolesOut()
{
    MultiPolygon ring = box(0, 0, 10, 10);
    ring.polygons.first().rings.append(box(4, 4, 6, 6).polygons.first().rings.first());
    const QList<FootprintShape> shapes = {FootprintShape::from(QStringLiteral("ring"), ring)};
    QCOMPARE(keysAt(shapes, {5, 5}), QStringList());
    QCOMPARE(keysAt(shapes, {2, 5}).size(), 1);
}

void FootprintIndexTest::at_findsBothSidesOfTheAntimeridian_data()
{
    QTest::addColumn<MultiPolygon>("footprint");
    MultiPolygon cut = box(178, -20, 180, -10);
    cut.polygons.append(box(-180, -20, -177, -10).polygons);
    QTest::newRow("cut in two parts") << cut;
    QTest::newRow("one part that jumps") << box(178, -20, -177, -10);
    QTest::newRow("one part beyond 180") << box(178, -20, 183, -10);
}

void FootprintIndexTest::at_findsBothSidesOfTheAntimeridian()
{
    QFETCH(MultiPolygon, footprint);
    const QList<FootprintShape> shapes = {FootprintShape::from(QStringLiteral("s"), footprint)};
    QCOMPARE(keysAt(shapes, {179, -15}).size(), 1);
    QCOMPARE(keysAt(shapes, {-178, -15}).size(), 1);
    QCOMPARE(keysAt(shapes, {181, -15}).size(), 1);
    QCOMPARE(keysAt(shapes, {0, -15}).size(), 0);
    QCOMPARE(keysAt(shapes, {176, -15}).size(), 0);
}

void FootprintIndexTest::at_isQuickForTenThousand()
{
    QList<FootprintShape> shapes;
    for (int i = 0; i < 10000; ++i) {
        const double west = -10 + (i * 37 % 4000) / 100.0;
        const double south = 36 + (i * 53 % 2400) / 100.0;
        shapes.append(FootprintShape::from(QString::number(i), box(west, south, west + 1, south + 1)));
    }
    const FootprintIndex index(shapes);
    QElapsedTimer timer;
    timer.start();
    qsizetype hits = 0;
    for (int i = 0; i < 1000; ++i)
        hits += index.at(shapes, toWorld({-10 + i * 0.04, 36 + i * 0.024})).size();
    QVERIFY(hits > 1000);
    // 1 ms each is the promise; the machine may be busy and the build without optimisation.
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(FootprintIndexTest)
#include "tst_footprintindex.moc"
