// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/transferstore.h"

#include <QFile>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace swathe;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

StoredTransfer fullRow()
{
    return {.position = 7,
            .spec = {.id = TransferId(u"id-1"_s),
                     .batch = BatchId(u"batch"_s),
                     .title = u"Überflug 東京"_s,
                     .provider = u"p"_s,
                     .scene = {u"p"_s, u"c"_s, u"i"_s},
                     .assetKey = u"B04"_s,
                     .href = QUrl(u"https://example.org/a%20b/c%2Fd?x=1%262"_s),
                     .targetPath = u"/data/a b/ü.tif"_s,
                     .size = 5'000'000'000,
                     .checksum = {Checksum::Algorithm::Sha256, QByteArray("\0\1\xff", 3)},
                     .mediaType = u"image/tiff"_s,
                     .priority = -3},
            .state = TransferState::WaitingForLimit,
            .error = Error{.kind = Error::Kind::RateLimited,
                           .detail = u"slow down"_s,
                           .httpStatus = 429,
                           .url = QUrl(u"https://example.org/a"_s),
                           .provider = u"p"_s,
                           .retryAfter = 3'000ms},
            .received = 4'000'000'000,
            .attempts = 3,
            .isFreshTry = true,
            .verifiedByChecksum = true,
            .nextTry = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 678), QTimeZone::UTC),
            .finishedAt = QDateTime(QDate(2026, 1, 3), QTime(3, 4, 5, 678), QTimeZone::UTC),
            .journal = {.offset = 3'900'000'000,
                        .etag = "\"e\"",
                        .lastModified = "Thu, 01 Jan 2026 00:00:00 GMT",
                        .total = 5'000'000'000,
                        .bootId = "boot"}};
}

} // namespace

class TestTransferStore : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void write_comesBackWhole()
    {
        const QString path = m_folder.filePath(u"deep/down/queue.db"_s);
        StoredTransfer plain{.position = 3, .spec = {.id = TransferId(u"id-2"_s), .targetPath = u"/x"_s}};
        {
            TransferStore store(path);
            const auto rows = store.open();
            QVERIFY(rows);
            QVERIFY(rows->isEmpty());
            store.write({.put = {fullRow(), plain}});
        }
        TransferStore store(path);
        const auto rows = store.open();
        QVERIFY(rows);
        QCOMPARE(rows->size(), 2);
        QVERIFY(rows->at(0) == plain);
        QVERIFY(rows->at(1) == fullRow());
    }

    void write_replacesAndRemoves()
    {
        const QString path = m_folder.filePath(u"replace.db"_s);
        StoredTransfer row = fullRow();
        {
            TransferStore store(path);
            QVERIFY(store.open());
            store.write({.put = {row}});
            row.state = TransferState::Completed;
            row.error.reset();
            StoredTransfer gone = fullRow();
            gone.spec.id = TransferId(u"gone"_s);
            store.write({.put = {row, gone}});
            store.write({.remove = {gone.spec.id}});
        }
        TransferStore store(path);
        const auto rows = store.open();
        QVERIFY(rows);
        QCOMPARE(rows->size(), 1);
        QVERIFY(rows->at(0) == row);
    }

    void write_manyRowsQuickly()
    {
        const QString path = m_folder.filePath(u"many.db"_s);
        QList<StoredTransfer> many;
        for (int i = 0; i < 20'000; ++i) {
            StoredTransfer row = fullRow();
            row.spec.id = TransferId(QString::number(i));
            row.position = i;
            many.append(row);
        }
        {
            TransferStore store(path);
            QVERIFY(store.open());
            store.write({.put = many});
        }
        TransferStore store(path);
        const auto rows = store.open();
        QVERIFY(rows);
        QVERIFY(*rows == many);
    }

    void open_bringsTheFirstSchemaForward()
    {
        const QString path = m_folder.filePath(u"first.db"_s);
        const StoredTransfer row = fullRow();
        {
            TransferStore store(path);
            QVERIFY(store.open());
            store.write({.put = {row}});
        }
        {
            // Back to what the first version wrote.
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
            database.setDatabaseName(path);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(u"ALTER TABLE transfers DROP COLUMN journal"_s));
            for (const QString &column : {u"flushed"_s, u"etag"_s, u"last_modified"_s, u"total"_s, u"boot"_s})
                QVERIFY(query.exec(u"ALTER TABLE transfers ADD COLUMN "_s + column));
            QVERIFY(query.prepare(u"UPDATE transfers SET flushed=?,etag=?,last_modified=?,total=?,boot=?"_s));
            query.addBindValue(row.journal.offset);
            query.addBindValue(row.journal.etag);
            query.addBindValue(row.journal.lastModified);
            query.addBindValue(row.journal.total);
            query.addBindValue(row.journal.bootId);
            QVERIFY(query.exec());
            QVERIFY(query.exec(u"PRAGMA user_version=1"_s));
        }
        QSqlDatabase::removeDatabase(u"test"_s);
        for (int opened = 0; opened < 2; ++opened) {
            TransferStore store(path);
            const auto rows = store.open();
            QVERIFY2(rows, qPrintable(rows ? QString() : rows.error().detail));
            QCOMPARE(rows->size(), 1);
            QVERIFY(rows->at(0) == row);
        }
    }

    void open_takesABrokenJournalAsNone()
    {
        const QString path = m_folder.filePath(u"broken.db"_s);
        {
            TransferStore store(path);
            QVERIFY(store.open());
            store.write({.put = {fullRow()}});
        }
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
            database.setDatabaseName(path);
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(u"UPDATE transfers SET journal=x'5357'"_s));
        }
        QSqlDatabase::removeDatabase(u"test"_s);
        TransferStore store(path);
        const auto rows = store.open();
        QVERIFY(rows);
        QCOMPARE(rows->size(), 1);
        QVERIFY(rows->at(0).journal == TransferJournal());
        QVERIFY(rows->at(0).spec == fullRow().spec);
    }

    void open_refusesWhatIsNoDatabase()
    {
        QFile file(m_folder.filePath(u"junk.db"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(10'000, 'j'));
        file.close();
        TransferStore store(file.fileName());
        const auto rows = store.open();
        QVERIFY(!rows);
        QCOMPARE(rows.error().kind, Error::Kind::DiskFailed);
    }

    void open_refusesANewerSchema()
    {
        const QString path = m_folder.filePath(u"newer.db"_s);
        {
            TransferStore store(path);
            QVERIFY(store.open());
        }
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
            database.setDatabaseName(path);
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(u"PRAGMA user_version=99"_s));
        }
        QSqlDatabase::removeDatabase(u"test"_s);
        TransferStore store(path);
        const auto rows = store.open();
        QVERIFY(!rows);
        QCOMPARE(rows.error().kind, Error::Kind::Unsupported);
    }

    void write_tellsOfFailure()
    {
        const QString path = m_folder.filePath(u"dropped.db"_s);
        TransferStore store(path);
        QVERIFY(store.open());
        QSignalSpy failed(&store, &TransferStore::failed);
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
            database.setDatabaseName(path);
            QVERIFY(database.open());
            QSqlQuery drop(database);
            QVERIFY2(drop.exec(u"DROP TABLE transfers"_s), qPrintable(drop.lastError().text()));
        }
        QSqlDatabase::removeDatabase(u"test"_s);
        store.write({.put = {fullRow()}});
        QVERIFY(failed.wait());
        QCOMPARE(failed.at(0).at(0).value<Error>().kind, Error::Kind::DiskFailed);
    }
};

QTEST_GUILESS_MAIN(TestTransferStore)
#include "tst_transferstore.moc"
