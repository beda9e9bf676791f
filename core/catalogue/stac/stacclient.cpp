// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalogue/stac/stacclient.h"

#include "core/base/logging.h"
#include "core/catalogue/scenefilter.h"
#include "core/catalogue/stac/stacitemparser.h"
#include "core/catalogue/stac/stacpaging.h"
#include "core/catalogue/stac/stacrequestbuilder.h"
#include "core/catalogue/stac/stacstaticclient.h"

#include <QPointer>
#include <QSet>
#include <QtConcurrentRun>

namespace swathe {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostCollectionPages = 500;

struct CollectionPage {
    QList<Collection> collections;
    QJsonArray links;
    qsizetype entries = 0;
};

Result<CollectionPage> parseCollections(const QByteArray &body)
{
    const auto document = parseJsonObject(body);
    if (!document)
        return fail(document.error());
    if (!(*document)["collections"_L1].isArray())
        return fail(Error::Kind::BadAnswer, u"the answer holds no list of collections"_s);
    CollectionPage page{.links = (*document)["links"_L1].toArray()};
    for (const auto &entry : (*document)["collections"_L1].toArray()) {
        ++page.entries;
        if (auto collection = collectionFromStac(entry.toObject()))
            page.collections << std::move(*collection);
        else
            qCWarning(logCatalogue) << "left out a collection:" << collection.error().detail;
    }
    return page;
}

Result<StacLanding> parseLanding(const QByteArray &body, const QUrl &url)
{
    const auto document = parseJsonObject(body);
    // Items a line, or one a file: no landing page, but walkable.
    if (!document)
        return parseStacItems(body, {.url = url}) ? Result<StacLanding>(StacLanding{}) : fail(document.error());
    const auto kind = stacKind(*document);
    if (kind == StacKind::Unknown)
        return fail(Error::Kind::BadAnswer, u"not a STAC document"_s);
    return kind == StacKind::Catalog ? stacLanding(*document, url) : StacLanding{};
}

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

/** What all jobs of the client share: the landing page before anything else, one exchange at a time. */
template <class Base> class StacJob : public Base
{
public:
    StacJob(StacClient &client, QObject *parent) : Base(parent), m_client(&client) {}

protected:
    virtual void landed() = 0;

    void doStart() override
    {
        if (!m_client) {
            this->finishWith(fail(Error::Kind::Cancelled, u"the catalogue is gone"_s));
            return;
        }
        if (m_client->m_landing) {
            landed();
            return;
        }
        fetch(stacGet(m_client->m_service.url), [this](const HttpResponse &answer) {
            auto landing = parseLanding(answer.body, answer.url);
            if (!landing) {
                failWith(landing.error());
                return;
            }
            if (!landing->conformance.isEmpty())
                readConformance(*landing, answer);
            else
                keep(std::move(*landing));
        });
    }

    void doCancel() override { drop(); }

    /// Sends; `use` gets the answer, `refused` (or the job's end) the error.
    void fetch(HttpRequest request, std::function<void(const HttpResponse &)> use,
               std::function<void(const Error &)> refused = {})
    {
        drop();
        if (!m_client) {
            this->finishWith(fail(Error::Kind::Cancelled, u"the catalogue is gone"_s));
            return;
        }
        auto *job = new CatalogueFetch(m_client->m_http, m_client->m_session, std::move(request), this);
        m_fetch = job;
        QObject::connect(job, &Job::finished, this, [this, job, use = std::move(use), refused = std::move(refused)] {
            const auto result = job->result();
            drop();
            if (this->isEnding())
                return;
            if (!m_client)
                this->finishWith(fail(Error::Kind::Cancelled, u"the catalogue is gone"_s));
            else if (result)
                use(*result);
            else if (refused)
                refused(result.error());
            else
                failWith(result.error());
        });
        job->start();
    }

    void failWith(Error error)
    {
        if (m_client)
            error.provider = m_client->providerId();
        this->finishWith(fail(std::move(error)));
    }

    QPointer<StacClient> m_client;

private:
    void readConformance(const StacLanding &landing, const HttpResponse &page)
    {
        fetch(
            stacGet(landing.conformance),
            [this, page](const HttpResponse &answer) {
                QStringList classes;
                if (const auto document = parseJsonObject(answer.body)) {
                    for (const auto &name : (*document)["conformsTo"_L1].toArray())
                        classes << name.toString();
                }
                keep(stacLanding(*parseJsonObject(page.body), page.url, classes));
            },
            // The search link is believed without it.
            [this, landing](const Error &) {
                keep(landing);
            });
    }

    void keep(StacLanding landing)
    {
        for (const auto &note : std::as_const(landing.notes))
            qCWarning(logCatalogue) << m_client->providerId() << note;
        m_client->m_landing = std::move(landing);
        landed();
    }

    void drop()
    {
        if (!m_fetch)
            return;
        m_fetch->disconnect(this);
        m_fetch->deleteLater();
        m_fetch = nullptr;
    }

    CatalogueFetch *m_fetch = nullptr;
};

class StacCapabilitiesJob final : public StacJob<JobOf<Capabilities>>
{
public:
    using StacJob::StacJob;

protected:
    void landed() override
    {
        auto can = m_client->m_landing->can;
        if (m_client->m_landing->search.isEmpty())
            can = {.search = true, .collections = true};
        finishWith(can);
    }
};

class StacCollectionsJob final : public StacJob<JobOf<QList<Collection>>>
{
public:
    using StacJob::StacJob;

protected:
    void landed() override
    {
        const auto &landing = *m_client->m_landing;
        if (landing.collections.isEmpty()) {
            walk();
            return;
        }
        const auto first = stacGet(landing.collections);
        m_paging.emplace(first);
        ask(first);
    }
    void doCancel() override
    {
        StacJob::doCancel();
        if (m_walk)
            m_walk->cancel();
    }

private:
    void ask(const HttpRequest &request)
    {
        fetch(request, [this, request](const HttpResponse &answer) {
            QtConcurrent::run(parseCollections, answer.body)
                .then(this, [this, request, url = answer.url](const Result<CollectionPage> &page) {
                    take(request, url, page);
                });
        });
    }

