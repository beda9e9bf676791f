// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/downloadcontroller.h"
#include "core/settings/settings.h"
#include "tests/support/testserver.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace swathe;

class DownloadScenesTest : public QObject
{
    Q_OBJECT

    static constexpr int kSize = 20'000;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::TestServer> m_server;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<TransferQueue> m_queue;
    std::unique_ptr<SceneModel> m_scenes;
    std::unique_ptr<DownloadController> m_downloads;
    bool m_stalls = false;
    bool m_isGone = false;

    [[nodiscard]] Scene scene(const QString &item) const
    {
        Scene made{.id = {QStringLiteral("test"), QStringLiteral("s2"), item},
                   .title = item,
                   .sensingStart = QDateTime(QDate(2025, 6, 1), QTime(10, 0), QTimeZone::UTC)};
        for (const QString &key : {QStringLiteral("B04"), QStringLiteral("B08")})
            made.assets.append({.key = key,
                                .href = m_server->url(u'/' + item + u'/' + key + QStringLiteral(".tif")),
                                .mediaType = QStringLiteral("image/tiff"),
                                .roles = {QStringLiteral("data")},
                                .size = kSize});
        return made;
    }
    [[nodiscard]] QString mark(const QString &item) const
    {
        for (int row = 0; row < m_scenes->count(); ++row) {
            if (m_scenes->sceneAt(row).id.item == item)
                return m_scenes->index(row).data(static_cast<int>(SceneModel::Role::DownloadState)).toString();
        }
        return {};
    }
    [[nodiscard]] QString keyOf(const QString &item) const { return sceneKey(scene(item).id); }
    [[nodiscard]] QString idAt(int row) const { return m_downloads->transfers().rows().at(row).spec.id().value; }
    [[nodiscard]] TransferState stateAt(int row) const { return m_downloads->transfers().rows().at(row).state; }

private Q_SLOTS:
    void init()
    {
        m_stalls = m_isGone = false;
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<test::TestServer>([this](const test::Request &request) {
            if (m_isGone)
                return test::Reply{.status = 404};
            test::Reply reply =
                test::TestServer::ranged(request, QByteArray("II*\0\10\0\0\0", 8).leftJustified(kSize, 'x'));
            if (m_stalls)
                reply.stallAfter = kSize / 2;
            return reply;
        });
        m_settings = std::make_unique<Settings>(Settings::Storage::Memory);
        m_settings->setDownloadFolder(m_folder->filePath(QStringLiteral("files")));
        m_queue = std::make_unique<TransferQueue>(QStringLiteral(":memory:"), nullptr);
        QVERIFY(m_queue->open());
        m_scenes = std::make_unique<SceneModel>();
        m_downloads = std::make_unique<DownloadController>(*m_settings, *m_queue, *m_scenes);
        m_scenes->merge({scene(QStringLiteral("a")), scene(QStringLiteral("b"))});
    }
    void cleanup()
    {
        m_downloads.reset();
        m_queue.reset();
    }

