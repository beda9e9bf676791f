// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/placesearch.h"

#include "app/map/basemapdata.h"
#include "app/map/mapcamera.h"
#include "app/rolenames.h"
#include "core/areaimport/placetext.h"
#include "core/geo/placenames.h"

#include <QLocale>
#include <QtConcurrentRun>

#include <cmath>

namespace swathe {

namespace {
constexpr qsizetype kMost = 8;

/** What may be a place's name, and not the start of an area's text. */
bool isName(const QString &text)
{
    constexpr qsizetype kLeast = 2;
    const QString words = text.trimmed();
    return words.size() >= kLeast && words.at(0).isLetter() && !words.contains(u'(') && !words.contains(u'{');
}

/** At which the whole of it is seen on a map of some hundred pixels. */
double zoomFor(const std::optional<BoundingBox> &box)
{
    constexpr double kOfAPoint = 12;
    if (!box)
        return kOfAPoint;
    return std::clamp(std::log2(500.0 / std::max(box->width(), 2 * box->height())), 2.0, 15.0);
}
} // namespace

PlaceSearch::PlaceSearch(QObject *parent) : QAbstractListModel(parent) {}

PlaceSearch::~PlaceSearch()
{
    m_reading.cancel();
}

int PlaceSearch::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> PlaceSearch::roleNames() const
{
    static const QHash<int, QByteArray> names = roleNamesOf<Role>();
    return names;
}

QVariant PlaceSearch::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry &entry = m_found.at(index.row());
    switch (static_cast<Role>(role)) {
    case Role::Name:
        return entry.name;
    case Role::Detail:
        if (!entry.detail.isEmpty() || entry.zoom > 0 || entry.isLookUp)
            return entry.detail;
        if (entry.country.isEmpty())
            return tr("Coordinates");
        //: %1 is a country, %2 a number of people
        return tr("%1 · %2 people")
            .arg(QLocale::territoryToString(QLocale::codeToTerritory(entry.country)),
                 QLocale().toString(entry.population));
    case Role::Longitude:
        return entry.at.lon;
    case Role::Latitude:
        return entry.at.lat;
    case Role::IsLookUp:
        return entry.isLookUp;
    case Role::Zoom:
        if (entry.zoom > 0)
            return entry.zoom;
        return entry.population > 1'000'000 ? 9.5 : entry.population > 100'000 ? 10.5 : 11.5;
    }
    return {};
}

void PlaceSearch::prepare()
{
    if (m_isAsked)
        return;
    m_isAsked = true;
    m_reading = QtConcurrent::run(&PlaceSearch::readTowns);
    m_reading.then(this, [this](const Gazetteer &towns) {
        m_all = towns;
        find();
    });
}

void PlaceSearch::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    if (m_online)
        m_online->stop();
    setProblem({});
    prepare();
    find();
    Q_EMIT textChanged();
}

PlaceSearch::Gazetteer PlaceSearch::readTowns()
{
    Gazetteer all;
    const QList<BasemapTown> &towns = BasemapData::embedded().towns;
    all.entries.reserve(towns.size());
    all.folded.reserve(towns.size());
    for (const BasemapTown &town : towns) {
        all.entries.append({.name = town.name,
                            .country = town.country,
                            .at = fromWorld(QPointF(town.at) / BasemapData::kWorld),
                            .population = town.population});
        all.folded.append(foldedName(town.name));
    }
    return all;
}

void PlaceSearch::find()
{
    const auto isPoint = [](const PlaceText &place) {
        using enum PlaceText::Notation;
        return place.notation == Coordinates || place.notation == Utm || place.notation == PlusCode;
    };
    QList<Entry> rows;
    if (const std::optional<PlaceText> place = readPlace(m_text); place && isPoint(*place)) {
        const auto side = [](double degrees, QChar plus, QChar minus) {
            return QLocale().toString(std::abs(degrees), 'f', 5) + QStringLiteral("° ") + (degrees < 0 ? minus : plus);
        };
        rows.append({.name = side(place->at.lat, u'N', u'S') + QStringLiteral(", ") + side(place->at.lon, u'E', u'W'),
                     .at = place->at});
    } else if (!place) {
        for (const qsizetype index : rankNames(m_all.folded, foldedName(m_text), kMost))
            rows.append(m_all.entries.at(index));
        if (m_online && isName(m_text))
            //: %1 is what was typed, %2 who is asked
            rows.append({.name = tr("Look up “%1” at %2").arg(m_text.trimmed(), m_online->service()),
                         .detail = tr("Sends these words"),
                         .isLookUp = true});
    }
    m_credit.clear();
    show(rows);
}

void PlaceSearch::show(const QList<Entry> &entries)
{
    beginResetModel();
    m_found = entries;
    endResetModel();
    Q_EMIT countChanged();
}

void PlaceSearch::setOnline(OnlinePlaces *online)
{
    if (m_online == online)
        return;
    if (m_online)
        m_online->disconnect(this);
    m_online = online;
    if (online) {
        connect(online, &OnlinePlaces::found, this, &PlaceSearch::showFound);
        connect(online, &OnlinePlaces::failed, this, [this](const QString &words, const QString &reason) {
            if (words == m_text.simplified())
                setProblem(reason);
        });
    }
    find();
    Q_EMIT onlineChanged();
}

void PlaceSearch::lookUp()
{
    setProblem({});
    if (m_online)
        m_online->search(m_text);
}

void PlaceSearch::showFound(const QString &words, const QList<FoundPlace> &places)
{
    if (words != m_text.simplified())
        return;
    if (places.isEmpty()) {
        setProblem(tr("%1 knows no place of that name.").arg(m_online->service()));
        return;
    }
    QList<Entry> rows;
    for (const FoundPlace &place : places)
        rows.append({.name = place.name, .at = place.at, .detail = place.detail, .zoom = zoomFor(place.box)});
    m_credit = m_online->credit();
    show(rows);
}

void PlaceSearch::setProblem(const QString &problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

QVariantMap PlaceSearch::at(int row) const
{
    if (row < 0 || row >= count() || m_found.at(row).isLookUp)
        return {};
    const QModelIndex found = index(row);
    return {{QStringLiteral("name"), found.data(static_cast<int>(Role::Name))},
            {QStringLiteral("longitude"), found.data(static_cast<int>(Role::Longitude))},
            {QStringLiteral("latitude"), found.data(static_cast<int>(Role::Latitude))},
            {QStringLiteral("zoom"), found.data(static_cast<int>(Role::Zoom))}};
}

} // namespace swathe
