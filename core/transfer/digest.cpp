// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/digest.h"

#include "core/scene/checksum.h"
#include "core/transfer/partfile.h"

#include <QCryptographicHash>
#include <QFile>

#include <isa-l/crc.h>
#include <openssl/evp.h>

#include <blake3.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <vector>

namespace swathe {

namespace {

constexpr qint64 kBlock = 256 * 1024;

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
    case Checksum::Algorithm::Sha3_224:
        return EVP_sha3_224();
    case Checksum::Algorithm::Sha3_384:
        return EVP_sha3_384();
    case Checksum::Algorithm::Sha3_256:
        return EVP_sha3_256();
    case Checksum::Algorithm::Sha3_512:
        return EVP_sha3_512();
    case Checksum::Algorithm::Blake2b:
    case Checksum::Algorithm::Blake3:
    case Checksum::Algorithm::Crc32c:
    case Checksum::Algorithm::S3Etag:
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

using Context = std::unique_ptr<EVP_MD_CTX, ContextDeleter>;

Context startedContext(const EVP_MD *evp)
{
    Context context(EVP_MD_CTX_new());
    EVP_DigestInit_ex(context.get(), evp, nullptr);
    return context;
}

QByteArray finished(const Context &context)
{
    QByteArray result(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned length = 0;
    EVP_DigestFinal_ex(context.get(), reinterpret_cast<unsigned char *>(result.data()), &length);
    result.truncate(length);
    return result;
}

/** The MD5 of the MD5s of all parts, for parts of one length. */
class PartsDigest
{
public:
    explicit PartsDigest(qint64 partSize) : m_partSize(partSize), m_left(partSize) {}

    void add(const char *bytes, qint64 count)
    {
        while (count > 0) {
            const qint64 taken = std::min(count, m_left);
            EVP_DigestUpdate(m_part.get(), bytes, static_cast<std::size_t>(taken));
            m_left -= taken;
            m_isBegun = true;
            if (m_left == 0)
                endPart();
            bytes += taken;
            count -= taken;
        }
    }

    [[nodiscard]] QByteArray finish()
    {
        if (m_isBegun)
            endPart();
        return finished(m_whole);
    }

private:
    void endPart()
    {
        const QByteArray digest = finished(m_part);
        EVP_DigestUpdate(m_whole.get(), digest.constData(), static_cast<std::size_t>(digest.size()));
        EVP_DigestInit_ex(m_part.get(), EVP_md5(), nullptr);
        m_left = m_partSize;
        m_isBegun = false;
    }

    qint64 m_partSize;
    qint64 m_left;
    bool m_isBegun = false;
    Context m_part = startedContext(EVP_md5());
    Context m_whole = startedContext(EVP_md5());
};

/// Lengths of a part that make `parts` of `size` bytes, the likelier first.
QList<qint64> partSizes(qint64 size, qint64 parts)
{
    if (size <= 0 || parts <= 0)
        return {};
    if (parts == 1)
        return {size};
    // In MiB: what the AWS tools, boto3, s3cmd, rclone, s3fs, GDAL, MinIO, Ceph's clients and the console use, then
    // round ones.
    constexpr std::array<qint64, 26> kUsual{8,  5,  16, 15, 64, 10, 100, 128, 32,  50,  20,  25,  17,
                                            24, 40, 48, 60, 80, 96, 150, 200, 250, 256, 500, 512, 1024};
    constexpr qint64 kMebi = 1024 * 1024;
    QList<qint64> sizes;
    const auto consider = [&](qint64 partSize) {
        if ((size + partSize - 1) / partSize == parts && !sizes.contains(partSize) &&
            sizes.size() < Digest::kMostGuesses)
            sizes.append(partSize);
    };
    for (const qint64 mebi : kUsual)
        consider(mebi * kMebi);
    // Tools that must stay below 10,000 parts take the least whole MiB, or the least that divides the file.
    consider(((size + parts - 1) / parts + kMebi - 1) / kMebi * kMebi);
    consider((size + parts - 1) / parts);
    return sizes;
}

} // namespace

class Digest::Private
{
public:
    Checksum expected;
    Context context;
    std::unique_ptr<QCryptographicHash> blake2b;
    std::unique_ptr<blake3_hasher> blake3;
    std::vector<PartsDigest> guesses;
    quint32 crc = 0xffffffff;

