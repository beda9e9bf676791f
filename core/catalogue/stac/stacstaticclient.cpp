// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalogue/stac/stacstaticclient.h"

#include "core/catalogue/scenefilter.h"
#include "core/catalogue/stac/stacitemparser.h"
#include "core/catalogue/stac/stacrequestbuilder.h"

#include <QQueue>
#include <QSet>
#include <QtConcurrentRun>

namespace swathe {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAtOnce = 6;

struct Place {
    QUrl url;
    int depth = 0;
    QString collection;
};

/// What one document of the tree turned out to be.
struct Reading {
    StacKind kind = StacKind::Unknown;
    StacPage page;
    std::optional<Collection> collection;
    QJsonArray links;
};

Result<Reading> read(const QByteArray &body, const StacSource &source)
{
    Reading reading;
    const auto document = parseJsonObject(body);
    if (!document || stacKind(*document) == StacKind::Item || stacKind(*document) == StacKind::ItemCollection) {
        auto page = parseStacItems(body, source);
        if (!page)
            return fail(page.error());
        reading.kind = StacKind::ItemCollection;
        reading.links = std::exchange(page->links, {});
        reading.page = std::move(*page);
        return reading;
    }
    reading.kind = stacKind(*document);
    if (reading.kind == StacKind::Unknown)
        return fail(Error::Kind::BadAnswer, u"not a STAC document"_s);
    reading.links = (*document)["links"_L1].toArray();
    if (reading.kind == StacKind::Collection) {
        if (auto collection = collectionFromStac(*document))
            reading.collection = std::move(*collection);
    }
    return reading;
}

/// One walk through the tree; the two jobs differ in what they take from a reading.
class Walk final : public QObject
{
    Q_OBJECT

public:
    Walk(HttpClient &http, SessionSource session, QString providerId, const QUrl &entry, bool withItems,
         QObject *parent)
        : QObject(parent), m_http(http), m_session(std::move(session)), m_providerId(std::move(providerId)),
          m_withItems(withItems)
    {
        add({.url = entry});
    }

    /// Whether a collection's items and children are wanted.
    std::function<bool(const Collection &)> wantsBelow = [](const Collection &) {
        return true;
    };
    std::function<bool(const Collection &)> wantsItems = [](const Collection &) {
        return true;
    };

    [[nodiscard]] bool isAtLimit() const { return m_isAtLimit; }
    [[nodiscard]] bool isDone() const { return m_queue.isEmpty(); }

    void step()
    {
        if (m_queue.isEmpty()) {
            Q_EMIT ended({});
            return;
        }
        const auto count = std::min<qsizetype>(kAtOnce, m_queue.size());
        m_places = m_queue.first(count);
        m_queue.remove(0, count);
        m_readings = QList<std::optional<Result<Reading>>>(count);
        m_pending = int(count);
        for (qsizetype i = 0; i < count; ++i)
            fetch(i);
    }

Q_SIGNALS:
    /// After each batch; call step() for the next.
    void batchRead(const QList<swathe::Reading> &readings, const QList<swathe::Error> &problems);
    void ended(const std::optional<swathe::Error> &error);

private:
    void add(Place place)
    {
        place.url = place.url.adjusted(QUrl::RemoveFragment | QUrl::NormalizePathSegments);
        if (m_seen.contains(place.url) || place.depth > StacStaticClient::kDeepest)
            return;
        if (m_seen.size() >= StacStaticClient::kMostDocuments) {
            m_isAtLimit = true;
            return;
        }
        m_seen.insert(place.url);
        m_queue.enqueue(place);
    }

