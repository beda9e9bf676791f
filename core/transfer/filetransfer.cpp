// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/filetransfer.h"

#include "core/base/logging.h"
#include "core/base/redaction.h"
#include "core/transfer/contentcheck.h"
#include "core/transfer/digest.h"
#include "core/transfer/localcopy.h"

#include <QFile>
#include <QFileInfo>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <cmath>
#include <utility>

namespace swathe {

namespace {

using namespace Qt::StringLiterals;

constexpr double kSpeedWindow = 5.0;

} // namespace

FileTransfer::FileTransfer(TransferTask task, const TransferTools &tools, QObject *parent)
    : QObject(parent), m_task(std::move(task)), m_tools(tools), m_stop(std::make_shared<std::atomic<bool>>(false)),
      m_copied(std::make_shared<std::atomic<qint64>>(0)), m_receiver(m_task, m_tools, this)
{
    connect(&m_receiver, &Receiver::begun, this, [this] {
        moveTo(TransferState::Receiving);
    });
    connect(&m_receiver, &Receiver::reconnecting, this, [this] {
        moveTo(TransferState::Stalled);
    });
    connect(&m_receiver, &Receiver::restarted, this, [this] {
        moveTo(TransferState::Resolving);
    });
    connect(&m_receiver, &Receiver::requestWanted, this, [this] {
        askForRequest(true);
    });
    connect(&m_receiver, &Receiver::pumpWanted, this, &FileTransfer::pumpWanted);
    connect(&m_receiver, &Receiver::journaled, this, &FileTransfer::journaled);
    connect(&m_receiver, &Receiver::completed, this, &FileTransfer::verify);
    connect(&m_receiver, &Receiver::spoiled, this, &FileTransfer::startFresh);
    connect(&m_receiver, &Receiver::failed, this, [this](const Error &error) {
        end(error);
    });
}

FileTransfer::~FileTransfer()
{
    *m_stop = true;
}

void FileTransfer::start()
{
    QtConcurrent::run(m_tools.pool, [spec = m_task.spec, journal = m_task.journal, stop = m_stop] {
        return prepareTarget(spec, journal, *stop);
    }).then(this, [this](const Result<PreparedTarget> &prepared) {
        onPrepared(prepared);
    });
}

void FileTransfer::onPrepared(const Result<PreparedTarget> &prepared)
{
    if (m_hasEnded)
        return;
    if (!prepared) {
        end(prepared.error());
        return;
    }
    m_target = *prepared;
    if (m_target.isAlreadyThere) {
        qCInfo(logTransfer) << "already there:" << m_task.spec.targetPath;
        QFile::remove(partPathFor(m_task.spec.targetPath));
        end(std::nullopt, m_target.verifiedByChecksum);
        return;
    }
    if (!m_task.spec.checksum.isEmpty() && !Digest::canVerify(m_task.spec.checksum))
        qCWarning(logTransfer) << "no way to compute the checksum given for" << m_task.spec.targetPath
                               << "- only its size is verified";
    if (const Status opened = m_receiver.open(m_target); !opened) {
        end(opened.error());
        return;
    }
    m_tickBytes = m_receiver.received();
    if (m_task.spec.href.isLocalFile())
        copyLocal();
    else if (m_receiver.isWhole() && m_receiver.received() > 0)
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
    if (m_hasEnded || m_state != TransferState::Resolving || m_receiver.isReceiving())
        return;
    const QString scheme = request.url.scheme();
    if (scheme != "http"_L1 && scheme != "https"_L1)
        end(Error{.kind = Error::Kind::Unsupported,
                  .detail = u"no way to fetch from %1:"_s.arg(scheme),
                  .url = redacted(request.url)});
    else
        m_receiver.receive(request);
}

void FileTransfer::refuse(const Error &error)
{
    if (!m_hasEnded && m_state == TransferState::Resolving)
        end(error);
}

qint64 FileTransfer::pump(qint64 most)
{
    return m_hasEnded ? 0 : m_receiver.pump(most);
}

void FileTransfer::tick(std::chrono::milliseconds now)
{
    const std::chrono::duration<double> elapsed = now - m_now;
    const bool isFirst = m_now.count() == 0;
    m_now = now;
    if (m_state == TransferState::Receiving && !isFirst) {
        const qint64 size = received();
        const double keep = std::exp(-elapsed.count() / kSpeedWindow);
        m_speedBytes = m_speedBytes * keep + static_cast<double>(std::max<qint64>(0, size - m_tickBytes));
        m_speedSeconds = m_speedSeconds * keep + elapsed.count();
        m_tickBytes = size;
    }
    m_receiver.tick(now);
}

void FileTransfer::startFresh(const Error &error)
{
    if (const Status cut = m_receiver.startOver(); !cut) {
        end(cut.error());
        return;
    }
    if (std::exchange(m_task.isFreshTry, true)) {
        m_receiver.close();
        QFile::remove(partPathFor(m_task.spec.targetPath));
        end(error);
        return;
    }
    qCWarning(logTransfer) << "wrong bytes, trying afresh:" << m_task.spec.targetPath << error.detail;
    m_tickBytes = 0;
    moveTo(TransferState::Resolving);
    if (m_task.spec.href.isLocalFile())
        copyLocal();
    else
        askForRequest(false);
}

void FileTransfer::copyLocal()
{
    if (const Status cut = m_receiver.startOver(); !cut) {
        end(cut.error());
        return;
    }
    moveTo(TransferState::Receiving);
    *m_copied = 0;
    QtConcurrent::run(m_tools.pool, [source = m_task.spec.href.toLocalFile(), path = m_receiver.part().path(),
                                     stop = m_stop, copied = m_copied] {
        return copyIntoPart(source, path, *stop, *copied);
    }).then(this, [this](const Status &copied) {
        if (m_hasEnded)
            return;
        if (!copied)
            end(copied.error());
        else if (const Status adopted = m_receiver.adopt(*m_copied); !adopted)
            end(adopted.error());
        else
            verify();
    });
}

void FileTransfer::verify()
{
    moveTo(TransferState::Verifying);
    const qint64 size = m_receiver.received();
    if (m_task.spec.size >= 0 && size != m_task.spec.size) {
        startFresh({.kind = Error::Kind::ChecksumMismatch,
                    .detail = u"%1 bytes came, the catalogue promised %2"_s.arg(size).arg(m_task.spec.size)});
        return;
    }
    if (!m_receiver.part().isUntouched()) {
        startFresh({.kind = Error::Kind::DiskFailed, .detail = u"the part was changed or removed meanwhile"_s});
        return;
    }
    if (!m_receiver.follower()) {
        lookInside();
        return;
    }
    m_receiver.follower()->finish(size).then(this, [this](const Result<bool> &matches) {
        if (m_hasEnded)
            return;
        if (!matches && matches.error().kind == Error::Kind::Unsupported)
            lookInside();
        else if (!matches)
            end(matches.error());
        else if (*matches)
            publish(true);
        else
            startFresh({.kind = Error::Kind::ChecksumMismatch, .detail = u"the checksum differs"_s});
    });
}

void FileTransfer::lookInside()
{
    QtConcurrent::run(m_tools.pool, [path = m_receiver.part().path(), target = m_task.spec.targetPath,
                                     type = m_task.spec.mediaType, stop = m_stop] {
        return ContentCheck::check(path, target, type, *stop);
    }).then(this, [this](const Status &checked) {
        if (m_hasEnded)
            return;
        const bool isDisk = !checked && checked.error().kind == Error::Kind::DiskFailed;
        if (checked)
            publish(false);
        else if (isDisk)
            end(checked.error());
        else
            startFresh(checked.error());
    });
}

void FileTransfer::publish(bool verifiedByChecksum)
{
    moveTo(TransferState::Publishing);
    m_receiver.close();
    QtConcurrent::run(m_tools.pool, [target = m_task.spec.targetPath, replace = m_target.targetExists] {
        return publishPart(partPathFor(target), target, replace);
    }).then(this, [this, verifiedByChecksum](const Status &published) {
        end(published ? std::nullopt : std::optional(published.error()), verifiedByChecksum);
    });
}

void FileTransfer::stop()
{
    *m_stop = true;
    m_hasEnded = true;
    m_receiver.stop(true);
}

TransferJournal FileTransfer::stopAndFlush()
{
    stop();
    // What cannot be flushed is not counted as flushed.
    if (const Status flushed = m_receiver.flush(); !flushed)
        qCWarning(logTransfer) << flushed.error().detail;
    m_receiver.close();
    return m_receiver.journal();
}

qint64 FileTransfer::received() const
{
    const bool isLocal = m_task.spec.href.isLocalFile() && m_state == TransferState::Receiving;
    return isLocal ? m_copied->load() : m_receiver.received();
}

TransferFigures FileTransfer::figures() const
{
    const qint64 total = m_receiver.journal().total;
    return {.id = m_task.spec.id,
            .run = m_task.run,
            .received = received(),
            .total = total >= 0 ? total : m_task.spec.size,
            .bytesPerSecond =
                m_state == TransferState::Receiving && m_speedSeconds > 0 ? m_speedBytes / m_speedSeconds : 0};
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
    const qint64 received = m_target.isAlreadyThere ? QFileInfo(m_task.spec.targetPath).size() : m_receiver.received();
    m_receiver.close();
    if (error)
        error = describe(*error);
    Q_EMIT ended({.error = std::move(error),
                  .verifiedByChecksum = verifiedByChecksum,
                  .isFreshTry = m_task.isFreshTry,
                  .received = received});
}

Error FileTransfer::describe(Error error) const
{
    if (error.url.isEmpty())
        error.url = redacted(m_task.spec.href);
    error.provider = m_task.spec.provider;
    return error;
}

} // namespace swathe
