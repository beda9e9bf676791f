// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/access/sigv4.h"

#include <QCryptographicHash>
#include <QTest>
#include <QTimeZone>

using namespace swathe;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kEmptyHash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

QByteArray sha256(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
}

/// Those of AWS' published examples.
S3Credentials example(const QByteArray &service)
{
    return {.accessKey = service == "s3" ? "AKIAIOSFODNN7EXAMPLE" : "AKIDEXAMPLE",
            .secretKey = Secret(service == "s3" ? "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
                                                : "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"),
            .region = "us-east-1",
            .service = service};
}

} // namespace

class TestSigV4 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void testSuite_data();
    void testSuite();
    void s3Examples_data();
    void s3Examples();
    void copernicus_data();
    void copernicus();
    void requestIsSigned();
};

void TestSigV4::testSuite_data()
{
    // AWS' Signature Version 4 test suite: get-vanilla, get-vanilla-query-order-key-case, get-utf8,
    // get-header-value-trim, post-vanilla.
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QList<HttpHeader>>("headers");
    QTest::addColumn<QByteArray>("signature");
    const QList<HttpHeader> common{{"Host", "example.amazonaws.com"}, {"X-Amz-Date", "20150830T123600Z"}};
    QTest::newRow("get-vanilla") << QByteArray("GET") << QByteArray("/") << common
                                 << QByteArray("5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31");
    QTest::newRow("get-vanilla-query-order-key-case")
        << QByteArray("GET") << QByteArray("/?Param2=value2&Param1=value1") << common
        << QByteArray("b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500");
    QTest::newRow("get-utf8") << QByteArray("GET") << QByteArray("/%E1%88%B4") << common
                              << QByteArray("8318018e0b0f223aa2bbf98705b62bb787dc9c0e678f255a891fd03141be5d85");
    QTest::newRow("get-header-value-trim")
        << QByteArray("GET") << QByteArray("/")
        << common + QList<HttpHeader>{{"My-Header1", " value1"}, {"My-Header2", " \"a   b   c\""}}
        << QByteArray("acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736");
    QTest::newRow("post-vanilla") << QByteArray("POST") << QByteArray("/") << common
                                  << QByteArray("5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b");
}

void TestSigV4::testSuite()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QList<HttpHeader>, headers);
    const auto url = QUrl::fromEncoded("https://example.amazonaws.com" + target, QUrl::StrictMode);
    const QDateTime now(QDate(2015, 8, 30), QTime(12, 36), QTimeZone::UTC);
    const auto parts = sigV4(method, url, headers, kEmptyHash, example("service"), now);
    QTEST(parts.signature, "signature");
}

void TestSigV4::s3Examples_data()
{
    // "Examples: Signature Calculations" of the S3 API reference.
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QList<HttpHeader>>("headers");
    QTest::addColumn<QByteArray>("signature");
    const QList<HttpHeader> common{{"Host", "examplebucket.s3.amazonaws.com"},
                                   {"x-amz-content-sha256", kEmptyHash},
                                   {"x-amz-date", "20130524T000000Z"}};
    QTest::newRow("object with a range") << QByteArray("/test.txt")
                                         << common + QList<HttpHeader>{{"Range", "bytes=0-9"}}
                                         << QByteArray(
                                                "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41");
    QTest::newRow("bucket lifecycle") << QByteArray("/?lifecycle") << common
                                      << QByteArray("fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543");
    QTest::newRow("listing") << QByteArray("/?max-keys=2&prefix=J") << common
                             << QByteArray("34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7");
}

void TestSigV4::s3Examples()
{
    QFETCH(QByteArray, target);
    QFETCH(QList<HttpHeader>, headers);
    const auto url = QUrl::fromEncoded("https://examplebucket.s3.amazonaws.com" + target, QUrl::StrictMode);
    const QDateTime now(QDate(2013, 5, 24), QTime(0, 0), QTimeZone::UTC);
    QTEST(sigV4("GET", url, headers, kEmptyHash, example("s3"), now).signature, "signature");
}

