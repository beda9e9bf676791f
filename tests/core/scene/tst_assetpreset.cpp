// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scene/assetpreset.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace swathe;

namespace {

Asset asset(const QString &key, const QStringList &roles, const QString &type = u"image/tiff"_s, qint64 size = -1)
{
    return {.key = key, .href = QUrl(u"https://example.org/"_s + key), .mediaType = type, .roles = roles, .size = size};
}

/// As Copernicus lists a Sentinel-2 product: one file a grid, and the archive of all.
Scene copernicus()
{
    Scene scene;
    scene.id = {u"cdse"_s, u"sentinel-2-l2a"_s, u"S2A"_s};
    scene.assets = {asset(u"safe_manifest"_s, {u"metadata"_s}, u"application/xml"_s, 5),
                    asset(u"thumbnail"_s, {u"thumbnail"_s, u"overview"_s}, u"image/jpeg"_s, 1000),
                    asset(u"B02_10m"_s, {u"data"_s, u"gsd:10m"_s}, u"image/jp2"_s, 100),
                    asset(u"B02_20m"_s, {u"data"_s, u"sampling:downsampled"_s, u"gsd:20m"_s}, u"image/jp2"_s, 40),
                    asset(u"TCI_10m"_s, {u"visual"_s, u"gsd:10m"_s}, u"image/jp2"_s),
                    asset(u"TCI_60m"_s, {u"visual"_s, u"sampling:downsampled"_s, u"gsd:60m"_s}, u"image/jp2"_s),
                    asset(u"SCL_20m"_s, {u"data"_s, u"gsd:20m"_s}, u"image/jp2"_s, 2),
                    asset(u"Product"_s, {u"data"_s, u"metadata"_s, u"archive"_s}, u"application/zip"_s, 900)};
    return scene;
}

/// As Earth Search lists it.
Scene earthSearch()
{
    Scene scene;
    scene.id = {u"earth-search"_s, u"sentinel-2-l2a"_s, u"S2A"_s};
    scene.assets = {asset(u"blue"_s, {u"data"_s, u"reflectance"_s}),
                    asset(u"rededge1"_s, {u"data"_s, u"reflectance"_s}),
                    asset(u"granule_metadata"_s, {u"metadata"_s}, u"application/xml"_s),
                    asset(u"scl"_s, {u"data"_s, u"reflectance"_s}),
                    asset(u"snow"_s, {u"data"_s, u"snow-ice"_s}),
                    asset(u"thumbnail"_s, {u"thumbnail"_s}, u"image/jpeg"_s),
                    asset(u"visual"_s, {u"visual"_s})};
    scene.raw = {{u"assets"_s,
                  QJsonObject{{u"blue"_s, QJsonObject{{u"gsd"_s, 10}}},
                              {u"rededge1"_s, QJsonObject{{u"eo:bands"_s, QJsonArray{QJsonObject{}}},
                                                          {u"raster:bands"_s,
                                                           QJsonArray{QJsonObject{{u"spatial_resolution"_s, 20}}}}}}}}};
    return scene;
}

/// As the Geological Survey's older items: no roles at all.
Scene landsat()
{
    Scene scene;
    scene.id = {u"usgs"_s, u"landsat-c2l2-sr"_s, u"LC08"_s};
    scene.assets = {
        asset(u"thumbnail"_s, {}, u"image/jpeg"_s), asset(u"reduced_resolution_browse"_s, {}, u"image/jpeg"_s),
        asset(u"index"_s, {}, u"text/html"_s),      asset(u"SR_B2.TIF"_s, {}),
        asset(u"SR_QA_AEROSOL.TIF"_s, {}),          asset(u"QA_PIXEL.TIF"_s, {}),
        asset(u"MTL.txt"_s, {}, u"text/plain"_s),   asset(u"MTL.json"_s, {}, u"application/json"_s)};
    return scene;
}

} // namespace

