// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/loopwatch.h"

#include <QElapsedTimer>
#include <QTest>

using namespace swathe::cli;
using namespace Qt::StringLiterals;

class TestLoopWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figures_areQuantilesOfWhatWasMeasured()
    {
        LoopWatch watch;
        QCOMPARE(watch.figures()["ticks"_L1].toInt(), 0);
        for (int i = 1000; i >= 1; --i)
            watch.add(i);
        const QJsonObject figures = watch.figures();
        QCOMPARE(figures["ticks"_L1].toInt(), 1000);
        QCOMPARE(figures["p50"_L1].toDouble(), 500.0);
        QCOMPARE(figures["p99"_L1].toDouble(), 990.0);
        QCOMPARE(figures["p999"_L1].toDouble(), 999.0);
        QCOMPARE(figures["worst"_L1].toDouble(), 1000.0);
    }

    void aBlockedLoop_isSeen()
    {
        LoopWatch watch;
        QTRY_VERIFY(watch.figures()["ticks"_L1].toInt() > 3);
        // The loop is kept busy, as by a slot that computes.
        QElapsedTimer busy;
        busy.start();
        while (busy.elapsed() < 60)
            ;
        const int before = watch.figures()["ticks"_L1].toInt();
        QTRY_VERIFY(watch.figures()["ticks"_L1].toInt() > before);
        QVERIFY(watch.figures()["worst"_L1].toDouble() >= 50);
    }
};

QTEST_GUILESS_MAIN(TestLoopWatch)
#include "tst_loopwatch.moc"
