// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/httpclient.h"

#include "tests/support/jobcontract.h"
#include "tests/support/testserver.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>

#include <openssl/evp.h>
#include <openssl/x509.h>

using namespace swathe;
using namespace std::chrono_literals;
using test::Reply;
using test::Request;
using test::TestServer;
using Kind = Error::Kind;

namespace {

/// A certificate that nobody vouches for, made on the spot.
std::pair<QSslCertificate, QSslKey> selfSigned()
{
    EVP_PKEY *key = EVP_RSA_gen(2048);
    X509 *certificate = X509_new();
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate), -60);
    X509_gmtime_adj(X509_getm_notAfter(certificate), 3600);
    X509_set_pubkey(certificate, key);
    X509_NAME *name = X509_get_subject_name(certificate);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>("127.0.0.1"), -1, -1,
                               0);
    X509_set_issuer_name(certificate, name);
    X509_sign(certificate, key, EVP_sha256());
    const auto der = [](auto *object, auto encode) {
        unsigned char *bytes = nullptr;
        const int size = encode(object, &bytes);
        const QByteArray result(reinterpret_cast<const char *>(bytes), size);
        OPENSSL_free(bytes);
        return result;
    };
    const QSslCertificate qtCertificate(der(certificate, i2d_X509), QSsl::Der);
    const QSslKey qtKey(der(key, i2d_PrivateKey), QSsl::Rsa, QSsl::Der);
    X509_free(certificate);
    EVP_PKEY_free(key);
    return {qtCertificate, qtKey};
}

} // namespace

class TestHttpClient : public QObject
{
    Q_OBJECT

    HttpClient m_client;

