// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/sandboxserver.h"

#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>
#include <QUrlQuery>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace swathe::sandbox {
namespace {

HttpResponse json(const QJsonObject &object, int status = 200, const QByteArray &type = "application/json"_ba)
{
    HttpResponse response{.status = status, .headers = {{"Content-Type"_ba, type}}};
    response.body = Body::of(QJsonDocument(object).toJson(QJsonDocument::Compact));
    return response;
}

HttpResponse problem(int status, const QString &code, const QString &description)
{
    return json({{u"code"_s, code}, {u"description"_s, description}}, status);
}

HttpResponse notFound()
{
    return problem(404, u"NotFound"_s, u"There is nothing at this address"_s);
}

QJsonObject link(const QString &rel, const QString &href, const QString &type = u"application/json"_s)
{
    return {{u"rel"_s, rel}, {u"href"_s, href}, {u"type"_s, type}};
}

const QString kGeoJson = u"application/geo+json"_s;

QString encoded(const QString &part)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(part));
}

QByteArray httpDate(const QDateTime &time)
{
    return QLocale::c().toString(time.toUTC(), "ddd, dd MMM yyyy hh:mm:ss 'GMT'"_L1).toLatin1();
}

QString cursorOf(const QJsonObject &object)
{
    return QString::fromLatin1(QJsonDocument(object)
                                   .toJson(QJsonDocument::Compact)
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

std::optional<QJsonObject> readCursor(const QByteArray &text)
{
    const auto document = QJsonDocument::fromJson(QByteArray::fromBase64(text, QByteArray::Base64UrlEncoding));
    if (!document.isObject())
        return {};
    return document.object();
}

/** A search body in the GET form. */
QUrlQuery getForm(const QJsonObject &body)
{
    QUrlQuery query;
    const auto text = [](const QJsonValue &value) {
        return value.isString() ? value.toString()
                                : QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact))
                                      .sliced(1)
                                      .chopped(1);
    };
    for (auto member = body.begin(); member != body.end(); ++member) {
        QString value;
        if (member.key() == "sortby"_L1) {
            QStringList fields;
            for (const QJsonValue &entry : member.value().toArray())
                fields +=
                    (entry["direction"_L1].toString() == "desc"_L1 ? u"-"_s : u"+"_s) + entry["field"_L1].toString();
            value = fields.join(','_L1);
        } else if (member.key() == "fields"_L1) {
            QStringList fields;
            for (const QJsonValue &entry : member.value()["include"_L1].toArray())
                fields += entry.toString();
            for (const QJsonValue &entry : member.value()["exclude"_L1].toArray())
                fields += u"-"_s + entry.toString();
            value = fields.join(','_L1);
        } else if (member.value().isArray()) {
            QStringList parts;
            for (const QJsonValue &entry : member.value().toArray())
                parts += text(entry);
            value = parts.join(','_L1);
        } else {
            value = text(member.value());
        }
        query.addQueryItem(member.key(), QString::fromLatin1(QUrl::toPercentEncoding(value)));
    }
    return query;
}

QString hrefOf(const QString &endpoint, const QJsonObject &body)
{
    const QUrlQuery query = getForm(body);
    return query.isEmpty() ? endpoint : endpoint + u"?"_s + query.toString(QUrl::FullyEncoded);
}

QString cursorNameOf(const QString &paging)
{
    return paging == "merge"_L1 ? u"page"_s : paging == "get"_L1 || paging == "header"_L1 ? u"cursor"_s : paging;
}

QString keyOf(const Item &item)
{
    return item.collection + u":"_s + item.id;
}

} // namespace

QStringList SandboxOptions::pagingStyles()
{
    return {u"token"_s, u"page"_s, u"offset"_s, u"next"_s, u"merge"_s, u"header"_s, u"get"_s};
}

