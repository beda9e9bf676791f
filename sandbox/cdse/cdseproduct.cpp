// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/cdse/cdseproduct.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>
#include <QUuid>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace swathe::sandbox::cdse {
namespace {

using Type = Attribute::Type;
constexpr qint64 kHour = 3600 * 1000;

QDateTime timeOf(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::UTC);
}

QString compact(qint64 ms)
{
    return timeOf(ms).toString("yyyyMMddThhmmss"_L1);
}

/** "SENTINEL-2" of an item: by its constellation or platform, else by its collection's name. */
QString missionOf(const Item &item)
{
    const QJsonObject properties = item.json["properties"_L1].toObject();
    const QString platform = properties["platform"_L1].toString().toUpper();
    const QString id = item.collection.toUpper();
    static const QRegularExpression sentinel(u"SENTINEL-?(5P|[0-9])"_s), landsat(u"LANDSAT-?([0-9])"_s);
    for (const QString &text : {properties["constellation"_L1].toString().toUpper(), platform, id}) {
        if (const auto match = sentinel.match(text); match.hasMatch())
            return u"SENTINEL-"_s + match.captured(1);
        if (const auto match = landsat.match(text); match.hasMatch())
            return u"LANDSAT-"_s + match.captured(1);
    }
    for (const auto known : {"COP-DEM"_L1, "CCM"_L1, "CLMS"_L1, "ENVISAT"_L1, "SMOS"_L1})
        if (id.startsWith(known))
            return known;
    return id;
}

/** Adds what the item's STAC properties know, under the names and types of the catalogue. */
QList<Attribute> attributesOf(const Item &item, const QString &mission)
{
    QList<Attribute> list;
    const QJsonObject properties = item.json["properties"_L1].toObject();
    const auto add = [&](const QString &name, Type type, const QJsonValue &value) {
        if (!value.isNull() && !value.isUndefined() && !(value.isString() && value.toString().isEmpty()))
            list += Attribute{name, type, value};
    };
    struct Row {
        QLatin1StringView property, attribute;
        Type type;
    };
    static constexpr std::array<Row, 9> rows{{{"eo:cloud_cover"_L1, "cloudCover"_L1, Type::Double},
                                              {"sat:relative_orbit"_L1, "relativeOrbitNumber"_L1, Type::Integer},
                                              {"sat:absolute_orbit"_L1, "orbitNumber"_L1, Type::Integer},
                                              {"sat:orbit_cycle"_L1, "cycleNumber"_L1, Type::Integer},
                                              {"product:timeliness_category"_L1, "timeliness"_L1, Type::String},
                                              {"processing:version"_L1, "processorVersion"_L1, Type::String},
                                              {"eopf:datastrip_id"_L1, "datastripId"_L1, Type::String},
                                              {"landsat:wrs_path"_L1, "wrsPath"_L1, Type::String},
                                              {"landsat:wrs_row"_L1, "wrsRow"_L1, Type::String}}};
    for (const Row &row : rows)
        add(row.attribute, row.type, properties[row.property]);
    add(u"orbitDirection"_s, Type::String, properties["sat:orbit_state"_L1].toString().toUpper());
    if (const QString tile = properties["grid:code"_L1].toString(); tile.startsWith("MGRS-"_L1))
        add(u"tileId"_s, Type::String, tile.sliced(5));
    const QString mode =
        properties["eopf:instrument_mode"_L1].toString(properties["sar:instrument_mode"_L1].toString());
    add(u"operationalMode"_s, Type::String, mode);
    QStringList channels;
    for (const QJsonValue &channel : properties["sar:polarizations"_L1].toArray())
        channels += channel.toString();
    add(u"polarisationChannels"_s, Type::String, channels.join('&'_L1));
    add(u"instrumentShortName"_s, Type::String, properties["instruments"_L1][0].toString().toUpper());
    const QString platform = properties["platform"_L1].toString().toUpper();
    if (platform.startsWith(mission))
        add(u"platformSerialIdentifier"_s, Type::String, platform.sliced(mission.size()));
    add(u"platformShortName"_s, Type::String, mission);
    add(u"productType"_s, Type::String,
        properties["product:type"_L1].toString(properties["s2:product_type"_L1].toString()));
    add(u"processingLevel"_s, Type::String, properties["processing:level"_L1].toString());
    add(u"processingDate"_s, Type::DateTimeOffset, properties["processing:datetime"_L1].toString());
    add(u"beginningDateTime"_s, Type::DateTimeOffset, timeText(item.start));
    add(u"endingDateTime"_s, Type::DateTimeOffset, timeText(item.end));
    add(u"origin"_s, Type::String, u"ESA"_s);
    return list;
}

