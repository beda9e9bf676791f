// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/receiver.h"

#include "core/base/logging.h"
#include "core/transfer/digest.h"

#include <QDateTime>
#include <QFileInfo>
#include <QSysInfo>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace swathe {

namespace {

using namespace Qt::StringLiterals;
using Action = AnswerVerdict::Action;

/// Reconnections after a stall without a byte in between, before the queue has to wait.
constexpr int kIdleStalls = 2;
constexpr auto kJournalInterval = std::chrono::seconds(1);

/// Read from the system once: small files begin by the hundred.
const QByteArray &bootId()
{
    static const QByteArray id = QSysInfo::bootUniqueId();
    return id;
}

} // namespace

Receiver::Receiver(const TransferTask &task, const TransferTools &tools, QObject *parent)
    : QObject(parent), m_task(task), m_tools(tools), m_journal(task.journal)
{
}

Status Receiver::open(const PreparedTarget &prepared)
{
    m_isInPieces = !prepared.pieces.isEmpty();
    RangeSet written = prepared.pieces;
    written.add({0, prepared.keep});
    const qint64 total = knownTotal();
    const qint64 size = m_isInPieces ? total + 1 : prepared.keep;
    if (const Status opened = m_part.open(partPathFor(m_task.spec.targetPath), size); !opened)
        return opened;
    // A promise of no bytes is asked for like one of an unknown number.
    m_map = PieceMap(total > 0 ? total : -1, written);
    m_flushedAt = m_journaledAt = written.size();
    m_journal.offset = std::min(m_journal.offset, written.prefix());
    m_journal.written = m_isInPieces ? written : RangeSet();
    if (!m_isInPieces || m_journal.bootId != bootId())
        m_journal.flushed = m_journal.written;
    m_journal.bootId = bootId();
    restartFollower();
    return {};
}

Status Receiver::startOver()
{
    dropAll();
    ++m_filling;
    m_map = PieceMap(-1);
    m_isInPieces = m_isDivided = false;
    m_flushedAt = m_journaledAt = 0;
    m_journal = {.bootId = m_journal.bootId};
    // The old bytes go before a new validator is written down, never the other way round.
    const Status cut = m_part.open(m_part.path(), 0);
    restartFollower();
    Q_EMIT journaled(m_journal);
    return cut;
}

Status Receiver::adopt(qint64 size)
{
    if (const Status opened = m_part.open(m_part.path(), size); !opened)
        return opened;
    RangeSet written;
    written.add({0, size});
    m_map = PieceMap(size, written);
    m_journal.total = size;
    restartFollower();
    return {};
}

qint64 Receiver::knownTotal() const
{
    return m_journal.total >= 0 ? m_journal.total : m_task.spec.size;
}

void Receiver::receive(const HttpRequest &request)
{
    m_request = request;
    m_allowed = m_isOneStream ? 1 : std::max(1, m_task.segments);
    m_isDivided = false;
    if (m_map.total() < 0 && knownTotal() > 0)
        m_map.setTotal(knownTotal());
    // Of a file that will be divided, the first connection asks for a piece only: the rest is others'.
    const bool isPiece = m_allowed > 1 && m_map.total() >= kLeastDivided;
    if (const auto share = m_map.take(isPiece ? pieceSize() : PieceMap::kOpenEnd))
        connectOneMore(*share);
    else
        onWhole();
}

