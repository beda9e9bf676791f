// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalogue/stac/stacsearchjob.h"

#include "core/catalogue/scenefilter.h"
#include "core/catalogue/stac/stacstaticclient.h"
#include "core/http/serviceerror.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace swathe {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostRestarts = 3;

/// `<collections>/<id>[/<part>]`; ids may hold any characters.
QUrl collectionUrl(const QUrl &collections, const QString &id, QLatin1StringView part = {})
{
    auto text = collections.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash)
                    .toString(QUrl::FullyEncoded);
    text += u'/' + QString::fromLatin1(QUrl::toPercentEncoding(id));
    if (!part.isEmpty())
        text += u'/' + part;
    return QUrl(text, QUrl::StrictMode);
}

} // namespace

StacSearchJob::StacSearchJob(StacClient &client, SearchRequest request, QObject *parent)
    : StacJob(client, parent), m_request(std::move(request)), m_toLearn(m_request.collections)
{
    if (m_request.maxCloudPercent)
        m_wanted << u"eo:cloud_cover"_s;
    for (const auto &condition : std::as_const(m_request.conditions))
        m_wanted << condition.property;
    m_wanted.removeDuplicates();
}

SearchJob *StacSearchJob::fetchMore(qint64 count, QObject *parent)
{
    if (!isFinished() || !m_client || !result() || !result()->canContinue)
        return nullptr;
    auto request = m_request;
    request.limit = count;
    auto *more = new StacSearchJob(*m_client, request, parent);
    more->m_at = m_at;
    more->m_isPost = m_isPost;
    more->m_isFirstOfPart = m_isFirstOfPart;
    return more;
}

void StacSearchJob::landed()
{
    const auto &landing = *m_client->known().landing;
    if (landing.search.isEmpty()) {
        walk();
        return;
    }
    if (m_at.isBegun) {
        m_outcome.notes = m_at.plan.notes + landing.notes;
        m_outcome.matched = m_at.matched;
        deliver({.scenes = std::exchange(m_at.left, {}), .matched = m_at.matched});
        if (!isEnding())
            goOn();
        return;
    }
    const auto &can = landing.can;
    m_mayFilter = !m_wanted.isEmpty() && !m_request.collections.isEmpty() &&
                  (can.cql2Json || can.cql2Text || can.query) && !landing.collections.isEmpty();
    m_filterable = m_mayFilter ? QSet<QString>(m_wanted.begin(), m_wanted.end()) : QSet<QString>();
    learnProperties();
}

void StacSearchJob::doCancel()
{
    StacJob::doCancel();
    if (m_walk)
        m_walk->cancel();
}

/// Whether every asked collection has what is to be filtered by: a filter on it would empty one that has not.
void StacSearchJob::learnProperties()
{
    while (!m_filterable.isEmpty() && !m_toLearn.isEmpty()) {
        const auto id = m_toLearn.first();
        const auto known = m_client->known().properties.value(id);
        const bool isKnown = std::ranges::all_of(std::as_const(m_wanted), [&known](const QString &property) {
            return known.contains(property);
        });
        if (!isKnown) {
            askQueryables(id);
            return;
        }
        m_filterable.removeIf([&known](const QString &property) {
            return !known.value(property);
        });
        m_toLearn.removeFirst();
    }
    begin();
}

void StacSearchJob::askQueryables(const QString &id)
{
    fetch(
        stacGet(collectionUrl(m_client->known().landing->collections, id, "queryables"_L1)),
        [this, id](const HttpResponse &answer) {
            const auto schema = parseJsonObject(answer.body);
            const auto names = schema ? (*schema)["properties"_L1].toObject() : QJsonObject{};
            auto &known = m_client->known().properties[id];
            for (const auto &property : std::as_const(m_wanted)) {
                if (names.contains(property))
                    known.insert(property, true);
            }
            askCollection(id);
        },
        [this, id](const Error &) {
            askCollection(id);
        });
}

