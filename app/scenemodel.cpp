// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scenemodel.h"

#include "app/format.h"
#include "app/rolenames.h"
#include "core/geo/geooperations.h"

#include <QJsonDocument>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace swathe {

namespace {

/// Newest first; the key settles ties, so that each scene has one place.
bool isBefore(const QDateTime &timeA, const QString &keyA, const QDateTime &timeB, const QString &keyB)
{
    if (timeA.isValid() != timeB.isValid())
        return timeA.isValid();
    return timeA != timeB ? timeA > timeB : keyA < keyB;
}

/// "sentinel-2c" of a catalogue as people write it: "Sentinel-2C".
QString platformText(const QString &platform)
{
    QString text = platform;
    if (text.startsWith(u"sentinel-") || text.startsWith(u"landsat-")) {
        text[0] = text.at(0).toUpper();
        text.back() = text.back().toUpper();
    }
    return text;
}

QString cloudText(const Scene &scene)
{
    return scene.cloudCoverPercent
               ? QLocale().toString(*scene.cloudCoverPercent, 'f', *scene.cloudCoverPercent < 9.95 ? 1 : 0) +
                     QChar(QChar::Nbsp) + u'%'
               : QString();
}

QString orbitText(const Scene &scene)
{
    return scene.relativeOrbit ? (QString::number(*scene.relativeOrbit) + u' ' + scene.orbitDirection).trimmed()
                               : scene.orbitDirection;
}

constexpr int kSectionRole = Qt::UserRole + 1000;

} // namespace

QString sceneKey(const SceneId &id)
{
    return id.provider + u'|' + id.collection + u'|' + id.item;
}

int SceneModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> SceneModel::roleNames() const
{
    static const QHash<int, QByteArray> names = roleNamesOf<Role>();
    return names;
}

QVariant SceneModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    const Scene &scene = row.scene;
    if (role == Qt::DisplayRole)
        return scene.title.isEmpty() ? scene.id.item : scene.title;
    switch (static_cast<Role>(role)) {
    case Role::SceneKey:
        return row.key;
    case Role::Title:
        return scene.title.isEmpty() ? scene.id.item : scene.title;
    case Role::Platform:
        return platformText(scene.platform);
    case Role::ProductType:
        return scene.productType;
    case Role::SensingTime:
        return utcText(scene.sensingStart);
    case Role::Tile:
        return scene.tile;
    case Role::CloudText:
        return cloudText(scene);
    case Role::CloudPercent:
        return scene.cloudCoverPercent.value_or(-1);
    case Role::CoveragePercent:
        return row.coverage < 0 ? -1 : static_cast<int>(std::lround(row.coverage * 100));
    case Role::SizeText:
        return byteText(scene.totalSize());
    case Role::Thumbnail:
        return scene.thumbnail;
    case Role::Footprint:
        return QVariant::fromValue(scene.footprint);
    case Role::Ticked:
        return m_ticked.contains(row.key);
    case Role::DownloadState:
        return m_states.value(row.key);
    case Role::Collection:
        return scene.id.collection;
    case Role::Provider:
        return scene.id.provider;
    case Role::IsOffline:
        return scene.availability == Availability::Offline;
    case Role::Orbit:
        return orbitText(scene);
    }
    return {};
}

bool SceneModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != static_cast<int>(Role::Ticked))
        return false;
    setTicked(m_rows.at(index.row()).key, value.toBool());
    return true;
}

double SceneModel::measure(const Scene &scene) const
{
    return m_area.isEmpty() || scene.footprint.isEmpty() ? -1 : coverage(m_area, scene.footprint, m_areaKm2);
}

void SceneModel::setArea(const MultiPolygon &area)
{
    if (m_area == area)
        return;
    m_area = area;
    m_areaKm2 = areaKm2(area);
    if (m_rows.isEmpty())
        return;
    for (Row &row : m_rows)
        row.coverage = measure(row.scene);
    Q_EMIT dataChanged(index(0), index(count() - 1), {static_cast<int>(Role::CoveragePercent)});
}

