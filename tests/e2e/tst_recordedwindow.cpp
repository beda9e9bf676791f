// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/compositionroot.h"
#include "app/downloadcontroller.h"
#include "app/sandboxprocess.h"
#include "app/searchcontroller.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QFontDatabase>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(Swathe_PresentationPlugin)
Q_IMPORT_QML_PLUGIN(Swathe_UiPlugin)

using namespace swathe;
using namespace Qt::StringLiterals;

namespace {
// The sandbox makes bytes up at the sizes that the items state: the small files are enough to bring.
constexpr qint64 kSmall = 1'000'000;
constexpr int kMostFiles = 60;
} // namespace

/**
 * Real items through the whole window: the sandbox serves what was recorded of a service; a world of an area, typed and
 * searched by mouse and keys, finds exactly these scenes, and their files arrive verified.
 */
class RecordedWindowTest : public QObject
{
    Q_OBJECT

    QString m_fixtures;

    /// "collection/id" of every item in the folder, read without the core's parsers. The sandbox puts items without a
    /// collection into one of the folder's name.
    static QSet<QString> itemsBelow(const QString &root, const QString &folder)
    {
        QSet<QString> names;
        const auto add = [&](const QJsonObject &object, const auto &self) -> void {
            if (object["type"_L1].toString() == "FeatureCollection"_L1) {
                const QJsonArray features = object["features"_L1].toArray();
                for (const QJsonValue &member : features)
                    self(member.toObject(), self);
            } else if (object["type"_L1].toString() == "Feature"_L1 && object["assets"_L1].isObject() &&
                       !object["id"_L1].toString().isEmpty()) {
                names.insert(object["collection"_L1].toString(folder) + u'/' + object["id"_L1].toString());
            }
        };
        QDirIterator it(root, {u"*.json"_s, u"*.geojson"_s, u"*.ndjson"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            if (file.fileName().endsWith(u".ndjson"_s)) {
                while (!file.atEnd())
                    add(QJsonDocument::fromJson(file.readLine()).object(), add);
            } else {
                add(QJsonDocument::fromJson(file.readAll()).object(), add);
            }
        }
        return names;
    }

    static QQuickItem *item(const QQuickWindow &window, const QString &name)
    {
        auto *found = window.findChild<QQuickItem *>(name);
        return found && found->isVisible() ? found : nullptr;
    }
    static void click(QQuickWindow &window, const QQuickItem &target)
    {
        QTest::mouseClick(&window, Qt::LeftButton, {}, target.mapToScene(target.boundingRect().center()).toPoint());
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_fixtures =
            qEnvironmentVariable("SWATHE_FIXTURES", qEnvironmentVariable("SWATHE_SOURCE") + u"/../shared/fixtures"_s);
        if (!QDir(m_fixtures).exists())
            QSKIP("no recorded answers here (SWATHE_FIXTURES)");
        QQuickStyle::setStyle(u"Basic"_s);
        QFontDatabase::addApplicationFont(u":/swathe/fonts/Inter-Regular.otf"_s);
    }

    void window_findsAndBringsTheRecordedScenes_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("earth-search") << u"earth-search"_s;
        QTest::newRow("planetary-computer") << u"planetary-computer"_s;
        QTest::newRow("cdse-stac") << u"cdse-stac"_s;
    }

