// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/transfermodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace swathe;

namespace {

using Role = TransferModel::Role;

TransferRow row(const QString &id, TransferState state, qint64 received = 0, qint64 total = 100)
{
    const TransferSpec spec{.id = TransferId(id),
                            .batch = BatchId(QStringLiteral("batch")),
                            .title = QStringLiteral("Scene of ") + id,
                            .targetPath = QStringLiteral("/x/") + id + QStringLiteral(".tif")};
    return {.spec = PackedSpec(spec), .received = received, .total = total, .state = state};
}

QList<TransferId> idsOf(const QString &letters)
{
    QList<TransferId> ids;
    for (const QChar letter : letters)
        ids.append(TransferId(letter));
    return ids;
}

QString namesOf(const QAbstractItemModel &model)
{
    QString names;
    for (int i = 0; i < model.rowCount(); ++i)
        names += model.index(i, 0).data(static_cast<int>(Role::Key)).toString();
    return names;
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
        TransferRow failed = row(QStringLiteral("a"), TransferState::Failed);
        failed.error = std::make_shared<const Error>(
            Error{.kind = Error::Kind::ChecksumMismatch, .detail = QStringLiteral("sha256 0000 != ffff")});
        model.upsert({failed});
        const QString reason = at(model, 0, Role::Reason).toString();
        QVERIFY(!reason.isEmpty());
        QVERIFY(!reason.contains(u"0000"));
    }

    void remove_ofManyLeavesTheRest()
    {
        TransferModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QList<TransferRow> rows;
        QList<TransferId> odd;
        for (int i = 0; i < 1'000; ++i) {
            rows.append(row(QString::number(i), TransferState::Queued));
            if (i % 2 == 1)
                odd.append(rows.constLast().spec.id());
        }
        model.upsert(rows);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.remove(odd);
        QCOMPARE(reset.count(), 1);
        QCOMPARE(model.count(), 500);
        QCOMPARE(model.queuedCount(), 500);
        QCOMPARE(at(model, 250, Role::Key).toString(), QStringLiteral("500"));
        QVERIFY(model.find(TransferId(QStringLiteral("998"))));
        QVERIFY(!model.find(odd.constLast()));
        model.remove(odd);
        QCOMPARE(reset.count(), 1);
    }

    void reorder_keepsRowsFindableAndPersistentIndexesRight()
    {
        TransferModel model;
        TransferFilterModel filter(model);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const QChar id : QStringLiteral("abcd"))
            model.upsert({row(id, TransferState::Queued)});
        const QPersistentModelIndex b = model.index(1);
        model.reorder(idsOf(QStringLiteral("dbxa")));
        QCOMPARE(namesOf(model), QStringLiteral("dbac"));
        QCOMPARE(namesOf(filter), QStringLiteral("dbac"));
        QCOMPARE(b.row(), 1);
        model.reorder(idsOf(QStringLiteral("abcd")));
        QCOMPARE(namesOf(model), QStringLiteral("abcd"));
        model.upsert({row(QStringLiteral("c"), TransferState::Failed)});
        QCOMPARE(at(model, 2, Role::StateName).toString(), QStringLiteral("failed"));
    }

    void roles_tellPlaceAndBatch()
    {
        TransferModel model;
        TransferRow done = row(QStringLiteral("a"), TransferState::Completed, 100);
        done.priority = 2;
        done.finishedAt = 1'700'000'000'000;
        model.upsert({done, row(QStringLiteral("b"), TransferState::Queued)});
        QCOMPARE(at(model, 0, Role::Priority).toInt(), 2);
        QCOMPARE(at(model, 0, Role::BatchKey).toString(), QStringLiteral("batch"));
        QCOMPARE(at(model, 0, Role::FinishedAt).toDateTime().toSecsSinceEpoch(), 1'700'000'000);
        QVERIFY(!at(model, 1, Role::FinishedAt).toDateTime().isValid());
        QVERIFY(!at(model, 0, Role::CanMove).toBool());
        QVERIFY(at(model, 1, Role::CanMove).toBool());
    }

    void filter_narrowsByTextAndSorts()
    {
        TransferModel model;
        TransferFilterModel filter(model);
        const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.upsert({row(QStringLiteral("c"), TransferState::Queued, 0, 30),
                      row(QStringLiteral("A"), TransferState::Queued, 0, 10),
                      row(QStringLiteral("b"), TransferState::Receiving, 10, 20),
                      row(QStringLiteral("d"), TransferState::Queued, 0, 10)});
        QCOMPARE(namesOf(filter), QStringLiteral("cAbd"));
        filter.setSortKey(QStringLiteral("name"));
        QCOMPARE(namesOf(filter), QStringLiteral("Abcd"));
        filter.setDescending(true);
        QCOMPARE(namesOf(filter), QStringLiteral("dcbA"));
        filter.setSortKey(QStringLiteral("size"));
        QCOMPARE(namesOf(filter), QStringLiteral("cbAd"));
        filter.setDescending(false);
        QCOMPARE(namesOf(filter), QStringLiteral("Adbc"));
        filter.setText(QStringLiteral("SCENE OF D"));
        QCOMPARE(namesOf(filter), QStringLiteral("d"));
        filter.setText(QStringLiteral("a.tif"));
        QCOMPARE(namesOf(filter), QStringLiteral("A"));
        filter.setText({});
        filter.setSortKey({});
        QCOMPARE(namesOf(filter), QStringLiteral("cAbd"));
        filter.setSortKey(QStringLiteral("progress"));
        // A change of what is sorted by moves the row.
        model.upsert({row(QStringLiteral("c"), TransferState::Receiving, 30, 30)});
        QCOMPARE(namesOf(filter), QStringLiteral("Adbc"));
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
