// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/downloadcontroller.h"
#include "app/historymodel.h"
#include "core/settings/settings.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace swathe;
using namespace Qt::StringLiterals;

namespace {

QString namesOf(const QAbstractItemModel &model)
{
    QString names;
    for (int i = 0; i < model.rowCount(); ++i)
        names += model.index(i, 0).data(Qt::DisplayRole).toString();
    return names;
}

} // namespace

class DownloadControllerTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] TransferSpec spec(const QString &name, const QString &batch = u"one"_s) const
    {
        return {.id = TransferId(name),
                .batch = BatchId(batch),
                .scene = {u"p"_s, u"c"_s, batch},
                .href = QUrl(u"http://127.0.0.1:1/"_s + name),
                .targetPath = m_folder.filePath(name)};
    }

private Q_SLOTS:
    void rows_followTheQueueInItsOrder()
    {
        Settings settings(Settings::Storage::Memory);
        TransferQueue queue(u":memory:"_s, nullptr);
        QVERIFY(queue.open());
        queue.setHold(HoldReason::Metered, true);
        SceneModel scenes;
        DownloadController downloads(settings, queue, scenes);
        const QAbstractItemModelTester tester(&downloads.transfers(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy notice(&downloads, &DownloadController::notice);
        QSignalSpy undo(&downloads, &DownloadController::canUndoRemoveChanged);
        queue.add({spec(u"a"_s), spec(u"b"_s), spec(u"c"_s, u"two"_s), spec(u"d"_s)});
        QCOMPARE(namesOf(downloads.transfers()), u"abcd"_s);
        downloads.moveToTop(u"c"_s);
        downloads.moveBefore(u"d"_s, u"a"_s);
        QCOMPARE(namesOf(downloads.transfers()), u"cdab"_s);
        downloads.moveToBottom(u"c"_s);
        QCOMPARE(namesOf(downloads.transfers()), u"dabc"_s);
        downloads.raise(u"b"_s, 2);
        QCOMPARE(queue.snapshot(TransferId(u"b"_s))->spec.priority, 2);

        downloads.remove(u"a"_s);
        QCOMPARE(namesOf(downloads.transfers()), u"dbc"_s);
        QCOMPARE(notice.constLast().at(1).toString(), u"undo"_s);
        QVERIFY(downloads.canUndoRemove());
        QCOMPARE(undo.size(), 1);
        downloads.undoRemove();
        QCOMPARE(namesOf(downloads.transfers()), u"dabc"_s);
        QVERIFY(!downloads.canUndoRemove());

        downloads.pauseBatch(u"one"_s);
        QCOMPARE(queue.snapshot(TransferId(u"a"_s))->state, TransferState::Paused);
        QCOMPARE(queue.snapshot(TransferId(u"c"_s))->state, TransferState::Queued);
        downloads.resumeBatch(u"one"_s);
        QCOMPARE(queue.snapshot(TransferId(u"a"_s))->state, TransferState::Queued);
        downloads.cancelBatch(u"two"_s);
        QCOMPARE(queue.snapshot(TransferId(u"c"_s))->state, TransferState::Cancelled);
        downloads.removeBatch(u"one"_s);
        QCOMPARE(namesOf(downloads.transfers()), u"c"_s);
        downloads.undoRemove();
        QCOMPARE(namesOf(downloads.transfers()), u"dabc"_s);
    }

    void hold_isToldInWords()
    {
        Settings settings(Settings::Storage::Memory);
        TransferQueue queue(u":memory:"_s, nullptr);
        SceneModel scenes;
        DownloadController downloads(settings, queue, scenes);
        QSignalSpy changed(&downloads, &DownloadController::holdChanged);
        QCOMPARE(downloads.holdReason(), QString());
        QCOMPARE(downloads.holdText(), QString());
        for (const auto &[reason, name] : {std::pair(HoldReason::OnBattery, u"battery"_s),
                                           {HoldReason::Metered, u"metered"_s},
                                           {HoldReason::DiskFull, u"diskFull"_s}}) {
            queue.setHold(reason, true);
            QCOMPARE(downloads.holdReason(), name);
            QVERIFY(!downloads.holdText().isEmpty());
        }
        QCOMPARE(changed.size(), 3);
    }

    void speeds_thatCannotBeReadAreRefused()
    {
        Settings settings(Settings::Storage::Memory);
        TransferQueue queue(u":memory:"_s, nullptr);
        SceneModel scenes;
        DownloadController downloads(settings, queue, scenes);
        QSignalSpy notice(&downloads, &DownloadController::notice);
        downloads.setSpeedLimit(u"5M"_s);
        downloads.setSpeedSchedule(u"Mon-Fri 08:00-18:00 2M"_s);
        downloads.setSpeedLimitOf(u"p"_s, u"800k"_s);
        QVERIFY(notice.isEmpty());
        downloads.setSpeedLimit(u"fast"_s);
        downloads.setSpeedSchedule(u"sometimes"_s);
        downloads.setSpeedLimitOf(u"p"_s, u"-1"_s);
        QCOMPARE(notice.size(), 3);
        QCOMPARE(downloads.speedLimit(), u"5M"_s);
        QCOMPARE(downloads.speedSchedule(), u"Mon-Fri 08:00-18:00 2M"_s);
        QCOMPARE(downloads.speedLimitOf(u"p"_s), u"800k"_s);
        QCOMPARE(settings.providersWithSpeedLimit(), QStringList{u"p"_s});
        downloads.setSpeedLimitOf(u"p"_s, u"none"_s);
        QVERIFY(settings.providersWithSpeedLimit().isEmpty());
    }

    void history_isReadInPages()
    {
        TransferQueue queue(u":memory:"_s, nullptr);
        QVERIFY(queue.open());
        queue.setHold(HoldReason::Metered, true);
        QList<TransferSpec> specs;
        for (int i = 0; i < 450; ++i)
            specs.append(spec(u"f%1"_s.arg(i)));
        queue.cancel(queue.add(specs));
        HistoryModel history(queue);
        const QAbstractItemModelTester tester(&history, QAbstractItemModelTester::FailureReportingMode::QtTest);
        history.reload();
        QTRY_VERIFY(!history.isReading());
        QTRY_VERIFY(history.count() >= 200);
        while (history.canFetchMore({})) {
            history.fetchMore({});
            QTRY_VERIFY(!history.isReading());
        }
        QCOMPARE(history.count(), 450);
        QCOMPARE(history.index(0).data().toString(), u"f449"_s);
        QCOMPARE(history.index(0).data(static_cast<int>(HistoryModel::Role::Outcome)).toString(), u"cancelled"_s);
        QVERIFY(history.index(0).data(static_cast<int>(HistoryModel::Role::FinishedAt)).toDateTime().isValid());
        history.clear();
        QTRY_VERIFY(!history.isReading());
        QCOMPARE(history.count(), 0);
    }
};

QTEST_GUILESS_MAIN(DownloadControllerTest)
#include "tst_downloadcontroller.moc"
