// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/geo/nominatim.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <cmath>

namespace swathe {

using namespace Qt::StringLiterals;

namespace {

/** Degrees, which come as text; nothing if there are none within ±`most`. */
std::optional<double> degrees(const QJsonValue &value, double most)
{
    bool isNumber = value.isDouble();
    const double number = isNumber ? value.toDouble() : value.toString().toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number) || std::abs(number) > most)
        return std::nullopt;
    return number;
}

/** south, north, west, east. */
std::optional<BoundingBox> boxFrom(const QJsonArray &sides)
{
    const auto south = degrees(sides.at(0), 90);
    const auto north = degrees(sides.at(1), 90);
    const auto west = degrees(sides.at(2), 180);
    const auto east = degrees(sides.at(3), 180);
    if (!south || !north || !west || !east || *north <= *south || *west == *east)
        return std::nullopt;
    return BoundingBox{.west = *west, .south = *south, .east = *east, .north = *north};
}

} // namespace

QUrl nominatimUrl(const QUrl &endpoint, const QString &words, const QStringList &languages, int most)
{
    QUrl url = endpoint;
    QUrlQuery query(url);
    query.addQueryItem(u"q"_s, QString::fromUtf8(QUrl::toPercentEncoding(words)));
    query.addQueryItem(u"format"_s, u"jsonv2"_s);
    query.addQueryItem(u"limit"_s, QString::number(most));
    query.addQueryItem(u"accept-language"_s, languages.join(u','));
    url.setQuery(query);
    return url;
}

Result<QList<FoundPlace>> readNominatim(const QByteArray &bytes)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (!document.isArray())
        return fail(Error::Kind::BadAnswer, problem.error ? problem.errorString() : u"no list of places"_s);
    QList<FoundPlace> places;
    const QJsonArray all = document.array();
    for (const QJsonValue &value : all) {
        const QJsonObject object = value.toObject();
        const auto lon = degrees(object[u"lon"_s], 180);
        const auto lat = degrees(object[u"lat"_s], 90);
        const QString whole = object[u"display_name"_s].toString().simplified();
        QString name = object[u"name"_s].toString().simplified();
        if (name.isEmpty())
            name = whole.section(u',', 0, 0);
        if (!lon || !lat || name.isEmpty())
            continue;
        QString detail = whole;
        if (detail.startsWith(name))
            detail = detail.mid(name.size() + 1).trimmed();
        places.append({.name = name,
                       .detail = detail,
                       .at = {.lon = *lon, .lat = *lat},
                       .box = boxFrom(object[u"boundingbox"_s].toArray())});
    }
    return places;
}

} // namespace swathe
