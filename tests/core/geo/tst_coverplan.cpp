// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/geo/coverplan.h"
#include "core/geo/geooperations.h"
#include "core/geo/overlay.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <bit>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace swathe;

namespace {

MultiPolygon box(double west, double south, double east, double north)
{
    return areaFromBox({west, south, east, north});
}

CoverCandidate scene(const MultiPolygon &footprint, double cloud = 0, const QString &time = {})
{
    return {.footprint = footprint, .cloudPercent = cloud, .time = QDateTime::fromString(time, Qt::ISODate)};
}

/// What a plan promises of itself, measured by other means: coverage() cuts into slabs, the plan uses GEOS.
void checkPromises(const MultiPolygon &area, const QList<CoverCandidate> &candidates, const CoverPlan &plan)
{
    MultiPolygon all;
    double total = 0;
    for (const CoverStep &step : plan.steps) {
        all.polygons += candidates[step.index].footprint.polygons;
        total += step.gain;
        QVERIFY(std::abs(total - step.total) < 1e-9);
        QVERIFY(std::abs(coverage(area, all) - step.total) < 1e-6);
    }
    QVERIFY(std::abs(plan.share - total) < 1e-9);
    QVERIFY(std::abs(areaKm2(plan.uncovered) / areaKm2(area) - (1 - plan.share)) < 1e-6);
    QVERIFY(coverage(plan.uncovered, all) < 1e-6);
}

/// No chosen scene may be left out without loss.
bool isNeeded(const MultiPolygon &area, const QList<CoverCandidate> &candidates, const CoverPlan &plan, qsizetype left)
{
    MultiPolygon others;
    for (qsizetype i = 0; i < plan.steps.size(); ++i) {
        if (i != left)
            others.polygons += candidates[plan.steps[i].index].footprint.polygons;
    }
    return coverage(area, others) < plan.share - 1e-5;
}

} // namespace

class TestCoverPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tiling_isFoundAmongDecoys()
    {
        // Nothing is larger than a twelfth of the area, so twelve is the optimum, and only the tiles reach it.
        QRandomGenerator random(1);
        const MultiPolygon area = box(10, 40, 14, 43);
        for (const int decoys : {0, 10, 400}) {
            QList<CoverCandidate> candidates;
            for (int i = 0; i < decoys; ++i) {
                const double west = 10 + random.generateDouble() * 3.5;
                const double south = 40 + random.generateDouble() * 2.5;
                candidates.append(scene(box(west, south, west + 0.9, south + 0.9)));
            }
            for (int x = 0; x < 4; ++x) {
                for (int y = 0; y < 3; ++y)
                    candidates.append(scene(box(10 + x, 40 + y, 11 + x, 41 + y), 30));
            }
            const CoverPlan plan = planCover(area, candidates, CoverAim::Fewest);
            checkPromises(area, candidates, plan);
            QVERIFY(plan.share > 0.9999);
            QCOMPARE(plan.steps.size(), 12);
            for (qsizetype i = 0; i < plan.steps.size(); ++i)
                QVERIFY(isNeeded(area, candidates, plan, i));
        }
    }

    void greedysTrap_isAvoided_data()
    {
        QTest::addColumn<int>("copies");
        QTest::newRow("exact") << 1;
        QTest::newRow("by exchange") << 9;
    }
    void greedysTrap_isAvoided()
    {
        // Two long strips cover all; the tall columns add more at first, and so lead the greedy to three and more.
        QFETCH(int, copies);
        MultiPolygon area;
        QList<CoverCandidate> candidates;
        for (int copy = 0; copy < copies; ++copy) {
            const double west = -80 + copy * 16.0;
            area.polygons += box(west, 0, west + 14, 2).polygons;
            candidates.append(scene(box(west, 0, west + 14, 1)));
            candidates.append(scene(box(west, 1, west + 14, 2)));
            candidates.append(scene(box(west, 0, west + 8, 2)));
            candidates.append(scene(box(west + 8, 0, west + 12, 2)));
            candidates.append(scene(box(west + 12, 0, west + 14, 2)));
        }
        const CoverPlan plan = planCover(area, candidates, CoverAim::Fewest);
        checkPromises(area, candidates, plan);
        QVERIFY(plan.share > 0.9999);
        QCOMPARE(plan.steps.size(), 2 * copies);
        QCOMPARE(plan.isProven, copies == 1);
    }

    void randomSmallSets_areSolvedAsByTryingAll()
    {
        QRandomGenerator random(2);
        const MultiPolygon area = box(0, 50, 8, 55);
        for (int round = 0; round < 25; ++round) {
            QList<CoverCandidate> candidates;
            for (int i = 0; i < 10; ++i) {
                const int west = random.bounded(7);
                const int south = random.bounded(4);
                candidates.append(scene(box(west, 50 + south, std::min(8, west + 2 + random.bounded(5)),
                                            std::min(55, 52 + south + random.bounded(3)))));
            }
            // By cells of one degree, which all corners lie on.
            int fewest = 99;
            quint64 reachable = 0;
            QList<quint64> cells;
            for (const CoverCandidate &candidate : std::as_const(candidates)) {
                quint64 mask = 0;
                for (int x = 0; x < 8; ++x) {
                    for (int y = 0; y < 5; ++y)
                        mask |= quint64(contains(candidate.footprint, {x + 0.5, 50.5 + y})) << (x * 5 + y);
                }
                cells.append(mask);
                reachable |= mask;
            }
            for (unsigned chosen = 0; chosen < 1024; ++chosen) {
                quint64 covered = 0;
                for (int i = 0; i < 10; ++i)
                    covered |= (chosen >> i & 1) ? cells[i] : 0;
                if (covered == reachable)
                    fewest = std::min(fewest, std::popcount(chosen));
            }
            const CoverPlan plan = planCover(area, candidates, CoverAim::Fewest);
            checkPromises(area, candidates, plan);
            QCOMPARE(plan.steps.size(), fewest);
            QVERIFY(plan.isProven);
            MultiPolygon all;
            for (const CoverCandidate &candidate : std::as_const(candidates))
                all.polygons += candidate.footprint.polygons;
            QVERIFY(std::abs(plan.share - coverage(area, all)) < 1e-6);
        }
    }

    void aims_chooseDifferently()
    {
        const MultiPolygon area = box(20, -10, 24, -6);
        QList<CoverCandidate> candidates{
            scene(box(19, -11, 25, -5), 40, u"2026-05-01T10:00:00Z"_s), // one, cloudy
            scene(box(20, -10, 22, -8), 1, u"2026-03-01T10:00:00Z"_s),  // four, clear, months apart
            scene(box(22, -10, 24, -8), 2, u"2026-06-01T10:00:00Z"_s),
            scene(box(20, -8, 22, -6), 0, u"2026-07-01T10:00:00Z"_s),
            scene(box(22, -8, 24, -6), 3, u"2026-09-01T10:00:00Z"_s),
        };
        const CoverPlan fewest = planCover(area, candidates, CoverAim::Fewest);
        QCOMPARE(fewest.steps.size(), 1);
        QCOMPARE(fewest.steps[0].index, 0);
        QCOMPARE(fewest.steps[0].gain, 1.0);
        const CoverPlan clear = planCover(area, candidates, CoverAim::LeastCloud);
        QCOMPARE(clear.steps.size(), 4);
        for (const CoverStep &step : clear.steps)
            QVERIFY(step.index > 0 && std::abs(step.gain - 0.25) < 0.003);
        checkPromises(area, candidates, clear);

        // Two halves of one day, among them a cloudy pair; halves of other days are clearer but apart.
        candidates = {scene(box(20, -10, 22, -6), 0, u"2026-05-01T10:00:00Z"_s),
                      scene(box(22, -10, 24, -6), 0, u"2026-05-20T10:00:00Z"_s),
                      scene(box(20, -10, 22, -6), 60, u"2026-06-03T10:00:00Z"_s),
                      scene(box(22, -10, 24, -6), 60, u"2026-06-03T10:00:25Z"_s),
                      scene(box(20, -10, 22, -6), 10, u"2026-08-03T10:00:00Z"_s),
                      scene(box(22, -10, 24, -6), 10, u"2026-08-03T10:00:50Z"_s),
                      scene(box(20, -10, 24, -6), 0)}; // no time told
        const CoverPlan close = planCover(area, candidates, CoverAim::ClosestDates);
        QCOMPARE(close.steps.size(), 2);
        QCOMPARE(close.steps[0].index + close.steps[1].index, 9);
        QCOMPARE(close.share, 1.0);
    }

    void equalScenes_theClearerIsTaken()
    {
        const MultiPolygon area = box(0, 0, 2, 1);
        const QList<CoverCandidate> candidates{scene(box(0, 0, 2, 1), 80), scene(box(0, 0, 2, 1), 5),
                                               scene(box(0, 0, 2, 1), 30)};
        for (const CoverAim aim : {CoverAim::Fewest, CoverAim::LeastCloud}) {
            const CoverPlan plan = planCover(area, candidates, aim);
            QCOMPARE(plan.steps.size(), 1);
            QCOMPARE(plan.steps[0].index, 1);
        }
    }

    void enough_stopsEarly()
    {
        const MultiPolygon area = box(0, 0, 10, 1);
        QList<CoverCandidate> candidates;
        for (int i = 0; i < 10; ++i)
            candidates.append(scene(box(i, 0, i + 1, 1)));
        QCOMPARE(planCover(area, candidates, CoverAim::Fewest, 0.7).steps.size(), 7);
        QCOMPARE(planCover(area, candidates, CoverAim::Fewest, 1).steps.size(), 10);
        candidates.resize(4);
        const CoverPlan most = planCover(area, candidates, CoverAim::Fewest, 0.7);
        QCOMPARE(most.steps.size(), 4);
        QVERIFY(std::abs(most.share - 0.4) < 1e-9);
        QVERIFY(planCover(area, {}, CoverAim::Fewest).steps.isEmpty());
        QCOMPARE(planCover(area, {}, CoverAim::Fewest).uncovered, area);
        QVERIFY(planCover({}, candidates, CoverAim::Fewest).steps.isEmpty());
    }

    void thinStripsAndIslets_areCoveredThoughNoPointLiesInThem()
    {
        MultiPolygon area = box(0, 0, 10, 10);
        area.polygons += box(20, 0, 20.15, 0.15).polygons;
        const QList<CoverCandidate> candidates{scene(box(0, 0, 10, 9.98)), scene(box(0, 9.97, 10, 10)),
                                               scene(box(19, -1, 21, 1))};
        const CoverPlan plan = planCover(area, candidates, CoverAim::Fewest);
        QCOMPARE(plan.steps.size(), 3);
        QVERIFY(plan.share > 0.99999);
        checkPromises(area, candidates, plan);
    }

    void antimeridianAndPole_arePlannedToo()
    {
        const MultiPolygon area = box(176, -20, -176, -16);
        const QList<CoverCandidate> candidates{scene(box(175, -21, 179, -15)), scene(box(178, -21, -178, -15)),
                                               scene(box(-179, -21, -175, -15)), scene(box(-10, -21, 10, -15))};
        const CoverPlan plan = planCover(area, candidates, CoverAim::Fewest);
        checkPromises(area, candidates, plan);
        QCOMPARE(plan.steps.size(), 3);
        QVERIFY(plan.share > 0.9999);
        const MultiPolygon cap = box(-180, 80, 180, 90);
        const QList<CoverCandidate> halves{scene(box(-180, 70, 0, 90)), scene(box(0, 70, 180, 90))};
        QCOMPARE(planCover(cap, halves, CoverAim::Fewest).steps.size(), 2);
    }

    void uncovered_isTheRest()
    {
        const MultiPolygon area = box(0, 0, 10, 10);
        const UncoveredPart half = uncoveredPart(area, {box(-5, -5, 5, 15)});
        QVERIFY(std::abs(half.share - 0.5) < 1e-9);
        QCOMPARE(half.part.polygons.size(), 1);
        QCOMPARE(*boundsOf(half.part), (BoundingBox{5, 0, 10, 10}));
        const UncoveredPart hole = uncoveredPart(area, {difference(area, {box(4, 4, 6, 6)})});
        QCOMPARE(*boundsOf(hole.part), (BoundingBox{4, 4, 6, 6}));
        QCOMPARE(uncoveredPart(area, {}).share, 1.0);
        QVERIFY(uncoveredPart(area, {area}).part.isEmpty());
        QVERIFY(uncoveredPart({}, {area}).part.isEmpty());
    }

    void uncovered_agreesWithCoverage()
    {
        QRandomGenerator random(3);
        for (int round = 0; round < 60; ++round) {
            const double lat = random.generateDouble() * 120 - 60;
            const MultiPolygon area = box(175, lat, -175, lat + 8);
            QList<MultiPolygon> footprints;
            MultiPolygon all;
            for (int i = random.bounded(6); i >= 0; --i) {
                const double lon = 170 + random.generateDouble() * 15;
                const double low = lat - 2 + random.generateDouble() * 8;
                // A slanted swath, as it is seen from orbit.
                footprints.append(normalised({{Polygon{
                    {{{lon, low}, {lon + 3, low - 0.5}, {lon + 4, low + 4}, {lon + 1, low + 4.5}, {lon, low}}}}}}));
                all.polygons += footprints.last().polygons;
            }
            const UncoveredPart rest = uncoveredPart(area, footprints);
            QVERIFY(std::abs(rest.share - (1 - coverage(area, all))) < 1e-7);
            QVERIFY(std::abs(areaKm2(rest.part) / areaKm2(area) - rest.share) < 1e-7);
            QVERIFY(std::abs(coverage(area, rest.part) - rest.share) < 1e-7);
        }
    }

    void tenThousandScenes_takeSeconds()
    {
        QRandomGenerator random(4);
        const MultiPolygon area =
            *areaFromText(u"POLYGON((5 44,12 43,18 47,14 53,7 54,4 49,5 44),(9 48,9 49,10 49,9 48))"_s);
        QList<CoverCandidate> candidates;
        const QDateTime begin = QDateTime::fromString(u"2026-01-01T00:00:00Z"_s, Qt::ISODate);
        for (int i = 0; i < 10'000; ++i) {
            const double lon = 3 + random.generateDouble() * 15;
            const double lat = 42 + random.generateDouble() * 12;
            const MultiPolygon tile = normalised({{Polygon{
                {{{lon, lat}, {lon + 1.4, lat - 0.1}, {lon + 1.5, lat + 0.9}, {lon, lat + 1}, {lon, lat}}}}}});
            candidates.append(
                {.footprint = tile, .cloudPercent = random.generateDouble() * 100, .time = begin.addSecs(i * 3600)});
        }
        for (const CoverAim aim : {CoverAim::Fewest, CoverAim::LeastCloud, CoverAim::ClosestDates}) {
            QElapsedTimer timer;
            timer.start();
            const CoverPlan plan = planCover(area, candidates, aim);
            qInfo("aim %d: %lld scenes, %.3f %% covered, %lld ms", int(aim), qlonglong(plan.steps.size()),
                  plan.share * 100, timer.elapsed());
            QVERIFY(plan.share > 0.999);
            QVERIFY(timer.elapsed() < 60'000); // about a second; room for sanitizers and busy machines
            checkPromises(area, candidates, plan);
        }
        int asked = 0;
        const CoverPlan none = planCover(area, candidates, CoverAim::Fewest, 1, [&] {
            return ++asked > 20;
        });
        QVERIFY(none.steps.isEmpty());
        QVERIFY(asked < 40);
    }
};

QTEST_GUILESS_MAIN(TestCoverPlan)
#include "tst_coverplan.moc"
