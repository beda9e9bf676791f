// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/redaction.h"

#include <QTest>

using namespace swathe;

class TestRedaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void url_losesItsSecretsAndNothingElse_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *url, const char *expected) {
            QTest::newRow(name) << QString::fromLatin1(url) << QString::fromLatin1(expected);
        };
        row("plain", "https://h/a%20b?x=1&y=a%2Bb", "https://h/a%20b?x=1&y=a%2Bb");
        row("no query", "https://h:8443/a#part", "https://h:8443/a#part");
        row("user", "https://ann:pw@h/a", "https://h/a");
        row("azure", "https://h/a?sv=1&sig=abc%2F%3D&se=2", "https://h/a?sv=1&sig=REDACTED&se=2");
        row("aws", "https://h/a?X-Amz-Signature=abc&X-Amz-Credential=me&v=1",
            "https://h/a?X-Amz-Signature=REDACTED&X-Amz-Credential=REDACTED&v=1");
        row("case", "https://h/a?Token=abc&API_KEY=d", "https://h/a?Token=REDACTED&API_KEY=REDACTED");
        row("fragment", "https://h/a#access_token=abc", "https://h/a#REDACTED");
    }
    void url_losesItsSecretsAndNothingElse()
    {
        QFETCH(QString, url);
        QFETCH(QString, expected);
        QCOMPARE(redacted(QUrl(url)).toEncoded(), expected.toLatin1());
    }

    void header_isKnownInAnyCase()
    {
        for (const char *name : {"Authorization", "AUTHORIZATION", "cookie", "Set-Cookie", "x-api-key"})
            QVERIFY(isSecretHeader(name));
        for (const char *name : {"Accept", "Content-Type", "ETag"})
            QVERIFY(!isSecretHeader(name));
    }

    void text_losesEachSecret_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *text) {
            QTest::newRow(text) << QString::fromLatin1(text);
        };
        row("Authorization: Bearer geheim.geheim-geheim");
        row("basic Z2geheim==");
        row("see https://ann:geheim@h/x and go");
        row("(https://h/x?sig=geheim)");
        row("{\"access_token\":\"geheim\"}");
        row("{\"password\" : \"a,geheim\"}");
        row("{\"client_secret\":\"a\\\"geheim\"}");
        row("{\"password\":\"cut off geheim");
        row("grant_type=password&username=u&password=geheim");
        row("totp=geheim");
        row("\"token\":\"st=1&sig=geheim\"");
        row("token eyJhbGci.geheim.geheim is not active");
    }
    void text_losesEachSecret()
    {
        QFETCH(QString, text);
        const QString result = redactedText(text);
        QVERIFY2(!result.contains(QStringLiteral("geheim")), qPrintable(result));
        QVERIFY2(result.contains(QStringLiteral("REDACTED")) || result.contains(QStringLiteral("https://h/x and go")),
                 qPrintable(result));
    }

    void text_withoutSecretsStays()
    {
        for (const char *text : {"{\"code\":\"NotFound\",\"description\":\"Collection x does not exist\"}",
                                 "The bbox is wrong: [1, 2, 3] at https://h/docs?page=2#bbox",
                                 "{\"error\":\"invalid_grant\",\"error_description\":\"Invalid user credentials\"}"})
            QCOMPARE(redactedText(QString::fromLatin1(text)), QString::fromLatin1(text));
    }

    void text_keepsWhatStandsAroundTheSecret()
    {
        QCOMPARE(redactedText(QStringLiteral("{\"a\":1,\"token\":\"x y\",\"b\":2}")),
                 QStringLiteral("{\"a\":1,\"token\":REDACTED,\"b\":2}"));
    }
};

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