SandboxServer::SandboxServer(std::unique_ptr<Archive> archive, SandboxOptions options, QObject *parent)
    : QObject(parent), m_archive(std::move(archive)), m_options(std::move(options)),
      m_main([this](const HttpRequest &request) {
          return answer(request);
      }),
      m_other([this](const HttpRequest &request) {
          return answer(request);
      })
{
}

SandboxServer::~SandboxServer() = default;

bool SandboxServer::start()
{
    ListenOptions options{.port = m_options.port,
                          .certificateFile = m_options.certificateFile,
                          .keyFile = m_options.keyFile,
                          .http2 = m_options.http2};
    if (!m_main.listen(options))
        return false;
    options.port = 0;
    return m_other.listen(options);
}

HttpResponse SandboxServer::answer(const HttpRequest &request)
{
    const QString path = request.url.path();
    if (path.startsWith("/_sandbox/"_L1))
        return control(request, path.sliced(10));
    HttpResponse response;
    qsizetype match = -1;
    for (qsizetype i = 0; i < m_faults.size() && match < 0; ++i) {
        if (m_faults[i].times != 0 && pathPattern(m_faults[i].path).match(path).hasMatch() &&
            (m_faults[i].kind != "redirect"_L1 || request.port == m_main.origin().port()))
            match = i;
    }
    if (match >= 0) {
        if (m_faults[match].times > 0)
            --m_faults[match].times;
        response = faulty(request, Fault(m_faults[match]));
    } else {
        response = route(request);
    }
    response.connectionRate = m_options.limits.bytesPerSecond(path);
    response.latency = m_options.limits.latency(path);
    if (m_log.size() >= 20000) // a window may stay open for days
        m_log = {};
    m_log.append(QJsonObject{{u"method"_s, QString::fromLatin1(request.method)},
                             {u"path"_s, path},
                             {u"connection"_s, request.connection},
                             {u"http"_s, QString::fromLatin1(request.version)},
                             {u"query"_s, request.url.query()},
                             {u"range"_s, QString::fromLatin1(request.headers.value("range"_ba))},
                             {u"authorization"_s, request.headers.contains("authorization"_ba)},
                             {u"port"_s, request.port},
                             {u"status"_s, response.status}});
    return response;
}

HttpResponse SandboxServer::route(const HttpRequest &request)
{
    if (request.port == m_other.origin().port() &&
        (request.headers.contains("authorization"_ba) || request.headers.contains("cookie"_ba)))
        return problem(400, u"CredentialsLeaked"_s, u"This origin must not be sent credentials of another"_s);
    const QString base = request.url.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    QStringList path;
    for (const QString &part : request.url.path(QUrl::FullyEncoded).split('/'_L1, Qt::SkipEmptyParts))
        path += QUrl::fromPercentEncoding(part.toUtf8());
    const bool reads = request.method == "GET" || request.method == "HEAD";
    if (path == QStringList{u"oauth"_s, u"token"_s})
        return token(request);
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
        return landing(base);
    if (path.first() == "conformance"_L1)
        return json({{u"conformsTo"_s, QJsonDocument::fromJson(landing(base).body.read(0, 1 << 20))["conformsTo"_L1]}});
    if (path.first() == "collections"_L1)
        return collections(base, path, request);
    if (path.first() == "queryables"_L1)
        return collections(base, {u"collections"_s, QString(), u"queryables"_s}, request);
    if (path.first() == "assets"_L1 && path.size() >= 4)
        return file(request, path);
    return notFound();
}

