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
}

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
    case Role::Zoom:
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
    beginResetModel();
    m_found.clear();
    if (const std::optional<PlaceText> place = readPlace(m_text); place && isPoint(*place)) {
        const auto side = [](double degrees, QChar plus, QChar minus) {
            return QLocale().toString(std::abs(degrees), 'f', 5) + QStringLiteral("° ") + (degrees < 0 ? minus : plus);
        };
        m_found.append(
            {.name = side(place->at.lat, u'N', u'S') + QStringLiteral(", ") + side(place->at.lon, u'E', u'W'),
             .at = place->at});
    } else if (!place) {
        for (const qsizetype index : rankNames(m_all.folded, foldedName(m_text), kMost))
            m_found.append(m_all.entries.at(index));
    }
    endResetModel();
    Q_EMIT countChanged();
}

QVariantMap PlaceSearch::at(int row) const
{
    if (row < 0 || row >= count())
        return {};
    const QModelIndex found = index(row);
    return {{QStringLiteral("name"), found.data(static_cast<int>(Role::Name))},
            {QStringLiteral("longitude"), found.data(static_cast<int>(Role::Longitude))},
            {QStringLiteral("latitude"), found.data(static_cast<int>(Role::Latitude))},
            {QStringLiteral("zoom"), found.data(static_cast<int>(Role::Zoom))}};
}

} // namespace swathe
