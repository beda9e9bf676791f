// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/filetransfer.h"

#include "core/base/clock.h"
#include "core/base/logging.h"
#include "core/base/redaction.h"
#include "core/http/httpclient.h"

#include <QFile>
#include <QFileInfo>
#include <QHttp1Configuration>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QStorageInfo>
#include <QSysInfo>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <filesystem>
#include <utility>

namespace swathe {

namespace {

using namespace Qt::StringLiterals;
using Action = AnswerVerdict::Action;

/// Bounds what Qt holds of a body: a slow disk then slows the socket (HTTP/1.1 only).
constexpr qint64 kReadBuffer = 1024 * 1024;
constexpr qint64 kErrorBody = 2048;
constexpr qint64 kLongestErrorBody = 64 * 1024;
/// Reconnections after a stall without a byte in between, before the queue has to wait.
constexpr int kIdleStalls = 2;
constexpr double kSpeedWindow = 5.0;

std::chrono::milliseconds monotonicNow()
{
    return SystemClock().monotonic();
}

std::optional<Error> spaceError(const QString &folder, qint64 needed)
{
    const QStorageInfo storage(folder);
    if (!storage.isValid() || storage.bytesTotal() <= 0)
        return std::nullopt;
    const qint64 reserve = std::min(storage.bytesTotal() / 20, 5'000'000'000LL);
    if (needed <= 0 || storage.bytesAvailable() - needed >= reserve)
        return std::nullopt;
    return Error{.kind = Error::Kind::DiskFull,
                 .detail = u"%1 bytes needed in %2, %3 free of which %4 are kept in reserve"_s.arg(needed)
                               .arg(folder)
                               .arg(storage.bytesAvailable())
                               .arg(reserve)};
}

} // namespace

Result<PreparedTarget> prepareTarget(const TransferSpec &spec, const TransferJournal &journal,
                                     const std::atomic<bool> &stop)
{
    PreparedTarget prepared;
    const QString folder = QFileInfo(spec.targetPath).absolutePath();
    std::error_code code;
    std::filesystem::create_directories(QFile::encodeName(folder).constData(), code);
    if (code)
        return fail(diskError(code.value(), u"make folder"_s, folder));

    const bool canVerify = Digest::canVerify(spec.checksum);
    const QFileInfo target(spec.targetPath);
    prepared.targetExists = target.exists();
    if (prepared.targetExists && !target.isFile())
        return fail(Error::Kind::DiskDenied, u"%1 is not a file"_s.arg(spec.targetPath));
    if (prepared.targetExists && (spec.size >= 0 ? target.size() == spec.size : canVerify)) {
        if (canVerify) {
            const Result<bool> matches = fileMatches(spec.targetPath, spec.checksum, stop);
            if (!matches && matches.error().kind == Error::Kind::Cancelled)
                return fail(matches.error());
            const bool isUnproven = !matches && matches.error().kind == Error::Kind::Unsupported;
            prepared.isAlreadyThere = matches.value_or(isUnproven && spec.size >= 0);
            prepared.verifiedByChecksum = matches.value_or(false);
        } else {
            prepared.isAlreadyThere = true;
        }
        if (prepared.isAlreadyThere)
            return prepared;
    }

    const QFileInfo part(partPathFor(spec.targetPath));
    if (part.exists() && (journal.hasValidator() || canVerify)) {
        const bool isSameBoot = !journal.bootId.isEmpty() && journal.bootId == QSysInfo::bootUniqueId();
        prepared.keep = isSameBoot ? part.size() : std::min(part.size(), journal.offset);
        const qint64 total = journal.total >= 0 ? journal.total : spec.size;
        if (total >= 0 && prepared.keep > total)
            prepared.keep = 0;
    }
    if (spec.size >= 0) {
        const qint64 there = std::max(prepared.keep, partAllocation(part.filePath()));
        if (auto error = spaceError(folder, spec.size - there))
            return fail(std::move(*error));
    }
    return prepared;
}

FileTransfer::FileTransfer(TransferTask task, const TransferTools &tools, QObject *parent)
    : QObject(parent), m_task(std::move(task)), m_tools(tools), m_stop(std::make_shared<std::atomic<bool>>(false)),
      m_copied(std::make_shared<std::atomic<qint64>>(0))
{
}

FileTransfer::~FileTransfer()
{
    *m_stop = true;
    dropReply();
}

void FileTransfer::start()
{
    m_lastByteAt = monotonicNow();
    QtConcurrent::run(m_tools.pool, [spec = m_task.spec, journal = m_task.journal, stop = m_stop] {
        return prepareTarget(spec, journal, *stop);
    }).then(this, [this](const Result<PreparedTarget> &prepared) {
        onPrepared(prepared);
    });
}

void FileTransfer::onPrepared(const Result<PreparedTarget> &prepared)
{
    if (!prepared) {
        end(prepared.error());
        return;
    }
    m_target = *prepared;
    if (m_target.isAlreadyThere) {
        qCInfo(logTransfer) << "already there:" << m_task.spec.targetPath;
        m_task.journal.total = QFileInfo(m_task.spec.targetPath).size();
        QFile::remove(partPathFor(m_task.spec.targetPath));
        end(std::nullopt, m_target.verifiedByChecksum);
        return;
    }
    if (!m_task.spec.checksum.isEmpty() && !Digest::canVerify(m_task.spec.checksum))
        qCWarning(logTransfer) << "no way to compute the checksum given for" << m_task.spec.targetPath
                               << "- only its size is verified";
    if (const Status opened = m_part.open(partPathFor(m_task.spec.targetPath), m_target.keep); !opened) {
        end(opened.error());
        return;
    }
    m_attemptOffset = m_tickBytes = m_flushedAt = m_part.size();
    m_task.journal.offset = std::min(m_task.journal.offset, m_part.size());
    m_task.journal.bootId = QSysInfo::bootUniqueId();
    restartFollower();
    const qint64 total = m_task.journal.total >= 0 ? m_task.journal.total : m_task.spec.size;
    if (m_task.spec.href.isLocalFile())
        copyLocal();
    else if (total > 0 && m_part.size() == total)
        verify();
    else
        askForRequest(false);
}

void FileTransfer::askForRequest(bool refresh)
{
    moveTo(TransferState::Resolving);
    Q_EMIT requestWanted(refresh);
}

void FileTransfer::provide(const HttpRequest &request)
{
    if (m_hasEnded || m_state != TransferState::Resolving || m_reply)
        return;
    m_request = request;
    beginAttempt();
}

void FileTransfer::refuse(const Error &error)
{
    if (!m_hasEnded && m_state == TransferState::Resolving)
        end(error);
}

void FileTransfer::beginAttempt()
{
    m_redirects = 0;
    m_attemptOffset = m_part.size();
    const QString scheme = m_request.url.scheme();
    if (scheme != "http"_L1 && scheme != "https"_L1) {
        end(describe({.kind = Error::Kind::Unsupported, .detail = u"no way to fetch from %1:"_s.arg(scheme)}));
        return;
    }
    send(m_request);
}

void FileTransfer::send(const HttpRequest &hop)
{
    dropReply();
    m_hop = hop;
    m_isJudged = m_isAccepted = false;
    m_answerError.reset();
    m_errorBody.clear();
    m_lastByteAt = monotonicNow();

    QNetworkRequest request(hop.url);
    request.setRawHeader("User-Agent", HttpClient::userAgent());
    for (const auto &[name, value] : hop.headers)
        request.setRawHeader(name, value);
    if (hop.secretOrigins.contains(Origin::of(hop.url))) {
        for (const auto &[name, secret] : hop.secretHeaders)
            request.setRawHeader(name, secret.reveal());
    }
    // Qt would unpack by itself, lose the length and make ranges wrong.
    request.setRawHeader("Accept-Encoding", "identity");
    if (m_part.size() > 0) {
        request.setRawHeader("Range", "bytes=" + QByteArray::number(m_part.size()) + '-');
        if (const QByteArray validator = ifRangeValue(m_task.journal); !validator.isEmpty())
            request.setRawHeader("If-Range", validator);
    }
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    // Qt's HTTP/2 ignores the read buffer, and memory would follow the size of the file.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    QHttp1Configuration connections;
    connections.setNumberOfConnectionsPerHost(32);
    request.setHttp1Configuration(connections);

    m_reply = hop.method == "POST" ? m_tools.network->post(request, hop.body) : m_tools.network->get(request);
    m_reply->setReadBufferSize(kReadBuffer);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &FileTransfer::onHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &FileTransfer::onReadyRead);
    connect(m_reply, &QNetworkReply::finished, this, &FileTransfer::onReplyFinished);
}

void FileTransfer::onHeaders()
{
    if (!m_reply || m_isJudged)
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status < 200)
        return;
    m_isJudged = true;
    m_reply->setReadBufferSize(kReadBuffer);
    m_lastByteAt = monotonicNow();
    const QByteArray location = m_reply->rawHeader("Location");
    if (status >= 300 && status < 400 && status != 304 && !location.isEmpty()) {
        onRedirect(status, location);
        return;
    }
    const AnswerHead head{.status = status,
                          .contentType = m_reply->rawHeader("Content-Type"),
                          .contentLength = m_reply->rawHeader("Content-Length"),
                          .contentRange = m_reply->rawHeader("Content-Range"),
                          .contentEncoding = m_reply->rawHeader("Content-Encoding"),
                          .etag = m_reply->rawHeader("ETag"),
                          .lastModified = m_reply->rawHeader("Last-Modified"),
                          .retryAfter = m_reply->rawHeader("Retry-After")};
    const AnswerVerdict verdict =
        judgeAnswer(head, m_task.spec, m_part.size(), m_task.journal, QDateTime::currentDateTimeUtc());
    switch (verdict.action) {
    case Action::Continue:
    case Action::Begin:
        accept(verdict, head);
        return;
    case Action::AlreadyWhole:
        m_task.journal.total = verdict.total;
        dropReply();
        verify();
        return;
    case Action::AskFromStart:
        askFromStart();
        return;
    case Action::AskNewRequest:
        if (m_task.canRefresh && !std::exchange(m_isRefreshed, true)) {
            dropReply();
            askForRequest(true);
            return;
        }
        m_answerError = verdict.error;
        return;
    case Action::MismatchedSize:
        startFresh(verdict.error);
        return;
    case Action::Fail:
        m_answerError = verdict.error;
        return;
    }
}

