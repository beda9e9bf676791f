// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/coveragemeter.h"
#include "app/searchcontroller.h"
#include "core/geo/geooperations.h"
#include "core/settings/settings.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace swathe;

class CoverageMeterTest : public QObject
{
    Q_OBJECT

    Settings m_settings{Settings::Storage::Memory};
    SearchController m_search{m_settings, [](const QString &) -> Result<CatalogueClient *> {
                                  return fail(Error{.kind = Error::Kind::Offline});
                              }};
    CoverageMeter m_meter{m_search};

    void add(const QString &item, const BoundingBox &box)
    {
        const SceneId id{QStringLiteral("p"), QStringLiteral("c"), item};
        m_search.scenes().merge({Scene{.id = id, .footprint = areaFromBox(box)}});
        m_search.scenes().setTicked(sceneKey(id), true);
    }

private Q_SLOTS:
    void init()
    {
        m_search.scenes().clear();
        m_search.clearArea();
        QTRY_COMPARE(m_meter.percent(), -1.0);
    }

    void halves_addUpToTheWhole()
    {
        m_search.setArea(0, -1, 2, 1);
        add(QStringLiteral("west"), {.west = -1, .south = -2, .east = 1, .north = 2});
        QTRY_VERIFY(m_meter.percent() > 0);
        QVERIFY2(std::abs(m_meter.percent() - 50) < 0.01, qPrintable(QString::number(m_meter.percent())));
        QCOMPARE(m_meter.percentText(), QStringLiteral("50\u00a0%"));
        const auto left = m_meter.uncovered().value<MultiPolygon>();
        QCOMPARE(boundsOf(left)->west, 1.0);
        QCOMPARE(boundsOf(left)->east, 2.0);
        add(QStringLiteral("east"), {.west = 1, .south = -2, .east = 3, .north = 2});
        QTRY_COMPARE(m_meter.percent(), 100.0);
        QVERIFY(!m_meter.uncovered().isValid());
    }

    void nearlyAll_isNotCalledAll()
    {
        m_search.setArea(0, -1, 2, 1);
        add(QStringLiteral("a"), {.west = -1, .south = -2, .east = 1.997, .north = 2});
        QTRY_VERIFY(m_meter.percent() > 99.5);
        QCOMPARE(m_meter.percentText(), QStringLiteral("99\u00a0%"));
        QVERIFY(m_meter.uncovered().isValid());
    }

    void nothingTickedOrNoArea_isUnknown()
    {
        m_search.setArea(0, 0, 2, 2);
        add(QStringLiteral("a"), {.west = 0, .south = 0, .east = 1, .north = 1});
        QTRY_VERIFY(m_meter.percent() > 0);
        m_search.scenes().tickAll(false);
        QTRY_COMPARE(m_meter.percent(), -1.0);
        QVERIFY(m_meter.percentText().isEmpty());
        m_search.scenes().tickAll(true);
        QTRY_VERIFY(m_meter.percent() > 0);
        m_search.clearArea();
        QTRY_COMPARE(m_meter.percent(), -1.0);
        QVERIFY(!m_meter.uncovered().isValid());
    }

    void antimeridian_countsBothSides()
    {
        m_search.setArea(179, -1, -179, 1);
        add(QStringLiteral("east"), {.west = 178, .south = -2, .east = 180, .north = 2});
        QTRY_VERIFY(m_meter.percent() > 0);
        QVERIFY(std::abs(m_meter.percent() - 50) < 0.01);
        add(QStringLiteral("over"), {.west = 179.5, .south = -2, .east = -178, .north = 2});
        QTRY_VERIFY(m_meter.percent() > 99.999);
    }
};

QTEST_GUILESS_MAIN(CoverageMeterTest)
#include "tst_coveragemeter.moc"