    Result<HttpResponse> exchange(const HttpRequest &request)
    {
        const std::unique_ptr<HttpJob> job(m_client.send(request, nullptr));
        if (!test::run(*job, 20'000))
            return fail(Kind::Internal, QStringLiteral("the job did not end"));
        return job->result();
    }

private Q_SLOTS:
    void init() { m_client.setRetryPolicy({.maxAttempts = 3, .firstWait = 10ms, .longestWait = 2000ms}); }

    void contract_holds()
    {
        TestServer server([](const Request &) {
            return Reply{.body = "x", .delay = 20ms};
        });
        test::checkJobContract([&] {
            return std::unique_ptr<Job>(m_client.send({.url = server.url()}, nullptr));
        });
    }

    void answer_isReadWhole()
    {
        TestServer server([](const Request &) {
            return Reply{.headers = {{"Content-Type", "Application/Geo+JSON; charset=utf-8"}, {"X-One", "1"}},
                         .body = QByteArray(300'000, 'a'),
                         .dripBytes = 50'000};
        });
        const auto result = exchange({.url = server.url(QStringLiteral("/a?b=c")), .headers = {{"X-Mine", "yes"}}});
        QVERIFY(result);
        QCOMPARE(result->status, 200);
        QCOMPARE(result->body, QByteArray(300'000, 'a'));
        QCOMPARE(result->contentType(), "application/geo+json");
        QCOMPARE(result->header("x-oNE"), "1");
        QCOMPARE(result->url, server.url(QStringLiteral("/a?b=c")));
        QCOMPARE(server.requests().constFirst().target, "/a?b=c");
        QCOMPARE(server.requests().constFirst().header("X-Mine"), "yes");
        QVERIFY(server.requests().constFirst().header("User-Agent").startsWith("Swathe/"));
    }

    void contentType_needsNoParameters()
    {
        const HttpResponse response{.headers = {{"content-type", "image/PNG"}}};
        QCOMPARE(response.contentType(), "image/png");
        QCOMPARE(HttpResponse().contentType(), QByteArray());
    }

    void post_sendsItsBody()
    {
        TestServer server([](const Request &request) {
            return Reply{.body = request.body};
        });
        const auto result = exchange({.method = "POST",
                                      .url = server.url(),
                                      .headers = {{"Content-Type", "application/json"}},
                                      .body = "{\"limit\":1}"});
        QVERIFY(result);
        QCOMPARE(result->body, "{\"limit\":1}");
        QCOMPARE(server.requests().constFirst().method, "POST");
        QCOMPARE(server.requests().constFirst().header("Content-Type"), "application/json");
    }

    void scheme_otherThanHttpIsRefused_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::newRow("file") << QUrl(QStringLiteral("file:///etc/passwd"));
        QTest::newRow("ftp") << QUrl(QStringLiteral("ftp://host/x"));
        QTest::newRow("empty") << QUrl();
        QTest::newRow("no host") << QUrl(QStringLiteral("https:///x"));
    }
    void scheme_otherThanHttpIsRefused()
    {
        QFETCH(QUrl, url);
        const auto result = exchange({.url = url});
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::InvalidInput);
    }

    void status_decidesTheKind_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("requests");
        QTest::newRow("400") << 400 << Kind::BadRequest << 1;
        QTest::newRow("401") << 401 << Kind::Unauthorised << 1;
        QTest::newRow("403") << 403 << Kind::Forbidden << 1;
        QTest::newRow("404") << 404 << Kind::NotFound << 1;
        QTest::newRow("410") << 410 << Kind::NotFound << 1;
        QTest::newRow("429") << 429 << Kind::RateLimited << 3;
        QTest::newRow("500") << 500 << Kind::ServerFault << 3;
        QTest::newRow("501") << 501 << Kind::ServerFault << 1;
        QTest::newRow("503") << 503 << Kind::ServerFault << 3;
        QTest::newRow("504") << 504 << Kind::Timeout << 3;
    }
    void status_decidesTheKind()
    {
        QFETCH(int, status);
        QFETCH(Kind, kind);
        QFETCH(int, requests);
        TestServer server([&](const Request &) {
            return TestServer::json("{\"detail\":\"why\",\"access_token\":\"geheim\"}", status);
        });
        const auto result = exchange({.url = server.url(QStringLiteral("/?token=geheim"))});
        QVERIFY(!result);
        QCOMPARE(result.error().kind, kind);
        QCOMPARE(result.error().httpStatus, status);
        QVERIFY(result.error().detail.contains(QStringLiteral("why")));
        QVERIFY(!result.error().detail.contains(QStringLiteral("geheim")));
        QVERIFY(!result.error().url.toString().contains(QStringLiteral("geheim")));
        QCOMPARE(server.requests().size(), requests);
    }

    void retry_succeedsAfterPassingFaults()
    {
        int calls = 0;
        TestServer server([&](const Request &) {
            return ++calls < 3 ? Reply{.status = 503} : Reply{.body = "ok"};
        });
        const auto result = exchange({.url = server.url()});
        QVERIFY(result);
        QCOMPARE(result->body, "ok");
        QCOMPARE(calls, 3);
    }

    void retry_waitsAsLongAsTheServiceAsks()
    {
        int calls = 0;
        TestServer server([&](const Request &) {
            return ++calls < 2 ? Reply{.status = 429, .headers = {{"Retry-After", "0.4"}}} : Reply{};
        });
        QElapsedTimer timer;
        timer.start();
        QVERIFY(exchange({.url = server.url()}));
        QVERIFY(timer.elapsed() >= 390);
        QCOMPARE(calls, 2);
    }

    void retry_isLeftToTheCallerWhenTheWaitIsLong()
    {
        TestServer server([](const Request &) {
            return Reply{.status = 429, .headers = {{"Retry-After", "120"}}};
        });
        const auto result = exchange({.url = server.url()});
        QVERIFY(!result);
        QCOMPARE(result.error().retryAfter, std::optional<std::chrono::milliseconds>(120s));
        QCOMPARE(server.requests().size(), 1);
    }

    void post_isRepeatedOnlyIfItMayBe()
    {
        TestServer server([](const Request &) {
            return Reply{.status = 502};
        });
        QVERIFY(!exchange({.method = "POST", .url = server.url(), .body = "x"}));
        QCOMPARE(server.requests().size(), 1);
        QVERIFY(!exchange({.method = "POST", .url = server.url(), .body = "x", .isRepeatable = true}));
        QCOMPARE(server.requests().size(), 4);
    }

    void connection_lostInTheMiddleIsRetriedAndNoSuccess()
    {
        TestServer server([](const Request &) {
            return Reply{.body = QByteArray(100'000, 'b'), .cutAfter = 40'000};
        });
        const auto result = exchange({.url = server.url()});
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::Offline);
        QCOMPARE(server.requests().size(), 3);
    }

    void connection_closedWithoutAWordIsOffline()
    {
        TestServer server([](const Request &) {
            return Reply{.closes = true};
        });
        const auto result = exchange({.url = server.url()});
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::Offline);
    }

    void connection_refusedIsOffline()
    {
        TestServer server;
        const QUrl url = server.url();
        server.shutDown();
        const auto result = exchange({.url = url});
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::Offline);
    }

    void silence_isTimeout_data()
    {
        QTest::addColumn<bool>("beforeHeaders");
        QTest::newRow("before the headers") << true;
        QTest::newRow("in the body") << false;
    }
    void silence_isTimeout()
    {
        QFETCH(bool, beforeHeaders);
        TestServer server([&](const Request &) {
            return beforeHeaders ? Reply{.neverAnswers = true} : Reply{.body = QByteArray(1000, 'c'), .stallAfter = 10};
        });
        const auto result = exchange({.url = server.url(), .idleTimeout = 200ms});
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::Timeout);
        QCOMPARE(server.requests().size(), 1);
    }

