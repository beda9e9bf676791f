// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalogue/multisearch.h"

#include <QPointer>

#include <algorithm>
#include <deque>

namespace swathe {

using namespace Qt::StringLiterals;

struct MultiSearch::Part {
    CatalogueOutcome outcome;
    std::function<Result<SearchJob *>(QObject *parent)> make;
    SearchJob *job = nullptr; ///< kept after its end: it can go on from there
    bool isRunning = false;
    bool isOrdered = true;
    std::deque<Scene> held;
};

MultiSearch::MultiSearch(QObject *parent) : JobOf(parent) {}

MultiSearch::MultiSearch(const ClientSource &clients, const QList<CatalogueRequest> &requests, QObject *parent)
    : JobOf(parent)
{
    for (const auto &request : requests) {
        auto part = std::make_unique<Part>();
        part->outcome.catalogue = request.catalogue;
        part->make = [clients, request](QObject *owner) -> Result<SearchJob *> {
            const auto client = clients(request.catalogue);
            if (!client)
                return fail(client.error());
            return (*client)->search(request.request, owner);
        };
        m_parts.push_back(std::move(part));
    }
}

MultiSearch::~MultiSearch() = default;

QList<CatalogueOutcome> MultiSearch::outcomes() const
{
    QList<CatalogueOutcome> all;
    for (const auto &part : m_parts)
        all << part->outcome;
    return all;
}

bool MultiSearch::canFetchMore() const
{
    return isFinished() && std::ranges::any_of(m_parts, [](const auto &part) {
               return part->outcome.canContinue;
           });
}

MultiSearch *MultiSearch::fetchMore(qint64 count, QObject *parent)
{
    if (!canFetchMore())
        return nullptr;
    auto *more = new MultiSearch(parent);
    for (const auto &part : m_parts) {
        auto next = std::make_unique<Part>();
        next->outcome = part->outcome;
        // Made now, because it needs the job that has ended, and that may go with this search.
        SearchJob *job = part->outcome.canContinue ? part->job->fetchMore(count, more) : nullptr;
        if (job) {
            next->outcome.isFinished = false;
            next->outcome.isComplete = true;
            next->outcome.canContinue = false;
            next->make = [job](QObject *) -> Result<SearchJob *> {
                return job;
            };
        }
        more->m_parts.push_back(std::move(next));
    }
    return more;
}

void MultiSearch::doStart()
{
    startWaiting();
}

void MultiSearch::doCancel()
{
    for (const auto &part : m_parts) {
        if (!part->job || part->outcome.isFinished)
            continue;
        part->job->disconnect(this);
        part->job->cancel();
        part->isRunning = false;
    }
}

void MultiSearch::startWaiting()
{
    for (const auto &part : m_parts) {
        if (isEnding())
            return;
        if (part->outcome.isFinished || part->isRunning)
            continue;
        const auto running = std::ranges::count_if(m_parts, [](const auto &other) {
            return other->isRunning;
        });
        const bool isCatalogueBusy = std::ranges::any_of(m_parts, [&part](const auto &other) {
            return other->isRunning && other->outcome.catalogue == part->outcome.catalogue;
        });
        if (running >= kMostRequests)
            return;
        if (!isCatalogueBusy)
            startPart(*part);
    }
    if (!isEnding() && std::ranges::all_of(m_parts, [](const auto &part) {
            return part->outcome.isFinished;
        }))
        finishWith(outcomes());
}

void MultiSearch::startPart(Part &part)
{
    part.isRunning = true;
    const auto job = part.make(this);
    if (!job) {
        // Not from within the loop over the parts.
        QMetaObject::invokeMethod(
            this,
            [this, &part, error = job.error()] {
                if (!isEnding())
                    endPart(part, fail(error));
            },
            Qt::QueuedConnection);
        return;
    }
    part.job = *job;
    connect(part.job, &SearchJob::pageReady, this, [this, &part](const ScenePage &page) {
        takePage(part, page);
    });
    connect(part.job, &Job::finished, this, [this, &part] {
        endPart(part, part.job->result());
    });
    part.job->start();
}

void MultiSearch::takePage(Part &part, const ScenePage &page)
{
    part.outcome.found += page.scenes.size();
    if (page.matched >= 0)
        part.outcome.matched = page.matched;
    part.isOrdered = part.isOrdered && page.isOrdered;
    part.held.insert(part.held.end(), page.scenes.begin(), page.scenes.end());
    const QPointer<MultiSearch> guard(this);
    Q_EMIT pageReady(part.outcome.catalogue, page);
    if (!guard || isEnding())
        return;
    Q_EMIT catalogueChanged(part.outcome.catalogue);
    if (guard && !isEnding())
        deliverMerged();
}

void MultiSearch::endPart(Part &part, const Result<SearchOutcome> &result)
{
    part.isRunning = false;
    auto &outcome = part.outcome;
    outcome.isFinished = true;
    if (result) {
        outcome.isComplete = result->isComplete;
        outcome.canContinue = result->canContinue;
        if (result->matched >= 0)
            outcome.matched = result->matched;
        for (const auto &note : result->notes) {
            if (!outcome.notes.contains(note))
                outcome.notes << note;
        }
        outcome.skipped << result->skipped;
    } else {
        outcome.isComplete = false;
        outcome.canContinue = false;
        outcome.error = result.error();
    }
    const QPointer<MultiSearch> guard(this);
    Q_EMIT catalogueChanged(outcome.catalogue);
    if (!guard || isEnding())
        return;
    deliverMerged();
    if (guard && !isEnding())
        startWaiting();
}

void MultiSearch::deliverMerged()
{
    for (const auto &part : m_parts) {
        // What is in no order is put into one when it is there as a whole.
        if (part->outcome.isFinished && !part->isOrdered) {
            std::ranges::stable_sort(part->held, std::greater{}, &Scene::sensingStart);
            part->isOrdered = true;
        }
    }
    QList<Scene> merged;
    for (;;) {
        Part *newest = nullptr;
        bool isWaiting = false;
        for (const auto &part : m_parts) {
            isWaiting = isWaiting || (!part->outcome.isFinished && (part->held.empty() || !part->isOrdered));
            if (!part->held.empty() && (!newest || part->held.front().sensingStart > newest->held.front().sensingStart))
                newest = part.get();
        }
        if (isWaiting || !newest)
            break;
        merged << std::move(newest->held.front());
        newest->held.pop_front();
    }
    if (!merged.isEmpty())
        Q_EMIT mergedReady(merged);
}

} // namespace swathe
