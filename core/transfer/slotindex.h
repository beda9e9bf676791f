// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QHashFunctions>

#include <vector>

namespace swathe {

/**
 * Finds numbered things by a text that they hold themselves: a hash table of the numbers alone, eight bytes each at
 * the usual filling, where a QHash with the text as its key takes more than a hundred. `Text` gives the text of a
 * number; it must not change while the number is in.
 */
template <class Text> class SlotIndex
{
public:
    explicit SlotIndex(Text text) : m_text(std::move(text)) {}

    /// The number that was inserted with this text; -1 if none was.
    [[nodiscard]] qint64 find(QByteArrayView text) const
    {
        if (m_cells.empty())
            return -1;
        for (size_t cell = first(text);; cell = (cell + 1) & (m_cells.size() - 1)) {
            const quint32 value = m_cells[cell];
            if (value == kFree)
                return -1;
            if (value != kGone && m_text(value - kOffset) == text)
                return value - kOffset;
        }
    }

    /// Nothing if a number with the same text is in already.
    void insert(quint32 number)
    {
        const QByteArrayView text = m_text(number);
        if (find(text) >= 0)
            return;
        if ((m_used + 1) * 4 > m_cells.size() * 3)
            grow();
        place(number);
        ++m_count;
    }

    /// Nothing unless this very number is in.
    void remove(quint32 number)
    {
        if (m_cells.empty())
            return;
        for (size_t cell = first(m_text(number));; cell = (cell + 1) & (m_cells.size() - 1)) {
            if (m_cells[cell] == kFree)
                return;
            if (m_cells[cell] == number + kOffset) {
                m_cells[cell] = kGone;
                --m_count;
                return;
            }
        }
    }

    void clear()
    {
        m_cells.clear();
        m_used = m_count = 0;
    }
    [[nodiscard]] size_t count() const { return m_count; }

private:
    static constexpr quint32 kFree = 0;
    static constexpr quint32 kGone = 1;
    static constexpr quint32 kOffset = 2;

    [[nodiscard]] size_t first(QByteArrayView text) const { return qHash(text, 0) & (m_cells.size() - 1); }

    void place(quint32 number)
    {
        size_t cell = first(m_text(number));
        while (m_cells[cell] != kFree)
            cell = (cell + 1) & (m_cells.size() - 1);
        m_cells[cell] = number + kOffset;
        ++m_used;
    }

    void grow()
    {
        // Also sheds the cells of those that have gone.
        size_t size = 16;
        while (size < m_count * 2 + 2)
            size *= 2;
        std::vector<quint32> old(size, kFree);
        old.swap(m_cells);
        m_used = 0;
        for (const quint32 value : old) {
            if (value >= kOffset)
                place(value - kOffset);
        }
    }

    Text m_text;
    std::vector<quint32> m_cells; ///< a power of two of them
    size_t m_used = 0;            ///< cells that are not free
    size_t m_count = 0;
};

} // namespace swathe
