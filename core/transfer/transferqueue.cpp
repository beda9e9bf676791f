// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/transferqueue.h"

#include "core/access/assetresolver.h"
#include "core/base/clock.h"
#include "core/base/logging.h"
#include "core/transfer/transferengine.h"
#include "core/transfer/transferscheduler.h"
#include "core/transfer/transferstore.h"

#include <QDir>
#include <QPointer>
#include <QRandomGenerator>
#include <QSet>
#include <QThread>
#include <QTimer>
#include <QUuid>

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace swathe {

namespace {

using S = TransferState;

/// State changes gather this long before they are told and written.
constexpr auto kGather = std::chrono::milliseconds(20);
/// The wait after a lost connection that had brought something.
constexpr auto kShortWait = std::chrono::milliseconds(200);

struct Entry {
    TransferSnapshot snapshot;
    qint64 position = 0;
    TransferJournal journal;
    WaitingTransfer waiting;
    quint64 run = 0;
    int failures = 0; ///< in a row
    qint64 best = 0;  ///< most bytes ever in the part: what counts as progress
    bool isFreshTry = false;
    QPointer<Job> resolving;
};

/// Whose limits apply.
QString hostOf(const TransferSpec &spec)
{
    const QString host = spec.href.host().toLower();
    return host.isEmpty() ? spec.provider : host;
}

} // namespace

class TransferQueue::Private
{
public:
    Private(TransferQueue *owner, const QString &databasePath, AssetResolver *assetResolver)
        : q(owner), store(databasePath), resolver(assetResolver)
    {
    }

    /// Larger priority first, then queue order.
    using WaitKey = std::pair<int, qint64>;
    [[nodiscard]] static WaitKey waitKey(const Entry &entry) { return {-entry.snapshot.spec.priority, entry.position}; }

    TransferQueue *q;
    TransferStore store;
    AssetResolver *resolver;
    TransferLimits limits;
    QThread engineThread;
    TransferEngine *engine = nullptr; ///< on engineThread, deleted at its end

    std::map<qint64, Entry> entries; ///< by position
    QHash<TransferId, qint64> positions;
    QHash<QString, TransferId> liveTargets; ///< not failed, not cancelled
    std::map<WaitKey, TransferId> waiting;  ///< Queued and WaitingForLimit
    std::array<int, 12> inState{};
    SchedulerLoad load;
    qint64 nextPosition = 1;
    quint64 nextRun = 1;
    bool hasStore = false;
    bool storeHasFailed = false;
    bool wasIdle = true;

    QTimer gather;
    QTimer alarm;
    QSet<TransferId> toTell;
    QSet<TransferId> toWrite;
    QList<TransferId> toDelete;

    [[nodiscard]] Entry *find(const TransferId &id)
    {
        const auto position = positions.constFind(id);
        return position == positions.cend() ? nullptr : &entries.at(*position);
    }

    template <class Call> void tellEngine(Call call)
    {
        QMetaObject::invokeMethod(
            engine,
            [worker = engine, call = std::move(call)] {
                call(*worker);
            },
            Qt::QueuedConnection);
    }

    [[nodiscard]] bool isWaitingState(S state) const { return state == S::Queued || state == S::WaitingForLimit; }

    void enter(Entry &entry, int sign)
    {
        const S state = entry.snapshot.state;
        const TransferId &id = entry.snapshot.spec.id;
        inState.at(static_cast<std::size_t>(state)) += sign;
        if (isActive(state)) {
            load.active += sign;
            int &onHost = load.activeOnHost[entry.waiting.host];
            onHost += sign;
            if (onHost == 0)
                load.activeOnHost.remove(entry.waiting.host);
        }
        if (isWaitingState(state)) {
            if (sign > 0)
                waiting.emplace(waitKey(entry), id);
            else
                waiting.erase(waitKey(entry));
        }
        if (state != S::Failed && state != S::Cancelled) {
            if (sign > 0)
                liveTargets.insert(entry.snapshot.spec.targetPath, id);
            else
                liveTargets.remove(entry.snapshot.spec.targetPath);
        }
    }

    void changedFigures(const TransferId &id) { toTell.insert(id); }

    void changedRow(const TransferId &id)
    {
        toTell.insert(id);
        toWrite.insert(id);
        if (!gather.isActive())
            gather.start(kGather);
    }

    void moveTo(Entry &entry, S state)
    {
        TransferSnapshot &snapshot = entry.snapshot;
        if (snapshot.state == state)
            return;
        Q_ASSERT_X(canMove(snapshot.state, state), "TransferQueue",
                   qPrintable(transferStateName(snapshot.state) + QStringLiteral(" to ") + transferStateName(state)));
        enter(entry, -1);
        snapshot.state = state;
        enter(entry, +1);
        if (state != S::WaitingForLimit)
            setNextTry(entry, {});
        if (state != S::Receiving) {
            snapshot.bytesPerSecond = 0;
            snapshot.secondsLeft = -1;
        }
        if (!isActive(state))
            delete entry.resolving;
        snapshot.finishedAt = isFinal(state) ? QDateTime::currentDateTimeUtc() : QDateTime();
        changedRow(snapshot.spec.id);
    }

    void setNextTry(Entry &entry, const QDateTime &time)
    {
        entry.snapshot.nextTry = time;
        entry.waiting.notBefore = time;
    }

    void setError(Entry &entry, const std::optional<Error> &error)
    {
        entry.snapshot.error = error.value_or(Error{});
        entry.snapshot.hasError = error.has_value();
    }

    void insert(Entry entry)
    {
        const TransferId id = entry.snapshot.spec.id;
        entry.waiting.id = id;
        entry.waiting.host = hostOf(entry.snapshot.spec);
        entry.waiting.notBefore = entry.snapshot.nextTry;
        positions.insert(id, entry.position);
        nextPosition = std::max(nextPosition, entry.position + 1);
        enter(entries.emplace(entry.position, std::move(entry)).first->second, +1);
    }

    [[nodiscard]] StoredTransfer stored(const Entry &entry) const
    {
        const TransferSnapshot &snapshot = entry.snapshot;
        return {.position = entry.position,
                .spec = snapshot.spec,
                .state = snapshot.state,
                .error = snapshot.hasError ? std::optional(snapshot.error) : std::nullopt,
                .received = snapshot.received,
                .attempts = snapshot.attempts,
                .isFreshTry = entry.isFreshTry,
                .verifiedByChecksum = snapshot.verifiedByChecksum,
                .nextTry = snapshot.nextTry,
                .finishedAt = snapshot.finishedAt,
                .journal = entry.journal};
    }

    void restore(const StoredTransfer &row)
    {
        Entry entry{.snapshot = {.spec = row.spec,
                                 .state = row.state,
                                 .received = row.received,
                                 .total = row.journal.total >= 0 ? row.journal.total : row.spec.size,
                                 .attempts = row.attempts,
                                 .verifiedByChecksum = row.verifiedByChecksum,
                                 .nextTry = row.nextTry,
                                 .finishedAt = row.finishedAt},
                    .position = row.position,
                    .journal = row.journal,
                    .best = row.received,
                    .isFreshTry = row.isFreshTry};
        setError(entry, row.error);
        const bool isInterrupted = isActive(row.state) || row.state == S::WaitingForSignIn;
        if (isInterrupted)
            entry.snapshot.state = S::Queued;
        insert(std::move(entry));
        if (isInterrupted)
            changedRow(row.spec.id);
    }

    void write()
    {
        if (!hasStore || (toWrite.isEmpty() && toDelete.isEmpty()))
            return;
        StoreBatch batch;
        for (const TransferId &id : std::as_const(toWrite)) {
            if (const Entry *entry = find(id))
                batch.put.append(stored(*entry));
        }
        batch.remove = std::exchange(toDelete, {});
        toWrite.clear();
        store.write(batch);
    }

    void tell()
    {
        if (!toTell.isEmpty()) {
            const QSet<TransferId> ids = std::exchange(toTell, {});
            Q_EMIT q->changed(QList<TransferId>(ids.cbegin(), ids.cend()));
        }
        const bool idleNow = q->isIdle();
        if (idleNow && !std::exchange(wasIdle, idleNow))
            Q_EMIT q->idle();
        wasIdle = idleNow;
    }

    /// Starts what may start, writes what changed, then tells of it.
    void settle()
    {
        gather.stop();
        startDue();
        write();
        tell();
    }

    void startDue()
    {
        if (!engine)
            return;
        const QDateTime now = QDateTime::currentDateTimeUtc();
        for (auto it = load.hostHeldUntil.begin(); it != load.hostHeldUntil.end();)
            it = *it <= now ? load.hostHeldUntil.erase(it) : std::next(it);
        auto next = waiting.cbegin();
        const WaitingSource source = [this, &next]() -> const WaitingTransfer * {
            return next == waiting.cend() ? nullptr : &find((next++)->second)->waiting;
        };
        const SchedulerDecision decision = schedule(source, load, limits, now);
        for (const TransferId &id : decision.start)
            begin(*find(id));
        if (decision.lookAgain.isValid())
            alarm.start(std::chrono::milliseconds(std::max<qint64>(1, now.msecsTo(decision.lookAgain))));
        else
            alarm.stop();
    }

    void begin(Entry &entry)
    {
        const TransferSpec &spec = entry.snapshot.spec;
        entry.run = nextRun++;
        ++entry.snapshot.attempts;
        moveTo(entry, S::Resolving);
        tellEngine([task = TransferTask{.spec = spec,
                                        .run = entry.run,
                                        .journal = entry.journal,
                                        .stallTimeout = limits.stallTimeout,
                                        .canRefresh = resolver && !spec.provider.isEmpty(),
                                        .isFreshTry = entry.isFreshTry}](TransferEngine &worker) {
            worker.begin(task);
        });
    }

    /// The entry an event of the engine is about, unless that try is over for us.
    [[nodiscard]] Entry *current(const TransferId &id, quint64 run)
    {
        Entry *entry = find(id);
        return entry && entry->run == run && isActive(entry->snapshot.state) ? entry : nullptr;
    }

    void onRequestWanted(const TransferId &id, quint64 run, bool refresh)
    {
        Entry *entry = current(id, run);
        if (!entry)
            return;
        const TransferSpec &spec = entry->snapshot.spec;
        if (!resolver || spec.provider.isEmpty()) {
            tellEngine([id, run, request = HttpRequest{.url = spec.href}](TransferEngine &worker) {
                worker.provide(id, run, request);
            });
            return;
        }
        delete entry->resolving;
        JobOf<HttpRequest> *job = resolver->resolve(spec.provider, spec.href, refresh, q);
        entry->resolving = job;
        QObject::connect(job, &Job::finished, q, [this, job, id, run] {
            job->deleteLater();
            if (const Result<HttpRequest> &result = job->result()) {
                tellEngine([id, run, request = *result](TransferEngine &worker) {
                    worker.provide(id, run, request);
                });
            } else {
                tellEngine([id, run, error = result.error()](TransferEngine &worker) {
                    worker.refuse(id, run, error);
                });
            }
        });
        job->start();
    }

    void onMoved(const TransferId &id, quint64 run, S state)
    {
        Entry *entry = current(id, run);
        if (!entry)
            return;
        if (state == S::Receiving)
            setError(*entry, std::nullopt);
        moveTo(*entry, state);
    }

    void onJournaled(const TransferId &id, quint64 run, const TransferJournal &journal)
    {
        // Also of a try that was paused meanwhile: it tells of what is in the part.
        Entry *entry = find(id);
        if (!entry || entry->run != run)
            return;
        entry->journal = journal;
        if (journal.total >= 0)
            entry->snapshot.total = journal.total;
        changedRow(id);
    }

    void onFigures(const QList<TransferFigures> &list)
    {
        for (const TransferFigures &figures : list) {
            Entry *entry = current(figures.id, figures.run);
            if (!entry || entry->snapshot.state == S::Resolving)
                continue;
            TransferSnapshot &snapshot = entry->snapshot;
            const TransferSnapshot before = snapshot;
            snapshot.received = figures.received;
            snapshot.total = figures.total;
            snapshot.bytesPerSecond = snapshot.state == S::Receiving ? figures.bytesPerSecond : 0;
            snapshot.secondsLeft =
                snapshot.bytesPerSecond > 0 && snapshot.total >= 0
                    ? qRound64(static_cast<double>(snapshot.total - snapshot.received) / snapshot.bytesPerSecond)
                    : -1;
            if (snapshot.received != before.received || snapshot.bytesPerSecond != before.bytesPerSecond ||
                snapshot.total != before.total)
                changedFigures(figures.id);
        }
        if (!gather.isActive())
            tell();
    }

    void onEnded(const TransferId &id, quint64 run, const TransferOutcome &outcome)
    {
        Entry *entry = current(id, run);
        if (!entry)
            return;
        TransferSnapshot &snapshot = entry->snapshot;
        snapshot.received = outcome.received;
        entry->isFreshTry = outcome.isFreshTry;
        if (!outcome.error) {
            snapshot.total = outcome.received;
            snapshot.verifiedByChecksum = outcome.verifiedByChecksum;
            setError(*entry, std::nullopt);
            entry->journal = {};
            entry->failures = 0;
            moveTo(*entry, S::Completed);
            return;
        }
        const Error &error = *outcome.error;
        setError(*entry, error);
        qCInfo(logTransfer) << snapshot.spec.targetPath << kindName(error.kind) << error.detail;
        if (error.kind == Error::Kind::Unauthorised && resolver && !snapshot.spec.provider.isEmpty()) {
            moveTo(*entry, S::WaitingForSignIn);
            return;
        }
        if (!isWorthRetrying(error.kind)) {
            moveTo(*entry, S::Failed);
            return;
        }
        std::optional<std::chrono::milliseconds> wait = error.retryAfter;
        if (outcome.received > entry->best) {
            entry->best = outcome.received;
            entry->failures = 0;
            if (!wait)
                wait = std::min(kShortWait, limits.firstRetryWait);
        } else if (!wait && ++entry->failures > limits.retries) {
            moveTo(*entry, S::Failed);
            return;
        }
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const QDateTime due = now.addDuration(
            retryWait(std::max(1, entry->failures), limits, wait, QRandomGenerator::global()->generateDouble()));
        if (error.kind == Error::Kind::RateLimited && error.retryAfter) {
            QDateTime &held = load.hostHeldUntil[entry->waiting.host];
            if (!held.isValid() || held < due)
                held = due;
        }
        moveTo(*entry, S::WaitingForLimit);
        setNextTry(*entry, due);
    }

    void halt(Entry &entry)
    {
        if (!isActive(entry.snapshot.state))
            return;
        tellEngine([id = entry.snapshot.spec.id](TransferEngine &worker) {
            worker.stop(id);
        });
    }

    void discard(const Entry &entry)
    {
        tellEngine([id = entry.snapshot.spec.id, target = entry.snapshot.spec.targetPath](TransferEngine &worker) {
            worker.discard(id, target);
        });
    }

    void requeue(Entry &entry)
    {
        entry.failures = 0;
        moveTo(entry, S::Queued);
    }

    template <class Change> void forEach(const QList<TransferId> &ids, Change change)
    {
        for (const TransferId &id : ids) {
            if (Entry *entry = find(id))
                change(*entry);
        }
    }
};

TransferQueue::TransferQueue(const QString &databasePath, AssetResolver *resolver, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, databasePath, resolver))
{
    d->engineThread.setObjectName(QStringLiteral("transfer engine"));
    d->engine = new TransferEngine;
    d->engine->moveToThread(&d->engineThread);
    connect(&d->engineThread, &QThread::started, d->engine, &TransferEngine::open);
    connect(&d->engineThread, &QThread::finished, d->engine, &QObject::deleteLater);
    connect(d->engine, &TransferEngine::moved, this, [this](const TransferId &id, quint64 run, TransferState state) {
        d->onMoved(id, run, state);
    });
    connect(d->engine, &TransferEngine::requestWanted, this, [this](const TransferId &id, quint64 run, bool refresh) {
        d->onRequestWanted(id, run, refresh);
    });
    connect(d->engine, &TransferEngine::journaled, this,
            [this](const TransferId &id, quint64 run, const TransferJournal &journal) {
                d->onJournaled(id, run, journal);
            });
    connect(d->engine, &TransferEngine::figuresChanged, this, [this](const QList<TransferFigures> &figures) {
        d->onFigures(figures);
    });
    connect(d->engine, &TransferEngine::ended, this,
            [this](const TransferId &id, quint64 run, const TransferOutcome &outcome) {
                d->onEnded(id, run, outcome);
            });
    connect(&d->store, &TransferStore::failed, this, [this](const Error &error) {
        qCWarning(logTransfer) << "the queue's database:" << error.detail;
        if (!std::exchange(d->storeHasFailed, true))
            Q_EMIT storeFailed(error);
    });
    d->gather.setSingleShot(true);
    connect(&d->gather, &QTimer::timeout, this, [this] {
        d->settle();
    });
    d->alarm.setSingleShot(true);
    connect(&d->alarm, &QTimer::timeout, this, [this] {
        d->settle();
    });
    d->engineThread.start();
}