void Receiver::connectOneMore(int share)
{
    const PieceMap::Share work = m_map.share(share);
    const bool isToTheEnd = work.end == PieceMap::kOpenEnd || work.end == m_map.total();
    std::optional<ByteRange> asked;
    if (work.at > 0 || !isToTheEnd)
        asked = ByteRange{work.at, isToTheEnd ? PieceMap::kOpenEnd : work.end};
    auto *stream = new ByteStream(m_tools.network, this);
    m_connections.push_back({.stream = stream, .share = share, .begin = work.at, .asked = asked});
    connect(stream, &ByteStream::answered, this, [this, stream](const AnswerHead &head) {
        onAnswered(stream, head);
    });
    connect(stream, &ByteStream::failed, this, [this, stream](const Error &error) {
        onFailed(stream, error);
    });
    connect(stream, &ByteStream::readable, this, [this, stream] {
        const Connection *connection = find(stream);
        const qint64 enough = std::min<qint64>(m_tools.block->size(), m_map.share(connection->share).left());
        if (stream->available() > 0)
            Q_EMIT pumpWanted(stream->isOver() || stream->available() >= enough);
        else if (stream->isOver())
            onEnded(stream);
    });
    stream->ask(m_request, asked, ifRangeValue(m_journal));
}

void Receiver::connectMore()
{
    while (std::cmp_less(m_connections.size(), m_allowed)) {
        std::optional<int> share = m_map.take(m_isDivided && m_allowed > 1 ? pieceSize() : PieceMap::kOpenEnd);
        if (!share && m_isDivided)
            share = m_map.divide();
        if (!share)
            return;
        connectOneMore(*share);
    }
}

void Receiver::onAnswered(ByteStream *stream, const AnswerHead &head)
{
    Connection *connection = find(stream);
    if (!connection)
        return;
    AnswerHead told = head;
    told.isRetryAfterInMilliseconds = m_task.isRetryAfterInMilliseconds;
    const AnswerVerdict verdict =
        judgeAnswer(told, m_task.spec, connection->asked, m_journal, QDateTime::currentDateTimeUtc());
    switch (verdict.action) {
    case Action::Continue:
        accept(*connection, verdict, head);
        return;
    case Action::Begin:
        if (m_connections.size() == 1) {
            if (beginAnew(*connection, verdict, head))
                accept(*connection, verdict, head);
        } else if (isOfAnotherFile(head, m_journal) || (verdict.total >= 0 && verdict.total != m_map.total())) {
            askFromStart();
        } else {
            lose(stream, {.kind = Error::Kind::BadAnswer, .detail = u"a piece was answered with the whole file"_s});
            m_allowed = 1;
        }
        return;
    case Action::AlreadyWhole:
        if (m_map.written().prefix() == verdict.total) {
            m_journal.total = verdict.total;
            m_map.setTotal(verdict.total);
            onWhole();
            return;
        }
        askFromStart();
        return;
    case Action::AskFromStart:
        askFromStart();
        return;
    case Action::AskNewRequest:
        if (m_task.canRefresh && !std::exchange(m_isRefreshed, true)) {
            stop(true);
            Q_EMIT requestWanted();
            return;
        }
        stream->refuse(verdict.error);
        return;
    case Action::MismatchedSize:
        dropAll();
        Q_EMIT spoiled(verdict.error);
        return;
    case Action::Fail:
        stream->refuse(verdict.error);
        return;
    }
}

bool Receiver::beginAnew(Connection &connection, const AnswerVerdict &verdict, const AnswerHead &head)
{
    // The old bytes go before the new validator is written down, never the other way round.
    if (m_part.size() > 0 || !m_part.isOpen()) {
        if (const Status cut = m_part.open(m_part.path(), 0); !cut) {
            dropAll();
            Q_EMIT failed(cut.error());
            return false;
        }
    }
    ++m_filling;
    m_isInPieces = m_isDivided = false;
    m_flushedAt = m_journaledAt = 0;
    m_journal = {.etag = head.etag.startsWith("W/") ? QByteArray() : head.etag,
                 .lastModified = head.lastModified,
                 .total = verdict.total,
                 .bootId = m_journal.bootId};
    m_map = PieceMap(-1);
    connection.share = *m_map.take();
    m_map.setTotal(verdict.total);
    connection.begin = 0;
    connection.asked.reset();
    restartFollower();
    return true;
}

