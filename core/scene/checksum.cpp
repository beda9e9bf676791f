// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scene/checksum.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace swathe {

namespace {

using Algorithm = Checksum::Algorithm;

struct Known {
    Algorithm algorithm;
    const char *name;
    quint64 code;     ///< multiformats' code; 0 where it varies with the length
    qsizetype length; ///< bytes of digest; 0 where it varies
};
constexpr std::array<Known, 14> kKnown{{
    {Algorithm::Md5, "md5", 0xd5, 16},
    {Algorithm::Sha1, "sha1", 0x11, 20},
    {Algorithm::Sha224, "sha224", 0x1013, 28},
    {Algorithm::Sha256, "sha256", 0x12, 32},
    {Algorithm::Sha384, "sha384", 0x20, 48},
    {Algorithm::Sha512, "sha512", 0x13, 64},
    {Algorithm::Sha3_256, "sha3-256", 0x16, 32},
    {Algorithm::Sha3_512, "sha3-512", 0x14, 64},
    {Algorithm::Blake2b, "blake2b", 0, 0},
    {Algorithm::Blake3, "blake3", 0x1e, 32},
    {Algorithm::Sha3_224, "sha3-224", 0x17, 28},
    {Algorithm::Sha3_384, "sha3-384", 0x15, 48},
    {Algorithm::Crc32c, "crc32c", 0, 4},
    {Algorithm::S3Etag, "etag", 0, 20},
}};

// Amazon S3 takes no more (docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html).
constexpr quint32 kMostParts = 10'000;

// blake2b-8 is 0xb201 and blake2b-512 is 0xb240: the code tells the length.
constexpr quint64 kBlake2b = 0xb200;

const Known *knownByCode(quint64 code)
{
    if (code > kBlake2b && code <= kBlake2b + 64)
        return std::ranges::find(kKnown, Algorithm::Blake2b, &Known::algorithm);
    const auto found = std::ranges::find_if(kKnown, [&](const Known &known) {
        return known.code && known.code == code;
    });
    return found == kKnown.end() ? nullptr : found;
}

/// An unsigned LEB128 number, taken from the front.
std::optional<quint64> takeVarint(QByteArray &bytes)
{
    quint64 value = 0;
    for (qsizetype i = 0; i < std::min<qsizetype>(bytes.size(), 9); ++i) {
        const auto byte = quint8(bytes[i]);
        value |= quint64(byte & 0x7f) << (7 * i);
        if (byte < 0x80) {
            bytes.remove(0, i + 1);
            return value;
        }
    }
    return {};
}

std::optional<QByteArray> bytesFromHex(const QByteArray &hex)
{
    const QByteArray bytes = QByteArray::fromHex(hex); // which leaves out what is no hexadecimal digit
    return !hex.isEmpty() && bytes.size() * 2 == hex.size() ? std::optional(bytes) : std::nullopt;
}

bool isDigits(const QByteArray &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) {
        return c >= '0' && c <= '9';
    });
}

QString bare(const QString &name)
{
    QString text = name.trimmed().toLower();
    text.remove(u'-').remove(u'_').remove(u' ');
    return text.startsWith("sha2"_L1) && text.size() > 6 ? u"sha"_s + text.sliced(4) : text; // "sha2-256"
}

} // namespace

Checksum checksumFromMultihash(const QByteArray &hex, QString *reason)
{
    const auto refuse = [&](const QString &why) {
        if (reason)
            *reason = why;
        return Checksum();
    };
    if (reason)
        reason->clear();
    auto bytes = bytesFromHex(hex.trimmed());
    if (!bytes)
        return refuse(u"the multihash is not hexadecimal"_s);
    const auto code = takeVarint(*bytes);
    const auto length = code ? takeVarint(*bytes) : std::nullopt;
    if (!length)
        return refuse(u"the multihash is cut short"_s);
    const Known *known = knownByCode(*code);
    if (!known)
        return refuse(u"the multihash names an unknown algorithm (0x%1)"_s.arg(*code, 0, 16));
    const quint64 expected = known->length ? quint64(known->length) : *code - kBlake2b;
    if (*length != expected || quint64(bytes->size()) != *length)
        return refuse(u"the multihash has %1 bytes of %2, says %3, and needs %4"_s.arg(bytes->size())
                          .arg(QLatin1StringView(known->name))
                          .arg(*length)
                          .arg(expected));
    return {.algorithm = known->algorithm, .digest = *bytes};
}

Checksum checksumFromHex(const QString &algorithmName, const QString &hex)
{
    const auto known = std::ranges::find(kKnown, algorithmFromName(algorithmName), &Known::algorithm);
    if (known != kKnown.end() && known->algorithm == Algorithm::S3Etag)
        return checksumFromEtag(hex.toLatin1());
    const auto bytes = bytesFromHex(hex.trimmed().toLatin1());
    if (known == kKnown.end() || !bytes || bytes->size() > 64 || (known->length && bytes->size() != known->length))
        return {};
    return {.algorithm = known->algorithm, .digest = *bytes};
}

Checksum checksumFromBase64(const QString &algorithmName, const QByteArray &base64)
{
    const auto bytes = QByteArray::fromBase64Encoding(base64.trimmed(), QByteArray::AbortOnBase64DecodingErrors);
    return bytes ? checksumFromHex(algorithmName, QString::fromLatin1((*bytes).toHex())) : Checksum();
}

Checksum checksumFromEtag(const QByteArray &etag)
{
    QByteArray text = etag.trimmed();
    if (text.size() >= 2 && text.startsWith('"') && text.endsWith('"'))
        text = text.sliced(1, text.size() - 2);
    const qsizetype dash = text.indexOf('-');
    const auto md5 = bytesFromHex(dash < 0 ? text : text.first(dash));
    if (!md5 || md5->size() != 16)
        return {};
    if (dash < 0)
        return {.algorithm = Algorithm::Md5, .digest = *md5};
    bool ok = false;
    const quint32 parts = text.sliced(dash + 1).toUInt(&ok);
    if (!ok || parts == 0 || parts > kMostParts || !isDigits(text.sliced(dash + 1)))
        return {};
    QByteArray digest = *md5;
    for (int shift = 24; shift >= 0; shift -= 8)
        digest.append(static_cast<char>((parts >> shift) & 0xff));
    return {.algorithm = Algorithm::S3Etag, .digest = digest};
}

qint64 etagParts(const Checksum &checksum)
{
    if (checksum.algorithm != Algorithm::S3Etag || checksum.digest.size() != 20)
        return 0;
    qint64 parts = 0;
    for (const char byte : checksum.digest.last(4))
        parts = parts << 8 | quint8(byte);
    return parts;
}

QString algorithmName(Algorithm algorithm)
{
    const auto known = std::ranges::find(kKnown, algorithm, &Known::algorithm);
    return known == kKnown.end() ? QString() : QString(QLatin1StringView(known->name));
}

Algorithm algorithmFromName(const QString &name)
{
    const QString wanted = bare(name);
    const auto known = std::ranges::find_if(kKnown, [&](const Known &candidate) {
        return bare(QLatin1StringView(candidate.name)) == wanted;
    });
    return known == kKnown.end() ? Algorithm::None : known->algorithm;
}

QString checksumText(const Checksum &checksum)
{
    if (checksum.isEmpty())
        return {};
    if (const qint64 parts = etagParts(checksum))
        return u"etag:%1-%2"_s.arg(QLatin1StringView(checksum.digest.first(16).toHex())).arg(parts);
    return algorithmName(checksum.algorithm) + u':' + QString::fromLatin1(checksum.digest.toHex());
}

} // namespace swathe