    void fetch(qsizetype index)
    {
        auto *job = new CatalogueFetch(m_http, m_session, stacGet(m_places[index].url), this);
        connect(job, &Job::finished, this, [this, job, index] {
            const auto answer = job->result();
            job->deleteLater();
            if (!answer) {
                take(index, fail(answer.error()));
                return;
            }
            auto &place = m_places[index];
            // Relative links belong to the place a redirect led to, which counts as seen, too.
            place.url = answer->url.isEmpty() ? place.url : answer->url;
            m_seen.insert(place.url);
            const StacSource source{.provider = m_providerId, .url = place.url, .collection = place.collection};
            QtConcurrent::run(read, answer->body, source).then(this, [this, index](const Result<Reading> &reading) {
                take(index, reading);
            });
        });
        job->start();
    }

    void take(qsizetype index, Result<Reading> reading)
    {
        if (!reading) {
            reading.error().url = m_places[index].url;
            reading.error().provider = m_providerId;
        }
        m_readings[index] = std::move(reading);
        if (--m_pending > 0)
            return;
        QList<Reading> readings;
        QList<Error> problems;
        for (qsizetype i = 0; i < m_readings.size(); ++i) {
            auto &result = *m_readings[i];
            if (result) {
                follow(m_places[i], *result);
                readings << std::move(*result);
            } else if (m_done == 0) {
                Q_EMIT ended(result.error());
                return;
            } else {
                problems << result.error();
            }
        }
        m_done += m_readings.size();
        Q_EMIT batchRead(readings, problems);
    }

    void follow(const Place &place, const Reading &reading)
    {
        if (reading.collection && !wantsBelow(*reading.collection))
            return;
        const bool takesItems = m_withItems && (!reading.collection || wantsItems(*reading.collection));
        const auto collection = reading.collection ? reading.collection->id : place.collection;
        const bool isList = reading.kind == StacKind::ItemCollection;
        for (const auto &entry : reading.links) {
            const auto link = entry.toObject();
            const auto relation = link["rel"_L1].toString();
            const bool isWanted =
                isList ? relation == "next"_L1 && reading.page.entries > 0 &&
                             link["method"_L1].toString(u"GET"_s) == "GET"_L1
                       : relation == "child"_L1 || (takesItems && (relation == "item"_L1 || relation == "items"_L1));
            if (!isWanted)
                continue;
            const auto url = resolvedHref(place.url, link["href"_L1].toString());
            const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
            // A document from elsewhere has no business with this machine's files.
            if (isWeb || (url.isLocalFile() && place.url.isLocalFile()))
                add({.url = url, .depth = place.depth + (isList ? 0 : 1), .collection = collection});
        }
    }