    void take(const HttpRequest &request, const QUrl &url, const Result<CollectionPage> &page)
    {
        if (isEnding() || !m_client)
            return;
        if (!page) {
            failWith(page.error());
            return;
        }
        qsizetype fresh = 0;
        for (const auto &collection : page->collections) {
            if (m_ids.contains(collection.id))
                continue;
            m_ids.insert(collection.id);
            m_found << collection;
            ++fresh;
            if (collection.hasCloudCover)
                m_client->m_cloudKnown.insert(collection.id, true);
        }
        Q_EMIT progressed(m_found.size(), -1);
        if (isEnding())
            return;
        const auto step = m_paging->next(request, url, page->links, page->entries, fresh);
        if (step.request && ++m_pages < kMostCollectionPages)
            ask(*step.request);
        else
            finishWith(m_found);
    }

    void walk()
    {
        m_walk = m_client->m_static->collections(this);
        connect(m_walk, &Job::progressed, this, &Job::progressed);
        connect(m_walk, &Job::finished, this, [this] {
            finishWith(m_walk->result());
        });
        m_walk->start();
    }

    std::optional<StacPaging> m_paging;
    QSet<QString> m_ids;
    QList<Collection> m_found;
    int m_pages = 0;
    JobOf<QList<Collection>> *m_walk = nullptr;
};

class StacSearchJob final : public StacJob<SearchJob>
{
public:
    StacSearchJob(StacClient &client, SearchRequest request, QObject *parent)
        : StacJob(client, parent), m_request(std::move(request)), m_toLearn(m_request.collections)
    {
    }

protected:
    void landed() override
    {
        const auto &landing = *m_client->m_landing;
        if (landing.search.isEmpty()) {
            walk();
            return;
        }
        const auto &can = landing.can;
        m_mayFilterCloud = m_request.maxCloudPercent && !m_request.collections.isEmpty() &&
                           (can.cql2Json || can.cql2Text || can.query) && !landing.collections.isEmpty();
        learnClouds();
    }
    void doCancel() override
    {
        StacJob::doCancel();
        if (m_walk)
            m_walk->cancel();
    }

private:
    /// Whether every asked collection has eo:cloud_cover: a filter on it would empty one that has not.
    void learnClouds()
    {
        while (m_mayFilterCloud && !m_toLearn.isEmpty()) {
            const auto id = m_toLearn.first();
            if (!m_client->m_cloudKnown.contains(id)) {
                askQueryables(id);
                return;
            }
            m_mayFilterCloud = m_client->m_cloudKnown.value(id);
            m_toLearn.removeFirst();
        }
        begin();
    }