/// What the queryables do not tell, the collection's summaries may.
void StacSearchJob::askCollection(const QString &id)
{
    const auto settle = [this, id](const QJsonObject &collection) {
        auto &known = m_client->known().properties[id];
        for (const auto &property : std::as_const(m_wanted)) {
            if (!known.contains(property))
                known.insert(property, collection["summaries"_L1].toObject().contains(property) ||
                                           collection["properties"_L1].toObject().contains(property));
        }
        learnProperties();
    };
    const auto known = m_client->known().properties.value(id);
    if (std::ranges::all_of(std::as_const(m_wanted), [&known](const QString &property) {
            return known.contains(property);
        })) {
        learnProperties();
        return;
    }
    fetch(
        stacGet(collectionUrl(m_client->known().landing->collections, id)),
        [settle](const HttpResponse &answer) {
            settle(parseJsonObject(answer.body).value_or(QJsonObject()));
        },
        [settle](const Error &) {
            settle({});
        });
}

void StacSearchJob::begin()
{
    auto &known = m_client->known();
    m_isPost = known.landing->can.post && !known.isPostRefused;
    m_at = {.plan = stacSearchPlan(m_request, {.url = known.landing->search,
                                               .can = known.landing->can,
                                               .usePost = m_isPost,
                                               .maxPageSize = m_client->service().maxPageSize,
                                               .canSort = m_maySort && m_client->service().canSort,
                                               .useFields = !known.isFieldsRefused,
                                               .filterable = m_mayFilter ? m_filterable : QSet<QString>()}),
            .isBegun = true};
    m_outcome.notes = m_at.plan.notes + known.landing->notes;
    beginPart();
}

void StacSearchJob::beginPart()
{
    const auto &first = m_at.plan.requests.at(m_at.part);
    m_at.paging.emplace(first);
    m_isFirstOfPart = true;
    ask(first);
}

/// The next page, the next part, or the end.
void StacSearchJob::goOn()
{
    if (isFull() || m_at.isDone)
        finish();
    else if (m_at.next)
        ask(*m_at.next);
    else
        beginPart();
}

void StacSearchJob::ask(const HttpRequest &request)
{
    m_at.next = request;
    fetch(
        request,
        [this, request](const HttpResponse &answer) {
            const StacSource source{.provider = m_client->providerId(), .url = answer.url};
            QtConcurrent::run(parseStacItems, answer.body, source)
                .then(this, [this, request, answer](const Result<StacPage> &page) {
                    take(request, answer, page);
                });
        },
        [this, request](const Error &error) {
            recover(request, error);
        });
}

void StacSearchJob::recover(const HttpRequest &request, const Error &error)
{
    auto &known = m_client->known();
    const bool isFirst = m_at.part == 0 && m_isFirstOfPart;
    const bool isRefused = error.kind == Error::Kind::BadRequest;
    const int status = error.httpStatus;
    if (isFirst && m_isPost && (status == 405 || status == 404 || status == 501)) {
        known.isPostRefused = true;
        begin();
    } else if (isFirst && isRefused && m_at.plan.hasFields) {
        known.isFieldsRefused = true;
        begin();
    } else if (isFirst && isRefused && m_mayFilter && !m_filterable.isEmpty()) {
        m_mayFilter = false;
        begin();
    } else if (isFirst && isRefused && m_maySort && known.landing->can.sort && m_client->service().canSort) {
        // Some services sort by a few properties only.
        m_maySort = false;
        begin();
    } else if (const auto smaller = withSmallerPages(request);
               smaller && (status == 502 || status == 504 || status == 413)) {
        // Answers above a gateway's size or time limit end like this.
        if (m_isFirstOfPart)
            m_at.paging.emplace(*smaller);
        ask(*smaller);
    } else if (!restartPaging(error)) {
        failWith(explained(error, error.detail.toUtf8()));
    }
}

/// A token that has expired: the same pages again, of which only what is new is delivered.
bool StacSearchJob::restartPaging(const Error &error)
{
    const bool isForgotten = error.kind == Error::Kind::BadRequest || error.kind == Error::Kind::NotFound;
    if (m_isFirstOfPart || !isForgotten || m_restarts >= kMostRestarts)
        return false;
    ++m_restarts;
    m_isCatchingUp = true;
    if (!m_outcome.notes.contains(u"pagingRestarted"_s))
        m_outcome.notes << u"pagingRestarted"_s;
    beginPart();
    return true;
}

