// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/stacapi.h"

#include "sandbox/answers.h"
#include "sandbox/itemsearch.h"

#include <QJsonDocument>
#include <QUrlQuery>
#include <QtConcurrent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace swathe::sandbox {

HttpResponse StacApi::answer(const HttpRequest &request)
{
    const QString base = baseOf(request);
    const QStringList path = pathOf(request);
    const bool reads = request.method == "GET" || request.method == "HEAD";
    if (path == QStringList{u"search"_s}) {
        QString error;
        std::optional<QJsonObject> body;
        if (request.method == "POST") {
            const QJsonDocument document = QJsonDocument::fromJson(request.body);
            if (document.isObject())
                body = document.object();
            else if (request.body.isEmpty() && request.headers.contains("x-next"_ba))
                body = QJsonObject();
            else
                error = u"The body is not a JSON object"_s;
        } else if (reads) {
            body = bodyOfQuery(QUrlQuery(request.url).queryItems(QUrl::FullyDecoded), &error);
        } else {
            return problem(405, u"MethodNotAllowed"_s, u"Use GET or POST"_s);
        }
        return body ? search(request, *body, base + u"/search"_s) : problem(400, u"BadRequest"_s, error);
    }
    if (!reads)
        return problem(405, u"MethodNotAllowed"_s, u"Use GET"_s);
    if (path.isEmpty())
        return jsonAnswer(landing(base));
    if (path.first() == "conformance"_L1)
        return jsonAnswer({{u"conformsTo"_s, landing(base)["conformsTo"_L1]}});
    if (path.first() == "collections"_L1)
        return collections(base, path, request);
    if (path.first() == "queryables"_L1)
        return collections(base, {u"collections"_s, QString(), u"queryables"_s}, request);
    return notFound();
}

QJsonObject StacApi::landing(const QString &base) const
{
    QJsonArray conforms;
    for (const auto name :
         {"https://api.stacspec.org/v1.0.0/core"_L1, "https://api.stacspec.org/v1.0.0/collections"_L1,
          "https://api.stacspec.org/v1.0.0/item-search"_L1, "https://api.stacspec.org/v1.0.0/item-search#fields"_L1,
          "https://api.stacspec.org/v1.0.0/item-search#sort"_L1, "https://api.stacspec.org/v1.0.0/item-search#query"_L1,
          "https://api.stacspec.org/v1.0.0/item-search#filter"_L1, "https://api.stacspec.org/v1.0.0/ogcapi-features"_L1,
          "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core"_L1,
          "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/geojson"_L1,
          "http://www.opengis.net/spec/ogcapi-features-3/1.0/conf/filter"_L1,
          "http://www.opengis.net/spec/cql2/1.0/conf/cql2-json"_L1,
          "http://www.opengis.net/spec/cql2/1.0/conf/basic-cql2"_L1,
          "http://www.opengis.net/spec/cql2/1.0/conf/advanced-comparison-operators"_L1,
          "http://www.opengis.net/spec/cql2/1.0/conf/basic-spatial-functions"_L1})
        conforms += QString(name);
    QJsonObject post = linkTo(u"search"_s, base + u"/search"_s, kGeoJson);
    QJsonObject get = post;
    post[u"method"_s] = u"POST"_s;
    get[u"method"_s] = u"GET"_s;
    QJsonArray links{linkTo(u"self"_s, base + u"/"_s),
                     linkTo(u"root"_s, base + u"/"_s),
                     linkTo(u"conformance"_s, base + u"/conformance"_s),
                     linkTo(u"data"_s, base + u"/collections"_s),
                     linkTo(u"http://www.opengis.net/def/rel/ogc/1.0/queryables"_s, base + u"/queryables"_s,
                            u"application/schema+json"_s),
                     get,
                     post};
    for (const QJsonObject &collection : m_archive.collections())
        links += linkTo(u"child"_s, base + u"/collections/"_s + encoded(collection["id"_L1].toString()));
    return {{u"type"_s, u"Catalog"_s},
            {u"stac_version"_s, u"1.0.0"_s},
            {u"id"_s, u"swathe-sandbox"_s},
            {u"title"_s, u"Swathe sandbox"_s},
            {u"description"_s, u"A local archive to try Swathe with, without any account or network"_s},
            {u"conformsTo"_s, conforms},
            {u"links"_s, links}};
}

