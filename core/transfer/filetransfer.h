// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/httprequest.h"
#include "core/transfer/preparetarget.h"
#include "core/transfer/receiver.h"
#include "core/transfer/transfertask.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace swathe {

/**
 * One try at one file: prepare, resolve, receive, verify, publish. Mends by itself what needs no waiting (an old
 * link, a stalled connection, a changed source, wrong bytes: each once) and ends with an Error for all else; the
 * queue decides whether and when to try again. Lives on the engine's thread, owned by the engine. Deleting it stops
 * it and keeps the part.
 */
class FileTransfer final : public QObject
{
    Q_OBJECT

public:
    FileTransfer(TransferTask task, const TransferTools &tools, QObject *parent);
    ~FileTransfer() override;

    void start();
    void provide(const HttpRequest &request);
    void refuse(const Error &error);
    /// Ends it silently; the part is kept.
    void stop();
    /// Stops and flushes the part; what was flushed is returned. Blocks for the flush: for the end of the program.
    [[nodiscard]] TransferJournal stopAndFlush();
    /// Past the point where it can be stopped: ended() follows soon.
    [[nodiscard]] bool isPublishing() const { return m_state == TransferState::Publishing; }
    /// Called some times a second: figures and stalls.
    void tick(std::chrono::milliseconds now);
    void reconnect() { m_receiver.reconnect(); } ///< as Receiver's
    /// Takes over at most `most` bytes of those that have arrived; returns how many. Nothing is taken otherwise, so
    /// who calls this decides the speed: bytes that are left slow the socket down. Called by the engine.
    qint64 pump(qint64 most);
    [[nodiscard]] TransferFigures figures() const;
    [[nodiscard]] const TransferTask &task() const { return m_task; }

Q_SIGNALS:
    void moved(swathe::TransferState state);
    void requestWanted(bool refresh);
    void journaled(const swathe::TransferJournal &journal);
    /// Bytes have arrived; `soon` if enough to be worth a read of their own, or if they are the last.
    void pumpWanted(bool soon);
    void ended(const swathe::TransferOutcome &outcome);

private:
    void onPrepared(const Result<PreparedTarget> &prepared);
    void askForRequest(bool refresh);
    void startFresh(const Error &error);
    void copyLocal();
    void verify();
    void lookInside();
    void publish(bool verifiedByChecksum);
    void moveTo(TransferState state);
    void end(std::optional<Error> error, bool verifiedByChecksum = false);
    [[nodiscard]] Error describe(Error error) const;
    [[nodiscard]] qint64 received() const;

    TransferTask m_task;
    TransferTools m_tools;
    TransferState m_state = TransferState::Resolving;
    std::shared_ptr<std::atomic<bool>> m_stop; ///< shared with tasks in the pool, which may outlive this
    std::shared_ptr<std::atomic<qint64>> m_copied;
    PreparedTarget m_target;
    Receiver m_receiver;
    bool m_hasEnded = false;
    std::chrono::milliseconds m_now{0};
    qint64 m_tickBytes = 0;
    double m_speedBytes = 0;
    double m_speedSeconds = 0;
};

} // namespace swathe
