// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalogue/stac/stacitemparser.h"

#include "core/geo/geooperations.h"
#include "core/scene/checksum.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace swathe {

using namespace Qt::StringLiterals;

namespace {

QString text(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
}

QString firstText(const QJsonObject &object, std::initializer_list<QLatin1StringView> keys)
{
    for (const auto key : keys) {
        if (const auto found = text(object[key]); !found.isEmpty())
            return found;
    }
    return {};
}

std::optional<double> number(const QJsonValue &value)
{
    bool ok = value.isDouble();
    const double found = ok ? value.toDouble() : value.toString().toDouble(&ok);
    return ok && std::isfinite(found) ? std::optional(found) : std::nullopt;
}

QStringList texts(const QJsonValue &value)
{
    QStringList all;
    for (const auto &entry : value.toArray()) {
        if (entry.isString())
            all << entry.toString();
    }
    return all;
}

/// A box of 4 or 6 numbers (RFC 7946 section 5).
std::optional<BoundingBox> boxFrom(const QJsonArray &numbers)
{
    if (numbers.size() != 4 && numbers.size() != 6)
        return {};
    const qsizetype half = numbers.size() / 2;
    for (const qsizetype i : {qsizetype(0), qsizetype(1), half, half + 1}) {
        if (!numbers[i].isDouble())
            return {};
    }
    return BoundingBox{.west = numbers[0].toDouble(),
                       .south = numbers[1].toDouble(),
                       .east = numbers[half].toDouble(),
                       .north = numbers[half + 1].toDouble()};
}

bool isWebImage(const QString &mediaType)
{
    return mediaType.startsWith("image/jp"_L1)
               ? !mediaType.startsWith("image/jp2"_L1)
               : mediaType.startsWith("image/png"_L1) || mediaType.startsWith("image/webp"_L1) ||
                     mediaType.startsWith("image/gif"_L1);
}

bool isHttp(const QUrl &url)
{
    return url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
}

QStringList bandsOf(const QJsonObject &asset, const QJsonArray &itemBands)
{
    QStringList names;
    const auto add = [&names](const QString &name) {
        if (const auto lower = name.toLower(); !lower.isEmpty() && !names.contains(lower))
            names << lower;
    };
    for (const auto key : {"bands"_L1, "eo:bands"_L1}) {
        for (const auto &entry : asset[key].toArray()) {
            // STAC before 0.9 gives places in the item's own list.
            const auto band = entry.isDouble() ? itemBands.at(entry.toInt()).toObject() : entry.toObject();
            add(band["name"_L1].toString());
            add(band["eo:common_name"_L1].toString());
            add(band["common_name"_L1].toString());
        }
    }
    return names;
}

/// A multihash, or plain digits as some catalogues have them.
Checksum checksumFrom(const QString &text)
{
    if (auto checksum = checksumFromMultihash(text.toLatin1()); !checksum.isEmpty())
        return checksum;
    switch (text.size()) {
    case 32:
        return checksumFromHex(u"md5"_s, text);
    case 40:
        return checksumFromHex(u"sha1"_s, text);
    case 64:
        return checksumFromHex(u"sha256"_s, text);
    default:
        return {};
    }
}

Asset assetFrom(const QString &key, const QJsonObject &object, const QUrl &base, const QJsonArray &itemBands)
{
    Asset asset{.key = key,
                .href = resolvedHref(base, object["href"_L1].toString()),
                .title = object["title"_L1].toString(),
                .mediaType = object["type"_L1].toString().toLower(),
                .roles = texts(object["roles"_L1]),
                .bands = bandsOf(object, itemBands),
                .authRefs = texts(object["auth:refs"_L1])};
    if (const auto size = number(object["file:size"_L1]); size && *size >= 0 && *size < 9e15)
        asset.size = qint64(*size);
    const auto checksum = firstText(object, {"file:checksum"_L1, "checksum:multihash"_L1});
    if (!checksum.isEmpty())
        asset.checksum = checksumFrom(checksum);
    const auto alternates = object["alternate"_L1].toObject();
    for (const auto &alternate : alternates) {
        const auto href = resolvedHref(base, alternate.toObject()["href"_L1].toString());
        if (!isHttp(asset.href) && isHttp(href) && (asset.alternateHttps.isEmpty() || href.scheme() == "https"_L1))
            asset.alternateHttps = href;
        else if (asset.href.scheme() != "s3"_L1 && href.scheme() == "s3"_L1 && asset.alternateS3.isEmpty())
            asset.alternateS3 = href;
    }
    return asset;
}

/// By the storage extension: 2.0 has schemes that assets refer to, 1.0 a flag at the asset or the item. Where there is
/// a way that is free, it does not cost.
bool isRequesterPays(const QJsonObject &asset, const QJsonObject &properties)
{
    const auto refs = asset["storage:refs"_L1].toArray();
    if (refs.isEmpty()) {
        const auto flag = asset["storage:requester_pays"_L1];
        return flag.isBool() ? flag.toBool() : properties["storage:requester_pays"_L1].toBool();
    }
    const auto schemes = properties["storage:schemes"_L1].toObject();
    return std::ranges::all_of(refs, [&schemes](const QJsonValue &name) {
        return schemes[name.toString()]["requester_pays"_L1].toBool();
    });
}

QUrl webAddress(const Asset &asset)
{
    return isHttp(asset.href) || asset.href.isLocalFile() ? asset.href : asset.alternateHttps;
}

QUrl thumbnailOf(const QList<Asset> &assets, const QJsonArray &links, const QUrl &base)
{
    const auto firstWith = [&assets](auto &&fits) {
        const auto found = std::ranges::find_if(assets, [&](const Asset &asset) {
            return !webAddress(asset).isEmpty() && fits(asset);
        });
        return found == assets.end() ? QUrl() : webAddress(*found);
    };
    const auto hasRole = [](QLatin1StringView role) {
        return [role](const Asset &asset) {
            return asset.roles.contains(role) && (asset.mediaType.isEmpty() || isWebImage(asset.mediaType));
        };
    };
    if (const auto url = firstWith(hasRole("thumbnail"_L1)); !url.isEmpty())
        return url;
    if (const auto url = firstWith([](const Asset &asset) {
            return asset.roles.contains("overview"_L1) && isWebImage(asset.mediaType);
        });
        !url.isEmpty())
        return url;
    for (const auto key : {"thumbnail"_L1, "rendered_preview"_L1, "preview"_L1, "browse"_L1, "quicklook"_L1}) {
        const auto url = firstWith([key](const Asset &asset) {
            return asset.key.compare(key, Qt::CaseInsensitive) == 0 &&
                   (asset.mediaType.isEmpty() || isWebImage(asset.mediaType));
        });
        if (!url.isEmpty())
            return url;
    }
    for (const auto relation : {u"thumbnail", u"preview"}) {
        const auto link = linkOf(links, relation);
        const auto type = link["type"_L1].toString();
        if (const auto url = resolvedHref(base, link["href"_L1].toString());
            isHttp(url) && (type.isEmpty() || isWebImage(type)))
            return url;
    }
    return {};
}

QString tileOf(const QJsonObject &properties)
{
    const auto grid = properties["grid:code"_L1].toString();
    if (grid.startsWith("MGRS-"_L1))
        return grid.sliced(5);
    if (grid.startsWith("WRS"_L1) && grid.size() == 11)
        return grid.sliced(5, 3) + u'/' + grid.sliced(8);
    if (const auto tile = firstText(properties, {"s2:mgrs_tile"_L1, "sentinel:mgrs_tile"_L1}); !tile.isEmpty())
        return tile.startsWith(u'T') && tile.size() == 6 ? tile.sliced(1) : tile;
    for (const auto prefix : {"mgrs:"_L1, "sentinel:"_L1}) {
        const auto zone = text(properties[prefix + "utm_zone"_L1]);
        const auto band = properties[prefix + "latitude_band"_L1].toString();
        const auto square = properties[prefix + "grid_square"_L1].toString();
        if (!zone.isEmpty() && !band.isEmpty() && !square.isEmpty())
            return zone + band + square;
    }
    for (const auto &[path, row] :
         {std::pair("landsat:wrs_path"_L1, "landsat:wrs_row"_L1), std::pair("landsat:path"_L1, "landsat:row"_L1),
          std::pair("eo:column"_L1, "eo:row"_L1)}) {
        const auto first = text(properties[path]);
        const auto second = text(properties[row]);
        if (!first.isEmpty() && !second.isEmpty())
            return first.rightJustified(3, u'0') + u'/' + second.rightJustified(3, u'0');
    }
    return grid;
}

/// By the order extension, and the storage tiers of the storage extension before 2.0.
Availability availabilityOf(const QJsonObject &properties)
{
    const auto status = properties["order:status"_L1].toString();
    if (status == "orderable"_L1 || status == "ordered"_L1 || status == "pending"_L1 || status == "shipping"_L1)
        return Availability::Offline;
    if (status == "succeeded"_L1 || status == "delivered"_L1)
        return Availability::Online;
    const auto tier = properties["storage:tier"_L1].toString().toLower();
    return tier == "archive"_L1 || tier == "offline"_L1 ? Availability::Offline : Availability::Unknown;
}

MultiPolygon footprintOf(const QJsonObject &item)
{
    auto footprint = footprintFromGeoJson(item["geometry"_L1].toObject());
    if (!footprint.isEmpty())
        return footprint;
    const auto box = boxFrom(item["bbox"_L1].toArray());
    return box && checkBoundingBox(*box) ? areaFromBox(*box) : MultiPolygon{};
}

std::optional<double> finestGsd(const QJsonObject &properties, const QJsonObject &assets)
{
    for (const auto key : {"gsd"_L1, "eo:gsd"_L1}) {
        if (const auto gsd = number(properties[key]); gsd && *gsd > 0)
            return gsd;
    }
    std::optional<double> finest;
    for (const auto &asset : assets) {
        const auto gsd = number(asset.toObject()["gsd"_L1]);
        if (gsd && *gsd > 0 && (!finest || *gsd < *finest))
            finest = gsd;
    }
    return finest;
}

Error badAnswer(const QString &detail)
{
    return Error{.kind = Error::Kind::BadAnswer, .detail = detail};
}

qint64 matchedIn(const QJsonObject &document)
{
    const auto context =
        document.contains("context"_L1) ? document["context"_L1].toObject() : document["search:metadata"_L1].toObject();
    for (const auto &value : {document["numberMatched"_L1], context["matched"_L1]}) {
        if (value.isDouble() && value.toDouble() >= 0)
            return value.toInteger();
    }
    return -1;
}

void addItem(StacPage &page, const QJsonValue &item, const StacSource &source)
{
    ++page.entries;
    auto scene = item.isObject() ? sceneFromStac(item.toObject(), source)
                                 : Result<Scene>(fail(badAnswer(u"an entry is not an object"_s)));
    if (scene) {
        page.page.scenes << std::move(*scene);
        return;
    }
    scene.error().provider = source.provider;
    scene.error().url = source.url;
    page.page.skipped << std::move(scene.error());
}

} // namespace

