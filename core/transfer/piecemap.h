// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/transfer/rangeset.h"

#include <limits>
#include <map>
#include <optional>

namespace swathe {

/**
 * Which bytes of a file are there, and who fetches which of the others. Pure bookkeeping: no two shares overlap each
 * other or what is written, so that no byte is written twice; what a connection delivers behind the end of its share
 * is not taken. A file of unknown length is one share without an end.
 */
class PieceMap
{
public:
    static constexpr qint64 kOpenEnd = std::numeric_limits<qint64>::max();
    /// A share is divided only where both halves keep that much: a new connection has to be worth its round trip.
    static constexpr qint64 kLeastHalf = 4LL * 1024 * 1024;

    /** What one connection fetches. */
    struct Share {
        qint64 at = 0;  ///< the next byte
        qint64 end = 0; ///< behind its last byte
        [[nodiscard]] qint64 left() const { return end - at; }
    };

    PieceMap() = default;
    explicit PieceMap(qint64 total, const RangeSet &written = {}) : m_total(total), m_written(written) {}

    /// Learned from an answer. Shares are cut to it.
    void setTotal(qint64 total);
    [[nodiscard]] qint64 total() const { return m_total; } ///< -1 unknown

    /// Work for one more connection: the first missing bytes that nobody fetches, at most up to the next multiple of
    /// `most`. Nothing if all is taken.
    [[nodiscard]] std::optional<int> take(qint64 most = kOpenEnd);
    /// The second half of the largest share, if that is large enough; the share it came from ends there.
    [[nodiscard]] std::optional<int> divide();
    /// A share that has come to its end goes on, at most up to the next multiple of `most`, if what follows is missing
    /// and nobody fetches it.
    bool extend(int id, qint64 most);
    /// The share ends at `end` at the latest.
    void limit(int id, qint64 end);
    /// `count` bytes, not more than are left, were written.
    void advance(int id, qint64 count);
    /// Its connection is gone: what is left of it is anybody's.
    void giveBack(int id) { m_shares.erase(id); }
    [[nodiscard]] const Share &share(int id) const { return m_shares.at(id); }

    [[nodiscard]] const RangeSet &written() const { return m_written; }
    [[nodiscard]] bool isWhole() const { return m_total >= 0 && m_written.prefix() >= m_total; }

private:
    [[nodiscard]] qint64 bound() const { return m_total < 0 ? kOpenEnd : m_total; }
    [[nodiscard]] ByteRange firstFree(qint64 from) const;

    qint64 m_total = -1;
    RangeSet m_written;
    std::map<int, Share> m_shares;
    int m_lastId = 0;
};

} // namespace swathe
