// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakeclock.h"

#include <QTest>

using namespace swathe;
using namespace std::chrono_literals;

class TestClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sleep_isNoticedOnce()
    {
        test::FakeClock clock;
        SleepWatch watch;
        QVERIFY(!watch.hasSlept(clock));
        clock.advance(1h);
        QVERIFY(!watch.hasSlept(clock));
        clock.sleep(10min);
        QVERIFY(watch.hasSlept(clock));
        QVERIFY(!watch.hasSlept(clock));
    }

    void clockThatIsPutRight_isNoSleep()
    {
        test::FakeClock clock;
        SleepWatch watch;
        QVERIFY(!watch.hasSlept(clock));
        clock.sleep(2s);
        QVERIFY(!watch.hasSlept(clock));
        clock.sleep(-1h);
        QVERIFY(!watch.hasSlept(clock));
    }
};

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
