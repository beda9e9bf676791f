// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalogue/multisearch.h"

#include "core/catalogue/stac/stacclient.h"
#include "tests/support/jobcontract.h"
#include "tests/support/testserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>
#include <QTimeZone>
#include <QTimer>

#include <algorithm>
#include <map>
#include <memory>

using namespace swathe;
using namespace Qt::StringLiterals;

namespace {

using namespace std::chrono_literals;

QDateTime day(int number)
{
    return QDateTime(QDate(2024, 1, 1), QTime(0, 0), QTimeZone::UTC).addDays(number);
}

/// What all catalogues of a test see: how many of them are asked at the same time.
struct Traffic {
    int now = 0;
    int most = 0;
};

/// Searches that end when the test says so.
class SlowSearch final : public SearchJob
{
public:
    SlowSearch(Traffic &traffic, QObject *parent) : SearchJob(parent), m_traffic(traffic) {}
    ~SlowSearch() override { leave(); }
    void page(const QList<Scene> &scenes, bool isOrdered = true)
    {
        Q_EMIT pageReady({.scenes = scenes, .isOrdered = isOrdered});
    }
    void end(const Result<SearchOutcome> &outcome)
    {
        leave();
        finishWith(outcome);
    }

protected:
    void doStart() override
    {
        m_isIn = true;
        m_traffic.most = std::max(m_traffic.most, ++m_traffic.now);
    }
    void doCancel() override { leave(); }

private:
    void leave()
    {
        if (std::exchange(m_isIn, false))
            --m_traffic.now;
    }
    Traffic &m_traffic;
    bool m_isIn = false;
};

class SlowCatalogue final : public CatalogueClient
{
public:
    explicit SlowCatalogue(Traffic &traffic) : m_traffic(traffic) {}
    [[nodiscard]] QString providerId() const override { return u"slow"_s; }
    [[nodiscard]] JobOf<Capabilities> *capabilities(QObject *parent) override
    {
        return new ReadyJob<Capabilities>(Capabilities{}, parent);
    }
    [[nodiscard]] JobOf<QList<Collection>> *collections(QObject *parent) override
    {
        return new ReadyJob<QList<Collection>>(QList<Collection>{}, parent);
    }
    [[nodiscard]] SearchJob *search(const SearchRequest &, QObject *parent) override
    {
        auto *job = new SlowSearch(m_traffic, parent);
        jobs << job;
        return job;
    }
    QList<SlowSearch *> jobs;

private:
    Traffic &m_traffic;
};

Scene scene(const QString &name, int number)
{
    return {.id = {u"p"_s, u"c"_s, name}, .sensingStart = day(number), .sensingEnd = day(number)};
}

/// A STAC API of scenes on every `step`th day, newest first, in pages, each answer after a delay.
struct Service {
    QString name;
    int count = 10;
    int step = 1;
    std::chrono::milliseconds delay{0};
    test::TestServer server{[this](const test::Request &request) {
        return answer(request);
    }};

    test::Reply answer(const test::Request &request)
    {
        if (request.path() == "/") {
            return test::TestServer::json(
                QJsonDocument(
                    QJsonObject{
                        {u"type"_s, u"Catalog"_s},
                        {u"id"_s, name},
                        {u"conformsTo"_s, QJsonArray{u"https://api.stacspec.org/v1.0.0/item-search"_s,
                                                     u"https://api.stacspec.org/v1.0.0/item-search#sort"_s}},
                        {u"links"_s, QJsonArray{QJsonObject{{u"rel"_s, u"search"_s}, {u"href"_s, u"/search"_s}}}}})
                    .toJson());
        }
        const auto asked = QJsonDocument::fromJson(request.body).object();
        const int limit = asked["limit"_L1].toInt();
        const int start = asked["start"_L1].toInt();
        QJsonArray features;
        for (int i = start; i < std::min(start + limit, count); ++i) {
            features << QJsonObject{
                {u"type"_s, u"Feature"_s},
                {u"id"_s, u"%1-%2"_s.arg(name).arg(i)},
                {u"collection"_s, u"c"_s},
                {u"properties"_s, QJsonObject{{u"datetime"_s, day(1000 - i * step).toString(Qt::ISODate)}}},
                {u"assets"_s, QJsonObject{}}};
        }
        QJsonArray links;
        if (start + limit < count)
            links << QJsonObject{{u"rel"_s, u"next"_s},
                                 {u"href"_s, u"/search"_s},
                                 {u"method"_s, u"POST"_s},
                                 {u"merge"_s, true},
                                 {u"body"_s, QJsonObject{{u"start"_s, start + limit}}}};
        auto reply = test::TestServer::json(QJsonDocument(QJsonObject{{u"type"_s, u"FeatureCollection"_s},
                                                                      {u"features"_s, features},
                                                                      {u"links"_s, links},
                                                                      {u"numberMatched"_s, count}})
                                                .toJson());
        reply.delay = delay;
        return reply;
    }
};

} // namespace

class TestMultiSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contract();
    void mergesByTimeWhateverTheOrderOfArrival();
    void unorderedOnesHoldUntilTheirEnd();
    void oneFailureLeavesTheOthers();
    void unknownCatalogueIsAnOutcome();
    void neverMoreThanEightAtOnce();
    void oneAtATimeOfOneCatalogue();
    void fourCataloguesAreAskedAtOnce();
    void goesOnWhereEachStopped();
    void cancelLetsNothingMoreIn();
};

void TestMultiSearch::contract()
{
    Service service{.name = u"a"_s};
    HttpClient http;
    StacClient client(http, {}, {.providerId = u"a"_s, .url = service.server.url()});
    test::checkJobContract([&] {
        return std::make_unique<MultiSearch>(
            [&](const QString &) -> Result<CatalogueClient *> {
                return &client;
            },
            QList<CatalogueRequest>{{.catalogue = u"a"_s}});
    });
}

void TestMultiSearch::mergesByTimeWhateverTheOrderOfArrival()
{
    Traffic traffic;
    SlowCatalogue one(traffic);
    SlowCatalogue two(traffic);
    MultiSearch search(
        [&](const QString &id) -> Result<CatalogueClient *> {
            return id == u"one" ? &one : &two;
        },
        {{.catalogue = u"one"_s}, {.catalogue = u"two"_s}});
    QStringList merged;
    QStringList arrived;
    connect(&search, &MultiSearch::mergedReady, this, [&merged](const QList<Scene> &scenes) {
        for (const auto &scene : scenes)
            merged << scene.id.item;
    });
    connect(&search, &MultiSearch::pageReady, this, [&arrived](const QString &, const ScenePage &page) {
        for (const auto &scene : page.scenes)
            arrived << scene.id.item;
    });
    search.start();
    QCOMPARE(one.jobs.size(), 1);
    one.jobs.first()->page({scene(u"a"_s, 9), scene(u"b"_s, 5)});
    QVERIFY(merged.isEmpty()); // the other may still have a newer one
    QCOMPARE(arrived, QStringList({u"a"_s, u"b"_s}));
    two.jobs.first()->page({scene(u"c"_s, 10), scene(u"d"_s, 7)});
    QCOMPARE(merged, QStringList({u"c"_s, u"a"_s, u"d"_s}));
    one.jobs.first()->end(SearchOutcome{.delivered = 2});
    two.jobs.first()->page({scene(u"e"_s, 1)});
    two.jobs.first()->end(SearchOutcome{.delivered = 3});
    QTRY_VERIFY(search.isFinished());
    QCOMPARE(merged, QStringList({u"c"_s, u"a"_s, u"d"_s, u"b"_s, u"e"_s}));
    QVERIFY(search.result());
    QCOMPARE(search.result()->at(0).found, 2);
    QCOMPARE(search.result()->at(1).found, 3);
}

void TestMultiSearch::unorderedOnesHoldUntilTheirEnd()
{
    Traffic traffic;
    SlowCatalogue one(traffic);
    MultiSearch search(
        [&](const QString &) -> Result<CatalogueClient *> {
            return &one;
        },
        {{.catalogue = u"one"_s}});
    QStringList merged;
    connect(&search, &MultiSearch::mergedReady, this, [&merged](const QList<Scene> &scenes) {
        for (const auto &scene : scenes)
            merged << scene.id.item;
    });
    search.start();
    one.jobs.first()->page({scene(u"old"_s, 1)}, false);
    one.jobs.first()->page({scene(u"new"_s, 9)}, false);
    QVERIFY(merged.isEmpty());
    one.jobs.first()->end(SearchOutcome{});
    QTRY_VERIFY(search.isFinished());
    QCOMPARE(merged, QStringList({u"new"_s, u"old"_s}));
}