void put(Product &product, const QString &name, const QJsonValue &value)
{
    const auto found = std::ranges::find(product.attributes, name, &Attribute::name);
    if (found != product.attributes.end())
        found->value = value;
    else
        product.attributes += Attribute{name, Type::String, value};
}

/** The UUID that recorded items carry in the addresses of their files. */
QString recordedId(const Item &item)
{
    static const QRegularExpression form(u"Products\\(([0-9a-fA-F-]{36})\\)"_s);
    for (const QJsonValue &asset : item.json["assets"_L1].toObject())
        for (const QString &href :
             {asset["href"_L1].toString(), asset["alternate"_L1]["https"_L1]["href"_L1].toString()})
            if (const auto match = form.match(href); match.hasMatch())
                return match.captured(1).toLower();
    return {};
}

/** The product's own name in a recorded item: the first part of its files' places. */
QString recordedName(const Item &item)
{
    for (const QJsonValue &asset : item.json["assets"_L1].toObject())
        if (const QString place = asset["file:local_path"_L1].toString(); place.contains('/'_L1))
            return place.section('/'_L1, 0, 0);
    for (const QJsonValue &asset : item.json["assets"_L1].toObject())
        if (const QString place = asset["file:local_path"_L1].toString(); place.startsWith(item.id))
            return place;
    return {};
}

/** The Level-1C and Level-2A names of a Sentinel-2 scene of the demo. */
QString sentinel2Name(const Item &item, const QString &level)
{
    const QJsonObject properties = item.json["properties"_L1].toObject();
    return u"S%1_MSI%2_%3_N%4_R%5_T%6_%7.SAFE"_s
        .arg(properties["platform"_L1].toString().section('-'_L1, 1).toUpper(), level, compact(item.start),
             properties["s2:processing_baseline"_L1].toString().remove('.'_L1))
        .arg(properties["sat:relative_orbit"_L1].toInt(), 3, 10, '0'_L1)
        .arg(properties["grid:code"_L1].toString().section('-'_L1, 1), compact(item.start + 2 * kHour));
}

void finish(Product &product)
{
    const QString type =
        product.attribute(u"productType"_s) ? product.attribute(u"productType"_s)->value.toString() : u"PRODUCT"_s;
    if (product.id.isEmpty())
        product.id = stableUuid(product.name);
    product.s3Path = u"/eodata/%1/%2/%3/%4"_s.arg(product.collection, type,
                                                  timeOf(product.start).toString("yyyy/MM/dd"_L1), product.name);
}

} // namespace

QString nameOf(Type type)
{
    static constexpr std::array names{"String"_L1, "Integer"_L1, "Double"_L1, "DateTimeOffset"_L1, "Boolean"_L1};
    return names[static_cast<size_t>(type)];
}

std::optional<Type> attributeTypeOf(const QString &name)
{
    for (const Type type : {Type::String, Type::Integer, Type::Double, Type::DateTimeOffset, Type::Boolean})
        if (nameOf(type) == name)
            return type;
    return {};
}

const Attribute *Product::attribute(const QString &attributeName) const
{
    const auto found = std::ranges::find(attributes, attributeName, &Attribute::name);
    return found == attributes.end() ? nullptr : &*found;
}

