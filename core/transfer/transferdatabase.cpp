// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/transferdatabase.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlError>
#include <QSqlQuery>
#include <QTimeZone>
#include <QUuid>

#include <limits>
#include <tuple>
#include <utility>

namespace swathe {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kFreshTry = 1;
constexpr qint64 kVerified = 2;
constexpr qint64 kRemoved = 4;

QString createTransfers()
{
    return u"CREATE TABLE transfers (serial INTEGER PRIMARY KEY, position INTEGER NOT NULL, spec BLOB NOT NULL, "
           "priority INTEGER NOT NULL, state TEXT NOT NULL, flags INTEGER NOT NULL, received INTEGER NOT NULL, "
           "attempts INTEGER NOT NULL, error TEXT, journal BLOB, next_try INTEGER, finished INTEGER)"_s;
}

QString createHistory()
{
    return u"CREATE TABLE history (number INTEGER PRIMARY KEY AUTOINCREMENT, finished INTEGER NOT NULL, "
           "outcome TEXT NOT NULL, id TEXT NOT NULL, title TEXT, provider TEXT, scene_provider TEXT, collection TEXT, "
           "item TEXT, target TEXT NOT NULL, host TEXT, bytes INTEGER, attempts INTEGER, verified INTEGER, error TEXT)"_s;
}

QString errorText(const Error &error)
{
    QJsonObject object{{u"kind"_s, kindName(error.kind)}};
    if (!error.detail.isEmpty())
        object[u"detail"_s] = error.detail;
    if (error.httpStatus != 0)
        object[u"status"_s] = error.httpStatus;
    if (!error.url.isEmpty())
        object[u"url"_s] = error.url.toString(QUrl::FullyEncoded);
    if (!error.provider.isEmpty())
        object[u"provider"_s] = error.provider;
    if (error.retryAfter)
        object[u"retryAfter"_s] = static_cast<qint64>(error.retryAfter->count());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Error errorFrom(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    Error error{.kind = kindFromName(object["kind"_L1].toString()),
                .detail = object["detail"_L1].toString(),
                .httpStatus = object["status"_L1].toInt(),
                .url = QUrl(object["url"_L1].toString()),
                .provider = object["provider"_L1].toString()};
    if (object.contains("retryAfter"_L1))
        error.retryAfter = std::chrono::milliseconds(object["retryAfter"_L1].toInteger());
    return error;
}

QVariant numberOrNull(qint64 number)
{
    return number != 0 ? QVariant(number) : QVariant();
}

StoredTransfer rowFrom(const QSqlQuery &query, const PackedSpec &spec)
{
    const qint64 flags = query.value(5).toLongLong();
    const QVariant error = query.value(8);
    return {.serial = query.value(0).toLongLong(),
            .position = query.value(1).toLongLong(),
            .spec = spec,
            .error = error.isNull() ? nullptr : std::make_shared<const Error>(errorFrom(error.toString())),
            .journal = query.value(9).toByteArray(),
            .received = query.value(6).toLongLong(),
            .nextTry = query.value(10).toLongLong(),
            .finishedAt = query.value(11).toLongLong(),
            .priority = query.value(3).toInt(),
            .attempts = query.value(7).toInt(),
            .state = transferStateFromName(query.value(4).toString()).value_or(TransferState::Queued),
            .isFreshTry = (flags & kFreshTry) != 0,
            .verifiedByChecksum = (flags & kVerified) != 0,
            .isRemoved = (flags & kRemoved) != 0};
}

Error sqlError(const QSqlError &error, const QString &what)
{
    // SQLITE_FULL, SQLITE_READONLY, SQLITE_CANTOPEN (sqlite.org/rescode.html)
    const int code = error.nativeErrorCode().toInt() & 0xff;
    const Error::Kind kind = code == 13                ? Error::Kind::DiskFull
                             : code == 8 || code == 14 ? Error::Kind::DiskDenied
                                                       : Error::Kind::DiskFailed;
    return {.kind = kind, .detail = u"%1: %2"_s.arg(what, error.text())};
}

} // namespace

bool operator==(const StoredTransfer &one, const StoredTransfer &other)
{
    const auto fields = [](const StoredTransfer &row) {
        return std::tuple(row.serial, row.position, row.spec, row.error ? *row.error : Error{}, row.error != nullptr,
                          row.journal, row.received, row.nextTry, row.finishedAt, row.priority, row.attempts, row.state,
                          row.isFreshTry, row.verifiedByChecksum, row.isRemoved);
    };
    return fields(one) == fields(other);
}

TransferDatabase::TransferDatabase(QString path) : m_path(std::move(path)), m_connection(QUuid::createUuid().toString())
{
}

TransferDatabase::~TransferDatabase()
{
    m_select.reset();
    m_put.reset();
    m_remember.reset();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

Status TransferDatabase::open()
{
    if (m_path != ":memory:"_L1) {
        const QString folder = QFileInfo(m_path).absolutePath();
        if (!QDir().mkpath(folder))
            return fail(Error::Kind::DiskDenied, u"cannot make folder %1"_s.arg(folder));
    }
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_database.setDatabaseName(m_path);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!m_database.open())
        return fail(sqlError(m_database.lastError(), u"open %1"_s.arg(m_path)));
    QSqlQuery query(m_database);
    for (const QString &pragma : {u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=NORMAL"_s}) {
        if (!query.exec(pragma))
            return fail(sqlError(query.lastError(), pragma));
    }
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
        return fail(sqlError(query.lastError(), u"read the schema version"_s));
    const int version = query.value(0).toInt();
    query.finish();
    if (version > kSchemaVersion)
        return fail(Error::Kind::Unsupported,
                    u"%1 was written by a newer version (schema %2)"_s.arg(m_path).arg(version));
    if (version < kSchemaVersion) {
        if (const Status done = bringForward(version); !done) {
            m_database.rollback();
            return done;
        }
    }
    return prepare();
}

Status TransferDatabase::prepare()
{
    QSqlQuery forget(m_database);
    if (!forget.exec(u"DELETE FROM history WHERE number <= (SELECT max(number) FROM history) - %1"_s.arg(kHistoryKept)))
        return fail(sqlError(forget.lastError(), u"shorten the history"_s));
    m_put = std::make_unique<QSqlQuery>(m_database);
    if (!m_put->prepare(
            u"INSERT OR REPLACE INTO transfers (serial,position,spec,priority,state,flags,received,attempts,"
            "error,journal,next_try,finished) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)"_s))
        return fail(sqlError(m_put->lastError(), u"prepare"_s));
    m_remember = std::make_unique<QSqlQuery>(m_database);
    if (!m_remember->prepare(u"INSERT INTO history (finished,outcome,id,title,provider,scene_provider,collection,item,"
                             "target,host,bytes,attempts,verified,error) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s))
        return fail(sqlError(m_remember->lastError(), u"prepare"_s));
    m_select = std::make_unique<QSqlQuery>(m_database);
    m_select->setForwardOnly(true);
    if (!m_select->exec(u"SELECT serial,position,spec,priority,state,flags,received,attempts,error,journal,next_try,"
                        "finished FROM transfers ORDER BY position"_s))
        return fail(sqlError(m_select->lastError(), u"read the queue"_s));
    return {};
}

QList<StoredTransfer> TransferDatabase::read(int most)
{
    QList<StoredTransfer> rows;
    while (m_select && rows.size() < most) {
        if (!m_select->next()) {
            m_select.reset();
            break;
        }
        // A row that cannot be read stands for a file nobody can name any more: it stays where it is.
        if (const std::optional<PackedSpec> spec = PackedSpec::fromBytes(m_select->value(2).toByteArray()))
            rows.append(rowFrom(*m_select, *spec));
    }
    return rows;
}

Status TransferDatabase::write(const StoreBatch &batch)
{
    const Status written = tryWrite(batch);
    if (!written)
        m_database.rollback();
    return written;
}

Status TransferDatabase::tryWrite(const StoreBatch &batch)
{
    if (!m_put || !m_database.transaction())
        return fail(sqlError(m_database.lastError(), u"begin"_s));
    for (const StoredTransfer &row : batch.put) {
        if (const Status done = put(row); !done)
            return done;
    }
    QSqlQuery remove(m_database);
    if (!batch.remove.isEmpty() && !remove.prepare(u"DELETE FROM transfers WHERE serial=?"_s))
        return fail(sqlError(remove.lastError(), u"prepare"_s));
    for (const qint64 serial : batch.remove) {
        remove.bindValue(0, serial);
        if (!remove.exec())
            return fail(sqlError(remove.lastError(), u"remove"_s));
    }
    if (const Status done = writeHistory(batch); !done)
        return done;
    if (!m_database.commit())
        return fail(sqlError(m_database.lastError(), u"commit"_s));
    return {};
}

Status TransferDatabase::put(const StoredTransfer &row)
{
    const qint64 flags =
        (row.isFreshTry ? kFreshTry : 0) | (row.verifiedByChecksum ? kVerified : 0) | (row.isRemoved ? kRemoved : 0);
    int column = 0;
    for (const QVariant &value :
         {QVariant(row.serial), QVariant(row.position), QVariant(row.spec.bytes()), QVariant(row.priority),
          QVariant(transferStateName(row.state)), QVariant(flags), QVariant(row.received), QVariant(row.attempts),
          row.error ? QVariant(errorText(*row.error)) : QVariant(),
          row.journal.isEmpty() ? QVariant() : QVariant(row.journal), numberOrNull(row.nextTry),
          numberOrNull(row.finishedAt)})
        m_put->bindValue(column++, value);
    if (!m_put->exec())
        return fail(sqlError(m_put->lastError(), u"write"_s));
    return {};
}

Status TransferDatabase::writeHistory(const StoreBatch &batch)
{
    if (QSqlQuery clear(m_database); batch.clearsHistory && !clear.exec(u"DELETE FROM history"_s))
        return fail(sqlError(clear.lastError(), u"clear the history"_s));
    for (const TransferRecord &record : batch.history) {
        int column = 0;
        for (const QVariant &value :
             {QVariant(record.finishedAt.toMSecsSinceEpoch()), QVariant(transferStateName(record.outcome)),
              QVariant(record.id.value), QVariant(record.title), QVariant(record.provider),
              QVariant(record.scene.provider), QVariant(record.scene.collection), QVariant(record.scene.item),
              QVariant(record.targetPath), QVariant(record.host), QVariant(record.bytes), QVariant(record.attempts),
              QVariant(record.verifiedByChecksum),
              record.outcome == TransferState::Failed ? QVariant(errorText(record.error)) : QVariant()})
            m_remember->bindValue(column++, value);
        if (!m_remember->exec())
            return fail(sqlError(m_remember->lastError(), u"write the history"_s));
    }
    return {};
}

Result<QList<TransferRecord>> TransferDatabase::history(int most, qint64 before)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(u"SELECT number,finished,outcome,id,title,provider,scene_provider,collection,item,target,host,"
                       "bytes,attempts,verified,error FROM history WHERE number<? ORDER BY number DESC LIMIT ?"_s))
        return fail(sqlError(query.lastError(), u"read the history"_s));
    query.bindValue(0, before > 0 ? before : std::numeric_limits<qint64>::max());
    query.bindValue(1, most);
    if (!query.exec())
        return fail(sqlError(query.lastError(), u"read the history"_s));
    QList<TransferRecord> records;
    while (query.next()) {
        int column = 0;
        const auto next = [&] {
            return query.value(column++);
        };
        TransferRecord record;
        record.number = next().toLongLong();
        record.finishedAt = QDateTime::fromMSecsSinceEpoch(next().toLongLong(), QTimeZone::UTC);
        record.outcome = transferStateFromName(next().toString()).value_or(TransferState::Completed);
        record.id = TransferId(next().toString());
        record.title = next().toString();
        record.provider = next().toString();
        record.scene.provider = next().toString();
        record.scene.collection = next().toString();
        record.scene.item = next().toString();
        record.targetPath = next().toString();
        record.host = next().toString();
        record.bytes = next().toLongLong();
        record.attempts = next().toInt();
        record.verifiedByChecksum = next().toBool();
        if (const QVariant error = next(); !error.isNull())
            record.error = errorFrom(error.toString());
        records.append(record);
    }
    return records;
}

Status TransferDatabase::bringForward(int version)
{
    QSqlQuery query(m_database);
    if (!m_database.transaction())
        return fail(sqlError(m_database.lastError(), u"change the schema"_s));
    if (version == 1) {
        if (const Status done = journalIntoOneColumn(); !done)
            return done;
    }
    if (version > 0 && !query.exec(u"ALTER TABLE transfers RENAME TO wide"_s))
        return fail(sqlError(query.lastError(), u"change the schema"_s));
    for (const QString &create : {createTransfers(), createHistory()}) {
        if (!query.exec(create))
            return fail(sqlError(query.lastError(), u"create the schema"_s));
    }
    if (version > 0) {
        if (const Status done = packRows(); !done)
            return done;
    }
    if (!query.exec(u"PRAGMA user_version=%1"_s.arg(kSchemaVersion)) || !m_database.commit())
        return fail(sqlError(query.lastError(), u"change the schema"_s));
    return {};
}

/// From schema 1, which held the journal in five columns.
Status TransferDatabase::journalIntoOneColumn()
{
    QSqlQuery query(m_database);
    if (!query.exec(u"ALTER TABLE transfers ADD COLUMN journal"_s) ||
        !query.exec(u"SELECT id,flushed,etag,last_modified,total,boot FROM transfers"_s))
        return fail(sqlError(query.lastError(), u"change the schema"_s));
    QSqlQuery update(m_database);
    if (!update.prepare(u"UPDATE transfers SET journal=? WHERE id=?"_s))
        return fail(sqlError(update.lastError(), u"change the schema"_s));
    while (query.next()) {
        const TransferJournal journal{.offset = query.value(1).toLongLong(),
                                      .etag = query.value(2).toByteArray(),
                                      .lastModified = query.value(3).toByteArray(),
                                      .total = query.value(4).toLongLong(),
                                      .bootId = query.value(5).toByteArray()};
        if (journal == TransferJournal())
            continue;
        update.bindValue(0, journal.toBytes());
        update.bindValue(1, query.value(0));
        if (!update.exec())
            return fail(sqlError(update.lastError(), u"change the schema"_s));
    }
    return {};
}

/// From schema 2, which held each part of a spec and of an error in its own column.
Status TransferDatabase::packRows()
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT id,position,batch,title,provider,scene_provider,collection,item,asset,href,target,size,"
                    "algorithm,digest,media,priority,state,error_kind,error_detail,error_status,error_url,retry_after,"
                    "received,attempts,fresh_try,verified,next_try,finished,journal FROM wide ORDER BY position"_s))
        return fail(sqlError(query.lastError(), u"read the earlier schema"_s));
    if (const Status ready = prepare(); !ready)
        return ready;
    qint64 serial = 0;
    while (query.next()) {
        int column = 0;
        const auto next = [&] {
            return query.value(column++);
        };
        StoredTransfer row{.serial = ++serial};
        TransferSpec spec;
        spec.id = TransferId(next().toString());
        row.position = next().toLongLong();
        spec.batch = BatchId(next().toString());
        spec.title = next().toString();
        spec.provider = next().toString();
        spec.scene.provider = next().toString();
        spec.scene.collection = next().toString();
        spec.scene.item = next().toString();
        spec.assetKey = next().toString();
        spec.href = QUrl(next().toString(), QUrl::StrictMode);
        spec.targetPath = next().toString();
        spec.size = next().toLongLong();
        const int algorithm = next().toInt();
        if (algorithm >= 0 && algorithm <= static_cast<int>(Checksum::Algorithm::Last))
            spec.checksum.algorithm = static_cast<Checksum::Algorithm>(algorithm);
        spec.checksum.digest = next().toByteArray();
        spec.mediaType = next().toString();
        row.priority = next().toInt();
        row.state = transferStateFromName(next().toString()).value_or(TransferState::Queued);
        const QVariant kind = next();
        Error error{.kind = kindFromName(kind.toString()), .provider = spec.provider};
        error.detail = next().toString();
        error.httpStatus = next().toInt();
        error.url = QUrl(next().toString());
        if (const QVariant wait = next(); !wait.isNull())
            error.retryAfter = std::chrono::milliseconds(wait.toLongLong());
        if (!kind.isNull())
            row.error = std::make_shared<const Error>(error);
        row.received = next().toLongLong();
        row.attempts = next().toInt();
        row.isFreshTry = next().toBool();
        row.verifiedByChecksum = next().toBool();
        row.nextTry = next().toLongLong();
        row.finishedAt = next().toLongLong();
        row.journal = next().toByteArray();
        row.spec = PackedSpec(spec);
        if (const Status done = put(row); !done)
            return done;
    }
    query.finish();
    m_select.reset();
    if (!query.exec(u"DROP TABLE wide"_s))
        return fail(sqlError(query.lastError(), u"change the schema"_s));
    return {};
}

} // namespace swathe
