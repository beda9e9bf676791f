// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalogue/stac/stacclient.h"

#include "core/geo/geooperations.h"
#include "tests/support/jobcontract.h"
#include "tests/support/testserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

#include <memory>

using namespace swathe;
using namespace Qt::StringLiterals;

namespace {

/// A service of `count` scenes in pages, whose manners can be changed.
struct Service {
    int count = 5;
    bool refusesPost = false;
    bool refusesFilter = false;
    bool refusesSort = false;
    int busyFor = 0; ///< searches answered with 503 first
    bool hasCloudProperty = true;
    int throttles = 0; ///< answers of throttleStatus first
    int throttleStatus = 403;
    int forgetsAt = 0; ///< a page that starts here is refused, once, as by a token that has expired
    bool linksByHeader = false;
    bool refusesFields = false;
    bool hasSearch = true;
    int largestPage = 1000;
    QByteArray token; ///< asked of everybody, if set
    QStringList classes{
        u"https://api.stacspec.org/v1.0.0/item-search"_s, u"https://api.stacspec.org/v1.0.0-rc.2/item-search#filter"_s,
        u"http://www.opengis.net/spec/cql2/1.0/conf/cql2-json"_s, u"https://api.stacspec.org/v1.0.0/collections"_s};
    test::TestServer server{[this](const test::Request &request) {
        return answer(request);
    }};

    static test::Reply json(const QJsonObject &object, int status = 200)
    {
        return test::TestServer::json(QJsonDocument(object).toJson(), status);
    }
    static QJsonObject item(int number)
    {
        return {{u"type"_s, u"Feature"_s},
                {u"id"_s, u"s%1"_s.arg(number)},
                {u"collection"_s, u"c"_s},
                {u"bbox"_s, QJsonArray{10, 50, 11, 51}},
                {u"properties"_s,
                 QJsonObject{{u"datetime"_s, u"2024-01-01T00:00:00Z"_s}, {u"eo:cloud_cover"_s, number * 10}}},
                {u"assets"_s, QJsonObject{}}};
    }
    test::Reply answer(const test::Request &request)
    {
        if (!token.isEmpty() && request.header("Authorization") != token)
            return json({{u"code"_s, u"Unauthorized"_s}}, 401);
        const auto path = request.path();
        if (path == "/search" && throttles > 0 && throttles--)
            return json({{u"message"_s, u"Forbidden"_s}}, throttleStatus);
        if (path == "/") {
            QJsonArray links;
            if (hasSearch)
                links << QJsonObject{{u"rel"_s, u"search"_s}, {u"href"_s, u"/search"_s}};
            links << QJsonObject{{u"rel"_s, u"item"_s}, {u"href"_s, u"/item"_s}};
            return json({{u"type"_s, u"Catalog"_s},
                         {u"id"_s, u"x"_s},
                         {u"conformsTo"_s, hasSearch ? QJsonArray::fromStringList(classes) : QJsonArray()},
                         {u"links"_s, links}});
        }
        if (path == "/item")
            return json(item(1));
        if (path == "/collections/c/queryables" && hasCloudProperty)
            return json({{u"properties"_s, QJsonObject{{u"eo:cloud_cover"_s, QJsonObject{}}}}});
        if (path == "/collections/c")
            return json({{u"type"_s, u"Collection"_s}, {u"id"_s, u"c"_s}});
        if (path != "/search" || (refusesPost && request.method == "POST"))
            return json({{u"description"_s, u"no"_s}}, path == "/search" ? 405 : 404);

        QJsonObject asked = QJsonDocument::fromJson(request.body).object();
        const QUrlQuery query(QUrl::fromEncoded(request.target));
        const int limit =
            request.method == "POST" ? asked["limit"_L1].toInt() : query.queryItemValue(u"limit"_s).toInt();
        const int start =
            request.method == "POST" ? asked["start"_L1].toInt() : query.queryItemValue(u"start"_s).toInt();
        if (busyFor > 0 && busyFor--)
            return json({{u"message"_s, u"busy"_s}}, 503);
        if (refusesSort && asked.contains("sortby"_L1))
            return json({{u"description"_s, u"cannot sort by id"_s}}, 400);
        if (refusesFilter && asked.contains("filter"_L1))
            return json({{u"description"_s, u"no filters"_s}}, 400);
        if (refusesFields && asked.contains("fields"_L1))
            return json({{u"description"_s, u"no fields"_s}}, 400);
        if (forgetsAt > 0 && start == forgetsAt) {
            forgetsAt = 0;
            return json({{u"detail"_s, u"token expired"_s}}, 400);
        }
        if (limit > largestPage)
            return json({{u"message"_s, u"Internal server error"_s}}, 502);
        QJsonArray features;
        for (int i = start; i < std::min(start + limit, count); ++i)
            features << item(i);
        QJsonArray links;
        if (start + limit < count) {
            QJsonObject link{{u"rel"_s, u"next"_s}, {u"href"_s, u"/search"_s}};
            if (request.method == "POST") {
                link[u"method"_s] = u"POST"_s;
                link[u"merge"_s] = true;
                link[u"body"_s] = QJsonObject{{u"start"_s, start + limit}};
            } else {
                link[u"href"_s] = u"/search?limit=%1&start=%2"_s.arg(limit).arg(start + limit);
            }
            links << link;
        }
        auto reply = json({{u"type"_s, u"FeatureCollection"_s},
                           {u"features"_s, features},
                           {u"links"_s, linksByHeader ? QJsonArray() : links},
                           {u"numberMatched"_s, count}});
        if (linksByHeader && !links.isEmpty())
            reply.headers << std::pair("Link", "</about>; rel=\"help\", <" +
                                                   links.first()["href"_L1].toString().toLatin1() +
                                                   ">; rel=\"next\"; type=\"application/geo+json\"");
        return reply;
    }
};

/// Gives "old" first and "new" once that was refused.
class FakeSession final : public AuthSession
{
public:
    explicit FakeSession(const QUrl &url) { m_account.origins << Origin::of(url); }
    const Account &account() const override { return m_account; }
    JobOf<Authorisation> *authorise(QObject *parent) override
    {
        return new ReadyJob<Authorisation>(
            Authorisation{.headers = {{"Authorization", Secret(m_isRenewed ? "new" : "old")}},
                          .origins = m_account.origins},
            parent);
    }
    void invalidate() override { m_isRenewed = true; }

private:
    Account m_account;
    bool m_isRenewed = false;
};

} // namespace