    [[nodiscard]] QByteArray finish()
    {
        if (context)
            return finished(context);
        if (blake2b)
            return blake2b->result();
        if (blake3) {
            QByteArray result(BLAKE3_OUT_LEN, Qt::Uninitialized);
            blake3_hasher_finalize(blake3.get(), reinterpret_cast<quint8 *>(result.data()), BLAKE3_OUT_LEN);
            return result;
        }
        if (expected.algorithm == Checksum::Algorithm::Crc32c) {
            QByteArray result;
            for (int shift = 24; shift >= 0; shift -= 8)
                result.append(static_cast<char>((~crc >> shift) & 0xff));
            return result;
        }
        return {};
    }
};

Digest::Digest(const Checksum &expected, qint64 size) : d(std::make_unique<Private>())
{
    d->expected = expected;
    if (const EVP_MD *evp = evpOf(expected.algorithm)) {
        d->context = startedContext(evp);
    } else if (const auto algorithm = blake2bOf(expected)) {
        d->blake2b = std::make_unique<QCryptographicHash>(*algorithm);
    } else if (expected.algorithm == Checksum::Algorithm::Blake3) {
        d->blake3 = std::make_unique<blake3_hasher>();
        blake3_hasher_init(d->blake3.get());
    } else {
        for (const qint64 partSize : partSizes(size, etagParts(expected)))
            d->guesses.emplace_back(partSize);
    }
}

Digest::~Digest() = default;

bool Digest::canVerify(const Checksum &expected)
{
    if (const EVP_MD *evp = evpOf(expected.algorithm))
        return EVP_MD_get_size(evp) == expected.digest.size();
    if (expected.algorithm == Checksum::Algorithm::Blake3)
        return expected.digest.size() == BLAKE3_OUT_LEN;
    if (expected.algorithm == Checksum::Algorithm::Crc32c)
        return expected.digest.size() == 4;
    return etagParts(expected) > 0 || blake2bOf(expected).has_value();
}

bool Digest::isCheap(Checksum::Algorithm algorithm)
{
    using A = Checksum::Algorithm;
    return algorithm == A::None || algorithm == A::Blake3 || algorithm == A::Crc32c;
}

void Digest::add(const char *bytes, qint64 count)
{
    if (d->context)
        EVP_DigestUpdate(d->context.get(), bytes, static_cast<std::size_t>(count));
    else if (d->blake2b)
        d->blake2b->addData(QByteArrayView(bytes, count));
    else if (d->blake3)
        blake3_hasher_update(d->blake3.get(), bytes, static_cast<std::size_t>(count));
    for (PartsDigest &guess : d->guesses)
        guess.add(bytes, count);
    if (d->expected.algorithm != Checksum::Algorithm::Crc32c)
        return;
    // ISA-L counts in int and does not write to the bytes.
    constexpr qint64 kMost = 1 << 30;
    for (qint64 done = 0; done < count; done += kMost) {
        auto *from = reinterpret_cast<unsigned char *>(const_cast<char *>(bytes + done));
        d->crc = crc32_iscsi(from, static_cast<int>(std::min(count - done, kMost)), d->crc);
    }
}

Result<bool> Digest::matches()
{
    if (d->expected.algorithm != Checksum::Algorithm::S3Etag)
        return d->finish() == d->expected.digest;
    const bool isRight = std::ranges::any_of(d->guesses, [&](PartsDigest &guess) {
        return guess.finish() == d->expected.digest.first(16);
    });
    if (isRight)
        return true;
    return fail(Error::Kind::Unsupported, QStringLiteral("no usual part length gives the ETag"));
}

Result<bool> fileMatches(const QString &path, const Checksum &expected, const std::atomic<bool> &stop)
{
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(diskError(errno, QStringLiteral("open"), path));
    Digest digest(expected, file.size());
    QByteArray block(kBlock, Qt::Uninitialized);
    while (!stop) {
        const qint64 count = file.read(block.data(), block.size());
        if (count < 0)
            return fail(diskError(errno ? errno : EIO, QStringLiteral("read"), path));
        if (count == 0)
            return digest.matches();
        digest.add(block.constData(), count);
    }
    return fail(Error::Kind::Cancelled, {});
}

} // namespace swathe