HttpResponse SandboxServer::landing(const QString &base) const
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
    QJsonObject post = link(u"search"_s, base + u"/search"_s, kGeoJson);
    QJsonObject get = post;
    post[u"method"_s] = u"POST"_s;
    get[u"method"_s] = u"GET"_s;
    QJsonArray links{link(u"self"_s, base + u"/"_s),
                     link(u"root"_s, base + u"/"_s),
                     link(u"conformance"_s, base + u"/conformance"_s),
                     link(u"data"_s, base + u"/collections"_s),
                     link(u"http://www.opengis.net/def/rel/ogc/1.0/queryables"_s, base + u"/queryables"_s,
                          u"application/schema+json"_s),
                     get,
                     post};
    for (const QJsonObject &collection : m_archive->collections())
        links += link(u"child"_s, base + u"/collections/"_s + encoded(collection["id"_L1].toString()));
    return json({{u"type"_s, u"Catalog"_s},
                 {u"stac_version"_s, u"1.0.0"_s},
                 {u"id"_s, u"swathe-sandbox"_s},
                 {u"title"_s, u"Swathe sandbox"_s},
                 {u"description"_s, u"A local archive to try Swathe with, without any account or network"_s},
                 {u"conformsTo"_s, conforms},
                 {u"links"_s, links}});
}

