// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/demoarchive.h"

#include <QBuffer>
#include <QImage>
#include <QJsonDocument>
#include <QTimeZone>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <numbers>

using namespace Qt::StringLiterals;

namespace swathe::sandbox {
namespace {

/** Rasters have so many times the rows and columns of the drawn ground. */
constexpr int kEnlarged = 2;
constexpr double kDegree = std::numbers::pi / 180;
const QDate kFirstDay(2024, 1, 1);
const QString kTiff = u"image/tiff; application=geotiff"_s;

QList<Region> regionsOfDemo()
{
    return {{.name = u"Alps"_s,
             .west = 10.4,
             .south = 45.0,
             .east = 13.2,
             .north = 47.7,
             .aridity = 0,
             .snowline = 2350,
             .season = 1150,
             .clouds = 0.46,
             .fields = 0.75,
             .rivers = 0.8,
             .anchors = {{12.34, 45.43, 0.4}, {12.9, 45.1, -18},   {13.2, 45.4, -16},  {13.0, 44.7, -28},
                         {12.45, 45.35, -6},  {12.6, 45.5, 0},     {13.1, 45.75, 6},   {12.0, 45.3, 6},
                         {11.3, 45.2, 20},    {11.9, 45.7, 55},    {12.7, 45.85, 20},  {11.0, 45.45, 60},
                         {11.4, 45.85, 900},  {10.7, 45.6, 62},    {10.6, 46.2, 1900}, {11.1, 46.1, 700},
                         {11.35, 46.5, 900},  {11.9, 46.5, 2000},  {12.2, 46.5, 1900}, {12.9, 46.4, 1500},
                         {12.9, 46.95, 2100}, {11.4, 47.26, 1000}, {11.1, 46.9, 2500}, {10.7, 46.85, 2400},
                         {11.8, 47.05, 2300}, {10.9, 47.45, 1700}, {11.6, 47.6, 1100}, {12.3, 47.5, 1000},
                         {12.0, 47.9, 500},   {10.8, 47.9, 650},   {13.2, 47.3, 1700}}},
            {.name = u"Amazon"_s,
             .west = -61.2,
             .south = -4.2,
             .east = -58.9,
             .north = -2.0,
             .aridity = 0,
             .snowline = 9000,
             .season = 0,
             .clouds = 0.66,
             .fields = 0.08,
             .rivers = 7,
             .anchors = {{-60.0, -3.1, 45},
                         {-60.6, -2.6, 60},
                         {-59.2, -2.4, 90},
                         {-61.0, -4.0, 40},
                         {-59.3, -3.9, 40},
                         {-60, -2.2, 110}}},
            {.name = u"Nile Delta"_s,
             .west = 29.4,
             .south = 29.6,
             .east = 32.4,
             .north = 31.8,
             .aridity = 0.95,
             .snowline = 9000,
             .season = 0,
             .clouds = 0.13,
             .fields = 0.95,
             .rivers = 0.9,
             .anchors = {{29.9, 31.35, -4}, {30.4, 31.6, -10}, {31.1, 31.7, -8},  {31.9, 31.65, -10}, {32.4, 31.45, -8},
                         {29.4, 31.3, -40}, {29.7, 31.0, 12},  {30.4, 31.3, 2},   {31.1, 31.45, 2},   {31.8, 31.4, 1},
                         {32.3, 31.1, 2},   {30.9, 30.8, 8},   {31.4, 30.8, 8},   {31.2, 30.1, 20},   {31.9, 30.3, 60},
                         {30.2, 30.4, 70},  {29.6, 30.2, 140}, {30.5, 29.8, 190}, {31.6, 29.8, 280},  {32.3, 30.1, 120},
                         {31.25, 29.6, 25}}},
            {.name = u"Iceland"_s,
             .west = -22.6,
             .south = 63.3,
             .east = -18.6,
             .north = 65.1,
             .aridity = 0.25,
             .snowline = 950,
             .season = 700,
             .clouds = 0.62,
             .fields = 0.12,
             .rivers = 0.9,
             .anchors = {{-22.6, 63.9, 20},   {-21.9, 64.13, 25},   {-22.5, 64.4, -40},   {-22.9, 64.9, -60},
                         {-21.6, 63.75, -60}, {-20.6, 63.4, -120},  {-19.0, 63.3, -60},   {-22.3, 63.7, -90},
                         {-21.2, 63.95, 25},  {-20.4, 63.75, 20},   {-19.4, 63.63, 1300}, {-19.05, 63.65, 1250},
                         {-18.6, 63.55, 15},  {-19.6, 63.5, 10},    {-21.0, 64.3, 350},   {-20.2, 64.3, 500},
                         {-19.0, 64.1, 700},  {-20.0, 64.75, 1300}, {-18.9, 64.8, 1500},  {-21.3, 64.7, 450},
                         {-22.0, 64.8, 60},   {-21.1, 65.1, 250}}},
            {.name = u"Bay Area"_s,
             .west = -123.1,
             .south = 36.6,
             .east = -120.9,
             .north = 38.6,
             .aridity = 0.42,
             .snowline = 3600,
             .season = 900,
             .clouds = 0.3,
             .fields = 0.5,
             .rivers = 0.6,
             .anchors = {{-123.2, 37.6, -70},   {-122.7, 37.3, -80},  {-122.4, 36.8, -120}, {-123.4, 38.2, -90},
                         {-122.65, 37.75, -30}, {-122.3, 37.65, -9},  {-122.4, 37.85, -14}, {-122.2, 37.55, -5},
                         {-122.4, 38.03, -6},   {-122.08, 37.47, -1}, {-122.44, 37.76, 60}, {-122.45, 37.55, 260},
                         {-122.2, 37.3, 500},   {-122.6, 37.92, 350}, {-122.9, 38.1, 150},  {-122.2, 37.85, 260},
                         {-121.9, 37.88, 500},  {-121.9, 37.35, 30},  {-121.6, 37.3, 650},  {-121.8, 36.95, 30},
                         {-122.0, 37.1, 550},   {-121.3, 37.95, 6},   {-121.2, 37.4, 25},   {-121.6, 38.4, 8},
                         {-122.3, 38.4, 120},   {-122.7, 38.45, 60},  {-121.5, 36.75, 80},  {-121.0, 38.5, 60},
                         {-121.95, 36.7, -60}}},
            {.name = u"Fiji"_s,
             .west = 177.0,
             .south = -18.6,
             .east = 181.0,
             .north = -16.0,
             .aridity = 0,
             .snowline = 9000,
             .season = 0,
             .clouds = 0.55,
             .fields = 0.2,
             .rivers = 0.5,
             .anchors = {{178.0, -17.75, 650}, {177.6, -17.65, 350}, {178.4, -17.9, 350},   {178.45, -18.12, 15},
                         {177.35, -17.8, 40},  {177.5, -18.1, 60},   {178.55, -17.6, 40},   {178.0, -17.35, 20},
                         {179.1, -16.7, 420},  {179.4, -16.5, 350},  {178.75, -16.85, 150}, {179.85, -16.35, 130},
                         {180.05, -16.8, 420}, {180.1, -16.95, 150}, {178.9, -17.2, -60},   {179.6, -17.3, -90},
                         {177.2, -17.2, -80},  {177.1, -18.4, -90},  {178.6, -18.5, -120},  {179.4, -18.2, -120},
                         {180.6, -17.3, -90},  {180.6, -16.4, -100}, {180.8, -18.2, -120},  {178.2, -16.5, -70},
                         {177.0, -16.4, -90},  {179.0, -16.15, -70}, {179.9, -17.9, -60},   {180.0, -16.1, -60}}}};
}

quint64 mixed(quint64 a, quint64 b)
{
    a ^= b + 0x9E3779B97F4A7C15ULL + (a << 6) + (a >> 2);
    a = (a ^ (a >> 30)) * 0xBF58476D1CE4E5B9ULL;
    a = (a ^ (a >> 27)) * 0x94D049BB133111EBULL;
    return a ^ (a >> 31);
}

double fraction(quint64 hash)
{
    return static_cast<double>(hash >> 11) / 9007199254740992.0;
}

QString stamp(const QDateTime &time)
{
    return time.toString("yyyy-MM-ddThh:mm:ss.zzzZ"_L1);
}

QJsonObject band(const QString &name, const QString &common)
{
    return {{u"eo:bands"_s, QJsonArray{QJsonObject{{u"name"_s, name}, {u"common_name"_s, common}}}}};
}

QString title(const QString &collection)
{
    return collection == "sentinel-2-l2a"_L1   ? u"Sentinel-2 Level-2A"_s
           : collection == "sentinel-1-grd"_L1 ? u"Sentinel-1 Level-1C Ground Range Detected (GRD)"_s
           : collection == "landsat-c2-l2"_L1  ? u"Landsat Collection 2 Level-2"_s
                                               : u"Private archive (needs sign-in)"_s;
}

/** A rectangle in km around a place, turned by heading (degrees clockwise from north); longitudes may pass 180. */
QPolygonF rectangle(QPointF centre, double widthKm, double lengthKm, double heading)
{
    QPolygonF ring;
    const double sine = std::sin(heading * kDegree), cosine = std::cos(heading * kDegree);
    for (const auto &[across, along] : {std::pair{-1, 1}, {-1, -1}, {1, -1}, {1, 1}, {-1, 1}}) {
        const double x = across * widthKm / 2, y = along * lengthKm / 2;
        const double east = x * cosine + y * sine, north = y * cosine - x * sine;
        const double latitude = centre.y() + north / 110.9;
        ring += QPointF(centre.x() + east / (111.32 * std::cos(latitude * kDegree)), latitude);
    }
    return ring;
}

template <class T> QByteArray raw(const std::vector<T> &values)
{
    return QByteArray(reinterpret_cast<const char *>(values.data()), static_cast<qsizetype>(values.size() * sizeof(T)));
}

/** Twice the rows and columns, smooth between, with a little grain. */
std::vector<uint16_t> enlarged(const std::vector<uint16_t> &values, int size)
{
    static const std::array<uint8_t, 4096> grain = [] {
        std::array<uint8_t, 4096> table{};
        for (size_t i = 0; i < table.size(); ++i)
            table[i] = static_cast<uint8_t>(250 + mixed(i, 99) % 6);
        return table;
    }();
    const auto width = static_cast<size_t>(size);
    std::vector<uint16_t> large(values.size() * 4);
    for (size_t y = 0; y < 2 * width; ++y) {
        const uint16_t *near = values.data() + y / 2 * width;
        const uint16_t *far = values.data() + std::min(width - 1, y % 2 ? y / 2 + 1 : y < 2 ? 0 : y / 2 - 1) * width;
        uint16_t *to = large.data() + y * 2 * width;
        uint32_t left = 3u * near[0] + far[0], here = left;
        for (size_t x = 0; x < width; ++x) {
            const uint32_t right = x + 1 < width ? 3u * near[x + 1] + far[x + 1] : here;
            const size_t at = (y * 67 + x * 2) & 4094;
            to[2 * x] = static_cast<uint16_t>(((3 * here + left) * grain[at]) >> 12);
            to[2 * x + 1] = static_cast<uint16_t>(((3 * here + right) * grain[at + 1]) >> 12);
            left = here;
            here = right;
        }
    }
    return large;
}

/** Reflectance times 10 000 as a screen colour. */
const std::array<uint8_t, 10001> &tones()
{
    static const std::array<uint8_t, 10001> table = [] {
        std::array<uint8_t, 10001> values{};
        for (size_t i = 0; i < values.size(); ++i) {
            const double reflectance = static_cast<double>(i);
            values[i] = static_cast<uint8_t>(
                1 + 254 * (0.85 * std::pow(1 - std::exp(-reflectance / 1500), 0.85) + 0.15 * reflectance / 10000));
        }
        return values;
    }();
    return table;
}

} // namespace

DemoArchive::DemoArchive(quint64 seed, QDate until) : m_seed(seed), m_regions(regionsOfDemo())
{
    for (int region = 0; region < m_regions.size(); ++region) {
        addSentinel2(region, until, u"sentinel-2-l2a"_s, 1, 6);
        addSentinel1(region, until);
        addLandsat(region, until);
    }
    addSentinel2(0, until, u"private-archive"_s, 6, 2);
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

double DemoArchive::cloudsOn(int region, const QDateTime &time, quint64 place) const
{
    const Region &area = m_regions[region];
    const double mean =
        area.clouds * (1 + 0.2 * std::cos((time.date().dayOfYear() - 20) / 365.25 * 2 * std::numbers::pi));
    const quint64 day =
        mixed(m_seed, static_cast<quint64>(time.date().toJulianDay()) * 16 + static_cast<quint64>(region));
    const double weather = 0.75 * fraction(day) + 0.25 * fraction(mixed(day, place));
    const double cover = std::pow(weather, (1 - mean) / mean * 1.1);
    return std::round(std::clamp(cover < 0.015 ? 0.0 : cover, 0.0, 1.0) * 1e4) / 1e4;
}

void DemoArchive::addScene(const QString &collection, const QString &id, Scene scene, QJsonObject properties,
                           const QList<AssetNote> &assets)
{
    scene.seed =
        mixed(m_seed, static_cast<quint64>(scene.time.date().toJulianDay()) * 16 + static_cast<quint64>(scene.region));
    QJsonArray bbox;
    const QJsonObject geometry = geometryOf(scene.ring, &bbox);
    properties[u"datetime"_s] = stamp(scene.time);
    properties[u"created"_s] = stamp(scene.time.addSecs(5 * 3600));
    properties[u"updated"_s] = stamp(scene.time.addSecs(5 * 3600));
    properties[u"swathe:region"_s] = m_regions[scene.region].name;
    QJsonObject list;
    for (const AssetNote &note : assets) {
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
        {u"id"_s, id},
        {u"collection"_s, collection},
        {u"geometry"_s, geometry},
        {u"bbox"_s, bbox},
        {u"properties"_s, properties},
        {u"assets"_s, list}};
    m_scenes.insert({collection, id}, scene);
    add(Item::of(json));
}

void DemoArchive::addSentinel2(int region, const QDate &until, const QString &collection, int everyRound, int mostTiles)
{
    const Region &area = m_regions[region];
    const bool south = area.south < 0;
    const auto zoneOf = [](double longitude) {
        return static_cast<int>(std::floor((std::remainder(longitude, 360) + 180) / 6)) % 60 + 1;
    };
    int tiles = 0;
    for (double meridian = area.west; meridian < area.east + 6; meridian += 6) {
        const int zone = zoneOf(std::min(meridian, area.east));
        if (meridian - area.west >= 6 && zone == zoneOf(area.east) && zoneOf(meridian - 6) == zone)
            break;
        const auto near = [&](double latitude) {
            return toUtm(zone * 6 - 183, latitude, zone).northing;
        };
        const int firstRow = static_cast<int>(near(area.south) / 1e5),
                  lastRow = static_cast<int>(near(area.north) / 1e5);
        for (int row = lastRow; row >= firstRow; --row)
            for (int column = 1; column <= 8 && tiles < mostTiles; ++column) {
                QPointF centre = fromUtm({zone, south, column * 1e5 + 5e4, row * 1e5 + 5e4});
                const double home = std::remainder(centre.x(), 360);
                if (std::fabs(std::remainder(home - (zone * 6 - 183), 360)) > 3.5) // tiles reach into the next zone
                    continue;
                centre.setX((area.west + area.east) / 2 + std::remainder(home - (area.west + area.east) / 2, 360));
                if (centre.x() < area.west + 0.25 || centre.x() > area.east - 0.25 || centre.y() < area.south + 0.2 ||
                    centre.y() > area.north - 0.2)
                    continue;
                ++tiles;
                const QString tile = mgrsSquare(zone, centre.y(), column, row);
                Scene scene{.region = region};
                scene.grid = {.epsg = (south ? 32700 : 32600) + zone,
                              .left = std::floor(column * 1e5 / 60) * 60,
                              .top = std::ceil((row + 1) * 1e5 / 60) * 60,
                              .pixelX = 109800.0 / 512,
                              .pixelY = 109800.0 / 512};
                for (const auto &[x, y] : {std::pair{0, 0}, {0, 512}, {512, 512}, {512, 0}, {0, 0}}) {
                    const QPointF corner = scene.grid.lonLat(x, y);
                    scene.ring += QPointF(centre.x() + std::remainder(corner.x() - centre.x(), 360), corner.y());
                }
                // The relative orbit whose descending track passes closest. Track shape: inclination 98.62°,
                // 143 orbits in 10 days; the longitude of orbit 0 is fitted to orbit 22 over tile 32TPS.
                const double u = std::asin(std::sin(centre.y() * kDegree) / std::sin(98.62 * kDegree));
                const double node = centre.x() - (std::atan(0.1499 * std::tan(u)) + u * 10 / 143) / kDegree;
                int orbit = 1;
                double closest = 360;
                for (int n = 1; n <= 143; ++n)
                    if (const double d = std::fabs(std::remainder(192.7 - n * 3600.0 / 143 - node, 360)); d < closest) {
                        closest = d;
                        orbit = n;
                    }
                const int day = orbit * 10 / 143 % 5;
                const double hour = 10.55 - std::remainder(centre.x(), 360) / 15 - std::sin(centre.y() * kDegree) * 0.3;
                int round = 0;
                for (QDate date = kFirstDay.addDays(day); date <= until; date = date.addDays(5), ++round) {
                    if (round % everyRound)
                        continue;
                    const bool odd = round % 2;
                    const QString platform = odd ? u"2B"_s : date < QDate(2025, 1, 21) ? u"2A"_s : u"2C"_s;
                    scene.time =
                        date.startOfDay(QTimeZone::UTC)
                            .addMSecs(static_cast<qint64>(hour * 3600000) +
                                      static_cast<qint64>(
                                          mixed(static_cast<quint64>(round), static_cast<quint64>(orbit)) % 40000));
                    scene.cloudCover = cloudsOn(region, scene.time, stableHash(tile));
                    const QString id =
                        u"S%1_%2_%3_0_L2A"_s.arg(platform, tile, scene.time.date().toString("yyyyMMdd"_L1));
                    QJsonObject properties{
                        {u"platform"_s, u"sentinel-"_s + platform.toLower()},
                        {u"constellation"_s, u"sentinel-2"_s},
                        {u"instruments"_s, QJsonArray{u"msi"_s}},
                        {u"gsd"_s, 10},
                        {u"eo:cloud_cover"_s, std::round(scene.cloudCover * 1e4) / 100},
                        {u"grid:code"_s, u"MGRS-"_s + tile},
                        {u"mgrs:utm_zone"_s, zone},
                        {u"mgrs:latitude_band"_s, QString(tile[2])},
                        {u"mgrs:grid_square"_s, tile.sliced(3)},
                        {u"proj:code"_s, u"EPSG:%1"_s.arg(scene.grid.epsg)},
                        {u"proj:shape"_s, QJsonArray{512, 512}},
                        {u"proj:transform"_s,
                         QJsonArray{scene.grid.pixelX, 0, scene.grid.left, 0, -scene.grid.pixelY, scene.grid.top}},
                        {u"sat:orbit_state"_s, u"descending"_s},
                        {u"sat:relative_orbit"_s, orbit},
                        {u"s2:product_type"_s, u"S2MSI2A"_s},
                        {u"s2:processing_baseline"_s, date < QDate(2025, 1, 1) ? u"05.10"_s : u"05.11"_s},
                        {u"s2:nodata_pixel_percentage"_s, 0},
                        {u"view:sun_elevation"_s,
                         std::round(10 * std::clamp(90 -
                                                        std::fabs(centre.y() - 23.4 * std::sin((date.dayOfYear() - 81) /
                                                                                               365.25 * 6.2832)) -
                                                        8,
                                                    3.0, 85.0)) /
                             10}};
                    const QStringList data{u"data"_s, u"reflectance"_s};
                    addScene(
                        collection, id, scene, properties,
                        {{u"B02"_s, id + u"_B02.tif"_s, u"Blue (band 2)"_s, kTiff, data, band(u"B02"_s, u"blue"_s)},
                         {u"B03"_s, id + u"_B03.tif"_s, u"Green (band 3)"_s, kTiff, data, band(u"B03"_s, u"green"_s)},
                         {u"B04"_s, id + u"_B04.tif"_s, u"Red (band 4)"_s, kTiff, data, band(u"B04"_s, u"red"_s)},
                         {u"B08"_s, id + u"_B08.tif"_s, u"Near infrared (band 8)"_s, kTiff, data,
                          band(u"B08"_s, u"nir"_s)},
                         {u"visual"_s, id + u"_TCI.tif"_s, u"True colour image"_s, kTiff, {u"visual"_s}, {}},
                         {u"product_metadata"_s,
                          u"MTD_MSIL2A.xml"_s,
                          u"Product metadata"_s,
                          u"application/xml"_s,
                          {u"metadata"_s},
                          {}},
                         {u"thumbnail"_s, u"thumbnail.jpg"_s, u"Quicklook"_s, u"image/jpeg"_s, {u"thumbnail"_s}, {}}});
                }
            }
    }
}

void DemoArchive::addSentinel1(int region, const QDate &until)
{
    const Region &area = m_regions[region];
    const QPointF centre((area.west + area.east) / 2, (area.south + area.north) / 2);
    for (int pass = 0; pass < 2; ++pass) {
        const bool ascending = pass == 1;
        const double heading = (ascending ? -12 : 192) * (1 + std::fabs(centre.y()) / 300);
        const int orbit =
            static_cast<int>(mixed(static_cast<quint64>(region) * 2 + static_cast<quint64>(pass), 7) % 175) + 1;
        Scene scene{.region = region};
        scene.ring = rectangle(centre + QPointF(ascending ? 0.3 : -0.2, ascending ? -0.1 : 0.15), 250, 185,
                               heading - (ascending ? 0 : 180));
        const QRectF box = scene.ring.boundingRect();
        scene.grid = {.epsg = 4326,
                      .left = box.left(),
                      .top = box.bottom(),
                      .pixelX = box.width() / 512,
                      .pixelY = box.height() / 512};
        const double hour = (ascending ? 17.6 : 5.4) - std::remainder(centre.x(), 360) / 15;
        const int first = orbit * 12 / 175;
        for (int satellite = 0; satellite < 2; ++satellite)
            for (QDate date = kFirstDay.addDays(first + satellite * 6); date <= until; date = date.addDays(12)) {
                if (satellite == 1 && date < QDate(2025, 4, 1))
                    continue;
                scene.time =
                    date.startOfDay(QTimeZone::UTC).addMSecs(static_cast<qint64>(std::fmod(hour + 24, 24) * 3600000));
                const quint64 number = mixed(static_cast<quint64>(date.toJulianDay()), static_cast<quint64>(orbit));
                const QString name = satellite == 0 ? u"S1A"_s : u"S1C"_s;
                const int absolute =
                    51900 + static_cast<int>(kFirstDay.daysTo(date) * 175 / 12) - (satellite ? 50400 : 0);
                const QString id = u"%1_IW_GRDH_1SDV_%2_%3_%4_%5_%6"_s.arg(
                    name, scene.time.toString("yyyyMMddThhmmss"_L1),
                    scene.time.addSecs(25).toString("yyyyMMddThhmmss"_L1),
                    QString::number(absolute).rightJustified(6, '0'_L1),
                    QString::number(number % 0xFFFFFF, 16).toUpper().rightJustified(6, '0'_L1),
                    QString::number((number >> 32) % 0xFFFF, 16).toUpper().rightJustified(4, '0'_L1));
                const QJsonObject properties{{u"platform"_s, u"sentinel-"_s + name.sliced(1).toLower()},
                                             {u"constellation"_s, u"sentinel-1"_s},
                                             {u"instruments"_s, QJsonArray{u"c-sar"_s}},
                                             {u"gsd"_s, 10},
                                             {u"start_datetime"_s, stamp(scene.time)},
                                             {u"end_datetime"_s, stamp(scene.time.addSecs(25))},
                                             {u"sar:instrument_mode"_s, u"IW"_s},
                                             {u"sar:frequency_band"_s, u"C"_s},
                                             {u"sar:product_type"_s, u"GRD"_s},
                                             {u"sar:polarizations"_s, QJsonArray{u"VV"_s, u"VH"_s}},
                                             {u"sat:orbit_state"_s, ascending ? u"ascending"_s : u"descending"_s},
                                             {u"sat:relative_orbit"_s, orbit},
                                             {u"sat:absolute_orbit"_s, absolute},
                                             {u"proj:code"_s, u"EPSG:4326"_s}};
                addScene(
                    u"sentinel-1-grd"_s, id, scene, properties,
                    {{u"vv"_s, id.toLower() + u"-vv.tif"_s, u"VV backscatter"_s, kTiff, {u"data"_s}, {}},
                     {u"vh"_s, id.toLower() + u"-vh.tif"_s, u"VH backscatter"_s, kTiff, {u"data"_s}, {}},
                     {u"thumbnail"_s, u"quick-look.jpg"_s, u"Quicklook"_s, u"image/jpeg"_s, {u"thumbnail"_s}, {}}});
            }
    }
}

void DemoArchive::addLandsat(int region, const QDate &until)
{
    const Region &area = m_regions[region];
    const QPointF middle((area.west + area.east) / 2, (area.south + area.north) / 2);
    // WRS-2: 233 paths in 16 days, inclination 98.2°, descending equator crossing of path 1 at 64.6° W.
    const auto centreOf = [&](int path, double row) {
        const double theta = (row - 60) * 360.0 / 248;
        const double latitude = -std::asin(std::sin(98.2 * kDegree) * std::sin(theta * kDegree)) / kDegree;
        const double longitude = -64.6 - (path - 1) * 360.0 / 233 -
                                 std::atan(0.1426 * std::tan(theta * kDegree)) / kDegree - theta * 16 / 233;
        return QPointF(middle.x() + std::remainder(longitude - middle.x(), 360), latitude);
    };
    QList<std::tuple<double, int, int>> frames;
    for (int path = 1; path <= 233; ++path)
        for (int row = 1; row <= 119; ++row) {
            const QPointF centre = centreOf(path, row);
            const double east = (centre.x() - middle.x()) * std::cos(middle.y() * kDegree),
                         north = centre.y() - middle.y();
            frames.append({east * east + north * north, path, row});
        }
    std::ranges::sort(frames);
    for (qsizetype i = 0; i < 2; ++i) {
        const auto &[distance, path, row] = frames[i];
        const QPointF centre = centreOf(path, row), next = centreOf(path, row + 1);
        const double heading =
            std::atan2((next.x() - centre.x()) * std::cos(centre.y() * kDegree), next.y() - centre.y()) / kDegree - 180;
        const int zone = static_cast<int>(std::floor((std::remainder(centre.x(), 360) + 180) / 6)) % 60 + 1;
        Scene scene{.region = region};
        scene.ring = rectangle(centre, 185, 180, heading);
        double west = 1e9, south = 1e9, east = -1e9, north = -1e9;
        for (const QPointF &corner : scene.ring) {
            const UtmPoint point = toUtm(corner.x(), corner.y(), zone);
            west = std::min(west, point.easting);
            east = std::max(east, point.easting);
            south = std::min(south, point.northing - (point.south ? 1e7 : 0));
            north = std::max(north, point.northing - (point.south ? 1e7 : 0));
        }
        // Landsat scenes of the southern half use northern zones with negative northings.
        scene.grid = {.epsg = 32600 + zone,
                      .left = std::floor(west / 30) * 30,
                      .top = std::ceil(north / 30) * 30,
                      .pixelX = (east - west) / 512,
                      .pixelY = (north - south) / 512};
        const double hour = 10.2 - std::remainder(centre.x(), 360) / 15;
        for (int satellite = 8; satellite <= 9; ++satellite)
            for (QDate date = kFirstDay.addDays((path * 7 + (satellite == 9 ? 8 : 0)) % 16); date <= until;
                 date = date.addDays(16)) {
                scene.time = date.startOfDay(QTimeZone::UTC)
                                 .addMSecs(static_cast<qint64>(std::fmod(hour + 24, 24) * 3600000) + row * 24000);
                scene.cloudCover = cloudsOn(region, scene.time, static_cast<quint64>(path * 1000 + row));
                const QString code = u"%1%2"_s.arg(path, 3, 10, '0'_L1).arg(row, 3, 10, '0'_L1);
                const QString id = u"LC%1_L2SP_%2_%3_02_T1"_s.arg(satellite, 2, 10, '0'_L1)
                                       .arg(code, scene.time.date().toString("yyyyMMdd"_L1));
                const QJsonObject properties{{u"platform"_s, u"landsat-%1"_s.arg(satellite)},
                                             {u"constellation"_s, u"landsat"_s},
                                             {u"instruments"_s, QJsonArray{u"oli"_s, u"tirs"_s}},
                                             {u"gsd"_s, 30},
                                             {u"eo:cloud_cover"_s, std::round(scene.cloudCover * 1e4) / 100},
                                             {u"grid:code"_s, u"WRS2-"_s + code},
                                             {u"landsat:wrs_path"_s, code.first(3)},
                                             {u"landsat:wrs_row"_s, code.sliced(3)},
                                             {u"landsat:collection_category"_s, u"T1"_s},
                                             {u"proj:code"_s, u"EPSG:%1"_s.arg(scene.grid.epsg)},
                                             {u"sat:orbit_state"_s, u"descending"_s},
                                             {u"sat:relative_orbit"_s, path}};
                const QStringList data{u"data"_s, u"reflectance"_s};
                addScene(
                    u"landsat-c2-l2"_s, id, scene, properties,
                    {{u"red"_s, id + u"_SR_B4.TIF"_s, u"Red (band 4)"_s, kTiff, data, band(u"OLI_B4"_s, u"red"_s)},
                     {u"green"_s, id + u"_SR_B3.TIF"_s, u"Green (band 3)"_s, kTiff, data,
                      band(u"OLI_B3"_s, u"green"_s)},
                     {u"blue"_s, id + u"_SR_B2.TIF"_s, u"Blue (band 2)"_s, kTiff, data, band(u"OLI_B2"_s, u"blue"_s)},
                     {u"nir08"_s, id + u"_SR_B5.TIF"_s, u"Near infrared (band 5)"_s, kTiff, data,
                      band(u"OLI_B5"_s, u"nir08"_s)},
                     {u"qa_pixel"_s, id + u"_QA_PIXEL.TIF"_s, u"Pixel quality"_s, kTiff, {u"cloud"_s, u"data"_s}, {}},
                     {u"thumbnail"_s, id + u"_thumb.jpg"_s, u"Quicklook"_s, u"image/jpeg"_s, {u"thumbnail"_s}, {}}});
            }
    }
}

std::shared_ptr<const Ground> DemoArchive::groundOf(const Scene &scene) const
{
    Grid grid = scene.grid;
    grid.pixelX *= kEnlarged;
    grid.pixelY *= kEnlarged;
    grid.size /= kEnlarged;
    const QString name = u"%1/%2/%3"_s.arg(grid.epsg).arg(grid.left, 0, 'g', 12).arg(grid.top, 0, 'g', 12);
    {
        const std::scoped_lock lock(m_mutex);
        if (const auto *known = m_grounds.object(name))
            return *known;
    }
    auto ground = drawGround(m_regions[scene.region], grid, mixed(m_seed, static_cast<quint64>(scene.region)));
    const std::scoped_lock lock(m_mutex);
    m_grounds.insert(name, new std::shared_ptr<const Ground>(ground));
    return ground;
}

QByteArray DemoArchive::bytesOf(const Item &item, const Scene &scene, const QString &key) const
{
    const QJsonObject asset = item.json["assets"_L1][key].toObject();
    if (asset["type"_L1].toString() == "application/xml"_L1) {
        QString xml = u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Product>\n  <id>%1</id>\n"_s.arg(item.id);
        const QJsonObject properties = item.json["properties"_L1].toObject();
        for (auto property = properties.begin(); property != properties.end(); ++property)
            if (property->isString() || property->isDouble())
                xml +=
                    u"  <property name=\"%1\">%2</property>\n"_s.arg(property.key(), property->toVariant().toString());
        return (xml + u"</Product>\n"_s).toUtf8();
    }
    const bool radar = item.collection == "sentinel-1-grd"_L1, thumbnail = key == "thumbnail"_L1;
    const int size = thumbnail ? scene.grid.size / kEnlarged : scene.grid.size;
    const auto ground = groundOf(scene);
    const auto pixels = static_cast<size_t>(size) * static_cast<size_t>(size);
    const Region &region = m_regions[scene.region];

    // Scenes that lie askew in their grid have nothing outside their footprint.
    std::vector<std::pair<int, int>> spans(static_cast<size_t>(size), {0, size});
    if (item.collection == "sentinel-1-grd"_L1 || item.collection == "landsat-c2-l2"_L1) {
        QPolygonF outline;
        for (const QPointF &corner : scene.ring)
            outline += scene.grid.pixel(corner.x(), corner.y()) * size / scene.grid.size;
        for (int row = 0; row < size; ++row) {
            double from = size, to = 0;
            for (qsizetype i = 0; i + 1 < outline.size(); ++i) {
                const QPointF a = outline[i], b = outline[i + 1];
                if ((a.y() > row) == (b.y() > row))
                    continue;
                const double x = a.x() + (b.x() - a.x()) * (row - a.y()) / (b.y() - a.y());
                from = std::min(from, x);
                to = std::max(to, x);
            }
            spans[static_cast<size_t>(row)] = {std::clamp(static_cast<int>(std::ceil(from)), 0, size),
                                               std::clamp(static_cast<int>(to), 0, size)};
        }
    }
    const auto masked = [&](auto values) {
        for (int row = 0; row < size; ++row) {
            const auto [from, to] = spans[static_cast<size_t>(row)];
            const auto begin = values.begin() + static_cast<ptrdiff_t>(row) * size;
            std::fill(begin, begin + std::max(0, std::min(from, to)), 0);
            std::fill(begin + std::max(from, to), begin + size, 0);
        }
        return values;
    };
    const auto full = [&](const auto &values) {
        return masked(enlarged(values, size / kEnlarged));
    };
    const auto jpeg = [](const QImage &image) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        image.save(&buffer, "JPG", 86);
        return bytes;
    };

    if (radar) {
        const quint64 speckle = mixed(scene.seed, stableHash(item.id));
        if (!thumbnail)
            return geoTiff(scene.grid, raw(masked(drawRadar(*ground, kEnlarged, key == "vh"_L1 ? 1 : 0, speckle))), 16,
                           1);
        const auto echo = masked(drawRadar(*ground, 1, 0, speckle));
        QImage image(size, size, QImage::Format_Grayscale8);
        for (int row = 0; row < size; ++row)
            for (int column = 0; column < size; ++column)
                image.scanLine(row)[column] = static_cast<uchar>(
                    std::min(255.0, 15.0 * std::sqrt(echo[static_cast<size_t>(row * size + column)])));
        return jpeg(image);
    }

    const Weather weather{scene.cloudCover, static_cast<double>(scene.time.date().dayOfYear()), scene.seed};
    const std::vector<uint8_t> clouds = drawClouds(*ground, weather);
    if (key == "qa_pixel"_L1) {
        std::vector<uint16_t> quality(pixels);
        for (size_t i = 0; i < pixels; ++i) {
            const size_t at = i / static_cast<size_t>(size) / kEnlarged * static_cast<size_t>(ground->size) +
                              i % static_cast<size_t>(size) / kEnlarged;
            quality[i] = clouds[at] > 128 ? 22280 : ground->kind[at] <= Ground::River ? 21952 : 21824;
        }
        return geoTiff(scene.grid, raw(masked(quality)), 16, 1, 1);
    }
    if (thumbnail || key == "visual"_L1) {
        QByteArray rgb(static_cast<qsizetype>(pixels) * 3, 0);
        for (int channel = 0; channel < 3; ++channel) {
            const auto band = drawBand(*ground, region, weather, clouds, 2 - channel);
            const auto values = thumbnail ? masked(band) : full(band);
            char *to = rgb.data() + channel;
            for (size_t i = 0; i < pixels; ++i, to += 3)
                *to = values[i] == 0 ? '\0' : static_cast<char>(tones()[values[i]]);
        }
        if (thumbnail)
            return jpeg(
                QImage(reinterpret_cast<const uchar *>(rgb.constData()), size, size, size * 3, QImage::Format_RGB888));
        return geoTiff(scene.grid, rgb, 8, 3);
    }
    const QString name = asset["eo:bands"_L1][0]["common_name"_L1].toString();
    const int index = name == "blue"_L1 ? 0 : name == "green"_L1 ? 1 : name == "red"_L1 ? 2 : 3;
    return geoTiff(scene.grid, raw(full(drawBand(*ground, region, weather, clouds, index))), 16, 1);
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
        bytes = bytesOf(item, *scene, key);
        const std::scoped_lock lock(m_mutex);
        m_files.insert(name, new QByteArray(bytes), 1 + bytes.size() / 1024);
    }
    return AssetFile{.fileName = note["href"_L1].toString(),
                     .mediaType = note["type"_L1].toString().toLatin1(),
                     .checksum = multihash(bytes),
                     .body = Body::of(bytes)};
}

} // namespace swathe::sandbox
