// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/areaimporter.h"
#include "app/searchcontroller.h"
#include "core/settings/settings.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace swathe;

class AreaImporterTest : public QObject
{
    Q_OBJECT

    Settings m_settings{Settings::Storage::Memory};
    SearchController m_search{m_settings, [](const QString &) -> Result<CatalogueClient *> {
                                  return fail(Error{.kind = Error::Kind::Offline});
                              }};
    AreaImporter m_importer{m_search};
    QTemporaryDir m_folder;

    [[nodiscard]] QUrl file(const QString &name, const QByteArray &content) const
    {
        QFile made(m_folder.filePath(name));
        if (!made.open(QIODevice::WriteOnly) || made.write(content) != content.size())
            return {};
        return QUrl::fromLocalFile(made.fileName());
    }

private Q_SLOTS:
    void init() { m_search.clearArea(); }

    void text_ofAnyFormBecomesTheArea_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isPolygon");
        QTest::newRow("box") << QStringLiteral("10, 45, 12, 47") << false;
        QTest::newRow("wkt") << QStringLiteral("POLYGON ((10 45, 12 45, 12 47, 10 45))") << true;
        QTest::newRow("geojson") << QStringLiteral(
                                        "{\"type\":\"Polygon\",\"coordinates\":[[[10,45],[12,45],[12,47],[10,45]]]}")
                                 << true;
        QTest::newRow("mgrs") << QStringLiteral("32TPS") << true;
    }
    void text_ofAnyFormBecomesTheArea()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, isPolygon);
        QSignalSpy imported(&m_importer, &AreaImporter::imported);
        m_importer.importText(text);
        QTRY_COMPARE(imported.count(), 1);
        QVERIFY(m_search.hasAoi());
        QCOMPARE(m_search.isAreaPolygon(), isPolygon);
        QVERIFY(m_search.aoiWest() > 9 && m_search.aoiEast() < 13);
    }

    void file_becomesTheArea()
    {
        QSignalSpy imported(&m_importer, &AreaImporter::imported);
        m_importer.importFile(file(QStringLiteral("field.kml"),
                                   "<kml><Placemark><Polygon><outerBoundaryIs><LinearRing><coordinates>"
                                   "10,45 12,45 12,47 10,45</coordinates></LinearRing></outerBoundaryIs></Polygon>"
                                   "</Placemark></kml>"));
        QTRY_COMPARE(imported.count(), 1);
        QVERIFY(!m_importer.isBusy());
        QCOMPARE(m_search.aoiNorth(), 47.0);
    }

    void whatWasMended_isOfferedFirst()
    {
        QSignalSpy imported(&m_importer, &AreaImporter::imported);
        m_importer.importText(QStringLiteral("POLYGON ((10 45, 12 47, 12 45, 10 47, 10 45))"));
        QTRY_VERIFY(!m_importer.offer().isEmpty());
        QVERIFY(!m_search.hasAoi());
        m_importer.dismiss();
        QVERIFY(m_importer.offer().isEmpty());
        m_importer.accept();
        QVERIFY(!m_search.hasAoi());
        m_importer.importText(QStringLiteral("POLYGON ((10 45, 12 47, 12 45, 10 47, 10 45))"));
        QTRY_VERIFY(!m_importer.offer().isEmpty());
        m_importer.accept();
        QVERIFY(m_search.hasAoi());
        QVERIFY(m_search.areaProblem().isEmpty());
        QCOMPARE(imported.count(), 1);
    }

    void whatCannotBeUsed_leavesTheAreaInForce()
    {
        m_search.setArea(1, 2, 3, 4);
        QSignalSpy refused(&m_importer, &AreaImporter::refused);
        m_importer.importText(QStringLiteral("no area at all"));
        QTRY_COMPARE(refused.count(), 1);
        m_importer.importFile(QUrl::fromLocalFile(m_folder.filePath(QStringLiteral("absent.kml"))));
        QTRY_COMPARE(refused.count(), 2);
        m_importer.importFile(file(QStringLiteral("broken.geojson"), "{\"type\":\"Polygon\""));
        QTRY_COMPARE(refused.count(), 3);
        for (const QList<QVariant> &each : std::as_const(refused))
            QVERIFY(each.first().toString().size() > 10);
        QCOMPARE(m_search.aoiNorth(), 4.0);
        QVERIFY(m_search.areaProblem().isEmpty());
    }

    void newImport_replacesTheOneUnderWay()
    {
        QSignalSpy imported(&m_importer, &AreaImporter::imported);
        m_importer.importText(QStringLiteral("POLYGON ((50 45, 52 45, 52 47, 50 45))"));
        m_importer.importText(QStringLiteral("POLYGON ((10 45, 12 45, 12 47, 10 45))"));
        QTRY_VERIFY(m_search.hasAoi() && !m_importer.isBusy());
        QCOMPARE(imported.count(), 1);
        QCOMPARE(m_search.aoiWest(), 10.0);
    }
};

QTEST_GUILESS_MAIN(AreaImporterTest)
#include "tst_areaimporter.moc"
