// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/access/s3listing.h"
#include "core/access/s3resolver.h"
#include "core/access/sigv4.h"
#include "core/auth/memorycredentialstore.h"
#include "core/http/httpclient.h"
#include "core/http/serviceerror.h"
#include "tests/peers/peer.h"
#include "tests/support/jobcontract.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace swathe;
using namespace Qt::StringLiterals;

/** Signatures before a real S3 server that checks them. */
class TestS3rver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void objectsOfAnyName();
    void ranges();
    void listing();
    void wrongSecretIsRefused();
    void resolverSignsAnew();

private:
    [[nodiscard]] Result<HttpResponse> send(HttpRequest request, const QByteArray &secret = "S3RVER");
    [[nodiscard]] QUrl object(const QString &key) const { return s3Url(QUrl(m_peer.url()), u"eodata"_s, key); }
    HttpClient m_http;
    SystemClock m_clock;
    QTemporaryDir m_folder;
    test::Peer m_peer;
};

void TestS3rver::initTestCase()
{
    if (!test::Peer::areInstalled())
        QSKIP("NOT TESTED against a real S3 server: npm could not install it");
    QVERIFY(m_folder.isValid());
    QVERIFY(m_peer.start(u"s3rver.mjs"_s, {m_folder.path()}));
}

Result<HttpResponse> TestS3rver::send(HttpRequest request, const QByteArray &secret)
{
    const auto signedRequest =
        signedV4(std::move(request), {.accessKey = "S3RVER", .secretKey = Secret(secret)}, m_clock.now());
    std::unique_ptr<HttpJob> job(m_http.send(signedRequest, nullptr));
    if (!test::run(*job))
        return fail(Error::Kind::Timeout, u"no answer"_s);
    return job->result();
}

void TestS3rver::objectsOfAnyName()
{
    for (const auto &key :
         {u"Sentinel-2/MSI/L2A/X.SAFE/manifest.safe"_s, u"Sentinel-1/AUX/a b+c=(1).SAFE/m~n.safe"_s, u"odd/a&b.nc"_s}) {
        const auto put = send({.method = "PUT", .url = object(key), .body = key.toUtf8()});
        QVERIFY2(put, put ? "" : qPrintable(key + put.error().detail));
        const auto got = send({.url = object(key)});
        QVERIFY2(got, got ? "" : qPrintable(key + got.error().detail));
        QCOMPARE(got->body, key.toUtf8());
    }
}

void TestS3rver::ranges()
{
    QVERIFY(send({.method = "PUT", .url = object(u"range/one"_s), .body = "0123456789"}));
    // Signed with the range, and with one that a transfer adds afterwards.
    const auto first = send({.url = object(u"range/one"_s), .headers = {{"Range", "bytes=3-5"}}});
    QVERIFY(first);
    QCOMPARE(first->status, 206);
    QCOMPARE(first->body, "345");
    auto request = signedV4({.url = object(u"range/one"_s)}, {.accessKey = "S3RVER", .secretKey = Secret("S3RVER")},
                            m_clock.now());
    request.headers << HttpHeader{"Range", "bytes=7-"};
    std::unique_ptr<HttpJob> job(m_http.send(request, nullptr));
    QVERIFY(test::run(*job));
    QVERIFY(job->result());
    QCOMPARE(job->result()->body, "789");
}

void TestS3rver::listing()
{
    QSet<QString> written;
    for (int i = 0; i < 7; ++i) {
        const auto key = u"list/X.SAFE/B%1 b.jp2"_s.arg(i);
        QVERIFY(send({.method = "PUT", .url = object(key), .body = QByteArray(i + 1, 'x')}));
        written << key;
    }
    QVERIFY(send({.method = "PUT", .url = object(u"list/X.SAFE.zip"_s), .body = "z"}));
    QSet<QString> listed;
    // In one page: this server cannot make the token of a second one with today's node.
    const auto query = s3ListingQuery(u"list/X.SAFE/"_s);
    const auto answer = send({.url = s3Url(QUrl(m_peer.url()), u"eodata"_s, {}, query)});
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
    const auto listing = parseS3Listing(answer->body);
    QVERIFY2(listing, listing ? "" : qPrintable(listing.error().detail));
    for (const auto &entry : listing->objects) {
        listed << entry.key;
        QCOMPARE(entry.size, entry.key.at(13).digitValue() + 1);
        QCOMPARE(entry.etag.size(), 32);
    }
    QVERIFY(listing->next.isEmpty());
    QCOMPARE(listed, written);
}

void TestS3rver::wrongSecretIsRefused()
{
    const auto answer = send({.url = object(u"range/one"_s)}, "wrong");
    QVERIFY(!answer);
    QCOMPARE(answer.error().httpStatus, 403);
    const auto said = explained(answer.error(), answer.error().detail.toUtf8());
    QVERIFY2(said.detail.startsWith(u"SignatureDoesNotMatch"), qPrintable(said.detail));
    QCOMPARE(said.kind, Error::Kind::Unauthorised);
    QVERIFY(!said.detail.contains(u"wrong"));
}

void TestS3rver::resolverSignsAnew()
{
    QVERIFY(send({.method = "PUT", .url = object(u"a/b c.tif"_s), .body = "image"}));
    MemoryCredentialStore store;
    const Account account{
        .id = AccountId(u"k"_s), .provider = u"p"_s, .scheme = AuthScheme::S3Keys, .user = u"S3RVER"_s};
    std::unique_ptr<JobOf<bool>> written(store.write(account.id, secretPart(), Secret("S3RVER"), nullptr));
    QVERIFY(test::run(*written));
    S3Resolver resolver(
        [&](const QString &provider) {
            return provider == u"p" ? std::optional(account) : std::nullopt;
        },
        [this](const QString &) {
            return S3Store{.endpoint = QUrl(m_peer.url()), .region = "default"};
        },
        store, m_clock);
    const auto resolve = [&](const QString &provider, const QString &href) {
        std::unique_ptr<JobOf<HttpRequest>> job(resolver.resolve(provider, QUrl(href), false, nullptr));
        return test::run(*job) ? job->result() : fail(Error::Kind::Timeout, u"no answer"_s);
    };
    const auto request = resolve(u"p"_s, u"s3://eodata/a/b%20c.tif"_s);
    QVERIFY(request);
    std::unique_ptr<HttpJob> job(m_http.send(*request, nullptr));
    QVERIFY(test::run(*job));
    QVERIFY2(job->result(), job->result() ? "" : qPrintable(job->result().error().detail));
    QCOMPARE(job->result()->body, "image");

    QCOMPARE(resolve(u"other"_s, u"s3://eodata/a"_s).error().kind, Error::Kind::Unauthorised);
    QCOMPARE(resolve(u"p"_s, u"s3://eodata/"_s).error().kind, Error::Kind::Unsupported);
    // Nobody pays without having agreed.
    QCOMPARE(resolve(u"p"_s, u"s3://usgs-landsat/a"_s).error().kind, Error::Kind::Forbidden);
}

QTEST_GUILESS_MAIN(TestS3rver)
#include "tst_s3rver.moc"
