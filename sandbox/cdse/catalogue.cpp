// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/cdse/catalogue.h"

#include "sandbox/answers.h"
#include "sandbox/cdse/cdseerrors.h"
#include "sandbox/cdse/nodetree.h"
#include "sandbox/cdse/wkt.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtConcurrent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace swathe::sandbox::cdse {
namespace {

constexpr qsizetype kLongestAddress = 8000;
constexpr int kMostNames = 1000;

QString contextOf(const QString &resource, const QSet<QString> &expand)
{
    QStringList parts;
    for (const auto name : {"Attributes"_L1, "Assets"_L1, "Locations"_L1})
        if (expand.contains(name))
            parts += name + "()"_L1;
    return u"$metadata#"_s + resource + (parts.isEmpty() ? QString() : u'(' + parts.join(','_L1) + u')');
}

qint64 keyOf(const Product &product, const QString &orderBy)
{
    return orderBy == "ContentDate/End"_L1    ? product.end
           : orderBy == "PublicationDate"_L1  ? product.published
           : orderBy == "ModificationDate"_L1 ? product.published
           : orderBy == "DeletionDate"_L1     ? product.deleted
                                              : product.start;
}

/** What matches, in the order asked for; without one in an order that has no meaning. */
std::vector<const Product *> selected(const std::vector<Product> &all, const ODataOptions &options)
{
    std::vector<const Product *> found;
    for (const Product &product : all)
        if (!options.filter || (*options.filter)(product))
            found.push_back(&product);
    std::ranges::sort(found, [&](const Product *a, const Product *b) {
        if (!options.orderBy.isEmpty()) {
            const qint64 first = keyOf(*a, options.orderBy), second = keyOf(*b, options.orderBy);
            if (first != second)
                return options.ascending ? first < second : first > second;
        }
        return a->id < b->id;
    });
    return found;
}

/** Old OpenSearch and path tricks are what its firewall is for. */
bool isOdd(const HttpRequest &request)
{
    const QByteArray address = request.url.toEncoded();
    return address.size() > kLongestAddress || address.contains("%3Cscript") || address.contains("<script") ||
           address.contains("%00") || address.contains("%2e%2e%2f") || address.contains("..%2F");
}

} // namespace

bool Catalogue::isTooMany()
{
    if (m_requestsPerMinute <= 0)
        return false;
    if (!m_clock.isValid())
        m_clock.start();
    const qint64 now = m_clock.elapsed();
    m_times.removeIf([now](qint64 time) {
        return time < now - 60000;
    });
    if (m_times.size() >= m_requestsPerMinute)
        return true;
    m_times += now;
    return false;
}

HttpResponse Catalogue::answer(const HttpRequest &request, const QStringList &path, const QString &downloadBase)
{
    if (isOdd(request))
        return firewallRefusal();
    if (isTooMany())
        return firewallLimit();
    const QString first = path.value(0);
    if (path == QStringList{u"Products"_s, u"OData.CSC.FilterList"_s})
        return request.method == "POST" ? byNames(request) : detail(405, u"Method Not Allowed"_s);
    if (request.method != "GET" && request.method != "HEAD")
        return detail(405, u"Method Not Allowed"_s);
    if (first == "Products"_L1 || first == "DeletedProducts"_L1) {
        const bool countOnly = path.size() == 2 && path[1] == "$count"_L1;
        if (path.size() == 1 || countOnly)
            return search(request, first == "DeletedProducts"_L1, countOnly);
    } else if (first.startsWith("Products("_L1)) {
        return product(request, path, downloadBase);
    } else if (first == "Attributes"_L1 && path.size() == 1) {
        return attributes({});
    } else if (first.startsWith("Attributes("_L1) && first.endsWith(')'_L1) && path.size() == 1) {
        return attributes(first.sliced(11).chopped(1));
    } else if (first.startsWith("Assets("_L1) && path.value(1) == "$value"_L1) {
        return quicklook(request, first.sliced(7).chopped(1));
    }
    return detail(404, u"Invalid odata path"_s);
}