QJsonObject SandboxServer::collectionDocument(QJsonObject collection, const QString &base) const
{
    const QString self = base + u"/collections/"_s + encoded(collection["id"_L1].toString());
    QJsonArray links{link(u"self"_s, self), link(u"root"_s, base + u"/"_s), link(u"parent"_s, base + u"/"_s),
                     link(u"items"_s, self + u"/items"_s, kGeoJson),
                     link(u"http://www.opengis.net/def/rel/ogc/1.0/queryables"_s, self + u"/queryables"_s,
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

HttpResponse SandboxServer::collections(const QString &base, const QStringList &path, const HttpRequest &request)
{
    const QList<QJsonObject> all = m_archive->collections();
    if (path.size() == 1) {
        QJsonArray list;
        for (const QJsonObject &collection : all)
            list += collectionDocument(collection, base);
        return json(
            {{u"collections"_s, list},
             {u"links"_s, QJsonArray{link(u"self"_s, base + u"/collections"_s), link(u"root"_s, base + u"/"_s)}}});
    }
    const auto found = std::ranges::find_if(all, [&](const QJsonObject &c) {
        return c["id"_L1].toString() == path[1];
    });
    if (found == all.end() && !path[1].isEmpty())
        return notFound();
    if (path.size() == 2)
        return json(collectionDocument(*found, base));
    if (path[2] == "queryables"_L1) {
        const auto number = [](double most) {
            return QJsonObject{{u"type"_s, u"number"_s}, {u"minimum"_s, 0}, {u"maximum"_s, most}};
        };
        const QJsonObject text{{u"type"_s, u"string"_s}};
        return json(
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
    const Item *item = m_archive->find(path[1], path[3]);
    return item && path.size() == 4 ? json(published(*item, base), 200, kGeoJson.toLatin1()) : notFound();
}

QJsonObject SandboxServer::published(const Item &item, const QString &base) const
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
            if (const auto asset = m_archive->asset(item, key))
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
    json[u"links"_s] = QJsonArray{link(u"self"_s, self, kGeoJson), link(u"root"_s, base + u"/"_s),
                                  link(u"parent"_s, base + u"/collections/"_s + encoded(item.collection)),
                                  link(u"collection"_s, base + u"/collections/"_s + encoded(item.collection))};
    return json;
}

/** The index of the first item of the page the request asks for. */
qint64 SandboxServer::startOf(const QJsonObject &body, const QList<const Item *> &found, qint64 limit,
                              QString *error) const
{
    const QString name = cursorNameOf(m_options.paging);
    if (!body.contains(name))
        return 0;
    const QJsonValue value = body[name];
    if (name == "page"_L1 || name == "offset"_L1) {
        const qint64 number = value.isString() ? value.toString().toLongLong() : value.toInteger(-1);
        if (number < (name == "page"_L1 ? 1 : 0))
            *error = u"%1 is not valid"_s.arg(name);
        return name == "page"_L1 ? (number - 1) * limit : number;
    }
    if (name == "cursor"_L1) {
        const auto cursor = readCursor(value.toString().toLatin1());
        if (!cursor)
            *error = u"cursor is not valid"_s;
        return cursor ? (*cursor)["offset"_L1].toInteger() : 0;
    }
    const QString text = value.toString();
    for (qsizetype i = 0; i < found.size(); ++i) {
        const bool here = name == "token"_L1 ? text == u"next:"_s + keyOf(*found[i])
                                             : text.section(','_L1, 1) == found[i]->id + u","_s + found[i]->collection;
        if (here)
            return i + 1;
        if (name == "token"_L1 && text == u"prev:"_s + keyOf(*found[i]))
            return qMax<qint64>(0, i - limit);
    }
    *error = u"%1 is not valid or has expired"_s.arg(name);
    return 0;
}

HttpResponse SandboxServer::search(const HttpRequest &request, QJsonObject body, const QString &endpoint)
{
    QString error;
    if (const QByteArray carried = request.headers.value("x-next"_ba); !carried.isEmpty()) {
        const auto cursor = readCursor(carried);
        if (!cursor)
            return problem(400, u"BadRequest"_s, u"x-next is not valid"_s);
        body = (*cursor)["body"_L1].toObject();
        body[u"cursor"_s] = cursorOf({{u"offset"_s, (*cursor)["offset"_L1]}});
    }
    std::optional<Query> query = readQuery(body, &error);
    if (!query)
        return problem(400, u"BadRequest"_s, error);
    const qint64 largest = m_options.pageSize > 0 ? m_options.pageSize : 250;
    const qint64 limit = qMin(body.contains("limit"_L1) ? query->limit : qMax<qint64>(m_options.pageSize, 10), largest);
    const QList<const Item *> found = select(*m_archive, *query);
    const qint64 start = startOf(body, found, limit, &error);
    if (!error.isEmpty())
        return problem(400, u"BadRequest"_s, error);
    const QList<const Item *> page =
        found.sliced(qMin<qint64>(start, found.size()), qBound<qint64>(0, found.size() - start, limit));

    const QString base = request.url.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    const QList<QJsonObject> described = QtConcurrent::blockingMapped<QList<QJsonObject>>(page, [&](const Item *item) {
        return reduced(published(*item, base), *query);
    });
    QJsonArray features;
    for (const QJsonObject &feature : described)
        features += feature;

    const bool post = request.method == "POST";
    const QString paging = m_options.paging;
    QJsonArray links{link(u"root"_s, base + u"/"_s), link(u"self"_s, request.url.toString(), kGeoJson)};
    // Servers of the "next" kind do not look ahead: their last full page still has a next link.
    const bool more = paging == "next"_L1 ? !page.isEmpty() : start + page.size() < found.size();
    const QString name = cursorNameOf(paging);
    QJsonObject plain = body;
    plain.remove(name);
    if (endpoint.endsWith("/items"_L1))
        plain.remove("collections"_L1);
    QJsonObject onward = plain;
    if (more && !page.isEmpty()) {
        const Item &last = *page.last();
        const qint64 after = start + page.size();
        if (name == "page"_L1)
            onward[name] = start / limit + 2;
        else if (name == "offset"_L1)
            onward[name] = after;
        else if (name == "token"_L1)
            onward[name] = u"next:"_s + keyOf(last);
        else if (name == "next"_L1)
            onward[name] =
                u"%1,%2,%3"_s.arg(last.json["properties"_L1]["datetime"_L1].toString(), last.id, last.collection);
        else
            onward[name] = cursorOf({{u"offset"_s, after}});
        QJsonObject next = link(u"next"_s, endpoint, kGeoJson);
        if (paging == "header"_L1) {
            QJsonObject carried = plain;
            if (endpoint.endsWith("/items"_L1))
                carried[u"collections"_s] = body["collections"_L1];
            next[u"method"_s] = post ? u"POST"_s : u"GET"_s;
            next[u"headers"_s] = QJsonObject{{u"x-next"_s, cursorOf({{u"offset"_s, after}, {u"body"_s, carried}})}};
        } else if (!post || paging == "get"_L1) {
            next[u"href"_s] = hrefOf(endpoint, onward);
            next[u"method"_s] = u"GET"_s;
        } else {
            next[u"method"_s] = u"POST"_s;
            if (paging == "merge"_L1) {
                next[u"merge"_s] = true;
                next[u"body"_s] = QJsonObject{{name, onward[name]}};
                next[u"headers"_s] = QJsonObject{{u"x-page"_s, QString::number(start / limit + 2)}};
            } else {
                next[u"body"_s] = onward;
                if (paging != "token"_L1)
                    next[u"merge"_s] = false;
            }
        }
        links += next;
    }
    QJsonObject answer{{u"type"_s, u"FeatureCollection"_s},
                       {u"stac_version"_s, u"1.0.0"_s},
                       {u"features"_s, features},
                       {u"links"_s, links},
                       {u"numberReturned"_s, page.size()}};
    answer[u"numberMatched"_s] = found.size();
    return json(answer, 200, kGeoJson.toLatin1());
}

bool SandboxServer::signedIn(const HttpRequest &request) const
{
    const QByteArray header = request.headers.value("authorization"_ba);
    return header.startsWith("Bearer ") && m_tokens.value(header.sliced(7)) > QDateTime::currentDateTimeUtc();
}

HttpResponse SandboxServer::file(const HttpRequest &request, const QStringList &path)
{
    const Item *item = m_archive->find(path[1], path[2]);
    const auto asset = item ? m_archive->asset(*item, path[3]) : std::nullopt;
    if (!asset)
        return notFound();
    if (m_options.protectedCollections.contains(item->collection) && !signedIn(request)) {
        HttpResponse refused = problem(401, u"Unauthorized"_s, u"Sign in to download from this collection"_s);
        refused.headers.append({"WWW-Authenticate"_ba, "Bearer realm=\"swathe-sandbox\""_ba});
        return refused;
    }
    const QByteArray version = m_changedFiles.contains(request.url.path()) ? "-2"_ba : QByteArray();
    const QByteArray tag =
        '"' +
        QByteArray::number(stableHash(item->collection + item->id + path[3], static_cast<quint64>(asset->body.size)),
                           16) +
        version + '"';
    const QByteArray modified = httpDate(QDateTime::fromMSecsSinceEpoch(item->end, QTimeZone::UTC));
    HttpResponse response{.headers = {{"Content-Type"_ba, asset->mediaType},
                                      {"ETag"_ba, tag},
                                      {"Last-Modified"_ba, modified},
                                      {"Accept-Ranges"_ba, "bytes"_ba}},
                          .body = asset->body,
                          .bytesPerSecond = path[3] == "thumbnail"_L1 ? 0 : m_options.bytesPerSecond};
    if (request.headers.value("if-none-match"_ba) == tag) {
        response.status = 304;
        response.body = {};
        return response;
    }
    static const QRegularExpression form(u"^bytes=(\\d*)-(\\d*)$"_s);
    const auto range = form.match(QString::fromLatin1(request.headers.value("range"_ba)));
    const QByteArray condition = request.headers.value("if-range"_ba);
    if (!range.hasMatch() || (!condition.isEmpty() && condition != tag && condition != modified))
        return response;
    const qint64 size = asset->body.size;
    qint64 first = range.captured(1).toLongLong();
    qint64 last = range.captured(2).isEmpty() ? size - 1 : range.captured(2).toLongLong();
    if (range.captured(1).isEmpty()) { // the last n bytes
        first = qMax<qint64>(0, size - range.captured(2).toLongLong());
        last = size - 1;
    }
    if (first >= size || last < first) {
        HttpResponse refused = problem(416, u"RangeNotSatisfiable"_s, u"The file ends before this range"_s);
        refused.headers.append({"Content-Range"_ba, "bytes */"_ba + QByteArray::number(size)});
        return refused;
    }
    last = qMin(last, size - 1);
    response.status = 206;
    response.headers.append({"Content-Range"_ba, "bytes "_ba + QByteArray::number(first) + '-' +
                                                     QByteArray::number(last) + '/' + QByteArray::number(size)});
    response.body = {last - first + 1, [whole = asset->body, first](qint64 offset, qint64 count) {
                         return whole.read(first + offset, count);
                     }};
    return response;
}

HttpResponse SandboxServer::token(const HttpRequest &request)
{
    if (request.method != "POST")
        return problem(405, u"MethodNotAllowed"_s, u"Use POST"_s);
    QUrlQuery form(QString::fromUtf8(QByteArray(request.body).replace('+', "%20")));
    const auto field = [&](const QString &name) {
        return form.queryItemValue(name, QUrl::FullyDecoded);
    };
    const auto refuse = [](int status, const QString &code, const QString &text) {
        return json({{u"error"_s, code}, {u"error_description"_s, text}}, status);
    };
    QString user = field(u"client_id"_s), secret = field(u"client_secret"_s);
    if (const QByteArray basic = request.headers.value("authorization"_ba); basic.startsWith("Basic ")) {
        const QString pair = QString::fromUtf8(QByteArray::fromBase64(basic.sliced(6)));
        user = pair.section(':'_L1, 0, 0);
        secret = pair.section(':'_L1, 1);
    }
    const QString grant = field(u"grant_type"_s);
    if (grant == "client_credentials"_L1) {
        if (user != "demo"_L1 || secret != "demo-secret"_L1)
            return refuse(401, u"invalid_client"_s, u"Invalid client or invalid client credentials"_s);
    } else if (grant == "password"_L1) {
        const QString name = field(u"username"_s);
        if ((name != "demo"_L1 && name != "totp"_L1) || field(u"password"_s) != "demo-secret"_L1 ||
            (name == "totp"_L1 && field(u"totp"_s) != "123456"_L1))
            return refuse(401, u"invalid_grant"_s, u"Invalid user credentials"_s);
    } else if (grant == "refresh_token"_L1) {
        if (!m_refreshTokens.remove(field(u"refresh_token"_s).toLatin1()))
            return refuse(400, u"invalid_grant"_s, u"Token is not active"_s);
    } else {
        return refuse(400, u"unsupported_grant_type"_s, u"Unsupported grant_type"_s);
    }
    const QByteArray number = QByteArray::number(m_nextToken++);
    const QByteArray access = "sandbox-access-"_ba + number;
    m_tokens.insert(access, QDateTime::currentDateTimeUtc().addSecs(m_options.tokenLifeSeconds));
    QJsonObject answer{{u"access_token"_s, QString::fromLatin1(access)},
                       {u"token_type"_s, u"Bearer"_s},
                       {u"expires_in"_s, m_options.tokenLifeSeconds}};
    if (grant != "client_credentials"_L1) {
        const QByteArray refresh = "sandbox-refresh-"_ba + number;
        m_refreshTokens.insert(refresh);
        answer[u"refresh_token"_s] = QString::fromLatin1(refresh);
        answer[u"refresh_expires_in"_s] = 10 * m_options.tokenLifeSeconds;
    }
    return json(answer);
}

HttpResponse SandboxServer::control(const HttpRequest &request, const QString &name)
{
    static const QSet<QString> kinds{u"status"_s, u"cut"_s,      u"rst"_s,        u"goaway"_s,
                                     u"stall"_s,  u"drip"_s,     u"wrongRange"_s, u"ignoreRange"_s,
                                     u"html"_s,   u"redirect"_s, u"changeEtag"_s, u"expired"_s};
    if (name == "log"_L1) {
        if (request.method == "DELETE")
            m_log = {};
        return json({{u"requests"_s, m_log}});
    }
    if (name != "faults"_L1)
        return notFound();
    if (request.method == "DELETE") {
        m_faults.clear();
        m_changedFiles.clear();
    } else if (request.method == "POST") {
        const QJsonDocument document = QJsonDocument::fromJson(request.body);
        if (!document.isArray())
            return problem(400, u"BadRequest"_s, u"The body must be a list of faults"_s);
        QList<Fault> added;
        for (const QJsonValue &entry : document.array()) {
            const QString kind = entry["fault"_L1].toString();
            if (!kinds.contains(kind) || entry["path"_L1].toString().isEmpty())
                return problem(400, u"BadRequest"_s, u"Each fault needs a path and a known fault"_s);
            added.append({entry["path"_L1].toString(), kind, entry.toObject(), entry["times"_L1].toInteger(-1)});
        }
        m_faults += added;
    }
    QJsonArray list;
    for (const Fault &fault : std::as_const(m_faults)) {
        QJsonObject entry = fault.settings;
        entry[u"times"_s] = fault.times;
        list += entry;
    }
    return json({{u"faults"_s, list}, {u"otherOrigin"_s, otherOrigin().toString()}});
}

HttpResponse SandboxServer::faulty(const HttpRequest &request, const Fault &fault)
{
    const QJsonObject &settings = fault.settings;
    if (fault.kind == "status"_L1) {
        HttpResponse response = problem(settings["status"_L1].toInt(503), u"Fault"_s, u"A fault was asked for here"_s);
        if (const QJsonValue wait = settings["retryAfter"_L1]; wait.isString() || wait.isDouble())
            response.headers.append({"Retry-After"_ba, wait.toVariant().toString().toLatin1()});
        return response;
    }
    if (fault.kind == "html"_L1)
        return {.headers = {{"Content-Type"_ba, "text/html; charset=utf-8"_ba}},
                .body = Body::of("<!DOCTYPE html><html><head><title>Sign in</title></head>"
                                 "<body><h1>Please sign in</h1></body></html>"_ba)};
    if (fault.kind == "expired"_L1)
        return {.status = 403,
                .headers = {{"Content-Type"_ba, "application/xml"_ba}},
                .body = Body::of("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Error><Code>AccessDenied</Code>"
                                 "<Message>Request has expired</Message></Error>"_ba)};
    if (fault.kind == "redirect"_L1) {
        QString target = settings["location"_L1].toString();
        if (target.isEmpty()) {
            QUrl url = request.url;
            url.setPort(otherOrigin().port());
            target = url.toString(QUrl::FullyEncoded);
        }
        return {.status = 302, .headers = {{"Location"_ba, target.toUtf8()}}};
    }
    if (fault.kind == "changeEtag"_L1)
        m_changedFiles.insert(request.url.path());
    HttpRequest asked = request;
    if (fault.kind == "ignoreRange"_L1)
        asked.headers.remove("range"_ba);
    HttpResponse response = route(asked);
    // Any of the rest may also be slow or end early.
    const qint64 after = settings["afterBytes"_L1].toInteger(0);
    response.breakAfter = after;
    response.errorCode = static_cast<quint32>(settings["code"_L1].toInteger(0));
    if (fault.kind == "cut"_L1)
        response.breaks = Break::Cut;
    else if (fault.kind == "rst"_L1)
        response.breaks = Break::Reset;
    else if (fault.kind == "goaway"_L1)
        response.breaks = settings["refuse"_L1].toBool() ? Break::Refuse : Break::GoAway;
    else if (fault.kind == "stall"_L1)
        response.stallAfter = after;
    else if (fault.kind == "drip"_L1)
        response.bytesPerSecond = settings["bytesPerSecond"_L1].toInteger(1024);
    else if (fault.kind == "wrongRange"_L1)
        for (auto &[name, value] : response.headers)
            if (name == "Content-Range")
                value =
                    "bytes 1-"_ba + QByteArray::number(response.body.size) + '/' + value.sliced(value.indexOf('/') + 1);
    return response;
}

} // namespace swathe::sandbox