int SceneModel::merge(const QList<Scene> &scenes)
{
    QList<Row> fresh;
    for (const Scene &scene : scenes) {
        const QString key = sceneKey(scene.id);
        const int known = rowOf(key);
        if (known >= 0) {
            // Its place depends on the time: one that changed keeps the place it has, and the time that finds it.
            Scene replacement = scene;
            replacement.sensingStart = m_rows.at(known).scene.sensingStart;
            m_rows[known].scene = replacement;
            m_rows[known].coverage = measure(replacement);
            Q_EMIT dataChanged(index(known), index(known));
            continue;
        }
        if (std::ranges::any_of(fresh, [&](const Row &row) {
                return row.key == key;
            }))
            continue;
        fresh.append({.scene = scene, .key = key, .coverage = measure(scene)});
    }
    const auto before = [](const Row &a, const Row &b) {
        return isBefore(a.scene.sensingStart, a.key, b.scene.sensingStart, b.key);
    };
    std::ranges::sort(fresh, before);
    // Neighbours that go to the same place are inserted together.
    for (qsizetype i = 0; i < fresh.size();) {
        const auto place = std::ranges::lower_bound(m_rows, fresh.at(i), before);
        const int row = static_cast<int>(place - m_rows.begin());
        qsizetype end = i + 1;
        while (end < fresh.size() && (row == count() || before(fresh.at(end), m_rows.at(row))))
            ++end;
        beginInsertRows({}, row, row + static_cast<int>(end - i) - 1);
        for (qsizetype k = i; k < end; ++k) {
            m_times.insert(fresh.at(k).key, fresh.at(k).scene.sensingStart);
            m_rows.insert(row + (k - i), fresh.at(k));
        }
        endInsertRows();
        i = end;
    }
    if (!fresh.isEmpty())
        Q_EMIT countChanged();
    return static_cast<int>(fresh.size());
}

void SceneModel::clear()
{
    if (m_rows.isEmpty())
        return;
    beginResetModel();
    m_rows.clear();
    m_times.clear();
    m_ticked.clear();
    endResetModel();
    Q_EMIT countChanged();
    Q_EMIT tickedChanged();
}

int SceneModel::rowOf(const QString &key) const
{
    const auto time = m_times.constFind(key);
    if (time == m_times.cend())
        return -1;
    const auto found =
        std::lower_bound(m_rows.cbegin(), m_rows.cend(), key, [&](const Row &row, const QString &wanted) {
            return isBefore(row.scene.sensingStart, row.key, *time, wanted);
        });
    return found != m_rows.cend() && found->key == key ? static_cast<int>(found - m_rows.cbegin()) : -1;
}

const Scene *SceneModel::scene(const QString &key) const
{
    const int row = rowOf(key);
    return row < 0 ? nullptr : &m_rows.at(row).scene;
}

QList<Scene> SceneModel::tickedScenes() const
{
    QList<Scene> result;
    for (const Row &row : m_rows) {
        if (m_ticked.contains(row.key))
            result.append(row.scene);
    }
    return result;
}

QStringList SceneModel::tickedKeys() const
{
    QStringList keys;
    for (const Row &row : m_rows) {
        if (m_ticked.contains(row.key))
            keys.append(row.key);
    }
    return keys;
}

QString SceneModel::tickedSizeText() const
{
    qint64 sum = 0;
    for (const QString &key : m_ticked) {
        if (const Scene *found = scene(key))
            sum += std::max<qint64>(found->totalSize(), 0);
    }
    return sum > 0 ? byteText(sum) : QString();
}

void SceneModel::setDownloadState(const SceneId &id, const QString &state)
{
    const QString key = sceneKey(id);
    if (m_states.value(key) == state)
        return;
    if (state.isEmpty())
        m_states.remove(key);
    else
        m_states.insert(key, state);
    if (const int row = rowOf(key); row >= 0)
        Q_EMIT dataChanged(index(row), index(row), {static_cast<int>(Role::DownloadState)});
}

void SceneModel::setTicked(const QString &key, bool ticked)
{
    const int row = rowOf(key);
    if (row < 0 || m_ticked.contains(key) == ticked)
        return;
    if (ticked)
        m_ticked.insert(key);
    else
        m_ticked.remove(key);
    Q_EMIT dataChanged(index(row), index(row), {static_cast<int>(Role::Ticked)});
    Q_EMIT tickedChanged();
}

void SceneModel::toggleTicked(const QString &key)
{
    setTicked(key, !m_ticked.contains(key));
}

void SceneModel::tickAll(bool ticked)
{
    if (m_rows.isEmpty())
        return;
    m_ticked.clear();
    if (ticked) {
        for (const Row &row : std::as_const(m_rows))
            m_ticked.insert(row.key);
    }
    Q_EMIT dataChanged(index(0), index(count() - 1), {static_cast<int>(Role::Ticked)});
    Q_EMIT tickedChanged();
}

