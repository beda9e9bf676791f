// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/job.h"
#include "core/transfer/transferdatabase.h"

#include <QMutex>
#include <QObject>
#include <QThread>

namespace swathe {

/// A page of the history, the latest first.
using HistoryJob = JobOf<QList<TransferRecord>>;

/**
 * The queue on disk: a TransferDatabase on a thread of its own. Lives on the thread of its owner. open() and read()
 * wait for the answer; openLater() and readLater() are answered by signals; write() never blocks. All are done in the
 * order in which they are asked for.
 */
class TransferStore final : public QObject
{
    Q_OBJECT

public:
    explicit TransferStore(const QString &path, QObject *parent = nullptr);
    ~TransferStore() override; ///< finishes what was handed to write()

    [[nodiscard]] Status open();
    [[nodiscard]] QList<StoredTransfer> read(int most);
    void openLater();
    void readLater(int most);
    /// Batches that come while another is being written are written together: of a row that changed often, the last.
    void write(const StoreBatch &batch);
    /// As TransferDatabase::history(). The job must be deleted before the store.
    [[nodiscard]] HistoryJob *history(int most, qint64 before, QObject *parent);

Q_SIGNALS:
    void opened(const swathe::Status &status);
    void rowsRead(const QList<swathe::StoredTransfer> &rows);
    void failed(const swathe::Error &error);

private:
    class Worker;
    class PageJob;
    /// Signals are sent on the thread of the owner, whichever way they are connected.
    template <class Signal> void tell(Signal signal)
    {
        QMetaObject::invokeMethod(this, std::move(signal), Qt::QueuedConnection);
    }

    void writeWaiting(); ///< on m_thread

    QMutex m_mutex;
    QList<StoreBatch> m_waiting; ///< guarded by m_mutex; a call of writeWaiting() is on its way while it holds any
    QThread m_thread;
    Worker *m_worker; ///< on m_thread, deleted at its end
};

} // namespace swathe
