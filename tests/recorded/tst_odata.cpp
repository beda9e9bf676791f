// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalogue/odata/odataclient.h"
#include "core/catalogue/odata/odatanodes.h"
#include "core/catalogue/stac/stacitemparser.h"
#include "core/http/serviceerror.h"
#include "tests/support/jobcontract.h"
#include "tests/support/testserver.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QUrlQuery>

#include <memory>

using namespace swathe;
using namespace Qt::StringLiterals;

namespace {

QString fixtures()
{
    const auto given = qEnvironmentVariable("SWATHE_FIXTURES");
    return (given.isEmpty() ? qEnvironmentVariable("SWATHE_SOURCE") + u"/../shared/fixtures"_s : given) +
           u"/cdse-odata"_s;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const ODataSource kSource{.provider = u"p"_s,
                          .url = QUrl(u"https://catalogue.example/odata/v1"_s),
                          .downloadUrl = QUrl(u"https://download.example/odata/v1"_s)};

} // namespace

/// Everything recorded of Copernicus' OData, and what the retired services of its kind said when they refused.
class TestRecordedOData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void productsAreRead();
    void fieldsAreThoseOfTheProduct();
    void pagesAreFollowed();
    void attributes();
    void manifest();
    void refusals();
};

void TestRecordedOData::initTestCase()
{
    if (!QFile::exists(fixtures()))
        QSKIP("no recorded answers: set SWATHE_FIXTURES");
}

void TestRecordedOData::productsAreRead()
{
    int rows = 0;
    for (const auto &name : {u"CDSETool__odata_page_1.json"_s, u"CDSETool__odata_page_2.json"_s,
                             u"CDSETool__odata_page_3.json"_s, u"eodag__cop_dataspace_search.json"_s}) {
        const auto page = parseODataProducts(contents(fixtures() + u"/odata/"_s + name), kSource);
        QVERIFY2(page, page ? "" : qPrintable(name + page.error().detail));
        QCOMPARE(page->page.skipped.size(), 0);
        QCOMPARE(page->page.scenes.size(), page->rows);
        QVERIFY(page->hasNext);
        for (const auto &scene : page->page.scenes) {
            QVERIFY(scene.sensingStart.isValid());
            QVERIFY(!scene.productType.isEmpty());
            QVERIFY(!scene.assets.first().checksum.isEmpty());
            QVERIFY(scene.assets.first().size > 0);
            QCOMPARE(scene.availability, Availability::Online);
            // What is kept of it reads back to the same scene.
            const auto again = sceneFromStac(scene.raw, {.provider = u"p"_s, .url = kSource.url});
            QVERIFY(again);
            QCOMPARE(*again, scene);
        }
        rows += int(page->rows);
    }
    QCOMPARE(rows, 32);
}

void TestRecordedOData::fieldsAreThoseOfTheProduct()
{
    const auto auxiliary = parseODataProducts(contents(fixtures() + u"/odata/CDSETool__odata_page_1.json"_s), kSource);
    QVERIFY(auxiliary);
    QCOMPARE(auxiliary->count, 47);
    const auto &aux = auxiliary->page.scenes.first();
    QCOMPARE(aux.id.item, u"S1A_AUX_INS_V20140406T010000_G20140409T142540.SAFE"_s);
    QCOMPARE(aux.id.collection, u"SENTINEL-1"_s);
    QVERIFY(aux.footprint.isEmpty());
    QCOMPARE(aux.assets.first().checksum.algorithm, Checksum::Algorithm::Md5);
    QCOMPARE(aux.assets.first().checksum.digest.toHex(), "23383d85c5231487ce13d1c10aeb8e7b");

    const auto images =
        parseODataProducts(contents(fixtures() + u"/odata/eodag__cop_dataspace_search.json"_s), kSource);
    QVERIFY(images);
    const auto &scene = images->page.scenes.first();
    QCOMPARE(scene.id.collection, u"SENTINEL-2"_s);
    QCOMPARE(scene.title, u"S2A_MSIL1C_20200808T010311_N0500_R045_T54PXA_20230413T212505"_s);
    QCOMPARE(scene.tile, u"54PXA"_s);
    QCOMPARE(scene.platform, u"sentinel-2a"_s);
    QCOMPARE(scene.productType, u"S2MSI1C"_s);
    QCOMPARE(scene.relativeOrbit.value_or(0), 45);
    QCOMPARE(qRound(scene.cloudCoverPercent.value_or(-1)), 95);
    QVERIFY(!scene.footprint.isEmpty());
    QCOMPARE(
        scene.thumbnail.toString(),
        u"https://catalogue.dataspace.copernicus.eu/odata/v1/Assets(385d0a62-ec57-413b-a8b8-12c0e79848f6)/$value"_s);
    const auto &product = scene.assets.first();
    QCOMPARE(product.key, u"product"_s);
    QCOMPARE(product.href.toString(),
             u"https://download.example/odata/v1/Products(05edf2bb-d103-49f1-a677-9e474138d84f)/$value"_s);
    QCOMPARE(product.size, 224105657);
    QCOMPARE(product.mediaType, u"application/zip"_s);
    QCOMPARE(product.alternateS3.toString(), u"s3://eodata/Sentinel-2/MSI/L1C_N0500/2020/08/08/"
                                             "S2A_MSIL1C_20200808T010311_N0500_R045_T54PXA_20230413T212505.SAFE"_s);
    const auto place = odataPlace(scene);
    QVERIFY(place);
    QCOMPARE(place->folder, scene.id.item);
}

