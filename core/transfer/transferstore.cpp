// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/transferstore.h"

#include <QHash>
#include <QPointer>
#include <QSet>

#include <utility>

namespace swathe {

namespace {

/// One batch that leaves behind what the batches do, written one after the other.
StoreBatch merged(const QList<StoreBatch> &batches)
{
    StoreBatch all;
    QHash<qint64, qsizetype> places; // in all.put
    QSet<qint64> removed;
    for (const StoreBatch &batch : batches) {
        for (const StoredTransfer &row : batch.put) {
            removed.remove(row.serial);
            const qsizetype place = places.value(row.serial, -1);
            if (place >= 0) {
                all.put[place] = row;
            } else {
                places.insert(row.serial, all.put.size());
                all.put.append(row);
            }
        }
        removed.unite(QSet(batch.remove.cbegin(), batch.remove.cend()));
        if (batch.clearsHistory) {
            all.clearsHistory = true;
            all.history.clear();
        }
        all.history.append(batch.history);
    }
    all.remove = removed.values();
    return all;
}

} // namespace

/** The database, and a QObject to call on its thread. */
class TransferStore::Worker final : public QObject
{
public:
    explicit Worker(QString path) : m_path(std::move(path)) {}

    [[nodiscard]] Status open()
    {
        m_database = std::make_unique<TransferDatabase>(m_path);
        const Status opened = m_database->open();
        if (!opened)
            m_database.reset();
        return opened;
    }
    [[nodiscard]] TransferDatabase *database() { return m_database.get(); }

private:
    QString m_path;
    std::unique_ptr<TransferDatabase> m_database;
};

class TransferStore::PageJob final : public HistoryJob
{
public:
    PageJob(TransferStore *store, int most, qint64 before, QObject *parent)
        : HistoryJob(parent), m_store(store), m_most(most), m_before(before)
    {
    }

protected:
    void doStart() override
    {
        QMetaObject::invokeMethod(
            m_store->m_worker,
            [store = m_store, worker = m_store->m_worker, most = m_most, before = m_before, job = QPointer(this)] {
                const Result<QList<TransferRecord>> page = worker->database()
                                                               ? worker->database()->history(most, before)
                                                               : Result<QList<TransferRecord>>(QList<TransferRecord>());
                // By way of the store, which outlives its thread; the job may be gone by then.
                QMetaObject::invokeMethod(
                    store,
                    [job, page] {
                        if (job)
                            job->finishWith(page);
                    },
                    Qt::QueuedConnection);
            },
            Qt::QueuedConnection);
    }

private:
    TransferStore *m_store;
    int m_most;
    qint64 m_before;
};

TransferStore::TransferStore(const QString &path, QObject *parent) : QObject(parent), m_worker(new Worker(path))
{
    m_thread.setObjectName(QStringLiteral("transfer store"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
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

Status TransferStore::open()
{
    Status opened;
    QMetaObject::invokeMethod(
        m_worker,
        [this, &opened] {
            opened = m_worker->open();
        },
        Qt::BlockingQueuedConnection);
    return opened;
}

QList<StoredTransfer> TransferStore::read(int most)
{
    QList<StoredTransfer> rows;
    QMetaObject::invokeMethod(
        m_worker,
        [this, &rows, most] {
            if (m_worker->database())
                rows = m_worker->database()->read(most);
        },
        Qt::BlockingQueuedConnection);
    return rows;
}

void TransferStore::openLater()
{
    QMetaObject::invokeMethod(
        m_worker,
        [this] {
            tell([this, status = m_worker->open()] {
                Q_EMIT opened(status);
            });
        },
        Qt::QueuedConnection);
}

void TransferStore::readLater(int most)
{
    QMetaObject::invokeMethod(
        m_worker,
        [this, most] {
            tell([this, rows = m_worker->database() ? m_worker->database()->read(most) : QList<StoredTransfer>()] {
                Q_EMIT rowsRead(rows);
            });
        },
        Qt::QueuedConnection);
}

void TransferStore::write(const StoreBatch &batch)
{
    const QMutexLocker lock(&m_mutex);
    m_waiting.append(batch);
    if (m_waiting.size() == 1)
        QMetaObject::invokeMethod(
            m_worker,
            [this] {
                writeWaiting();
            },
            Qt::QueuedConnection);
}

void TransferStore::writeWaiting()
{
    QMutexLocker lock(&m_mutex);
    const QList<StoreBatch> batches = std::exchange(m_waiting, {});
    lock.unlock();
    TransferDatabase *database = m_worker->database();
    if (!database || (batches.size() > 1 && database->write(merged(batches))))
        return;
    // One by one, so that what cannot be written costs itself only.
    for (const StoreBatch &batch : batches) {
        if (const Status written = database->write(batch); !written) {
            tell([this, error = written.error()] {
                Q_EMIT failed(error);
            });
        }
    }
}

HistoryJob *TransferStore::history(int most, qint64 before, QObject *parent)
{
    return new PageJob(this, most, before, parent);
}

} // namespace swathe