class TestStacClient : public QObject
{
    Q_OBJECT

    HttpClient m_http;
    QList<ScenePage> m_pages;

    Result<SearchOutcome> search(Service &service, const SearchRequest &request, const SessionSource &session = {})
    {
        StacClient client(m_http, session, {.providerId = u"p"_s, .url = service.server.url()});
        std::unique_ptr<SearchJob> job(client.search(request, nullptr));
        m_pages.clear();
        connect(job.get(), &SearchJob::pageReady, this, [this](const ScenePage &page) {
            m_pages << page;
        });
        if (!test::run(*job))
            return fail(Error::Kind::Internal, u"did not end"_s);
        return job->result();
    }

private Q_SLOTS:
    void init() { m_http.setRetryPolicy({.maxAttempts = 1}); }

    void search_followsAllPages()
    {
        Service service;
        const auto outcome = search(service, {.pageSize = 2});
        QVERIFY(outcome);
        QCOMPARE(outcome->delivered, 5);
        QCOMPARE(outcome->matched, 5);
        QVERIFY(outcome->isComplete);
        QCOMPARE(m_pages.size(), 3);
        QCOMPARE(m_pages.last().scenes.last().id, (SceneId{u"p"_s, u"c"_s, u"s4"_s}));
    }

    void search_stopsAtTheLimit()
    {
        Service service;
        const auto outcome = search(service, {.limit = 3, .pageSize = 2});
        QVERIFY(outcome);
        QCOMPARE(outcome->delivered, 3);
        QVERIFY(!outcome->isComplete);
        QVERIFY(outcome->notes.contains(u"limitReached"_s));
    }

    void post_fallsBackToGet()
    {
        Service service;
        service.refusesPost = true;
        const auto outcome = search(service, {.pageSize = 2});
        QVERIFY(outcome);
        QCOMPARE(outcome->delivered, 5);
        QCOMPARE(service.server.requests().last().method, "GET");
    }

    void sorting_isLeftOutWhenRefused()
    {
        Service service;
        service.classes << u"https://api.stacspec.org/v1.0.0/item-search#sort"_s;
        service.refusesSort = true;
        const auto outcome = search(service, {.pageSize = 2});
        QVERIFY(outcome);
        QCOMPARE(outcome->delivered, 5);
    }

    void busyService_isAskedAgain()
    {
        m_http.setRetryPolicy({.maxAttempts = 2, .firstWait = std::chrono::milliseconds(1)});
        Service service;
        service.busyFor = 1;
        const auto outcome = search(service, {.pageSize = 2});
        QVERIFY(outcome);
        QCOMPARE(outcome->delivered, 5);
    }

    void pages_getSmallerWhenTheServiceFails()
    {
        Service service;
        service.count = 120;
        service.largestPage = 30;
        const auto outcome = search(service, {.pageSize = 100});
        QVERIFY(outcome);
        QCOMPARE(outcome->delivered, 120);
    }

