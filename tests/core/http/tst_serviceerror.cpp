// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/serviceerror.h"

#include <QTest>

using namespace swathe;
using namespace Qt::StringLiterals;

class TestServiceError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void says_data();
    void says();
    void secretsStayOut();
    void kinds_data();
    void kinds();
};

void TestServiceError::says_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QByteArray &body, const QString &code, const QString &message) {
        QTest::newRow(name) << body << code << message;
    };
    row("keycloak", R"({"error":"invalid_grant","error_description":"Invalid user credentials"})", u"invalid_grant"_s,
        u"Invalid user credentials"_s);
    row("odata text", R"({"detail":"Invalid odata path"})", {}, u"Invalid odata path"_s);
    row("odata object", R"({"detail":{"message":"Unknown field","request_id":"1"}})", {}, u"Unknown field"_s);
    row("validation",
        R"({"detail":[{"type":"less_than_equal","loc":["query","$skip"],"msg":"Input should be less than or equal to 10000","input":"10001","ctx":{"le":10000}}]})",
        {}, u"$skip: Input should be less than or equal to 10000"_s);
    row("retired search",
        R"({"detail":{"ErrorMessage":"Validation error.","ErrorCode":"VALIDATION_ERROR","ErrorDetail":[{"loc":["maxRecords"],"msg":"too many"}],"RequestID":"x"}})",
        u"VALIDATION_ERROR"_s, u"Validation error.: maxRecords: too many"_s);
    row("download", R"({"code":"DAT-ZIP-604","message":"Token not found"})", u"DAT-ZIP-604"_s, u"Token not found"_s);
    row("download with trace", R"({"trace-id":"a","code":"DAT-ZIP-100","message":"Max session number exceeded"})",
        u"DAT-ZIP-100"_s, u"Max session number exceeded"_s);
    row("firewall", R"({"status":"error","data":{"message":"This request was rejected"}})", {},
        u"This request was rejected"_s);
    row("rate limit", R"({"error":"WAF","message":"Rate limit exceeded","status":429})", u"WAF"_s,
        u"Rate limit exceeded"_s);
    row("old stac", R"({"code":"400","description":"The page is too far","request_id":"x"})", u"400"_s,
        u"The page is too far"_s);
    row("sentinel hub",
        R"({"error":{"status":400,"reason":"Bad Request","message":"Invalid request","code":"COMMON_BAD_PAYLOAD","errors":[]}})",
        u"COMMON_BAD_PAYLOAD"_s, u"Invalid request"_s);
    row("odata v2", R"({"error":{"code":null,"message":{"lang":"en","value":"Invalid key"}}})", {}, u"Invalid key"_s);
    row("s3",
        "<?xml version=\"1.0\"?><Error><Code>NoSuchKey</Code><Message>It is not there</Message>"
        "<RequestId>7</RequestId></Error>",
        u"NoSuchKey"_s, u"It is not there"_s);
    row("page", "<!doctype html><html><head><title>504 Gateway Time-out</title></head><body>x</body></html>", {},
        u"504 Gateway Time-out"_s);
    row("page without title", "<html><style>a{}</style><body><h1>Bad</h1> day</body></html>", {}, u"Bad day"_s);
    row("text", "upstream timed out\n", {}, u"upstream timed out"_s);
    row("broken json", "{\"detail\": \"cut", {}, u"{\"detail\": \"cut"_s);
    row("nothing", "", {}, {});
}

void TestServiceError::says()
{
    QFETCH(QByteArray, body);
    const auto said = serviceMessage(body);
    QTEST(said.code, "code");
    QTEST(said.message, "message");
}

void TestServiceError::secretsStayOut()
{
    const auto said = serviceMessage(R"({"message":"no access with Bearer abc.def-123 here"})");
    QVERIFY(!said.message.contains(u"abc.def-123"));
    QVERIFY(said.message.contains(u"here"));
}

void TestServiceError::kinds_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("audience") << 401 << QByteArray(R"({"code":"DAT-ZIP-609","message":"Token audience not allowed"})")
                              << Error::Kind::Forbidden;
    QTest::newRow("expired") << 401 << QByteArray(R"({"code":"DAT-ZIP-109","message":"token expired"})")
                             << Error::Kind::Unauthorised;
    QTest::newRow("sessions") << 400 << QByteArray(R"({"detail":"Max session number 4 exceeded."})")
                              << Error::Kind::RateLimited;
    QTest::newRow("slow down") << 503 << QByteArray("<Error><Code>SlowDown</Code></Error>") << Error::Kind::RateLimited;
    QTest::newRow("key") << 403 << QByteArray("<Error><Code>InvalidAccessKeyId</Code></Error>")
                         << Error::Kind::Unauthorised;
    QTest::newRow("in a 200") << 200 << QByteArray(R"({"detail": "Expired signature!"})") << Error::Kind::Unauthorised;
    QTest::newRow("as the status says") << 404 << QByteArray(R"({"detail":"Product not found in catalogue"})")
                                        << Error::Kind::NotFound;
}

void TestServiceError::kinds()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const Error error{.kind = status < 400 ? Error::Kind::BadAnswer : kindFromHttpStatus(status), .httpStatus = status};
    const auto better = explained(error, body);
    QTEST(better.kind, "kind");
    QVERIFY(!better.detail.isEmpty());
    QCOMPARE(better.httpStatus, status);
}

QTEST_GUILESS_MAIN(TestServiceError)
#include "tst_serviceerror.moc"
