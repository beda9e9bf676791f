// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/transferstore.h"

#include "core/base/logging.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTimeZone>
#include <QUuid>

#include <array>

namespace swathe {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array kColumns = {
    "id",        "position",   "batch",        "title",        "provider",  "scene_provider", "collection", "item",
    "asset",     "href",       "target",       "size",         "algorithm", "digest",         "media",      "priority",
    "state",     "error_kind", "error_detail", "error_status", "error_url", "retry_after",    "received",   "attempts",
    "fresh_try", "verified",   "next_try",     "finished",     "journal",
};

QString columns()
{
    QStringList names;
    for (const char *name : kColumns)
        names.append(QLatin1StringView(name));
    return names.join(u',');
}

QVariant timeOrNull(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QDateTime timeFrom(const QVariant &value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), QTimeZone::UTC);
}

QVariantList valuesOf(const StoredTransfer &row)
{
    const TransferSpec &spec = row.spec;
    const Error error = row.error.value_or(Error{});
    return {spec.id.value,
            row.position,
            spec.batch.value,
            spec.title,
            spec.provider,
            spec.scene.provider,
            spec.scene.collection,
            spec.scene.item,
            spec.assetKey,
            spec.href.toString(QUrl::FullyEncoded),
            spec.targetPath,
            spec.size,
            static_cast<int>(spec.checksum.algorithm),
            spec.checksum.digest,
            spec.mediaType,
            spec.priority,
            transferStateName(row.state),
            row.error ? QVariant(kindName(error.kind)) : QVariant(),
            error.detail,
            error.httpStatus,
            error.url.toString(QUrl::FullyEncoded),
            error.retryAfter ? QVariant(qint64(error.retryAfter->count())) : QVariant(),
            row.received,
            row.attempts,
            row.isFreshTry,
            row.verifiedByChecksum,
            timeOrNull(row.nextTry),
            timeOrNull(row.finishedAt),
            row.journal == TransferJournal() ? QVariant() : QVariant(row.journal.toBytes())};
}

