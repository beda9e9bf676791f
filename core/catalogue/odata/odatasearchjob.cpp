// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalogue/odata/odatasearchjob.h"

#include "core/catalogue/scenefilter.h"
#include "core/http/serviceerror.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace swathe {

using namespace Qt::StringLiterals;

ODataSearchJob::ODataSearchJob(ODataClient &client, SearchRequest request, QObject *parent)
    : CatalogueJob(client, parent), m_request(std::move(request))
{
}

ODataSearchJob::ODataSearchJob(ODataClient &client, SearchRequest request, ODataCursor cursor, QObject *parent)
    : CatalogueJob(client, parent), m_request(std::move(request)), m_at(std::move(cursor))
{
}

SearchJob *ODataSearchJob::fetchMore(qint64 count, QObject *parent)
{
    if (!isFinished() || !m_client || !result() || !result()->canContinue)
        return nullptr;
    auto request = m_request;
    request.limit = count;
    return new ODataSearchJob(*m_client, request, m_at, parent);
}

void ODataSearchJob::doStart()
{
    if (isClientGone())
        return;
    const int most = std::clamp(m_client->service().maxPageSize, 1, kODataLargestPage);
    m_top = std::clamp(m_request.pageSize, 1, most);
    if (m_at.isBegun) {
        m_outcome.notes = m_at.plan.notes;
        m_outcome.matched = m_at.matched;
        deliver({.page = {.scenes = std::exchange(m_at.left, {}), .matched = m_at.matched}});
        if (isEnding())
            return;
        if (isFull())
            finish();
        else if (m_at.isWindowRead)
            readNextWindow();
        else
            ask();
        return;
    }
    auto plan = odataPlan(m_request, m_client->schema());
    if (!plan) {
        failWith(plan.error());
        return;
    }
    m_at.plan = std::move(*plan);
    m_at.isBegun = true;
    m_outcome.notes = m_at.plan.notes;
    m_at.windows = {m_at.plan.window};
    readNextWindow();
}

void ODataSearchJob::readNextWindow()
{
    if (m_at.windows.isEmpty()) {
        finish();
        return;
    }
    m_at.window = m_at.windows.takeLast();
    m_at.count = -1;
    m_at.rows.clear();
    m_at.skip = 0;
    m_at.oldest = {};
    m_at.isSecondReading = false;
    m_at.isWindowRead = false;
    ask();
}

void ODataSearchJob::ask()
{
    // Counting is the slow part for the service, so it is asked for once a window. Pages are asked for by number and
    // not by the service's link, which is missing where the reach ends and so does not tell the end.
    const bool isExact = m_request.limit > 0 && !m_at.plan.hasChecks;
    m_asked = isExact ? int(std::min<qint64>(m_top, m_request.limit)) : m_top;
    const auto request =
        odataPage(m_client->service().url, m_at.plan.filter, m_at.window, m_asked, m_at.skip, m_at.count < 0);
    fetch(
        request,
        [this](const HttpResponse &answer) {
            QtConcurrent::run(parseODataProducts, answer.body, m_client->source())
                .then(this, [this, url = answer.url](const Result<ODataPage> &page) {
                    take(url, page);
                });
        },
        [this](const Error &error) {
            failWith(explained(error, error.detail.toUtf8()));
        });
}

