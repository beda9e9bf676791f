// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/transfer/transferengine.h"
#include "core/transfer/transfertable.h"

#include <QObject>
#include <QThread>

#include <memory>
#include <vector>

namespace swathe {

/**
 * The engines, each on a thread of its own, with one pool and one throttle for all. A file has the same engine in all
 * its tries, so that a new one cannot meet an old one that is just being published.
 *
 * What costs the thread little (plain HTTP) is the first engine's alone: one thread that reads much at a time takes
 * less of the machine than two. What costs it much (decrypting, a slow checksum) is dealt out.
 *
 * Lives on the queue's thread. Signals are those of the engines.
 */
class EngineGroup final : public QObject
{
    Q_OBJECT

public:
    /// First thing in main(), before any thread: Qt's own event loop for threads instead of GLib's, which wakes a
    /// thread anew for each event posted to it and costs a third more over TLS.
    static void prepareProcess();

    explicit EngineGroup(QObject *parent = nullptr);
    ~EngineGroup() override;

    /// Runs `call` with the engine of this file, on that one's thread, later; not at all after shutDown().
    template <class Call> void tell(const TransferEntry &entry, Call call)
    {
        if (!m_engines.empty())
            post(m_engines[indexOf(entry)].engine, std::move(call));
    }
    /// As Throttle::set().
    void setBandwidth(qint64 total, const QHash<QString, qint64> &perProvider);
    /// Waits for all; nothing runs afterwards.
    [[nodiscard]] QList<StoppedTransfer> shutDown();

Q_SIGNALS:
    void moved(const swathe::TransferId &id, quint64 run, swathe::TransferState state);
    void requestWanted(const swathe::TransferId &id, quint64 run, bool refresh);
    void journaled(const swathe::TransferId &id, quint64 run, const swathe::TransferJournal &journal);
    void figuresChanged(const QList<swathe::TransferFigures> &figures);
    void ended(const swathe::TransferId &id, quint64 run, const swathe::TransferOutcome &outcome);

private:
    template <class Call> static void post(TransferEngine *engine, Call call)
    {
        QMetaObject::invokeMethod(
            engine,
            [engine, call = std::move(call)] {
                call(*engine);
            },
            Qt::QueuedConnection);
    }
    [[nodiscard]] size_t indexOf(const TransferEntry &entry) const;

    struct Member {
        std::unique_ptr<QThread> thread;
        TransferEngine *engine; ///< deleted at the end of its thread
    };
    EngineShare m_share;
    std::vector<Member> m_engines;
};

} // namespace swathe
