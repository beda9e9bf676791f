// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/access/sasresolver.h"

#include "core/access/plainresolver.h"
#include "tests/support/jobcontract.h"
#include "tests/support/testserver.h"

#include <QTest>

#include <memory>

using namespace swathe;
using namespace Qt::StringLiterals;

namespace {

class TestClock final : public Clock
{
public:
    QDateTime now() const override { return time; }
    std::chrono::milliseconds monotonic() const override { return {}; }
    QDateTime time{QDate(2024, 1, 1), QTime(12, 0), QTimeZone::UTC};
};

const QUrl kBlob(u"https://naipeuwest.blob.core.windows.net/naip/v002/a.tif"_s);

} // namespace

class TestSasResolver : public QObject
{
    Q_OBJECT

    HttpClient m_http;
    TestClock m_clock;
    int m_given = 0;
    int m_status = 200;
    test::TestServer m_server{[this](const test::Request &) {
        ++m_given;
        return test::TestServer::json("{\"token\":\"sv=2021&sig=a%2Bb" + QByteArray::number(m_given) +
                                          "\",\"msft:expiry\":\"2024-01-01T13:00:00Z\"}",
                                      m_status);
    }};

    Result<HttpRequest> resolve(SasResolver &resolver, const QUrl &url, bool refresh = false)
    {
        std::unique_ptr<JobOf<HttpRequest>> job(resolver.resolve(u"pc"_s, url, refresh, nullptr));
        if (!test::run(*job))
            return fail(Error::Kind::Internal, u"did not end"_s);
        return job->result();
    }

private Q_SLOTS:
    void init()
    {
        m_given = 0;
        m_status = 200;
        m_clock.time = QDateTime(QDate(2024, 1, 1), QTime(12, 0), QTimeZone::UTC);
        m_http.setRetryPolicy({.maxAttempts = 1});
        m_server.clearRequests();
    }

    void blob_getsTheContainersToken()
    {
        SasResolver resolver(m_http, m_clock, m_server.url(u"/api/sas/v1"_s));
        const auto request = resolve(resolver, kBlob);
        QVERIFY(request);
        QCOMPARE(request->url.toEncoded(), kBlob.toEncoded() + "?sv=2021&sig=a%2Bb1");
        QCOMPARE(m_server.requests().first().target, "/api/sas/v1/token/naipeuwest/naip");
    }

    void token_isKeptUntilAMinuteBeforeItsEnd()
    {
        SasResolver resolver(m_http, m_clock, m_server.url(u"/sas"_s));
        QVERIFY(resolve(resolver, kBlob));
        m_clock.time = m_clock.time.addSecs(58 * 60);
        QVERIFY(resolve(resolver, kBlob));
        QCOMPARE(m_given, 1);
        m_clock.time = m_clock.time.addSecs(61);
        QVERIFY(resolve(resolver, kBlob));
        QCOMPARE(m_given, 2);
    }

    void refresh_asksAnew()
    {
        SasResolver resolver(m_http, m_clock, m_server.url(u"/sas"_s));
        QVERIFY(resolve(resolver, kBlob));
        const auto request = resolve(resolver, kBlob, true);
        QVERIFY(request);
        QVERIFY(request->url.toEncoded().endsWith("b2"));
    }

    void waiters_shareOneToken()
    {
        SasResolver resolver(m_http, m_clock, m_server.url(u"/sas"_s));
        QList<JobOf<HttpRequest> *> jobs;
        QObject owner;
        for (int i = 0; i < 5; ++i) {
            jobs << resolver.resolve(u"pc"_s, kBlob, false, &owner);
            jobs.last()->start();
        }
        for (const auto *job : std::as_const(jobs)) {
            QTRY_VERIFY(job->isFinished());
            QVERIFY(job->result());
        }
        QCOMPARE(m_given, 1);
    }

    void others_stayAsTheyAre_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::newRow("elsewhere") << QUrl(u"https://data.example/a.tif"_s);
        QTest::newRow("public account") << QUrl(u"https://ai4edatasetspublicassets.blob.core.windows.net/a/b.tif"_s);
        QTest::newRow("signed") << QUrl(kBlob.toString() + u"?st=1&se=2&sp=r&sig=x"_s);
    }
    void others_stayAsTheyAre()
    {
        QFETCH(QUrl, url);
        SasResolver resolver(m_http, m_clock, m_server.url(u"/sas"_s));
        const auto request = resolve(resolver, url);
        QVERIFY(request);
        QCOMPARE(request->url, url);
        QCOMPARE(m_given, 0);
    }

    void refusal_isTheJobsError()
    {
        m_status = 429;
        SasResolver resolver(m_http, m_clock, m_server.url(u"/sas"_s));
        const auto request = resolve(resolver, kBlob);
        QVERIFY(!request);
        QCOMPARE(request.error().kind, Error::Kind::RateLimited);
    }

    void jobs_keepTheContract()
    {
        SasResolver resolver(m_http, m_clock, m_server.url(u"/sas"_s));
        test::checkJobContract([&] {
            return std::unique_ptr<Job>(resolver.resolve(u"pc"_s, kBlob, true, nullptr));
        });
    }

    void plain_translatesPublicBuckets_data()
    {
        QTest::addColumn<QUrl>("href");
        QTest::addColumn<QUrl>("url");
        QTest::newRow("https") << QUrl(u"https://a.example/b?c=d"_s) << QUrl(u"https://a.example/b?c=d"_s);
        QTest::newRow("bucket") << QUrl(u"s3://dea-public-data/a/b c.tif"_s)
                                << QUrl(u"https://dea-public-data.s3.amazonaws.com/a/b c.tif"_s);
        QTest::newRow("bucket with dots")
            << QUrl(u"s3://my.bucket/a.tif"_s) << QUrl(u"https://s3.amazonaws.com/my.bucket/a.tif"_s);
        QTest::newRow("requester pays") << QUrl(u"s3://usgs-landsat/a.tif"_s) << QUrl();
        QTest::newRow("eodata") << QUrl(u"s3://eodata/a"_s) << QUrl();
        QTest::newRow("file") << QUrl(u"file:///etc/passwd"_s) << QUrl();
        QTest::newRow("abfs") << QUrl(u"abfs://c/p"_s) << QUrl();
    }
    void plain_translatesPublicBuckets()
    {
        QFETCH(QUrl, href);
        QFETCH(QUrl, url);
        const auto request = plainRequest(href);
        QCOMPARE(request.has_value(), !url.isEmpty());
        if (request)
            QCOMPARE(request->url, url);
        else
            QCOMPARE(request.error().kind, Error::Kind::Unsupported);
    }
};

QTEST_GUILESS_MAIN(TestSasResolver)
#include "tst_sasresolver.moc"
