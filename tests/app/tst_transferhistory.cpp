// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/transferhistory.h"
#include "core/transfer/transferqueue.h"
#include "tests/support/testserver.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace swathe;

class TransferHistoryTest : public QObject
{
    Q_OBJECT

    [[nodiscard]] static QVariant at(const TransferHistory &history, int row, TransferHistory::Role role)
    {
        return history.index(row).data(static_cast<int>(role));
    }

private Q_SLOTS:
    void whatEnded_isThereLatestFirstAndCanBeForgotten()
    {
        test::TestServer server([](const test::Request &request) {
            return request.path() == "/gone" ? test::Reply{.status = 404}
                                             : test::TestServer::ranged(request, QByteArray(2000, 'x'));
        });
        QTemporaryDir folder;
        TransferQueue queue(folder.filePath(QStringLiteral("queue.sqlite")), nullptr);
        QVERIFY(queue.open());
        TransferHistory history(queue);
        const QAbstractItemModelTester tester(&history, QAbstractItemModelTester::FailureReportingMode::QtTest);
        using Role = TransferHistory::Role;
        history.reload();
        QTRY_VERIFY(!history.isReading());
        QCOMPARE(history.count(), 0);

        const auto bring = [&](const QString &name) {
            queue.add({{.title = QStringLiteral("Scene"),
                        .href = server.url(u'/' + name),
                        .targetPath = folder.filePath(name + QStringLiteral(".txt"))}});
        };
        bring(QStringLiteral("good"));
        QTRY_VERIFY_WITH_TIMEOUT(queue.isIdle(), 10'000);
        bring(QStringLiteral("gone"));
        QTRY_VERIFY_WITH_TIMEOUT(queue.isIdle(), 10'000);
        queue.remove(queue.ids());
        history.reload();
        QTRY_VERIFY(!history.isReading());
        QVERIFY2(history.problem().isEmpty(), qPrintable(history.problem()));
        QCOMPARE(history.count(), 2);
        QCOMPARE(at(history, 0, Role::Outcome).toString(), QStringLiteral("failed"));
        QVERIFY(at(history, 0, Role::Reason).toString().size() > 10);
        QCOMPARE(at(history, 1, Role::Name).toString(), QStringLiteral("good.txt"));
        QCOMPARE(at(history, 1, Role::Source).toString(), QStringLiteral("127.0.0.1"));
        QVERIFY(at(history, 1, Role::IsThere).toBool());
        QVERIFY(QFile::remove(folder.filePath(QStringLiteral("good.txt"))));
        history.reload();
        QTRY_VERIFY(history.count() == 2 && !history.isReading());
        QVERIFY(!at(history, 1, Role::IsThere).toBool());
        QVERIFY(!history.canFetchMore({}));

        history.clear();
        QCOMPARE(history.count(), 0);
        history.reload();
        QTRY_VERIFY(!history.isReading());
        QCOMPARE(history.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TransferHistoryTest)
#include "tst_transferhistory.moc"
