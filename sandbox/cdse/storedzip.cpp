// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/cdse/storedzip.h"

#include <QDateTime>
#include <QTimeZone>
#include <QtEndian>

#include <isa-l/crc.h>

#include <algorithm>
#include <mutex>
#include <optional>
#include <vector>

namespace swathe::sandbox::cdse {
namespace {

constexpr qint64 kLarge = 0xFFFFFFFF;
constexpr qint64 kPiece = 1024 * 1024;
constexpr quint16 kFlags = 0x0808; // sizes and CRC follow the data; names are UTF-8

template <class T> void put(QByteArray &bytes, T value)
{
    const T little = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

/** The layout of PKWARE's APPNOTE 6.3, sections 4.3.7 to 4.3.16. */
class StoredZip
{
public:
    StoredZip(QList<ZipEntry> entries, qint64 modifiedMs) : m_entries(std::move(entries))
    {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(modifiedMs, QTimeZone::UTC);
        m_date = static_cast<quint16>((std::clamp(time.date().year(), 1980, 2107) - 1980) << 9 |
                                      time.date().month() << 5 | time.date().day());
        m_time = static_cast<quint16>(time.time().hour() << 11 | time.time().minute() << 5 | time.time().second() / 2);
        m_crcs.resize(static_cast<size_t>(m_entries.size()));
        qint64 at = 0;
        for (qsizetype i = 0; i < m_entries.size(); ++i) {
            m_offsets.push_back(at);
            at += header(i).size();
            m_data.push_back(at);
            at += m_entries[i].body.size;
            at += isLarge(i) ? 24 : 16;
        }
        m_directory = at;
        m_directorySize = 0;
        for (qsizetype i = 0; i < m_entries.size(); ++i)
            m_directorySize += record(i, 0).size();
        m_size = m_directory + m_directorySize + end().size();
    }

    [[nodiscard]] qint64 size() const { return m_size; }

    QByteArray read(qint64 offset, qint64 count)
    {
        count = std::min(count, m_size - offset);
        QByteArray bytes;
        bytes.reserve(count);
        auto i = static_cast<qsizetype>(std::ranges::upper_bound(m_offsets, offset) - m_offsets.begin()) - 1;
        while (bytes.size() < count) {
            const qint64 at = offset + bytes.size(), room = count - bytes.size();
            if (at >= m_directory) {
                bytes += tail().mid(at - m_directory, room);
                break;
            }
            const auto index = static_cast<size_t>(i);
            const qint64 dataEnd = m_data[index] + m_entries[i].body.size;
            if (at < m_data[index]) {
                bytes += header(i).mid(at - m_offsets[index], room);
            } else if (at < dataEnd) {
                const QByteArray part = m_entries[i].body.read(at - m_data[index], std::min(room, dataEnd - at));
                if (part.isEmpty())
                    break;
                bytes += part;
            } else {
                bytes += descriptor(i).mid(at - dataEnd, room);
                const qint64 next = i + 1 < m_entries.size() ? m_offsets[index + 1] : m_directory;
                i += offset + bytes.size() >= next ? 1 : 0;
            }
        }
        return bytes;
    }

private:
    [[nodiscard]] bool isLarge(qsizetype i) const { return m_entries[i].body.size >= kLarge; }

    [[nodiscard]] QByteArray header(qsizetype i) const
    {
        const QByteArray name = m_entries[i].path.toUtf8();
        QByteArray bytes("PK\3\4", 4);
        put<quint16>(bytes, isLarge(i) ? 45 : 20);
        put<quint16>(bytes, kFlags);
        put<quint16>(bytes, 0); // stored
        put<quint16>(bytes, m_time);
        put<quint16>(bytes, m_date);
        put<quint32>(bytes, 0);
        put<quint32>(bytes, isLarge(i) ? kLarge : 0);
        put<quint32>(bytes, isLarge(i) ? kLarge : 0);
        put<quint16>(bytes, static_cast<quint16>(name.size()));
        put<quint16>(bytes, isLarge(i) ? 20 : 0);
        bytes += name;
        if (isLarge(i)) {
            put<quint16>(bytes, 1);
            put<quint16>(bytes, 16);
            put<quint64>(bytes, 0);
            put<quint64>(bytes, 0);
        }
        return bytes;
    }

    QByteArray descriptor(qsizetype i)
    {
        QByteArray bytes("PK\7\10", 4);
        put<quint32>(bytes, crc(i));
        for (int n = 0; n < 2; ++n) {
            if (isLarge(i))
                put<quint64>(bytes, static_cast<quint64>(m_entries[i].body.size));
            else
                put<quint32>(bytes, static_cast<quint32>(m_entries[i].body.size));
        }
        return bytes;
    }

    /** The entry's record in the central directory. */
    [[nodiscard]] QByteArray record(qsizetype i, quint32 sum) const
    {
        const QByteArray name = m_entries[i].path.toUtf8();
        const qint64 offset = m_offsets[static_cast<size_t>(i)];
        QByteArray extra;
        if (isLarge(i))
            for (int n = 0; n < 2; ++n)
                put<quint64>(extra, static_cast<quint64>(m_entries[i].body.size));
        if (offset >= kLarge)
            put<quint64>(extra, static_cast<quint64>(offset));
        QByteArray bytes("PK\1\2", 4);
        put<quint16>(bytes, 0x032D); // made on Unix, 4.5
        put<quint16>(bytes, extra.isEmpty() ? 20 : 45);
        put<quint16>(bytes, kFlags);
        put<quint16>(bytes, 0);
        put<quint16>(bytes, m_time);
        put<quint16>(bytes, m_date);
        put<quint32>(bytes, sum);
        for (int n = 0; n < 2; ++n)
            put<quint32>(bytes, static_cast<quint32>(std::min(m_entries[i].body.size, kLarge)));
        put<quint16>(bytes, static_cast<quint16>(name.size()));
        put<quint16>(bytes, static_cast<quint16>(extra.isEmpty() ? 0 : extra.size() + 4));
        put<quint16>(bytes, 0);
        put<quint16>(bytes, 0);
        put<quint16>(bytes, 0);
        put<quint32>(bytes, 0100644U << 16);
        put<quint32>(bytes, static_cast<quint32>(std::min(offset, kLarge)));
        bytes += name;
        if (!extra.isEmpty()) {
            put<quint16>(bytes, 1);
            put<quint16>(bytes, static_cast<quint16>(extra.size()));
            bytes += extra;
        }
        return bytes;
    }

    [[nodiscard]] QByteArray end() const
    {
        QByteArray bytes;
        const auto count = static_cast<quint64>(m_entries.size());
        const bool large = m_directory >= kLarge || m_directorySize >= kLarge || count >= 0xFFFF;
        if (large) {
            bytes += QByteArray("PK\6\6", 4);
            put<quint64>(bytes, 44);
            put<quint16>(bytes, 0x032D);
            put<quint16>(bytes, 45);
            put<quint32>(bytes, 0);
            put<quint32>(bytes, 0);
            put<quint64>(bytes, count);
            put<quint64>(bytes, count);
            put<quint64>(bytes, static_cast<quint64>(m_directorySize));
            put<quint64>(bytes, static_cast<quint64>(m_directory));
            bytes += QByteArray("PK\6\7", 4);
            put<quint32>(bytes, 0);
            put<quint64>(bytes, static_cast<quint64>(m_directory + m_directorySize));
            put<quint32>(bytes, 1);
        }
        bytes += QByteArray("PK\5\6", 4);
        put<quint16>(bytes, 0);
        put<quint16>(bytes, 0);
        put<quint16>(bytes, static_cast<quint16>(std::min<quint64>(count, 0xFFFF)));
        put<quint16>(bytes, static_cast<quint16>(std::min<quint64>(count, 0xFFFF)));
        put<quint32>(bytes, static_cast<quint32>(std::min(m_directorySize, kLarge)));
        put<quint32>(bytes, static_cast<quint32>(std::min(m_directory, kLarge)));
        put<quint16>(bytes, 0);
        return bytes;
    }

    QByteArray tail()
    {
        QByteArray bytes;
        for (qsizetype i = 0; i < m_entries.size(); ++i)
            bytes += record(i, crc(i));
        return bytes + end();
    }

    quint32 crc(qsizetype i)
    {
        const std::scoped_lock lock(m_mutex);
        std::optional<quint32> &known = m_crcs[static_cast<size_t>(i)];
        if (!known) {
            quint32 sum = 0;
            const Body &body = m_entries[i].body;
            for (qint64 at = 0; at < body.size;) {
                const QByteArray part = body.read(at, std::min(kPiece, body.size - at));
                if (part.isEmpty())
                    break;
                sum = crc32_gzip_refl(sum, reinterpret_cast<const unsigned char *>(part.constData()),
                                      static_cast<uint64_t>(part.size()));
                at += part.size();
            }
            known = sum;
        }
        return *known;
    }

    QList<ZipEntry> m_entries;
    quint16 m_date = 0, m_time = 0;
    std::vector<qint64> m_offsets; ///< of the local headers
    std::vector<qint64> m_data;    ///< of the bytes behind them
    qint64 m_directory = 0, m_directorySize = 0, m_size = 0;
    std::mutex m_mutex;
    std::vector<std::optional<quint32>> m_crcs;
};

} // namespace

Body storedZip(QList<ZipEntry> entries, qint64 modifiedMs)
{
    const auto zip = std::make_shared<StoredZip>(std::move(entries), modifiedMs);
    return {zip->size(), [zip](qint64 offset, qint64 count) {
                return zip->read(offset, count);
            }};
}

} // namespace swathe::sandbox::cdse