TransferQueue::~TransferQueue()
{
    for (auto &[position, entry] : d->entries)
        delete entry.resolving;
    QList<StoppedTransfer> stopped;
    QMetaObject::invokeMethod(
        d->engine,
        [this, &stopped] {
            stopped = d->engine->shutDown();
        },
        Qt::BlockingQueuedConnection);
    d->engineThread.quit();
    d->engineThread.wait();
    for (const StoppedTransfer &transfer : std::as_const(stopped)) {
        Entry *entry = d->find(transfer.id);
        if (!entry || entry->run != transfer.run)
            continue;
        entry->journal = transfer.journal;
        entry->snapshot.received = transfer.received;
        d->toWrite.insert(transfer.id);
    }
    d->write();
}

Status TransferQueue::open()
{
    const Result<QList<StoredTransfer>> rows = d->store.open();
    if (!rows)
        return fail(rows.error());
    d->hasStore = true;
    for (const StoredTransfer &row : *rows)
        d->restore(row);
    d->wasIdle = isIdle();
    d->gather.start(kGather);
    return {};
}

void TransferQueue::setLimits(const TransferLimits &limits)
{
    d->limits = limits;
    if (!d->gather.isActive())
        d->gather.start(kGather);
}

const TransferLimits &TransferQueue::limits() const
{
    return d->limits;
}

