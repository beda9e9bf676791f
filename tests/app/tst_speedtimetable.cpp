// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/speedtimetable.h"
#include "core/settings/settings.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace swathe;
using namespace Qt::StringLiterals;

class SpeedTimetableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_areWrittenAtOnce()
    {
        Settings settings(Settings::Storage::Memory);
        SpeedTimetable table(settings);
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy count(&table, &SpeedTimetable::countChanged);
        table.add();
        QCOMPARE(count.size(), 1);
        QCOMPARE(settings.speedSchedule(), u"Mon,Tue,Wed,Thu,Fri 08:00-18:00 2M"_s);
        QVERIFY(table.setDay(0, 5, true));
        QVERIFY(table.setDay(0, 0, false));
        QVERIFY(table.setFrom(0, u"22"_s));
        QVERIFY(table.setTo(0, u"6:30"_s));
        QVERIFY(table.setMegabytes(0, u"0.8"_s));
        QCOMPARE(settings.speedSchedule(), u"Tue,Wed,Thu,Fri,Sat 22:00-06:30 800k"_s);
        QVERIFY(table.setMegabytes(0, {}));
        QCOMPARE(settings.speedSchedule(), u"Tue,Wed,Thu,Fri,Sat 22:00-06:30 none"_s);
        QVERIFY(table.index(0).data(static_cast<int>(SpeedTimetable::Role::Text)).toString().contains(u"no limit"_s));
        table.remove(0);
        QCOMPARE(settings.speedSchedule(), QString());
        QCOMPARE(table.count(), 0);
    }
    void whatCannotBeRead_changesNothing()
    {
        Settings settings(Settings::Storage::Memory);
        settings.setSpeedSchedule(u"Mon 08:00-18:00 2M"_s);
        SpeedTimetable table(settings);
        QCOMPARE(table.count(), 1);
        QVERIFY(!table.setDay(0, 0, false)); // the only one
        QVERIFY(!table.setFrom(0, u"24:00"_s));
        QVERIFY(!table.setFrom(0, u"8:61"_s));
        QVERIFY(!table.setTo(0, u"25:00"_s));
        QVERIFY(!table.setTo(0, u"noon"_s));
        QVERIFY(!table.setMegabytes(0, u"-1"_s));
        QVERIFY(!table.setMegabytes(0, u"fast"_s));
        QVERIFY(!table.setMegabytes(1, u"1"_s));
        QCOMPARE(settings.speedSchedule(), u"Mon 08:00-18:00 2M"_s);
        QVERIFY(table.setTo(0, u"24:00"_s));
        QCOMPARE(settings.speedSchedule(), u"Mon 08:00-24:00 2M"_s);
    }
    void changesMadeElsewhere_areShown()
    {
        Settings settings(Settings::Storage::Memory);
        SpeedTimetable table(settings);
        settings.setSpeedSchedule(u"Sat,Sun 00:00-24:00 none; 08:00-18:00 1M"_s);
        QCOMPARE(table.count(), 2);
        const QVariantList days = table.index(0).data(static_cast<int>(SpeedTimetable::Role::Days)).toList();
        QCOMPARE(days, (QVariantList{false, false, false, false, false, true, true}));
        QCOMPARE(table.index(1).data(static_cast<int>(SpeedTimetable::Role::Megabytes)).toDouble(), 1.0);
    }
};

QTEST_GUILESS_MAIN(SpeedTimetableTest)
#include "tst_speedtimetable.moc"