StacKind stacKind(const QJsonObject &document)
{
    const auto type = document["type"_L1].toString();
    if (type == "FeatureCollection"_L1 || document["features"_L1].isArray())
        return StacKind::ItemCollection;
    if (type == "Feature"_L1)
        return StacKind::Item;
    if (document["collections"_L1].isArray())
        return StacKind::CollectionList;
    if (type == "Collection"_L1 || (type.isEmpty() && document.contains("extent"_L1)))
        return StacKind::Collection;
    if (type == "Catalog"_L1 || (document["links"_L1].isArray() && document.contains("id"_L1)) ||
        document["conformsTo"_L1].isArray())
        return StacKind::Catalog;
    return StacKind::Unknown;
}

Result<QJsonObject> parseJsonObject(const QByteArray &body)
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(body, &problem);
    if (document.isObject())
        return document.object();
    const auto start = body.first(std::min<qsizetype>(body.size(), 200)).trimmed();
    if (start.startsWith('<'))
        return fail(badAnswer(u"the answer is a web page, not JSON"_s));
    return fail(
        badAnswer(problem.error == QJsonParseError::NoError
                      ? u"the answer is not a JSON object"_s
                      : u"the answer is not JSON: %1 at byte %2"_s.arg(problem.errorString()).arg(problem.offset)));
}