bool FileTransfer::accept(const AnswerVerdict &verdict, const AnswerHead &head)
{
    if (verdict.action == Action::Begin) {
        // The old bytes go before the new validator is written down, never the other way round.
        if (const Status cut = m_part.startOver(); !cut) {
            end(cut.error());
            return false;
        }
        m_task.journal.total = verdict.total;
        restartFollower();
        m_attemptOffset = m_tickBytes = m_flushedAt = 0;
        m_task.journal.offset = 0;
        m_task.journal.etag = head.etag.startsWith("W/") ? QByteArray() : head.etag;
        m_task.journal.lastModified = head.lastModified;
    }
    m_task.journal.total = verdict.total;
    m_isAccepted = true;
    Q_EMIT journaled(m_task.journal);
    if (verdict.total > 0) {
        const qint64 there = std::max(m_part.size(), partAllocation(m_part.path()));
        if (auto error = spaceError(QFileInfo(m_part.path()).absolutePath(), verdict.total - there)) {
            end(std::move(error));
            return false;
        }
        if (const Status reserved = m_part.reserve(verdict.total); !reserved) {
            end(reserved.error());
            return false;
        }
    }
    moveTo(TransferState::Receiving);
    return true;
}

void FileTransfer::onReadyRead()
{
    m_lastByteAt = monotonicNow();
    if (m_answerError) {
        const QByteArray bytes = m_reply->read(kLongestErrorBody);
        m_errorBody += bytes.left(kErrorBody - m_errorBody.size());
        if (m_errorBody.size() >= kErrorBody)
            onReplyFinished();
        return;
    }
    if (!m_isAccepted)
        return;
    if (m_reply->bytesAvailable() > 0)
        Q_EMIT pumpWanted(m_reply->bytesAvailable() >= m_tools.block->size());
}