    void slowness_isNoTimeout()
    {
        TestServer server([](const Request &) {
            return Reply{.body = QByteArray(20, 'd'), .dripBytes = 1, .dripInterval = 40ms};
        });
        const auto result = exchange({.url = server.url(), .idleTimeout = 400ms});
        QVERIFY(result);
        QCOMPARE(result->body.size(), 20);
    }

    void body_hasALimit()
    {
        TestServer server([](const Request &) {
            return Reply{.body = QByteArray(200'000, 'e'), .isChunked = true};
        });
        const auto result = exchange({.url = server.url(), .maxBody = 100'000});
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::BadAnswer);
        QVERIFY(exchange({.url = server.url(), .maxBody = 200'000}));
    }

    void body_compressedHardIsReadUpToTheLimit()
    {
        // zlib stream of 30 MiB of zeros: more than Qt lets through by itself.
        const QByteArray packed = qCompress(QByteArray(30 * 1024 * 1024, '\0'), 9).sliced(4);
        TestServer server([&](const Request &) {
            return Reply{.headers = {{"Content-Encoding", "deflate"}}, .body = packed};
        });
        const auto result = exchange({.url = server.url()});
        QVERIFY2(result, qPrintable(result ? QString() : result.error().detail));
        QCOMPARE(result->body.size(), 30 * 1024 * 1024);
        const auto refused = exchange({.url = server.url(), .maxBody = 1024 * 1024});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Kind::BadAnswer);
    }

    void cancel_closesTheConnection()
    {
        TestServer server([](const Request &) {
            return Reply{.neverAnswers = true};
        });
        const std::unique_ptr<HttpJob> job(m_client.send({.url = server.url()}, nullptr));
        QSignalSpy spy(job.get(), &Job::finished);
        job->start();
        QTRY_COMPARE(server.requests().size(), 1);
        job->cancel();
        QVERIFY(spy.wait());
        QCOMPARE(job->result().error().kind, Kind::Cancelled);
        QTRY_COMPARE(server.openConnections(), 0);
    }

    void cancel_endsTheWaitForARetry()
    {
        m_client.setRetryPolicy({.maxAttempts = 3, .firstWait = 60s, .longestWait = 60s});
        TestServer server([](const Request &) {
            return Reply{.status = 503};
        });
        const std::unique_ptr<HttpJob> job(m_client.send({.url = server.url()}, nullptr));
        QSignalSpy spy(job.get(), &Job::finished);
        job->start();
        QTRY_COMPARE(server.requests().size(), 1);
        QVERIFY(!spy.wait(100));
        job->cancel();
        QVERIFY(spy.wait());
        QCOMPARE(server.requests().size(), 1);
    }

    void secrets_goOnlyToTheirOrigins()
    {
        TestServer other([](const Request &) {
            return Reply{.body = "there"};
        });
        TestServer server([&](const Request &request) {
            if (request.path() == "/start")
                return TestServer::redirect("/second", 307);
            return TestServer::redirect(other.url(QStringLiteral("/x")).toEncoded());
        });
        HttpRequest request{.url = server.url(QStringLiteral("/start")),
                            .headers = {{"Cookie", "by=hand"}, {"X-Plain", "stays"}},
                            .secretHeaders = {{"Authorization", Secret("Bearer geheim")}},
                            .secretOrigins = {Origin::of(server.url())}};
        auto result = exchange(request);
        QVERIFY2(result, qPrintable(result ? QString() : result.error().detail));
        QCOMPARE(result->body, "there");
        QCOMPARE(result->url, other.url(QStringLiteral("/x")));
        QCOMPARE(server.requests().at(0).header("Authorization"), "Bearer geheim");
        QCOMPARE(server.requests().at(1).header("Authorization"), "Bearer geheim");
        QVERIFY(!other.requests().at(0).hasHeader("Authorization"));
        QVERIFY(!other.requests().at(0).hasHeader("Cookie"));
        QCOMPARE(other.requests().at(0).header("X-Plain"), "stays");

        request.secretOrigins = {Origin::of(other.url())};
        server.clearRequests();
        result = exchange(request);
        QVERIFY2(result, qPrintable(result ? QString() : result.error().detail));
        QVERIFY(!server.requests().at(0).hasHeader("Authorization"));
        QCOMPARE(other.requests().at(1).header("Authorization"), "Bearer geheim");
    }

    void cookies_areNotKept()
    {
        TestServer server([](const Request &) {
            return Reply{.headers = {{"Set-Cookie", "session=1; Path=/"}}};
        });
        QVERIFY(exchange({.url = server.url()}));
        QVERIFY(exchange({.url = server.url()}));
        QVERIFY(!server.requests().at(1).hasHeader("Cookie"));
    }

    void redirects_inACircleEnd()
    {
        TestServer server([](const Request &request) {
            return TestServer::redirect(request.path() == "/a" ? "/b" : "/a");
        });
        const auto result = exchange({.url = server.url(QStringLiteral("/a"))});
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::TooManyRedirects);
        QCOMPARE(server.requests().size(), 2);
    }

    void redirects_haveALimit()
    {
        int calls = 0;
        TestServer server([&](const Request &) {
            return TestServer::redirect("/hop" + QByteArray::number(++calls));
        });
        const auto result = exchange({.url = server.url(), .maxRedirects = 4});
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::TooManyRedirects);
        QCOMPARE(calls, 5);
    }

    void unknownCertificate_isTlsFailed()
    {
        const auto [certificate, key] = selfSigned();
        QVERIFY(!certificate.isNull() && !key.isNull());
        QSslServer server;
        auto configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(certificate);
        configuration.setPrivateKey(key);
        server.setSslConfiguration(configuration);
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QByteArray received;
        connect(&server, &QTcpServer::pendingConnectionAvailable, this, [&] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [&received, socket] {
                received += socket->readAll();
            });
        });
        const auto result = exchange({.url = QUrl(QStringLiteral("https://127.0.0.1:%1/").arg(server.serverPort()))});
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::TlsFailed);
        QCOMPARE(received, QByteArray());
    }

