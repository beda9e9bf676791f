// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scenemodel.h"
#include "app/scenetimeline.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace swathe;

class SceneTimelineTest : public QObject
{
    Q_OBJECT

    [[nodiscard]] static Scene scene(const QString &item, QDate day, std::optional<double> cloud = std::nullopt)
    {
        return {.id = {QStringLiteral("p"), QStringLiteral("c"), item},
                .sensingStart = QDateTime(day, QTime(10, 0), QTimeZone::UTC),
                .cloudCoverPercent = cloud};
    }
    [[nodiscard]] static QVariant at(const SceneTimeline &timeline, int row, SceneTimeline::Role role)
    {
        return timeline.index(row).data(static_cast<int>(role));
    }

private Q_SLOTS:
    void days_areWithoutGapsAndHaveTheirCloud()
    {
        SceneModel scenes;
        SceneListModel list(scenes);
        SceneTimeline timeline(scenes, list);
        const QAbstractItemModelTester tester(&timeline, QAbstractItemModelTester::FailureReportingMode::QtTest);
        using Role = SceneTimeline::Role;
        scenes.merge({scene(QStringLiteral("a"), {2025, 6, 1}, 10), scene(QStringLiteral("b"), {2025, 6, 1}, 30),
                      scene(QStringLiteral("c"), {2025, 6, 4})});
        QTRY_COMPARE(timeline.count(), 4);
        QCOMPARE(at(timeline, 0, Role::Scenes).toInt(), 2);
        QCOMPARE(at(timeline, 0, Role::Cloud).toDouble(), 20.0);
        QCOMPARE(at(timeline, 0, Role::Fraction).toDouble(), 1.0);
        QCOMPARE(at(timeline, 1, Role::Scenes).toInt(), 0);
        QCOMPARE(at(timeline, 3, Role::Fraction).toDouble(), 0.5);
        QCOMPARE(at(timeline, 3, Role::Cloud).toDouble(), -1.0);
        QVERIFY(at(timeline, 0, Role::Text).toString().contains(u"20"));
    }

    void longSpans_takeLongerSteps_data()
    {
        QTest::addColumn<QDate>("last");
        QTest::addColumn<int>("rows");
        QTest::newRow("two months: days") << QDate(2025, 3, 3) << 62;
        QTest::newRow("a year: weeks") << QDate(2025, 12, 31) << 53;
        QTest::newRow("five years: months") << QDate(2029, 12, 31) << 60;
        QTest::newRow("forty years: years") << QDate(2064, 1, 1) << 40;
    }
    void longSpans_takeLongerSteps()
    {
        QFETCH(const QDate, last);
        QFETCH(const int, rows);
        SceneModel scenes;
        SceneListModel list(scenes);
        SceneTimeline timeline(scenes, list);
        scenes.merge({scene(QStringLiteral("a"), {2025, 1, 1}), scene(QStringLiteral("b"), last)});
        QTRY_COMPARE(timeline.count(), rows);
        QCOMPARE(at(timeline, 0, SceneTimeline::Role::Scenes).toInt(), 1);
        QCOMPARE(at(timeline, rows - 1, SceneTimeline::Role::Scenes).toInt(), 1);
    }

    void choice_narrowsTheListAndIsLifted()
    {
        SceneModel scenes;
        SceneListModel list(scenes);
        SceneTimeline timeline(scenes, list);
        scenes.merge({scene(QStringLiteral("a"), {2025, 6, 1}), scene(QStringLiteral("b"), {2025, 6, 2}),
                      scene(QStringLiteral("c"), {2025, 6, 4})});
        QTRY_COMPARE(timeline.count(), 4);
        timeline.choose(3, 1);
        QCOMPARE(timeline.firstChosen(), 1);
        QCOMPARE(timeline.lastChosen(), 3);
        QCOMPARE(list.rowCount(), 2);
        timeline.choose(0, 0);
        QCOMPARE(list.rowCount(), 1);
        QCOMPARE(list.keyAt(0), QStringLiteral("p|c|a"));
        QVERIFY(timeline.chosenText().contains(u"2025"));
        timeline.choose(-1, -1);
        QCOMPARE(list.rowCount(), 3);
        timeline.choose(2, 2);
        QCOMPARE(list.rowCount(), 0);
        scenes.merge({scene(QStringLiteral("d"), {2025, 6, 7})});
        QTRY_COMPARE(timeline.count(), 7);
        QCOMPARE(timeline.firstChosen(), -1);
        QCOMPARE(list.rowCount(), 4);
        scenes.clear();
        QTRY_COMPARE(timeline.count(), 0);
    }
};

QTEST_GUILESS_MAIN(SceneTimelineTest)
#include "tst_scenetimeline.moc"
