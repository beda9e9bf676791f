// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalogue/stac/stacclient.h"

#include "core/base/logging.h"
#include "core/catalogue/stac/stacitemparser.h"
#include "core/catalogue/stac/stacjob.h"
#include "core/catalogue/stac/stacpaging.h"
#include "core/catalogue/stac/stacrequestbuilder.h"
#include "core/catalogue/stac/stacsearchjob.h"
#include "core/catalogue/stac/stacstaticclient.h"

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

} // namespace

Result<StacLanding> parseStacLanding(const QByteArray &body, const QUrl &url)
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

class StacCapabilitiesJob final : public StacJob<JobOf<Capabilities>>
{
public:
    using StacJob::StacJob;

protected:
    void landed() override
    {
        auto can = m_client->known().landing->can;
        if (m_client->known().landing->search.isEmpty())
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
        const auto &landing = *m_client->known().landing;
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
                m_client->known().properties[collection.id].insert(u"eo:cloud_cover"_s, true);
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
        m_walk = m_client->walker().collections(this);
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