qint64 FileTransfer::pump(qint64 most)
{
    if (!m_reply || !m_isAccepted)
        return 0;
    const qint64 block = m_tools.block->size();
    const bool isLast = m_reply->isFinished();
    qint64 taken = 0;
    while (m_reply->bytesAvailable() > 0 && taken < most) {
        // Small pieces are left to gather for a moment: fewer, larger reads cost a third of the time.
        if (taken > 0 && !isLast && m_reply->bytesAvailable() < block)
            break;
        const qint64 count = m_reply->read(m_tools.block->data(), std::min(block, most - taken));
        if (count <= 0)
            break;
        taken += count;
        if (const Status written = m_part.append(m_tools.block->constData(), count); !written) {
            end(written.error());
            return taken;
        }
    }
    if (taken > 0)
        onStored();
    if (!m_reply)
        return taken;
    if (m_reply->bytesAvailable() > 0)
        Q_EMIT pumpWanted(false);
    else if (isLast)
        onReplyFinished();
    return taken;
}

void FileTransfer::onStored()
{
    m_idleStalls = 0;
    m_isRefreshed = false;
    m_lastByteAt = monotonicNow();
    if (m_state == TransferState::Stalled)
        moveTo(TransferState::Receiving);
    if (m_follower)
        m_follower->written(m_part.size());
    if (m_task.journal.total >= 0 && m_part.size() > m_task.journal.total) {
        startFresh({.kind = Error::Kind::ChecksumMismatch, .detail = u"more bytes came than were announced"_s});
        return;
    }
    if (m_part.size() - m_flushedAt >= TransferJournal::kFlushEvery)
        flushInBackground();
}

