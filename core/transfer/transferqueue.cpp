// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/transferqueue.h"

#include "core/base/logging.h"
#include "core/transfer/transferqueueprivate.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace swathe {

namespace {

using S = TransferState;

/// Rows that are read between two turns of the event loop.
constexpr int kPage = 500;

} // namespace

TransferQueue::TransferQueue(const QString &databasePath, AssetResolver *resolver, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, databasePath, resolver))
{
    connect(&d->dispatcher, &TransferDispatcher::changed, this, [this](quint32 slot) {
        d->onChanged(slot);
    });
    connect(&d->dispatcher, &TransferDispatcher::ended, this, [this](quint32 slot) {
        d->remember(d->table.at(slot));
        if (d->table.at(slot).state == S::Completed)
            d->hasToldOfDisk = false;
    });
    connect(&d->dispatcher, &TransferDispatcher::figuresChanged, this, [this](const QList<quint32> &slots) {
        d->toTell.unite({slots.cbegin(), slots.cend()});
        if (!d->gather.isActive())
            d->tell();
    });
    connect(&d->dispatcher, &TransferDispatcher::diskIsFull, this, [this](quint32 slot) {
        const TransferEntry &entry = d->table.at(slot);
        const bool isNews = !std::exchange(d->hasToldOfDisk, true);
        // A megabyte where the size is not known: enough to go on, and not for nothing.
        d->space->watch(QFileInfo(entry.spec.targetPath()).path(),
                        std::max<qint64>(entry.total - entry.received, 1'000'000));
        setHold(HoldReason::DiskFull, true);
        if (isNews)
            Q_EMIT diskIsFull(*entry.attempt->error);
    });
    connect(&d->dispatcher, &TransferDispatcher::dueAgain, this, [this] {
        d->settle();
    });
    connect(&d->store, &TransferStore::failed, this, [this](const Error &error) {
        qCWarning(logTransfer) << "the queue's database:" << error.detail;
        if (!std::exchange(d->storeHasFailed, true))
            Q_EMIT storeFailed(error);
    });
    connect(&d->store, &TransferStore::opened, this, [this](const Status &status) {
        d->hasStore = status.has_value();
        if (status) {
            d->store.readLater(kPage);
            return;
        }
        d->finishLoading();
        Q_EMIT opened(status);
    });
    connect(&d->store, &TransferStore::rowsRead, this, [this](const QList<StoredTransfer> &rows) {
        if (!rows.isEmpty()) {
            d->restore(rows);
            d->store.readLater(kPage);
            return;
        }
        d->finishLoading();
        Q_EMIT opened({});
    });
    d->gather.setSingleShot(true);
    connect(&d->gather, &QTimer::timeout, this, [this] {
        d->settle();
    });
    d->grace.setSingleShot(true);
    connect(&d->grace, &QTimer::timeout, this, [this] {
        d->forgetRemoved();
        Q_EMIT undoExpired();
    });
}

TransferQueue::~TransferQueue()
{
    d->forgetRemoved();
    for (const quint32 slot : d->dispatcher.shutDown())
        d->toWrite.insert(slot);
    d->write();
}

Status TransferQueue::open()
{
    if (Status opened = d->store.open(); !opened)
        return opened;
    d->hasStore = true;
    for (QList<StoredTransfer> rows = d->store.read(kPage); !rows.isEmpty(); rows = d->store.read(kPage))
        d->restore(rows);
    d->finishLoading();
    return {};
}

void TransferQueue::openLater()
{
    d->isLoading = true;
    d->store.openLater();
}

bool TransferQueue::isLoading() const
{
    return d->isLoading;
}

void TransferQueue::setLimits(const TransferLimits &limits)
{
    d->dispatcher.setLimits(limits);
    d->settleSoon();
}

const TransferLimits &TransferQueue::limits() const
{
    return d->dispatcher.limits();
}

void TransferQueue::setBandwidth(const Bandwidth &bandwidth)
{
    d->dispatcher.setBandwidth(bandwidth);
}

void TransferQueue::setUndoTime(std::chrono::milliseconds time)
{
    d->undoTime = time;
}

void TransferQueue::setHold(HoldReason reason, bool holds)
{
    if (reason == HoldReason::None || std::exchange(d->holds.at(static_cast<size_t>(reason)), holds) == holds)
        return;
    d->updateHold();
}

