// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/transfer/bytestream.h"
#include "core/transfer/digestfollower.h"
#include "core/transfer/partfile.h"
#include "core/transfer/piecemap.h"
#include "core/transfer/preparetarget.h"
#include "core/transfer/transfertask.h"

#include <QObject>

#include <memory>
#include <vector>

namespace swathe {

/**
 * Brings the bytes of one file into its part, over one connection or, for large files whose server does ranges and
 * names a strong validator, over several that fetch pieces from front to back. Keeps the journal,
 * flushes, feeds the checksum with what is there without a gap.
 *
 * A connection that fails while others run is not missed: its bytes are anybody's again and the file has one connection
 * less from then on. Only the last one's failure ends in failed(). A server that answers a piece with the whole file
 * gets one connection; one whose file has changed, or whose answer does not fit, is asked again from the start.
 *
 * Owned by a FileTransfer, on the engine's thread. After completed(), failed() or spoiled() no connection is open;
 * receive() goes on with what is there.
 */
class Receiver final : public QObject
{
    Q_OBJECT

public:
    Receiver(const TransferTask &task, const TransferTools &tools, QObject *parent);

    [[nodiscard]] Status open(const PreparedTarget &prepared);
    [[nodiscard]] Status startOver(); ///< throws all bytes and what is known of the file away
    /// The part was filled by other means and has `size` bytes.
    [[nodiscard]] Status adopt(qint64 size);
    void receive(const HttpRequest &request);
    [[nodiscard]] qint64 pump(qint64 most); ///< see FileTransfer::pump()
    void tick(std::chrono::milliseconds now);
    /// The connections are dead, though nobody has said so: new ones for what is missing. Counts as no failure.
    void reconnect();
    /// Ends all connections; with `drain`, after what has arrived is taken over.
    void stop(bool drain);
    [[nodiscard]] Status flush(); ///< blocks; notes in the journal what is flushed
    void close();

    [[nodiscard]] bool isReceiving() const { return !m_connections.empty(); }
    [[nodiscard]] bool isWhole() const { return m_map.isWhole(); }
    [[nodiscard]] qint64 received() const { return m_map.written().size(); }
    [[nodiscard]] const TransferJournal &journal() const { return m_journal; }
    [[nodiscard]] const PartFile &part() const { return m_part; }
    [[nodiscard]] DigestFollower *follower() const { return m_follower.get(); } ///< null: nothing to compare with

Q_SIGNALS:
    void begun();        ///< bytes are coming
    void reconnecting(); ///< after a stall
    void restarted();    ///< from the first byte
    void requestWanted();
    void pumpWanted(bool soon);
    void journaled(const swathe::TransferJournal &journal);
    void completed();                         ///< all bytes are in the part
    void spoiled(const swathe::Error &error); ///< the bytes are not those of the file that was promised
    void failed(const swathe::Error &error);

private:
    [[nodiscard]] qint64 pieceSize() const { return pieceSizeFor(m_map.total(), m_task.segments); }

    struct Connection {
        ByteStream *stream;
        int share;
        qint64 begin;
        std::optional<ByteRange> asked;
    };

    void connectOneMore(int share);
    void connectMore();
    void onAnswered(ByteStream *stream, const AnswerHead &head);
    void onFailed(ByteStream *stream, const Error &error);
    void onStalled(ByteStream *stream);
    void accept(Connection &connection, const AnswerVerdict &verdict, const AnswerHead &head);
    bool beginAnew(Connection &connection, const AnswerVerdict &verdict, const AnswerHead &head);
    bool makeRoom();
    bool fillInPieces();
    void askFromStart();
    qint64 pump(ByteStream *stream, qint64 most);
    void onEnded(ByteStream *stream);
    void lose(ByteStream *stream, const Error &error);
    void onStored();
    void onWhole();
    void flushInBackground();
    void tellJournal();
    void restartFollower();
    Connection *find(ByteStream *stream);
    void drop(ByteStream *stream);
    void dropAll();
    [[nodiscard]] qint64 knownTotal() const;
    /// What the server was asked for ends where the share ends.
    [[nodiscard]] bool isAllSent(int share) const;

    TransferTask m_task;
    TransferTools m_tools;
    TransferJournal m_journal;
    PartFile m_part;
    PieceMap m_map;
    std::unique_ptr<DigestFollower> m_follower;
    HttpRequest m_request;
    std::vector<Connection> m_connections;
    qsizetype m_allowed = 1; ///< connections, of those the task grants
    bool m_isDivided = false;
    bool m_isInPieces = false; ///< the part is filled in pieces
    bool m_isOneStream = false;
    bool m_isRefreshed = false;
    bool m_isFlushing = false;
    int m_idleStalls = 0;
    int m_filling = 0; ///< counts how often the part was begun anew
    qint64 m_flushedAt = 0;
    qint64 m_journaledAt = 0;
    std::chrono::milliseconds m_journaledTime{0};
    std::chrono::milliseconds m_now{0};
};

} // namespace swathe
