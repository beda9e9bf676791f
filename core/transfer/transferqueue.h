// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/transfer/transfer.h"

#include <QObject>

#include <memory>

namespace swathe {

class AssetResolver;

/** The limits a queue works under. */
struct TransferLimits {
    int total = 4;
    int perHost = 4;
    int retries = 8;
    std::chrono::milliseconds stallTimeout{30'000};
    std::chrono::milliseconds firstRetryWait{2'000};
    std::chrono::milliseconds longestRetryWait{300'000};
    bool operator==(const TransferLimits &) const = default;
};

/**
 * All files that are wanted, under way or done: the only truth after a restart. Owns every state, writes each change
 * to SQLite (WAL) on its own thread, and runs the engine on another; itself it lives on the main thread and never
 * blocks. Files of one batch are the files of one scene.
 *
 * A failure that time may mend is tried again with growing waits; bytes gained since the last try reset the count, and
 * a wait the server asked for is no failure. 401 without a remedy waits for signedIn(). After a restart, what was
 * under way goes on from its part (prepareTarget() states what is trusted of it).
 *
 * A file is under its final name only when it is whole and verified. A second file of the same target path is
 * refused by add() when the target is already queued.
 */
class TransferQueue : public QObject
{
    Q_OBJECT

public:
    /// `databasePath` may be ":memory:". `resolver` must outlive the queue; null = plain requests only.
    TransferQueue(const QString &databasePath, AssetResolver *resolver, QObject *parent = nullptr);
    ~TransferQueue() override; ///< stops transfers, keeps the parts, writes the last states

    /// Opens the database and reads what is in it; interrupted transfers are queued again. Once, before all else.
    /// Errors: DiskFailed, DiskDenied, DiskFull, Unsupported (written by a newer version): the queue then works in
    /// memory only.
    [[nodiscard]] Status open();

    void setLimits(const TransferLimits &limits);
    [[nodiscard]] const TransferLimits &limits() const;

    /// Adds files; those whose target is already in the queue and not failed or cancelled are left out. Returns the ids
    /// added.
    QList<TransferId> add(const QList<TransferSpec> &specs);
    void pause(const QList<TransferId> &ids);
    void resume(const QList<TransferId> &ids);
    void cancel(const QList<TransferId> &ids); ///< deletes the part
    void retry(const QList<TransferId> &ids);
    void remove(const QList<TransferId> &ids); ///< from the list; files on disk stay, parts go
    void setPriority(const QList<TransferId> &ids, int priority);
    void pauseAll();
    void resumeAll();
    /// The account that transfers of this provider waited for is signed in.
    void signedIn(const QString &provider);

    [[nodiscard]] QList<TransferId> ids() const; ///< in queue order
    [[nodiscard]] std::optional<TransferSnapshot> snapshot(const TransferId &id) const;
    [[nodiscard]] bool isIdle() const; ///< nothing active, queued or waiting

Q_SIGNALS:
    void added(const QList<swathe::TransferId> &ids);
    /// State or figures changed; at most five times a second for figures alone.
    void changed(const QList<swathe::TransferId> &ids);
    void removed(const QList<swathe::TransferId> &ids);
    /// Nothing more to do without the user.
    void idle();
    /// A database write failed: told once, the queue goes on in memory.
    void storeFailed(const swathe::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace swathe