QList<Product> productsOf(const Item &item)
{
    if (!item.hasTime || item.json["assets"_L1].toObject().isEmpty())
        return {};
    Product base{.collection = missionOf(item),
                 .item = &item,
                 .hasFootprint = !item.shape.isEmpty(),
                 .start = item.start,
                 .end = item.end};
    const QJsonObject properties = item.json["properties"_L1].toObject();
    base.published =
        instantOf(properties["published"_L1].toString()).value_or(std::max(item.start, item.end) + 3 * kHour);
    base.attributes = attributesOf(item, base.collection);
    QList<Product> list;
    const QString recorded = recordedName(item);
    if (recorded.isEmpty() && base.collection == "SENTINEL-2"_L1 && properties.contains("s2:processing_baseline"_L1)) {
        for (const auto &[level, type] : {std::pair{u"L2A"_s, u"S2MSI2A"_s}, std::pair{u"L1C"_s, u"S2MSI1C"_s}}) {
            Product product = base;
            product.name = sentinel2Name(item, level);
            put(product, u"productType"_s, type);
            put(product, u"processingLevel"_s, type);
            list += product;
        }
    } else {
        Product product = base;
        product.id = recordedId(item);
        product.name = recorded.isEmpty() ? item.id : recorded;
        const bool safe =
            recorded.isEmpty() && (base.collection == "SENTINEL-1"_L1 || base.collection == "SENTINEL-2"_L1);
        if (safe && !product.name.contains('.'_L1))
            product.name += u".SAFE"_s;
        static const QRegularExpression single(u"\\.(nc|EOF|TGZ|tar|tif|zip)$"_s,
                                               QRegularExpression::CaseInsensitiveOption);
        if (single.match(product.name).hasMatch())
            product.kind = Product::Kind::SingleFile;
        if (!product.attribute(u"productType"_s) && base.collection == "SENTINEL-1"_L1)
            put(product, u"productType"_s, item.id.section('_'_L1, 1, 2) + u"_1S"_s);
        list += product;
        if (recorded.isEmpty() && base.collection == "SENTINEL-1"_L1) {
            Product orbit{.name = u"%1_OPER_AUX_POEORB_OPOD_%2_V%3_%4.EOF"_s.arg(
                              item.id.section('_'_L1, 0, 0), compact(item.end + 20 * 24 * kHour),
                              compact(item.start - 12 * kHour), compact(item.start + 14 * kHour)),
                          .collection = base.collection,
                          .kind = Product::Kind::SingleFile,
                          .item = &item,
                          .hasFootprint = false,
                          .start = item.start - 12 * kHour,
                          .end = item.start + 14 * kHour,
                          .published = item.end + 20 * 24 * kHour};
            put(orbit, u"productType"_s, u"AUX_POEORB"_s);
            put(orbit, u"platformShortName"_s, base.collection);
            list += orbit;
        }
    }
    for (Product &product : list)
        finish(product);
    return list;
}

QString quicklookOf(const Item &item)
{
    const QJsonObject assets = item.json["assets"_L1].toObject();
    for (auto asset = assets.begin(); asset != assets.end(); ++asset)
        if (asset.key() == "thumbnail"_L1 || asset.value()["roles"_L1].toArray().contains(u"thumbnail"_s))
            return asset.key();
    return {};
}

QString quicklookIdOf(const Product &product)
{
    return stableUuid(product.name + u"/quicklook"_s);
}

QString timeText(qint64 ms)
{
    return timeOf(ms).toString("yyyy-MM-ddThh:mm:ss.zzz"_L1) + u"000Z"_s;
}

QString stableUuid(const QString &text)
{
    static const QUuid space(0x6f9619ff, 0x8b86, 0xd011, 0xb4, 0x2d, 0x00, 0xcf, 0x4f, 0xc9, 0x64, 0xff);
    return QUuid::createUuidV5(space, text).toString(QUuid::WithoutBraces);
}

} // namespace swathe::sandbox::cdse
