// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scenemodel.h"
#include "core/geo/geooperations.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace swathe;

namespace {

using Role = SceneModel::Role;

Scene scene(const QString &item, const QString &time, double cloud = 10)
{
    return {.id = {QStringLiteral("p"), QStringLiteral("c"), item},
            .sensingStart = QDateTime::fromString(time, Qt::ISODate),
            .footprint = areaFromBox({0, 0, 1, 1}),
            .cloudCoverPercent = cloud};
}

QStringList items(const QAbstractItemModel &model)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row)
        result.append(model.index(row, 0).data(static_cast<int>(Role::SceneKey)).toString().section(u'|', 2));
    return result;
}

} // namespace

class SceneModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pages_areMergedNewestFirstWithoutReset()
    {
        SceneModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QCOMPARE(model.merge({scene(QStringLiteral("b"), QStringLiteral("2025-06-02T00:00:00Z")),
                              scene(QStringLiteral("d"), QStringLiteral("2025-06-04T00:00:00Z"))}),
                 2);
        QCOMPARE(model.merge({scene(QStringLiteral("a"), QStringLiteral("2025-06-01T00:00:00Z")),
                              scene(QStringLiteral("c"), QStringLiteral("2025-06-03T00:00:00Z")),
                              scene(QStringLiteral("e"), QStringLiteral("2025-06-05T00:00:00Z")),
                              scene(QStringLiteral("e"), QStringLiteral("2025-06-05T00:00:00Z"))}),
                 3);
        QCOMPARE(items(model), QString::fromLatin1("e d c b a").split(u' '));
        QCOMPARE(resets.count(), 0);
    }

    void sceneThatComesAgain_replacesItsRow()
    {
        SceneModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.merge({scene(QStringLiteral("a"), QStringLiteral("2025-06-01T00:00:00Z"), 10)});
        QCOMPARE(model.merge({scene(QStringLiteral("a"), QStringLiteral("2025-07-01T00:00:00Z"), 55)}), 0);
        QCOMPARE(model.count(), 1);
        QCOMPARE(model.index(0).data(static_cast<int>(Role::CloudPercent)).toDouble(), 55.0);
        QVERIFY(model.scene(QStringLiteral("p|c|a")));
    }

    void ticks_areCountedAndClearedWithTheScenes()
    {
        SceneModel model;
        model.merge({scene(QStringLiteral("a"), QStringLiteral("2025-06-01T00:00:00Z")),
                     scene(QStringLiteral("b"), QStringLiteral("2025-06-02T00:00:00Z"))});
        model.toggleTicked(QStringLiteral("p|c|a"));
        QCOMPARE(model.tickedCount(), 1);
        QCOMPARE(model.tickedScenes().first().id.item, QStringLiteral("a"));
        model.setTicked(QStringLiteral("unknown"), true);
        QCOMPARE(model.tickedCount(), 1);
        model.tickAll(true);
        QCOMPARE(model.tickedCount(), 2);
        model.clear();
        QCOMPARE(model.tickedCount(), 0);
    }

    void coverage_followsTheArea()
    {
        SceneModel model;
        model.merge({scene(QStringLiteral("a"), QStringLiteral("2025-06-01T00:00:00Z"))});
        QCOMPARE(model.index(0).data(static_cast<int>(Role::CoveragePercent)).toInt(), -1);
        model.setArea(areaFromBox({0, 0, 2, 1}));
        QCOMPARE(model.index(0).data(static_cast<int>(Role::CoveragePercent)).toInt(), 50);
    }

    void list_sortsAndFiltersAllRows()
    {
        SceneModel model;
        SceneListModel list(model);
        const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.merge({scene(QStringLiteral("a"), QStringLiteral("2025-06-01T00:00:00Z"), 5),
                     scene(QStringLiteral("b"), QStringLiteral("2025-06-02T00:00:00Z"), 90)});
        model.merge({scene(QStringLiteral("ab"), QStringLiteral("2025-06-03T00:00:00Z"), 50)});
        QCOMPARE(items(list), QString::fromLatin1("ab b a").split(u' '));
        list.setOrder(QStringLiteral("cloud"));
        QCOMPARE(items(list), QString::fromLatin1("a ab b").split(u' '));
        list.setText(QStringLiteral("B"));
        QCOMPARE(items(list), QString::fromLatin1("ab b").split(u' '));
        QCOMPARE(list.rowOf(QStringLiteral("p|c|b")), 1);
    }

    void list_isSortedByAnyColumnBothWaysAndGrouped()
    {
        SceneModel model;
        SceneListModel list(model);
        const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Scene a = scene(QStringLiteral("a"), QStringLiteral("2025-06-01T10:00:00Z"), 30);
        a.platform = QStringLiteral("sentinel-2b");
        a.tile = QStringLiteral("32TQS");
        a.relativeOrbit = 65;
        Scene b = scene(QStringLiteral("b"), QStringLiteral("2025-06-02T10:00:00Z"), 10);
        b.platform = QStringLiteral("sentinel-2a");
        b.tile = QStringLiteral("32TPS");
        b.relativeOrbit = 22;
        Scene c = scene(QStringLiteral("c"), QStringLiteral("2025-06-02T11:00:00Z"), 20);
        c.platform = QStringLiteral("sentinel-2c");
        c.tile = QStringLiteral("32TPS");
        model.merge({a, b, c});
        const auto order = [&](const QString &by, bool isReversed) {
            list.setOrder(by);
            list.setReversed(isReversed);
            return items(list).join(QString());
        };
        QCOMPARE(order(QStringLiteral("newest"), false), QStringLiteral("cba"));
        QCOMPARE(order(QStringLiteral("newest"), true), QStringLiteral("abc"));
        QCOMPARE(order(QStringLiteral("cloud"), false), QStringLiteral("bca"));
        QCOMPARE(order(QStringLiteral("cloud"), true), QStringLiteral("acb"));
        QCOMPARE(order(QStringLiteral("platform"), false), QStringLiteral("bac"));
        QCOMPARE(order(QStringLiteral("tile"), false), QStringLiteral("cba"));
        QCOMPARE(order(QStringLiteral("tile"), true), QStringLiteral("acb"));
        QCOMPARE(order(QStringLiteral("orbit"), false), QStringLiteral("bac"));

        const int section = list.roleNames().key("section");
        list.setGrouping(QStringLiteral("day"));
        QCOMPARE(order(QStringLiteral("cloud"), false), QStringLiteral("bca"));
        QCOMPARE(order(QStringLiteral("name"), true), QStringLiteral("cba"));
        QCOMPARE(list.index(0, 0).data(section), list.index(1, 0).data(section));
        QVERIFY(list.index(1, 0).data(section) != list.index(2, 0).data(section));
        list.setGrouping(QStringLiteral("orbit"));
        QCOMPARE(order(QStringLiteral("newest"), false), QStringLiteral("bac"));
        list.setGrouping({});
        QVERIFY(list.index(0, 0).data(section).toString().isEmpty());
    }
};

QTEST_GUILESS_MAIN(SceneModelTest)
#include "tst_scenemodel.moc"