void TestRecordedOData::pagesAreFollowed()
{
    // Three of the five recorded pages: the rows read are fewer than the count, and that is said.
    test::TestServer server([](const test::Request &request) {
        const QUrlQuery query(QUrl::fromEncoded("http://x" + request.target));
        const int number = query.queryItemValue(u"$skip"_s).toInt() / 10 + 1;
        if (number > 3)
            return test::TestServer::json(R"({"value":[]})");
        return test::TestServer::json(contents(fixtures() + u"/odata/CDSETool__odata_page_%1.json"_s.arg(number)));
    });
    HttpClient http;
    ODataClient client(http, {}, {.providerId = u"p"_s, .url = server.url(u"/odata/v1"_s)});
    std::unique_ptr<SearchJob> job(client.search({.collections = {u"SENTINEL-1"_s}, .pageSize = 10}, nullptr));
    int scenes = 0;
    connect(job.get(), &SearchJob::pageReady, this, [&scenes](const ScenePage &page) {
        scenes += int(page.scenes.size());
    });
    QVERIFY(test::run(*job));
    QVERIFY(job->result());
    QCOMPARE(scenes, 30);
    QCOMPARE(job->result()->matched, 47);
    QVERIFY(!job->result()->isComplete);
    QVERIFY(job->result()->notes.contains(u"rowsMissing"_s));
    QVERIFY(server.requests().first().target.contains("$orderby="));
}

void TestRecordedOData::attributes()
{
    // Recorded for one collection: the list of all has the same entries behind each collection's name.
    const auto list = QJsonDocument::fromJson(contents(fixtures() + u"/odata/CDSETool__attributes.json"_s)).array();
    QVERIFY(!list.isEmpty());
    const auto schema =
        parseODataSchema(QJsonDocument(QJsonObject{{u"SENTINEL-1"_s, list}}).toJson(QJsonDocument::Compact));
    QVERIFY(schema);
    const auto live = schema->collections.value(u"SENTINEL-1"_s);
    QCOMPARE(live.size(), list.size());
    // The built-in list agrees with the live one about every type they share.
    const auto builtIn = builtInODataSchema().collections.value(u"SENTINEL-1"_s);
    int shared = 0;
    for (auto it = live.begin(); it != live.end(); ++it) {
        if (!builtIn.contains(it.key()))
            continue;
        QVERIFY2(builtIn.value(it.key()) == it.value(), qPrintable(it.key()));
        ++shared;
    }
    QVERIFY2(shared >= 25, qPrintable(QString::number(shared)));
}

void TestRecordedOData::manifest()
{
    const ODataPlace place{.product = QUrl(u"https://d.example/odata/v1/Products(x)"_s), .folder = u"X.SEN3"_s};
    const auto assets = assetsFromManifest(contents(fixtures() + u"/nodes/CDSETool__xfdumanifest.xml"_s), place);
    QVERIFY2(assets, assets ? "" : qPrintable(assets.error().detail));
    QCOMPARE(assets->size(), 32);
    for (const auto &asset : *assets) {
        QCOMPARE(asset.checksum.algorithm, Checksum::Algorithm::Md5);
        QVERIFY(asset.size > 0);
        QVERIFY(asset.href.toString().endsWith(u"/$value"));
    }
    QCOMPARE(assets->first().key, u"Oa01_reflectance.nc"_s);
    // Metadata of products is no manifest.
    for (const auto &name :
         {u"openeo-opensearch-client__02d6432e_MTD_MSIL1C.xml"_s, u"openeo-opensearch-client__09142f3f_INSPIRE.xml"_s})
        QVERIFY(!assetsFromManifest(contents(fixtures() + u"/nodes/"_s + name), place));
}

void TestRecordedOData::refusals()
{
    int read = 0;
    QDirIterator files(fixtures(), {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const auto path = files.next();
        if (!path.contains(u"exchanges") && !path.contains(u"error-bodies"))
            continue;
        for (const auto &entry : QJsonDocument::fromJson(contents(path)).array()) {
            const auto response = entry["response"_L1];
            const auto body = response["body"_L1].toString().toUtf8();
            const auto parsed = parseODataProducts(body, kSource);
            if (response["status"_L1].toInt() < 400 && !path.contains(u"error-bodies")) {
                // The retired services speak an older OData: nothing of it may be taken for products.
                QVERIFY(!parsed || parsed->page.scenes.isEmpty());
                continue;
            }
            const auto said = serviceMessage(body);
            QVERIFY2(!said.isEmpty(), qPrintable(path));
            QVERIFY2(!said.message.contains(u'<') && said.message.size() <= 200, qPrintable(said.message));
            QVERIFY(!parsed);
            ++read;
        }
    }
    QVERIFY2(read >= 10, qPrintable(QString::number(read)));
    QVERIFY(
        !parseODataProducts(contents(fixtures() + u"/dhus-legacy/sentinelsat__server_maintenance.html"_s), kSource));
}

QTEST_GUILESS_MAIN(TestRecordedOData)
#include "tst_odata.moc"