    void askQueryables(const QString &id)
    {
        fetch(
            stacGet(collectionUrl(m_client->m_landing->collections, id, "queryables"_L1)),
            [this, id](const HttpResponse &answer) {
                const auto schema = parseJsonObject(answer.body);
                const auto names = schema ? (*schema)["properties"_L1].toObject() : QJsonObject{};
                if (names.contains("eo:cloud_cover"_L1)) {
                    m_client->m_cloudKnown.insert(id, true);
                    learnClouds();
                } else {
                    askCollection(id);
                }
            },
            [this, id](const Error &) {
                askCollection(id);
            });
    }

    void askCollection(const QString &id)
    {
        const auto settle = [this, id](bool has) {
            m_client->m_cloudKnown.insert(id, has);
            learnClouds();
        };
        fetch(
            stacGet(collectionUrl(m_client->m_landing->collections, id)),
            [settle](const HttpResponse &answer) {
                const auto document = parseJsonObject(answer.body);
                const auto collection = document ? collectionFromStac(*document) : fail(document.error());
                settle(collection && collection->hasCloudCover);
            },
            [settle](const Error &) {
                settle(false);
            });
    }

    void begin()
    {
        const auto &landing = *m_client->m_landing;
        m_isPost = landing.can.post && !m_client->m_isPostRefused;
        m_plan = stacSearchPlan(m_request, {.url = landing.search,
                                            .can = landing.can,
                                            .usePost = m_isPost,
                                            .maxPageSize = m_client->m_service.maxPageSize,
                                            .canSort = m_maySort && m_client->m_service.canSort,
                                            .filterCloud = m_mayFilterCloud});
        m_outcome.notes = m_plan.notes + landing.notes;
        m_part = 0;
        beginPart();
    }

    void beginPart()
    {
        const auto &first = m_plan.requests.at(m_part);
        m_paging.emplace(first);
        m_isFirstOfPart = true;
        ask(first);
    }

    void ask(const HttpRequest &request)
    {
        fetch(
            request,
            [this, request](const HttpResponse &answer) {
                const StacSource source{.provider = m_client->providerId(), .url = answer.url};
                QtConcurrent::run(parseStacItems, answer.body, source)
                    .then(this, [this, request, url = answer.url](const Result<StacPage> &page) {
                        take(request, url, page);
                    });
            },
            [this, request](const Error &error) {
                recover(request, error);
            });
    }

    void recover(const HttpRequest &request, const Error &error)
    {
        const bool isFirst = m_part == 0 && m_isFirstOfPart;
        const int status = error.httpStatus;
        if (isFirst && m_isPost && (status == 405 || status == 404 || status == 501)) {
            m_client->m_isPostRefused = true;
            begin();
        } else if (isFirst && m_mayFilterCloud && error.kind == Error::Kind::BadRequest) {
            m_mayFilterCloud = false;
            begin();
        } else if (isFirst && m_maySort && m_client->m_landing->can.sort && m_client->m_service.canSort &&
                   error.kind == Error::Kind::BadRequest) {
            // Some services sort by a few properties only.
            m_maySort = false;
            begin();
        } else if (const auto smaller = withSmallerPages(request);
                   smaller && (status == 502 || status == 504 || status == 413)) {
            // Answers above a gateway's size or time limit end like this.
            if (m_isFirstOfPart)
                m_paging.emplace(*smaller);
            ask(*smaller);
        } else {
            failWith(error);
        }
    }

