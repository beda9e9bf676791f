// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/basemapcontroller.h"

#include "core/settings/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

namespace swathe {

using namespace Qt::StringLiterals;

namespace {
const QString kCurrentKey = u"map/basemap"_s;
const QString kOwnKey = u"map/ownBasemaps"_s;
} // namespace

BasemapController::BasemapController(Settings &settings, const QString &cacheFolder, QObject *parent)
    : QObject(parent), m_settings(settings), m_sources(TileSource::embedded()), m_tiles(cacheFolder)
{
    connect(&m_tiles, &TileStore::isReachableChanged, this, &BasemapController::isReachableChanged);
    apply();
}

BasemapController::~BasemapController() = default;

QVariantList BasemapController::choices() const
{
    QVariantList all{QVariantMap{{u"id"_s, QString()},
                                 {u"name"_s, tr("Built in")},
                                 {u"attribution"_s, tr("Needs no network")},
                                 {u"isOwn"_s, false}}};
    const auto append = [&all](const QList<TileSource> &sources, bool isOwn) {
        for (const TileSource &source : sources)
            all.append(QVariantMap{{u"id"_s, source.id},
                                   {u"name"_s, source.name},
                                   {u"attribution"_s, source.attribution},
                                   {u"terms"_s, source.terms},
                                   {u"isOwn"_s, isOwn}});
    };
    append(m_sources, false);
    append(own(), true);
    return all;
}

QString BasemapController::current() const
{
    return m_tiles.source() ? m_tiles.source()->id : QString();
}

void BasemapController::setCurrent(const QString &id)
{
    m_settings.setValue(kCurrentKey, id);
    apply();
}

QString BasemapController::attribution() const
{
    return m_tiles.source() ? m_tiles.source()->attribution : QString();
}

bool BasemapController::hasLabels() const
{
    return m_tiles.source() && m_tiles.source()->hasLabels;
}

bool BasemapController::add(const QString &name, const QString &address, const QString &attribution)
{
    // Labels may or may not be in it; names twice are worse than none.
    const auto source = TileSource::parse({{u"id"_s, u"own-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces)},
                                           {u"name"_s, name.trimmed()},
                                           {u"url"_s, address.trimmed()},
                                           {u"hasLabels"_s, true},
                                           {u"attribution"_s, attribution.trimmed()}});
    if (!source)
        return false;
    keepOwn(own() << *source);
    setCurrent(source->id);
    return true;
}

void BasemapController::remove(const QString &id)
{
    QList<TileSource> kept = own();
    kept.removeIf([&id](const TileSource &source) {
        return source.id == id;
    });
    keepOwn(kept);
    apply();
}

void BasemapController::setSources(const QList<TileSource> &sources)
{
    m_sources = sources;
    apply();
    Q_EMIT choicesChanged();
}

QList<TileSource> BasemapController::own() const
{
    QList<TileSource> sources;
    const QJsonArray all = QJsonDocument::fromJson(m_settings.value(kOwnKey).toString().toUtf8()).array();
    for (const QJsonValue &value : all) {
        if (const Result<TileSource> source = TileSource::parse(value.toObject()))
            sources.append(*source);
    }
    return sources;
}

void BasemapController::keepOwn(const QList<TileSource> &sources)
{
    QJsonArray all;
    for (const TileSource &source : sources)
        all.append(source.toJson());
    m_settings.setValue(kOwnKey, QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact)));
    Q_EMIT choicesChanged();
}

void BasemapController::apply()
{
    const QString id = m_settings.value(kCurrentKey).toString();
    const QList<TileSource> all = m_sources + own();
    const auto chosen = std::find_if(all.cbegin(), all.cend(), [&id](const TileSource &source) {
        return source.id == id;
    });
    const std::optional<TileSource> before = m_tiles.source();
    m_tiles.setSource(chosen == all.cend() ? std::nullopt : std::optional(*chosen));
    if (m_tiles.source() != before)
        Q_EMIT currentChanged();
}

} // namespace swathe
