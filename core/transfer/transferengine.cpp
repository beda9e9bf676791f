// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/transferengine.h"

#include "core/base/clock.h"

#include <QAbstractEventDispatcher>
#include <QFile>
#include <QNetworkAccessManager>

#include <algorithm>
#include <limits>

namespace swathe {

namespace {
constexpr qsizetype kBlock = 256 * 1024;
constexpr auto kTick = std::chrono::milliseconds(200);
/// How long small pieces of a body may gather before they are read.
constexpr auto kGather = std::chrono::milliseconds(2);
/// See onAboutToWait().
constexpr auto kNap = std::chrono::milliseconds(1);
} // namespace

EngineShare EngineShare::make()
{
    EngineShare share{.pool = std::make_shared<QThreadPool>(), .brake = std::make_shared<Brake>()};
    share.pool->setObjectName(QStringLiteral("transfer"));
    share.pool->setMaxThreadCount(std::clamp(QThread::idealThreadCount(), 2, 8));
    return share;
}

TransferEngine::TransferEngine(EngineShare share) : m_share(std::move(share)) {}

TransferEngine::~TransferEngine() = default;

void TransferEngine::open()
{
    m_network = new QNetworkAccessManager(this);
    m_network->setAutoDeleteReplies(false);
    // A file's body may take hours; stalls are noticed by tick().
    m_network->setTransferTimeout(0);
    m_block.resize(kBlock);
    m_ticker = new QTimer(this);
    m_ticker->setInterval(kTick);
    connect(m_ticker, &QTimer::timeout, this, &TransferEngine::onTick);
    m_gather = new QTimer(this);
    m_gather->setSingleShot(true);
    m_gather->setTimerType(Qt::PreciseTimer);
    m_gather->setInterval(kGather);
    connect(m_gather, &QTimer::timeout, this, &TransferEngine::onPump);
    m_refill = new QTimer(this);
    m_refill->setSingleShot(true);
    m_refill->setTimerType(Qt::PreciseTimer);
    connect(m_refill, &QTimer::timeout, this, [this] {
        m_toPump = std::exchange(m_starved, {}) + m_toPump;
        onPump();
    });
    connect(thread()->eventDispatcher(), &QAbstractEventDispatcher::aboutToBlock, this, &TransferEngine::onAboutToWait);
}

void TransferEngine::onAboutToWait()
{
    // Of fast connections there is always one that has a little more. Left alone for a moment they have a lot, and what
    // a turn of both threads' event loops costs is shared by more bytes.
    constexpr qint64 kMuch = 256 * 1024;
    if (!m_toPump.isEmpty() || (m_takenSinceWait >= kMuch && m_running.size() > 1))
        QThread::sleep(kNap);
    m_takenSinceWait = 0;
}

void TransferEngine::begin(const TransferTask &task)
{
    const TransferId id = task.spec.id;
    stop(id);
    if (m_publishing.contains(id))
        m_afterwards.insert(id, task);
    else
        run(task);
}

void TransferEngine::run(const TransferTask &task)
{
    const TransferId id = task.spec.id;
    const quint64 runNumber = task.run;
    const auto isBusy = [brake = m_share.brake, engines = m_share.engines] {
        return brake->running >= engines;
    };
    auto *transfer = new FileTransfer(
        task, {.network = m_network, .pool = m_share.pool.get(), .block = &m_block, .isBusy = isBusy}, this);
    m_running.insert(id, transfer);
    ++m_share.brake->running;
    connect(transfer, &FileTransfer::moved, this, [this, id, runNumber](TransferState state) {
        Q_EMIT moved(id, runNumber, state);
    });
    connect(transfer, &FileTransfer::requestWanted, this, [this, id, runNumber](bool refresh) {
        Q_EMIT requestWanted(id, runNumber, refresh);
    });
    connect(transfer, &FileTransfer::journaled, this, [this, id, runNumber](const TransferJournal &journal) {
        Q_EMIT journaled(id, runNumber, journal);
    });
    connect(transfer, &FileTransfer::pumpWanted, this, [this, transfer](bool soon) {
        if (soon) {
            pump(transfer);
            return;
        }
        if (m_starved.contains(transfer))
            return;
        if (!m_toPump.contains(transfer))
            m_toPump.append(transfer);
        if (!m_gather->isActive())
            m_gather->start();
    });
    connect(transfer, &FileTransfer::ended, this, [this, id, runNumber, transfer](const TransferOutcome &outcome) {
        m_running.remove(id);
        letGo(transfer);
        Q_EMIT ended(id, runNumber, outcome);
    });
    if (!m_ticker->isActive())
        m_ticker->start();
    transfer->start();
}

void TransferEngine::letGo(FileTransfer *transfer)
{
    m_toPump.removeOne(transfer);
    m_starved.removeOne(transfer);
    --m_share.brake->running;
    transfer->disconnect(this);
    transfer->deleteLater();
    if (m_running.isEmpty())
        m_ticker->stop();
}

void TransferEngine::provide(const TransferId &id, quint64 run, const HttpRequest &request)
{
    FileTransfer *transfer = m_running.value(id);
    if (transfer && transfer->task().run == run)
        transfer->provide(request);
}

void TransferEngine::refuse(const TransferId &id, quint64 run, const Error &error)
{
    FileTransfer *transfer = m_running.value(id);
    if (transfer && transfer->task().run == run)
        transfer->refuse(error);
}

void TransferEngine::setBandwidth(qint64 total, const QHash<QString, qint64> &perProvider)
{
    {
        const QMutexLocker lock(&m_share.brake->mutex);
        m_share.brake->throttle.set(total, perProvider, SystemClock().monotonic());
        m_isThrottled = !m_share.brake->throttle.isOff();
    }
    if (!m_starved.isEmpty())
        m_refill->start(std::chrono::milliseconds(0));
}

void TransferEngine::stop(const TransferId &id)
{
    m_afterwards.remove(id);
    FileTransfer *transfer = m_running.take(id);
    if (!transfer)
        return;
    if (!transfer->isPublishing()) {
        transfer->stop();
        letGo(transfer);
        return;
    }
    m_publishing.insert(id, transfer);
    transfer->disconnect(this);
    connect(transfer, &FileTransfer::ended, this, [this, id, transfer] {
        m_publishing.remove(id);
        letGo(transfer);
        if (m_afterwards.contains(id))
            run(m_afterwards.take(id));
    });
}

void TransferEngine::discard(const TransferId &id, const QString &targetPath)
{
    stop(id);
    if (!m_publishing.contains(id))
        QFile::remove(partPathFor(targetPath));
}

QList<StoppedTransfer> TransferEngine::shutDown()
{
    QList<StoppedTransfer> stopped;
    for (FileTransfer *transfer : std::as_const(m_running)) {
        if (transfer->isPublishing())
            continue;
        const TransferJournal journal = transfer->stopAndFlush();
        stopped.append({.id = transfer->task().spec.id,
                        .run = transfer->task().run,
                        .journal = journal,
                        .received = transfer->figures().received});
    }
    m_share.brake->running -= static_cast<int>(m_running.size() + m_publishing.size());
    qDeleteAll(m_running);
    m_running.clear();
    qDeleteAll(m_publishing);
    m_publishing.clear();
    m_afterwards.clear();
    m_toPump.clear();
    m_starved.clear();
    m_refill->stop();
    m_share.pool->waitForDone();
    m_ticker->stop();
    m_gather->stop();
    delete std::exchange(m_network, nullptr);
    return stopped;
}

void TransferEngine::onTick()
{
    if (m_sleep.hasSlept(SystemClock()))
        reconnect();
    const std::chrono::milliseconds now = SystemClock().monotonic();
    QList<TransferFigures> figures;
    // A tick may end a transfer and take it out of the table.
    const QList<FileTransfer *> running = m_running.values();
    for (FileTransfer *transfer : running) {
        transfer->tick(now);
        figures.append(transfer->figures());
    }
    Q_EMIT figuresChanged(figures);
}

void TransferEngine::reconnect()
{
    m_network->clearConnectionCache();
    const QList<FileTransfer *> running = m_running.values();
    for (FileTransfer *transfer : running)
        transfer->reconnect();
}

void TransferEngine::onPump()
{
    const QList<FileTransfer *> transfers = std::exchange(m_toPump, {});
    for (FileTransfer *transfer : transfers)
        pump(transfer);
}

void TransferEngine::pump(FileTransfer *transfer)
{
    if (!m_isThrottled) {
        m_takenSinceWait += transfer->pump(std::numeric_limits<qint64>::max());
        return;
    }
    if (m_starved.contains(transfer))
        return;
    const std::chrono::milliseconds now = SystemClock().monotonic();
    const QString provider = transfer->task().spec.provider;
    EngineShare::Brake &brake = *m_share.brake;
    QMutexLocker lock(&brake.mutex);
    if (const qint64 most = brake.throttle.grant(provider, brake.running, now); most > 0) {
        lock.unlock();
        const qint64 taken = transfer->pump(most);
        lock.relock();
        brake.throttle.take(provider, taken, now);
        return;
    }
    m_starved.append(transfer);
    const std::chrono::milliseconds wait = std::max(brake.throttle.wait(provider, now), std::chrono::milliseconds(1));
    if (!m_refill->isActive() || m_refill->remainingTimeAsDuration() > wait)
        m_refill->start(wait);
}

} // namespace swathe