void StacSearchJob::take(const HttpRequest &request, const HttpResponse &response, Result<StacPage> answer)
{
    if (isEnding() || isClientGone())
        return;
    if (!answer) {
        answer.error().url = response.url;
        failWith(answer.error());
        return;
    }
    m_isFirstOfPart = false;
    m_at.next.reset();
    const auto skipped = qsizetype(answer->page.skipped.size());
    const QPointer<StacSearchJob> guard(this);
    const auto fresh = deliver(std::move(answer->page));
    if (!guard || isEnding())
        return;
    m_isCatchingUp = m_isCatchingUp && fresh == 0;
    auto links = answer->links;
    if (linkOf(links, u"next").isEmpty()) {
        for (const auto &link : linksFromHeader(response.header("Link")))
            links << link;
    }
    const auto step =
        m_at.paging->next(request, response.url, links, answer->entries, m_isCatchingUp ? 1 : fresh + skipped);
    if (!step.note.isEmpty()) {
        m_outcome.isComplete = false;
        m_outcome.notes << step.note;
    }
    m_at.next = step.request;
    if (!m_at.next)
        m_at.isDone = ++m_at.part >= m_at.plan.requests.size();
    goOn();
}

/// How many of them had not been seen before.
qsizetype StacSearchJob::deliver(ScenePage page)
{
    auto scenes = std::exchange(page.scenes, {});
    qsizetype fresh = 0;
    for (auto &scene : scenes) {
        if (m_at.seen.contains(scene.id))
            continue;
        ++fresh;
        if (m_at.plan.hasChecks && !meets(scene, m_at.plan.checkHere)) {
            m_at.seen.insert(scene.id);
            continue;
        }
        if (isFull()) {
            // Not seen by anybody yet, so that it counts when it is delivered.
            m_at.left << std::move(scene);
            continue;
        }
        m_at.seen.insert(scene.id);
        page.scenes << std::move(scene);
        ++m_outcome.delivered;
    }
    // What the service counts is not what passes the checks made here, or lies in one part only.
    if (m_at.plan.hasChecks || m_at.plan.requests.size() > 1)
        page.matched = -1;
    else if (page.matched >= 0)
        m_at.matched = m_outcome.matched = page.matched;
    m_outcome.skipped << page.skipped;
    page.notes = m_outcome.notes;
    page.isOrdered = m_at.plan.isOrdered;
    Q_EMIT pageReady(page);
    if (!isEnding())
        Q_EMIT progressed(m_outcome.delivered, m_outcome.matched);
    return fresh;
}

bool StacSearchJob::isFull() const
{
    return m_request.limit > 0 && m_outcome.delivered >= m_request.limit;
}

void StacSearchJob::finish()
{
    const bool hasMore = !m_at.left.isEmpty() || (!m_at.isDone && qint64(m_at.seen.size()) != m_outcome.matched);
    if (isFull() && hasMore) {
        m_outcome.isComplete = false;
        m_outcome.canContinue = true;
        m_outcome.notes << u"limitReached"_s;
    }
    finishWith(m_outcome);
}

/// Walks begin at the beginning each time; one that goes on leaves out what was delivered before.
void StacSearchJob::walk()
{
    auto request = m_request;
    if (request.limit > 0)
        request.limit += m_at.seen.size();
    m_at.isBegun = true;
    m_walk = m_client->walker().search(request, this);
    connect(m_walk, &SearchJob::pageReady, this, [this](ScenePage page) {
        page.scenes.removeIf([this](const Scene &scene) {
            return m_at.seen.contains(scene.id);
        });
        for (const auto &scene : std::as_const(page.scenes))
            m_at.seen.insert(scene.id);
        m_outcome.delivered += page.scenes.size();
        Q_EMIT pageReady(page);
        if (!isEnding())
            Q_EMIT progressed(m_outcome.delivered, -1);
    });
    connect(m_walk, &Job::finished, this, [this] {
        auto result = m_walk->result();
        if (result) {
            result->delivered = m_outcome.delivered;
            result->canContinue = !result->isComplete && result->notes.contains(u"limitReached"_s);
        }
        finishWith(result);
    });
    m_walk->start();
}

} // namespace swathe