void FileTransfer::onReplyFinished()
{
    if (!m_reply)
        return;
    if (!m_isJudged) {
        // Qt tells of some answers (401) only at the end.
        onHeaders();
        if (!m_reply || m_hasEnded)
            return;
    }
    if (m_answerError) {
        Error error = describe(*m_answerError);
        if (m_errorBody.size() < kErrorBody)
            m_errorBody += m_reply->read(kErrorBody - m_errorBody.size());
        if (error.detail.isEmpty())
            error.detail = redactedText(QString::fromUtf8(m_errorBody).simplified().left(300));
        end(error);
        return;
    }
    if (!m_isAccepted) {
        end(describe(networkError(*m_reply)));
        return;
    }
    if (m_reply->bytesAvailable() > 0) {
        // Comes again when these are taken.
        Q_EMIT pumpWanted(true);
        return;
    }
    const bool isWhole =
        m_task.journal.total >= 0 ? m_part.size() == m_task.journal.total : m_reply->error() == QNetworkReply::NoError;
    if (isWhole) {
        m_task.journal.total = m_part.size();
        dropReply();
        verify();
        return;
    }
    Error error = m_reply->error() == QNetworkReply::NoError
                      ? Error{.kind = Error::Kind::Offline, .detail = u"the body was cut short"_s}
                      : networkError(*m_reply);
    // Whatever Qt calls it: an answer had begun, so this is a lost connection.
    if (error.kind != Error::Kind::Timeout && error.kind != Error::Kind::ProxyFailed)
        error.kind = Error::Kind::Offline;
    end(describe(error));
}

void FileTransfer::onRedirect(int status, const QByteArray &location)
{
    const Result<HttpRequest> next = redirectedRequest(m_hop, status, location, ++m_redirects);
    dropReply();
    if (!next) {
        end(describe(next.error()));
        return;
    }
    send(*next);
}

void FileTransfer::onStalled()
{
    const bool isReceiving = m_state == TransferState::Receiving;
    dropReply();
    m_lastByteAt = m_now;
    if (++m_idleStalls > kIdleStalls || !isReceiving) {
        end(describe({.kind = Error::Kind::Timeout, .detail = u"nothing came in time"_s}));
        return;
    }
    moveTo(TransferState::Stalled);
    beginAttempt();
}

