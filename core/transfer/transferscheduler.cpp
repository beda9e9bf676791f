// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/transferscheduler.h"

#include <algorithm>
#include <utility>

namespace swathe {

namespace {

void keepEarlier(std::optional<std::chrono::milliseconds> &time, std::chrono::milliseconds other)
{
    if (!time || other < *time)
        time = other;
}

} // namespace

TransferScheduler::TransferScheduler(LimitsSource source) : m_source(std::move(source)) {}

TransferScheduler::~TransferScheduler() = default;

quint32 TransferScheduler::lane(const QString &provider, const QString &host)
{
    const auto known = m_laneOf.constFind({provider, host});
    if (known != m_laneOf.cend())
        return *known;
    Lane lane{.provider = provider, .account = 0, .host = 0, .waiting = {}};
    const auto knownHost = m_hostOf.constFind(host);
    if (knownHost != m_hostOf.cend()) {
        lane.host = *knownHost;
    } else {
        lane.host = static_cast<quint32>(m_hosts.size());
        m_hosts.emplace_back();
        m_hostOf.insert(host, lane.host);
    }
    readLimits(lane, host);
    const auto number = static_cast<quint32>(m_lanes.size());
    m_lanes.push_back(std::move(lane));
    m_laneOf.insert({provider, host}, number);
    return number;
}

void TransferScheduler::readLimits(Lane &lane, const QString &host)
{
    ProviderLimits limits;
    if (!lane.provider.isEmpty() && m_source)
        limits = m_source(lane.provider);
    else
        limits.segments = m_limits.segments;
    // An address without a provider stands for itself; the slash keeps it apart from every provider's id.
    const QString name = !limits.account.isEmpty()  ? limits.account
                         : !lane.provider.isEmpty() ? lane.provider
                                                    : u'/' + host;
    const auto known = m_accountOf.constFind(name);
    if (known == m_accountOf.cend()) {
        lane.account = static_cast<quint32>(m_accounts.size());
        m_accountOf.insert(name, lane.account);
        m_accounts.emplace_back();
    } else {
        lane.account = *known;
    }
    Account &account = m_accounts[lane.account];
    if (known == m_accountOf.cend() || !(account.limits == limits)) {
        account.limits = limits;
        // A burst of a tenth keeps any window of one period near what is stated.
        account.requests = TokenBucket(limits.requests * 0.9, limits.period, std::max(1.0, limits.requests * 0.1));
    }
}

void TransferScheduler::forgetLimits()
{
    for (auto it = m_laneOf.cbegin(); it != m_laneOf.cend(); ++it) {
        Lane &lane = m_lanes[it.value()];
        // While one of its transfers runs or lingers, a lane keeps its account: the books stay right.
        const Account &account = m_accounts[lane.account];
        if (account.files == 0 && account.lingering.empty())
            readLimits(lane, it.key().second);
    }
}

const ProviderLimits &TransferScheduler::limitsOf(quint32 lane) const
{
    return m_accounts[m_lanes[lane].account].limits;
}

void TransferScheduler::add(const WaitingTransfer &waiting, Millis due)
{
    ++m_waiting;
    if (due.count() > 0) {
        m_later.emplace(due, waiting);
        m_dueOf.insert(waiting.ticket, due);
        return;
    }
    m_lanes[waiting.lane].waiting.emplace(Key{waiting.priority, waiting.position},
                                          Place{waiting.ticket, waiting.isLarge});
}

void TransferScheduler::withdraw(const WaitingTransfer &waiting)
{
    const auto due = m_dueOf.constFind(waiting.ticket);
    if (due != m_dueOf.cend()) {
        const auto [first, last] = m_later.equal_range(*due);
        for (auto it = first; it != last; ++it) {
            if (it->second.ticket != waiting.ticket)
                continue;
            m_later.erase(it);
            break;
        }
        m_dueOf.erase(due);
        --m_waiting;
        return;
    }
    m_waiting -= static_cast<qsizetype>(m_lanes[waiting.lane].waiting.erase(Key{waiting.priority, waiting.position}));
}

void TransferScheduler::wake(Millis now)
{
    while (!m_later.empty() && m_later.begin()->first <= now) {
        const WaitingTransfer waiting = m_later.begin()->second;
        m_later.erase(m_later.begin());
        m_dueOf.remove(waiting.ticket);
        --m_waiting;
        add(waiting);
    }
    for (Account &account : m_accounts) {
        while (!account.lingering.empty() && account.lingering.begin()->first <= now) {
            account.lingers -= account.lingering.begin()->second;
            account.lingering.erase(account.lingering.begin());
        }
        recover(account, account.limits.recovery, account.limits.concurrent, now);
    }
}

void TransferScheduler::recover(Gate &gate, Millis recovery, int nominal, Millis now)
{
    if (recovery.count() <= 0)
        return;
    while (gate.ceiling != kNoCeiling && gate.changedAt + recovery <= now) {
        gate.changedAt += recovery;
        if (++gate.ceiling >= nominal)
            gate.ceiling = kNoCeiling;
    }
}

int TransferScheduler::roomOnHost(const Gate &host) const
{
    if (host.files >= m_limits.perHost)
        return 0;
    return std::min(m_limits.connectionsPerHost, host.ceiling) - host.connections;
}

int TransferScheduler::roomOfAccount(const Account &account)
{
    const int most = account.limits.concurrent > 0 ? account.limits.concurrent : kNoCeiling;
    return std::min(most, account.ceiling) - account.connections - account.lingers;
}

/// `lookAgain` is told when time alone would make room.
bool TransferScheduler::hasRoom(Lane &lane, Millis now, std::optional<Millis> &lookAgain)
{
    Gate &host = m_hosts[lane.host];
    Account &account = m_accounts[lane.account];
    const Millis held = std::max(host.heldUntil, account.heldUntil);
    if (held > now) {
        keepEarlier(lookAgain, held);
        return false;
    }
    if (roomOnHost(host) < 1)
        return false;
    if (roomOfAccount(account) < 1) {
        if (!account.lingering.empty())
            keepEarlier(lookAgain, account.lingering.begin()->first);
        if (account.ceiling != kNoCeiling && account.limits.recovery.count() > 0)
            keepEarlier(lookAgain, account.changedAt + account.limits.recovery);
        return false;
    }
    if (account.requests.available(now) < 1) {
        keepEarlier(lookAgain, now + account.requests.waitFor(1, now));
        return false;
    }
    return true;
}

int TransferScheduler::connectionsFor(const Lane &lane, bool isLarge) const
{
    const Gate &host = m_hosts[lane.host];
    const Account &account = m_accounts[lane.account];
    // Each piece of a file is a request: where requests are counted, a file is one.
    const int wanted = isLarge && account.limits.requests == 0 ? account.limits.segments : 1;
    if (wanted <= 1)
        return 1;
    const int room = std::min(roomOnHost(host), roomOfAccount(account));
    const int places = std::min(m_limits.total - active(), m_limits.perHost - host.files);
    const auto files = std::clamp<qsizetype>(static_cast<qsizetype>(lane.waiting.size()), 1, std::max(1, places));
    return std::clamp(room / static_cast<int>(files), 1, wanted);
}

SchedulerDecision TransferScheduler::next(Millis now)
{
    SchedulerDecision decision;
    wake(now);
    while (active() < m_limits.total) {
        Lane *best = nullptr;
        const auto isBetter = [this](const Lane &one, const Lane &other) {
            const auto &[key, place] = *one.waiting.begin();
            const auto &[otherKey, otherPlace] = *other.waiting.begin();
            if (key.priority != otherKey.priority)
                return key.priority > otherKey.priority;
            if (one.account != other.account)
                return m_accounts[one.account].servedAt < m_accounts[other.account].servedAt ||
                       (m_accounts[one.account].servedAt == m_accounts[other.account].servedAt &&
                        key.position < otherKey.position);
            return key.position < otherKey.position;
        };
        decision.lookAgain.reset();
        for (Lane &lane : m_lanes) {
            if (!lane.waiting.empty() && hasRoom(lane, now, decision.lookAgain) && (!best || isBetter(lane, *best)))
                best = &lane;
        }
        if (!best) {
            if (!m_later.empty())
                keepEarlier(decision.lookAgain, m_later.begin()->first);
            return decision;
        }
        const Place place = best->waiting.begin()->second;
        const int connections = connectionsFor(*best, place.isLarge);
        best->waiting.erase(best->waiting.begin());
        --m_waiting;
        Account &account = m_accounts[best->account];
        account.servedAt = ++m_served;
        account.requests.take(1, now);
        for (Gate *gate : {&m_hosts[best->host], static_cast<Gate *>(&account)}) {
            ++gate->files;
            gate->connections += connections;
        }
        m_active.insert(
            place.ticket,
            {.lane = static_cast<quint32>(best - m_lanes.data()), .connections = connections, .since = now});
        decision.start.append({.ticket = place.ticket, .connections = connections});
    }
    // The slots are full: the next end of a transfer is when to look again.
    decision.lookAgain.reset();
    return decision;
}

void TransferScheduler::refuse(Gate &gate, const Active &transfer, Millis now, Millis pause)
{
    gate.heldUntil = std::max(gate.heldUntil, now + pause);
    gate.changedAt = now;
    if (gate.wasRefused && transfer.since <= gate.refusedAt)
        return;
    gate.wasRefused = true;
    gate.refusedAt = now;
    gate.successes = 0;
    gate.ceiling = std::max(1, gate.connections / 2);
}

void TransferScheduler::succeed(Gate &gate, Millis recovery, int nominal)
{
    if (gate.ceiling == kNoCeiling || recovery.count() > 0 || ++gate.successes < gate.ceiling)
        return;
    gate.successes = 0;
    if (++gate.ceiling >= nominal)
        gate.ceiling = kNoCeiling;
}

void TransferScheduler::end(quint32 ticket, SlotEnd how, Millis now, std::optional<Millis> retryAfter)
{
    const auto found = m_active.constFind(ticket);
    if (found == m_active.cend())
        return;
    const Active transfer = *found;
    m_active.erase(found);
    const Lane &lane = m_lanes[transfer.lane];
    Gate &host = m_hosts[lane.host];
    Account &account = m_accounts[lane.account];
    const bool isStated = account.limits.concurrent > 0;
    if (how == SlotEnd::Refused) {
        const Millis pause = std::max(Millis(0), retryAfter.value_or(account.limits.refusalPause));
        refuse(host, transfer, now, pause);
        if (isStated)
            refuse(account, transfer, now, pause);
    } else if (how == SlotEnd::Done) {
        succeed(host, {}, m_limits.connectionsPerHost);
        if (isStated)
            succeed(account, account.limits.recovery, account.limits.concurrent);
    }
    for (Gate *gate : {&host, static_cast<Gate *>(&account)}) {
        --gate->files;
        gate->connections -= transfer.connections;
    }
    // A refused transfer was never open over there.
    const Millis linger = how == SlotEnd::Refused   ? Millis(0)
                          : how == SlotEnd::Aborted ? std::max(account.limits.linger, account.limits.abortLinger)
                                                    : account.limits.linger;
    if (linger.count() > 0) {
        account.lingering.emplace(now + linger, transfer.connections);
        account.lingers += transfer.connections;
    }
}

void TransferScheduler::release(quint32 lane)
{
    m_hosts[m_lanes[lane].host].heldUntil = {};
    m_accounts[m_lanes[lane].account].heldUntil = {};
}

std::chrono::milliseconds retryWait(int failures, const TransferLimits &limits,
                                    std::optional<std::chrono::milliseconds> retryAfter, double jitter)
{
    if (retryAfter)
        return std::max(*retryAfter, std::chrono::milliseconds(0));
    std::chrono::milliseconds wait = limits.firstRetryWait;
    for (int i = 1; i < failures && wait < limits.longestRetryWait; ++i)
        wait *= 2;
    wait = std::min(wait, limits.longestRetryWait);
    const double part = 0.5 + 0.5 * std::clamp(jitter, 0.0, 1.0);
    return std::chrono::milliseconds(qRound64(static_cast<double>(wait.count()) * part));
}

bool isWorthRetrying(Error::Kind kind)
{
    using Kind = Error::Kind;
    return kind == Kind::Offline || kind == Kind::Timeout || kind == Kind::RateLimited || kind == Kind::ServerFault ||
           kind == Kind::ProxyFailed || kind == Kind::DiskFull || kind == Kind::SourceChanged;
}

bool isRefusal(const Error &error)
{
    return error.httpStatus == 429 || error.httpStatus == 503;
}

} // namespace swathe