    void clouds_areFilteredByTheService()
    {
        Service service;
        const auto outcome = search(service, {.collections = {u"c"_s}, .maxCloudPercent = 20});
        QVERIFY(outcome);
        QVERIFY(service.server.requests().last().body.contains("eo:cloud_cover"));
        QVERIFY(!outcome->notes.contains(u"cloudFilteredHere"_s));
    }

    void clouds_areFilteredHereOtherwise_data()
    {
        QTest::addColumn<bool>("refuses");
        QTest::newRow("the collection does not know clouds") << false;
        QTest::newRow("the service refuses the filter") << true;
    }
    void clouds_areFilteredHereOtherwise()
    {
        QFETCH(bool, refuses);
        Service service;
        service.refusesFilter = refuses;
        service.hasCloudProperty = refuses;
        const auto outcome = search(service, {.collections = {u"c"_s}, .maxCloudPercent = 20});
        QVERIFY(outcome);
        QCOMPARE(outcome->delivered, 3);
        QCOMPARE(outcome->matched, -1);
        QVERIFY(outcome->notes.contains(u"cloudFilteredHere"_s));
    }

    void antimeridian_givesEachSceneOnce()
    {
        Service service;
        const auto outcome = search(service, {.area = areaFromBox({170, -20, -175, -10})});
        QVERIFY(outcome);
        QCOMPARE(outcome->delivered, 5);
        QCOMPARE(service.server.count("/search"), 2);
        QVERIFY(outcome->notes.contains(u"areaSplit"_s));
    }

    void unauthorised_signsInAnewOnce()
    {
        Service service;
        service.token = "new";
        FakeSession session(service.server.url());
        const auto outcome = search(service, {}, [&session] {
            return &session;
        });
        QVERIFY(outcome);
        QCOMPARE(outcome->delivered, 5);
        QCOMPARE(service.server.count("/"), 2);

        service.token = "another";
        FakeSession refused(service.server.url());
        const auto second = search(service, {}, [&refused] {
            return &refused;
        });
        QVERIFY(!second);
        QCOMPARE(second.error().kind, Error::Kind::Unauthorised);
        QCOMPARE(second.error().provider, u"p"_s);
    }

