// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalogue/odata/odataproduct.h"

#include "core/catalogue/odata/odataquery.h"
#include "core/catalogue/stac/stacitemparser.h"
#include "core/geo/geooperations.h"
#include "core/http/serviceerror.h"
#include "core/scene/checksum.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace swathe {

using namespace Qt::StringLiterals;

namespace {

Error badAnswer(const QString &detail)
{
    return Error{.kind = Error::Kind::BadAnswer, .detail = detail};
}

QUrl below(const QUrl &service, const QString &resource)
{
    return odataGet(service, resource).url;
}

struct Packing {
    QLatin1StringView suffix;
    QLatin1StringView mediaType;
};
/// Products that are one file come as they are; folders (.SAFE, .SEN3) and everything unknown come zipped.
constexpr std::array<Packing, 12> kSingleFiles{{{".nc"_L1, "application/netcdf"_L1},
                                                {".EOF"_L1, "application/xml"_L1},
                                                {".TGZ"_L1, "application/gzip"_L1},
                                                {".tar.gz"_L1, "application/gzip"_L1},
                                                {".tar"_L1, "application/x-tar"_L1},
                                                {".zip"_L1, "application/zip"_L1},
                                                {".tif"_L1, "image/tiff"_L1},
                                                {".tiff"_L1, "image/tiff"_L1},
                                                {".xml"_L1, "application/xml"_L1},
                                                {".grib"_L1, "application/x-grib"_L1},
                                                {".h5"_L1, "application/x-hdf5"_L1},
                                                {".json"_L1, "application/json"_L1}}};

/// The `code` and length of a multihash, in hexadecimal.
QString multihash(const Checksum &checksum)
{
    const auto digest = QString::fromLatin1(checksum.digest.toHex());
    switch (checksum.algorithm) {
    case Checksum::Algorithm::Md5:
        return u"d50110"_s + digest;
    case Checksum::Algorithm::Sha1:
        return u"1114"_s + digest;
    case Checksum::Algorithm::Sha256:
        return u"1220"_s + digest;
    case Checksum::Algorithm::Sha3_256:
        return u"1620"_s + digest;
    case Checksum::Algorithm::Blake3:
        return u"1e20"_s + digest;
    default:
        return {};
    }
}

QJsonObject propertiesOf(const QJsonObject &product)
{
    QJsonObject properties;
    const auto content = product["ContentDate"_L1];
    const auto start = content["Start"_L1].toString();
    const auto end = content["End"_L1].toString();
    properties[u"datetime"_s] = start.isEmpty() ? QJsonValue() : QJsonValue(start);
    if (!start.isEmpty() && !end.isEmpty()) {
        properties[u"start_datetime"_s] = start;
        properties[u"end_datetime"_s] = end;
    }
    for (const auto &[from, to] :
         {std::pair("PublicationDate"_L1, "published"_L1), std::pair("ModificationDate"_L1, "updated"_L1)}) {
        if (const auto text = product[from].toString(); !text.isEmpty())
            properties[to] = text;
    }
    QString platform;
    for (const auto &entry : product["Attributes"_L1].toArray()) {
        const auto name = entry["Name"_L1].toString();
        const auto value = entry["Value"_L1];
        if (name.isEmpty() || value.isNull() || value.isUndefined())
            continue;
        properties[u"odata:"_s + name] = value;
        if (name == "cloudCover"_L1)
            properties[u"eo:cloud_cover"_s] = value;
        else if (name == "relativeOrbitNumber"_L1)
            properties[u"sat:relative_orbit"_s] = value;
        else if (name == "orbitNumber"_L1)
            properties[u"sat:absolute_orbit"_s] = value;
        else if (name == "orbitDirection"_L1)
            properties[u"sat:orbit_state"_s] = value.toString().toLower();
        else if (name == "productType"_L1)
            properties[u"product:type"_s] = value;
        else if (name == "processingLevel"_L1)
            properties[u"processing:level"_s] = value;
        else if (name == "timeliness"_L1)
            properties[u"product:timeliness_category"_s] = value;
        else if (name == "tileId"_L1)
            properties[u"grid:code"_s] = u"MGRS-"_s + value.toString();
        else if (name == "platformShortName"_L1)
            platform.prepend(value.toString().toLower());
        else if (name == "platformSerialIdentifier"_L1)
            platform.append(value.toString().toLower());
    }
    if (!platform.isEmpty())
        properties[u"platform"_s] = platform;
    if (product["Online"_L1].isBool())
        properties[u"order:status"_s] = product["Online"_L1].toBool() ? u"succeeded"_s : u"orderable"_s;
    return properties;
}

QJsonObject productAsset(const QJsonObject &product, const ODataSource &source)
{
    const auto name = product["Name"_L1].toString();
    const auto path = product["S3Path"_L1].toString();
    const QUrl &host = source.downloadUrl.isEmpty() ? source.url : source.downloadUrl;
    const auto single = std::ranges::find_if(kSingleFiles, [&](const Packing &packing) {
        return name.endsWith(packing.suffix, Qt::CaseInsensitive);
    });
    const bool isSingle = single != kSingleFiles.end();
    QJsonObject asset{
        {u"href"_s,
         QString::fromLatin1(below(host, u"Products(%1)/$value"_s.arg(product["Id"_L1].toString())).toEncoded())},
        {u"title"_s, u"Product"_s},
        {u"type"_s, isSingle ? QString(single->mediaType) : u"application/zip"_s},
        {u"roles"_s, isSingle ? QJsonArray{u"data"_s} : QJsonArray{u"data"_s, u"archive"_s}},
        {u"auth:refs"_s, QJsonArray{u"oidc"_s}},
        {u"file:local_path"_s, isSingle ? name : name + u".zip"_s}};
    if (const auto size = product["ContentLength"_L1].toInteger(-1); size > 0)
        asset[u"file:size"_s] = size;
    if (const auto hash = multihash(checksumFromOData(product["Checksum"_L1].toArray())); !hash.isEmpty())
        asset[u"file:checksum"_s] = hash;
    if (path.startsWith("/eodata/"_L1)) {
        QUrl s3;
        s3.setScheme(u"s3"_s);
        s3.setHost(u"eodata"_s);
        s3.setPath(path.sliced(7), QUrl::DecodedMode);
        asset[u"alternate"_s] = QJsonObject{{u"s3"_s, QJsonObject{{u"href"_s, QString::fromLatin1(s3.toEncoded())},
                                                                  {u"auth:refs"_s, QJsonArray{u"s3"_s}}}}};
    }
    return asset;
}

QJsonObject quicklookAsset(const QJsonObject &product)
{
    for (const auto &entry : product["Assets"_L1].toArray()) {
        const auto link = entry["DownloadLink"_L1].toString();
        if (entry["Type"_L1].toString() == "QUICKLOOK"_L1 && !link.isEmpty())
            return {{u"href"_s, link}, {u"title"_s, u"Quicklook"_s}, {u"roles"_s, QJsonArray{u"thumbnail"_s}}};
    }
    return {};
}

/// Products do not tell their collection, but each one's folder in the object store does.
QString collectionOf(const QJsonObject &product)
{
    const auto path = product["S3Path"_L1].toString();
    auto folder = path.section(u'/', 2, 2).toUpper();
    if (folder == "AUXDATA"_L1)
        return path.section(u'/', 3, 3).startsWith("CopDEM"_L1) ? u"COP-DEM"_s : folder;
    if (folder.endsWith("-COG"_L1))
        folder.chop(4);
    if (!folder.isEmpty())
        return folder;
    for (const auto &entry : product["Attributes"_L1].toArray()) {
        if (entry["Name"_L1].toString() == "platformShortName"_L1)
            return entry["Value"_L1].toString().toUpper();
    }
    return {};
}

void addProduct(ODataPage &page, const QJsonValue &product, const ODataSource &source)
{
    ++page.rows;
    page.ids << product["Id"_L1].toString();
    auto scene = sceneFromOData(product.toObject(), source);
    if (scene) {
        page.page.scenes << std::move(*scene);
        return;
    }
    scene.error().provider = source.provider;
    scene.error().url = source.url;
    page.page.skipped << std::move(scene.error());
}

} // namespace