void TransferQueue::setWaitsForSpace(bool waits, SpaceWatch *watch)
{
    d->dispatcher.setWaitsForSpace(waits);
    setHold(HoldReason::DiskFull, false);
    d->space.reset(watch || !waits ? watch : new SpaceWatch);
    if (!d->space)
        return;
    connect(d->space.get(), &SpaceWatch::spaceIsBack, this, [this] {
        setHold(HoldReason::DiskFull, false);
    });
}

HoldReason TransferQueue::holdReason() const
{
    const auto first = std::ranges::find(d->holds, true);
    return first == d->holds.end() ? HoldReason::None : static_cast<HoldReason>(first - d->holds.begin());
}

QList<TransferId> TransferQueue::add(const QList<TransferSpec> &specs)
{
    QList<TransferId> ids;
    if (d->isLoading)
        return ids;
    for (TransferSpec spec : specs) {
        spec.targetPath = QDir::cleanPath(spec.targetPath);
        if (!QDir::isAbsolutePath(spec.targetPath) || !spec.href.isValid() ||
            d->table.isTargetTaken(spec.targetPath.toUtf8()) || d->table.contains(spec.id))
            continue;
        if (spec.id.isEmpty())
            spec.id = TransferId(QUuid::createUuid().toString(QUuid::WithoutBraces));
        ids.append(spec.id);
        const quint32 slot = d->table.insert({.spec = PackedSpec(spec), .total = spec.size, .priority = spec.priority});
        d->dispatcher.enlist(slot);
        d->toWrite.insert(slot);
    }
    if (ids.isEmpty())
        return ids;
    d->wasIdle = false;
    d->settleSoon();
    Q_EMIT added(ids);
    return ids;
}

void TransferQueue::pause(const QList<TransferId> &ids)
{
    d->pause(d->slotsOf(ids));
}

void TransferQueue::resume(const QList<TransferId> &ids)
{
    for (const quint32 slot : d->slotsOf(ids)) {
        const S state = d->table.at(slot).state;
        if (state == S::Paused || state == S::WaitingForSignIn)
            d->dispatcher.requeue(slot);
    }
}

void TransferQueue::cancel(const QList<TransferId> &ids)
{
    for (const quint32 slot : d->slotsOf(ids)) {
        TransferEntry &entry = d->table.at(slot);
        if (entry.state == S::Completed || entry.state == S::Cancelled || entry.state == S::Publishing)
            continue;
        // The part beside a target that another entry has taken over is not ours any more.
        if (entry.state != S::Failed || !d->table.isTargetTaken(entry.spec.targetText()))
            d->dispatcher.discard(entry);
        d->dispatcher.moveTo(slot, S::Cancelled);
        entry.attempt.reset();
        entry.received = 0;
    }
}

void TransferQueue::retry(const QList<TransferId> &ids)
{
    for (const quint32 slot : d->slotsOf(ids)) {
        TransferEntry &entry = d->table.at(slot);
        if (entry.state == S::WaitingForLimit) {
            d->dispatcher.release(slot);
            d->dispatcher.requeue(slot);
        } else if ((entry.state == S::Failed || entry.state == S::Cancelled) &&
                   !d->table.isTargetTaken(entry.spec.targetText())) {
            entry.isFreshTry = false;
            entry.attempts = 0;
            d->dispatcher.setError(slot, std::nullopt);
            d->dispatcher.requeue(slot);
        }
    }
}

void TransferQueue::remove(const QList<TransferId> &ids)
{
    const QList<quint32> slots = d->slotsOf(ids);
    if (slots.isEmpty())
        return;
    d->forgetRemoved();
    QSet<quint32> seen;
    QList<TransferId> gone;
    for (const quint32 slot : slots) {
        if (seen.contains(slot))
            continue;
        seen.insert(slot);
        gone.append(d->table.at(slot).spec.id());
        d->dispatcher.dismiss(slot);
        d->toTell.remove(slot);
        d->toWrite.remove(slot);
    }
    d->removed = d->table.take(slots);
    if (d->undoTime.count() > 0) {
        for (TransferEntry &entry : d->removed) {
            if (isActive(entry.state))
                entry.state = S::Queued;
            StoredTransfer row = Private::stored(entry);
            row.isRemoved = true;
            d->batch.put.append(row);
        }
        d->grace.start(d->undoTime);
    } else {
        d->forgetRemoved();
    }
    d->settleSoon();
    Q_EMIT removed(gone);
}

