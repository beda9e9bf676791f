// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/tokenbucket.h"

#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace swathe;
using namespace std::chrono_literals;

class TestTokenBucket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void none_isNoLimit()
    {
        TokenBucket bucket;
        QVERIFY(bucket.isUnlimited());
        bucket.take(1'000'000'000'000, 5ms);
        QCOMPARE(bucket.available(5ms), std::numeric_limits<qint64>::max());
        QCOMPARE(bucket.waitFor(7, 5ms), 0ms);
        QVERIFY(TokenBucket(0, 1s, 5).isUnlimited());
        QVERIFY(TokenBucket(5, 0ms, 5).isUnlimited());
    }

    void burst_thenTheRate()
    {
        TokenBucket bucket(10, 1s, 3);
        QCOMPARE(bucket.available(1'000ms), 3);
        bucket.take(3, 1'000ms);
        QCOMPARE(bucket.available(1'000ms), 0);
        QCOMPARE(bucket.waitFor(1, 1'000ms), 100ms);
        QCOMPARE(bucket.waitFor(3, 1'000ms), 300ms);
        QCOMPARE(bucket.available(1'099ms), 0);
        QCOMPARE(bucket.available(1'100ms), 1);
        QCOMPARE(bucket.waitFor(1, 1'100ms), 0ms);
        // Never more than the burst is saved up, however long nothing happens.
        QCOMPARE(bucket.available(1'000'000ms), 3);
        QCOMPARE(bucket.waitFor(50, 1'000'000ms), 0ms);
    }

    void debt_isWaitedFor()
    {
        TokenBucket bucket(1'000, 1s, 100);
        bucket.take(600, 0ms);
        QCOMPARE(bucket.available(400ms), 0);
        QCOMPARE(bucket.waitFor(1, 400ms), 101ms);
        QCOMPARE(bucket.available(501ms), 1);
    }

    void setRate_keepsTheDebtAndDropsWhatIsTooMuch()
    {
        TokenBucket bucket(1'000, 1s, 1'000);
        bucket.setRate(10, 1s, 5, 0ms);
        QCOMPARE(bucket.available(0ms), 5);
        bucket.take(10, 0ms);
        bucket.setRate(1'000, 1s, 1'000, 0ms);
        QCOMPARE(bucket.available(4ms), 0);
        QCOMPARE(bucket.available(6ms), 1);
        bucket.setRate(0, 1s, 5, 6ms);
        QVERIFY(bucket.isUnlimited());
    }

    void timeGoingBack_givesNothing()
    {
        TokenBucket bucket(10, 1s, 1);
        bucket.take(1, 1'000ms);
        QCOMPARE(bucket.available(0ms), 0);
        QCOMPARE(bucket.available(1'050ms), 0);
        QCOMPARE(bucket.available(1'100ms), 1);
    }

    void sum_isNeverMoreThanBurstAndRate()
    {
        QRandomGenerator random(3);
        for (int round = 0; round < 100; ++round) {
            const int units = random.bounded(1, 500);
            const int burst = random.bounded(1, 50);
            TokenBucket bucket(units, 1s, burst);
            std::chrono::milliseconds now = 1s;
            qint64 taken = 0;
            for (int step = 0; step < 300; ++step) {
                const qint64 count = std::min<qint64>(bucket.available(now), random.bounded(1, 20));
                bucket.take(count, now);
                taken += count;
                const double allowed = burst + units * static_cast<double>((now - 1s).count()) / 1000.0;
                QVERIFY2(static_cast<double>(taken) <= allowed + 1e-3, qPrintable(QString::number(taken)));
                now += std::chrono::milliseconds(random.bounded(0, 40));
            }
            QVERIFY(taken > 0);
        }
    }
};

QTEST_GUILESS_MAIN(TestTokenBucket)
#include "tst_tokenbucket.moc"