StoredTransfer rowFrom(const QSqlQuery &query)
{
    int column = 0;
    const auto next = [&] {
        return query.value(column++);
    };
    StoredTransfer row;
    TransferSpec &spec = row.spec;
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
    spec.priority = next().toInt();
    row.state = transferStateFromName(next().toString()).value_or(TransferState::Queued);
    const QVariant kind = next();
    Error error;
    error.kind = kindFromName(kind.toString());
    error.detail = next().toString();
    error.httpStatus = next().toInt();
    error.url = QUrl(next().toString());
    const QVariant retryAfter = next();
    if (!retryAfter.isNull())
        error.retryAfter = std::chrono::milliseconds(retryAfter.toLongLong());
    error.provider = spec.provider;
    if (!kind.isNull())
        row.error = error;
    row.received = next().toLongLong();
    row.attempts = next().toInt();
    row.isFreshTry = next().toBool();
    row.verifiedByChecksum = next().toBool();
    row.nextTry = timeFrom(next());
    row.finishedAt = timeFrom(next());
    row.journal = TransferJournal::fromBytes(next().toByteArray()).value_or(TransferJournal());
    return row;
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

class TransferStore::Worker final : public QObject
{
    Q_OBJECT

public:
    explicit Worker(QString path) : m_path(std::move(path)) {}
    ~Worker() override
    {
        m_put.reset();
        m_database = {};
        QSqlDatabase::removeDatabase(m_connection);
    }

    [[nodiscard]] Result<QList<StoredTransfer>> open()
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
        if (version == 0) {
            const QString create =
                u"CREATE TABLE transfers (id TEXT PRIMARY KEY NOT NULL, %1) WITHOUT ROWID"_s.arg(columns().mid(3));
            if (!m_database.transaction() || !query.exec(create) ||
                !query.exec(u"PRAGMA user_version=%1"_s.arg(kSchemaVersion)) || !m_database.commit())
                return fail(sqlError(query.lastError(), u"create the schema"_s));
        }
        if (version == 1) {
            if (const Status moved = journalIntoOneColumn(); !moved)
                return fail(moved.error());
        }
        QSqlQuery select(m_database);
        select.setForwardOnly(true);
        if (!select.exec(u"SELECT %1 FROM transfers ORDER BY position"_s.arg(columns())))
            return fail(sqlError(select.lastError(), u"read the queue"_s));
        QList<StoredTransfer> rows;
        while (select.next())
            rows.append(rowFrom(select));
        m_put = std::make_unique<QSqlQuery>(m_database);
        QStringList marks(kColumns.size(), u"?"_s);
        if (!m_put->prepare(u"INSERT OR REPLACE INTO transfers (%1) VALUES (%2)"_s.arg(columns(), marks.join(u','))))
            return fail(sqlError(m_put->lastError(), u"prepare"_s));
        return rows;
    }

    void write(const StoreBatch &batch)
    {
        if (const Status written = tryWrite(batch); !written) {
            m_database.rollback();
            Q_EMIT failed(written.error());
        }
    }

Q_SIGNALS:
    void failed(const swathe::Error &error);

private:
    /// From schema 1, which held the journal in five columns.
    [[nodiscard]] Status journalIntoOneColumn()
    {
        QSqlQuery query(m_database);
        if (!m_database.transaction() || !query.exec(u"ALTER TABLE transfers ADD COLUMN journal"_s) ||
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
            update.bindValue(0, journal.toBytes());
            update.bindValue(1, query.value(0));
            if (!update.exec())
                return fail(sqlError(update.lastError(), u"change the schema"_s));
        }
        query.finish();
        for (const char *column : {"flushed", "etag", "last_modified", "total", "boot"}) {
            if (!query.exec(u"ALTER TABLE transfers DROP COLUMN %1"_s.arg(QLatin1StringView(column))))
                return fail(sqlError(query.lastError(), u"change the schema"_s));
        }
        if (!query.exec(u"PRAGMA user_version=%1"_s.arg(kSchemaVersion)) || !m_database.commit())
            return fail(sqlError(query.lastError(), u"change the schema"_s));
        return {};
    }

    [[nodiscard]] Status tryWrite(const StoreBatch &batch)
    {
        if (!m_put || !m_database.transaction())
            return fail(sqlError(m_database.lastError(), u"begin"_s));
        for (const StoredTransfer &row : batch.put) {
            const QVariantList values = valuesOf(row);
            for (qsizetype i = 0; i < values.size(); ++i)
                m_put->bindValue(static_cast<int>(i), values.at(i));
            if (!m_put->exec())
                return fail(sqlError(m_put->lastError(), u"write"_s));
        }
        QSqlQuery remove(m_database);
        if (!batch.remove.isEmpty() && !remove.prepare(u"DELETE FROM transfers WHERE id=?"_s))
            return fail(sqlError(remove.lastError(), u"prepare"_s));
        for (const TransferId &id : batch.remove) {
            remove.bindValue(0, id.value);
            if (!remove.exec())
                return fail(sqlError(remove.lastError(), u"remove"_s));
        }
        if (!m_database.commit())
            return fail(sqlError(m_database.lastError(), u"commit"_s));
        return {};
    }

    QString m_path;
    QString m_connection = QUuid::createUuid().toString();
    QSqlDatabase m_database;
    std::unique_ptr<QSqlQuery> m_put;
};

TransferStore::TransferStore(const QString &path, QObject *parent) : QObject(parent), m_worker(new Worker(path))
{
    m_thread.setObjectName(u"transfer store"_s);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &Worker::failed, this, &TransferStore::failed);
    m_thread.start();
}

TransferStore::~TransferStore()
{
    // Behind all writes handed over so far.
    QMetaObject::invokeMethod(
        m_worker,
        [this] {
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

Result<QList<StoredTransfer>> TransferStore::open()
{
    Result<QList<StoredTransfer>> rows;
    QMetaObject::invokeMethod(
        m_worker,
        [this, &rows] {
            rows = m_worker->open();
        },
        Qt::BlockingQueuedConnection);
    return rows;
}

void TransferStore::write(const StoreBatch &batch)
{
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, batch] {
            worker->write(batch);
        },
        Qt::QueuedConnection);
}

} // namespace swathe

#include "transferstore.moc"
