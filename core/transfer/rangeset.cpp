// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/rangeset.h"

#include <algorithm>

namespace swathe {

bool RangeSet::fromRanges(const QList<ByteRange> &ranges, RangeSet &set)
{
    set.m_ranges.clear();
    qint64 behind = -1;
    for (const ByteRange &range : ranges) {
        if (range.begin <= behind || range.end <= range.begin)
            return false;
        behind = range.end;
    }
    set.m_ranges = ranges;
    return true;
}

void RangeSet::add(ByteRange range)
{
    if (range.size() <= 0)
        return;
    // The first that touches or lies behind it, and the first that lies wholly behind.
    const auto first = std::ranges::lower_bound(m_ranges, range.begin, {}, &ByteRange::end);
    auto last = first;
    while (last != m_ranges.end() && last->begin <= range.end) {
        range.begin = std::min(range.begin, last->begin);
        range.end = std::max(range.end, last->end);
        ++last;
    }
    m_ranges.insert(m_ranges.erase(first, last), range);
}

void RangeSet::add(const RangeSet &other)
{
    for (const ByteRange &range : other.m_ranges)
        add(range);
}

void RangeSet::cutFrom(qint64 position)
{
    while (!m_ranges.isEmpty() && m_ranges.constLast().begin >= position)
        m_ranges.removeLast();
    if (!m_ranges.isEmpty())
        m_ranges.last().end = std::min(m_ranges.constLast().end, position);
}

bool RangeSet::contains(ByteRange range) const
{
    const auto found = std::ranges::lower_bound(m_ranges, range.end, {}, &ByteRange::end);
    return range.size() <= 0 || (found != m_ranges.end() && found->begin <= range.begin);
}

qint64 RangeSet::size() const
{
    qint64 sum = 0;
    for (const ByteRange &range : m_ranges)
        sum += range.size();
    return sum;
}

qint64 RangeSet::prefix() const
{
    return !m_ranges.isEmpty() && m_ranges.constFirst().begin == 0 ? m_ranges.constFirst().end : 0;
}

ByteRange RangeSet::gapFrom(qint64 from, qint64 total) const
{
    auto next = std::ranges::upper_bound(m_ranges, from, {}, &ByteRange::end);
    if (next != m_ranges.end() && next->begin <= from) {
        from = next->end;
        ++next;
    }
    if (from >= total)
        return {};
    return {from, next == m_ranges.end() ? total : std::min(total, next->begin)};
}

} // namespace swathe
