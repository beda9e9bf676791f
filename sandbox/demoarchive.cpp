// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/demoarchive.h"

#include "sandbox/demoregions.h"
#include "sandbox/inventedfile.h"

#include <QTimeZone>

#include <tuple>

using namespace Qt::StringLiterals;

namespace swathe::sandbox {
namespace {

QString title(const QString &collection)
{
    return collection == "sentinel-2-l2a"_L1   ? u"Sentinel-2 Level-2A"_s
           : collection == "sentinel-1-grd"_L1 ? u"Sentinel-1 Level-1C Ground Range Detected (GRD)"_s
           : collection == "landsat-c2-l2"_L1  ? u"Landsat Collection 2 Level-2"_s
                                               : u"Private archive (needs sign-in)"_s;
}

} // namespace

DemoArchive::DemoArchive(quint64 seed, QDate until)
    : m_seed(seed), m_regions(demoRegions()), m_pictures(m_regions, seed)
{
    const DemoSink sink = [this](const DemoDraft &draft) {
        addScene(draft);
    };
    for (int number = 0; number < m_regions.size(); ++number) {
        const DemoPlace place{.number = number, .region = m_regions[number], .until = until, .seed = seed};
        planSentinel2(place, u"sentinel-2-l2a"_s, 1, 6, sink);
        planSentinel1(place, sink);
        planLandsat(place, sink);
    }
    planSentinel2({.number = 0, .region = m_regions[0], .until = until, .seed = seed}, u"private-archive"_s, 6, 2,
                  sink);
}

QList<QJsonObject> DemoArchive::collections() const
{
    QList<QJsonObject> list;
    QJsonArray boxes{QJsonArray{-180, -19, 180, 66}}; // all of it first, then each region
    for (const Region &region : m_regions)
        boxes +=
            QJsonArray{region.west, region.south, region.east > 180 ? region.east - 360 : region.east, region.north};
    for (const auto &[id, constellation, instrument, gsd, words] :
         {std::tuple{"sentinel-2-l2a"_L1, "sentinel-2"_L1, "msi"_L1, 10,
                     "Surface reflectance in 13 bands, every five days"_L1},
          std::tuple{"sentinel-1-grd"_L1, "sentinel-1"_L1, "c-sar"_L1, 10,
                     "Radar backscatter in VV and VH, through clouds and at night"_L1},
          std::tuple{"landsat-c2-l2"_L1, "landsat"_L1, "oli"_L1, 30,
                     "Surface reflectance of Landsat 8 and 9, every eight days"_L1},
          std::tuple{"private-archive"_L1, "sentinel-2"_L1, "msi"_L1, 10,
                     "Scenes that can be found by anyone and downloaded after signing in"_L1}})
        list += QJsonObject{
            {u"type"_s, u"Collection"_s},
            {u"stac_version"_s, u"1.0.0"_s},
            {u"id"_s, QString(id)},
            {u"title"_s, title(id)},
            {u"description"_s, QString(words) + u". Invented pictures on true grids, orbits and dates."_s},
            {u"license"_s, u"CC0-1.0"_s},
            {u"keywords"_s, QJsonArray{QString(constellation), u"sandbox"_s}},
            {u"providers"_s, QJsonArray{QJsonObject{{u"name"_s, u"Swathe sandbox"_s},
                                                    {u"roles"_s, QJsonArray{u"producer"_s, u"host"_s}}}}},
            {u"extent"_s,
             QJsonObject{{u"spatial"_s, QJsonObject{{u"bbox"_s, boxes}}},
                         {u"temporal"_s,
                          QJsonObject{{u"interval"_s, QJsonArray{QJsonArray{stamp(kFirstDay.startOfDay(QTimeZone::UTC)),
                                                                            QJsonValue()}}}}}}},
            {u"summaries"_s, QJsonObject{{u"constellation"_s, QJsonArray{QString(constellation)}},
                                         {u"instruments"_s, QJsonArray{QString(instrument)}},
                                         {u"gsd"_s, QJsonArray{gsd}}}}};
    return list;
}

void DemoArchive::addScene(const DemoDraft &draft)
{
    DemoScene scene = draft.scene;
    QJsonObject properties = draft.properties;
    scene.seed =
        mixed(m_seed, static_cast<quint64>(scene.time.date().toJulianDay()) * 16 + static_cast<quint64>(scene.region));
    QJsonArray bbox;
    const QJsonObject geometry = geometryOf(scene.ring, &bbox);
    properties[u"datetime"_s] = stamp(scene.time);
    properties[u"created"_s] = stamp(scene.time.addSecs(5 * 3600));
    properties[u"updated"_s] = stamp(scene.time.addSecs(5 * 3600));
    properties[u"swathe:region"_s] = m_regions[scene.region].name;
    QJsonObject list;
    for (const DemoDraft::Asset &note : draft.assets) {
        QJsonObject asset = note.more;
        asset[u"href"_s] = note.fileName;
        asset[u"title"_s] = note.title;
        asset[u"type"_s] = note.type;
        asset[u"roles"_s] = QJsonArray::fromStringList(note.roles);
        list[note.key] = asset;
    }
    const QJsonObject json{
        {u"type"_s, u"Feature"_s},
        {u"stac_version"_s, u"1.0.0"_s},
        {u"stac_extensions"_s, QJsonArray{u"https://stac-extensions.github.io/eo/v1.1.0/schema.json"_s,
                                          u"https://stac-extensions.github.io/file/v2.1.0/schema.json"_s,
                                          u"https://stac-extensions.github.io/grid/v1.1.0/schema.json"_s,
                                          u"https://stac-extensions.github.io/projection/v2.0.0/schema.json"_s,
                                          u"https://stac-extensions.github.io/sat/v1.0.0/schema.json"_s}},
        {u"id"_s, draft.id},
        {u"collection"_s, draft.collection},
        {u"geometry"_s, geometry},
        {u"bbox"_s, bbox},
        {u"properties"_s, properties},
        {u"assets"_s, list}};
    m_scenes.insert({draft.collection, draft.id}, scene);
    add(Item::of(json));
}

std::optional<AssetFile> DemoArchive::asset(const Item &item, const QString &key) const
{
    const auto scene = m_scenes.constFind({item.collection, item.id});
    const QJsonObject note = item.json["assets"_L1][key].toObject();
    if (scene == m_scenes.cend() || note.isEmpty())
        return {};
    const QString name = item.collection + u'/' + item.id + u'/' + key;
    QByteArray bytes;
    {
        const std::scoped_lock lock(m_mutex);
        if (const QByteArray *known = m_files.object(name))
            bytes = *known;
    }
    if (bytes.isEmpty()) {
        bytes = m_pictures.draw(item, *scene, key);
        const std::scoped_lock lock(m_mutex);
        m_files.insert(name, new QByteArray(bytes), 1 + bytes.size() / 1024);
    }
    return AssetFile{.fileName = note["href"_L1].toString(),
                     .mediaType = note["type"_L1].toString().toLatin1(),
                     .checksum = multihash(bytes),
                     .body = Body::of(bytes)};
}

std::optional<AssetFile> DemoArchive::quickAsset(const Item &item, const QString &key) const
{
    const QJsonObject note = item.json["assets"_L1][key].toObject();
    if (note.isEmpty())
        return {};
    const QString name = item.collection + u'/' + item.id + u'/' + key;
    AssetFile file = inventedFile(name, note["type"_L1].toString().toLatin1(),
                                  6000 + static_cast<qint64>(stableHash(name, 5) % 40000));
    file.fileName = note["href"_L1].toString();
    return file;
}

} // namespace swathe::sandbox
