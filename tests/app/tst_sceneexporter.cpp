// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sceneexporter.h"
#include "app/scenemodel.h"
#include "core/geo/geooperations.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace swathe;

class SceneExporterTest : public QObject
{
    Q_OBJECT

    SceneModel m_scenes;
    SceneExporter m_exporter{m_scenes};
    QTemporaryDir m_folder;

    [[nodiscard]] QByteArray content(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QUrl file(const QString &name) const { return QUrl::fromLocalFile(m_folder.filePath(name)); }

private Q_SLOTS:
    void initTestCase()
    {
        for (const char *item : {"one", "two"}) {
            Scene scene{.id = {QStringLiteral("p"), QStringLiteral("c"), QString::fromLatin1(item)}};
            scene.footprint = areaFromBox({0, 0, 1, 1});
            scene.assets = {{.key = QStringLiteral("red"),
                             .href = QUrl(QStringLiteral("s3://bucket/red.tif")),
                             .mediaType = QStringLiteral("image/tiff"),
                             .roles = {QStringLiteral("data")}}};
            m_scenes.merge({scene});
        }
    }

    void all_orWhatIsTicked_isWritten()
    {
        QSignalSpy saved(&m_exporter, &SceneExporter::saved);
        m_exporter.save(file(QStringLiteral("all.txt")), QStringLiteral("ids"));
        QVERIFY(m_exporter.isBusy());
        QVERIFY(saved.wait(20'000));
        QVERIFY(!m_exporter.isBusy());
        QCOMPARE(content(QStringLiteral("all.txt")).count('\n'), 2);
        m_scenes.setTicked(m_scenes.index(0, 0).data(static_cast<int>(SceneModel::Role::SceneKey)).toString(), true);
        m_exporter.save(file(QStringLiteral("ticked")), QStringLiteral("csv"));
        QVERIFY(saved.wait(20'000));
        QCOMPARE(content(QStringLiteral("ticked.csv")).count('\n'), 2);
        QCOMPARE(saved.last().first().toUrl(), file(QStringLiteral("ticked.csv")));
    }

    void filesWithoutAddress_areTold()
    {
        QSignalSpy saved(&m_exporter, &SceneExporter::saved);
        m_exporter.save(file(QStringLiteral("list.meta4")), QStringLiteral("metalink"));
        QVERIFY(saved.wait(20'000));
        QVERIFY(saved.last().at(1).toString().contains(QStringLiteral("left out")));
        QVERIFY(content(QStringLiteral("list.meta4")).contains("urn:ietf:params:xml:ns:metalink"));
    }

    void whatCannotBeWritten_isTold()
    {
        QSignalSpy failed(&m_exporter, &SceneExporter::failed);
        m_exporter.save(file(QStringLiteral("no/such/folder/a.csv")), QStringLiteral("csv"));
        QVERIFY(failed.wait(20'000));
        QVERIFY(!failed.last().first().toString().isEmpty());
        m_exporter.save(file(QStringLiteral("a.xlsx")), QStringLiteral("xlsx"));
        QVERIFY(!m_exporter.isBusy());
    }

    void formats_haveTitles()
    {
        QVERIFY(SceneExporter::formats().size() >= 7);
        for (const QVariant &format : SceneExporter::formats())
            QVERIFY(!format.toMap().value(QStringLiteral("title")).toString().isEmpty());
    }
};

QTEST_GUILESS_MAIN(SceneExporterTest)
#include "tst_sceneexporter.moc"
