// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/http/bytebudget.h"
#include "sandbox/http/httpserver.h"
#include "sandbox/limits.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace swathe::sandbox;

class TestLimits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void texts_areRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("rate");
        QTest::newRow("plain") << u"1500"_s << 1500LL;
        QTest::newRow("kilo") << u"500k"_s << 500000LL;
        QTest::newRow("mega") << u"20M"_s << 20000000LL;
        QTest::newRow("fraction") << u"1.5g"_s << 1500000000LL;
        QTest::newRow("path") << u"*.tif=2M"_s << 2000000LL;
        QTest::newRow("path with sign") << u"*a=b*=2M"_s << 0LL;
        QTest::newRow("other path") << u"/search=2M"_s << 0LL;
        for (const auto &bad : {"", "M", "20 M", "-1", "20X", "a=", "1e3"})
            QTest::newRow(qPrintable(u"not \"%1\""_s.arg(QLatin1StringView(bad)))) << QString::fromLatin1(bad) << -1LL;
    }
    void texts_areRead()
    {
        QFETCH(QString, text);
        QFETCH(qint64, rate);
        Limits limits;
        QCOMPARE(limits.addRate(text), rate >= 0);
        QCOMPARE(limits.bytesPerSecond(u"/assets/a/b.tif"_s), qMax<qint64>(rate, 0));
    }

    void lastRule_counts()
    {
        Limits limits;
        QVERIFY(limits.addLatency(u"60ms"_s));
        QVERIFY(limits.addLatency(u"/search=1.5s"_s));
        QVERIFY(limits.addLatency(u"*.jpg=0"_s));
        QVERIFY(!limits.addLatency(u"2h"_s));
        QCOMPARE(limits.latency(u"/assets/a.tif"_s).count(), 60);
        QCOMPARE(limits.latency(u"/search"_s).count(), 1500);
        QCOMPARE(limits.latency(u"/assets/a.jpg"_s).count(), 0);
    }

    void budget_doesNotSaveUpForLong()
    {
        ByteBudget budget(1000000);
        const qint64 first = budget.available();
        QVERIFY2(first >= 10000 && first <= 250000, qPrintable(QString::number(first)));
        budget.spend(first);
        QTRY_VERIFY(budget.available() >= 250000);
        QCOMPARE(budget.available(), 250000); // a quarter of a second, however long the pause
        budget.begin();
        QVERIFY(budget.available() < 250000);
    }

    void connections_haveTheirOwnRateAndDelay()
    {
        HttpServer server([](const HttpRequest &) {
            return HttpResponse{.body = Body::of(QByteArray(500000, 'x')),
                                .connectionRate = 1000000,
                                .latency = std::chrono::milliseconds(100)};
        });
        QVERIFY(server.listen({}));
        QNetworkAccessManager network;
        QElapsedTimer clock;
        clock.start();
        QList<qint64> firstByte, ends;
        for (int i = 0; i < 3; ++i) {
            QNetworkReply *reply = network.get(QNetworkRequest(server.origin()));
            connect(reply, &QNetworkReply::metaDataChanged, this, [&] {
                firstByte += clock.elapsed();
            });
            connect(reply, &QNetworkReply::finished, this, [&, reply] {
                QCOMPARE(reply->readAll().size(), 500000);
                ends += clock.elapsed();
                reply->deleteLater();
            });
        }
        QTRY_COMPARE(ends.size(), 3);
        for (const qint64 ms : std::as_const(firstByte))
            QVERIFY2(ms >= 100, qPrintable(QString::number(ms)));
        // Each takes the 100 ms and half a second, and they run beside each other; three in turn would take 1.5 s more.
        for (const qint64 ms : std::as_const(ends))
            QVERIFY2(ms >= 580, qPrintable(QString::number(ms)));
    }
};

QTEST_GUILESS_MAIN(TestLimits)

#include "tst_limits.moc"