void TestMultiSearch::oneFailureLeavesTheOthers()
{
    Traffic traffic;
    SlowCatalogue good(traffic);
    SlowCatalogue bad(traffic);
    MultiSearch search(
        [&](const QString &id) -> Result<CatalogueClient *> {
            return id == u"good" ? &good : &bad;
        },
        {{.catalogue = u"bad"_s}, {.catalogue = u"good"_s}});
    search.start();
    bad.jobs.first()->page({scene(u"kept"_s, 2)});
    bad.jobs.first()->end(fail(Error{.kind = Error::Kind::Unauthorised, .httpStatus = 401}));
    good.jobs.first()->page({scene(u"a"_s, 1)});
    good.jobs.first()->end(SearchOutcome{.delivered = 1, .isComplete = false, .notes = {u"limitReached"_s}});
    QTRY_VERIFY(search.isFinished());
    QVERIFY(search.result());
    const auto &failed = search.result()->first();
    QVERIFY(failed.error);
    QCOMPARE(remedyFor(*failed.error), Remedy::SignIn);
    QCOMPARE(failed.found, 1); // what came before the error stays
    QVERIFY(!failed.isComplete);
    const auto &capped = search.result()->last();
    QVERIFY(!capped.error && !capped.isComplete);
    QCOMPARE(capped.notes, QStringList{u"limitReached"_s});
}

void TestMultiSearch::unknownCatalogueIsAnOutcome()
{
    MultiSearch search(
        [](const QString &) -> Result<CatalogueClient *> {
            return fail(Error::Kind::NotFound, u"no such catalogue"_s);
        },
        {{.catalogue = u"x"_s}});
    QVERIFY(test::run(search));
    QVERIFY(search.result());
    QCOMPARE(search.result()->first().error->kind, Error::Kind::NotFound);
}

void TestMultiSearch::neverMoreThanEightAtOnce()
{
    Traffic traffic;
    std::map<QString, std::unique_ptr<SlowCatalogue>> catalogues;
    QList<CatalogueRequest> requests;
    for (int i = 0; i < 20; ++i) {
        const auto id = QString::number(i);
        catalogues[id] = std::make_unique<SlowCatalogue>(traffic);
        requests << CatalogueRequest{.catalogue = id};
    }
    MultiSearch search(
        [&](const QString &id) -> Result<CatalogueClient *> {
            return catalogues.at(id).get();
        },
        requests);
    search.start();
    while (!search.isFinished()) {
        for (const auto &[id, catalogue] : catalogues) {
            if (!catalogue->jobs.isEmpty() && catalogue->jobs.first()->isStarted())
                catalogue->jobs.first()->end(SearchOutcome{});
        }
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 100);
    }
    QCOMPARE(traffic.most, MultiSearch::kMostRequests);
    QCOMPARE(search.result()->size(), 20);
}

void TestMultiSearch::oneAtATimeOfOneCatalogue()
{
    Traffic traffic;
    SlowCatalogue one(traffic);
    MultiSearch search(
        [&](const QString &) -> Result<CatalogueClient *> {
            return &one;
        },
        {{.catalogue = u"one"_s}, {.catalogue = u"one"_s}});
    search.start();
    QCOMPARE(one.jobs.size(), 1);
    one.jobs.first()->end(SearchOutcome{});
    QTRY_COMPARE(one.jobs.size(), 2);
    one.jobs.last()->end(SearchOutcome{});
    QTRY_VERIFY(search.isFinished());
    QCOMPARE(traffic.most, 1);
}

