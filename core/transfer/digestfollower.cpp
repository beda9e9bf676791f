// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/digestfollower.h"

#include "core/transfer/digest.h"
#include "core/transfer/partfile.h"

#include <QFile>
#include <QMutex>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <algorithm>
#include <cerrno>

namespace swathe {

namespace {
constexpr qint64 kBlock = 256 * 1024;
/// Less than this is not worth waking a thread for.
constexpr qint64 kBatch = 2 * 1024 * 1024;
} // namespace

struct DigestFollower::State {
    State(const QString &path, const Checksum &checksum, qint64 size) : file(path), digest(checksum, size) {}

    std::atomic<bool> stop = false;
    std::atomic<bool> isScheduled = false;
    std::atomic<qint64> available = 0;

    QMutex mutex; ///< one task at a time; guards all below
    QFile file;
    Digest digest;
    qint64 done = 0;
    QByteArray block;

    Status readOn()
    {
        const QMutexLocker lock(&mutex);
        errno = 0;
        if (done >= available)
            return {};
        if (!file.isOpen() && !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return fail(diskError(errno, QStringLiteral("open"), file.fileName()));
        // Bytes that were given have moved `done` past what was read.
        if (!file.seek(done))
            return fail(diskError(EIO, QStringLiteral("read back"), file.fileName()));
        block.resize(kBlock);
        while (done < available && !stop) {
            const qint64 count = file.read(block.data(), std::min<qint64>(kBlock, available - done));
            if (count <= 0)
                return fail(diskError(errno ? errno : EIO, QStringLiteral("read back"), file.fileName()));
            digest.add(block.constData(), count);
            done += count;
        }
        if (stop)
            return fail(Error::Kind::Cancelled, {});
        return {};
    }
};

DigestFollower::DigestFollower(const QString &path, const Checksum &expected, qint64 size, QThreadPool *pool)
    : m_state(std::make_shared<State>(path, expected, size)), m_pool(pool)
{
}

DigestFollower::~DigestFollower()
{
    m_state->stop = true;
}

void DigestFollower::add(qint64 at, const char *bytes, qint64 count)
{
    // A task that is at it reads these too, when they are told of.
    if (!m_state->mutex.tryLock())
        return;
    if (m_state->done == at) {
        m_state->digest.add(bytes, count);
        m_state->done += count;
    }
    m_state->mutex.unlock();
}

void DigestFollower::written(qint64 size)
{
    const qint64 before = m_state->available.exchange(size);
    if (size / kBatch == before / kBatch || m_state->isScheduled)
        return;
    {
        const QMutexLocker lock(&m_state->mutex);
        if (m_state->done >= size)
            return;
    }
    m_state->isScheduled = true;
    m_pool->start([state = m_state] {
        // A failure to read comes again in finish(), where it is told.
        const Status status = state->readOn();
        Q_UNUSED(status)
        state->isScheduled = false;
    });
}

QFuture<Result<bool>> DigestFollower::finish(qint64 size)
{
    m_state->available = size;
    return QtConcurrent::run(m_pool, [state = m_state]() -> Result<bool> {
        if (const Status status = state->readOn(); !status)
            return fail(status.error());
        return state->digest.matches();
    });
}

} // namespace swathe
