// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/compositionroot.h"
#include "app/downloadcontroller.h"
#include "app/sandboxprocess.h"
#include "app/searchcontroller.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace swathe;

/** The whole application but its window against a real sandbox: what is broken off is finished by the next run. */
class ResumeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void brokenOffQueue_isFinishedByTheNextRunAndMatchesTheCatalogue()
    {
        QTemporaryDir folder;
        SandboxProcess sandbox;
        QSignalSpy ready(&sandbox, &SandboxProcess::ready);
        sandbox.start(qEnvironmentVariable("SWATHE_BIN"), {QStringLiteral("--speed"), QStringLiteral("400000")});
        QVERIFY(ready.wait(20'000));

        const CompositionRoot::Options options{.isDemo = true,
                                               .dataFolder = folder.filePath(QStringLiteral("data")),
                                               .downloadFolder = folder.filePath(QStringLiteral("downloads"))};
        QHash<QString, Checksum> promised;
        int files = 0;
        {
            CompositionRoot root(options);
            QVERIFY(root.open());
            root.useSandbox(sandbox.url());
            SearchController &search = root.search();
            QTRY_VERIFY_WITH_TIMEOUT(search.collections().checkedCount() > 0, 20'000);
            search.setMaxCloud(100);
            search.setArea(10.4, 45.0, 13.2, 47.7);
            QVERIFY2(search.canSearch(), qPrintable(search.obstacle()));
            search.search();
            QTRY_VERIFY_WITH_TIMEOUT(search.hasSearched() && !search.isRunning(), 30'000);
            QVERIFY(search.found() >= 2);
            for (int row = 0; row < 2; ++row) {
                const Scene &scene = search.scenes().sceneAt(row);
                search.scenes().setTicked(sceneKey(scene.id), true);
                for (const Asset &asset : scene.assets)
                    promised.insert(scene.id.item + u'|' + asset.key, asset.checksum);
            }
            files = root.downloads().addTicked();
            QVERIFY(files > 2);
            const TransferModel &transfers = root.downloads().transfers();
            QTRY_VERIFY_WITH_TIMEOUT(std::ranges::any_of(transfers.rows(),
                                                         [](const TransferRow &row) {
                                                             return row.state == TransferState::Receiving &&
                                                                    row.received > 0;
                                                         }),
                                     30'000);
            QVERIFY(transfers.finishedCount() < files);
        }
        {
            CompositionRoot root(options);
            QVERIFY(root.open());
            root.useSandbox(sandbox.url());
            const TransferModel &transfers = root.downloads().transfers();
            QTRY_COMPARE_WITH_TIMEOUT(transfers.count(), files, 20'000);
            QTRY_COMPARE_WITH_TIMEOUT(transfers.finishedCount() + transfers.failedCount(), files, 90'000);
            for (const TransferRow &row : transfers.rows()) {
                QVERIFY2(row.state == TransferState::Completed, qPrintable(row.error ? row.error->detail : QString()));
                const Checksum checksum = promised.value(row.spec.scene().item + u'|' + row.spec.unpack(0).assetKey);
                QCOMPARE(checksum.algorithm, Checksum::Algorithm::Sha256);
                QFile file(row.spec.targetPath());
                QVERIFY(file.open(QIODevice::ReadOnly));
                QCryptographicHash hash(QCryptographicHash::Sha256);
                QVERIFY(hash.addData(&file));
                QCOMPARE(hash.result().toHex(), checksum.digest.toHex());
                QVERIFY(!QFile::exists(row.spec.targetPath() + QStringLiteral(".part")));
            }
        }
    }
};

QTEST_MAIN(ResumeTest)
#include "tst_resume.moc"
