// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/transferqueueprivate.h"

#include <QTimeZone>

#include <algorithm>
#include <utility>

namespace swathe {

namespace {

using S = TransferState;

/// State changes gather this long before they are told and written.
constexpr auto kGather = std::chrono::milliseconds(20);

} // namespace

TransferQueue::Private::Private(TransferQueue *owner, const QString &databasePath, AssetResolver *resolver)
    : q(owner), store(databasePath), dispatcher(table, resolver)
{
}

QList<TransferId> TransferQueue::Private::idsOf(const QSet<quint32> &slots) const
{
    QList<TransferId> ids;
    ids.reserve(slots.size());
    for (const quint32 slot : slots)
        ids.append(table.at(slot).spec.id());
    return ids;
}

void TransferQueue::Private::settleSoon()
{
    if (!gather.isActive())
        gather.start(kGather);
}

void TransferQueue::Private::onChanged(quint32 slot)
{
    toTell.insert(slot);
    toWrite.insert(slot);
    settleSoon();
}

StoredTransfer TransferQueue::Private::stored(const TransferEntry &entry)
{
    StoredTransfer row{.serial = entry.serial,
                       .position = entry.position,
                       .spec = entry.spec,
                       .received = entry.received,
                       .finishedAt = entry.finishedAt,
                       .priority = entry.priority,
                       .attempts = entry.attempts,
                       .state = entry.state,
                       .isFreshTry = entry.isFreshTry,
                       .verifiedByChecksum = entry.verifiedByChecksum};
    if (const TransferTry *attempt = entry.attempt.get()) {
        row.error = attempt->error;
        row.nextTry = attempt->nextTry;
        if (attempt->journal != TransferJournal())
            row.journal = attempt->journal.toBytes();
    }
    return row;
}

void TransferQueue::Private::restore(const QList<StoredTransfer> &rows)
{
    QList<TransferId> ids;
    for (const StoredTransfer &row : rows) {
        TransferEntry entry{.spec = row.spec,
                            .serial = row.serial,
                            .position = row.position,
                            .received = row.received,
                            .total = row.state == S::Completed ? row.received : row.spec.size(),
                            .finishedAt = row.finishedAt,
                            .priority = row.priority,
                            .attempts = static_cast<quint16>(std::clamp(row.attempts, 0, 0xffff)),
                            .state = row.state,
                            .isFreshTry = row.isFreshTry,
                            .verifiedByChecksum = row.verifiedByChecksum};
        if (row.isRemoved) {
            // The program ended before that became final.
            if (entry.state != S::Completed)
                dispatcher.discard(entry);
            batch.remove.append(row.serial);
            continue;
        }
        if (!row.journal.isEmpty() || row.error || row.nextTry != 0 || row.received > 0) {
            TransferTry &attempt = entry.begun();
            attempt.journal = TransferJournal::fromBytes(row.journal).value_or(TransferJournal());
            attempt.error = row.error;
            attempt.nextTry = row.nextTry;
            attempt.best = row.received;
            if (attempt.journal.total >= 0)
                entry.total = attempt.journal.total;
            if (row.state == S::Completed)
                entry.attempt.reset();
        }
        const bool isInterrupted = isActive(row.state) || row.state == S::WaitingForSignIn;
        if (isInterrupted)
            entry.state = S::Queued;
        const quint32 slot = table.insert(std::move(entry));
        dispatcher.enlist(slot);
        ids.append(table.at(slot).spec.id());
        if (isInterrupted)
            toWrite.insert(slot);
    }
    if (!ids.isEmpty())
        Q_EMIT q->added(ids);
}

void TransferQueue::Private::finishLoading()
{
    isLoading = false;
    wasIdle = q->isIdle();
    settleSoon();
}

void TransferQueue::Private::write()
{
    if (isLoading)
        return;
    for (const quint32 slot : std::as_const(toWrite))
        batch.put.append(stored(table.at(slot)));
    toWrite.clear();
    if (hasStore && !batch.isEmpty())
        store.write(batch);
    batch = {};
}

void TransferQueue::Private::tell()
{
    if (!toTell.isEmpty())
        Q_EMIT q->changed(idsOf(std::exchange(toTell, {})));
    if (std::exchange(toldActive, dispatcher.active()) != dispatcher.active())
        Q_EMIT q->activeCountChanged();
    const bool idleNow = q->isIdle();
    if (idleNow && !std::exchange(wasIdle, idleNow))
        Q_EMIT q->idle();
    wasIdle = idleNow;
}

void TransferQueue::Private::settle()
{
    gather.stop();
    if (!isLoading)
        dispatcher.startDue();
    write();
    tell();
}

void TransferQueue::Private::remember(const TransferEntry &entry)
{
    const TransferTry *attempt = entry.attempt.get();
    batch.history.append({.id = entry.spec.id(),
                          .title = entry.spec.title(),
                          .provider = entry.spec.provider(),
                          .scene = entry.spec.scene(),
                          .targetPath = entry.spec.targetPath(),
                          .host = entry.spec.href().host(),
                          .outcome = entry.state,
                          .error = attempt && attempt->error ? *attempt->error : Error{},
                          .bytes = entry.received,
                          .attempts = entry.attempts,
                          .verifiedByChecksum = entry.verifiedByChecksum,
                          .finishedAt = QDateTime::fromMSecsSinceEpoch(entry.finishedAt, QTimeZone::UTC)});
}

void TransferQueue::Private::forgetRemoved()
{
    grace.stop();
    for (const TransferEntry &entry : removed) {
        // The part beside a target that another entry has taken over is not ours any more, and what is whole has
        // none.
        if (entry.state != S::Completed && !table.isTargetTaken(entry.spec.targetText()))
            dispatcher.discard(entry);
        batch.remove.append(entry.serial);
    }
    removed.clear();
    settleSoon();
}

void TransferQueue::Private::updateHold()
{
    const bool isHeld = q->holdReason() != HoldReason::None;
    dispatcher.setHeld(isHeld);
    settleSoon();
    Q_EMIT q->holdChanged();
}

void TransferQueue::Private::move(const QList<TransferId> &ids, std::optional<quint32> before)
{
    const QList<TransferTable::Moved> moved = table.move(slotsOf(ids), before);
    if (moved.isEmpty())
        return;
    dispatcher.reposition(moved);
    Q_EMIT q->reordered();
}

QList<quint32> TransferQueue::Private::slotsOf(const QList<TransferId> &ids) const
{
    QList<quint32> slots;
    slots.reserve(ids.size());
    for (const TransferId &id : ids) {
        if (const std::optional<quint32> slot = table.find(id))
            slots.append(*slot);
    }
    return slots;
}

void TransferQueue::Private::pause(const QList<quint32> &slots)
{
    for (const quint32 slot : slots) {
        const S state = table.at(slot).state;
        // Publishing takes moments and cannot be stopped half-way.
        if (isFinal(state) || state == S::Publishing || state == S::Paused)
            continue;
        dispatcher.halt(slot);
        dispatcher.moveTo(slot, S::Paused);
    }
}

} // namespace swathe
