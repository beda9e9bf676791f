// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/transfer/filetransfer.h"
#include "core/transfer/throttle.h"

#include <QHash>
#include <QMutex>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <memory>

class QNetworkAccessManager;

namespace swathe {

/**
 * What several engines have in common: the pool for hashing, copying and flushing, and the speed limit. Copies share.
 */
struct EngineShare {
    struct Brake {
        QMutex mutex;
        Throttle throttle;           ///< guarded
        std::atomic<int> running{0}; ///< transfers of all engines
    };
    std::shared_ptr<QThreadPool> pool;
    std::shared_ptr<Brake> brake; ///< used from each engine's thread
    int engines = 1;

    [[nodiscard]] static EngineShare make();
};

/** What was left of a running try at the end of the program. */
struct StoppedTransfer {
    TransferId id;
    quint64 run = 0;
    TransferJournal journal;
    qint64 received = 0;
};

/**
 * Runs the tries at files that the queue hands it, with a network access manager of its own. Talks in values only.
 * Lives on a worker thread: call its functions there (QMetaObject::invokeMethod); made on any thread before it is
 * moved, everything else is made by open() on its own.
 *
 * Events carry the run of the task they belong to. A stopped run sends no event any more.
 */
class TransferEngine final : public QObject
{
    Q_OBJECT

public:
    explicit TransferEngine(EngineShare share = EngineShare::make());
    ~TransferEngine() override;

    void open();
    /// A file that is just being published by an earlier run starts when that one is done.
    void begin(const swathe::TransferTask &task);
    void provide(const swathe::TransferId &id, quint64 run, const swathe::HttpRequest &request);
    void refuse(const swathe::TransferId &id, quint64 run, const swathe::Error &error);
    void stop(const swathe::TransferId &id);
    /// Stops it, if it runs, and deletes the part beside `targetPath`.
    void discard(const swathe::TransferId &id, const QString &targetPath);
    /// Bytes per second for all and for each provider; 0 or missing = no limit. From now on, also for what runs.
    void setBandwidth(qint64 total, const QHash<QString, qint64> &perProvider);
    /// Stops everything, flushes the parts and waits for the pool.
    [[nodiscard]] QList<StoppedTransfer> shutDown();
    /// Connections that outlived a sleep of the computer or a change of the network are dead without a word. After a
    /// sleep the engine does this by itself.
    void reconnect();

Q_SIGNALS:
    void moved(const swathe::TransferId &id, quint64 run, swathe::TransferState state);
    void requestWanted(const swathe::TransferId &id, quint64 run, bool refresh);
    void journaled(const swathe::TransferId &id, quint64 run, const swathe::TransferJournal &journal);
    void figuresChanged(const QList<swathe::TransferFigures> &figures);
    void ended(const swathe::TransferId &id, quint64 run, const swathe::TransferOutcome &outcome);

private:
    void onTick();
    void onPump();
    /// The one place where bytes are taken over.
    void pump(FileTransfer *transfer);
    void run(const TransferTask &task);
    void letGo(FileTransfer *transfer);

    void onAboutToWait();

    EngineShare m_share;
    QNetworkAccessManager *m_network = nullptr;
    QByteArray m_block;
    QTimer *m_ticker = nullptr;
    QTimer *m_gather = nullptr;
    QTimer *m_refill = nullptr;
    QList<FileTransfer *> m_toPump;
    QList<FileTransfer *> m_starved; ///< wait for m_refill
    bool m_isThrottled = false;
    qint64 m_takenSinceWait = 0;
    SleepWatch m_sleep;
    QHash<TransferId, FileTransfer *> m_running;
    QHash<TransferId, FileTransfer *> m_publishing; ///< stopped too late: wait for their end
    QHash<TransferId, TransferTask> m_afterwards;
};

} // namespace swathe