    void throttling_byTheServicesOwnStatusIsWaitedFor()
    {
        using namespace std::chrono_literals;
        Service service{.count = 3, .throttles = 2};
        StacClient client(m_http, {},
                          {.providerId = u"p"_s,
                           .url = service.server.url(),
                           .manners = {.throttleStatuses = {403}, .throttleWait = 1ms}});
        std::unique_ptr<SearchJob> job(client.search({}, nullptr));
        QVERIFY(test::run(*job));
        QVERIFY(job->result());
        QCOMPARE(job->result()->delivered, 3);
        QCOMPARE(service.server.count("/search"), 3);
        // Nobody else waits besides: as many requests as there are attempts.
        service.server.clearRequests();
        service.throttles = 100;
        service.throttleStatus = 429;
        job.reset(client.search({}, nullptr));
        QVERIFY(test::run(*job));
        QCOMPARE(job->result().error().kind, Error::Kind::RateLimited);
        QCOMPARE(service.server.count("/search"), ServiceManners().maxAttempts);
        service.throttleStatus = 403;
        // Where the service has no such habit, it is a refusal.
        service.throttles = 1;
        const auto outcome = search(service, {});
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Error::Kind::Forbidden);
    }

    void waits_areThoseTheServiceMeans()
    {
        using namespace std::chrono_literals;
        const ServiceManners plain{.throttleWait = 1s};
        const ServiceManners odd{.throttleWait = 1s, .isRetryAfterInMilliseconds = true};
        Error error{.kind = Error::Kind::RateLimited, .httpStatus = 429};
        QCOMPARE(plain.waitAfter(1, error), std::optional(1000ms));
        QCOMPARE(plain.waitAfter(3, error), std::optional(4000ms));
        QVERIFY(!plain.waitAfter(4, error));
        error.retryAfter = 3'398'000ms; // "Retry-After: 3398"
        QVERIFY(!plain.waitAfter(1, error));
        QCOMPARE(odd.waitAfter(1, error), std::optional(3398ms));
        QVERIFY(!plain.waitAfter(1, {.kind = Error::Kind::Forbidden, .httpStatus = 403}));
    }

    void expiredPagingToken_isBegunAnew()
    {
        Service service{.count = 25, .forgetsAt = 15};
        const auto outcome = search(service, {.pageSize = 5});
        QVERIFY(outcome);
        QCOMPARE(outcome->delivered, 25);
        QVERIFY(outcome->isComplete);
        QVERIFY(outcome->notes.contains(u"pagingRestarted"_s));
        QSet<QString> ids;
        for (const auto &page : std::as_const(m_pages)) {
            for (const auto &scene : page.scenes) {
                QVERIFY(!ids.contains(scene.id.item));
                ids << scene.id.item;
            }
        }
        QCOMPARE(ids.size(), 25);
    }

    void nextPage_mayBeInTheLinkHeader()
    {
        Service service{.count = 12, .refusesPost = true, .linksByHeader = true};
        const auto outcome = search(service, {.pageSize = 5});
        QVERIFY(outcome);
        QCOMPARE(outcome->delivered, 12);
    }

    void fields_areAskedForUntilRefused()
    {
        Service service{.count = 3};
        service.classes << u"https://api.stacspec.org/v1.0.0/item-search#fields"_s;
        QVERIFY(search(service, {}));
        QVERIFY(service.server.requests().last().body.contains("\"fields\""));
        service.refusesFields = true;
        const auto outcome = search(service, {});
        QVERIFY(outcome);
        QCOMPARE(outcome->delivered, 3);
        QVERIFY(!service.server.requests().last().body.contains("\"fields\""));
    }

    void conditions_areSentOnlyWhereTheyAreKnown()
    {
        Service service;
        const SearchRequest cloudy{.collections = {u"c"_s},
                                   .conditions = {{u"eo:cloud_cover"_s, PropertyCondition::Op::GreaterOrEqual, 20}}};
        QVERIFY(search(service, cloudy));
        QVERIFY(service.server.requests().last().body.contains("\">=\""));
        const SearchRequest unknown{.collections = {u"c"_s},
                                    .conditions = {{u"eo:cloud_cover"_s, PropertyCondition::Op::GreaterOrEqual, 20},
                                                   {u"x:y"_s, PropertyCondition::Op::Equal, u"z"_s}}};
        const auto outcome = search(service, unknown);
        QVERIFY(outcome);
        QVERIFY(outcome->notes.contains(u"filteredHere"_s));
        QVERIFY(!service.server.requests().last().body.contains("x:y"));
        QCOMPARE(outcome->delivered, 5); // no value is no reason to leave a scene out
    }

    void fetchMore_goesOnWhereItStopped()
    {
        Service service{.count = 23};
        StacClient client(m_http, {}, {.providerId = u"p"_s, .url = service.server.url()});
        std::unique_ptr<SearchJob> job(client.search({.limit = 7, .pageSize = 5}, nullptr));
        QStringList ids;
        const auto collect = [&ids](const ScenePage &page) {
            for (const auto &scene : page.scenes)
                ids << scene.id.item;
        };
        connect(job.get(), &SearchJob::pageReady, this, collect);
        QVERIFY(test::run(*job));
        QVERIFY(job->result() && job->result()->canContinue);
        QCOMPARE(ids.size(), 7);
        std::unique_ptr<SearchJob> more(job->fetchMore(0, nullptr));
        QVERIFY(more);
        job.reset();
        service.server.clearRequests();
        connect(more.get(), &SearchJob::pageReady, this, collect);
        QVERIFY(test::run(*more));
        QCOMPARE(ids.size(), 23);
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), 23);
        QCOMPARE(service.server.requests().size(), 3);
        QVERIFY(more->result()->isComplete && !more->fetchMore(1, nullptr));
    }

    void addressWithoutSearch_isWalked()
    {
        Service service;
        service.hasSearch = false;
        const auto outcome = search(service, {});
        QVERIFY(outcome);
        QCOMPARE(outcome->delivered, 1);
        QCOMPARE(m_pages.first().scenes.first().id.item, u"s1"_s);
    }

    void pageOfHtml_isABadAnswer()
    {
        test::TestServer server([](const test::Request &) {
            return test::Reply{.headers = {{"Content-Type", "text/html"}}, .body = "<html>Sign in</html>"};
        });
        StacClient client(m_http, {}, {.providerId = u"p"_s, .url = server.url()});
        std::unique_ptr<JobOf<Capabilities>> job(client.capabilities(nullptr));
        QVERIFY(test::run(*job));
        QVERIFY(!job->result());
        QCOMPARE(job->result().error().kind, Error::Kind::BadAnswer);
    }

    void jobs_keepTheContract()
    {
        Service service;
        StacClient client(m_http, {}, {.providerId = u"p"_s, .url = service.server.url()});
        test::checkJobContract([&] {
            return std::unique_ptr<Job>(client.search({.pageSize = 2}, nullptr));
        });
        test::checkJobContract([&] {
            return std::unique_ptr<Job>(client.capabilities(nullptr));
        });
        StacClient fresh(m_http, {}, {.providerId = u"p"_s, .url = service.server.url()});
        test::checkJobContract([&] {
            return std::unique_ptr<Job>(fresh.collections(nullptr));
        });
    }
};

QTEST_GUILESS_MAIN(TestStacClient)
#include "tst_stacclient.moc"
