// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/transfer/transfer.h"
#include "core/transfer/transferjournal.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace swathe {

/** One row of the queue's database. */
struct StoredTransfer {
    qint64 position = 0; ///< queue order
    TransferSpec spec;
    TransferState state = TransferState::Queued;
    std::optional<Error> error;
    qint64 received = 0;
    int attempts = 0;
    bool isFreshTry = false;
    bool verifiedByChecksum = false;
    QDateTime nextTry;
    QDateTime finishedAt;
    TransferJournal journal;
    bool operator==(const StoredTransfer &) const = default;
};

/** Rows to write and to delete, as one transaction. */
struct StoreBatch {
    QList<StoredTransfer> put;
    QList<TransferId> remove;
};

/**
 * The queue on disk: SQLite in WAL mode, used on a thread of its own. WAL with synchronous=NORMAL survives the death
 * of the process whole; a power cut may lose the last moments, never the order of writes, which is all that resuming
 * needs (see prepareTarget()). Lives on the thread of its owner; open() waits for the load, write() never blocks.
 */
class TransferStore final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kSchemaVersion = 2; ///< 2: the journal in one column

    explicit TransferStore(const QString &path, QObject *parent = nullptr);
    ~TransferStore() override; ///< finishes what was handed to write()

    /// All rows by position. Unsupported: written by a newer version.
    [[nodiscard]] Result<QList<StoredTransfer>> open();
    void write(const StoreBatch &batch);

Q_SIGNALS:
    void failed(const swathe::Error &error);

private:
    class Worker;
    QThread m_thread;
    Worker *m_worker; ///< on m_thread, deleted at its end
};

} // namespace swathe
