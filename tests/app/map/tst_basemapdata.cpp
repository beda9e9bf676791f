// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/map/basemapdata.h"
#include "app/map/mapcamera.h"

#include <QFile>
#include <QTest>

using namespace swathe;

namespace {

QByteArray file()
{
    QFile file(qEnvironmentVariable("SWATHE_SOURCE", QStringLiteral(".")) +
               QStringLiteral("/resources/basemap/basemap.bin"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isIn(const QList<BasemapLine> &rings, GeoPoint place)
{
    const QPointF at = toWorld(place) * BasemapData::kWorld;
    bool inside = false;
    for (const BasemapLine &ring : rings) {
        for (qsizetype i = 0, j = ring.points.size() - 1; i < ring.points.size(); j = i++) {
            const QPointF a = ring.points[i];
            const QPointF b = ring.points[j];
            if ((a.y() > at.y()) != (b.y() > at.y()) &&
                at.x() < (b.x() - a.x()) * (at.y() - a.y()) / (b.y() - a.y()) + a.x())
                inside = !inside;
        }
    }
    return inside;
}

} // namespace

class BasemapDataTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void parse_readsTheShippedFile();
    void parse_refusesWhatIsCutShort();
};

void BasemapDataTest::parse_readsTheShippedFile()
{
    const auto data = BasemapData::parse(file());
    QVERIFY(data);
    QCOMPARE(data->levels.size(), 3);
    for (const BasemapLevel &level : data->levels) {
        QVERIFY(isIn(level.land, {.lon = 9, .lat = 48}));
        QVERIFY(isIn(level.land, {.lon = -100, .lat = 40}));
        QVERIFY(!isIn(level.land, {.lon = -30, .lat = 30}));
        QVERIFY(!isIn(level.land, {.lon = 51, .lat = 41}));
        QVERIFY(isIn(level.lakes, {.lon = -87, .lat = 43.5}));
        QVERIFY(!isIn(level.lakes, {.lon = -84.5, .lat = 43.5}));
        QVERIFY(!level.borders.isEmpty() && !level.coasts.isEmpty());
    }
    QVERIFY(data->levels[2].land.size() > data->levels[0].land.size());
    QVERIFY(data->countries.size() > 200);
    QVERIFY(data->towns.size() > 20000);
    const auto berlin = std::find_if(data->towns.cbegin(), data->towns.cend(), [](const BasemapTown &town) {
        return town.name == QStringLiteral("Berlin") && town.country == QStringLiteral("DE");
    });
    QVERIFY(berlin != data->towns.cend());
    QVERIFY(berlin->isCapital);
    const GeoPoint place = fromWorld(QPointF(berlin->at) / BasemapData::kWorld);
    QVERIFY(qAbs(place.lon - 13.41) < 0.05 && qAbs(place.lat - 52.52) < 0.05);
}

void BasemapDataTest::parse_refusesWhatIsCutShort()
{
    QVERIFY(!BasemapData::parse({}));
    QVERIFY(!BasemapData::parse(qCompress(QByteArray("SWBM\x01\x03\x02\x05", 8))));
    QVERIFY(!BasemapData::parse(qCompress(QByteArray("XXXX\x01", 5))));
    const QByteArray whole = qUncompress(file());
    QVERIFY(!BasemapData::parse(qCompress(whole.first(whole.size() / 2))));
}

QTEST_GUILESS_MAIN(BasemapDataTest)
#include "tst_basemapdata.moc"
