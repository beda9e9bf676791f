// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/areaeditor.h"
#include "app/searchcontroller.h"
#include "core/settings/settings.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace swathe;

class AreaEditorTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<SearchController> m_search;
    std::unique_ptr<AreaEditor> m_editor;

    [[nodiscard]] double at(int row, AreaEditor::Role role) const
    {
        return m_editor->index(row).data(static_cast<int>(role)).toDouble();
    }
    [[nodiscard]] double lon(int row) const { return at(row, AreaEditor::Role::Longitude); }
    [[nodiscard]] double lat(int row) const { return at(row, AreaEditor::Role::Latitude); }

private Q_SLOTS:
    void init()
    {
        m_settings = std::make_unique<Settings>(Settings::Storage::Memory);
        m_search = std::make_unique<SearchController>(*m_settings, [](const QString &) -> Result<CatalogueClient *> {
            return fail(Error{.kind = Error::Kind::Offline});
        });
        m_editor = std::make_unique<AreaEditor>(*m_search);
    }

    void model_isSound()
    {
        const QAbstractItemModelTester tester(m_editor.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_editor->setRing({{10, 45}, {12, 45}, {12, 47}, {10, 47}});
        QCOMPARE(m_editor->count(), 4);
        m_editor->insert(1);
        m_editor->commit();
        m_editor->remove(0);
        m_editor->undo();
        m_editor->undo();
        QCOMPARE(m_editor->count(), 4);
    }

    void move_showsAndCommitHandsOver()
    {
        m_editor->setRing({{10, 45}, {12, 45}, {12, 47}, {10, 47}});
        QVERIFY(m_search->isAreaPolygon());
        const MultiPolygon before = m_search->area();
        m_editor->move(2, 14, 48);
        QCOMPARE(m_search->area(), before);
        QVERIFY(m_editor->shape().value<MultiPolygon>() != before);
        m_editor->commit();
        QCOMPARE(m_search->aoiEast(), 14.0);
        QCOMPARE(m_search->aoiNorth(), 48.0);
    }

    void insert_halvesAnEdgeAndRemoveTakesACorner()
    {
        m_editor->setRing({{0, 0}, {2, 0}, {2, 2}, {0, 2}});
        QCOMPARE(m_editor->insert(3), 4);
        QCOMPARE(lon(4), 0.0);
        QVERIFY(lat(4) > 0.9 && lat(4) < 1.1);
        m_editor->remove(2);
        QCOMPARE(m_editor->count(), 4);
        QVERIFY(m_search->areaProblem().isEmpty());
        m_editor->remove(0);
        QCOMPARE(m_editor->count(), 3);
        m_editor->remove(0);
        QCOMPARE(m_editor->count(), 0);
        QVERIFY(!m_search->hasAoi());
    }

    void remove_ofAnOuterRingTakesItsHoles()
    {
        QVERIFY(m_search->setAreaFromText(QStringLiteral(
            "MULTIPOLYGON (((0 0, 8 0, 4 8, 0 0), (3 1, 4 3, 5 1, 3 1)), ((20 0, 22 0, 22 2, 20 2, 20 0)))")));
        QCOMPARE(m_editor->count(), 10);
        QVERIFY(m_editor->index(3).data(static_cast<int>(AreaEditor::Role::IsHole)).toBool());
        m_editor->remove(4);
        QCOMPARE(m_editor->count(), 7);
        QVERIFY(m_search->setAreaFromText(QStringLiteral(
            "MULTIPOLYGON (((0 0, 8 0, 4 8, 0 0), (3 1, 4 3, 5 1, 3 1)), ((20 0, 22 0, 22 2, 20 2, 20 0)))")));
        m_editor->remove(1);
        QCOMPARE(m_editor->count(), 4);
        QCOMPARE(m_search->aoiWest(), 20.0);
    }

    void crossingItself_isRefusedKeptAndUndone()
    {
        m_editor->setRing({{0, 0}, {4, 0}, {4, 4}, {0, 4}});
        m_editor->move(0, 6, 2);
        m_editor->commit();
        QVERIFY(!m_search->areaProblem().isEmpty());
        QVERIFY(!m_search->canSearch());
        QCOMPARE(lon(0), 6.0);
        m_editor->undo();
        QVERIFY(m_search->areaProblem().isEmpty());
        QCOMPARE(lon(0), 0.0);
        QCOMPARE(m_search->aoiEast(), 4.0);
    }

    void history_holdsAreasOfEveryKind()
    {
        QVERIFY(!m_editor->canUndo());
        m_search->setArea(1, 2, 3, 4);
        m_editor->setRing({{10, 10}, {12, 10}, {11, 12}});
        m_search->clearArea();
        QVERIFY(!m_search->hasAoi());
        m_editor->undo();
        QVERIFY(m_search->isAreaPolygon());
        QCOMPARE(m_editor->count(), 3);
        m_editor->undo();
        QVERIFY(!m_search->isAreaPolygon());
        QCOMPARE(m_search->aoiNorth(), 4.0);
        QCOMPARE(m_editor->count(), 0);
        m_editor->undo();
        QVERIFY(!m_search->hasAoi());
        QVERIFY(!m_editor->canUndo());
        m_editor->redo();
        m_editor->redo();
        QCOMPARE(m_editor->count(), 3);
        QVERIFY(m_editor->canRedo());
        m_search->setArea(5, 6, 7, 8);
        QVERIFY(!m_editor->canRedo());
    }

    void antimeridian_isCutForTheSearchAndWholeInTheHand()
    {
        m_editor->setRing({{170, -20}, {190, -20}, {190, -10}, {170, -10}});
        QCOMPARE(m_search->area().polygons.size(), 2);
        QCOMPARE(m_search->aoiWest(), 170.0);
        QCOMPARE(m_search->aoiEast(), -170.0);
        QCOMPARE(m_editor->count(), 4);
        QCOMPARE(lon(1), 190.0);
        QCOMPARE(m_editor->middle().x(), 180.0);
        m_editor->shift(-30, 0);
        m_editor->commit();
        QCOMPARE(m_search->area().polygons.size(), 1);
        QCOMPARE(m_search->aoiEast(), 160.0);
        m_editor->undo();
        QCOMPARE(lon(1), 190.0);
        QCOMPARE(m_search->area().polygons.size(), 2);
    }

    void shift_stopsAtThePole()
    {
        m_editor->setRing({{0, 70}, {10, 70}, {5, 80}});
        m_editor->shift(0, 30);
        m_editor->commit();
        QCOMPARE(m_search->aoiNorth(), 90.0);
        QCOMPARE(m_search->aoiSouth(), 80.0);
    }

    void setRing_besideMakesAFurtherPart()
    {
        m_search->setArea(0, 0, 2, 2);
        m_editor->setRing({{10, 0}, {12, 0}, {11, 2}}, true);
        QCOMPARE(m_search->area().polygons.size(), 2);
        QCOMPARE(m_editor->index(4).data(static_cast<int>(AreaEditor::Role::Part)).toInt(), 2);
        QCOMPARE(m_editor->index(4).data(static_cast<int>(AreaEditor::Role::Number)).toInt(), 1);
        m_editor->setRing({{10, 0}, {12, 0}, {11, 2}});
        QCOMPARE(m_search->area().polygons.size(), 1);
    }
};

QTEST_GUILESS_MAIN(AreaEditorTest)
#include "tst_areaeditor.moc"
