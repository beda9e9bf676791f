// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/folderarchive.h"

#include "sandbox/inventedfile.h"
#include "sandbox/landscape.h"

#include <QBuffer>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QJsonDocument>
#include <QMimeDatabase>

#include <algorithm>
#include <mutex>

using namespace Qt::StringLiterals;

namespace swathe::sandbox {
namespace {

bool isPicture(const QString &key, const QJsonObject &asset, const QByteArray &type)
{
    const QJsonArray roles = asset["roles"_L1].toArray();
    return (type == "image/png" || type == "image/jpeg") &&
           (roles.contains(u"thumbnail"_s) || roles.contains(u"overview"_s) || key == "thumbnail"_L1 ||
            key.contains("preview"_L1) || key.contains("quicklook"_L1));
}

/** One of a few invented landscapes, so that folders of thousands of items open quickly. */
QByteArray landscape(quint64 seed, int cloudTenths, int pixels, const char *format)
{
    static std::mutex mutex;
    static QHash<QString, QByteArray> drawn;
    const QString name = u"%1/%2/%3/%4"_s.arg(seed).arg(cloudTenths).arg(pixels).arg(QLatin1StringView(format));
    const std::scoped_lock lock(mutex);
    QByteArray &bytes = drawn[name];
    if (!bytes.isEmpty())
        return bytes;
    Region region{
        .west = 0, .south = 0, .east = 1, .north = 1, .snowline = 2600, .clouds = 0.4, .fields = 0.6, .rivers = 1};
    const quint64 bits = stableHash(name.section('/'_L1, 0, 0), 11);
    for (int i = 0; i < 6; ++i)
        region.anchors += {((bits >> (i * 4)) % 16) / 15.0, ((bits >> (i * 4 + 24)) % 16) / 15.0,
                           i == 0 ? -40.0 : 1.0 * ((bits >> (i * 7)) % 900)};
    const auto ground =
        drawGround(region, {.left = 0, .top = 1, .pixelX = 1.0 / pixels, .pixelY = 1.0 / pixels, .size = pixels}, bits);
    const Weather weather{cloudTenths / 10.0, 180, bits};
    const auto clouds = drawClouds(*ground, weather);
    QImage image(pixels, pixels, QImage::Format_RGB888);
    for (int channel = 0; channel < 3; ++channel) {
        const auto values = drawBand(*ground, region, weather, clouds, 2 - channel);
        for (int i = 0; i < pixels * pixels; ++i)
            image.scanLine(i / pixels)[i % pixels * 3 + channel] =
                static_cast<uchar>(std::min(255, values[static_cast<size_t>(i)] / 14));
    }
    QBuffer buffer(&bytes);
    image.save(&buffer, format, 85);
    return bytes;
}

/** A picture for an item's cloud cover, padded to the stated size where there is one. */
QByteArray picture(const Item &item, const QByteArray &type, qint64 size)
{
    const double cover = item.json["properties"_L1]["eo:cloud_cover"_L1].toDouble();
    QByteArray bytes;
    for (const int pixels : {160, 64, 24}) {
        bytes =
            landscape(stableHash(item.collection + item.id) % 12, std::clamp(static_cast<int>(cover / 25) * 3, 0, 9),
                      pixels, type == "image/png" ? "PNG" : "JPG");
        if (size <= 0 || bytes.size() <= size)
            break;
    }
    return size > 0 ? bytes.leftJustified(size, '\0') : bytes;
}

bool isCollection(const QJsonObject &object)
{
    return object["id"_L1].isString() && object.contains("stac_version"_L1) &&
           (object["type"_L1].toString() == "Collection"_L1 ||
            (object["type"_L1].isUndefined() && object.contains("extent"_L1)));
}

} // namespace

FolderArchive::FolderArchive(const QDir &root) : m_root(root)
{
    QStringList paths;
    QDirIterator files(root.path(), {u"*.json"_s, u"*.geojson"_s, u"*.ndjson"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        paths += files.next();
    paths.sort();
    for (const QString &path : std::as_const(paths)) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        if (path.endsWith(".ndjson"_L1)) {
            while (!file.atEnd())
                read(QJsonDocument::fromJson(file.readLine()).object(), path);
            continue;
        }
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
        if (document.isObject())
            read(document.object(), path);
    }
    QStringList known;
    for (const QJsonObject &collection : std::as_const(m_collections))
        known += collection["id"_L1].toString();
    for (const Item &item : items())
        if (!known.contains(item.collection)) {
            known += item.collection;
            m_collections += QJsonObject{
                {u"type"_s, u"Collection"_s},
                {u"stac_version"_s, u"1.0.0"_s},
                {u"id"_s, item.collection},
                {u"description"_s, u"Items of "_s + item.collection},
                {u"license"_s, u"other"_s},
                {u"extent"_s,
                 QJsonObject{{u"spatial"_s, QJsonObject{{u"bbox"_s, QJsonArray{QJsonArray{-180, -90, 180, 90}}}}},
                             {u"temporal"_s,
                              QJsonObject{{u"interval"_s, QJsonArray{QJsonArray{QJsonValue(), QJsonValue()}}}}}}}};
        }
}

void FolderArchive::read(const QJsonValue &document, const QString &path)
{
    QJsonObject object = document.toObject();
    const QString type = object["type"_L1].toString();
    if (isCollection(object)) {
        const auto same = [&](const QJsonObject &other) {
            return other["id"_L1] == object["id"_L1];
        };
        object[u"type"_s] = u"Collection"_s;
        if (std::ranges::none_of(m_collections, same))
            m_collections += object;
    } else if (type == "Feature"_L1 && object.contains("stac_version"_L1) && object["id"_L1].isString()) {
        if (object["collection"_L1].toString().isEmpty())
            object[u"collection"_s] = m_root.dirName();
        const std::pair key{object["collection"_L1].toString(), object["id"_L1].toString()};
        if (!m_sources.contains(key)) {
            m_sources.insert(key, path);
            add(Item::of(object));
        }
    } else if (type == "FeatureCollection"_L1 || object["collections"_L1].isArray()) {
        for (const auto list : {"features"_L1, "collections"_L1})
            for (const QJsonValue &member : object[list].toArray())
                read(member, path);
    }
}

std::optional<AssetFile> FolderArchive::asset(const Item &item, const QString &key) const
{
    const QJsonValue value = item.json["assets"_L1][key];
    if (!value.isObject())
        return {};
    const QJsonObject asset = value.toObject();
    const QString href = asset["href"_L1].toString();
    QString fileName = QUrl(href).path().section('/'_L1, -1);
    if (fileName.isEmpty())
        fileName = href.section('?'_L1, 0, 0).section('/'_L1, -1, -1, QString::SectionSkipEmpty);
    if (fileName.isEmpty() || fileName.startsWith('.'_L1))
        fileName = key;
    fileName.replace('/'_L1, '_'_L1);
    QByteArray type = asset["type"_L1].toString().toLatin1();
    if (type.isEmpty())
        type = QMimeDatabase().mimeTypeForFile(fileName, QMimeDatabase::MatchExtension).name().toLatin1();

    const QFileInfo source(m_sources.value({item.collection, item.id}));
    const QString inside = m_root.canonicalPath() + u'/';
    for (const QString &candidate : {QUrl(href).isRelative() ? href : fileName, fileName}) {
        const QFileInfo found(source.dir(), candidate);
        if (!found.isFile() || found == source || !found.canonicalFilePath().startsWith(inside))
            continue;
        const QString path = found.canonicalFilePath();
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        return AssetFile{.fileName = fileName,
                         .mediaType = type,
                         .checksum = found.size() <= 64LL * 1024 * 1024 ? multihash(file.readAll()) : QByteArray(),
                         .body = {found.size(), [path](qint64 offset, qint64 count) {
                                      QFile part(path);
                                      if (!part.open(QIODevice::ReadOnly) || !part.seek(offset))
                                          return QByteArray();
                                      return part.read(count);
                                  }}};
    }

    const QString name = item.collection + u'/' + item.id + u'/' + key;
    const qint64 stated = asset["file:size"_L1].toInteger(asset["size"_L1].toInteger(0));
    if (isPicture(key, asset, type)) {
        const QByteArray bytes = picture(item, type, stated);
        return AssetFile{
            .fileName = fileName, .mediaType = type, .checksum = multihash(bytes), .body = Body::of(bytes)};
    }
    const qint64 size = stated > 0 ? stated : 200000 + static_cast<qint64>(stableHash(name, 3) % 700000);
    AssetFile file = inventedFile(name, type, size);
    file.fileName = fileName;
    return file;
}

} // namespace swathe::sandbox