QDateTime parseStacDateTime(const QString &value)
{
    static const QRegularExpression form(
        uR"(^\s*(\d{4})-(\d\d)-(\d\d)(?:[Tt ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d*))?)?\s*(?:([Zz])|([+-])(\d\d):?(\d\d)?)?)?\s*$)"_s);
    const auto match = form.match(value);
    if (!match.hasMatch())
        return {};
    const auto part = [&match](int group) {
        return match.captured(group).toInt();
    };
    const QDate date(part(1), part(2), part(3));
    if (!date.isValid() || part(4) > 23 || part(5) > 59 || part(6) > 60)
        return {};
    // A leap second (60) becomes the first moment of the next minute.
    const auto fraction = match.captured(7).leftJustified(3, u'0', true).toInt();
    const qint64 seconds = part(4) * 3600 + part(5) * 60 + part(6);
    const qint64 offset = (part(10) * 3600 + part(11) * 60) * (match.captured(9) == u"-" ? -1 : 1);
    return QDateTime(date, QTime(0, 0), QTimeZone::UTC).addSecs(seconds - offset).addMSecs(fraction);
}

QUrl resolvedHref(const QUrl &base, const QString &href)
{
    if (href.trimmed().isEmpty())
        return {};
    const QUrl url(href.trimmed(), QUrl::TolerantMode);
    if (!url.isValid())
        return {};
    return url.isRelative() ? base.resolved(url) : url;
}