void Receiver::accept(Connection &connection, const AnswerVerdict &verdict, const AnswerHead &head)
{
    ByteStream *stream = connection.stream;
    if (!m_journal.hasValidator() && m_map.written().isEmpty()) {
        m_journal.etag = head.etag.startsWith("W/") ? QByteArray() : head.etag;
        m_journal.lastModified = head.lastModified;
    }
    const bool isNews = m_journal.total != verdict.total;
    m_journal.total = verdict.total;
    if (isNews && verdict.total >= 0) {
        m_map.setTotal(verdict.total);
        restartFollower();
    }
    stream->accept();
    tellJournal();
    if (m_connections.size() > 1)
        return;
    if (verdict.total > 0 && !makeRoom())
        return;
    Q_EMIT begun();
    if (m_allowed <= 1 || !mayBeDivided(head, verdict.total) || !find(stream))
        return;
    if (!fillInPieces())
        return;
    m_isDivided = true;
    const PieceMap::Share share = m_map.share(connection.share);
    m_map.limit(connection.share, (share.at / pieceSize() + 1) * pieceSize());
    connectMore();
}

bool Receiver::makeRoom()
{
    const qint64 there = m_part.size() > 0 ? std::max(received(), partAllocation(m_part.path())) : 0;
    std::optional<Error> error = spaceError(QFileInfo(m_part.path()).absolutePath(), m_journal.total - there);
    if (!error && !m_isInPieces) {
        if (const Status reserved = m_part.reserve(m_journal.total); !reserved)
            error = reserved.error();
    }
    if (!error)
        return true;
    dropAll();
    Q_EMIT failed(*error);
    return false;
}

bool Receiver::fillInPieces()
{
    if (std::exchange(m_isInPieces, true))
        return true;
    tellJournal();
    if (const Status longer = m_part.resize(m_map.total() + 1); !longer) {
        dropAll();
        Q_EMIT failed(longer.error());
        return false;
    }
    return true;
}

void Receiver::askFromStart()
{
    if (const Status cut = startOver(); !cut) {
        Q_EMIT failed(cut.error());
        return;
    }
    // Whoever gives wrong ranges is not asked for several at once again in this try.
    m_isOneStream = true;
    Q_EMIT restarted();
    m_allowed = 1;
    m_isDivided = false;
    if (const auto share = m_map.take())
        connectOneMore(*share);
}

qint64 Receiver::pump(qint64 most)
{
    qint64 taken = 0;
    QList<ByteStream *> streams;
    for (const Connection &connection : m_connections)
        streams.append(connection.stream);
    for (ByteStream *stream : std::as_const(streams)) {
        if (taken >= most)
            break;
        // One of them may end all.
        if (find(stream))
            taken += pump(stream, most - taken);
    }
    return taken;
}

qint64 Receiver::pump(ByteStream *stream, qint64 most)
{
    const int share = find(stream)->share;
    if (!stream->isAccepted())
        return 0;
    const qint64 block = m_tools.block->size();
    const bool hashesHere =
        m_follower && (Digest::isCheap(m_task.spec.checksum.algorithm) || (m_tools.isBusy && m_tools.isBusy()));
    const bool isLast = stream->isOver();
    qint64 taken = 0;
    while (stream->available() > 0 && taken < most) {
        // Small pieces are left to gather for a moment: fewer, larger reads cost a third of the time.
        if (taken > 0 && !isLast && stream->available() < block)
            break;
        if (m_map.share(share).left() == 0 && (isAllSent(share) || !m_map.extend(share, pieceSize())))
            break;
        const qint64 at = m_map.share(share).at;
        const qint64 count =
            stream->read(m_tools.block->data(), std::min({block, most - taken, m_map.share(share).left()}));
        if (count <= 0)
            break;
        taken += count;
        if (const Status written = m_part.write(at, m_tools.block->constData(), count); !written) {
            dropAll();
            Q_EMIT failed(written.error());
            return taken;
        }
        m_map.advance(share, count);
        if (hashesHere)
            m_follower->add(at, m_tools.block->constData(), count);
    }
    if (taken > 0) {
        stream->touch(m_now);
        onStored();
    }
    if (!find(stream))
        return taken;
    const PieceMap::Share &left = m_map.share(share);
    if (left.left() == 0 && stream->available() > 0 && left.end == m_map.total()) {
        dropAll();
        Q_EMIT spoiled({.kind = Error::Kind::ChecksumMismatch, .detail = u"more bytes came than were announced"_s});
    } else if (isLast ? stream->available() == 0 : left.left() == 0 && !isAllSent(share)) {
        // One whose answer ends here is left to end by itself: its connection can then be used again.
        onEnded(stream);
    } else if (left.left() > 0 && stream->available() > 0) {
        Q_EMIT pumpWanted(false);
    }
    return taken;
}

