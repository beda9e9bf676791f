// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalogue/stac/stacitemparser.h"

#include "core/geo/geooperations.h"

#include <QJsonDocument>
#include <QTest>

using namespace swathe;
using namespace Qt::StringLiterals;

namespace {

/// JSON written with single quotes, to be readable here.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

QJsonObject object(const QByteArray &text)
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(json(text), &problem);
    if (!document.isObject())
        qFatal("test data: %s", qPrintable(problem.errorString()));
    return document.object();
}

const StacSource kSource{.provider = u"p"_s, .url = QUrl(u"https://stac.example/search"_s)};

const auto kItem =
    "{"
    "'type': 'Feature', 'stac_version': '1.0.0', 'id': 'S2A_33UUP', 'collection': 's2',"
    "'geometry': {'type': 'Polygon', 'coordinates': [[[10,50],[11,50],[11,51],[10,51],[10,50]]]},"
    "'bbox': [10, 50, 11, 51],"
    "'properties': {'datetime': '2024-05-01T10:20:30.123456789Z', 'eo:cloud_cover': 12.5, 'platform': 'sentinel-2a',"
    "'grid:code': 'MGRS-33UUP', 'sat:orbit_state': 'Descending', 'sat:relative_orbit': 22, 'product:type': 'S2MSI2A',"
    "'title': 'A scene'},"
    "'links': [{'rel': 'self', 'href': 'https://stac.example/collections/s2/items/S2A_33UUP'}],"
    "'assets': {"
    "'red': {'href': './red.tif', 'type': 'image/tiff', 'roles': ['data'], 'gsd': 10, 'file:size': 3000000000,"
    "'eo:bands': [{'name': 'B04', 'common_name': 'red'}],"
    "'file:checksum': '12209f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'},"
    "'nir': {'href': 's3://eodata/nir.jp2', 'auth:refs': ['s3'], 'bands': [{'name': 'B08', 'eo:common_name': 'nir'}],"
    "'alternate': {'https': {'href': 'https://zipper.example/nir', 'auth:refs': ['oidc']}}, 'gsd': 20},"
    "'thumbnail': {'href': 'https://img.example/t.jpg', 'type': 'image/jpeg', 'roles': ['thumbnail']}"
    "}}";

} // namespace

class TestStacItemParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void item_givesAllOfAScene()
    {
        const auto scene = sceneFromStac(object(kItem), kSource);
        QVERIFY(scene);
        QCOMPARE(scene->id, (SceneId{u"p"_s, u"s2"_s, u"S2A_33UUP"_s}));
        QCOMPARE(scene->title, u"A scene"_s);
        QCOMPARE(scene->sensingStart, QDateTime({2024, 5, 1}, {10, 20, 30, 123}, QTimeZone::UTC));
        QCOMPARE(scene->sensingEnd, scene->sensingStart);
        QCOMPARE(scene->cloudCoverPercent, std::optional(12.5));
        QCOMPARE(scene->platform, u"sentinel-2a"_s);
        QCOMPARE(scene->productType, u"S2MSI2A"_s);
        QCOMPARE(scene->tile, u"33UUP"_s);
        QCOMPARE(scene->orbitDirection, u"descending"_s);
        QCOMPARE(scene->relativeOrbit, std::optional(22));
        QCOMPARE(scene->gsdMetres, std::optional(10.0));
        QCOMPARE(scene->thumbnail, QUrl(u"https://img.example/t.jpg"_s));
        QCOMPARE(scene->footprint.polygons.size(), 1);
        QCOMPARE(scene->raw["id"_L1].toString(), u"S2A_33UUP"_s);
        QCOMPARE(scene->assets.size(), 3);
    }

    void assets_areResolvedAgainstTheItemsOwnAddress()
    {
        const auto scene = sceneFromStac(object(kItem), kSource);
        const auto red = scene->assets[1];
        QCOMPARE(red.key, u"red"_s);
        QCOMPARE(red.href, QUrl(u"https://stac.example/collections/s2/items/red.tif"_s));
        QCOMPARE(red.size, 3000000000LL);
        QCOMPARE(red.bands, (QStringList{u"b04"_s, u"red"_s}));
        QCOMPARE(red.checksum.algorithm, Checksum::Algorithm::Sha256);
        QVERIFY(red.checksum.digest.startsWith(QByteArray::fromHex("9f86d081")));
        const auto nir = scene->assets[0];
        QCOMPARE(nir.href, QUrl(u"s3://eodata/nir.jp2"_s));
        QCOMPARE(nir.alternateHttps, QUrl(u"https://zipper.example/nir"_s));
        QCOMPARE(nir.authRefs, QStringList{u"s3"_s});
        QCOMPARE(nir.bands, (QStringList{u"b08"_s, u"nir"_s}));
        QCOMPARE(nir.size, -1);
    }

    void storage_tellsWhoPaysAndWhatIsNotThere()
    {
        const auto scene = sceneFromStac(
            object(
                "{'type': 'Feature', 'id': 'x', 'geometry': null,"
                "'properties': {'datetime': '2024-01-01T00:00:00Z', 'order:status': 'orderable', 'storage:schemes': {"
                "'free': {'requester_pays': false}, 'paid': {'requester_pays': true}}},"
                "'assets': {'a': {'href': 's3://one/a', 'storage:refs': ['paid']},"
                "'b': {'href': 's3://one/b', 'storage:refs': ['paid', 'free']},"
                "'c': {'href': 'https://x.example/c', 'alternate': {'s3': {'href': 's3://two/c'}}},"
                "'d': {'href': 's3://one/d', 'storage:requester_pays': true}}}"),
            kSource);
        QVERIFY(scene);
        QCOMPARE(scene->availability, Availability::Offline);
        QCOMPARE(scene->assets.size(), 4);
        QVERIFY(scene->assets.at(0).isRequesterPays);
        QVERIFY(!scene->assets.at(1).isRequesterPays);
        QVERIFY(!scene->assets.at(2).isRequesterPays);
        QCOMPARE(scene->assets.at(2).alternateS3, QUrl(u"s3://two/c"_s));
        QVERIFY(scene->assets.at(3).isRequesterPays);
    }

    void staticItem_resolvesAgainstItsDocument()
    {
        auto item = object(kItem);
        item["links"_L1] = QJsonArray{QJsonObject{{u"rel"_s, u"self"_s}, {u"href"_s, u"./item.json"_s}}};
        const auto scene =
            sceneFromStac(item, {.provider = u"p"_s, .url = QUrl(u"https://files.example/cat/a/item.json"_s)});
        QCOMPARE(scene->assets[1].href, QUrl(u"https://files.example/cat/a/red.tif"_s));
        const auto local = sceneFromStac(object(kItem), {.provider = u"p"_s, .url = QUrl(u"file:///d/i.json"_s)});
        QCOMPARE(local->assets[1].href, QUrl(u"file:///d/red.tif"_s));
    }

    void times_comeFromTheRangeWhenThereIsNoInstant()
    {
        auto item = object(kItem);
        item["properties"_L1] = object("{'datetime': null, 'start_datetime': '2020-01-01T00:00:00Z',"
                                       "'end_datetime': '2020-12-31T23:59:59+01:00'}");
        const auto scene = sceneFromStac(item, kSource);
        QCOMPARE(scene->sensingStart, QDateTime({2020, 1, 1}, {0, 0}, QTimeZone::UTC));
        QCOMPARE(scene->sensingEnd, QDateTime({2020, 12, 31}, {22, 59, 59}, QTimeZone::UTC));
        QVERIFY(!scene->cloudCoverPercent);
        QVERIFY(!scene->relativeOrbit);
        QVERIFY(scene->tile.isEmpty());
    }

    void geometryNull_fallsBackToTheBox()
    {
        auto item = object(kItem);
        item["geometry"_L1] = QJsonValue::Null;
        item["bbox"_L1] = QJsonArray{10, 50, -100, 11, 51, 400};
        auto scene = sceneFromStac(item, kSource);
        const auto box = boundsOf(scene->footprint);
        QVERIFY(box);
        QCOMPARE(*box, (BoundingBox{10, 50, 11, 51}));
        item.remove("bbox"_L1);
        scene = sceneFromStac(item, kSource);
        QVERIFY(scene);
        QVERIFY(scene->footprint.isEmpty());
    }

    void cloudCover_outOfRangeIsUnknown()
    {
        auto item = object(kItem);
        item["properties"_L1] = object("{'datetime': '2020-01-01T00:00:00Z', 'eo:cloud_cover': -1}");
        QVERIFY(!sceneFromStac(item, kSource)->cloudCoverPercent);
        item["properties"_L1] = object("{'datetime': '2020-01-01T00:00:00Z', 'eo:cloud_cover': '0'}");
        QCOMPARE(sceneFromStac(item, kSource)->cloudCoverPercent, std::optional(0.0));
    }

    void tile_isReadFromEveryHabit_data()
    {
        QTest::addColumn<QByteArray>("properties");
        QTest::addColumn<QString>("tile");
        QTest::newRow("grid") << QByteArray("{'grid:code': 'MGRS-5QKB'}") << u"5QKB"_s;
        QTest::newRow("wrs grid") << QByteArray("{'grid:code': 'WRS2-042034'}") << u"042/034"_s;
        QTest::newRow("s2") << QByteArray("{'s2:mgrs_tile': 'T33UUP'}") << u"33UUP"_s;
        QTest::newRow("mgrs") << QByteArray(
                                     "{'mgrs:utm_zone': 33, 'mgrs:latitude_band': 'U', 'mgrs:grid_square': 'UP'}")
                              << u"33UUP"_s;
        QTest::newRow("wrs") << QByteArray("{'landsat:wrs_path': '42', 'landsat:wrs_row': 34}") << u"042/034"_s;
        QTest::newRow("other grid") << QByteArray("{'grid:code': 'DOQ-1234'}") << u"DOQ-1234"_s;
    }
    void tile_isReadFromEveryHabit()
    {
        QFETCH(QByteArray, properties);
        QFETCH(QString, tile);
        auto item = object(kItem);
        item["properties"_L1] = QJsonDocument::fromJson(json(properties)).object();
        QCOMPARE(sceneFromStac(item, kSource)->tile, tile);
    }

    void dateTime_isReadLeniently_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDateTime>("time");
        const auto utc = [](int hour, int minute, int second, int ms = 0) {
            return QDateTime({2024, 2, 29}, {hour, minute, second, ms}, QTimeZone::UTC);
        };
        QTest::newRow("plain") << u"2024-02-29T12:30:15Z"_s << utc(12, 30, 15);
        QTest::newRow("nanoseconds") << u"2024-02-29T12:30:15.987654321Z"_s << utc(12, 30, 15, 987);
        QTest::newRow("one digit") << u"2024-02-29T12:30:15.5Z"_s << utc(12, 30, 15, 500);
        QTest::newRow("offset") << u"2024-02-29T14:00:15+01:30"_s << utc(12, 30, 15);
        QTest::newRow("short offset") << u"2024-02-29T12:30:15+00"_s << utc(12, 30, 15);
        QTest::newRow("negative offset") << u"2024-02-29T11:00:15-0130"_s << utc(12, 30, 15);
        QTest::newRow("no zone") << u"2024-02-29T12:30:15"_s << utc(12, 30, 15);
        QTest::newRow("blank") << u"2024-02-29 12:30:15"_s << utc(12, 30, 15);
        QTest::newRow("date") << u"2024-02-29"_s << utc(0, 0, 0);
        QTest::newRow("leap second") << u"2024-02-29T12:29:60Z"_s << utc(12, 30, 0);
        QTest::newRow("no such day") << u"2023-02-29"_s << QDateTime();
        QTest::newRow("no such hour") << u"2024-02-29T25:00:00Z"_s << QDateTime();
        QTest::newRow("words") << u"yesterday"_s << QDateTime();
        QTest::newRow("empty") << QString() << QDateTime();
    }
    void dateTime_isReadLeniently()
    {
        QFETCH(QString, text);
        QFETCH(QDateTime, time);
        QCOMPARE(parseStacDateTime(text), time);
    }

    void thumbnail_isChosenInOrder_data()
    {
        QTest::addColumn<QByteArray>("assets");
        QTest::addColumn<QByteArray>("links");
        QTest::addColumn<QString>("url");
        QTest::newRow("role before key") << QByteArray("{'preview': {'href': 'https://a/p.png', 'type': 'image/png'},"
                                                       "'x': {'href': 'https://a/x.jpg', 'roles': ['thumbnail']}}")
                                         << QByteArray("[]") << u"https://a/x.jpg"_s;
        QTest::newRow("overview only if a browser can show it")
            << QByteArray("{'o': {'href': 'https://a/o.tif', 'type': 'image/tiff', 'roles': ['overview']},"
                          "'rendered_preview': {'href': 'https://a/r.png', 'type': 'image/png'}}")
            << QByteArray("[]") << u"https://a/r.png"_s;
        QTest::newRow("s3 without another way")
            << QByteArray("{'thumbnail': {'href': 's3://b/t.jpg', 'roles': ['thumbnail']}}") << QByteArray("[]")
            << QString();
        QTest::newRow("link") << QByteArray("{}")
                              << QByteArray("[{'rel': 'preview', 'href': 'https://a/l.png', 'type': 'image/png'}]")
                              << u"https://a/l.png"_s;
        QTest::newRow("no jp2") << QByteArray("{'thumbnail': {'href': 'https://a/t.jp2', 'type': 'image/jp2'}}")
                                << QByteArray("[]") << QString();
    }
    void thumbnail_isChosenInOrder()
    {
        QFETCH(QByteArray, assets);
        QFETCH(QByteArray, links);
        QFETCH(QString, url);
        auto item = object(kItem);
        item["assets"_L1] = QJsonDocument::fromJson(json(assets)).object();
        item["links"_L1] = QJsonDocument::fromJson(json(links)).array();
        QCOMPARE(sceneFromStac(item, kSource)->thumbnail, QUrl(url));
    }

    void page_skipsOnlyWhatIsBroken()
    {
        QJsonArray features{object(kItem), 7, QJsonObject{{u"type"_s, u"Feature"_s}}, object(kItem)};
        const QJsonObject page{{u"type"_s, u"FeatureCollection"_s},
                               {u"features"_s, features},
                               {u"links"_s, QJsonArray{QJsonObject{{u"rel"_s, u"next"_s}}}},
                               {u"context"_s, QJsonObject{{u"matched"_s, 1234}}}};
        const auto read = parseStacItems(QJsonDocument(page).toJson(), kSource);
        QVERIFY(read);
        QCOMPARE(read->page.scenes.size(), 2);
        QCOMPARE(read->page.skipped.size(), 2);
        QCOMPARE(read->page.skipped.first().kind, Error::Kind::BadAnswer);
        QCOMPARE(read->entries, 4);
        QCOMPARE(read->page.matched, 1234);
        QCOMPARE(read->links.size(), 1);
    }

    void lines_areItems()
    {
        const auto line = QJsonDocument(object(kItem)).toJson(QJsonDocument::Compact);
        const auto read = parseStacItems(line + "\n{broken\n\n" + line + "\n", kSource);
        QVERIFY(read);
        QCOMPARE(read->page.scenes.size(), 2);
        QCOMPARE(read->page.skipped.size(), 1);
    }

    void answer_thatIsNoJsonIsBad_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("page") << QByteArray("<!DOCTYPE html><html>Sign in</html>");
        QTest::newRow("cut") << QByteArray("{'type': 'FeatureColl");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("list") << QByteArray("[1, 2]");
        QTest::newRow("failure in a 200") << QByteArray("{'code': 'BadRequest', 'description': 'no'}");
    }
    void answer_thatIsNoJsonIsBad()
    {
        QFETCH(QByteArray, body);
        const auto read = parseStacItems(json(body), kSource);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::BadAnswer);
    }

    void collection_isRead()
    {
        const auto collection =
            collectionFromStac(object("{'type': 'Collection', 'id': 's2', 'title': 'S2',"
                                      "'description': 'D', 'license': 'proprietary', 'keywords': ['a', 'b'],"
                                      "'extent': {'spatial': {'bbox': [[-180, -56, 180, 83]]},"
                                      "'temporal': {'interval': [['2015-06-27T10:25:31.456Z', null]]}},"
                                      "'summaries': {'eo:cloud_cover': {'minimum': 0, 'maximum': 100}}}"));
        QVERIFY(collection);
        QCOMPARE(collection->id, u"s2"_s);
        QCOMPARE(collection->extent, std::optional(BoundingBox{-180, -56, 180, 83}));
        QCOMPARE(collection->begins, QDateTime({2015, 6, 27}, {10, 25, 31, 456}, QTimeZone::UTC));
        QVERIFY(!collection->ends.isValid());
        QVERIFY(collection->hasCloudCover);
        QVERIFY(!collectionFromStac(object("{'type': 'Collection'}")));
        const auto bare = collectionFromStac(object("{'id': 'x', 'extent': {'spatial': {'bbox': []}}}"));
        QVERIFY(bare);
        QVERIFY(!bare->extent);
        QCOMPARE(bare->title, u"x"_s);
    }

    void kind_isSeenFromWhatIsInTheDocument()
    {
        QCOMPARE(stacKind(object("{'type': 'Feature'}")), StacKind::Item);
        QCOMPARE(stacKind(object("{'type': 'FeatureCollection', 'features': []}")), StacKind::ItemCollection);
        QCOMPARE(stacKind(object("{'id': 'a', 'stac_version': '0.9.0', 'extent': {}, 'links': []}")),
                 StacKind::Collection);
        QCOMPARE(stacKind(object("{'id': 'a', 'stac_version': '0.8.0', 'links': []}")), StacKind::Catalog);
        QCOMPARE(stacKind(object("{'collections': [], 'links': []}")), StacKind::CollectionList);
        QCOMPARE(stacKind(object("{'message': 'no'}")), StacKind::Unknown);
    }
};

QTEST_GUILESS_MAIN(TestStacItemParser)
#include "tst_stacitemparser.moc"