    void refusingProxy_isProxyFailed()
    {
        HttpClient client;
        TestServer gone;
        client.network()->setProxy({QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), gone.port()});
        gone.shutDown();
        const std::unique_ptr<HttpJob> job(
            client.send({.url = QUrl(QStringLiteral("http://example.invalid/"))}, nullptr));
        QVERIFY(test::run(*job));
        QVERIFY(!job->result());
        QCOMPARE(job->result().error().kind, Kind::ProxyFailed);
    }

    void redirectedRequest_followsTheRules_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<QByteArray>("nextMethod");
        QTest::addColumn<QString>("nextUrl");
        const auto row = [](const char *name, const char *method, int status, const char *location,
                            const char *nextMethod, const char *nextUrl) {
            QTest::newRow(name) << QByteArray(method) << status << QByteArray(location) << QByteArray(nextMethod)
                                << QString::fromLatin1(nextUrl);
        };
        row("relative", "GET", 302, "../c?x=1", "GET", "https://h/c?x=1");
        row("other host", "GET", 301, "https://o:8443/z", "GET", "https://o:8443/z");
        row("no scheme", "GET", 308, "//o/z", "GET", "https://o/z");
        row("head", "HEAD", 303, "/z", "HEAD", "https://h/z");
        row("post 301", "POST", 301, "/z", "GET", "https://h/z");
        row("post 303", "POST", 303, "/z", "GET", "https://h/z");
        row("post 307", "POST", 307, "/z", "POST", "https://h/z");
        row("post 308", "POST", 308, "/z", "POST", "https://h/z");
        row("post 303 same", "POST", 303, "/a/b", "GET", "https://h/a/b");
        row("encoded", "GET", 302, "/z%2Fy%20?s=a%2Bb", "GET", "https://h/z%2Fy%20?s=a%2Bb");
    }
    void redirectedRequest_followsTheRules()
    {
        QFETCH(QByteArray, method);
        QFETCH(int, status);
        QFETCH(QByteArray, location);
        QFETCH(QByteArray, nextMethod);
        QFETCH(QString, nextUrl);
        const HttpRequest request{.method = method,
                                  .url = QUrl(QStringLiteral("https://h/a/b")),
                                  .headers = {{"Content-Type", "text/plain"}, {"Accept", "*/*"}},
                                  .body = "body"};
        const auto next = redirectedRequest(request, status, location, 1);
        QVERIFY(next);
        QCOMPARE(next->method, nextMethod);
        QCOMPARE(next->url.toEncoded(), nextUrl.toLatin1());
        QCOMPARE(next->body.isEmpty(), method != nextMethod);
        QCOMPARE(next->headers.size(), method == nextMethod ? 2 : 1);
    }

    void redirectedRequest_refuses_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<int>("hop");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("downgrade") << QByteArray("http://h/x") << 1 << Kind::TooManyRedirects;
        QTest::newRow("itself") << QByteArray("https://h/a") << 1 << Kind::TooManyRedirects;
        QTest::newRow("too many") << QByteArray("/x") << 11 << Kind::TooManyRedirects;
        QTest::newRow("nowhere") << QByteArray() << 1 << Kind::BadAnswer;
        QTest::newRow("a file") << QByteArray("file:///etc/passwd") << 1 << Kind::BadAnswer;
    }
    void redirectedRequest_refuses()
    {
        QFETCH(QByteArray, location);
        QFETCH(int, hop);
        QFETCH(Kind, kind);
        const auto next = redirectedRequest({.url = QUrl(QStringLiteral("https://h/a"))}, 302, location, hop);
        QVERIFY(!next);
        QCOMPARE(next.error().kind, kind);
    }

    void retryAfter_isReadInBothForms_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<qint64>("milliseconds");
        QTest::newRow("seconds") << QByteArray("120") << qint64(120'000);
        QTest::newRow("spaces") << QByteArray(" 7 ") << qint64(7000);
        QTest::newRow("decimal") << QByteArray("1.5") << qint64(1500);
        QTest::newRow("date") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << qint64(37'000);
        QTest::newRow("past") << QByteArray("Sat, 05 Nov 1994 08:49:37 GMT") << qint64(0);
        QTest::newRow("negative") << QByteArray("-5") << qint64(-1);
        QTest::newRow("absurd") << QByteArray("1e300") << qint64(-1);
        QTest::newRow("nan") << QByteArray("nan") << qint64(-1);
        QTest::newRow("words") << QByteArray("soon") << qint64(-1);
        QTest::newRow("absent") << QByteArray() << qint64(-1);
    }
    void retryAfter_isReadInBothForms()
    {
        QFETCH(QByteArray, value);
        QFETCH(qint64, milliseconds);
        const QDateTime now(QDate(1994, 11, 6), QTime(8, 49), QTimeZone::UTC);
        const auto wait = parseRetryAfter(value, now);
        QCOMPARE(wait ? wait->count() : -1, milliseconds);
    }

    void policy_growsItsWaitUpToTheLongest()
    {
        const RetryPolicy policy{.maxAttempts = 9, .firstWait = 500ms, .longestWait = 3s};
        const Error fault{.kind = Kind::ServerFault, .httpStatus = 503};
        QCOMPARE(policy.waitBefore(2, fault, "GET").value(), 500ms);
        QCOMPARE(policy.waitBefore(3, fault, "GET").value(), 1000ms);
        QCOMPARE(policy.waitBefore(4, fault, "HEAD").value(), 2000ms);
        QCOMPARE(policy.waitBefore(5, fault, "GET").value(), 3000ms);
        QVERIFY(!policy.waitBefore(10, fault, "GET"));
        QVERIFY(!policy.waitBefore(2, fault, "POST"));
        QVERIFY(policy.waitBefore(2, {.kind = Kind::RateLimited, .httpStatus = 429}, "POST"));
        QVERIFY(policy.waitBefore(2, {.kind = Kind::Offline}, "GET"));
        for (const Kind kind : {Kind::Timeout, Kind::TlsFailed, Kind::BadAnswer, Kind::Cancelled})
            QVERIFY(!policy.waitBefore(2, {.kind = kind}, "GET"));
    }
};

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_httpclient.moc"
