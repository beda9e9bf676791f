// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/throttle.h"
#include "tests/support/fakeclock.h"

#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace swathe;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestThrottle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void off_grantsEverything()
    {
        Throttle throttle;
        QVERIFY(throttle.isOff());
        QCOMPARE(throttle.grant(u"p"_s, 3, 5ms), std::numeric_limits<qint64>::max());
        throttle.set(1'000, {}, 5ms);
        QVERIFY(!throttle.isOff());
        throttle.set(0, {{u"p"_s, 0}}, 6ms);
        QVERIFY(throttle.isOff());
    }

    void provider_isLimitedByItself()
    {
        Throttle throttle;
        throttle.set(0, {{u"p"_s, 10'000}}, 0ms);
        QVERIFY(!throttle.isOff());
        QCOMPARE(throttle.grant(u"q"_s, 1, 0ms), std::numeric_limits<qint64>::max());
        QCOMPARE(throttle.grant(u"p"_s, 1, 0ms), 1'000);
        throttle.take(u"p"_s, 1'000, 0ms);
        QCOMPARE(throttle.grant(u"p"_s, 1, 0ms), 0);
        QCOMPARE(throttle.wait(u"p"_s, 0ms), 20ms);
        QCOMPARE(throttle.wait(u"q"_s, 0ms), 0ms);
        QCOMPARE(throttle.grant(u"p"_s, 1, 20ms), 200);
    }

    /// Greedy transfers of two providers in virtual time: the sums come out as they should, and nobody goes without.
    void virtualTime_ratesAreKeptAndShared()
    {
        Throttle throttle;
        test::FakeClock clock;
        throttle.set(1'000'000, {{u"slow"_s, 100'000}}, clock.monotonic());
        const auto begin = clock.monotonic();
        const QStringList providers{u"slow"_s, u"fast"_s, u"fast"_s, u"slow"_s};
        QList<qint64> taken(providers.size(), 0);
        // As in the engine: who got something stands behind the others.
        QList<qsizetype> line{0, 1, 2, 3};
        while (clock.monotonic() - begin < 20s) {
            QList<qsizetype> starved;
            QList<qsizetype> served;
            for (const qsizetype i : std::as_const(line)) {
                const qint64 most =
                    throttle.grant(providers.at(i), static_cast<int>(providers.size()), clock.monotonic());
                throttle.take(providers.at(i), most, clock.monotonic());
                taken[i] += most;
                (most > 0 ? served : starved).append(i);
            }
            line = starved + served;
            clock.advance(5ms);
        }
        const qint64 slow = taken.at(0) + taken.at(3);
        const qint64 fast = taken.at(1) + taken.at(2);
        // 20 s and the tenth of a second that may be saved up.
        QVERIFY(slow <= 2'010'000 && slow >= 1'900'000);
        QVERIFY(slow + fast <= 20'100'000 && slow + fast >= 19'500'000);
        for (const qint64 bytes : std::as_const(taken))
            QVERIFY2(bytes > 500'000, qPrintable(QString::number(bytes)));
    }
};

QTEST_GUILESS_MAIN(TestThrottle)
#include "tst_throttle.moc"
