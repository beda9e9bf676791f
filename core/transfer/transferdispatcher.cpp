// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/transferdispatcher.h"

#include "core/access/assetresolver.h"
#include "core/base/logging.h"

#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>
#include <limits>
#include <utility>

namespace swathe {

namespace {

using S = TransferState;

/// The wait after a lost connection that had brought something.
constexpr auto kShortWait = std::chrono::milliseconds(200);
/// Longer waits than that are not believed.
constexpr auto kLongestWait = std::chrono::hours(24);

bool isWaiting(S state)
{
    return state == S::Queued || state == S::WaitingForLimit;
}

/// Whose limits apply.
QString hostOf(const PackedSpec &spec)
{
    const QString host = spec.href().host().toLower();
    return host.isEmpty() ? spec.provider() : host;
}

} // namespace

TransferDispatcher::TransferDispatcher(TransferTable &table, AssetResolver *resolver, QObject *parent)
    : QObject(parent), m_table(table), m_resolver(resolver), m_scheduler([resolver](const QString &provider) {
          return resolver ? resolver->limits(provider) : ProviderLimits();
      })
{
    connect(&m_engines, &EngineGroup::moved, this, &TransferDispatcher::onMoved);
    connect(&m_engines, &EngineGroup::requestWanted, this, &TransferDispatcher::onRequestWanted);
    connect(&m_engines, &EngineGroup::journaled, this, &TransferDispatcher::onJournaled);
    connect(&m_engines, &EngineGroup::figuresChanged, this, &TransferDispatcher::onFigures);
    connect(&m_engines, &EngineGroup::ended, this, &TransferDispatcher::onEnded);
    m_alarm.setSingleShot(true);
    connect(&m_alarm, &QTimer::timeout, this, &TransferDispatcher::dueAgain);
    m_bandwidthChange.setSingleShot(true);
    connect(&m_bandwidthChange, &QTimer::timeout, this, &TransferDispatcher::applyBandwidth);
}

TransferDispatcher::~TransferDispatcher()
{
    shutDown();
}

QList<quint32> TransferDispatcher::shutDown()
{
    for (const quint32 slot : m_table.order()) {
        if (const auto &attempt = m_table.at(slot).attempt)
            delete attempt->resolving;
    }
    const QList<StoppedTransfer> stopped = m_engines.shutDown();
    QList<quint32> slots;
    for (const StoppedTransfer &transfer : stopped) {
        const std::optional<quint32> slot = m_table.find(transfer.id);
        if (!slot || m_table.at(*slot).begun().run != transfer.run)
            continue;
        m_table.at(*slot).begun().journal = transfer.journal;
        m_table.at(*slot).received = transfer.received;
        slots.append(*slot);
    }
    return slots;
}

void TransferDispatcher::setLimits(const TransferLimits &limits)
{
    m_scheduler.setLimits(limits);
    m_scheduler.forgetLimits();
}

void TransferDispatcher::setBandwidth(const Bandwidth &bandwidth)
{
    if (m_bandwidth == bandwidth)
        return;
    m_bandwidth = bandwidth;
    applyBandwidth();
}

void TransferDispatcher::applyBandwidth()
{
    // By the clock on the wall, which is looked at again from time to time: somebody may set it.
    constexpr std::chrono::milliseconds kLongest = std::chrono::minutes(10);
    const QDateTime time = QDateTime::currentDateTime();
    m_engines.setBandwidth(m_bandwidth.schedule.limitAt(time), m_bandwidth.perProvider);
    const QDateTime next = m_bandwidth.schedule.nextChange(time);
    if (next.isValid())
        m_bandwidthChange.start(std::min(kLongest, std::chrono::milliseconds(time.msecsTo(next) + 1)));
    else
        m_bandwidthChange.stop();
}

WaitingTransfer TransferDispatcher::waitingOf(quint32 slot) const
{
    const TransferEntry &entry = m_table.at(slot);
    const qint64 size = entry.total >= 0 ? entry.total : entry.spec.size();
    return {.ticket = slot,
            .lane = entry.lane,
            .priority = entry.priority,
            .position = entry.position,
            .isLarge = size < 0 || size >= kLeastDivided};
}

void TransferDispatcher::enlist(quint32 slot)
{
    TransferEntry &entry = m_table.at(slot);
    entry.lane = m_scheduler.lane(entry.spec.provider(), hostOf(entry.spec));
    if (!isWaiting(entry.state))
        return;
    std::chrono::milliseconds due{0};
    if (entry.attempt && entry.attempt->nextTry > 0) {
        const std::chrono::milliseconds wait(entry.attempt->nextTry - m_clock.now().toMSecsSinceEpoch());
        if (wait.count() > 0)
            due = now() + std::min<std::chrono::milliseconds>(wait, kLongestWait);
    }
    m_scheduler.add(waitingOf(slot), due);
}

void TransferDispatcher::dismiss(quint32 slot)
{
    TransferEntry &entry = m_table.at(slot);
    if (entry.attempt)
        delete entry.attempt->resolving;
    if (isWaiting(entry.state))
        m_scheduler.withdraw(waitingOf(slot));
    if (isActive(entry.state)) {
        halt(slot);
        m_scheduler.end(slot, SlotEnd::Aborted, now());
    }
}

void TransferDispatcher::moveTo(quint32 slot, S state, const Leave &leave)
{
    TransferEntry &entry = m_table.at(slot);
    const S before = entry.state;
    if (before == state)
        return;
    Q_ASSERT_X(canMove(before, state), "TransferDispatcher",
               qPrintable(transferStateName(before) + QStringLiteral(" to ") + transferStateName(state)));
    if (isWaiting(before) && !isActive(state))
        m_scheduler.withdraw(waitingOf(slot));
    if (isActive(before) && !isActive(state))
        m_scheduler.end(slot, leave.how, now(), leave.retryAfter);
    m_table.setState(slot, state);
    if (TransferTry *attempt = entry.attempt.get()) {
        if (state != S::WaitingForLimit)
            attempt->nextTry = 0;
        if (state != S::Receiving) {
            attempt->bytesPerSecond = 0;
            attempt->secondsLeft = -1;
        }
        if (!isActive(state))
            delete attempt->resolving;
    }
    if (isWaiting(state)) {
        std::chrono::milliseconds due{0};
        if (state == S::WaitingForLimit) {
            entry.begun().nextTry = m_clock.now().toMSecsSinceEpoch() + leave.wait.count();
            due = now() + leave.wait;
        }
        m_scheduler.add(waitingOf(slot), due);
    }
    entry.finishedAt = isFinal(state) ? m_clock.now().toMSecsSinceEpoch() : 0;
    if (isFinal(state))
        Q_EMIT ended(slot);
    Q_EMIT changed(slot);
}

void TransferDispatcher::requeue(quint32 slot)
{
    if (TransferTry *attempt = m_table.at(slot).attempt.get())
        attempt->failures = 0;
    moveTo(slot, S::Queued);
}

void TransferDispatcher::setPriority(quint32 slot, int priority)
{
    TransferEntry &entry = m_table.at(slot);
    if (entry.priority == priority)
        return;
    if (isWaiting(entry.state))
        m_scheduler.withdraw(waitingOf(slot));
    entry.priority = priority;
    if (isWaiting(entry.state))
        enlist(slot);
    Q_EMIT changed(slot);
}

void TransferDispatcher::reposition(const QList<TransferTable::Moved> &moved)
{
    // All out before the first one in: the new position of one may be the old one of another.
    for (const auto &[slot, from] : moved) {
        if (!isWaiting(m_table.at(slot).state))
            continue;
        WaitingTransfer waiting = waitingOf(slot);
        waiting.position = from;
        m_scheduler.withdraw(waiting);
    }
    for (const auto &[slot, from] : moved) {
        if (isWaiting(m_table.at(slot).state))
            enlist(slot);
        Q_EMIT changed(slot);
    }
}

void TransferDispatcher::setError(quint32 slot, const std::optional<Error> &error)
{
    TransferEntry &entry = m_table.at(slot);
    if (error)
        entry.begun().error = std::make_shared<const Error>(*error);
    else if (entry.attempt)
        entry.attempt->error.reset();
}

void TransferDispatcher::halt(quint32 slot)
{
    if (!isActive(m_table.at(slot).state))
        return;
    m_engines.tell(m_table.at(slot), [id = m_table.at(slot).spec.id()](TransferEngine &worker) {
        worker.stop(id);
    });
}

void TransferDispatcher::discard(const TransferEntry &entry)
{
    m_engines.tell(entry, [id = entry.spec.id(), target = entry.spec.targetPath()](TransferEngine &worker) {
        worker.discard(id, target);
    });
}

void TransferDispatcher::startDue()
{
    if (m_isHeld) {
        m_alarm.stop();
        return;
    }
    const SchedulerDecision decision = m_scheduler.next(now());
    for (const SchedulerStart &start : decision.start)
        begin(start);
    if (decision.lookAgain)
        m_alarm.start(std::max(*decision.lookAgain - now(), std::chrono::milliseconds(1)));
    else
        m_alarm.stop();
}

void TransferDispatcher::begin(const SchedulerStart &start)
{
    TransferEntry &entry = m_table.at(start.ticket);
    TransferTry &attempt = entry.begun();
    attempt.run = m_nextRun++;
    if (entry.attempts < std::numeric_limits<quint16>::max())
        ++entry.attempts;
    moveTo(start.ticket, S::Resolving);
    const TransferSpec spec = entry.spec.unpack(entry.priority);
    m_engines.tell(entry, [task = TransferTask{.spec = spec,
                                               .run = attempt.run,
                                               .journal = attempt.journal,
                                               .stallTimeout = limits().stallTimeout,
                                               .segments = start.connections,
                                               .canRefresh = m_resolver && !spec.provider.isEmpty(),
                                               .isFreshTry = entry.isFreshTry,
                                               .isRetryAfterInMilliseconds =
                                                   m_scheduler.limitsOf(entry.lane).isRetryAfterInMilliseconds}](
                              TransferEngine &worker) {
        worker.begin(task);
    });
}

/// The entry an event of the engine is about, unless that try is over for us.
std::optional<quint32> TransferDispatcher::current(const TransferId &id, quint64 run) const
{
    const std::optional<quint32> slot = m_table.find(id);
    if (!slot)
        return std::nullopt;
    const TransferEntry &entry = m_table.at(*slot);
    return entry.attempt && entry.attempt->run == run && isActive(entry.state) ? slot : std::nullopt;
}

void TransferDispatcher::onRequestWanted(const TransferId &id, quint64 run, bool refresh)
{
    const std::optional<quint32> slot = current(id, run);
    if (!slot)
        return;
    TransferEntry &entry = m_table.at(*slot);
    const QString provider = entry.spec.provider();
    if (!m_resolver || provider.isEmpty()) {
        m_engines.tell(entry, [id, run, request = HttpRequest{.url = entry.spec.href()}](TransferEngine &worker) {
            worker.provide(id, run, request);
        });
        return;
    }
    delete entry.begun().resolving;
    JobOf<HttpRequest> *job = m_resolver->resolve(provider, entry.spec.href(), refresh, this);
    entry.begun().resolving = job;
    connect(job, &Job::finished, this, [this, job, id, run] {
        job->deleteLater();
        // Whatever became of the file meanwhile: a try that is over has no job any more.
        const std::optional<quint32> there = m_table.find(id);
        if (!there)
            return;
        if (const Result<HttpRequest> &result = job->result()) {
            m_engines.tell(m_table.at(*there), [id, run, request = *result](TransferEngine &worker) {
                worker.provide(id, run, request);
            });
        } else {
            m_engines.tell(m_table.at(*there), [id, run, error = result.error()](TransferEngine &worker) {
                worker.refuse(id, run, error);
            });
        }
    });
    job->start();
}

void TransferDispatcher::onMoved(const TransferId &id, quint64 run, S state)
{
    const std::optional<quint32> slot = current(id, run);
    if (!slot)
        return;
    if (state == S::Receiving)
        setError(*slot, std::nullopt);
    moveTo(*slot, state);
}

void TransferDispatcher::onJournaled(const TransferId &id, quint64 run, const TransferJournal &journal)
{
    // Also of a try that was paused meanwhile: it tells of what is in the part.
    const std::optional<quint32> slot = m_table.find(id);
    if (!slot || !m_table.at(*slot).attempt || m_table.at(*slot).attempt->run != run)
        return;
    TransferEntry &entry = m_table.at(*slot);
    entry.attempt->journal = journal;
    if (journal.total >= 0)
        entry.total = journal.total;
    Q_EMIT changed(*slot);
}

void TransferDispatcher::onFigures(const QList<TransferFigures> &list)
{
    QList<quint32> touched;
    for (const TransferFigures &figures : list) {
        const std::optional<quint32> slot = current(figures.id, figures.run);
        if (!slot || m_table.at(*slot).state == S::Resolving)
            continue;
        TransferEntry &entry = m_table.at(*slot);
        const double speed = entry.state == S::Receiving ? figures.bytesPerSecond : 0;
        if (entry.received != figures.received || entry.attempt->bytesPerSecond != speed ||
            entry.total != figures.total)
            touched.append(*slot);
        entry.received = figures.received;
        entry.total = figures.total;
        entry.attempt->bytesPerSecond = speed;
        entry.attempt->secondsLeft =
            speed > 0 && entry.total >= 0 ? qRound64(static_cast<double>(entry.total - entry.received) / speed) : -1;
    }
    Q_EMIT figuresChanged(touched);
}

void TransferDispatcher::onEnded(const TransferId &id, quint64 run, const TransferOutcome &outcome)
{
    const std::optional<quint32> slot = current(id, run);
    if (!slot)
        return;
    TransferEntry &entry = m_table.at(*slot);
    entry.received = outcome.received;
    entry.isFreshTry = outcome.isFreshTry;
    if (outcome.error) {
        onFailed(*slot, *outcome.error, outcome.received);
        return;
    }
    entry.total = outcome.received;
    entry.verifiedByChecksum = outcome.verifiedByChecksum;
    // What a finished file needs no more is given back; `resolving` is over by now.
    entry.attempt.reset();
    moveTo(*slot, S::Completed, {.how = SlotEnd::Done});
    // At once, not with the next settling: small files take less time than that.
    startDue();
}

void TransferDispatcher::onFailed(quint32 slot, Error error, qint64 received)
{
    TransferEntry &entry = m_table.at(slot);
    TransferTry &attempt = entry.begun();
    using Kind = Error::Kind;
    // Which folder it is: the message names it.
    if (error.kind == Kind::DiskFull || error.kind == Kind::DiskDenied || error.kind == Kind::DiskFailed)
        error.url = QUrl::fromLocalFile(QFileInfo(entry.spec.targetPath()).path());
    setError(slot, error);
    qCInfo(logTransfer) << entry.spec.targetPath() << kindName(error.kind) << error.detail;
    if (error.kind == Error::Kind::Unauthorised && m_resolver && !entry.spec.provider().isEmpty()) {
        moveTo(slot, S::WaitingForSignIn, {.how = SlotEnd::Failed});
        return;
    }
    if (error.kind == Kind::DiskFull && m_waitsForSpace) {
        Q_EMIT diskIsFull(slot);
        moveTo(slot, S::Queued, {.how = SlotEnd::Failed});
        return;
    }
    const SlotEnd how = isRefusal(error) ? SlotEnd::Refused : SlotEnd::Failed;
    if (!isWorthRetrying(error.kind)) {
        moveTo(slot, S::Failed, {.how = how, .retryAfter = error.retryAfter});
        return;
    }
    std::optional<std::chrono::milliseconds> wait = error.retryAfter;
    const bool isRefused = how == SlotEnd::Refused;
    const std::chrono::milliseconds pause = m_scheduler.limitsOf(entry.lane).refusalPause;
    if (isRefused && !wait && pause.count() > 0)
        wait = pause;
    if (received > attempt.best) {
        attempt.best = received;
        attempt.failures = 0;
        if (!wait)
            wait = std::min(kShortWait, limits().firstRetryWait);
    } else if (!wait && ++attempt.failures > limits().retries) {
        moveTo(slot, S::Failed, {.how = how});
        return;
    }
    const std::chrono::milliseconds due = std::min<std::chrono::milliseconds>(
        retryWait(std::max(1, attempt.failures), limits(), wait, QRandomGenerator::global()->generateDouble()),
        kLongestWait);
    moveTo(slot, S::WaitingForLimit, {.how = how, .retryAfter = error.retryAfter, .wait = due});
}

} // namespace swathe