QJsonObject StacApi::collectionDocument(QJsonObject collection, const QString &base) const
{
    const QString self = base + u"/collections/"_s + encoded(collection["id"_L1].toString());
    QJsonArray links{linkTo(u"self"_s, self), linkTo(u"root"_s, base + u"/"_s), linkTo(u"parent"_s, base + u"/"_s),
                     linkTo(u"items"_s, self + u"/items"_s, kGeoJson),
                     linkTo(u"http://www.opengis.net/def/rel/ogc/1.0/queryables"_s, self + u"/queryables"_s,
                            u"application/schema+json"_s)};
    for (const QJsonValue &given : collection["links"_L1].toArray())
        if (given["rel"_L1].toString() == "license"_L1)
            links += given;
    collection[u"links"_s] = links;
    if (m_options.protectedCollections.contains(collection["id"_L1].toString())) {
        const QJsonObject flow{{u"tokenUrl"_s, base + u"/oauth/token"_s}, {u"scopes"_s, QJsonObject()}};
        const QJsonObject flows{{u"clientCredentials"_s, flow}, {u"password"_s, flow}};
        collection[u"auth:schemes"_s] =
            QJsonObject{{u"oauth2"_s, QJsonObject{{u"type"_s, u"oauth2"_s}, {u"flows"_s, flows}}}};
    }
    return collection;
}

HttpResponse StacApi::collections(const QString &base, const QStringList &path, const HttpRequest &request)
{
    const QList<QJsonObject> all = m_archive.collections();
    if (path.size() == 1) {
        QJsonArray list;
        for (const QJsonObject &collection : all)
            list += collectionDocument(collection, base);
        return jsonAnswer(
            {{u"collections"_s, list},
             {u"links"_s, QJsonArray{linkTo(u"self"_s, base + u"/collections"_s), linkTo(u"root"_s, base + u"/"_s)}}});
    }
    const auto found = std::ranges::find_if(all, [&](const QJsonObject &c) {
        return c["id"_L1].toString() == path[1];
    });
    if (found == all.end() && !path[1].isEmpty())
        return notFound();
    if (path.size() == 2)
        return jsonAnswer(collectionDocument(*found, base));
    if (path[2] == "queryables"_L1) {
        const auto number = [](double most) {
            return QJsonObject{{u"type"_s, u"number"_s}, {u"minimum"_s, 0}, {u"maximum"_s, most}};
        };
        const QJsonObject text{{u"type"_s, u"string"_s}};
        return jsonAnswer(
            {{u"$schema"_s, u"https://json-schema.org/draft/2019-09/schema"_s},
             {u"$id"_s, base + request.url.path()},
             {u"type"_s, u"object"_s},
             {u"title"_s, u"Queryables"_s},
             {u"properties"_s,
              QJsonObject{{u"id"_s, text},
                          {u"collection"_s, text},
                          {u"geometry"_s, QJsonObject{{u"$ref"_s, u"https://geojson.org/schema/Geometry.json"_s}}},
                          {u"datetime"_s, QJsonObject{{u"type"_s, u"string"_s}, {u"format"_s, u"date-time"_s}}},
                          {u"platform"_s, text},
                          {u"eo:cloud_cover"_s, number(100)},
                          {u"sat:orbit_state"_s, text},
                          {u"sat:relative_orbit"_s, number(233)},
                          {u"grid:code"_s, text}}},
             {u"additionalProperties"_s, true}},
            200, "application/schema+json"_ba);
    }
    if (path[2] != "items"_L1)
        return notFound();
    if (path.size() == 3) {
        QString error;
        auto body = bodyOfQuery(QUrlQuery(request.url).queryItems(QUrl::FullyDecoded), &error);
        if (!body)
            return problem(400, u"BadRequest"_s, error);
        (*body)["collections"_L1] = QJsonArray{path[1]};
        return search(request, *body, base + u"/collections/%1/items"_s.arg(encoded(path[1])));
    }
    const Item *item = m_archive.find(path[1], path[3]);
    return item && path.size() == 4 ? jsonAnswer(published(*item, base), 200, kGeoJson.toLatin1()) : notFound();
}