class TestAssetPreset : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choice_namesTheAssets_data()
    {
        QTest::addColumn<Scene>("scene");
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QString>("keys");
        const Scene c = copernicus();
        QTest::newRow("cdse data") << c << u"data"_s << u"safe_manifest B02_10m B02_20m TCI_10m TCI_60m SCL_20m"_s;
        QTest::newRow("cdse product") << c << u"product"_s << u"Product"_s;
        QTest::newRow("cdse visual") << c << u"visual"_s << u"TCI_10m"_s;
        QTest::newRow("cdse 10m") << c << u"10m"_s << u"B02_10m TCI_10m"_s;
        QTest::newRow("cdse masks") << c << u"masks"_s << u"SCL_20m"_s;
        QTest::newRow("cdse metadata") << c << u"metadata"_s << u"safe_manifest"_s;
        QTest::newRow("cdse thumbnail") << c << u"thumbnail"_s << u"thumbnail"_s;
        QTest::newRow("cdse key and preset") << c << u"B02_20m, masks"_s << u"B02_20m SCL_20m"_s;
        QTest::newRow("cdse twice") << c << u"B02_20m,B02_20m"_s << u"B02_20m"_s;
        QTest::newRow("cdse case") << c << u"b02_20M"_s << u"B02_20m"_s;
        QTest::newRow("nothing") << c << u"nosuch"_s << u""_s;
        const Scene e = earthSearch();
        QTest::newRow("earth data") << e << u""_s << u"blue rededge1 granule_metadata scl snow visual"_s;
        QTest::newRow("earth 10m") << e << u"10m"_s << u"blue visual"_s;
        QTest::newRow("earth masks") << e << u"masks"_s << u"scl snow"_s;
        QTest::newRow("earth visual") << e << u"visual"_s << u"visual"_s;
        QTest::newRow("earth product") << e << u"product"_s << u""_s;
        const Scene l = landsat();
        QTest::newRow("usgs data") << l << u"data"_s << u"SR_B2.TIF SR_QA_AEROSOL.TIF QA_PIXEL.TIF MTL.txt MTL.json"_s;
        QTest::newRow("usgs masks") << l << u"masks"_s << u"SR_QA_AEROSOL.TIF QA_PIXEL.TIF"_s;
        QTest::newRow("usgs metadata") << l << u"metadata"_s << u"MTL.txt MTL.json"_s;
        QTest::newRow("usgs thumbnail") << l << u"thumbnail"_s << u"thumbnail reduced_resolution_browse"_s;
        QTest::newRow("usgs all")
            << l << u"all"_s
            << u"thumbnail reduced_resolution_browse SR_B2.TIF SR_QA_AEROSOL.TIF QA_PIXEL.TIF MTL.txt MTL.json"_s;
    }
    void choice_namesTheAssets()
    {
        QFETCH(Scene, scene);
        QFETCH(QString, choice);
        QFETCH(QString, keys);
        QStringList got;
        for (const Asset &chosen : chooseAssets(scene, choice.isEmpty() ? QStringList() : QStringList{choice}))
            got.append(chosen.key);
        QCOMPARE(got.join(u' '), keys);
    }

    void data_isTheArchiveWhereThereIsNothingElse()
    {
        Scene scene;
        scene.assets = {asset(u"product"_s, {}, u"application/zip"_s, 7),
                        asset(u"quicklook"_s, {}, u"image/jpeg"_s, 1)};
        QCOMPARE(chooseAssets(scene, {u"data"_s}).size(), 1);
        QCOMPARE(chooseAssets(scene, {u"data"_s}).first().key, u"product"_s);
        QCOMPARE(scene.totalSize(), 7);
    }

    void totalSize_isOfTheKnownDataFiles()
    {
        QCOMPARE(copernicus().totalSize(), 5 + 100 + 40 + 2);
        QCOMPARE(earthSearch().totalSize(), -1);
        QCOMPARE(Scene().totalSize(), -1);
    }

    void presets_areAllUnderstood()
    {
        QCOMPARE(assetPresets().first(), u"data"_s);
        for (const QString &preset : assetPresets()) {
            const bool anywhere = !chooseAssets(copernicus(), {preset}).isEmpty();
            QVERIFY2(anywhere, qPrintable(preset));
        }
    }
};

QTEST_GUILESS_MAIN(TestAssetPreset)
#include "tst_assetpreset.moc"