Checksum checksumFromOData(const QJsonArray &checksums)
{
    // MD5 before BLAKE3: it is there for nearly all, and every build can compute it.
    static constexpr std::array kOrder{Checksum::Algorithm::Sha3_256, Checksum::Algorithm::Sha256,
                                       Checksum::Algorithm::Md5, Checksum::Algorithm::Blake3};
    Checksum best;
    auto rank = kOrder.size();
    for (const auto &entry : checksums) {
        const auto found = checksumFromHex(entry["Algorithm"_L1].toString(), entry["Value"_L1].toString());
        const bool isPlaceholder = std::ranges::all_of(found.digest, [](char byte) {
            return byte == 0;
        });
        const auto place = size_t(std::ranges::find(kOrder, found.algorithm) - kOrder.begin());
        if (!found.isEmpty() && !isPlaceholder && place < rank) {
            best = found;
            rank = place;
        }
    }
    return best;
}

Result<QJsonObject> stacItemFromOData(const QJsonObject &product, const ODataSource &source)
{
    const auto id = product["Id"_L1].toString();
    const auto name = product["Name"_L1].toString();
    if (id.isEmpty() || name.isEmpty())
        return fail(badAnswer(u"a product has no id or no name"_s));
    QJsonObject geometry = product["GeoFootprint"_L1].toObject();
    if (geometry.isEmpty()) {
        // geography'SRID=4326;POLYGON ((…))'
        const auto wkt = product["Footprint"_L1].toString().section(u'\'', 1, 1).section(u';', 1);
        if (const auto area = wkt.isEmpty() ? Result<MultiPolygon>(MultiPolygon{}) : areaFromWkt(wkt);
            area && !area->isEmpty())
            geometry = toGeoJson(*area);
    }
    QJsonObject assets{{u"product"_s, productAsset(product, source)}};
    if (const auto quicklook = quicklookAsset(product); !quicklook.isEmpty())
        assets[u"quicklook"_s] = quicklook;
    auto properties = propertiesOf(product);
    static constexpr std::array kFolders{".SAFE"_L1, ".SEN3"_L1};
    for (const auto suffix : kFolders) {
        if (name.endsWith(suffix))
            properties[u"title"_s] = name.chopped(suffix.size());
    }
    return QJsonObject{
        {u"type"_s, u"Feature"_s},
        {u"stac_version"_s, u"1.1.0"_s},
        {u"id"_s, name},
        {u"collection"_s, collectionOf(product)},
        {u"geometry"_s, geometry.isEmpty() ? QJsonValue() : QJsonValue(geometry)},
        {u"properties"_s, properties},
        {u"assets"_s, assets},
        {u"links"_s, QJsonArray{QJsonObject{
                         {u"rel"_s, u"self"_s},
                         {u"href"_s, QString::fromLatin1(below(source.url, u"Products(%1)"_s.arg(id)).toEncoded())}}}}};
}