    void window_findsAndBringsTheRecordedScenes()
    {
        QFETCH(const QString, folder);
        const QString archive = m_fixtures + u'/' + folder;
        const QSet<QString> recorded = itemsBelow(archive, folder);
        QVERIFY(!recorded.isEmpty());

        QTemporaryDir home;
        SandboxProcess sandbox;
        QSignalSpy ready(&sandbox, &SandboxProcess::ready);
        sandbox.start(qEnvironmentVariable("SWATHE_BIN"), {u"--root"_s, archive});
        QVERIFY(ready.wait(30'000));
        CompositionRoot root(
            {.isDemo = true, .dataFolder = home.filePath(u"data"_s), .downloadFolder = home.filePath(u"files"_s)});
        QVERIFY(root.open());
        QQmlApplicationEngine engine;
        root.prepare(engine);
        engine.loadFromModule("Swathe.Ui", "Main");
        QVERIFY(!engine.rootObjects().isEmpty());
        auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().first());
        QVERIFY(window);
        window->resize(1280, 860);
        window->requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(window));

        root.useSandbox(sandbox.url());
        SearchController &search = root.search();
        QTRY_VERIFY_WITH_TIMEOUT(search.collections().count() > 0, 30'000);
        for (int row = 0; row < search.collections().count(); ++row) {
            const QModelIndex index = search.collections().index(row);
            search.collections().setData(index, true, static_cast<int>(CollectionModel::Role::Checked));
        }
        search.setMaxCloud(100);
        search.setBeginDate(QDate(1970, 1, 1));
        search.setEndDate(QDate(2100, 1, 1));
        QTest::keyClick(window, Qt::Key_L, Qt::ControlModifier);
        for (const char c : "-180, -90, 180, 90") {
            if (c != '\0')
                QTest::keyClick(window, c);
        }
        QTest::keyClick(window, Qt::Key_Return);
        QTRY_VERIFY(search.hasAoi());
        QTRY_VERIFY2(search.canSearch(), qPrintable(search.obstacle()));
        const QQuickItem *button = item(*window, u"searchButton"_s);
        QVERIFY(button);
        click(*window, *button);
        QVERIFY(search.isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(search.hasSearched() && !search.isRunning(), 60'000);
        while (search.hasMore()) {
            const qint64 before = search.found();
            search.showMore();
            QTRY_VERIFY_WITH_TIMEOUT(!search.isRunning(), 60'000);
            QVERIFY(search.found() > before);
        }

        QSet<QString> found;
        QHash<QString, Checksum> promised;
        int files = 0;
        for (int row = 0; row < search.scenes().count(); ++row) {
            const Scene &scene = search.scenes().sceneAt(row);
            found.insert(scene.id.collection + u'/' + scene.id.item);
            QStringList small;
            for (const Asset &asset : scene.assets) {
                if (asset.size >= 0 && asset.size <= kSmall && !asset.checksum.isEmpty() && files < kMostFiles) {
                    small.append(asset.key);
                    promised.insert(sceneKey(scene.id) + u'|' + asset.key, asset.checksum);
                    ++files;
                }
            }
            if (!small.isEmpty())
                QCOMPARE(root.downloads().addAssets(sceneKey(scene.id), small), small.size());
        }
        QCOMPARE(found - recorded, QSet<QString>());
        QCOMPARE(recorded - found, QSet<QString>());
        QCOMPARE(item(*window, u"sceneList"_s)->property("count").toInt(), recorded.size());

        QVERIFY(files > 0);
        const TransferModel &transfers = root.downloads().transfers();
        QTRY_COMPARE_WITH_TIMEOUT(transfers.finishedCount() + transfers.failedCount(), files, 90'000);
        for (const TransferRow &row : transfers.rows()) {
            QVERIFY2(row.state == TransferState::Completed, qPrintable(row.error ? row.error->detail : QString()));
            QVERIFY(row.verifiedByChecksum);
            const Checksum checksum = promised.value(sceneKey(row.spec.scene()) + u'|' + row.spec.unpack(0).assetKey);
            QCOMPARE(checksum.algorithm, Checksum::Algorithm::Sha256);
            QFile file(row.spec.targetPath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCryptographicHash hash(QCryptographicHash::Sha256);
            QVERIFY(hash.addData(&file));
            QCOMPARE(hash.result().toHex(), checksum.digest.toHex());
        }
        qInfo("%lld scenes, %d files", qlonglong(found.size()), files);
    }
};

QTEST_MAIN(RecordedWindowTest)
#include "tst_recordedwindow.moc"
