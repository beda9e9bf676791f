// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/transfer/bandwidthschedule.h"
#include "core/transfer/holdreason.h"
#include "core/transfer/transferlimits.h"
#include "core/transfer/transferrow.h"
#include "core/transfer/transferstore.h"

#include <QObject>

#include <memory>

namespace swathe {

class AssetResolver;
class SpaceWatch;

/**
 * All files that are wanted, under way or done: the only truth after a restart. Owns every state, writes each change
 * to SQLite (WAL) on its own thread, and runs the engine on another; itself it lives on the main thread and never
 * blocks, save in open(). Files of one batch are the files of one scene.
 *
 * A failure that time may mend is tried again with growing waits; bytes gained since the last try reset the count, and
 * a wait the server asked for is no failure. 401 without a remedy waits for signedIn(). After a restart, what was
 * under way goes on from its part (prepareTarget() states what is trusted of it). Which files run at one time is
 * TransferScheduler's decision.
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
    /// The same without waiting: the files come with added() in pages, then opened(). What is asked for meanwhile
    /// concerns only those that are there; add() adds nothing until then.
    void openLater();
    [[nodiscard]] bool isLoading() const;

    void setLimits(const TransferLimits &limits);
    [[nodiscard]] const TransferLimits &limits() const;
    /// What all transfers together, and those of a provider, may use; also of those that run.
    void setBandwidth(const Bandwidth &bandwidth);
    /// How long remove() can be taken back; 0, as at the beginning: not at all.
    void setUndoTime(std::chrono::milliseconds time);
    /// A full disk holds the whole queue, and is told once with diskIsFull(), until there is room again; else, as at
    /// the beginning, it is a failure of the file. `watch` is for tests; taken over.
    void setWaitsForSpace(bool waits, SpaceWatch *watch = nullptr);
    /// Nothing new starts while there is a reason; what runs goes on.
    void setHold(HoldReason reason, bool holds);
    [[nodiscard]] HoldReason holdReason() const;

    /// Adds files; those whose target is already in the queue and not failed or cancelled are left out. Returns the ids
    /// added.
    QList<TransferId> add(const QList<TransferSpec> &specs);
    void pause(const QList<TransferId> &ids);
    void resume(const QList<TransferId> &ids);
    void cancel(const QList<TransferId> &ids); ///< deletes the part
    void retry(const QList<TransferId> &ids);
    /// From the list; files on disk stay, parts go when it can be taken back no more.
    void remove(const QList<TransferId> &ids);
    /// Brings back what the last remove() took, in its place and as it was, what ran as queued. False if there is
    /// nothing.
    bool undoRemove();
    [[nodiscard]] bool canUndoRemove() const;
    void setPriority(const QList<TransferId> &ids, int priority);
    /// In front of all others, or of one, or behind all; in their present order.
    void moveToTop(const QList<TransferId> &ids);
    void moveBefore(const QList<TransferId> &ids, const TransferId &other);
    void moveToBottom(const QList<TransferId> &ids);
    void pauseAll();
    void resumeAll();
    /// The account that transfers of this provider waited for is signed in.
    void signedIn(const QString &provider);

    [[nodiscard]] QList<TransferId> ids() const; ///< in queue order
    [[nodiscard]] QList<TransferId> ids(const BatchId &batch) const;
    [[nodiscard]] qsizetype count() const;
    [[nodiscard]] std::optional<TransferSnapshot> snapshot(const TransferId &id) const;
    /// For lists; empty spec if the id is unknown.
    [[nodiscard]] TransferRow row(const TransferId &id) const;
    [[nodiscard]] QList<TransferRow> rows() const; ///< in queue order
    [[nodiscard]] bool isIdle() const;             ///< nothing active, queued or waiting
    [[nodiscard]] int activeCount() const;
    /// Bytes that are still to come of the files that go below `folder`, as far as their sizes are known.
    [[nodiscard]] qint64 bytesLeft(const QString &folder) const;

    /// What has ended, the latest first, before the record numbered `before` (0: from the end). The job must be gone
    /// before the queue is.
    [[nodiscard]] HistoryJob *history(int most, qint64 before, QObject *parent);
    void clearHistory();

Q_SIGNALS:
    void added(const QList<swathe::TransferId> &ids);
    /// State or figures changed; at most five times a second for figures alone.
    void changed(const QList<swathe::TransferId> &ids);
    void removed(const QList<swathe::TransferId> &ids);
    /// The order is another than before.
    void reordered();
    /// The last remove() can be taken back no more.
    void undoExpired();
    /// Nothing more to do without the user.
    void idle();
    void activeCountChanged();
    void holdChanged();
    void diskIsFull(const swathe::Error &error);
    void opened(const swathe::Status &status);
    /// A database write failed: told once, the queue goes on in memory.
    void storeFailed(const swathe::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace swathe