QUrl SceneModel::thumbnail(const QString &key) const
{
    const Scene *found = scene(key);
    return found ? found->thumbnail : QUrl();
}

QVariantMap SceneModel::brief(const QString &key) const
{
    const int row = rowOf(key);
    if (row < 0)
        return {};
    QVariantMap result;
    for (const auto &[name, role] : {std::pair(QStringLiteral("title"), Role::Title),
                                     {QStringLiteral("tile"), Role::Tile},
                                     {QStringLiteral("platform"), Role::Platform},
                                     {QStringLiteral("sensingTime"), Role::SensingTime},
                                     {QStringLiteral("cloudText"), Role::CloudText},
                                     {QStringLiteral("thumbnail"), Role::Thumbnail},
                                     {QStringLiteral("ticked"), Role::Ticked}})
        result.insert(name, data(index(row), static_cast<int>(role)));
    return result;
}

QVariantMap SceneModel::details(const QString &key) const
{
    const int row = rowOf(key);
    if (row < 0)
        return {};
    const Scene &found = m_rows.at(row).scene;
    QVariantList facts;
    const auto fact = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            facts.append(QVariantMap{{QStringLiteral("name"), name}, {QStringLiteral("value"), value}});
    };
    fact(tr("Sensing time"), utcText(found.sensingStart));
    fact(tr("Platform"), platformText(found.platform));
    fact(tr("Product"), found.productType);
    fact(tr("Tile"), found.tile);
    fact(tr("Orbit"), orbitText(found));
    fact(tr("Cloud cover"), cloudText(found));
    if (m_rows.at(row).coverage >= 0)
        fact(tr("Covers the area"), QStringLiteral("%1 %").arg(std::lround(m_rows.at(row).coverage * 100)));
    fact(tr("Resolution"), found.gsdMetres ? tr("%1 m").arg(*found.gsdMetres) : QString());
    fact(tr("Size"), byteText(found.totalSize()));
    fact(tr("Collection"), found.id.collection);
    fact(tr("Catalogue"), found.id.provider);
    QVariantList assets;
    for (const Asset &asset : found.assets)
        assets.append(QVariantMap{{QStringLiteral("key"), asset.key},
                                  {QStringLiteral("title"), asset.title.isEmpty() ? asset.key : asset.title},
                                  {QStringLiteral("size"), byteText(asset.size)}});
    return {{QStringLiteral("title"), found.title.isEmpty() ? found.id.item : found.title},
            {QStringLiteral("id"), found.id.item},
            {QStringLiteral("link"), found.selfLink},
            {QStringLiteral("thumbnail"), found.thumbnail},
            {QStringLiteral("facts"), facts},
            {QStringLiteral("assets"), assets}};
}

QString SceneModel::json(const QString &key) const
{
    const Scene *found = scene(key);
    return found ? QString::fromUtf8(QJsonDocument(found->raw).toJson(QJsonDocument::Indented)) : QString();
}

SceneListModel::SceneListModel(SceneModel &scenes, QObject *parent) : QSortFilterProxyModel(parent), m_scenes(scenes)
{
    setSourceModel(&scenes);
    setDynamicSortFilter(true);
    sort(0);
    connect(this, &QAbstractItemModel::rowsInserted, this, &SceneListModel::countChanged);
    connect(this, &QAbstractItemModel::rowsRemoved, this, &SceneListModel::countChanged);
    connect(this, &QAbstractItemModel::modelReset, this, &SceneListModel::countChanged);
}

void SceneListModel::setOrder(const QString &order)
{
    if (m_order == order)
        return;
    m_order = order;
    invalidate();
    Q_EMIT orderChanged();
}

void SceneListModel::setReversed(bool reversed)
{
    if (m_isReversed == reversed)
        return;
    m_isReversed = reversed;
    invalidate();
    Q_EMIT orderChanged();
}

void SceneListModel::setGrouping(const QString &grouping)
{
    if (m_grouping == grouping)
        return;
    m_grouping = grouping;
    invalidate();
    // What rows fall under is told by a role of this model.
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {kSectionRole});
    Q_EMIT orderChanged();
}

void SceneListModel::setDays(QDate first, QDate last)
{
    if (m_firstDay == first && m_lastDay == last)
        return;
    m_firstDay = first;
    m_lastDay = last;
    invalidateFilter();
}

void SceneListModel::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    invalidateFilter();
    Q_EMIT textChanged();
}

QString SceneListModel::keyAt(int row) const
{
    return index(row, 0).data(static_cast<int>(SceneModel::Role::SceneKey)).toString();
}

