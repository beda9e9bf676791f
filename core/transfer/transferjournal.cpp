// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/transferjournal.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace swathe {

namespace {

constexpr quint32 kMagic = 0x53574a31; // "SWJ1"
constexpr quint8 kVersion = 1;
constexpr qsizetype kLongest = 256 * 1024;
constexpr qsizetype kLongestHeader = 8 * 1024;
constexpr quint32 kMostRanges = 4096;

void put(QDataStream &stream, const RangeSet &set)
{
    // Those behind are fetched again: a file in so many pieces is not made by us.
    const qsizetype count = std::min<qsizetype>(set.ranges().size(), kMostRanges);
    stream << quint32(count);
    for (const ByteRange &range : set.ranges().first(count))
        stream << range.begin << range.end;
}

bool take(QDataStream &stream, RangeSet &set)
{
    quint32 count = 0;
    stream >> count;
    if (stream.status() != QDataStream::Ok || count > kMostRanges)
        return false;
    QList<ByteRange> ranges(count);
    for (ByteRange &range : ranges)
        stream >> range.begin >> range.end;
    return stream.status() == QDataStream::Ok && RangeSet::fromRanges(ranges, set);
}

bool take(QDataStream &stream, QByteArray &bytes)
{
    stream >> bytes;
    return stream.status() == QDataStream::Ok && bytes.size() <= kLongestHeader;
}

bool isHeaderValue(const QByteArray &value)
{
    return std::ranges::none_of(value, [](char c) {
        return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
    });
}

} // namespace

QByteArray TransferJournal::toBytes() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_8);
    stream << kMagic << kVersion << offset << total << etag.left(kLongestHeader) << lastModified.left(kLongestHeader)
           << bootId.left(kLongestHeader);
    put(stream, written);
    put(stream, flushed);
    stream << qChecksum(bytes);
    return bytes;
}

std::optional<TransferJournal> TransferJournal::fromBytes(const QByteArray &bytes)
{
    constexpr qsizetype kCheck = sizeof(quint16);
    if (bytes.size() <= kCheck || bytes.size() > kLongest)
        return {};
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_8);
    quint32 magic = 0;
    quint8 version = 0;
    TransferJournal journal;
    stream >> magic >> version >> journal.offset >> journal.total;
    if (magic != kMagic || version != kVersion || !take(stream, journal.etag) || !take(stream, journal.lastModified) ||
        !take(stream, journal.bootId) || !take(stream, journal.written) || !take(stream, journal.flushed))
        return {};
    quint16 check = 0;
    stream >> check;
    if (stream.status() != QDataStream::Ok || !stream.atEnd() ||
        check != qChecksum(QByteArrayView(bytes).chopped(kCheck)))
        return {};
    const qint64 total = journal.total;
    const bool isInside = total < 0 || (journal.offset <= total && journal.written.end() <= total);
    const bool isFlushedWritten = std::ranges::all_of(journal.flushed.ranges(), [&](const ByteRange &range) {
        return journal.written.contains(range);
    });
    // The validators go back into a request.
    if (journal.offset < 0 || total < -1 || !isInside || !isFlushedWritten || !isHeaderValue(journal.etag) ||
        !isHeaderValue(journal.lastModified))
        return {};
    return journal;
}

} // namespace swathe
