// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/piecemap.h"

#include <algorithm>

namespace swathe {

namespace {

qint64 nextMultiple(qint64 position, qint64 of)
{
    return of == PieceMap::kOpenEnd ? of : (position / of + 1) * of;
}

} // namespace

void PieceMap::setTotal(qint64 total)
{
    m_total = total;
    for (auto &[id, share] : m_shares)
        share.end = std::max(share.at, std::min(share.end, bound()));
}

ByteRange PieceMap::firstFree(qint64 from) const
{
    RangeSet taken = m_written;
    for (const auto &[id, share] : m_shares)
        taken.add({share.at, share.end});
    return taken.gapFrom(from, bound());
}

std::optional<int> PieceMap::take(qint64 most)
{
    const ByteRange free = firstFree(0);
    if (free.size() <= 0)
        return {};
    m_shares.emplace(++m_lastId, Share{free.begin, std::min(free.end, nextMultiple(free.begin, most))});
    return m_lastId;
}

std::optional<int> PieceMap::divide()
{
    const auto largest = std::ranges::max_element(m_shares, {}, [](const auto &entry) {
        return entry.second.left();
    });
    if (m_total < 0 || largest == m_shares.end() || largest->second.left() < 2 * kLeastHalf)
        return {};
    Share &share = largest->second;
    const Share half{share.at + share.left() / 2, share.end};
    share.end = half.at;
    m_shares.emplace(++m_lastId, half);
    return m_lastId;
}

bool PieceMap::extend(int id, qint64 most)
{
    Share &share = m_shares.at(id);
    const ByteRange free = firstFree(share.end);
    if (share.left() > 0 || free.size() <= 0 || free.begin != share.end)
        return false;
    share.end = std::min(free.end, nextMultiple(free.begin, most));
    return true;
}

void PieceMap::limit(int id, qint64 end)
{
    Share &share = m_shares.at(id);
    share.end = std::max(share.at, std::min(share.end, end));
}

void PieceMap::advance(int id, qint64 count)
{
    Share &share = m_shares.at(id);
    Q_ASSERT(count <= share.left());
    m_written.add({share.at, share.at + count});
    share.at += count;
}

} // namespace swathe