void ODataSearchJob::take(const QUrl &url, Result<ODataPage> answer)
{
    if (isEnding() || isClientGone())
        return;
    if (!answer) {
        answer.error().url = url;
        failWith(answer.error());
        return;
    }
    auto page = std::move(*answer);
    if (m_at.count < 0) {
        m_at.count = page.count;
        // The first window is the whole search.
        if (m_at.matched < 0 && m_at.seen.isEmpty())
            m_at.matched = page.count;
        const qint64 reach = kODataFurthestSkip + m_top;
        const bool isEnough = m_request.limit > 0 && m_request.limit <= reach && !m_at.plan.hasChecks;
        if (m_at.count > reach && !isEnough && splitWindow())
            return;
    }
    for (const auto &id : std::as_const(page.ids))
        m_at.rows.insert(id);
    if (!page.page.scenes.isEmpty())
        m_at.oldest = page.page.scenes.last().sensingStart;
    const auto rows = page.rows;
    const bool hasNext = page.hasNext;
    m_at.skip += int(rows);
    deliver(std::move(page));
    if (isEnding())
        return;

    const bool isWhole = m_at.count >= 0 && m_at.rows.size() >= m_at.count;
    m_at.isWindowRead = rows == 0 || isWhole || (m_at.count < 0 && rows < m_asked && !hasNext);
    if (isFull() && !(m_at.isWindowRead && m_at.windows.isEmpty() && m_at.left.isEmpty()))
        finish();
    else if (m_at.isWindowRead)
        endWindow(isWhole || m_at.count < 0);
    else if (m_at.skip > kODataFurthestSkip)
        goOnBeyondReach();
    else
        ask();
}

/// True if the window was halved, and the newer half is being read.
bool ODataSearchJob::splitWindow()
{
    const auto both = halves(m_at.window, QDateTime::currentDateTimeUtc());
    if (!both) {
        note(u"windowTooDense"_s);
        m_outcome.isComplete = false;
        return false;
    }
    m_at.windows << both->first << both->second;
    readNextWindow();
    return true;
}

void ODataSearchJob::endWindow(bool isWhole)
{
    if (!isWhole && !m_at.isSecondReading) {
        // Products come and go while pages are read; a second reading finds what was pushed across a page's edge.
        m_at.isSecondReading = true;
        m_at.skip = 0;
        m_at.count = -1;
        ask();
        return;
    }
    if (!isWhole) {
        note(u"rowsMissing"_s);
        m_outcome.isComplete = false;
    }
    readNextWindow();
}

/// A search with a limit was not split, and has now been asked for more than can be paged to: from the oldest on.
void ODataSearchJob::goOnBeyondReach()
{
    const auto to = m_at.oldest.isValid() ? m_at.oldest.addMSecs(1) : QDateTime();
    if (to.isValid() && (!m_at.window.to.isValid() || to < m_at.window.to)) {
        m_at.windows << ODataWindow{.from = m_at.window.from, .to = to};
    } else {
        note(u"windowTooDense"_s);
        m_outcome.isComplete = false;
    }
    readNextWindow();
}

void ODataSearchJob::deliver(ODataPage answer)
{
    auto page = std::move(answer.page);
    auto scenes = std::exchange(page.scenes, {});
    for (auto &scene : scenes) {
        const auto key = scene.id.item;
        // Left-overs of a search that this one goes on with are known already.
        if (!answer.ids.isEmpty() && m_at.seen.contains(key))
            continue;
        m_at.seen.insert(key);
        if (m_at.plan.hasChecks && !meets(scene, m_at.plan.checkHere))
            continue;
        if (isFull()) {
            m_at.left << std::move(scene);
            continue;
        }
        page.scenes << std::move(scene);
        ++m_outcome.delivered;
    }
    m_outcome.skipped << page.skipped;
    page.matched = m_at.plan.hasChecks ? -1 : m_at.matched;
    m_outcome.matched = page.matched;
    page.notes = m_outcome.notes;
    page.isOrdered = true;
    Q_EMIT pageReady(page);
    if (!isEnding())
        Q_EMIT progressed(m_outcome.delivered, m_outcome.matched);
}

bool ODataSearchJob::isFull() const
{
    return m_request.limit > 0 && m_outcome.delivered >= m_request.limit;
}

void ODataSearchJob::note(const QString &note)
{
    if (!m_outcome.notes.contains(note))
        m_outcome.notes << note;
}

void ODataSearchJob::finish()
{
    if (isFull() && (m_outcome.matched < 0 || qint64(m_at.seen.size()) < m_at.matched || !m_at.left.isEmpty())) {
        note(u"limitReached"_s);
        m_outcome.isComplete = false;
        m_outcome.canContinue = true;
    }
    finishWith(m_outcome);
}

} // namespace swathe
