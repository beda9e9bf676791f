// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/httprequest.h"
#include "core/transfer/answerpolicy.h"
#include "core/transfer/digest.h"
#include "core/transfer/digestfollower.h"
#include "core/transfer/partfile.h"

#include <QObject>

#include <atomic>
#include <memory>

class QNetworkAccessManager;
class QNetworkReply;
class QThreadPool;

namespace swathe {

/// What one connection of several fetches of a file at a time: long enough that a round trip between two pieces costs
/// little, short enough that the checksum can follow from the front and the connections end together.
constexpr qint64 kPieceSize = 32LL * 1024 * 1024;

/** What the engine is given for one try at a file. */
struct TransferTask {
    TransferSpec spec;
    quint64 run = 0; ///< tells the events of this try from those of an earlier one
    TransferJournal journal;
    std::chrono::milliseconds stallTimeout{30'000};
    int segments = 1;        ///< most connections at once for this file; 1 = it comes in one stream
    bool canRefresh = false; ///< there is a resolver that may make a better request
    bool isFreshTry = false; ///< the bytes were wrong once before
};

/** How a try ended. */
struct TransferOutcome {
    std::optional<Error> error; ///< empty: the file is in its place
    bool verifiedByChecksum = false;
    bool isFreshTry = false;
    qint64 received = 0; ///< bytes in the part, or of the file
};

/** The figures of a running try. */
struct TransferFigures {
    TransferId id;
    quint64 run = 0;
    qint64 received = 0;
    qint64 total = -1;
    double bytesPerSecond = 0;
};

/** What a transfer works with; owned by the engine. */
struct TransferTools {
    QNetworkAccessManager *network;
    QThreadPool *pool;
    QByteArray *block;
};

/** What was found where the file shall go. */
struct PreparedTarget {
    bool isAlreadyThere = false;
    bool verifiedByChecksum = false;
    bool targetExists = false; ///< and is another than the one wanted, as far as can be told
    qint64 keep = 0;           ///< bytes of the part to go on with
};

/**
 * Looks at the target and the part; for pool threads. Makes the folder, checks that the file fits with a reserve of
 * 5 % or 5 GB (whichever is less) left on the disk.
 *
 * A target of the right size whose checksum is right counts as done; so does one of the right size where there is no
 * checksum to tell more. What is kept of a part:
 * - in the same system run (bootId), all of it: written bytes survive the death of the process in the page cache;
 * - after a restart of the system (which may have been a power cut), the bytes that the journal says were flushed;
 * - nothing, if there is neither a validator to resume with nor a checksum to find a mixture of two files.
 */
[[nodiscard]] Result<PreparedTarget> prepareTarget(const TransferSpec &spec, const TransferJournal &journal,
                                                   const std::atomic<bool> &stop);

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
    void beginAttempt();
    void send(const HttpRequest &request);
    void onHeaders();
    void onReadyRead();
    void onReplyFinished();
    void onRedirect(int status, const QByteArray &location);
    void onStalled();
    bool accept(const AnswerVerdict &verdict, const AnswerHead &head);
    void onStored();
    void startFresh(const Error &error);
    void askFromStart();
    void copyLocal();
    void verify();
    void publish(bool verifiedByChecksum);
    void flushInBackground();
    void dropReply();
    void restartFollower();
    void moveTo(TransferState state);
    void end(std::optional<Error> error, bool verifiedByChecksum = false);
    [[nodiscard]] Error describe(Error error) const;

    TransferTask m_task;
    TransferTools m_tools;
    TransferState m_state = TransferState::Resolving;
    std::shared_ptr<std::atomic<bool>> m_stop; ///< shared with tasks in the pool, which may outlive this
    std::shared_ptr<std::atomic<qint64>> m_copied;
    PreparedTarget m_target;
    PartFile m_part;
    std::unique_ptr<DigestFollower> m_follower;
    HttpRequest m_request; ///< as resolved
    HttpRequest m_hop;     ///< as sent, after redirects
    QNetworkReply *m_reply = nullptr;
    int m_redirects = 0;
    bool m_isJudged = false;
    bool m_isAccepted = false;
    bool m_isRefreshed = false;
    bool m_isFlushing = false;
    bool m_hasEnded = false;
    std::optional<Error> m_answerError; ///< told when the start of the error's body is there
    QByteArray m_errorBody;
    int m_idleStalls = 0;
    qint64 m_attemptOffset = 0;
    qint64 m_flushedAt = 0;
    std::chrono::milliseconds m_lastByteAt{0};
    std::chrono::milliseconds m_now{0};
    qint64 m_tickBytes = 0;
    double m_speedBytes = 0;
    double m_speedSeconds = 0;
};

} // namespace swathe