bool Receiver::isAllSent(int share) const
{
    const auto connection = std::ranges::find(m_connections, share, &Connection::share);
    const qint64 end = connection->asked ? connection->asked->end : PieceMap::kOpenEnd;
    const qint64 total = m_map.total() < 0 ? PieceMap::kOpenEnd : m_map.total();
    return m_map.share(share).end == std::min(end, total);
}

void Receiver::onStored()
{
    m_idleStalls = 0;
    m_isRefreshed = false;
    Q_EMIT begun();
    if (m_follower)
        m_follower->written(m_map.written().prefix());
    const qint64 now = received();
    if (m_isInPieces && now - m_journaledAt >= TransferJournal::kJournalEvery)
        tellJournal();
    if (now - m_flushedAt >= TransferJournal::kFlushEvery)
        flushInBackground();
}

void Receiver::onEnded(ByteStream *stream)
{
    const Connection connection = *find(stream);
    const PieceMap::Share share = m_map.share(connection.share);
    const std::optional<Error> failure = stream->failure();
    if (m_map.total() < 0 && !failure)
        m_map.setTotal(share.at);
    if (m_map.isWhole()) {
        onWhole();
        return;
    }
    // A server may send less than it was asked for, if it is something.
    const bool isShortPiece =
        connection.asked && connection.asked->end < PieceMap::kOpenEnd && share.at > connection.begin;
    if (share.left() == 0 || (!failure && isShortPiece)) {
        drop(stream);
        connectMore();
        return;
    }
    lose(stream, failure.value_or(Error{.kind = Error::Kind::Offline, .detail = u"the body was cut short"_s}));
}

void Receiver::onFailed(ByteStream *stream, const Error &error)
{
    if (find(stream))
        lose(stream, error);
}

void Receiver::lose(ByteStream *stream, const Error &error)
{
    drop(stream);
    if (m_map.isWhole()) {
        onWhole();
        return;
    }
    if (m_connections.empty()) {
        if (m_isInPieces)
            tellJournal();
        Q_EMIT failed(error);
        return;
    }
    m_allowed = std::ssize(m_connections);
    qCInfo(logTransfer) << "going on with" << m_allowed << "connections:" << m_task.spec.targetPath << error.detail;
}

void Receiver::onStalled(ByteStream *stream)
{
    const Error error{.kind = Error::Kind::Timeout, .detail = u"nothing came in time"_s};
    // The last of several that did answer is worth another connection even if it never did itself.
    const bool hasAnswered = stream->isAccepted() || m_isDivided;
    if (m_connections.size() > 1 || m_map.isWhole() || !hasAnswered || ++m_idleStalls > kIdleStalls) {
        lose(stream, error);
        return;
    }
    drop(stream);
    Q_EMIT reconnecting();
    connectMore();
}

void Receiver::reconnect()
{
    // Before an answer the request's own deadline counts.
    const bool hasAnswered = m_isDivided || std::ranges::any_of(m_connections, [](const Connection &connection) {
                                 return connection.stream->isAccepted();
                             });
    if (!isReceiving() || !hasAnswered || m_map.isWhole())
        return;
    dropAll();
    Q_EMIT reconnecting();
    connectMore();
}

