// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/digest.h"

#include "core/transfer/partfile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QMutex>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <openssl/evp.h>

#include <algorithm>
#include <cerrno>

namespace swathe {

namespace {

constexpr qint64 kBlock = 256 * 1024;
/// Less than this is not worth waking a thread for.
constexpr qint64 kBatch = 2 * 1024 * 1024;

const EVP_MD *evpOf(Checksum::Algorithm algorithm)
{
    switch (algorithm) {
    case Checksum::Algorithm::Md5:
        return EVP_md5();
    case Checksum::Algorithm::Sha1:
        return EVP_sha1();
    case Checksum::Algorithm::Sha224:
        return EVP_sha224();
    case Checksum::Algorithm::Sha256:
        return EVP_sha256();
    case Checksum::Algorithm::Sha384:
        return EVP_sha384();
    case Checksum::Algorithm::Sha512:
        return EVP_sha512();
    case Checksum::Algorithm::Sha3_256:
        return EVP_sha3_256();
    case Checksum::Algorithm::Sha3_512:
        return EVP_sha3_512();
    case Checksum::Algorithm::Blake2b:
    case Checksum::Algorithm::Blake3:
    case Checksum::Algorithm::None:
        return nullptr;
    }
    return nullptr;
}

std::optional<QCryptographicHash::Algorithm> blake2bOf(const Checksum &expected)
{
    if (expected.algorithm != Checksum::Algorithm::Blake2b)
        return std::nullopt;
    switch (expected.digest.size()) {
    case 20:
        return QCryptographicHash::Blake2b_160;
    case 32:
        return QCryptographicHash::Blake2b_256;
    case 48:
        return QCryptographicHash::Blake2b_384;
    case 64:
        return QCryptographicHash::Blake2b_512;
    default:
        return std::nullopt;
    }
}

struct ContextDeleter {
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};

} // namespace

class Digest::Private
{
public:
    std::unique_ptr<EVP_MD_CTX, ContextDeleter> context;
    std::unique_ptr<QCryptographicHash> blake2b;
};

Digest::Digest(const Checksum &expected) : d(std::make_unique<Private>())
{
    if (const EVP_MD *evp = evpOf(expected.algorithm)) {
        d->context.reset(EVP_MD_CTX_new());
        EVP_DigestInit_ex(d->context.get(), evp, nullptr);
    } else if (const auto algorithm = blake2bOf(expected)) {
        d->blake2b = std::make_unique<QCryptographicHash>(*algorithm);
    }
}

Digest::~Digest() = default;

bool Digest::canVerify(const Checksum &expected)
{
    if (const EVP_MD *evp = evpOf(expected.algorithm))
        return EVP_MD_get_size(evp) == expected.digest.size();
    return blake2bOf(expected).has_value();
}

void Digest::add(const char *bytes, qint64 count)
{
    if (d->context)
        EVP_DigestUpdate(d->context.get(), bytes, static_cast<std::size_t>(count));
    else if (d->blake2b)
        d->blake2b->addData(QByteArrayView(bytes, count));
}

QByteArray Digest::finish()
{
    if (d->blake2b)
        return d->blake2b->result();
    if (!d->context)
        return {};
    QByteArray result(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned length = 0;
    EVP_DigestFinal_ex(d->context.get(), reinterpret_cast<unsigned char *>(result.data()), &length);
    result.truncate(length);
    return result;
}

struct DigestFollower::State {
    State(const QString &path, const Checksum &checksum) : file(path), expected(checksum), digest(checksum) {}

    std::atomic<bool> stop = false;
    std::atomic<bool> isScheduled = false;
    std::atomic<qint64> available = 0;

    QMutex mutex; ///< one task at a time; guards all below
    QFile file;
    Checksum expected;
    Digest digest;
    qint64 done = 0;
    QByteArray block;

    Status readOn()
    {
        const QMutexLocker lock(&mutex);
        errno = 0;
        if (!file.isOpen() && !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return fail(diskError(errno, QStringLiteral("open"), file.fileName()));
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

DigestFollower::DigestFollower(const QString &path, const Checksum &expected, QThreadPool *pool)
    : m_state(std::make_shared<State>(path, expected)), m_pool(pool)
{
}

DigestFollower::~DigestFollower()
{
    m_state->stop = true;
}

void DigestFollower::written(qint64 size)
{
    const qint64 before = m_state->available.exchange(size);
    if (size / kBatch == before / kBatch || m_state->isScheduled.exchange(true))
        return;
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
        return state->digest.finish() == state->expected.digest;
    });
}

Result<bool> fileMatches(const QString &path, const Checksum &expected, const std::atomic<bool> &stop)
{
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(diskError(errno, QStringLiteral("open"), path));
    Digest digest(expected);
    QByteArray block(kBlock, Qt::Uninitialized);
    while (!stop) {
        const qint64 count = file.read(block.data(), block.size());
        if (count < 0)
            return fail(diskError(errno ? errno : EIO, QStringLiteral("read"), path));
        if (count == 0)
            return digest.finish() == expected.digest;
        digest.add(block.constData(), count);
    }
    return fail(Error::Kind::Cancelled, {});
}

} // namespace swathe