bool TransferQueue::undoRemove()
{
    d->grace.stop();
    QList<TransferId> back;
    for (TransferEntry &entry : std::exchange(d->removed, {})) {
        // Another has taken its place meanwhile.
        if (d->table.isTargetTaken(entry.spec.targetText())) {
            d->batch.remove.append(entry.serial);
            continue;
        }
        const quint32 slot = d->table.insert(std::move(entry));
        d->dispatcher.enlist(slot);
        d->toWrite.insert(slot);
        back.append(d->table.at(slot).spec.id());
    }
    if (back.isEmpty())
        return false;
    d->wasIdle = false;
    d->settleSoon();
    Q_EMIT added(back);
    Q_EMIT reordered();
    return true;
}

bool TransferQueue::canUndoRemove() const
{
    return !d->removed.empty();
}

void TransferQueue::setPriority(const QList<TransferId> &ids, int priority)
{
    for (const quint32 slot : d->slotsOf(ids))
        d->dispatcher.setPriority(slot, priority);
}

void TransferQueue::moveToTop(const QList<TransferId> &ids)
{
    if (!d->table.order().empty())
        d->move(ids, d->table.order().front());
}

void TransferQueue::moveBefore(const QList<TransferId> &ids, const TransferId &other)
{
    if (const std::optional<quint32> before = d->table.find(other))
        d->move(ids, before);
}

void TransferQueue::moveToBottom(const QList<TransferId> &ids)
{
    d->move(ids, std::nullopt);
}

void TransferQueue::pauseAll()
{
    d->pause(d->allSlots());
}

void TransferQueue::resumeAll()
{
    for (const quint32 slot : d->allSlots()) {
        if (d->table.at(slot).state == S::Paused)
            d->dispatcher.requeue(slot);
    }
}

void TransferQueue::signedIn(const QString &provider)
{
    for (const quint32 slot : d->allSlots()) {
        const TransferEntry &entry = d->table.at(slot);
        if (entry.state == S::WaitingForSignIn && entry.spec.provider() == provider)
            d->dispatcher.requeue(slot);
    }
}

QList<TransferId> TransferQueue::ids() const
{
    QList<TransferId> all;
    all.reserve(d->table.size());
    for (const quint32 slot : d->table.order())
        all.append(d->table.at(slot).spec.id());
    return all;
}

QList<TransferId> TransferQueue::ids(const BatchId &batch) const
{
    QList<TransferId> all;
    for (const quint32 slot : d->table.order()) {
        if (d->table.at(slot).spec.batch() == batch)
            all.append(d->table.at(slot).spec.id());
    }
    return all;
}

qsizetype TransferQueue::count() const
{
    return d->table.size();
}

std::optional<TransferSnapshot> TransferQueue::snapshot(const TransferId &id) const
{
    const std::optional<quint32> slot = d->table.find(id);
    return slot ? std::optional(d->table.at(*slot).snapshot()) : std::nullopt;
}

TransferRow TransferQueue::row(const TransferId &id) const
{
    const std::optional<quint32> slot = d->table.find(id);
    return slot ? d->table.at(*slot).row() : TransferRow();
}

QList<TransferRow> TransferQueue::rows() const
{
    QList<TransferRow> all;
    all.reserve(d->table.size());
    for (const quint32 slot : d->table.order())
        all.append(d->table.at(slot).row());
    return all;
}

bool TransferQueue::isIdle() const
{
    return !d->dispatcher.hasWork();
}

int TransferQueue::activeCount() const
{
    return d->dispatcher.active();
}

qint64 TransferQueue::bytesLeft(const QString &folder) const
{
    const QByteArray below = QDir::cleanPath(folder).toUtf8() + '/';
    qint64 sum = 0;
    for (const quint32 slot : d->table.order()) {
        const TransferEntry &entry = d->table.at(slot);
        if (!isFinal(entry.state) && entry.spec.targetText().startsWith(below))
            sum += std::max<qint64>(0, entry.total - entry.received);
    }
    return sum;
}

HistoryJob *TransferQueue::history(int most, qint64 before, QObject *parent)
{
    d->write();
    return d->store.history(most, before, parent);
}

void TransferQueue::clearHistory()
{
    d->batch.history.clear();
    d->batch.clearsHistory = true;
    d->settleSoon();
}

} // namespace swathe