QList<TransferId> TransferQueue::add(const QList<TransferSpec> &specs)
{
    QList<TransferId> ids;
    for (TransferSpec spec : specs) {
        spec.targetPath = QDir::cleanPath(spec.targetPath);
        if (!QDir::isAbsolutePath(spec.targetPath) || !spec.href.isValid() ||
            d->liveTargets.contains(spec.targetPath) || d->positions.contains(spec.id))
            continue;
        if (spec.id.isEmpty())
            spec.id = TransferId(QUuid::createUuid().toString(QUuid::WithoutBraces));
        ids.append(spec.id);
        const qint64 size = spec.size;
        d->insert({.snapshot = {.spec = std::move(spec), .total = size}, .position = d->nextPosition});
        d->changedRow(ids.constLast());
    }
    if (ids.isEmpty())
        return ids;
    d->wasIdle = false;
    Q_EMIT added(ids);
    return ids;
}

void TransferQueue::pause(const QList<TransferId> &ids)
{
    d->forEach(ids, [this](Entry &entry) {
        // Publishing takes moments and cannot be stopped half-way.
        if (isFinal(entry.snapshot.state) || entry.snapshot.state == S::Publishing || entry.snapshot.state == S::Paused)
            return;
        d->halt(entry);
        d->moveTo(entry, S::Paused);
    });
}