    void take(const HttpRequest &request, const QUrl &url, Result<StacPage> answer)
    {
        if (isEnding() || !m_client)
            return;
        if (!answer) {
            answer.error().url = url;
            failWith(answer.error());
            return;
        }
        m_isFirstOfPart = false;
        auto page = std::move(answer->page);
        auto scenes = std::exchange(page.scenes, {});
        qsizetype fresh = 0;
        bool isFull = false;
        for (auto &scene : scenes) {
            if (m_seen.contains(scene.id))
                continue;
            m_seen.insert(scene.id);
            ++fresh;
            if (m_plan.hasChecks && !meets(scene, m_plan.checkHere))
                continue;
            if (m_request.limit > 0 && m_outcome.delivered >= m_request.limit) {
                isFull = true;
                break;
            }
            page.scenes << std::move(scene);
            ++m_outcome.delivered;
        }
        // What the service counts is not what passes the checks made here, or lies in one part only.
        if (m_plan.hasChecks || m_plan.requests.size() > 1)
            page.matched = -1;
        else if (page.matched >= 0)
            m_outcome.matched = page.matched;
        m_outcome.skipped << page.skipped;
        const auto step =
            m_paging->next(request, url, answer->links, answer->entries, fresh + qsizetype(page.skipped.size()));
        if (!step.note.isEmpty()) {
            m_outcome.isComplete = false;
            m_outcome.notes << step.note;
        }
        page.notes = m_outcome.notes;
        Q_EMIT pageReady(page);
        if (isEnding())
            return;
        Q_EMIT progressed(m_outcome.delivered, m_outcome.matched);
        if (isEnding())
            return;

        const bool isAtLimit = m_request.limit > 0 && m_outcome.delivered >= m_request.limit;
        const bool hasMore = step.request || m_part + 1 < m_plan.requests.size();
        if (isFull || (isAtLimit && hasMore && m_outcome.matched != m_outcome.delivered)) {
            m_outcome.isComplete = false;
            m_outcome.notes << u"limitReached"_s;
            finishWith(m_outcome);
        } else if (isAtLimit || !hasMore) {
            finishWith(m_outcome);
        } else if (step.request) {
            ask(*step.request);
        } else {
            ++m_part;
            beginPart();
        }
    }

    void walk()
    {
        m_walk = m_client->m_static->search(m_request, this);
        connect(m_walk, &SearchJob::pageReady, this, &SearchJob::pageReady);
        connect(m_walk, &Job::progressed, this, &Job::progressed);
        connect(m_walk, &Job::finished, this, [this] {
            finishWith(m_walk->result());
        });
        m_walk->start();
    }

    SearchRequest m_request;
    QStringList m_toLearn;
    bool m_mayFilterCloud = false;
    bool m_maySort = true;
    bool m_isPost = true;
    StacSearchPlan m_plan;
    qsizetype m_part = 0;
    bool m_isFirstOfPart = true;
    std::optional<StacPaging> m_paging;
    SearchOutcome m_outcome;
    QSet<SceneId> m_seen;
    SearchJob *m_walk = nullptr;
};

StacClient::StacClient(HttpClient &http, SessionSource session, StacService service, QObject *parent)
    : CatalogueClient(parent), m_http(http), m_session(std::move(session)), m_service(std::move(service)),
      m_static(new StacStaticClient(http, m_session, m_service.providerId, m_service.url, this))
{
}

JobOf<Capabilities> *StacClient::capabilities(QObject *parent)
{
    return new StacCapabilitiesJob(*this, parent);
}

JobOf<QList<Collection>> *StacClient::collections(QObject *parent)
{
    return new StacCollectionsJob(*this, parent);
}

SearchJob *StacClient::search(const SearchRequest &request, QObject *parent)
{
    return new StacSearchJob(*this, request, parent);
}

} // namespace swathe