void TestSigV4::copernicus_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<QByteArray>("hash");
    QTest::addColumn<QByteArray>("signature");
    QTest::newRow("listing") << QString() << QByteArray()
                             << QByteArray("50d79709524277ae166adcea3e24f3a981d67cbc01021f64d2cd9c299111dc76")
                             << QByteArray("440e16d4562c2ac3f7adc37f55056b6d19bd5e6763b3c57e94c28a1eb5efff72");
    QTest::newRow("object") << u"Sentinel-1/AUX/a b+c=(1).SAFE/manifest.safe"_s << QByteArray("bytes=1048576-")
                            << QByteArray("f40d23927c062b8698ccf597d42056fe15f5e52f47f4f35f2c66b3e2e55d6262")
                            << QByteArray("113ca64449d4b75b09d8f128ece4fb231eb95e91816bf096361ace935da2b9cf");
}

void TestSigV4::copernicus()
{
    QFETCH(QString, key);
    QFETCH(QByteArray, range);
    const QUrl endpoint(u"https://eodata.dataspace.copernicus.eu"_s);
    const QList<std::pair<QString, QString>> query{{u"prefix"_s, u"Sentinel-2/MSI/L2A/2026/01/09/S2A_TEST.SAFE/"_s},
                                                   {u"list-type"_s, u"2"_s},
                                                   {u"max-keys"_s, u"1000"_s}};
    const auto url = s3Url(endpoint, u"eodata"_s, key, key.isEmpty() ? query : QList<std::pair<QString, QString>>{});
    QList<HttpHeader> headers{{"host", "eodata.dataspace.copernicus.eu"},
                              {"x-amz-content-sha256", kEmptyHash},
                              {"x-amz-date", "20260115T123456Z"}};
    if (!range.isEmpty())
        headers << HttpHeader{"Range", range};
    const S3Credentials credentials{.accessKey = "TESTACCESSKEY0000001",
                                    .secretKey = Secret("test-secret-key-not-a-real-credential-0001"),
                                    .region = "default"};
    const QDateTime now(QDate(2026, 1, 15), QTime(12, 34, 56), QTimeZone::UTC);
    const auto parts = sigV4("GET", url, headers, kEmptyHash, credentials, now);
    QTEST(sha256(parts.canonicalRequest), "hash");
    QTEST(parts.signature, "signature");
    if (!key.isEmpty())
        QVERIFY(url.toEncoded().endsWith("/eodata/Sentinel-1/AUX/a%20b%2Bc%3D%281%29.SAFE/manifest.safe"));
}

void TestSigV4::requestIsSigned()
{
    HttpRequest request{.url = QUrl(u"http://127.0.0.1:9000/bucket/key"_s), .headers = {{"Range", "bytes=5-"}}};
    const S3Credentials credentials{.accessKey = "AK", .secretKey = Secret("SK"), .region = "default"};
    const QDateTime now(QDate(2026, 1, 15), QTime(12, 34, 56), QTimeZone::UTC);
    const auto first = signedV4(request, credentials, now);
    QCOMPARE(first.secretHeaders.size(), 1);
    const auto value = first.secretHeaders.first().second.reveal();
    QVERIFY2(value.startsWith("AWS4-HMAC-SHA256 Credential=AK/20260115/default/s3/aws4_request, "
                              "SignedHeaders=host;range;x-amz-content-sha256;x-amz-date, Signature="),
             value.constData());
    QCOMPARE(first.secretOrigins, QList<Origin>{Origin::of(request.url)});
    QVERIFY(!first.url.hasQuery());
    // Signing again replaces what the first time added.
    const auto again = signedV4(first, credentials, now.addSecs(60));
    QCOMPARE(again.headers.size(), first.headers.size());
    QVERIFY(again.secretHeaders != first.secretHeaders);
}

QTEST_GUILESS_MAIN(TestSigV4)
#include "tst_sigv4.moc"
