// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

namespace swathe {

/** The bytes from `begin` up to, not including, `end` of a file. */
struct ByteRange {
    qint64 begin = 0;
    qint64 end = 0;
    [[nodiscard]] qint64 size() const { return end - begin; }
    bool operator==(const ByteRange &) const = default;
};

/**
 * A set of bytes of a file as sorted ranges that neither overlap nor touch. A value; all functions are cheap for the
 * few ranges that a file being fetched has.
 */
class RangeSet
{
public:
    RangeSet() = default;
    /// Ranges from outside: false leaves `set` empty, for any that are empty, negative, out of order or touching.
    [[nodiscard]] static bool fromRanges(const QList<ByteRange> &ranges, RangeSet &set);

    void add(ByteRange range); ///< an empty range adds nothing
    void add(const RangeSet &other);
    void cutFrom(qint64 position); ///< leaves no byte at or behind `position`

    [[nodiscard]] bool isEmpty() const { return m_ranges.isEmpty(); }
    [[nodiscard]] bool contains(ByteRange range) const;
    [[nodiscard]] qint64 size() const;   ///< bytes in it
    [[nodiscard]] qint64 prefix() const; ///< bytes from the front of the file without a gap
    [[nodiscard]] qint64 end() const { return m_ranges.isEmpty() ? 0 : m_ranges.constLast().end; }
    /// The first gap that begins at or behind `from` or holds it, within `[from, total)`; empty if there is none.
    [[nodiscard]] ByteRange gapFrom(qint64 from, qint64 total) const;
    [[nodiscard]] const QList<ByteRange> &ranges() const { return m_ranges; }
    bool operator==(const RangeSet &) const = default;

private:
    QList<ByteRange> m_ranges;
};

} // namespace swathe
