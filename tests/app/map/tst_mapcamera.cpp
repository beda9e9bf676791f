// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/map/mapcamera.h"

#include <QSignalSpy>
#include <QTest>

using namespace swathe;

class MapCameraTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void projection_agreesWithWebMercator();
    void zoomAt_keepsThePlaceUnderThePointer();
    void toScreen_takesTheNearestCopyOfTheWorld();
    void fit_showsABoxOverTheAntimeridian();
    void camera_neverLooksBeyondThePoles();
};

void MapCameraTest::projection_agreesWithWebMercator()
{
    // EPSG:3857 of 9.18 E, 48.78 N is (1021912.9, 6237236) m; the world is 40075016.686 m wide.
    const QPointF world = toWorld({.lon = 9.18, .lat = 48.78});
    QVERIFY(qAbs((world.x() - 0.5) * 40075016.686 - 1021912.9) < 1);
    const GeoPoint back = fromWorld(world);
    QVERIFY(qAbs(back.lon - 9.18) < 1e-9 && qAbs(back.lat - 48.78) < 1e-9);
    QCOMPARE(toWorld({.lon = 0, .lat = 0}), QPointF(0.5, 0.5));
    QVERIFY(qAbs(toWorld({.lon = 0, .lat = 90}).y()) < 1e-9);
}

void MapCameraTest::zoomAt_keepsThePlaceUnderThePointer()
{
    MapCamera camera;
    camera.setSize({800, 600});
    camera.lookAt(11, 47, 6);
    const QPointF before = camera.toGeo(100, 450);
    camera.zoomAt(100, 450, 1.5);
    const QPointF after = camera.toGeo(100, 450);
    QCOMPARE(camera.zoom(), 7.5);
    QVERIFY(qAbs(before.x() - after.x()) < 1e-9 && qAbs(before.y() - after.y()) < 1e-9);
}

void MapCameraTest::toScreen_takesTheNearestCopyOfTheWorld()
{
    MapCamera camera;
    camera.setSize({800, 600});
    camera.lookAt(179, 0, 5);
    QVERIFY(camera.toScreen(-179, 0).x() > 400);
    QVERIFY(camera.toScreen(-179, 0).x() < 500);
}

void MapCameraTest::fit_showsABoxOverTheAntimeridian()
{
    MapCamera camera;
    camera.setSize({800, 600});
    camera.fit(170, -20, -170, -10);
    QVERIFY(qAbs(qAbs(camera.longitude()) - 180) < 1e-6);
    for (const double lon : {170.0, -170.0}) {
        const double x = camera.toScreen(lon, -15).x();
        QVERIFY(x >= 47 && x <= 753);
    }
    QVERIFY(camera.toScreen(-170, -15).x() - camera.toScreen(170, -15).x() > 300);
}

void MapCameraTest::camera_neverLooksBeyondThePoles()
{
    MapCamera camera;
    camera.setSize({800, 600});
    QSignalSpy changed(&camera, &MapCamera::changed);
    camera.lookAt(0, 89, 4);
    QVERIFY(camera.toGeo(0, 0).y() < 85.06);
    camera.setZoom(-3);
    QCOMPARE(camera.zoom(), camera.minimumZoom());
    QCOMPARE(camera.view().scale, 600.0);
    QVERIFY(changed.size() >= 2);
}

QTEST_GUILESS_MAIN(MapCameraTest)
#include "tst_mapcamera.moc"