void TransferQueue::resume(const QList<TransferId> &ids)
{
    d->forEach(ids, [this](Entry &entry) {
        if (entry.snapshot.state == S::Paused || entry.snapshot.state == S::WaitingForSignIn)
            d->requeue(entry);
    });
}

void TransferQueue::cancel(const QList<TransferId> &ids)
{
    d->forEach(ids, [this](Entry &entry) {
        const S state = entry.snapshot.state;
        if (state == S::Completed || state == S::Cancelled || state == S::Publishing)
            return;
        // The part beside a target that another entry has taken over is not ours any more.
        if (state != S::Failed || !d->liveTargets.contains(entry.snapshot.spec.targetPath))
            d->discard(entry);
        entry.journal = {};
        entry.best = 0;
        entry.snapshot.received = 0;
        d->setError(entry, std::nullopt);
        d->moveTo(entry, S::Cancelled);
    });
}

void TransferQueue::retry(const QList<TransferId> &ids)
{
    d->forEach(ids, [this](Entry &entry) {
        const S state = entry.snapshot.state;
        if (state == S::WaitingForLimit) {
            d->load.hostHeldUntil.remove(entry.waiting.host);
            d->requeue(entry);
        } else if ((state == S::Failed || state == S::Cancelled) &&
                   !d->liveTargets.contains(entry.snapshot.spec.targetPath)) {
            entry.isFreshTry = false;
            entry.snapshot.attempts = 0;
            d->setError(entry, std::nullopt);
            d->requeue(entry);
        }
    });
}

