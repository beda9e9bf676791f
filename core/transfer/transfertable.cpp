// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/transfertable.h"

#include <QTimeZone>

#include <algorithm>
#include <limits>
#include <utility>

namespace swathe {

namespace {

QDateTime timeFrom(qint64 milliseconds)
{
    return milliseconds > 0 ? QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::UTC) : QDateTime();
}

bool holdsTarget(TransferState state)
{
    return state != TransferState::Failed && state != TransferState::Cancelled;
}

} // namespace

TransferTry &TransferEntry::begun()
{
    if (!attempt)
        attempt = std::make_unique<TransferTry>();
    return *attempt;
}

TransferSnapshot TransferEntry::snapshot() const
{
    TransferSnapshot result{.spec = spec.unpack(priority),
                            .state = state,
                            .received = received,
                            .total = total,
                            .attempts = attempts,
                            .verifiedByChecksum = verifiedByChecksum,
                            .finishedAt = timeFrom(finishedAt)};
    if (attempt) {
        result.hasError = attempt->error != nullptr;
        if (attempt->error)
            result.error = *attempt->error;
        result.bytesPerSecond = attempt->bytesPerSecond;
        result.secondsLeft = attempt->secondsLeft;
        result.nextTry = timeFrom(attempt->nextTry);
    }
    return result;
}

TransferRow TransferEntry::row() const
{
    TransferRow result{.spec = spec,
                       .received = received,
                       .total = total,
                       .finishedAt = finishedAt,
                       .priority = priority,
                       .state = state,
                       .verifiedByChecksum = verifiedByChecksum};
    if (attempt) {
        result.error = attempt->error;
        result.bytesPerSecond = static_cast<float>(attempt->bytesPerSecond);
        result.secondsLeft =
            static_cast<qint32>(std::min<qint64>(attempt->secondsLeft, std::numeric_limits<qint32>::max()));
    }
    return result;
}

TransferTable::TransferTable() : m_ids(IdOf{&m_slots}), m_targets(TargetOf{&m_slots}) {}

std::optional<quint32> TransferTable::find(const TransferId &id) const
{
    const qint64 slot = m_ids.find(id.value.toUtf8());
    return slot < 0 ? std::nullopt : std::optional(static_cast<quint32>(slot));
}

void TransferTable::count(const TransferEntry &entry, quint32 slot, int sign)
{
    m_counts[static_cast<size_t>(entry.state)] += sign;
    if (!holdsTarget(entry.state))
        return;
    if (sign > 0)
        m_targets.insert(slot);
    else
        m_targets.remove(slot);
}

quint32 TransferTable::insert(TransferEntry entry)
{
    if (entry.serial == 0)
        entry.serial = m_nextSerial;
    m_nextSerial = std::max(m_nextSerial, entry.serial + 1);
    if (entry.position == TransferEntry::kAtEnd)
        entry.position = m_lastPosition + kStep;
    m_lastPosition = std::max(m_lastPosition, entry.position);
    quint32 slot = 0;
    if (m_free.empty()) {
        slot = static_cast<quint32>(m_slots.size());
        m_slots.push_back(std::move(entry));
    } else {
        slot = m_free.back();
        m_free.pop_back();
        m_slots[slot] = std::move(entry);
    }
    const TransferEntry &there = m_slots[slot];
    if (m_order.empty() || there.position > at(m_order.back()).position) {
        m_order.push_back(slot);
    } else {
        const auto place = std::ranges::upper_bound(m_order, there.position, {}, [this](quint32 other) {
            return at(other).position;
        });
        m_order.insert(place, slot);
    }
    m_ids.insert(slot);
    count(there, slot, +1);
    return slot;
}

std::vector<TransferEntry> TransferTable::take(const QList<quint32> &slots)
{
    std::vector<TransferEntry> taken;
    taken.reserve(static_cast<size_t>(slots.size()));
    std::vector<bool> isGone(m_slots.size());
    for (const quint32 slot : slots) {
        if (isGone[slot])
            continue;
        isGone[slot] = true;
        count(m_slots[slot], slot, -1);
        m_ids.remove(slot);
    }
    std::erase_if(m_order, [&isGone](quint32 slot) {
        return isGone[slot];
    });
    for (const quint32 slot : slots) {
        if (!isGone[slot])
            continue;
        isGone[slot] = false;
        taken.push_back(std::exchange(m_slots[slot], {}));
        m_free.push_back(slot);
    }
    return taken;
}

void TransferTable::setState(quint32 slot, TransferState state)
{
    TransferEntry &entry = m_slots[slot];
    count(entry, slot, -1);
    entry.state = state;
    count(entry, slot, +1);
}

QList<TransferTable::Moved> TransferTable::move(const QList<quint32> &slots, std::optional<quint32> before)
{
    std::vector<bool> isMoved(m_slots.size());
    for (const quint32 slot : slots)
        isMoved[slot] = true;
    std::vector<quint32> moved;
    std::vector<quint32> rest;
    std::optional<size_t> place;
    for (const quint32 slot : m_order) {
        // One that is moved itself stands for the first behind it that is not.
        if (slot == before)
            place = rest.size();
        (isMoved[slot] ? moved : rest).push_back(slot);
    }
    const size_t index = place.value_or(rest.size());
    m_order = std::move(rest);
    m_order.insert(m_order.begin() + static_cast<std::ptrdiff_t>(index), moved.cbegin(), moved.cend());
    if (moved.empty())
        return {};

    const auto count = static_cast<qint64>(moved.size());
    const bool isFirst = index == 0;
    const bool isLast = index + moved.size() == m_order.size();
    const qint64 low = isLast ? m_lastPosition : isFirst ? 0 : at(m_order[index - 1]).position;
    const qint64 high = isLast ? 0 : at(m_order[index + moved.size()]).position;
    qint64 from = low;
    qint64 step = kStep;
    if (isFirst && !isLast)
        from = high - (count + 1) * kStep;
    else if (!isFirst && !isLast)
        step = (high - low) / (count + 1);
    QList<Moved> changed;
    const auto put = [&](quint32 slot, qint64 position) {
        changed.append({.slot = slot, .from = std::exchange(at(slot).position, position)});
        m_lastPosition = std::max(m_lastPosition, position);
    };
    if (step == 0) {
        // No room between the two: all are numbered anew.
        for (size_t i = 0; i < m_order.size(); ++i)
            put(m_order[i], (static_cast<qint64>(i) + 1) * kStep);
        return changed;
    }
    for (qint64 i = 0; i < count; ++i)
        put(moved[static_cast<size_t>(i)], from + (i + 1) * step);
    return changed;
}

} // namespace swathe
