// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalogue/odata/odataclient.h"

#include "core/catalogue/odata/odatanamesjob.h"
#include "core/geo/geooperations.h"
#include "tests/support/jobcontract.h"
#include "tests/support/testserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTimeZone>
#include <QUrlQuery>

#include <algorithm>
#include <memory>

using namespace swathe;
using namespace Qt::StringLiterals;

namespace {

QDateTime minute(qint64 number)
{
    return QDateTime(QDate(2026, 1, 1), QTime(0, 0), QTimeZone::UTC).addSecs(60 * number);
}

/// A catalogue of `count` products, one a minute, with the limits of the real one.
struct Service {
    int count = 25;
    int reach = 10'000;
    int hidden = 0; ///< rows that the count tells and no page has
    int largestPage = 1000;
    QStringList deleted;
    int counts = 0;
    test::TestServer server{[this](const test::Request &request) {
        return answer(request);
    }};

    static QString name(int number) { return u"S2A_MSIL2A_%1.SAFE"_s.arg(number, 6, 10, QChar(u'0')); }
    static QJsonObject product(int number)
    {
        const auto time = minute(number).toString(Qt::ISODateWithMs);
        return {{u"Id"_s, u"00000000-0000-0000-0000-%1"_s.arg(number, 12, 10, QChar(u'0'))},
                {u"Name"_s, name(number)},
                {u"S3Path"_s, u"/eodata/Sentinel-2/MSI/L2A/"_s + name(number)},
                {u"Online"_s, number % 5 != 0},
                {u"ContentLength"_s, 1000 + number},
                {u"ContentDate"_s, QJsonObject{{u"Start"_s, time}, {u"End"_s, time}}}};
    }
    static test::Reply json(const QJsonObject &object, int status = 200)
    {
        return test::TestServer::json(QJsonDocument(object).toJson(QJsonDocument::Compact), status);
    }
    static QDateTime bound(const QString &filter, const QString &words)
    {
        const auto at = filter.indexOf(words);
        return at < 0 ? QDateTime() : QDateTime::fromString(filter.mid(at + words.size(), 24), Qt::ISODateWithMs);
    }