    void addTicked_bringsTheFilesAndMarksTheScenes()
    {
        QSignalSpy notice(m_downloads.get(), &DownloadController::notice);
        QCOMPARE(m_downloads->addTicked(), 0);
        QCOMPARE(notice.count(), 1);
        m_scenes->setTicked(keyOf(QStringLiteral("a")), true);
        QCOMPARE(m_downloads->addTicked(), 2);
        QTRY_COMPARE(mark(QStringLiteral("b")), QString());
        QTRY_COMPARE_WITH_TIMEOUT(m_downloads->transfers().finishedCount(), 2, 10'000);
        QTRY_COMPARE(mark(QStringLiteral("a")), QStringLiteral("downloaded"));
        for (const TransferRow &row : m_downloads->transfers().rows()) {
            QVERIFY(row.spec.targetPath().startsWith(m_folder->path()));
            QCOMPARE(QFileInfo(row.spec.targetPath()).size(), kSize);
        }
        QCOMPARE(m_downloads->addTicked(), 0);
    }

    void addAssets_takesTheNamedOnesOnly()
    {
        QCOMPARE(m_downloads->addAssets(keyOf(QStringLiteral("a")), {QStringLiteral("B08")}), 1);
        QCOMPARE(m_downloads->transfers().rows().first().spec.unpack(0).assetKey, QStringLiteral("B08"));
        QCOMPARE(m_downloads->addAssets(keyOf(QStringLiteral("a")), {}), 0);
        QCOMPARE(m_downloads->addAssets(QStringLiteral("unknown"), {QStringLiteral("B08")}), 0);
    }

    void tooLittleSpace_queuesNothingAndSaysSo()
    {
        Scene huge = scene(QStringLiteral("a"));
        for (Asset &asset : huge.assets)
            asset.size = std::numeric_limits<qint64>::max() / 4;
        m_scenes->merge({huge});
        QSignalSpy notice(m_downloads.get(), &DownloadController::notice);
        QCOMPARE(m_downloads->addScene(keyOf(QStringLiteral("a"))), 0);
        QCOMPARE(notice.first().at(1).toString(), QStringLiteral("folder"));
        QCOMPARE(m_downloads->transfers().count(), 0);
    }

    void failure_isMarkedAndRetried()
    {
        m_isGone = true;
        m_downloads->addAssets(keyOf(QStringLiteral("a")), {QStringLiteral("B04")});
        QTRY_COMPARE_WITH_TIMEOUT(m_downloads->transfers().failedCount(), 1, 10'000);
        QTRY_COMPARE(mark(QStringLiteral("a")), QStringLiteral("failed"));
        m_isGone = false;
        m_downloads->retryFailed();
        QTRY_COMPARE_WITH_TIMEOUT(m_downloads->transfers().finishedCount(), 1, 10'000);
        QTRY_COMPARE(mark(QStringLiteral("a")), QStringLiteral("downloaded"));
    }

    void pauseAndResume_actOnOneAndOnAll()
    {
        m_stalls = true;
        m_downloads->addScene(keyOf(QStringLiteral("a")));
        QTRY_COMPARE_WITH_TIMEOUT(m_downloads->transfers().activeCount(), 2, 10'000);
        m_downloads->pause(idAt(0));
        QTRY_COMPARE(stateAt(0), TransferState::Paused);
        QVERIFY(stateAt(1) != TransferState::Paused);
        m_downloads->pauseAll();
        QTRY_COMPARE(stateAt(1), TransferState::Paused);
        m_stalls = false;
        m_downloads->resume(idAt(0));
        QTRY_COMPARE_WITH_TIMEOUT(m_downloads->transfers().finishedCount(), 1, 10'000);
        m_downloads->resumeAll();
        QTRY_COMPARE_WITH_TIMEOUT(m_downloads->transfers().finishedCount(), 2, 10'000);
    }

    void remove_ofTheLastFileTakesTheMarkAway()
    {
        m_downloads->addAssets(keyOf(QStringLiteral("a")), {QStringLiteral("B04")});
        QTRY_COMPARE_WITH_TIMEOUT(m_downloads->transfers().finishedCount(), 1, 10'000);
        const QString path = m_downloads->transfers().rows().first().spec.targetPath();
        m_downloads->remove(idAt(0));
        QTRY_COMPARE(m_downloads->transfers().count(), 0);
        QTRY_COMPARE(mark(QStringLiteral("a")), QString());
        QVERIFY(QFile::exists(path));
    }

    void settings_areWrittenAndFollowed()
    {
        QSignalSpy folder(m_downloads.get(), &DownloadController::folderChanged);
        m_downloads->setFolder(QUrl::fromLocalFile(m_folder->path()).toString());
        QCOMPARE(m_downloads->folder(), m_folder->path());
        QCOMPARE(folder.count(), 1);
        QVERIFY(!m_downloads->freeSpaceText().isEmpty());
        m_downloads->setAtOnce(2);
        QCOMPARE(m_queue->limits().total, 2);
        m_downloads->setPreset(QStringLiteral("metadata"));
        const DownloadController next(*m_settings, *m_queue, *m_scenes);
        QCOMPARE(next.preset(), QStringLiteral("metadata"));
    }
};

QTEST_MAIN(DownloadScenesTest)
#include "tst_downloadscenes.moc"
