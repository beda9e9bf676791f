// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalogue/stac/stacclient.h"
#include "core/catalogue/stac/stacitemparser.h"
#include "core/catalogue/stac/stacstaticclient.h"
#include "tests/support/jobcontract.h"
#include "tests/support/testserver.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <array>
#include <memory>

using namespace swathe;
using namespace Qt::StringLiterals;

namespace {

QString fixtures()
{
    const auto given = qEnvironmentVariable("SWATHE_FIXTURES");
    return given.isEmpty() ? qEnvironmentVariable("SWATHE_SOURCE") + u"/../shared/fixtures"_s : given;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonArray exchanges(const QString &path)
{
    return QJsonDocument::fromJson(contents(fixtures() + u'/' + path)).array();
}

/// No STAC, or broken on purpose: features without id, OpenSearch and Planet answers, records, labels, areas.
constexpr std::array kKnownBad{"base_sentinel2_l2a"_L1,
                               "collection-only-bad"_L1,
                               "spacenetroads_AOI"_L1,
                               "planet-client-python__"_L1,
                               "invalid-item"_L1,
                               "ogc-records"_L1,
                               "eodag__sara"_L1,
                               "eodag__eumetsat"_L1,
                               "openeo-opensearch-client__"_L1,
                               "sentinel-response"_L1,
                               "sat-search__aoi"_L1,
                               "-bad-item"_L1,
                               "/data.geojson"_L1};

/// What the files of one folder hold, and what was read of it.
struct Tally {
    int items = 0;
    int scenes = 0;
    int collections = 0;
    int collectionsRead = 0;
    QStringList problems;
};

void readDocument(const QJsonObject &document, const QString &name, Tally &tally)
{
    const StacSource source{.provider = u"p"_s, .url = QUrl(u"https://stac.example/search"_s)};
    const auto takeCollection = [&](const QJsonObject &object) {
        ++tally.collections;
        if (const auto collection = collectionFromStac(object))
            ++tally.collectionsRead;
        else
            tally.problems << name + u": "_s + collection.error().detail;
    };
    switch (stacKind(document)) {
    case StacKind::Item:
    case StacKind::ItemCollection: {
        const auto page = stacPageFromJson(document, source);
        tally.items += int(page.entries);
        tally.scenes += int(page.page.scenes.size());
        for (const auto &error : page.page.skipped)
            tally.problems << name + u": "_s + error.detail;
        break;
    }
    case StacKind::Collection:
        takeCollection(document);
        break;
    case StacKind::CollectionList:
        for (const auto &entry : document["collections"_L1].toArray())
            takeCollection(entry.toObject());
        break;
    case StacKind::Catalog:
    case StacKind::Unknown:
        break;
    }
}

Tally readFolder(const QString &folder)
{
    Tally tally;
    QDirIterator files(fixtures() + u'/' + folder, {u"*.json"_s, u"*.geojson"_s, u"*.ndjson"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const auto path = files.next();
        const auto document = QJsonDocument::fromJson(contents(path));
        if (document.isObject())
            readDocument(document.object(), path, tally);
        for (const auto &entry : document.array()) {
            // A list of exchanges, or of items.
            const auto body = entry["response"_L1]["body"_L1].toString();
            readDocument(body.isEmpty() ? entry.toObject() : QJsonDocument::fromJson(body.toUtf8()).object(), path,
                         tally);
        }
        if (path.endsWith(u".ndjson")) {
            for (const auto &line : contents(path).split('\n'))
                readDocument(QJsonDocument::fromJson(line).object(), path, tally);
        }
    }
    return tally;
}

/// A server that answers with what was recorded; the service's address becomes its own.
class Replay
{
public:
    explicit Replay(const QByteArray &origin) : m_origin(origin)
    {
        m_server.setHandler([this](const test::Request &request) {
            return answer(request);
        });
    }

    void add(const QString &path)
    {
        for (const auto &entry : exchanges(path)) {
            const QUrl uri(entry["request"_L1]["uri"_L1].toString(), QUrl::StrictMode);
            if (!uri.toEncoded().startsWith(m_origin))
                continue;
            m_known << Known{.method = entry["request"_L1]["method"_L1].toString().toLatin1(),
                             .target = uri.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority),
                             .status = entry["response"_L1]["status"_L1].toInt(),
                             .body = entry["response"_L1]["body"_L1].toString().toUtf8()};
        }
    }
    void addAnswer(const QByteArray &target, const QByteArray &body)
    {
        m_known << Known{.method = "GET", .target = target, .status = 200, .body = body};
    }
    [[nodiscard]] bool isEmpty() const { return m_known.isEmpty(); }
    [[nodiscard]] test::TestServer &server() { return m_server; }
    [[nodiscard]] QList<QJsonObject> searches() const
    {
        QList<QJsonObject> bodies;
        for (const auto &request : m_server.requests()) {
            if (request.method == "POST")
                bodies << QJsonDocument::fromJson(request.body).object();
        }
        return bodies;
    }

private:
    struct Known {
        QByteArray method;
        QByteArray target;
        int status = 0;
        QByteArray body;
        bool isUsed = false;
    };

    test::Reply answer(const test::Request &request)
    {
        const auto same = [](QByteArray a, QByteArray b) {
            while (a.size() > 1 && a.endsWith('/'))
                a.chop(1);
            while (b.size() > 1 && b.endsWith('/'))
                b.chop(1);
            return a == b;
        };
        // Searches are answered in the recorded order, documents by their address, those asked for without a query
        // by whatever is known of their path.
        for (const bool isExact : {true, false}) {
            for (auto &known : m_known) {
                if (known.method != request.method || (request.method == "POST" && known.isUsed))
                    continue;
                const bool fits = isExact ? same(known.target, request.target)
                                          : !request.target.contains('?') &&
                                                same(known.target.split('?').constFirst(), request.target);
                if (!fits)
                    continue;
                known.isUsed = true;
                auto own = m_server.url().toEncoded();
                own.chop(1);
                return test::TestServer::json(QByteArray(known.body).replace(m_origin, own), known.status);
            }
        }
        return test::TestServer::json("{\"code\":\"NotFound\",\"description\":\"not recorded\"}", 404);
    }

    QByteArray m_origin;
    QList<Known> m_known;
    test::TestServer m_server;
};

} // namespace

/** Real answers of STAC services and catalogues, read and replayed. Skipped where they are absent. */
class TestRecordedStac : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFile::exists(fixtures() + u"/earth-search"_s))
            QSKIP("no recorded answers here");
    }

    void everyItem_isRead_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<int>("fewest");
        QTest::addColumn<int>("bad"); // by kKnownBad
        QTest::newRow("earth-search") << u"earth-search"_s << 80 << 0;
        QTest::newRow("planetary-computer") << u"planetary-computer"_s << 900 << 1;
        QTest::newRow("cdse-stac") << u"cdse-stac"_s << 100 << 0;
        QTest::newRow("stac-api") << u"stac-api"_s << 200 << 49;
        QTest::newRow("static-catalogs") << u"static-catalogs"_s << 200 << 1;
        QTest::newRow("usgs") << u"usgs/stac-items"_s << 5 << 0;
        QTest::newRow("cog") << u"cog/items"_s << 9 << 0;
        QTest::newRow("cmr") << u"cmr/stac"_s << 1 << 0;
    }
    void everyItem_isRead()
    {
        QFETCH(QString, folder);
        QFETCH(int, fewest);
        QFETCH(int, bad);
        const auto tally = readFolder(folder);
        for (const auto &problem : tally.problems) {
            const auto isKnown = [&problem](QLatin1StringView name) {
                return problem.contains(name);
            };
            QVERIFY2(std::ranges::any_of(kKnownBad, isKnown), qPrintable(problem));
        }
        QCOMPARE(tally.problems.size(), bad);
        QCOMPARE_GE(tally.items, fewest);
        QCOMPARE(tally.items - tally.scenes + tally.collections - tally.collectionsRead, bad);
    }

    void earthSearch_pagesByPost()
    {
        Replay replay("https://earth-search.aws.element84.com");
        replay.add(u"earth-search/exchanges/pystac-client__test_cli__TestCLISearch.test_filter_inprocess_.json"_s);
        QVERIFY(!replay.isEmpty());
        HttpClient http;
        StacClient client(http, {}, {.providerId = u"earth-search"_s, .url = replay.server().url(u"/v1"_s)});
        std::unique_ptr<SearchJob> job(client.search({.limit = 20}, nullptr));
        QSignalSpy pages(job.get(), &SearchJob::pageReady);
        QVERIFY(test::run(*job));
        QVERIFY2(job->result(), qPrintable(job->result() ? QString() : job->result().error().detail));
        QCOMPARE(pages.size(), 2);
        QCOMPARE(job->result()->delivered, 20);
        QCOMPARE(job->result()->matched, 115912758);
        const auto searches = replay.searches();
        QCOMPARE(searches.size(), 2);
        QVERIFY(!searches[0].contains("next"_L1));
        QCOMPARE(searches[0]["sortby"_L1].toArray().size(), 2);
        QCOMPARE(searches[1]["next"_L1].toString(),
                 u"2025-07-31T13:03:25.899000Z,S2B_T24MVV_20250731T130245_L2A,sentinel-2-c1-l2a"_s);
    }

    void planetaryComputer_pagesByToken()
    {
        Replay replay("https://planetarycomputer.microsoft.com");
        replay.add(
            u"planetary-computer/exchanges/pystac-client__test_client__TestAPI.test_environment_variable.json"_s);
        replay.add(
            u"planetary-computer/exchanges/pystac-client__test_item_search__TestItemSearch.test_get_all_items.json"_s);
        HttpClient http;
        StacClient client(http, {}, {.providerId = u"pc"_s, .url = replay.server().url(u"/api/stac/v1"_s)});
        std::unique_ptr<SearchJob> job(client.search({.collections = {u"naip"_s}, .limit = 20}, nullptr));
        QSignalSpy pages(job.get(), &SearchJob::pageReady);
        QVERIFY(test::run(*job));
        QVERIFY2(job->result(), qPrintable(job->result() ? QString() : job->result().error().detail));
        QCOMPARE(pages.size(), 2);
        QCOMPARE(job->result()->delivered, 20);
        QVERIFY(job->result()->skipped.isEmpty());
        QCOMPARE(replay.searches().at(1)["token"_L1].toString(), u"next:vt_m_4407363_sw_18_h_20160804"_s);
    }

    void eoapi_isSearched()
    {
        Replay replay("https://stac.eoapi.dev");
        replay.add(u"stac-api/exchanges/pystac-client__test_client__test_get_items_without_ids.json"_s);
        HttpClient http;
        StacClient client(http, {}, {.providerId = u"eoapi"_s, .url = replay.server().url()});
        std::unique_ptr<SearchJob> job(client.search({.limit = 10}, nullptr));
        QVERIFY(test::run(*job));
        QVERIFY2(job->result(), qPrintable(job->result() ? QString() : job->result().error().detail));
        QCOMPARE(job->result()->delivered, 10);
        QVERIFY(!job->result()->isComplete);
    }

    void collections_areListed()
    {
        Replay replay("https://earth-search.aws.element84.com");
        replay.add(
            u"earth-search/exchanges/pystac-client__test_cli__TestCLICollections.test_collection_search_inprocess_.json"_s);
        HttpClient http;
        StacClient client(http, {}, {.providerId = u"earth-search"_s, .url = replay.server().url(u"/v1"_s)});
        std::unique_ptr<JobOf<QList<Collection>>> job(client.collections(nullptr));
        QVERIFY(test::run(*job));
        QVERIFY(job->result());
        QCOMPARE(job->result()->size(), 9);
        QVERIFY(job->result()->first().extent);
    }

    void collections_arePaged()
    {
        Replay replay("https://emc.spacebel.be");
        replay.add(u"stac-api/exchanges/pystac-client__test_client__TestAPICollectionSearch.test_search.json"_s);
        replay.add(
            u"stac-api/exchanges/pystac-client__test_collection_search__TestCollectionSearch.test_result_paging.json"_s);
        replay.addAnswer("/collections?limit=10&q=sentinel&startRecord=21", "{\"collections\":[],\"links\":[]}");
        HttpClient http;
        StacClient client(http, {}, {.providerId = u"fedeo"_s, .url = replay.server().url()});
        std::unique_ptr<JobOf<QList<Collection>>> job(client.collections(nullptr));
        QVERIFY(test::run(*job));
        QVERIFY2(job->result(), qPrintable(job->result() ? QString() : job->result().error().detail));
        QCOMPARE(job->result()->size(), 20);
    }

    void capabilities_areThoseAnnounced()
    {
        Replay replay("https://planetarycomputer.microsoft.com");
        replay.add(
            u"planetary-computer/exchanges/pystac-client__test_cli__TestCLISearch.test_matched_not_available_inprocess_.json"_s);
        HttpClient http;
        StacClient client(http, {}, {.providerId = u"pc"_s, .url = replay.server().url(u"/api/stac/v1"_s)});
        std::unique_ptr<JobOf<Capabilities>> job(client.capabilities(nullptr));
        QVERIFY(test::run(*job));
        QVERIFY(job->result());
        const auto can = *job->result();
        QVERIFY(can.search && can.post && can.sort && can.query && can.cql2Json && can.collections);
        QVERIFY(!can.freeText);
    }

    void staticTree_isWalked()
    {
        const auto root = fixtures() + u"/static-catalogs/tree-pystac-test-case-4/catalog.json"_s;
        HttpClient http;
        StacStaticClient client(http, {}, root, QUrl::fromLocalFile(QDir(root).absolutePath()));
        std::unique_ptr<SearchJob> job(client.search({}, nullptr));
        QVERIFY(test::run(*job, 60000));
        QVERIFY(job->result());
        QCOMPARE_GE(job->result()->delivered, 30);
        std::unique_ptr<JobOf<QList<Collection>>> collections(client.collections(nullptr));
        QVERIFY(test::run(*collections, 60000));
        QVERIFY(collections->result());
        QVERIFY(!collections->result()->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRecordedStac)
#include "tst_stac.moc"