void TestMultiSearch::fourCataloguesAreAskedAtOnce()
{
    // Each answer comes when all four catalogues have been asked for it, so that asking one after the other would
    // never end.
    HttpClient http;
    std::vector<std::unique_ptr<Service>> services;
    std::vector<std::unique_ptr<StacClient>> clients;
    QList<CatalogueRequest> requests;
    for (int i = 0; i < 4; ++i) {
        services.push_back(std::make_unique<Service>());
        services.back()->name = QString::number(i);
        services.back()->count = 40;
        services.back()->step = i + 1;
        services.back()->delay = 100ms;
        clients.push_back(std::make_unique<StacClient>(
            http, SessionSource(),
            StacService{.providerId = QString::number(i), .url = services.back()->server.url()}));
        requests << CatalogueRequest{.catalogue = QString::number(i), .request = {.pageSize = 10}};
    }
    MultiSearch search(
        [&](const QString &id) -> Result<CatalogueClient *> {
            return clients.at(size_t(id.toInt())).get();
        },
        requests);
    QList<Scene> merged;
    QSet<QString> early;
    connect(&search, &MultiSearch::mergedReady, this, [&merged](const QList<Scene> &scenes) {
        merged << scenes;
    });
    connect(&search, &MultiSearch::pageReady, this, [&](const QString &id, const ScenePage &) {
        // A first page of each before a second of any needs that they are under way together.
        if (early.size() < 4)
            early << id;
    });
    QVERIFY(test::run(search, 30'000));
    QCOMPARE(early.size(), 4);
    QCOMPARE(merged.size(), 160);
    QVERIFY(std::ranges::is_sorted(merged, std::greater{}, &Scene::sensingStart));
    for (const auto &outcome : *search.result()) {
        QCOMPARE(outcome.found, 40);
        QCOMPARE(outcome.matched, 40);
        QVERIFY(outcome.isComplete);
    }
}

void TestMultiSearch::goesOnWhereEachStopped()
{
    HttpClient http;
    Service big{.name = u"big"_s, .count = 30};
    Service small{.name = u"small"_s, .count = 3};
    StacClient bigClient(http, {}, {.providerId = u"big"_s, .url = big.server.url()});
    StacClient smallClient(http, {}, {.providerId = u"small"_s, .url = small.server.url()});
    auto first = std::make_unique<MultiSearch>(
        [&](const QString &id) -> Result<CatalogueClient *> {
            return id == u"big" ? &bigClient : &smallClient;
        },
        QList<CatalogueRequest>{{.catalogue = u"big"_s, .request = {.limit = 8, .pageSize = 5}},
                                {.catalogue = u"small"_s, .request = {.limit = 8, .pageSize = 5}}});
    QSet<QString> ids;
    const auto collect = [&ids](const QString &, const ScenePage &page) {
        for (const auto &scene : page.scenes) {
            QVERIFY2(!ids.contains(scene.id.item), qPrintable(scene.id.item));
            ids << scene.id.item;
        }
    };
    connect(first.get(), &MultiSearch::pageReady, this, collect);
    QVERIFY(test::run(*first));
    QCOMPARE(ids.size(), 11);
    QVERIFY(first->canFetchMore());
    std::unique_ptr<MultiSearch> more(first->fetchMore(10, nullptr));
    first.reset();
    big.server.clearRequests();
    small.server.clearRequests();
    connect(more.get(), &MultiSearch::pageReady, this, collect);
    QVERIFY(test::run(*more));
    QCOMPARE(ids.size(), 21);
    QCOMPARE(small.server.requests().size(), 0);
    QVERIFY(big.server.requests().size() <= 2); // two left over, two pages of five
    QCOMPARE(more->outcomes().first().found, 18);
    QCOMPARE(more->outcomes().last().found, 3);
    std::unique_ptr<MultiSearch> rest(more->fetchMore(0, nullptr));
    connect(rest.get(), &MultiSearch::pageReady, this, collect);
    QVERIFY(test::run(*rest));
    QCOMPARE(ids.size(), 33);
    QVERIFY(!rest->canFetchMore());
}

void TestMultiSearch::cancelLetsNothingMoreIn()
{
    Traffic traffic;
    SlowCatalogue one(traffic);
    MultiSearch search(
        [&](const QString &) -> Result<CatalogueClient *> {
            return &one;
        },
        {{.catalogue = u"one"_s}});
    int pages = 0;
    connect(&search, &MultiSearch::pageReady, this, [&pages] {
        ++pages;
    });
    search.start();
    search.cancel();
    one.jobs.first()->page({scene(u"a"_s, 1)});
    QTRY_VERIFY(search.isFinished());
    QCOMPARE(pages, 0);
    QCOMPARE(search.result().error().kind, Error::Kind::Cancelled);
    QCOMPARE(traffic.now, 0);
}

QTEST_GUILESS_MAIN(TestMultiSearch)
#include "tst_multisearch.moc"