QJsonObject linkOf(const QJsonArray &links, QStringView relation)
{
    for (const auto &entry : links) {
        const auto link = entry.toObject();
        if (link["rel"_L1].toString() == relation)
            return link;
    }
    return {};
}

Result<Scene> sceneFromStac(const QJsonObject &item, const StacSource &source)
{
    const auto id = text(item["id"_L1]);
    if (id.isEmpty())
        return fail(badAnswer(u"an item has no id"_s));
    if (item["type"_L1].toString() != "Feature"_L1)
        return fail(badAnswer(u"%1 is not a Feature"_s.arg(id)));
    const auto properties = item["properties"_L1].toObject();
    const auto assets = item["assets"_L1].toObject();
    const auto links = item["links"_L1].toArray();

    Scene scene{.id = {.provider = source.provider, .item = id}, .raw = item};
    const auto moment = parseStacDateTime(firstText(properties, {"datetime"_L1, "dc:date"_L1}));
    const auto start = parseStacDateTime(firstText(properties, {"start_datetime"_L1, "dtr:start_datetime"_L1}));
    const auto end = parseStacDateTime(firstText(properties, {"end_datetime"_L1, "dtr:end_datetime"_L1}));
    scene.sensingStart = start.isValid() ? start : moment.isValid() ? moment : end;
    scene.sensingEnd = end.isValid() ? end : moment.isValid() ? moment : start;
    if (!scene.sensingStart.isValid() && !item["assets"_L1].isObject())
        return fail(badAnswer(u"%1 is no STAC item: it has neither times nor assets"_s.arg(id)));

    const auto self = resolvedHref(source.url, linkOf(links, u"self")["href"_L1].toString());
    // Relative hrefs of a static item belong to the place it was read from; a search answer's to the item's own.
    const bool isOwnDocument = source.url.isLocalFile() || !isHttp(self);
    scene.selfLink = self.isEmpty() ? source.url : self;
    const auto base = isOwnDocument ? source.url : self;

    scene.id.collection = firstText(item, {"collection"_L1});
    if (scene.id.collection.isEmpty())
        scene.id.collection = firstText(properties, {"collection"_L1, "c:id"_L1});
    if (scene.id.collection.isEmpty())
        scene.id.collection = source.collection;
    scene.title = properties["title"_L1].toString();
    if (scene.title.isEmpty())
        scene.title = id;
    scene.footprint = footprintOf(item);
    // Some catalogues write -1 for "not known".
    if (const auto cloud = number(properties["eo:cloud_cover"_L1]); cloud && *cloud >= 0 && *cloud <= 100)
        scene.cloudCoverPercent = cloud;
    scene.platform = firstText(properties, {"platform"_L1, "eo:platform"_L1, "constellation"_L1});
    scene.productType = firstText(properties, {"product:type"_L1, "sar:product_type"_L1, "s2:product_type"_L1,
                                               "sentinel:product_type"_L1, "landsat:correction"_L1});
    scene.tile = tileOf(properties);
    const auto direction = firstText(properties, {"sat:orbit_state"_L1, "sar:pass_direction"_L1}).toLower();
    if (direction == "ascending"_L1 || direction == "descending"_L1)
        scene.orbitDirection = direction;
    if (const auto orbit = number(firstText(properties, {"sat:relative_orbit"_L1, "sar:relative_orbit"_L1})))
        scene.relativeOrbit = int(*orbit);
    scene.gsdMetres = finestGsd(properties, assets);
    scene.availability = availabilityOf(properties);

    const auto itemBands = properties["eo:bands"_L1].toArray();
    for (auto it = assets.begin(); it != assets.end(); ++it) {
        auto asset = assetFrom(it.key(), it.value().toObject(), base, itemBands);
        asset.isRequesterPays = isRequesterPays(it.value().toObject(), properties);
        if (!asset.href.isEmpty())
            scene.assets << std::move(asset);
    }
    scene.thumbnail = thumbnailOf(scene.assets, links, base);
    return scene;
}

