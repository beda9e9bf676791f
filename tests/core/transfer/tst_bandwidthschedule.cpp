// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/bandwidthschedule.h"

#include <QTest>
#include <QTimeZone>

using namespace swathe;
using namespace Qt::StringLiterals;

namespace {

BandwidthSchedule schedule(const QString &rules, qint64 usual = 0)
{
    return BandwidthSchedule(usual, *BandwidthSchedule::rulesFromText(rules));
}

/// 2026-01-05 is a Monday.
QDateTime monday(int hour, int minute = 0, int days = 0)
{
    return {QDate(2026, 1, 5 + days), QTime(hour, minute), QTimeZone::UTC};
}

} // namespace

class TestBandwidthSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("rate");
        QTest::addColumn<QString>("again");
        QTest::newRow("mega") << u"5M"_s << 5'000'000LL << u"5M"_s;
        QTest::newRow("kilo") << u"800k"_s << 800'000LL << u"800k"_s;
        QTest::newRow("giga") << u"2 GB/s"_s << 2'000'000'000LL << u"2G"_s;
        QTest::newRow("part") << u"1.5M"_s << 1'500'000LL << u"1500k"_s;
        QTest::newRow("bytes") << u"1234"_s << 1'234LL << u"1234"_s;
        QTest::newRow("none") << u"None"_s << 0LL << u"none"_s;
        QTest::newRow("zero") << u"0"_s << 0LL << u"none"_s;
        QTest::newRow("less than one") << u"0.1"_s << 1LL << u"1"_s;
        for (const QString &bad : {u""_s, u"-5M"_s, u"5X"_s, u"M"_s, u"1,5M"_s, u"99999999999999999999"_s})
            QTest::newRow(qPrintable(u"bad "_s + bad)) << bad << -1LL << QString();
    }
    void rates()
    {
        QFETCH(QString, text);
        QFETCH(qint64, rate);
        QFETCH(QString, again);
        const auto read = BandwidthSchedule::rateFromText(text);
        QCOMPARE(read.value_or(-1), rate);
        if (read)
            QCOMPARE(BandwidthSchedule::rateToText(*read), again);
    }

    void rules_areReadAndWritten()
    {
        const auto rules =
            BandwidthSchedule::rulesFromText(u"Mon-Fri 08:00-18:00 2M; sat,SUN 22:00-06:30 none ;7:05-24:00 5k"_s);
        QVERIFY(rules);
        QCOMPARE(rules->size(), 3);
        QVERIFY(rules->at(0) == (BandwidthRule{.days = 0x1f, .from = 480, .to = 1080, .bytesPerSecond = 2'000'000}));
        QVERIFY(rules->at(1) == (BandwidthRule{.days = 0x60, .from = 1320, .to = 390}));
        QVERIFY(rules->at(2) == (BandwidthRule{.from = 425, .bytesPerSecond = 5'000}));
        QVERIFY(BandwidthSchedule::rulesFromText(BandwidthSchedule::rulesToText(*rules)) == rules);
        QVERIFY(BandwidthSchedule::rulesFromText(u" ; "_s)->isEmpty());
        QCOMPARE(BandwidthSchedule::rulesFromText(u"Sat-Mon 00:00-01:00 1"_s)->at(0).days, 0x61);
    }

    void badRules_areNamed_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u"Mon 08:00 2M"_s, u"Mo 08:00-09:00 2M"_s, u"08:00-25:00 2M"_s, u"08:60-09:00 2M"_s,
                                    u"24:00-09:00 2M"_s, u"08:00-09:00 fast"_s, u"Mon-Tue-Wed 08:00-09:00 1M"_s})
            QTest::newRow(qPrintable(text)) << text;
    }
    void badRules_areNamed()
    {
        QFETCH(QString, text);
        const auto rules = BandwidthSchedule::rulesFromText(u"10:00-11:00 1M; "_s + text);
        QVERIFY(!rules);
        QCOMPARE(rules.error().kind, Error::Kind::InvalidInput);
        QVERIFY(rules.error().detail.contains(text));
    }

    void limit_table_data()
    {
        QTest::addColumn<QDateTime>("time");
        QTest::addColumn<qint64>("limit");
        QTest::addColumn<QDateTime>("change");
        QTest::newRow("before") << monday(7, 59) << 9LL << monday(8);
        QTest::newRow("begin") << monday(8) << 2LL << monday(18);
        QTest::newRow("end") << monday(18) << 9LL << monday(8, 0, 1);
        QTest::newRow("Friday evening") << monday(18, 0, 4) << 9LL << monday(22, 0, 5);
        QTest::newRow("Saturday night") << monday(23, 30, 5) << 0LL << monday(6, 0, 6);
        QTest::newRow("after midnight") << monday(5, 59, 6) << 0LL << monday(6, 0, 6);
        QTest::newRow("Sunday, into Monday") << monday(22, 0, 6) << 0LL << monday(6, 0, 7);
    }
    void limit_table()
    {
        QFETCH(QDateTime, time);
        QFETCH(qint64, limit);
        QFETCH(QDateTime, change);
        const BandwidthSchedule plan = schedule(u"Mon-Fri 08:00-18:00 2; Sat,Sun 22:00-06:00 none"_s, 9);
        QCOMPARE(plan.limitAt(time), limit);
        QCOMPARE(plan.nextChange(time), change);
    }

    void firstRule_wins()
    {
        const BandwidthSchedule plan = schedule(u"12:00-13:00 none; 08:00-18:00 2"_s);
        QCOMPARE(plan.limitAt(monday(12, 30)), 0);
        QCOMPARE(plan.nextChange(monday(9)), monday(12));
        QCOMPARE(plan.limitAt(monday(13)), 2);
    }

    void always_neverChanges()
    {
        QVERIFY(!BandwidthSchedule(5).nextChange(monday(1)).isValid());
        QVERIFY(!schedule(u"00:00-24:00 7"_s, 3).nextChange(monday(1)).isValid());
        QCOMPARE(schedule(u"00:00-24:00 7"_s, 3).limitAt(monday(23, 59)), 7);
        QCOMPARE(BandwidthSchedule(-4).limitAt(monday(1)), 0);
    }

    /// In Berlin the clock jumps from 2:00 to 3:00 on 2026-03-29 and from 3:00 back to 2:00 on 2026-10-25.
    void clockChanges_areNoTrap_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("change");
        QTest::newRow("begins in the gap")
            << u"02:30-05:00 2"_s << u"2026-03-29T00:00:00Z"_s << u"2026-03-29T01:00:00Z"_s;
        QTest::newRow("ends in the gap") << u"01:00-02:30 2"_s << u"2026-03-29T00:30:00Z"_s
                                         << u"2026-03-29T01:00:00Z"_s;
        QTest::newRow("lies in the gap") << u"02:10-02:50 2"_s << u"2026-03-29T00:00:00Z"_s
                                         << u"2026-03-30T00:10:00Z"_s;
        QTest::newRow("spans the gap") << u"01:00-04:00 2"_s << u"2026-03-29T00:30:00Z"_s << u"2026-03-29T02:00:00Z"_s;
        QTest::newRow("first of the hours that come twice")
            << u"02:15-02:45 2"_s << u"2026-10-25T00:00:00Z"_s << u"2026-10-25T00:15:00Z"_s;
        QTest::newRow("its end") << u"02:15-02:45 2"_s << u"2026-10-25T00:20:00Z"_s << u"2026-10-25T00:45:00Z"_s;
        QTest::newRow("second of them") << u"02:15-02:45 2"_s << u"2026-10-25T00:50:00Z"_s << u"2026-10-25T01:15:00Z"_s;
        QTest::newRow("set back out of the span")
            << u"02:30-02:59 2;02:59-03:00 2"_s << u"2026-10-25T00:40:00Z"_s << u"2026-10-25T01:00:00Z"_s;
    }
    void clockChanges_areNoTrap()
    {
        QFETCH(QString, rule);
        QFETCH(QString, from);
        QFETCH(QString, change);
        const QTimeZone berlin("Europe/Berlin");
        if (!berlin.isValid())
            QSKIP("no time zone data on this system");
        const BandwidthSchedule plan = schedule(rule);
        const QDateTime time = QDateTime::fromString(from, Qt::ISODate).toTimeZone(berlin);
        const QDateTime next = plan.nextChange(time);
        QCOMPARE(next.toUTC().toString(Qt::ISODate), change);
        // And minute by minute it is so.
        for (QDateTime step = time; step < next; step = step.addSecs(60))
            QCOMPARE(plan.limitAt(step), plan.limitAt(time));
        QVERIFY(plan.limitAt(next) != plan.limitAt(time));
    }
};

QTEST_GUILESS_MAIN(TestBandwidthSchedule)
#include "tst_bandwidthschedule.moc"