HttpResponse Catalogue::search(const HttpRequest &request, bool deleted, bool countOnly)
{
    HttpResponse refusal;
    const auto options = readOptions(request.url, m_index.collections(), deleted, &refusal);
    if (!options)
        return refusal;
    const std::vector<const Product *> found =
        selected(deleted ? m_index.deletedProducts() : m_index.products(), *options);
    const auto total = static_cast<qint64>(found.size());
    if (countOnly)
        return {.headers = {{"Content-Type"_ba, "text/plain"_ba}}, .body = Body::of(QByteArray::number(total))};
    const qint64 from = std::min(options->skip, total), count = std::min(options->top, total - from);
    const QList<const Product *> page(found.begin() + from, found.begin() + from + count);
    const QString base = baseOf(request);
    // Sizes and digests are counted the first time, which takes a while for a page of a thousand.
    const auto rows = QtConcurrent::blockingMapped<QList<QJsonObject>>(page, [&](const Product *entry) {
        return described(*entry, *options, base);
    });
    QJsonArray value;
    for (const QJsonObject &row : rows)
        value += row;
    const QString resource = deleted ? u"DeletedProducts"_s : u"Products"_s;
    QJsonObject answer{{u"@odata.context"_s, contextOf(resource, options->expand)}, {u"value"_s, value}};
    if (options->count)
        answer[u"@odata.count"_s] = total;
    if (from + count < total && count > 0)
        if (const QString next = nextLink(base + u"/odata/v1/"_s + resource, *options); !next.isEmpty())
            answer[u"@odata.nextLink"_s] = next;
    return jsonAnswer(answer);
}

HttpResponse Catalogue::byNames(const HttpRequest &request)
{
    HttpResponse refusal;
    const auto options = readOptions(request.url, m_index.collections(), false, &refusal);
    if (!options)
        return refusal;
    const QJsonValue names = QJsonDocument::fromJson(request.body).object()["FilterProducts"_L1];
    if (!names.isArray() || names.toArray().size() > kMostNames)
        return unprocessable(
            {u"list_type"_s, {u"body"_s, u"FilterProducts"_s}, u"Input should be a valid list"_s, {}, {}});
    QJsonArray value;
    for (const QJsonValue &entry : names.toArray())
        if (const Product *found = m_index.findByName(entry["Name"_L1].toString()))
            value += described(*found, *options, baseOf(request));
    return jsonAnswer({{u"@odata.context"_s, contextOf(u"Products"_s, options->expand)}, {u"value"_s, value}});
}

HttpResponse Catalogue::attributes(const QString &collection)
{
    const auto listOf = [](const std::map<QString, Attribute::Type> &types) {
        QJsonArray list;
        for (const auto &[name, type] : types)
            list += QJsonObject{{u"Name"_s, name}, {u"ValueType"_s, nameOf(type)}};
        return list;
    };
    const auto &all = m_index.attributes();
    if (collection.isEmpty()) {
        QJsonObject object;
        for (const auto &[name, types] : all)
            object[name] = listOf(types);
        return jsonAnswer(object);
    }
    const auto found = all.find(collection);
    if (found == all.end())
        return detail(404, u"Collection %1 not found"_s.arg(collection));
    return {.headers = {{"Content-Type"_ba, "application/json"_ba}},
            .body = Body::of(QJsonDocument(listOf(found->second)).toJson(QJsonDocument::Compact))};
}

HttpResponse Catalogue::quicklook(const HttpRequest &request, const QString &id)
{
    const Product *found = m_index.findByQuicklook(id);
    const auto file = found ? m_index.archive().asset(*found->item, quicklookOf(*found->item)) : std::nullopt;
    return file ? fileAnswer(request, {.mediaType = file->mediaType}, file->body) : detail(404, u"Asset not found"_s);
}

HttpResponse Catalogue::product(const HttpRequest &request, const QStringList &path, const QString &downloadBase)
{
    const ProductPath place = productPathOf(path);
    if (!place.valid)
        return detail(404, u"Invalid odata path"_s);
    if (!isUuid(place.id))
        return unprocessable({u"uuid_parsing"_s,
                              {u"path"_s, u"product_id"_s},
                              u"Input should be a valid UUID"_s,
                              place.id,
                              {{u"error"_s, u"invalid character"_s}}});
    if (place.last == "$value"_L1 || place.last == "$zip"_L1)
        return {.status = 301,
                .headers = {{"Location"_ba, downloadBase.toUtf8() + request.url.path(QUrl::FullyEncoded).toUtf8()}}};
    const Product *found = m_index.find(place.id);
    if (!found)
        return detail(404, u"Product not found"_s);
    if (place.last == "Nodes"_L1) {
        const auto listing = listNodes(m_index.archive(), *found, place.nodes, downloadBase);
        return listing ? jsonAnswer(*listing) : detail(404, u"Node not found"_s);
    }
    HttpResponse refusal;
    const auto options = readOptions(request.url, m_index.collections(), false, &refusal);
    if (!options)
        return refusal;
    QJsonObject entity = described(*found, *options, baseOf(request));
    entity[u"@odata.context"_s] = contextOf(u"Products"_s, options->expand) + u"/$entity"_s;
    return jsonAnswer(entity);
}