void TransferQueue::remove(const QList<TransferId> &ids)
{
    QList<TransferId> gone;
    d->forEach(ids, [this, &gone](Entry &entry) {
        const TransferId id = entry.snapshot.spec.id;
        delete entry.resolving;
        d->enter(entry, -1);
        if (!d->liveTargets.contains(entry.snapshot.spec.targetPath))
            d->discard(entry);
        d->toTell.remove(id);
        d->toWrite.remove(id);
        d->toDelete.append(id);
        gone.append(id);
        d->entries.erase(d->positions.take(id));
    });
    if (gone.isEmpty())
        return;
    if (!d->gather.isActive())
        d->gather.start(kGather);
    Q_EMIT removed(gone);
}

void TransferQueue::setPriority(const QList<TransferId> &ids, int priority)
{
    d->forEach(ids, [this, priority](Entry &entry) {
        d->enter(entry, -1);
        entry.snapshot.spec.priority = priority;
        d->enter(entry, +1);
        d->changedRow(entry.snapshot.spec.id);
    });
}

void TransferQueue::pauseAll()
{
    pause(ids());
}

void TransferQueue::resumeAll()
{
    QList<TransferId> paused;
    for (const auto &[position, entry] : d->entries) {
        if (entry.snapshot.state == S::Paused)
            paused.append(entry.snapshot.spec.id);
    }
    resume(paused);
}

void TransferQueue::signedIn(const QString &provider)
{
    for (auto &[position, entry] : d->entries) {
        if (entry.snapshot.state == S::WaitingForSignIn && entry.snapshot.spec.provider == provider)
            d->requeue(entry);
    }
}

QList<TransferId> TransferQueue::ids() const
{
    QList<TransferId> all;
    all.reserve(static_cast<qsizetype>(d->entries.size()));
    for (const auto &[position, entry] : d->entries)
        all.append(entry.snapshot.spec.id);
    return all;
}

std::optional<TransferSnapshot> TransferQueue::snapshot(const TransferId &id) const
{
    const Entry *entry = d->find(id);
    return entry ? std::optional(entry->snapshot) : std::nullopt;
}

bool TransferQueue::isIdle() const
{
    return d->load.active == 0 && d->waiting.empty();
}

} // namespace swathe