    HttpClient &m_http;
    SessionSource m_session;
    QString m_providerId;
    bool m_withItems;
    bool m_isAtLimit = false;
    QQueue<Place> m_queue;
    QSet<QUrl> m_seen;
    QList<Place> m_places;
    QList<std::optional<Result<Reading>>> m_readings;
    int m_pending = 0;
    qint64 m_done = 0;
};

/// Not deleted at once: this may run inside a signal of the walk.
void dropWalk(Walk *&member)
{
    if (auto *walk = std::exchange(member, nullptr)) {
        walk->disconnect();
        walk->deleteLater();
    }
}

class StaticCollectionsJob final : public JobOf<QList<Collection>>
{
public:
    StaticCollectionsJob(std::function<Walk *(QObject *)> makeWalk, QObject *parent)
        : JobOf(parent), m_makeWalk(std::move(makeWalk))
    {
    }

protected:
    void doStart() override
    {
        m_walk = m_makeWalk(this);
        connect(m_walk, &Walk::batchRead, this, [this](const QList<Reading> &readings) {
            for (const auto &reading : readings) {
                if (reading.collection)
                    m_found << *reading.collection;
            }
            Q_EMIT progressed(m_found.size(), -1);
            if (m_walk)
                m_walk->step();
        });
        connect(m_walk, &Walk::ended, this, [this](const std::optional<Error> &error) {
            if (error)
                finishWith(fail(*error));
            else
                finishWith(m_found);
        });
        m_walk->step();
    }
    void doCancel() override { dropWalk(m_walk); }

private:
    std::function<Walk *(QObject *)> m_makeWalk;
    Walk *m_walk = nullptr;
    QList<Collection> m_found;
};

class StaticSearchJob final : public SearchJob
{
public:
    StaticSearchJob(std::function<Walk *(QObject *)> makeWalk, SearchRequest request, QObject *parent)
        : SearchJob(parent), m_makeWalk(std::move(makeWalk)), m_request(std::move(request))
    {
    }

protected:
    void doStart() override
    {
        m_walk = m_makeWalk(this);
        m_walk->wantsBelow = [this](const Collection &collection) {
            return canMeet(collection, m_request);
        };
        m_walk->wantsItems = [this](const Collection &collection) {
            return m_request.collections.isEmpty() || m_request.collections.contains(collection.id);
        };
        connect(m_walk, &Walk::batchRead, this, &StaticSearchJob::take);
        connect(m_walk, &Walk::ended, this, [this](const std::optional<Error> &error) {
            if (error) {
                finishWith(fail(*error));
                return;
            }
            if (m_walk->isAtLimit()) {
                m_outcome.isComplete = false;
                m_outcome.notes << u"documentLimit"_s;
            }
            m_outcome.matched = m_outcome.isComplete ? m_outcome.delivered : -1;
            finishWith(m_outcome);
        });
        m_walk->step();
    }
    void doCancel() override { dropWalk(m_walk); }

private:
    void take(const QList<Reading> &readings, const QList<Error> &problems)
    {
        ScenePage page{.skipped = problems};
        bool hasMore = false;
        for (const auto &reading : readings) {
            page.skipped << reading.page.page.skipped;
            for (const auto &scene : reading.page.page.scenes) {
                if (m_seen.contains(scene.id) || !meets(scene, m_request))
                    continue;
                if (m_request.limit > 0 && m_outcome.delivered >= m_request.limit) {
                    hasMore = true;
                    break;
                }
                m_seen.insert(scene.id);
                page.scenes << scene;
                ++m_outcome.delivered;
            }
        }
        m_outcome.skipped << page.skipped;
        auto *walk = m_walk;
        if (!page.scenes.isEmpty() || !page.skipped.isEmpty())
            Q_EMIT pageReady(page);
        if (isEnding() || m_walk != walk || !walk)
            return;
        Q_EMIT progressed(m_outcome.delivered, -1);
        if (isEnding())
            return;
        if (hasMore || (m_request.limit > 0 && m_outcome.delivered >= m_request.limit && !m_walk->isDone())) {
            m_outcome.isComplete = false;
            m_outcome.notes << u"limitReached"_s;
            doCancel();
            finishWith(m_outcome);
            return;
        }
        m_walk->step();
    }

    std::function<Walk *(QObject *)> m_makeWalk;
    SearchRequest m_request;
    Walk *m_walk = nullptr;
    SearchOutcome m_outcome;
    QSet<SceneId> m_seen;
};

} // namespace

StacStaticClient::StacStaticClient(HttpClient &http, SessionSource session, const QString &providerId,
                                   const QUrl &entry, QObject *parent)
    : CatalogueClient(parent), m_http(http), m_session(std::move(session)), m_providerId(providerId), m_entry(entry)
{
}

JobOf<Capabilities> *StacStaticClient::capabilities(QObject *parent)
{
    return new ReadyJob<Capabilities>(Capabilities{.search = true, .freeText = true, .collections = true}, parent);
}

JobOf<QList<Collection>> *StacStaticClient::collections(QObject *parent)
{
    return new StaticCollectionsJob(
        [http = &m_http, session = m_session, id = m_providerId, entry = m_entry](QObject *owner) {
            return new Walk(*http, session, id, entry, false, owner);
        },
        parent);
}

SearchJob *StacStaticClient::search(const SearchRequest &request, QObject *parent)
{
    return new StaticSearchJob(
        [http = &m_http, session = m_session, id = m_providerId, entry = m_entry](QObject *owner) {
            return new Walk(*http, session, id, entry, true, owner);
        },
        request, parent);
}

} // namespace swathe

#include "stacstaticclient.moc"
