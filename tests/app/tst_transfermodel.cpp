// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/transfermodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace swathe;

namespace {

using Role = TransferModel::Role;

TransferSnapshot row(const QString &id, TransferState state, qint64 received = 0, qint64 total = 100)
{
    TransferSnapshot result;
    result.spec = {.id = TransferId(id), .targetPath = QStringLiteral("/x/") + id + QStringLiteral(".tif")};
    result.state = state;
    result.received = received;
    result.total = total;
    return result;
}

QVariant at(const QAbstractItemModel &model, int index, Role role)
{
    return model.index(index, 0).data(static_cast<int>(role));
}

} // namespace

class TransferModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void upsert_insertsNewRowsAndChangesOnlyTouchedOnes()
    {
        TransferModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.upsert({row(QStringLiteral("a"), TransferState::Queued), row(QStringLiteral("b"), TransferState::Queued),
                      row(QStringLiteral("c"), TransferState::Queued)});
        QCOMPARE(inserted.count(), 1);
        model.upsert({row(QStringLiteral("c"), TransferState::Receiving, 50),
                      row(QStringLiteral("b"), TransferState::Receiving, 25)});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
        QCOMPARE(changed.at(0).at(1).toModelIndex().row(), 2);
        QCOMPARE(at(model, 2, Role::Fraction).toDouble(), 0.5);
        QCOMPARE(at(model, 1, Role::Name).toString(), QStringLiteral("b.tif"));
        QCOMPARE(model.activeCount(), 2);
        QCOMPARE(model.queuedCount(), 1);
    }

    void remove_keepsTheOthersFindable()
    {
        TransferModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.upsert(
            {row(QStringLiteral("a"), TransferState::Queued), row(QStringLiteral("b"), TransferState::Paused)});
        model.remove({TransferId(QStringLiteral("a")), TransferId(QStringLiteral("unknown"))});
        QCOMPARE(model.count(), 1);
        model.upsert({row(QStringLiteral("b"), TransferState::Completed, 100)});
        QCOMPARE(model.count(), 1);
        QCOMPARE(at(model, 0, Role::StateText).toString(), QStringLiteral("Completed"));
        QCOMPARE(model.finishedCount(), 1);
    }

    void verbs_followTheState_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("pause");
        QTest::addColumn<bool>("resume");
        QTest::addColumn<bool>("retry");
        QTest::addColumn<bool>("cancel");
        QTest::newRow("queued") << static_cast<int>(TransferState::Queued) << true << false << false << true;
        QTest::newRow("receiving") << static_cast<int>(TransferState::Receiving) << true << false << false << true;
        QTest::newRow("paused") << static_cast<int>(TransferState::Paused) << false << true << false << true;
        QTest::newRow("failed") << static_cast<int>(TransferState::Failed) << false << false << true << false;
        QTest::newRow("completed") << static_cast<int>(TransferState::Completed) << false << false << false << false;
    }

    void verbs_followTheState()
    {
        QFETCH(int, state);
        TransferModel model;
        model.upsert({row(QStringLiteral("a"), static_cast<TransferState>(state))});
        QTEST(at(model, 0, Role::CanPause).toBool(), "pause");
        QTEST(at(model, 0, Role::CanResume).toBool(), "resume");
        QTEST(at(model, 0, Role::CanRetry).toBool(), "retry");
        QTEST(at(model, 0, Role::CanCancel).toBool(), "cancel");
    }

    void failure_tellsItsReasonInWords()
    {
        TransferModel model;
        TransferSnapshot failed = row(QStringLiteral("a"), TransferState::Failed);
        failed.hasError = true;
        failed.error = {.kind = Error::Kind::ChecksumMismatch, .detail = QStringLiteral("sha256 0000 != ffff")};
        model.upsert({failed});
        const QString reason = at(model, 0, Role::Reason).toString();
        QVERIFY(!reason.isEmpty());
        QVERIFY(!reason.contains(u"0000"));
    }

    void filter_showsOneGroup()
    {
        TransferModel model;
        TransferFilterModel filter(model);
        const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.upsert(
            {row(QStringLiteral("a"), TransferState::Queued), row(QStringLiteral("b"), TransferState::Failed)});
        filter.setGroup(QStringLiteral("failed"));
        QCOMPARE(filter.rowCount(), 1);
        model.upsert({row(QStringLiteral("a"), TransferState::Failed)});
        QCOMPARE(filter.rowCount(), 2);
    }
};

QTEST_GUILESS_MAIN(TransferModelTest)
#include "tst_transfermodel.moc"