Result<Scene> sceneFromOData(const QJsonObject &product, const ODataSource &source)
{
    const auto item = stacItemFromOData(product, source);
    if (!item)
        return fail(item.error());
    return sceneFromStac(*item, {.provider = source.provider, .url = source.url});
}

Result<ODataPage> parseODataProducts(const QByteArray &body, const ODataSource &source)
{
    const auto document = parseJsonObject(body);
    if (!document)
        return fail(document.error());
    ODataPage page;
    const auto value = (*document)["value"_L1];
    if (!value.isArray()) {
        if (document->contains("Id"_L1)) {
            addProduct(page, *document, source);
            return page;
        }
        // Some failures come with a status of 200.
        const auto said = serviceMessage(body).toString();
        return fail(explained(badAnswer(said.isEmpty() ? u"the answer holds no products"_s : said), body));
    }
    // Asked for as a number, and often given as text.
    const auto count = (*document)["@odata.count"_L1].toVariant();
    if (bool ok = false; count.isValid()) {
        page.count = count.toLongLong(&ok);
        if (!ok)
            page.count = -1;
    }
    page.hasNext = !(*document)["@odata.nextLink"_L1].toString().isEmpty();
    page.page.matched = page.count;
    for (const auto &product : value.toArray())
        addProduct(page, product, source);
    return page;
}

Result<QList<ODataDeletion>> parseODataDeletions(const QByteArray &body)
{
    const auto document = parseJsonObject(body);
    if (!document)
        return fail(document.error());
    if (!(*document)["value"_L1].isArray())
        return fail(badAnswer(u"the answer holds no products"_s));
    QList<ODataDeletion> all;
    for (const auto &entry : (*document)["value"_L1].toArray()) {
        if (const auto name = entry["Name"_L1].toString(); !name.isEmpty())
            all << ODataDeletion{.name = name,
                                 .date = parseStacDateTime(entry["DeletionDate"_L1].toString()),
                                 .cause = entry["DeletionCause"_L1].toString()};
    }
    return all;
}

} // namespace swathe
