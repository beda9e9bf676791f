// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/transferstore.h"
#include "tests/support/jobcontract.h"

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

const TransferJournal kJournal{.offset = 3'900'000'000,
                               .etag = "\"e\"",
                               .lastModified = "Thu, 01 Jan 2026 00:00:00 GMT",
                               .total = 5'000'000'000,
                               .bootId = "boot"};

TransferSpec fullSpec(const QString &id = u"id-1"_s)
{
    return {.id = TransferId(id),
            .batch = BatchId(u"batch"_s),
            .title = u"Überflug 東京"_s,
            .provider = u"p"_s,
            .scene = {u"p"_s, u"c"_s, u"i"_s},
            .assetKey = u"B04"_s,
            .href = QUrl(u"https://example.org/a%20b/c%2Fd?x=1%262"_s),
            .targetPath = u"/data/a b/ü.tif"_s,
            .size = 5'000'000'000,
            .checksum = {Checksum::Algorithm::Sha256, QByteArray("\0\1\xff", 3)},
            .mediaType = u"image/tiff"_s};
}

Error fullError()
{
    return {.kind = Error::Kind::RateLimited,
            .detail = u"slow \"down\""_s,
            .httpStatus = 429,
            .url = QUrl(u"https://example.org/a"_s),
            .provider = u"p"_s,
            .retryAfter = 3'000ms};
}

StoredTransfer fullRow(qint64 serial = 1, const QString &id = u"id-1"_s)
{
    return {.serial = serial,
            .position = 7,
            .spec = PackedSpec(fullSpec(id)),
            .error = std::make_shared<const Error>(fullError()),
            .journal = kJournal.toBytes(),
            .received = 4'000'000'000,
            .nextTry = 1'700'000'000'123,
            .finishedAt = 1'700'000'000'456,
            .priority = -3,
            .attempts = 3,
            .state = TransferState::WaitingForLimit,
            .isFreshTry = true,
            .verifiedByChecksum = true,
            .isRemoved = true};
}

TransferRecord record(const QString &name)
{
    return {.id = TransferId(name),
            .title = u"Überflug"_s,
            .provider = u"p"_s,
            .scene = {u"p"_s, u"c"_s, u"i"_s},
            .targetPath = u"/data/"_s + name,
            .host = u"example.org"_s,
            .bytes = 12,
            .attempts = 2,
            .verifiedByChecksum = true,
            .finishedAt = QDateTime(QDate(2026, 1, 3), QTime(3, 4, 5, 678), QTimeZone::UTC)};
}

/// Runs statements on the file, past the store.
void alter(const QString &path, const QStringList &statements)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        for (const QString &statement : statements) {
            QSqlQuery query(database);
            QVERIFY2(query.exec(statement), qPrintable(statement + query.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase(u"test"_s);
}

/// A row as schemas 1 and 2 wrote it.
QStringList wideRow(const QString &journalColumns)
{
    return {u"CREATE TABLE transfers (id TEXT PRIMARY KEY NOT NULL, position, batch, title, provider, scene_provider, "
            "collection, item, asset, href, target, size, algorithm, digest, media, priority, state, error_kind, "
            "error_detail, error_status, error_url, retry_after, received, attempts, fresh_try, verified, next_try, "
            "finished, "_s +
                journalColumns + u") WITHOUT ROWID"_s,
            u"INSERT INTO transfers (id,position,batch,title,provider,scene_provider,collection,item,asset,href,target,"
            "size,algorithm,digest,media,priority,state,error_kind,error_detail,error_status,error_url,retry_after,"
            "received,attempts,fresh_try,verified,next_try,finished) VALUES ('id-1',7,'batch','Überflug 東京','p','p',"
            "'c','i','B04','https://example.org/a%20b/c%2Fd?x=1%262','/data/a b/ü.tif',5000000000,4,x'0001ff',"
            "'image/tiff',-3,'waitingForLimit','rateLimited','slow \"down\"',429,'https://example.org/a',3000,"
            "4000000000,3,1,1,1700000000123,1700000000456)"_s};
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
        const StoredTransfer plain{
            .serial = 5, .position = 3, .spec = PackedSpec({.id = TransferId(u"id-2"_s), .targetPath = u"/x"_s})};
        {
            TransferStore store(path);
            QVERIFY(store.open());
            QVERIFY(store.read(10).isEmpty());
            store.write({.put = {fullRow(), plain}});
        }
        TransferStore store(path);
        QVERIFY(store.open());
        const QList<StoredTransfer> rows = store.read(10);
        QCOMPARE(rows.size(), 2);
        QVERIFY(rows.at(0) == plain);
        QVERIFY(rows.at(1) == fullRow());
        QVERIFY(store.read(10).isEmpty());
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
            row.isRemoved = false;
            store.write({.put = {row, fullRow(2, u"gone"_s)}});
            store.write({.remove = {2}});
            // Written together or apart: what comes later counts.
            store.write({.put = {fullRow(3, u"back"_s), fullRow(4, u"never"_s)}, .remove = {4}});
            store.write({.remove = {3}});
            store.write({.put = {fullRow(3, u"back"_s)}});
        }
        TransferStore store(path);
        QVERIFY(store.open());
        const QList<StoredTransfer> rows = store.read(10);
        QCOMPARE(rows.size(), 2);
        QVERIFY(rows.contains(row));
        QVERIFY(rows.contains(fullRow(3, u"back"_s)));
    }

    void manyRows_comeInPagesAndQuickly()
    {
        const QString path = m_folder.filePath(u"many.db"_s);
        constexpr int kRows = 20'000;
        QList<StoredTransfer> many;
        for (int i = 0; i < kRows; ++i) {
            StoredTransfer row = fullRow(i + 1, QString::number(i));
            // Queue order is not the order of the keys.
            row.position = kRows - i;
            many.append(row);
        }
        {
            TransferStore store(path);
            QVERIFY(store.open());
            store.write({.put = many});
        }
        std::ranges::reverse(many);
        TransferStore store(path);
        QSignalSpy opened(&store, &TransferStore::opened);
        QList<StoredTransfer> rows;
        int pages = 0;
        bool isAtEnd = false;
        connect(&store, &TransferStore::rowsRead, this, [&](const QList<StoredTransfer> &page) {
            QVERIFY(page.size() <= 999);
            ++pages;
            rows += page;
            isAtEnd = page.isEmpty();
            if (!isAtEnd)
                store.readLater(999);
        });
        store.openLater();
        store.readLater(999);
        QTRY_VERIFY_WITH_TIMEOUT(isAtEnd, 20'000);
        QCOMPARE(opened.size(), 1);
        QVERIFY(opened.at(0).at(0).value<Status>());
        QCOMPARE(pages, 22);
        QVERIFY(rows == many);
    }

    void earlierSchemas_areBroughtForward_data()
    {
        QTest::addColumn<QStringList>("statements");
        const QString blob = u"UPDATE transfers SET journal=x'%1'"_s.arg(QLatin1StringView(kJournal.toBytes().toHex()));
        QTest::newRow("second") << wideRow(u"journal"_s) + QStringList{blob, u"PRAGMA user_version=2"_s};
        QTest::newRow("first") << wideRow(u"flushed, etag, last_modified, total, boot"_s) +
                                      QStringList{u"UPDATE transfers SET flushed=3900000000,etag='\"e\"',"
                                                  "last_modified='Thu, 01 Jan 2026 00:00:00 GMT',total=5000000000,"
                                                  "boot='boot'"_s,
                                                  u"PRAGMA user_version=1"_s};
    }
    void earlierSchemas_areBroughtForward()
    {
        QFETCH(QStringList, statements);
        const QString path = m_folder.filePath(QLatin1StringView(QTest::currentDataTag()) + u".db"_s);
        alter(path, statements);
        StoredTransfer expected = fullRow();
        expected.isRemoved = false;
        for (int opened = 0; opened < 2; ++opened) {
            TransferStore store(path);
            const Status done = store.open();
            QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
            const QList<StoredTransfer> rows = store.read(10);
            QCOMPARE(rows.size(), 1);
            QVERIFY(rows.at(0).spec == expected.spec);
            QVERIFY(rows.at(0) == expected);
            // The new schema is whole: it takes rows and remembers.
            store.write({.put = {expected}, .history = {record(u"a"_s)}});
        }
        TransferDatabase database(path);
        QVERIFY(database.open());
        QCOMPARE(database.history(10, 0)->size(), 2);
    }

    void brokenRow_isLeftOut()
    {
        const QString path = m_folder.filePath(u"broken.db"_s);
        {
            TransferStore store(path);
            QVERIFY(store.open());
            store.write({.put = {fullRow(1, u"a"_s), fullRow(2, u"b"_s)}});
        }
        alter(path, {u"UPDATE transfers SET spec=x'0142' WHERE serial=1"_s});
        TransferStore store(path);
        QVERIFY(store.open());
        const QList<StoredTransfer> rows = store.read(10);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.at(0).serial, 2);
    }

    void history_isKeptInPagesUntilItIsCleared()
    {
        const QString path = m_folder.filePath(u"history.db"_s);
        TransferStore store(path);
        QVERIFY(store.open());
        TransferRecord failed = record(u"c"_s);
        failed.outcome = TransferState::Failed;
        failed.error = fullError();
        store.write({.history = {record(u"a"_s), record(u"b"_s)}});
        store.write({.put = {fullRow()}, .history = {failed}});
        const auto page = [&store](int most, qint64 before) {
            std::unique_ptr<HistoryJob> job(store.history(most, before, nullptr));
            return test::run(*job) ? job->result().value_or(QList<TransferRecord>()) : QList<TransferRecord>();
        };
        QList<TransferRecord> latest = page(2, 0);
        QCOMPARE(latest.size(), 2);
        failed.number = latest.at(0).number;
        QVERIFY(latest.at(0) == failed);
        QCOMPARE(latest.at(1).id, TransferId(u"b"_s));
        const QList<TransferRecord> rest = page(2, latest.at(1).number);
        QCOMPARE(rest.size(), 1);
        QCOMPARE(rest.at(0).id, TransferId(u"a"_s));
        QCOMPARE(rest.at(0).outcome, TransferState::Completed);
        store.write({.history = {record(u"d"_s)}, .clearsHistory = true});
        latest = page(5, 0);
        QCOMPARE(latest.size(), 1);
        // Numbers are not given again.
        QVERIFY(latest.at(0).number > failed.number);
    }

    void history_isNoLongerThanStated()
    {
        const QString path = m_folder.filePath(u"longhistory.db"_s);
        constexpr int kMore = 25;
        {
            TransferDatabase database(path);
            QVERIFY(database.open());
            StoreBatch batch;
            for (int i = 0; i < TransferDatabase::kHistoryKept + kMore; ++i)
                batch.history.append(record(QString::number(i)));
            QVERIFY(database.write(batch));
        }
        TransferDatabase database(path);
        QVERIFY(database.open());
        const auto all = database.history(TransferDatabase::kHistoryKept + kMore, 0);
        QVERIFY(all);
        QCOMPARE(all->size(), TransferDatabase::kHistoryKept);
        QCOMPARE(all->constLast().id.value, QString::number(kMore));
    }

    void historyJob_keepsTheContract()
    {
        TransferStore store(u":memory:"_s);
        QVERIFY(store.open());
        test::checkJobContract([&store] {
            return std::unique_ptr<Job>(store.history(1, 0, nullptr));
        });
    }

    void open_refusesWhatIsNoDatabase()
    {
        QFile file(m_folder.filePath(u"junk.db"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(10'000, 'j'));
        file.close();
        TransferStore store(file.fileName());
        const Status opened = store.open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::DiskFailed);
        // Everything else is then without effect.
        store.write({.put = {fullRow()}});
        QVERIFY(store.read(5).isEmpty());
    }

    void open_refusesANewerSchema()
    {
        const QString path = m_folder.filePath(u"newer.db"_s);
        {
            TransferStore store(path);
            QVERIFY(store.open());
        }
        alter(path, {u"PRAGMA user_version=99"_s});
        TransferStore store(path);
        const Status opened = store.open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Unsupported);
    }

    void write_tellsOfFailure()
    {
        const QString path = m_folder.filePath(u"dropped.db"_s);
        TransferStore store(path);
        QVERIFY(store.open());
        QVERIFY(store.read(1).isEmpty());
        QSignalSpy failed(&store, &TransferStore::failed);
        alter(path, {u"DROP TABLE transfers"_s});
        store.write({.put = {fullRow()}});
        QVERIFY(failed.wait());
        QCOMPARE(failed.at(0).at(0).value<Error>().kind, Error::Kind::DiskFailed);
    }
};

QTEST_GUILESS_MAIN(TestTransferStore)
#include "tst_transferstore.moc"
