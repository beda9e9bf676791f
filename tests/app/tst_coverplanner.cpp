// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/coverplanner.h"
#include "app/searchcontroller.h"
#include "core/geo/geooperations.h"
#include "core/settings/settings.h"

#include <QSignalSpy>
#include <QTest>

using namespace swathe;

class CoverPlannerTest : public QObject
{
    Q_OBJECT

    Settings m_settings{Settings::Storage::Memory};
    SearchController m_search{m_settings, [](const QString &) -> Result<CatalogueClient *> {
                                  return fail(Error{.kind = Error::Kind::Offline});
                              }};
    CoverPlanner m_planner{m_search};

    QString add(const QString &item, const BoundingBox &box, double cloud = 0)
    {
        const SceneId id{QStringLiteral("p"), QStringLiteral("c"), item};
        m_search.scenes().merge({Scene{.id = id, .footprint = areaFromBox(box), .cloudCoverPercent = cloud}});
        return sceneKey(id);
    }

    [[nodiscard]] QStringList ticked()
    {
        QStringList keys;
        for (const Scene &scene : m_search.scenes().tickedScenes())
            keys.append(sceneKey(scene.id));
        keys.sort();
        return keys;
    }

private Q_SLOTS:
    void init()
    {
        m_search.scenes().clear();
        m_search.clearArea();
    }

    void plan_ticksTheScenesAndTellsWhatEachAdds()
    {
        m_search.setArea(0, -1, 4, 1);
        const QString whole = add(QStringLiteral("whole"), {-1, -2, 5, 2}, 90);
        const QString west = add(QStringLiteral("west"), {-1, -2, 3, 2});
        const QString east = add(QStringLiteral("east"), {2, -2, 5, 2});
        const QString apart = add(QStringLiteral("apart"), {20, -2, 25, 2});
        m_search.scenes().setTicked(apart, true);
        QSignalSpy planned(&m_planner, &CoverPlanner::planned);

        m_planner.plan(QStringLiteral("leastCloud"));
        QVERIFY(m_planner.isBusy());
        QVERIFY(planned.wait(20'000));
        QVERIFY(!m_planner.isBusy());
        QStringList both{west, east};
        both.sort();
        QCOMPARE(ticked(), both);
        QCOMPARE(m_planner.gainText(west), QStringLiteral("+75\u00a0%"));
        QCOMPARE(m_planner.gainText(east), QStringLiteral("+25\u00a0%"));
        QVERIFY(m_planner.gainText(whole).isEmpty());
        QVERIFY(m_planner.text().contains(QStringLiteral("100\u00a0%")));

        m_planner.undo();
        QCOMPARE(ticked(), QStringList{apart});
        QVERIFY(!m_planner.canUndo() && m_planner.text().isEmpty());

        m_planner.plan(QStringLiteral("fewest"));
        QVERIFY(planned.wait(20'000));
        QCOMPARE(ticked(), QStringList{whole});
    }

    void nothingThatCovers_isSaid()
    {
        m_search.setArea(0, -1, 4, 1);
        add(QStringLiteral("apart"), {20, -2, 25, 2});
        QSignalSpy planned(&m_planner, &CoverPlanner::planned);
        m_planner.plan(QStringLiteral("fewest"));
        QVERIFY(planned.wait(20'000));
        QVERIFY(ticked().isEmpty());
        QVERIFY(!m_planner.text().isEmpty());
    }

    void anotherArea_stopsThePlanUnderWay()
    {
        m_planner.plan(QStringLiteral("fewest"));
        QVERIFY(!m_planner.isBusy()); // no area
        m_search.setArea(0, -1, 4, 1);
        const QString whole = add(QStringLiteral("whole"), {-1, -2, 5, 2});
        QSignalSpy planned(&m_planner, &CoverPlanner::planned);
        m_planner.plan(QStringLiteral("fewest"));
        m_search.setArea(0, -1, 3, 1);
        QVERIFY(!m_planner.isBusy());
        m_planner.plan(QStringLiteral("fewest"));
        QVERIFY(planned.wait(20'000));
        QCOMPARE(planned.count(), 1);
        QCOMPARE(ticked(), QStringList{whole});
    }
};

QTEST_GUILESS_MAIN(CoverPlannerTest)
#include "tst_coverplanner.moc"
