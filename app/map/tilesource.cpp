// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/map/tilesource.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QRegularExpression>

#include <algorithm>
#include <functional>
#include <map>

namespace swathe {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcMap, "swathe.map")

bool readText(const QJsonValue &value, QString &into)
{
    into = value.toString();
    return value.isString() && !into.isEmpty();
}

bool readNumber(const QJsonValue &value, int most, int &into)
{
    into = value.toInt(-1);
    return into >= 0 && into <= most;
}

/** The address names a tile, and leads to the web. */
bool readTemplate(const QJsonValue &value, QString &into)
{
    static const QRegularExpression zoom(u"\\{(z|TileMatrix)\\}"_s);
    static const QRegularExpression column(u"\\{(x|TileCol)\\}"_s);
    static const QRegularExpression row(u"\\{(-?y|TileRow)\\}"_s);
    if (!readText(value, into) || !zoom.match(into).hasMatch() || !column.match(into).hasMatch() ||
        !row.match(into).hasMatch())
        return false;
    const QUrl url = TileSource{.url = into}.address({});
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() && !url.toString().contains(u'{') &&
           (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}

} // namespace

QUrl TileSource::address(const TileId &tile) const
{
    QString text = url;
    const QString zoom = QString::number(tile.z);
    const QString column = QString::number(tile.x);
    const QString row = QString::number(tile.y);
    text.replace(u"{z}"_s, zoom).replace(u"{TileMatrix}"_s, zoom);
    text.replace(u"{x}"_s, column).replace(u"{TileCol}"_s, column);
    text.replace(u"{y}"_s, row).replace(u"{TileRow}"_s, row);
    text.replace(u"{-y}"_s, QString::number((1 << tile.z) - 1 - tile.y));
    return QUrl(text, QUrl::StrictMode);
}

Result<TileSource> TileSource::parse(const QJsonObject &object)
{
    TileSource source;
    const std::map<QString, std::function<bool(const QJsonValue &)>> readers{
        {u"id"_s,
         [&](const QJsonValue &value) {
             return readText(value, source.id);
         }},
        {u"name"_s,
         [&](const QJsonValue &value) {
             return readText(value, source.name);
         }},
        {u"url"_s,
         [&](const QJsonValue &value) {
             return readTemplate(value, source.url);
         }},
        {u"minZoom"_s,
         [&](const QJsonValue &value) {
             return readNumber(value, 22, source.minZoom);
         }},
        {u"maxZoom"_s,
         [&](const QJsonValue &value) {
             return readNumber(value, 22, source.maxZoom);
         }},
        {u"keepDays"_s,
         [&](const QJsonValue &value) {
             return readNumber(value, 365, source.keepDays);
         }},
        {u"hasLabels"_s,
         [&](const QJsonValue &value) {
             source.hasLabels = value.toBool();
             return value.isBool();
         }},
        {u"attribution"_s,
         [&](const QJsonValue &value) {
             source.attribution = value.toString();
             return value.isString();
         }},
        {u"terms"_s,
         [&](const QJsonValue &value) {
             source.terms = QUrl(value.toString(), QUrl::StrictMode);
             return source.terms.isEmpty() || source.terms.scheme() == "https"_L1;
         }},
    };
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto reader = readers.find(it.key());
        if (reader == readers.end() || !reader->second(it.value()))
            return fail(Error::Kind::InvalidInput, it.key());
    }
    for (const QString &key : {u"id"_s, u"name"_s, u"url"_s}) {
        if (!object.contains(key))
            return fail(Error::Kind::InvalidInput, key);
    }
    if (source.minZoom > source.maxZoom)
        return fail(Error::Kind::InvalidInput, u"minZoom"_s);
    return source;
}

QJsonObject TileSource::toJson() const
{
    return {{u"id"_s, id},
            {u"name"_s, name},
            {u"url"_s, url},
            {u"minZoom"_s, minZoom},
            {u"maxZoom"_s, maxZoom},
            {u"keepDays"_s, keepDays},
            {u"hasLabels"_s, hasLabels},
            {u"attribution"_s, attribution},
            {u"terms"_s, terms.toString()}};
}

QList<TileSource> TileSource::embedded()
{
    QList<TileSource> sources;
    const QDir folder(u":/swathe/basemaps"_s);
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        if (const Result<TileSource> source = parse(QJsonDocument::fromJson(file.readAll()).object()))
            sources.append(*source);
        else
            qCWarning(lcMap) << "The base map" << name << "is left out:" << source.error().detail;
    }
    std::sort(sources.begin(), sources.end(), [](const TileSource &a, const TileSource &b) {
        return a.name.localeAwareCompare(b.name) < 0;
    });
    return sources;
}

} // namespace swathe