QJsonObject Catalogue::described(const Product &entry, const ODataOptions &options, const QString &base)
{
    const ProductFacts facts = m_index.factsOf(entry);
    QJsonArray checksums;
    // Their order is not fixed, and some products have only one: here by the name, so that it stays.
    const quint64 kind = stableHash(entry.name, 13) % 4;
    for (const auto &[algorithm, digest] :
         {std::pair{u"MD5"_s, facts.md5}, {u"BLAKE3"_s, kind == 3 ? QByteArray() : facts.blake3}}) {
        if (digest.isEmpty())
            continue;
        const QJsonObject checksum{{u"Value"_s, QString::fromLatin1(digest)},
                                   {u"Algorithm"_s, algorithm},
                                   {u"ChecksumDate"_s, timeText(entry.published + 9000)}};
        checksums.insert(kind == 0 ? 0 : checksums.size(), checksum);
    }
    const QJsonObject geometry = entry.item->json["geometry"_L1].toObject();
    const QString footprint = entry.hasFootprint ? footprintOf(geometry) : QString();
    QJsonObject object{
        {u"@odata.mediaContentType"_s, u"application/octet-stream"_s},
        {u"Id"_s, entry.id},
        {u"Name"_s, entry.name},
        {u"ContentType"_s, u"application/octet-stream"_s},
        {u"ContentLength"_s, facts.size},
        {u"OriginDate"_s, timeText(entry.published - 20 * 60000)},
        {u"PublicationDate"_s, timeText(entry.published)},
        {u"ModificationDate"_s, timeText(entry.published + 60000)},
        {u"Online"_s, entry.online},
        {u"EvictionDate"_s, entry.online ? u"9999-12-31T23:59:59.999999Z"_s : QString()},
        {u"S3Path"_s, entry.s3Path},
        {u"Checksum"_s, checksums},
        {u"ContentDate"_s, QJsonObject{{u"Start"_s, timeText(entry.start)}, {u"End"_s, timeText(entry.end)}}},
        {u"Footprint"_s, footprint.isEmpty() ? QJsonValue() : QJsonValue(footprint)},
        {u"GeoFootprint"_s, footprint.isEmpty() ? QJsonValue() : QJsonValue(geometry)}};
    if (!entry.deletionCause.isEmpty()) {
        object[u"DeletionDate"_s] = timeText(entry.deleted);
        object[u"DeletionCause"_s] = entry.deletionCause;
    }
    if (!options.select.isEmpty())
        for (const QString &key : object.keys())
            if (key != "Id"_L1 && !key.startsWith('@'_L1) && !options.select.contains(key))
                object.remove(key);
    if (options.expand.contains(u"Attributes"_s)) {
        QJsonArray list;
        for (const Attribute &attribute : entry.attributes)
            list += QJsonObject{{u"@odata.type"_s, u"#OData.CSC.%1Attribute"_s.arg(nameOf(attribute.type))},
                                {u"Name"_s, attribute.name},
                                {u"Value"_s, attribute.value},
                                {u"ValueType"_s, nameOf(attribute.type)}};
        object[u"Attributes"_s] = list;
    }
    if (options.expand.contains(u"Assets"_s)) {
        QJsonArray list;
        if (entry.hasFootprint && !quicklookOf(*entry.item).isEmpty())
            list += QJsonObject{{u"Type"_s, u"QUICKLOOK"_s},
                                {u"Id"_s, quicklookIdOf(entry)},
                                {u"DownloadLink"_s, base + u"/odata/v1/Assets(%1)/$value"_s.arg(quicklookIdOf(entry))},
                                {u"S3Path"_s, entry.s3Path + u"/preview/quick-look"_s}};
        object[u"Assets"_s] = list;
    }
    if (options.expand.contains(u"Locations"_s))
        object[u"Locations"_s] =
            QJsonArray{QJsonObject{{u"FormatType"_s, u"Extracted"_s},
                                   {u"DownloadLink"_s, base + u"/odata/v1/Products(%1)/$value"_s.arg(entry.id)},
                                   {u"ContentLength"_s, facts.size},
                                   {u"Checksum"_s, checksums},
                                   {u"S3Path"_s, entry.s3Path}}};
    return object;
}

} // namespace swathe::sandbox::cdse