void Receiver::tick(std::chrono::milliseconds now)
{
    m_now = now;
    if (m_isInPieces && received() > m_journaledAt && now - m_journaledTime >= kJournalInterval)
        tellJournal();
    QList<ByteStream *> stalled;
    for (const Connection &connection : m_connections) {
        if (connection.stream->isStalled(now, m_task.stallTimeout))
            stalled.append(connection.stream);
        else if (connection.stream->isAccepted() && connection.stream->available() > 0)
            connection.stream->touch(now); // its bytes wait for us
    }
    for (ByteStream *stream : std::as_const(stalled)) {
        if (find(stream))
            onStalled(stream);
    }
}

void Receiver::onWhole()
{
    dropAll();
    const qint64 total = m_map.total();
    m_journal.total = total;
    if (std::exchange(m_isInPieces, false)) {
        if (const Status cut = m_part.resize(total); !cut) {
            Q_EMIT failed(cut.error());
            return;
        }
        m_journal.written = m_journal.flushed = {};
        m_journal.offset = std::min(m_journal.offset, total);
        tellJournal();
    }
    Q_EMIT completed();
}

void Receiver::flushInBackground()
{
    if (std::exchange(m_isFlushing, true))
        return;
    m_flushedAt = received();
    QtConcurrent::run(m_tools.pool, m_part.syncLater())
        .then(this, [this, written = m_map.written(), filling = m_filling](const Status &synced) {
            m_isFlushing = false;
            // Started over meanwhile: these bytes are gone.
            if (!synced || filling != m_filling || !m_part.isOpen())
                return;
            m_journal.offset = written.prefix();
            if (m_isInPieces)
                m_journal.flushed = written;
            tellJournal();
        });
}

void Receiver::tellJournal()
{
    if (m_isInPieces)
        m_journal.written = m_map.written();
    m_journaledAt = received();
    m_journaledTime = m_now;
    Q_EMIT journaled(m_journal);
}

Status Receiver::flush()
{
    if (!m_part.isOpen())
        return {};
    Status synced = m_part.syncLater()();
    if (synced) {
        m_journal.offset = m_map.written().prefix();
        if (m_isInPieces)
            m_journal.written = m_journal.flushed = m_map.written();
    }
    return synced;
}

void Receiver::close()
{
    dropAll();
    m_follower.reset();
    m_part.close();
}

void Receiver::stop(bool drain)
{
    if (drain) {
        for (const Connection &connection : m_connections) {
            // What has arrived already need not be fetched again.
            ByteStream *stream = connection.stream;
            while (stream->isAccepted() && stream->available() > 0 && m_map.share(connection.share).left() > 0) {
                const PieceMap::Share share = m_map.share(connection.share);
                const qint64 count =
                    stream->read(m_tools.block->data(), std::min<qint64>(m_tools.block->size(), share.left()));
                if (count <= 0 || !m_part.write(share.at, m_tools.block->constData(), count))
                    break;
                m_map.advance(connection.share, count);
            }
        }
        if (m_isInPieces)
            tellJournal();
    }
    dropAll();
}

void Receiver::restartFollower()
{
    m_follower.reset();
    if (Digest::canVerify(m_task.spec.checksum)) {
        m_follower = std::make_unique<DigestFollower>(m_part.path(), m_task.spec.checksum, knownTotal(), m_tools.pool);
        m_follower->written(m_map.written().prefix());
    }
}

Receiver::Connection *Receiver::find(ByteStream *stream)
{
    const auto found = std::ranges::find(m_connections, stream, &Connection::stream);
    return found == m_connections.end() ? nullptr : &*found;
}

void Receiver::drop(ByteStream *stream)
{
    const auto found = std::ranges::find(m_connections, stream, &Connection::stream);
    if (found == m_connections.end())
        return;
    m_map.giveBack(found->share);
    m_connections.erase(found);
    stream->disconnect(this);
    stream->stop();
    stream->deleteLater();
}

void Receiver::dropAll()
{
    while (!m_connections.empty())
        drop(m_connections.back().stream);
}

} // namespace swathe