StacPage stacPageFromJson(const QJsonObject &document, const StacSource &source)
{
    StacPage page;
    if (stacKind(document) == StacKind::Item) {
        // The document's own address counts, not its self link, which may lead elsewhere.
        addItem(page, document, source);
        return page;
    }
    page.links = document["links"_L1].toArray();
    page.page.matched = matchedIn(document);
    for (const auto &item : document["features"_L1].toArray())
        addItem(page, item, source);
    return page;
}

Result<StacPage> parseStacItems(const QByteArray &body, const StacSource &source)
{
    if (auto document = parseJsonObject(body)) {
        const auto kind = stacKind(*document);
        if (kind == StacKind::Item || kind == StacKind::ItemCollection)
            return stacPageFromJson(*document, source);
        // Element 84's old servers and some gateways put a failure into a 200.
        return fail(badAnswer(u"the answer holds no items"_s));
    } else if (const auto lines = body.split('\n'); lines.size() < 2 || !parseJsonObject(lines.first())) {
        return fail(document.error());
    } else {
        StacPage page;
        for (const auto &line : lines) {
            if (line.trimmed().isEmpty())
                continue;
            const auto item = parseJsonObject(line);
            addItem(page, item ? QJsonValue(*item) : QJsonValue(), source);
        }
        return page;
    }
}

Result<Collection> collectionFromStac(const QJsonObject &object)
{
    Collection collection{.id = text(object["id"_L1]),
                          .title = object["title"_L1].toString(),
                          .description = object["description"_L1].toString(),
                          .license = object["license"_L1].toString(),
                          .keywords = texts(object["keywords"_L1])};
    if (collection.id.isEmpty())
        return fail(badAnswer(u"a collection has no id"_s));
    if (collection.title.isEmpty())
        collection.title = collection.id;
    const auto extent = object["extent"_L1].toObject();
    // Before 0.9 the box and the interval stood directly in "spatial" and "temporal".
    const auto spatial = extent["spatial"_L1].isArray()
                             ? extent["spatial"_L1].toArray()
                             : extent["spatial"_L1].toObject()["bbox"_L1].toArray().first().toArray();
    const auto temporal = extent["temporal"_L1].isArray()
                              ? extent["temporal"_L1].toArray()
                              : extent["temporal"_L1].toObject()["interval"_L1].toArray().first().toArray();
    collection.extent = boxFrom(spatial);
    collection.begins = parseStacDateTime(temporal.first().toString());
    collection.ends = parseStacDateTime(temporal.at(1).toString());

    const auto summaries = object["summaries"_L1].toObject();
    const auto hasCloudKey = [](const QJsonObject &properties) {
        return properties.contains("eo:cloud_cover"_L1);
    };
    collection.hasCloudCover = hasCloudKey(summaries) || hasCloudKey(object["properties"_L1].toObject());
    return collection;
}

} // namespace swathe