int SceneListModel::rowOf(const QString &key) const
{
    const QModelIndexList found =
        match(index(0, 0), static_cast<int>(SceneModel::Role::SceneKey), key, 1, Qt::MatchExactly);
    return found.isEmpty() ? -1 : found.first().row();
}

QHash<int, QByteArray> SceneListModel::roleNames() const
{
    QHash<int, QByteArray> names = QSortFilterProxyModel::roleNames();
    names.insert(kSectionRole, "section");
    return names;
}

QVariant SceneListModel::data(const QModelIndex &index, int role) const
{
    if (role != kSectionRole || !index.isValid())
        return QSortFilterProxyModel::data(index, role);
    const Scene &scene = m_scenes.sceneAt(mapToSource(index).row());
    if (m_grouping == u"day")
        return scene.sensingStart.isValid()
                   ? QLocale().toString(scene.sensingStart.toUTC().date(), QStringLiteral("d MMM yyyy"))
                   : tr("No date");
    if (m_grouping == u"orbit") {
        const QString orbit = orbitText(scene);
        return orbit.isEmpty() ? tr("No orbit") : tr("Orbit %1").arg(orbit);
    }
    if (m_grouping == u"tile")
        return scene.tile.isEmpty() ? tr("No tile") : tr("Tile %1").arg(scene.tile);
    return QString();
}

int SceneListModel::compareGroups(const Scene &a, const Scene &b) const
{
    if (m_grouping == u"day") {
        const QDate dayA = a.sensingStart.toUTC().date();
        const QDate dayB = b.sensingStart.toUTC().date();
        return dayA == dayB ? 0 : dayA > dayB ? -1 : 1;
    }
    if (m_grouping == u"orbit") {
        const int orbitA = a.relativeOrbit.value_or(std::numeric_limits<int>::max());
        const int orbitB = b.relativeOrbit.value_or(std::numeric_limits<int>::max());
        return orbitA == orbitB ? a.orbitDirection.compare(b.orbitDirection) : orbitA < orbitB ? -1 : 1;
    }
    return m_grouping == u"tile" ? a.tile.compare(b.tile) : 0;
}

int SceneListModel::compare(int a, int b) const
{
    const Scene &left = m_scenes.sceneAt(a);
    const Scene &right = m_scenes.sceneAt(b);
    const auto number = [](double x, double y) {
        return x == y ? 0 : x < y ? -1 : 1;
    };
    const auto mark = [this](int row) {
        return m_scenes.index(row).data(static_cast<int>(SceneModel::Role::DownloadState)).toString();
    };
    if (m_order == u"cloud")
        return number(left.cloudCoverPercent.value_or(101), right.cloudCoverPercent.value_or(101));
    if (m_order == u"coverage")
        return number(m_scenes.coverageAt(b), m_scenes.coverageAt(a));
    if (m_order == u"size")
        return number(static_cast<double>(right.totalSize()), static_cast<double>(left.totalSize()));
    if (m_order == u"name")
        return left.id.item.compare(right.id.item);
    if (m_order == u"platform")
        return left.platform.compare(right.platform);
    if (m_order == u"product")
        return left.productType.compare(right.productType);
    if (m_order == u"tile")
        return left.tile.compare(right.tile);
    if (m_order == u"orbit")
        return number(left.relativeOrbit.value_or(100'000), right.relativeOrbit.value_or(100'000));
    if (m_order == u"state")
        return mark(b).compare(mark(a));
    return m_order == u"oldest" ? number(b, a) : number(a, b);
}

bool SceneListModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (const int groups = compareGroups(m_scenes.sceneAt(left.row()), m_scenes.sceneAt(right.row())); groups != 0)
        return groups < 0;
    const int order = compare(left.row(), right.row());
    return order != 0 ? (order < 0) != m_isReversed : left.row() < right.row();
}

bool SceneListModel::filterAcceptsRow(int row, const QModelIndex &) const
{
    const Scene &scene = m_scenes.sceneAt(row);
    if (m_firstDay.isValid()) {
        const QDate day = scene.sensingStart.toUTC().date();
        if (day < m_firstDay || day > m_lastDay)
            return false;
    }
    if (m_text.isEmpty())
        return true;
    return std::ranges::any_of(QStringList{scene.id.item, scene.title, scene.tile, scene.platform, scene.productType},
                               [&](const QString &part) {
                                   return part.contains(m_text, Qt::CaseInsensitive);
                               });
}

} // namespace swathe