QJsonObject StacApi::published(const Item &item, const QString &base) const
{
    QHash<QString, AssetFacts> facts;
    {
        const std::scoped_lock lock(m_factsMutex);
        facts = m_facts.value(&item);
    }
    QJsonObject json = item.json;
    QJsonObject assets = json["assets"_L1].toObject();
    if (facts.isEmpty()) {
        for (const QString &key : assets.keys())
            if (const auto asset = m_archive.asset(item, key))
                facts.insert(key, {asset->fileName, asset->body.size, asset->checksum, asset->mediaType});
        const std::scoped_lock lock(m_factsMutex);
        m_facts.insert(&item, facts);
    }
    const QString self = base + u"/collections/%1/items/%2"_s.arg(encoded(item.collection), encoded(item.id));
    for (const QString &key : assets.keys()) {
        const AssetFacts fact = facts.value(key);
        QJsonObject asset = assets[key].toObject();
        asset[u"href"_s] = base + u"/assets/%1/%2/%3/%4"_s.arg(encoded(item.collection), encoded(item.id), encoded(key),
                                                               encoded(fact.fileName));
        asset[u"file:size"_s] = fact.size;
        if (m_options.protectedCollections.contains(item.collection))
            asset[u"auth:refs"_s] = QJsonArray{u"oauth2"_s};
        asset.remove("checksum:multihash"_L1);
        asset.remove("file:checksum"_L1);
        asset.remove("alternate"_L1);
        if (!fact.checksum.isEmpty())
            asset[u"file:checksum"_s] = QString::fromLatin1(fact.checksum);
        assets[key] = asset;
    }
    json[u"assets"_s] = assets;
    json[u"links"_s] = QJsonArray{linkTo(u"self"_s, self, kGeoJson), linkTo(u"root"_s, base + u"/"_s),
                                  linkTo(u"parent"_s, base + u"/collections/"_s + encoded(item.collection)),
                                  linkTo(u"collection"_s, base + u"/collections/"_s + encoded(item.collection))};
    return json;
}

HttpResponse StacApi::search(const HttpRequest &request, QJsonObject body, const QString &endpoint)
{
    QString error;
    if (const QByteArray carried = request.headers.value("x-next"_ba); !carried.isEmpty()) {
        if (!StacPaging::unpack(carried, body))
            return problem(400, u"BadRequest"_s, u"x-next is not valid"_s);
    }
    std::optional<Query> query = readQuery(body, &error);
    if (!query)
        return problem(400, u"BadRequest"_s, error);
    const qint64 largest = m_options.pageSize > 0 ? m_options.pageSize : 250;
    const qint64 limit = qMin(body.contains("limit"_L1) ? query->limit : qMax<qint64>(m_options.pageSize, 10), largest);
    const QList<const Item *> found = select(m_archive, *query);
    const qint64 start = m_options.paging.startOf(body, found, limit, &error);
    if (!error.isEmpty())
        return problem(400, u"BadRequest"_s, error);
    const QList<const Item *> page =
        found.sliced(qMin<qint64>(start, found.size()), qBound<qint64>(0, found.size() - start, limit));

    const QString base = baseOf(request);
    const QList<QJsonObject> described = QtConcurrent::blockingMapped<QList<QJsonObject>>(page, [&](const Item *item) {
        return reduced(published(*item, base), *query);
    });
    QJsonArray features;
    for (const QJsonObject &feature : described)
        features += feature;

    QJsonArray links{linkTo(u"root"_s, base + u"/"_s), linkTo(u"self"_s, request.url.toString(), kGeoJson)};
    if (const auto next = m_options.paging.nextOf({.body = body,
                                                   .endpoint = endpoint,
                                                   .post = request.method == "POST",
                                                   .start = start,
                                                   .limit = limit,
                                                   .found = found.size(),
                                                   .items = page}))
        links += *next;
    QJsonObject answer{{u"type"_s, u"FeatureCollection"_s},
                       {u"stac_version"_s, u"1.0.0"_s},
                       {u"features"_s, features},
                       {u"links"_s, links},
                       {u"numberReturned"_s, page.size()}};
    answer[u"numberMatched"_s] = found.size();
    return jsonAnswer(answer, 200, kGeoJson.toLatin1());
}

} // namespace swathe::sandbox