    test::Reply answer(const test::Request &request)
    {
        const auto url = QUrl::fromEncoded("http://x" + request.target);
        const QUrlQuery query(url);
        const auto option = [&query](const QString &key) {
            return query.queryItemValue(key, QUrl::FullyDecoded);
        };
        const auto filter = option(u"$filter"_s);
        static const QRegularExpression kName(u"Name eq '([^']+)'"_s);
        if (request.path().endsWith("FilterList")) {
            QJsonArray value;
            const auto list = QJsonDocument::fromJson(request.body).object()["FilterProducts"_L1].toArray();
            for (const auto &entry : list)
                addNamed(entry["Name"_L1].toString(), value);
            return json({{u"value"_s, value}});
        }
        if (request.path().endsWith("/DeletedProducts")) {
            QJsonArray value;
            auto names = kName.globalMatch(filter);
            while (names.hasNext()) {
                const auto asked = names.next().captured(1);
                if (deleted.contains(asked))
                    value << QJsonObject{{u"Name"_s, asked},
                                         {u"DeletionDate"_s, u"2025-05-06T00:00:00Z"_s},
                                         {u"DeletionCause"_s, u"Corrupted product"_s}};
            }
            return json({{u"value"_s, value}});
        }
        if (request.path().contains("/Products(")) {
            const auto number = request.path().split(')').constFirst().right(12).toInt();
            return number < count ? json(product(number)) : json({{u"detail"_s, u"Product not found"_s}}, 404);
        }
        if (!request.path().endsWith("/Products"))
            return json({{u"detail"_s, u"Invalid odata path"_s}}, 404);
        if (filter.startsWith(u"Name eq")) {
            QJsonArray value;
            auto names = kName.globalMatch(filter);
            while (names.hasNext())
                addNamed(names.next().captured(1), value);
            return json({{u"value"_s, value}});
        }
        const int top = option(u"$top"_s).toInt();
        const int skip = option(u"$skip"_s).toInt();
        if (top > 1000 || skip > reach || option(u"$orderby"_s).isEmpty())
            return json({{u"detail"_s, u"out of range"_s}}, 422);
        const auto from = bound(filter, u"ContentDate/Start ge "_s);
        const auto to = bound(filter, u"ContentDate/Start lt "_s);
        const auto first =
            from.isValid() ? std::clamp<qint64>((minute(0).msecsTo(from) + 59'999) / 60'000, 0, count) : 0;
        const auto last =
            to.isValid() ? std::clamp<qint64>((minute(0).msecsTo(to) + 59'999) / 60'000, 0, count) : count;
        QJsonArray value;
        for (auto i = last - 1 - skip; i >= first && value.size() < std::min(top, largestPage); --i)
            value << product(int(i));
        QJsonObject page{{u"value"_s, value}};
        if (!option(u"$count"_s).isEmpty()) {
            ++counts;
            page[u"@odata.count"_s] = std::max<qint64>(0, last - first) + hidden;
        }
        if (last - skip - value.size() > first)
            page[u"@odata.nextLink"_s] = u"https://elsewhere.example/next"_s;
        return json(page);
    }
    void addNamed(const QString &asked, QJsonArray &value) const
    {
        for (int i = 0; i < count; ++i) {
            if (name(i) == asked)
                value << product(i);
        }
    }
};

struct Found {
    QList<Scene> scenes;
    Result<SearchOutcome> outcome = fail(Error::Kind::Internal, u"none"_s);
    qint64 matched = -1;
};

Found run(SearchJob &job)
{
    Found found;
    QObject::connect(&job, &SearchJob::pageReady, &job, [&found](const ScenePage &page) {
        found.scenes << page.scenes;
        found.matched = std::max(found.matched, page.matched);
    });
    if (test::run(job, 240'000))
        found.outcome = job.result();
    return found;
}

/// An account that gives one token.
class FakeSession final : public AuthSession
{
public:
    explicit FakeSession(const QUrl &url) { m_account.origins << Origin::of(url); }
    const Account &account() const override { return m_account; }
    JobOf<Authorisation> *authorise(QObject *parent) override
    {
        return new ReadyJob<Authorisation>(
            Authorisation{.headers = {{"Authorization", Secret("Bearer t")}}, .origins = m_account.origins}, parent);
    }
    void invalidate() override {}

private:
    Account m_account;
};

} // namespace

class TestODataClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contract();
    void readsAllPages();
    void splitsWhatCannotBePagedTo();
    void limitIsKeptAndGoneOnFrom();
    void goesOnBeyondTheReach();
    void missingRowsAreTold();
    void cappedPagesAreFollowed();
    void namesAndUuids();
    void manyNamesInOneRequest();
    void deletedOnesAreNamed();
    void refusalsAreExplained();
    void listsCollections();
    void filesByManifest();
    void filesByListing();

private:
    HttpClient m_http;
    std::unique_ptr<ODataClient> client(const Service &service, SessionSource session = {})
    {
        return std::make_unique<ODataClient>(
            m_http, std::move(session), ODataService{.providerId = u"p"_s, .url = service.server.url(u"/odata/v1"_s)});
    }
};

void TestODataClient::contract()
{
    Service service;
    auto catalogue = client(service);
    test::checkJobContract([&] {
        return std::unique_ptr<Job>(catalogue->search({}, nullptr));
    });
    test::checkJobContract([&] {
        return std::unique_ptr<Job>(catalogue->search({.ids = {Service::name(1)}}, nullptr));
    });
    test::checkJobContract([&] {
        return std::unique_ptr<Job>(catalogue->collections(nullptr));
    });
}

void TestODataClient::readsAllPages()
{
    Service service{.count = 25};
    auto catalogue = client(service);
    std::unique_ptr<SearchJob> job(catalogue->search({.pageSize = 10}, nullptr));
    const auto found = run(*job);
    QVERIFY(found.outcome);
    QCOMPARE(found.scenes.size(), 25);
    QCOMPARE(found.outcome->matched, 25);
    QVERIFY(found.outcome->isComplete);
    QCOMPARE(service.counts, 1); // counting is slow, so only with the first page
    QCOMPARE(service.server.requests().size(), 3);
    // Newest first.
    QVERIFY(std::ranges::is_sorted(found.scenes, std::greater{}, &Scene::sensingStart));
    QCOMPARE(found.scenes.last().availability, Availability::Offline);
    QCOMPARE(found.scenes.first().id.collection, u"SENTINEL-2"_s);
}

void TestODataClient::splitsWhatCannotBePagedTo()
{
    Service service{.count = 23'000};
    auto catalogue = client(service);
    const SearchRequest request{.begin = minute(-10), .end = minute(40'000), .pageSize = 1000};
    std::unique_ptr<SearchJob> job(catalogue->search(request, nullptr));
    const auto found = run(*job);
    QVERIFY2(found.outcome, found.outcome ? "" : qPrintable(found.outcome.error().detail));
    QCOMPARE(found.scenes.size(), 23'000);
    QCOMPARE(found.outcome->matched, 23'000);
    QVERIFY(found.outcome->isComplete);
    QSet<QString> names;
    for (const auto &scene : found.scenes)
        names << scene.id.item;
    QCOMPARE(names.size(), 23'000);
    QVERIFY(std::ranges::is_sorted(found.scenes, std::greater{}, &Scene::sensingStart));
}

void TestODataClient::limitIsKeptAndGoneOnFrom()
{
    Service service{.count = 25};
    auto catalogue = client(service);
    std::unique_ptr<SearchJob> job(catalogue->search({.limit = 7, .pageSize = 5}, nullptr));
    const auto first = run(*job);
    QVERIFY(first.outcome);
    QCOMPARE(first.scenes.size(), 7);
    QVERIFY(!first.outcome->isComplete && first.outcome->canContinue);
    QVERIFY(first.outcome->notes.contains(u"limitReached"_s));
    QCOMPARE(first.outcome->matched, 25);

    std::unique_ptr<SearchJob> more(job->fetchMore(10, nullptr));
    QVERIFY(more);
    job.reset();
    service.server.clearRequests();
    const auto second = run(*more);
    QVERIFY(second.outcome);
    QCOMPARE(second.scenes.size(), 10);
    QVERIFY(service.server.requests().size() <= 2); // nothing is asked for again
    QVERIFY(second.outcome->canContinue);

    std::unique_ptr<SearchJob> rest(more->fetchMore(0, nullptr));
    const auto third = run(*rest);
    QVERIFY(third.outcome);
    QCOMPARE(third.scenes.size(), 8);
    QVERIFY(third.outcome->isComplete && !third.outcome->canContinue);
    QVERIFY(!rest->fetchMore(1, nullptr));
    QSet<QString> names;
    for (const auto &scene : first.scenes + second.scenes + third.scenes)
        names << scene.id.item;
    QCOMPARE(names.size(), 25);
}

void TestODataClient::goesOnBeyondTheReach()
{
    Service service{.count = 13'000};
    auto catalogue = client(service);
    std::unique_ptr<SearchJob> job(catalogue->search({.limit = 9'000, .pageSize = 1000}, nullptr));
    const auto first = run(*job);
    QCOMPARE(first.scenes.size(), 9'000);
    std::unique_ptr<SearchJob> more(job->fetchMore(0, nullptr));
    const auto second = run(*more);
    QVERIFY2(second.outcome, second.outcome ? "" : qPrintable(second.outcome.error().detail));
    QCOMPARE(second.scenes.size(), 4'000);
    QVERIFY(second.outcome->isComplete);
}

void TestODataClient::missingRowsAreTold()
{
    Service service{.count = 12, .hidden = 3};
    auto catalogue = client(service);
    std::unique_ptr<SearchJob> job(catalogue->search({.pageSize = 5}, nullptr));
    const auto found = run(*job);
    QVERIFY(found.outcome);
    QCOMPARE(found.scenes.size(), 12);
    QVERIFY(!found.outcome->isComplete);
    QVERIFY(found.outcome->notes.contains(u"rowsMissing"_s));
}

void TestODataClient::cappedPagesAreFollowed()
{
    Service service{.count = 25, .largestPage = 4};
    auto catalogue = client(service);
    std::unique_ptr<SearchJob> job(catalogue->search({.pageSize = 10}, nullptr));
    const auto found = run(*job);
    QVERIFY(found.outcome);
    QCOMPARE(found.scenes.size(), 25);
    QVERIFY(found.outcome->isComplete);
}

void TestODataClient::namesAndUuids()
{
    Service service;
    auto catalogue = client(service);
    std::unique_ptr<SearchJob> job(catalogue->search(
        {.ids = {Service::name(3), bareProductName(Service::name(4)), u"00000000-0000-0000-0000-000000000007"_s}},
        nullptr));
    const auto found = run(*job);
    QVERIFY(found.outcome);
    QCOMPARE(found.scenes.size(), 3);
    QVERIFY(found.outcome->skipped.isEmpty());
}

void TestODataClient::manyNamesInOneRequest()
{
    Service service{.count = 300};
    auto catalogue = client(service);
    SearchRequest request;
    for (int i = 0; i < 200; ++i)
        request.ids << Service::name(i);
    std::unique_ptr<SearchJob> job(catalogue->search(request, nullptr));
    const auto found = run(*job);
    QVERIFY(found.outcome);
    QCOMPARE(found.scenes.size(), 200);
    QCOMPARE(service.server.requests().size(), 1);
    QCOMPARE(service.server.requests().first().method, "POST");
}

void TestODataClient::deletedOnesAreNamed()
{
    Service service;
    service.deleted = {u"S2A_GONE.SAFE"_s};
    auto catalogue = client(service);
    std::unique_ptr<SearchJob> job(catalogue->search(
        {.ids = {Service::name(1), u"S2A_GONE.SAFE"_s, u"S2A_NEVER.SAFE"_s, u"00000000-0000-0000-0000-000000009999"_s}},
        nullptr));
    const auto found = run(*job);
    QVERIFY(found.outcome);
    QCOMPARE(found.scenes.size(), 1);
    QCOMPARE(found.outcome->skipped.size(), 3);
    QCOMPARE(found.outcome->skipped.first().kind, Error::Kind::NotFound);
    QCOMPARE(found.outcome->skipped.first().detail,
             u"S2A_GONE.SAFE: it was deleted on 2025-05-06: Corrupted product"_s);
    QVERIFY(found.outcome->skipped.at(1).detail.contains(u"no such product"));
}

void TestODataClient::refusalsAreExplained()
{
    HttpClient http;
    http.setRetryPolicy({.maxAttempts = 1});
    for (const auto &[status, body, kind, detail] :
         {std::tuple(400, R"({"detail":{"message":"Invalid value","request_id":"1"}})", Error::Kind::BadRequest,
                     u"Invalid value"_s),
          std::tuple(422, R"({"detail":[{"loc":["query","$skip"],"msg":"too far"}]})", Error::Kind::BadRequest,
                     u"$skip: too far"_s),
          std::tuple(429, R"({"error":"WAF","message":"Rate limit exceeded","status":429})", Error::Kind::RateLimited,
                     u"WAF: Rate limit exceeded"_s),
          std::tuple(403, R"({"status":"error","data":{"message":"rejected"}})", Error::Kind::Forbidden, u"rejected"_s),
          std::tuple(504, "<html><title>504 Gateway Time-out</title></html>", Error::Kind::Timeout,
                     u"504 Gateway Time-out"_s),
          std::tuple(200, R"({"detail": "Expired signature!"})", Error::Kind::Unauthorised, u"Expired signature!"_s),
          std::tuple(200, "<html><title>Maintenance</title></html>", Error::Kind::BadAnswer,
                     u"the answer is a web page, not JSON"_s)}) {
        const int code = status;
        const QByteArray text = body;
        test::TestServer server([code, text](const test::Request &) {
            return test::TestServer::json(text, code);
        });
        ODataClient catalogue(http, {}, {.providerId = u"p"_s, .url = server.url(u"/odata/v1"_s)});
        std::unique_ptr<SearchJob> job(catalogue.search({}, nullptr));
        const auto found = run(*job);
        QVERIFY(!found.outcome);
        QCOMPARE(found.outcome.error().kind, kind);
        QCOMPARE(found.outcome.error().detail, detail);
        QCOMPARE(found.outcome.error().provider, u"p"_s);
    }
}

void TestODataClient::listsCollections()
{
    test::TestServer server([](const test::Request &request) {
        if (!request.path().endsWith("/Attributes"))
            return Service::json({}, 404);
        return test::TestServer::json(R"({"SENTINEL-2":[{"Name":"cloudCover","ValueType":"Double"}],"NEW-ONE":[]})");
    });
    ODataClient catalogue(m_http, {}, {.providerId = u"p"_s, .url = server.url(u"/odata/v1"_s)});
    std::unique_ptr<JobOf<QList<Collection>>> job(catalogue.collections(nullptr));
    QVERIFY(test::run(*job));
    QVERIFY(job->result());
    QStringList ids;
    for (const auto &collection : *job->result())
        ids << collection.id;
    QVERIFY(ids.contains(u"NEW-ONE"_s) && ids.contains(u"SENTINEL-2"_s) && ids.contains(u"SENTINEL-2/S2MSI2A"_s));
    QVERIFY(!ids.contains(u"SMOS"_s));
    QVERIFY(catalogue.schema().collections.value(u"SENTINEL-2"_s).contains(u"cloudCover"_s));
}

void TestODataClient::filesByManifest()
{
    QByteArray manifest = R"(<?xml version="1.0"?><xfdu><dataObjectSection>
<dataObject ID="a"><byteStream mimeType="image/jp2" size="12"><fileLocation href="./GRANULE/B 02.jp2"/>
<checksum checksumName="SHA3-256">3338BE694F50C5F338814986CDF0686453A888B84F424D792AF4B9202398F392</checksum></byteStream></dataObject>
<dataObject ID="b"><byteStream size="1"><fileLocation href="../../etc/passwd"/></byteStream></dataObject>
<dataObject ID="c"><byteStream size="1"><fileLocation/></byteStream></dataObject>
</dataObjectSection></xfdu>)";
    Service service;
    service.server.setHandler([&](const test::Request &request) {
        if (request.path().endsWith("/Nodes(manifest.safe)/$value"))
            return request.header("Authorization") == "Bearer t"
                       ? test::Reply{.body = manifest}
                       : test::TestServer::json(R"({"code":"DAT-ZIP-604","message":"Token not found"})", 401);
        return service.answer(request);
    });
    FakeSession session(service.server.url());
    auto catalogue = client(service, [&session] {
        return &session;
    });
    std::unique_ptr<SearchJob> search(catalogue->search({.ids = {Service::name(1)}}, nullptr));
    const auto scene = run(*search).scenes.first();
    std::unique_ptr<JobOf<QList<Asset>>> job(catalogue->files(scene, nullptr));
    QVERIFY(test::run(*job));
    QVERIFY(job->result());
    const auto &files = *job->result();
    QCOMPARE(files.size(), 2); // the manifest, and the one file that is in the product
    QCOMPARE(files.first().key, u"manifest.safe"_s);
    QCOMPARE(files.last().key, u"GRANULE/B 02.jp2"_s);
    QCOMPARE(files.last().size, 12);
    QCOMPARE(files.last().checksum.algorithm, Checksum::Algorithm::Sha3_256);
    QVERIFY2(files.last().href.toEncoded().endsWith(
                 "/Nodes(S2A_MSIL2A_000001.SAFE)/Nodes(GRANULE)/Nodes(B%2002.jp2)/$value"),
             files.last().href.toEncoded().constData());
}

void TestODataClient::filesByListing()
{
    Service service;
    service.server.setHandler([&](const test::Request &request) {
        const auto path = request.path();
        const auto node = [](const QString &name, qint64 size, int children) {
            return QJsonObject{
                {u"Id"_s, name}, {u"Name"_s, name}, {u"ContentLength"_s, size}, {u"ChildrenNumber"_s, children}};
        };
        if (path.endsWith("/Nodes(S2A_MSIL2A_000001.SAFE)/Nodes"))
            return Service::json({{u"result"_s, QJsonArray{node(u"manifest.safe"_s, 9, 0), node(u"GRANULE"_s, 0, 1),
                                                           node(u".."_s, 1, 0)}}});
        if (path.endsWith("/Nodes(GRANULE)/Nodes"))
            return Service::json({{u"result"_s, QJsonArray{node(u"B02.jp2"_s, 7, 0)}}});
        return service.answer(request);
    });
    auto catalogue = client(service);
    std::unique_ptr<SearchJob> search(catalogue->search({.ids = {Service::name(1)}}, nullptr));
    const auto scene = run(*search).scenes.first();
    std::unique_ptr<JobOf<QList<Asset>>> job(catalogue->files(scene, nullptr));
    QVERIFY(test::run(*job));
    QVERIFY(job->result());
    QCOMPARE(job->result()->size(), 2);
    QCOMPARE(job->result()->first().key, u"GRANULE/B02.jp2"_s);
    QCOMPARE(job->result()->first().size, 7);
    QCOMPARE(job->result()->last().key, u"manifest.safe"_s);
}

QTEST_GUILESS_MAIN(TestODataClient)
#include "tst_odataclient.moc"
