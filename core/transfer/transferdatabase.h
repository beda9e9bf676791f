// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/transfer/packedspec.h"
#include "core/transfer/transferjournal.h"
#include "core/transfer/transferrecord.h"

#include <QSqlDatabase>

#include <memory>

class QSqlQuery;

namespace swathe {

/** One row of the queue's database. */
struct StoredTransfer {
    qint64 serial = 0;   ///< the key
    qint64 position = 0; ///< queue order
    PackedSpec spec;
    std::shared_ptr<const Error> error; ///< null = none
    QByteArray journal;                 ///< of TransferJournal::toBytes(); empty = none
    qint64 received = 0;
    qint64 nextTry = 0;    ///< milliseconds since 1970; 0 = none
    qint64 finishedAt = 0; ///< the same
    int priority = 0;
    int attempts = 0;
    TransferState state = TransferState::Queued;
    bool isFreshTry = false;
    bool verifiedByChecksum = false;
    bool isRemoved = false; ///< by the user, who may still take it back
    friend bool operator==(const StoredTransfer &one, const StoredTransfer &other);
};

/** Rows to write and to delete, as one transaction. */
struct StoreBatch {
    QList<StoredTransfer> put;
    QList<qint64> remove; ///< serials
    QList<TransferRecord> history;
    bool clearsHistory = false; ///< before `history` is added
    [[nodiscard]] bool isEmpty() const
    {
        return put.isEmpty() && remove.isEmpty() && history.isEmpty() && !clearsHistory;
    }
};

/**
 * The queue's SQLite file. WAL with synchronous=NORMAL survives the death of the process whole; a power cut may lose
 * the last moments, never the order of writes, which is all that resuming needs (see prepareTarget()). To be used and
 * destroyed on one thread. Errors: DiskFailed, DiskDenied, DiskFull, Unsupported (written by a newer version).
 */
class TransferDatabase
{
public:
    static constexpr int kSchemaVersion = 3; ///< 2: the journal in one column; 3: packed rows, history

    static constexpr int kHistoryKept = 50'000; ///< records; older ones go when the file is opened

    explicit TransferDatabase(QString path);
    ~TransferDatabase();
    Q_DISABLE_COPY_MOVE(TransferDatabase)

    [[nodiscard]] Status open();
    /// The next rows by position, from the first on; empty at the end.
    [[nodiscard]] QList<StoredTransfer> read(int most);
    [[nodiscard]] Status write(const StoreBatch &batch);
    /// The latest first, from before the record numbered `before` (0: from the end).
    [[nodiscard]] Result<QList<TransferRecord>> history(int most, qint64 before);

private:
    [[nodiscard]] Status bringForward(int version);
    [[nodiscard]] Status journalIntoOneColumn();
    [[nodiscard]] Status packRows();
    [[nodiscard]] Status tryWrite(const StoreBatch &batch);
    [[nodiscard]] Status writeHistory(const StoreBatch &batch);
    [[nodiscard]] Status put(const StoredTransfer &row);
    [[nodiscard]] Status prepare();

    QString m_path;
    QString m_connection;
    QSqlDatabase m_database;
    std::unique_ptr<QSqlQuery> m_select;
    std::unique_ptr<QSqlQuery> m_put;
    std::unique_ptr<QSqlQuery> m_remember;
};

} // namespace swathe