void FileTransfer::tick(std::chrono::milliseconds now)
{
    const std::chrono::duration<double> elapsed = now - m_now;
    const bool isFirst = m_now.count() == 0;
    m_now = now;
    if (m_state == TransferState::Receiving && !isFirst) {
        const qint64 size = m_task.spec.href.isLocalFile() ? m_copied->load() : m_part.size();
        const double keep = std::exp(-elapsed.count() / kSpeedWindow);
        m_speedBytes = m_speedBytes * keep + static_cast<double>(std::max<qint64>(0, size - m_tickBytes));
        m_speedSeconds = m_speedSeconds * keep + elapsed.count();
        m_tickBytes = size;
    }
    if (!m_reply)
        return;
    if (m_isAccepted && m_reply->bytesAvailable() > 0)
        m_lastByteAt = now; // they wait for us
    const std::chrono::milliseconds patience =
        m_isJudged ? m_task.stallTimeout
                   : std::max(m_task.stallTimeout, m_hop.idleTimeout > HttpRequest().idleTimeout
                                                       ? m_hop.idleTimeout
                                                       : std::chrono::milliseconds(0));
    if (now - m_lastByteAt >= patience)
        onStalled();
}

void FileTransfer::askFromStart()
{
    dropReply();
    if (const Status cut = m_part.startOver(); !cut) {
        end(cut.error());
        return;
    }
    restartFollower();
    m_task.journal = {.bootId = m_task.journal.bootId};
    Q_EMIT journaled(m_task.journal);
    moveTo(TransferState::Resolving);
    beginAttempt();
}

void FileTransfer::startFresh(const Error &error)
{
    dropReply();
    const Status cut = m_part.startOver();
    m_task.journal = {.bootId = m_task.journal.bootId};
    Q_EMIT journaled(m_task.journal);
    if (!cut) {
        end(cut.error());
        return;
    }
    if (std::exchange(m_task.isFreshTry, true)) {
        m_part.close();
        QFile::remove(m_part.path());
        end(describe(error));
        return;
    }
    qCWarning(logTransfer) << "wrong bytes, trying afresh:" << m_task.spec.targetPath << error.detail;
    restartFollower();
    moveTo(TransferState::Resolving);
    if (m_task.spec.href.isLocalFile())
        copyLocal();
    else
        askForRequest(false);
}

void FileTransfer::copyLocal()
{
    if (const Status cut = m_part.startOver(); !cut) {
        end(cut.error());
        return;
    }
    moveTo(TransferState::Receiving);
    *m_copied = 0;
    QtConcurrent::run(
        m_tools.pool,
        [source = m_task.spec.href.toLocalFile(), path = m_part.path(), stop = m_stop, copied = m_copied]() -> Status {
            QFile file(source);
            errno = 0;
            if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
                return fail(errno == ENOENT ? Error::Kind::NotFound : Error::Kind::DiskFailed,
                            u"open %1: %2"_s.arg(source, file.errorString()));
            PartFile part;
            if (Status opened = part.open(path, 0); !opened)
                return opened;
            QByteArray block(256 * 1024, Qt::Uninitialized);
            while (!*stop) {
                const qint64 count = file.read(block.data(), block.size());
                if (count < 0)
                    return fail(Error::Kind::DiskFailed, u"read %1: %2"_s.arg(source, file.errorString()));
                if (count == 0)
                    return {};
                if (Status written = part.append(block.constData(), count); !written)
                    return written;
                *copied += count;
            }
            return fail(Error::Kind::Cancelled, {});
        })
        .then(this, [this](const Status &copied) {
            if (m_hasEnded)
                return;
            if (!copied) {
                end(describe(copied.error()));
                return;
            }
            if (const Status opened = m_part.open(m_part.path(), m_copied->load()); !opened) {
                end(opened.error());
                return;
            }
            m_task.journal.total = m_part.size();
            restartFollower();
            verify();
        });
}

void FileTransfer::verify()
{
    moveTo(TransferState::Verifying);
    if (m_task.spec.size >= 0 && m_part.size() != m_task.spec.size) {
        startFresh({.kind = Error::Kind::ChecksumMismatch,
                    .detail = u"%1 bytes came, the catalogue promised %2"_s.arg(m_part.size()).arg(m_task.spec.size)});
        return;
    }
    if (!m_follower) {
        publish(false);
        return;
    }
    m_follower->finish(m_part.size()).then(this, [this](const Result<bool> &matches) {
        if (m_hasEnded)
            return;
        if (!matches && matches.error().kind == Error::Kind::Unsupported)
            publish(false);
        else if (!matches)
            end(matches.error());
        else if (*matches)
            publish(true);
        else
            startFresh({.kind = Error::Kind::ChecksumMismatch, .detail = u"the checksum differs"_s});
    });
}

