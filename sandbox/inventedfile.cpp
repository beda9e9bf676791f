// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/inventedfile.h"

#include "sandbox/landscape.h"

#include <openssl/evp.h>

#include <array>
#include <cstring>
#include <mutex>

using namespace Qt::StringLiterals;

namespace swathe::sandbox {
namespace {

constexpr qint64 kStep = 64 * 1024;
constexpr qint64 kLargestHashed = 64LL * 1024 * 1024;

enum Kind { Tiff, Jpeg2000, Zip, Hdf5, Json, Xml, Text, Other };

Kind kindOf(const QByteArray &type)
{
    return type.contains("tiff")                               ? Tiff
           : type.contains("jp2") || type.contains("jpeg2000") ? Jpeg2000
           : type.contains("zip")                              ? Zip
           : type.contains("hdf") || type.contains("netcdf")   ? Hdf5
           : type.contains("json")                             ? Json
           : type.contains("xml")                              ? Xml
           : type.startsWith("text/")                          ? Text
                                                               : Other;
}

/** An endless sequence of bytes of one kind, and the digest of any start of it. */
class Stream
{
public:
    explicit Stream(Kind kind) : m_kind(kind), m_head(headOf(kind)) {}
    ~Stream()
    {
        for (EVP_MD_CTX *state : m_states)
            EVP_MD_CTX_free(state);
    }
    Q_DISABLE_COPY_MOVE(Stream)

    QByteArray read(qint64 offset, qint64 count) const
    {
        QByteArray bytes(count, Qt::Uninitialized);
        char *to = bytes.data();
        const bool letters = m_kind == Json || m_kind == Xml || m_kind == Text;
        const qint64 end = offset + count;
        qint64 at = offset;
        const auto part = [&](qint64 until) { // within one word
            const uint64_t word = wordAt(static_cast<uint64_t>(at / 8), letters);
            std::memcpy(to, reinterpret_cast<const char *>(&word) + at % 8, static_cast<size_t>(until - at));
            to += until - at;
            at = until;
        };
        if (at % 8 != 0 && at < end)
            part(std::min(end, (at / 8 + 1) * 8));
        // Most of an archive's bytes come from here, so the loop does nothing else.
        for (const auto last = static_cast<uint64_t>(end / 8); static_cast<uint64_t>(at / 8) < last; at += 8, to += 8) {
            const uint64_t word = wordAt(static_cast<uint64_t>(at / 8), letters);
            std::memcpy(to, &word, sizeof word);
        }
        if (at < end)
            part(end);
        for (qint64 i = offset; i < std::min(end, m_head.size()); ++i)
            bytes[i - offset] = m_head[i];
        return bytes;
    }

    /** The digest of the first count bytes followed by tail. */
    QByteArray digest(qint64 count, const QByteArray &tail)
    {
        EVP_MD_CTX *state = EVP_MD_CTX_new();
        const qint64 known = count / kStep;
        {
            const std::scoped_lock lock(m_mutex);
            while (static_cast<qint64>(m_states.size()) <= known) {
                EVP_MD_CTX *next = EVP_MD_CTX_new();
                if (m_states.empty()) {
                    EVP_DigestInit_ex(next, EVP_sha256(), nullptr);
                } else {
                    EVP_MD_CTX_copy_ex(next, m_states.back());
                    const QByteArray part = read((static_cast<qint64>(m_states.size()) - 1) * kStep, kStep);
                    EVP_DigestUpdate(next, part.constData(), static_cast<size_t>(part.size()));
                }
                m_states.push_back(next);
            }
            EVP_MD_CTX_copy_ex(state, m_states[static_cast<size_t>(known)]);
        }
        const QByteArray rest = read(known * kStep, count - known * kStep) + tail;
        EVP_DigestUpdate(state, rest.constData(), static_cast<size_t>(rest.size()));
        QByteArray result(32, '\0');
        EVP_DigestFinal_ex(state, reinterpret_cast<unsigned char *>(result.data()), nullptr);
        EVP_MD_CTX_free(state);
        return result;
    }

private:
    [[nodiscard]] uint64_t wordAt(uint64_t index, bool letters) const
    {
        uint64_t word = index + static_cast<uint64_t>(m_kind) * 0x9E3779B97F4A7C15ULL;
        word = (word ^ (word >> 30)) * 0xBF58476D1CE4E5B9ULL;
        word = (word ^ (word >> 27)) * 0x94D049BB133111EBULL;
        word ^= word >> 31;
        return letters ? (word & 0x0F0F0F0F0F0F0F0FULL) + 0x6161616161616161ULL : word;
    }

    static QByteArray headOf(Kind kind)
    {
        switch (kind) {
        case Tiff:
            return geoTiff({.pixelX = 0.01, .pixelY = 0.01, .size = 16}, QByteArray(256, '\x7f'), 8, 1);
        case Jpeg2000:
            return QByteArray::fromHex("0000000c6a5020200d0a870a");
        case Zip:
            return QByteArray::fromHex("504b0304");
        case Hdf5:
            return QByteArray::fromHex("894844460d0a1a0a");
        case Json:
            return "{\"content\":\""_ba;
        case Xml:
            return "<?xml version=\"1.0\"?><content><text>"_ba;
        default:
            return {};
        }
    }

    Kind m_kind;
    QByteArray m_head;
    std::mutex m_mutex;
    std::vector<EVP_MD_CTX *> m_states;
};

Stream &streamOf(Kind kind)
{
    static std::array<Stream, 8> streams{Stream(Tiff), Stream(Jpeg2000), Stream(Zip),  Stream(Hdf5),
                                         Stream(Json), Stream(Xml),      Stream(Text), Stream(Other)};
    return streams[kind];
}

} // namespace

AssetFile inventedFile(const QString &name, const QByteArray &mediaType, qint64 size)
{
    const Kind kind = kindOf(mediaType);
    const QByteArray own = QByteArray::number(stableHash(name), 16).rightJustified(16, '0');
    QByteArray tail = kind == Json  ? "\",\"id\":\""_ba + own + "\"}"
                      : kind == Xml ? "</text><id>"_ba + own + "</id></content>"
                                    : own;
    tail = tail.last(std::min<qint64>(size, tail.size()));
    Stream &stream = streamOf(kind);
    const qint64 shared = size - tail.size();
    AssetFile file{.mediaType = mediaType};
    file.body = {size, [&stream, shared, tail](qint64 offset, qint64 count) {
                     QByteArray bytes;
                     if (offset < shared)
                         bytes = stream.read(offset, std::min(count, shared - offset));
                     return bytes + tail.mid(std::max<qint64>(0, offset - shared), count - bytes.size());
                 }};
    if (size <= kLargestHashed)
        file.checksum = "1220"_ba + stream.digest(shared, tail).toHex();
    return file;
}

} // namespace swathe::sandbox