void FileTransfer::publish(bool verifiedByChecksum)
{
    moveTo(TransferState::Publishing);
    m_part.close();
    m_follower.reset();
    QtConcurrent::run(m_tools.pool, [part = m_part.path(), target = m_task.spec.targetPath,
                                     replace = m_target.targetExists] {
        return publishPart(part, target, replace);
    }).then(this, [this, verifiedByChecksum](const Status &published) {
        end(published ? std::nullopt : std::optional(describe(published.error())), verifiedByChecksum);
    });
}

void FileTransfer::flushInBackground()
{
    if (std::exchange(m_isFlushing, true))
        return;
    m_flushedAt = m_part.size();
    const TransferJournal journal = m_task.journal;
    QtConcurrent::run(m_tools.pool, m_part.syncLater())
        .then(this, [this, journal, offset = m_flushedAt](const Status &synced) {
            m_isFlushing = false;
            // Started over meanwhile: these bytes are gone.
            if (m_hasEnded || !synced || m_task.journal != journal || offset > m_part.size())
                return;
            m_task.journal.offset = offset;
            Q_EMIT journaled(m_task.journal);
        });
}

void FileTransfer::stop()
{
    *m_stop = true;
    m_hasEnded = true;
    if (m_reply && m_isAccepted) {
        // What has arrived already need not be fetched again.
        while (m_reply->bytesAvailable() > 0) {
            const qint64 count = m_reply->read(m_tools.block->data(), m_tools.block->size());
            if (count <= 0 || !m_part.append(m_tools.block->constData(), count))
                break;
        }
    }
    dropReply();
    m_follower.reset();
}

TransferJournal FileTransfer::stopAndFlush()
{
    stop();
    if (m_part.isOpen() && m_part.syncLater()())
        m_task.journal.offset = m_part.size();
    m_part.close();
    return m_task.journal;
}

TransferFigures FileTransfer::figures() const
{
    const bool isLocal = m_task.spec.href.isLocalFile() && m_state == TransferState::Receiving;
    return {.id = m_task.spec.id,
            .run = m_task.run,
            .received = isLocal ? m_copied->load() : m_part.size(),
            .total = m_task.journal.total >= 0 ? m_task.journal.total : m_task.spec.size,
            .bytesPerSecond =
                m_state == TransferState::Receiving && m_speedSeconds > 0 ? m_speedBytes / m_speedSeconds : 0};
}

void FileTransfer::dropReply()
{
    if (!m_reply)
        return;
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    disconnect(reply, nullptr, this, nullptr);
    reply->abort();
    reply->deleteLater();
}

void FileTransfer::restartFollower()
{
    m_follower.reset();
    if (Digest::canVerify(m_task.spec.checksum)) {
        const qint64 size = m_task.journal.total >= 0 ? m_task.journal.total : m_task.spec.size;
        m_follower = std::make_unique<DigestFollower>(m_part.path(), m_task.spec.checksum, size, m_tools.pool);
        m_follower->written(m_part.size());
    }
}

void FileTransfer::moveTo(TransferState state)
{
    if (m_state == state || m_hasEnded)
        return;
    m_state = state;
    Q_EMIT moved(state);
}

void FileTransfer::end(std::optional<Error> error, bool verifiedByChecksum)
{
    if (std::exchange(m_hasEnded, true))
        return;
    *m_stop = true;
    dropReply();
    m_follower.reset();
    const qint64 received = error ? m_part.size() : std::max<qint64>(m_task.journal.total, 0);
    m_part.close();
    Q_EMIT ended({.error = std::move(error),
                  .verifiedByChecksum = verifiedByChecksum,
                  .isFreshTry = m_task.isFreshTry,
                  .received = received});
}

Error FileTransfer::describe(Error error) const
{
    if (error.url.isEmpty())
        error.url = redacted(m_hop.url.isEmpty() ? m_task.spec.href : m_hop.url);
    error.provider = m_task.spec.provider;
    return error;
}

} // namespace swathe
