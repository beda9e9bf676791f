// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/placesearch.h"

#include "app/map/basemapdata.h"
#include "app/map/mapcamera.h"
#include "app/rolenames.h"

#include <QLocale>
#include <QRegularExpression>
#include <QtConcurrentRun>

#include <algorithm>
#include <cmath>

namespace swathe {

namespace {

constexpr qsizetype kMost = 8;

/// "München" and "Łódź" are found by "munchen" and "lodz".
QString folded(const QString &text)
{
    QString plain;
    const QString parts = text.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : parts) {
        if (c == u'ł')
            plain.append(u'l');
        else if (c == u'ø')
            plain.append(u'o');
        else if (c == u'ß')
            plain.append(QStringLiteral("ss"));
        else if (c.isLetterOrNumber())
            plain.append(c);
        else if (!c.isMark() && !plain.endsWith(u' '))
            plain.append(u' ');
    }
    return plain.trimmed();
}

QList<PlaceSearch::Entry> readTowns()
{
    QList<PlaceSearch::Entry> entries;
    const QList<BasemapTown> &towns = BasemapData::embedded().towns;
    entries.reserve(towns.size());
    for (const BasemapTown &town : towns)
        entries.append({.name = town.name,
                        .folded = folded(town.name),
                        .country = town.country,
                        .at = fromWorld(QPointF(town.at) / BasemapData::kWorld),
                        .population = town.population});
    return entries;
}

/// One coordinate of up to three numbers with a direction or none.
struct Coordinate {
    double degrees = 0;
    QChar direction; ///< N, S, E, W; null where none is written
};

std::optional<Coordinate> coordinateFrom(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral(R"(^\s*([NSEWO]?)\s*([+-]?\d+(?:\.\d+)?)\s*(?:°|º|d|:|\s)?\s*(?:(\d+(?:\.\d+)?)\s*)"
                       R"((?:'|′|’|m|:|\s)?\s*)?(?:(\d+(?:\.\d+)?)\s*(?:"|″|”|''|s)?\s*)?([NSEWO]?)\s*$)"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch() || (match.hasCaptured(1) && !match.captured(1).isEmpty() && !match.captured(5).isEmpty()))
        return std::nullopt;
    const double whole = match.captured(2).toDouble();
    const double minutes = match.captured(3).toDouble();
    const double seconds = match.captured(4).toDouble();
    if (minutes >= 60 || seconds >= 60)
        return std::nullopt;
    Coordinate made{.degrees = std::abs(whole) + minutes / 60 + seconds / 3600};
    const bool isNegative = match.captured(2).startsWith(u'-');
    const QString letter = (match.captured(1) + match.captured(5)).toUpper();
    if (!letter.isEmpty()) {
        // O is west in the languages that write it (oeste, ouest) and east in German (Ost): not to be guessed.
        if (letter == u"O" || isNegative)
            return std::nullopt;
        made.direction = letter.at(0);
    }
    if (isNegative || letter == u"S" || letter == u"W")
        made.degrees = -made.degrees;
    return made;
}

std::optional<GeoPoint> pairFrom(const QString &first, const QString &second)
{
    std::optional<Coordinate> a = coordinateFrom(first);
    std::optional<Coordinate> b = coordinateFrom(second);
    if (!a || !b || a->direction.isNull() != b->direction.isNull())
        return std::nullopt;
    const auto isEastWest = [](const Coordinate &c) {
        return c.direction == u'E' || c.direction == u'W';
    };
    if (!a->direction.isNull() && isEastWest(*a) == isEastWest(*b))
        return std::nullopt;
    if (isEastWest(*a))
        std::swap(a, b);
    if (std::abs(a->degrees) > 90 || std::abs(b->degrees) > 180)
        return std::nullopt;
    return GeoPoint{.lon = b->degrees, .lat = a->degrees};
}

} // namespace

std::optional<GeoPoint> placeFromText(const QString &text)
{
    QString bare = text.trimmed();
    bare.replace(u'−', u'-');
    if (bare.isEmpty())
        return std::nullopt;
    // A comma or semicolon parts them; two decimal commas need a semicolon or white space between.
    static const QRegularExpression comma(QStringLiteral(R"(\s*[;,]\s*)"));
    const QStringList parts = bare.split(comma);
    if (parts.size() == 2)
        return pairFrom(parts.at(0), parts.at(1));
    if (parts.size() > 2) {
        static const QRegularExpression decimals(
            QStringLiteral(R"(^([^\s;,]+,\d+[^\s;,]*)[\s;]+([^\s;,]+,\d+[^\s;,]*)$)"));
        const QRegularExpressionMatch match = decimals.match(bare);
        if (match.hasMatch())
            return pairFrom(match.captured(1).replace(u',', u'.'), match.captured(2).replace(u',', u'.'));
        return std::nullopt;
    }
    // Where the directions stand behind (or before) each figure, they part the two.
    static const QRegularExpression behind(QStringLiteral(R"(^(.*[NSEW])\s*(.*[NSEW])$)"),
                                           QRegularExpression::CaseInsensitiveOption |
                                               QRegularExpression::InvertedGreedinessOption);
    if (const auto match = behind.match(bare); match.hasMatch()) {
        if (const auto found = pairFrom(match.captured(1), match.captured(2)))
            return found;
    }
    static const QRegularExpression before(QStringLiteral(R"(^([NSEW].*?)\s*([NSEW].*)$)"),
                                           QRegularExpression::CaseInsensitiveOption);
    if (const auto match = before.match(bare); match.hasMatch()) {
        if (const auto found = pairFrom(match.captured(1), match.captured(2)))
            return found;
    }
    const QStringList words = bare.split(u' ', Qt::SkipEmptyParts);
    if (words.size() == 2)
        return pairFrom(words.at(0), words.at(1));
    return std::nullopt;
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
    m_reading = QtConcurrent::run(readTowns);
    m_reading.then(this, [this](const QList<Entry> &towns) {
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

void PlaceSearch::find()
{
    beginResetModel();
    m_found.clear();
    if (const std::optional<GeoPoint> place = placeFromText(m_text)) {
        const auto side = [](double degrees, QChar plus, QChar minus) {
            return QLocale().toString(std::abs(degrees), 'f', 5) + QStringLiteral("° ") + (degrees < 0 ? minus : plus);
        };
        m_found.append(
            {.name = side(place->lat, u'N', u'S') + QStringLiteral(", ") + side(place->lon, u'E', u'W'), .at = *place});
    } else if (const QString wanted = folded(m_text); wanted.size() >= 2) {
        const QString inside = u' ' + wanted;
        // They stand in the order of their size: those that begin with it first, then those with a later word.
        QList<Entry> later;
        for (const Entry &entry : std::as_const(m_all)) {
            if (entry.folded.startsWith(wanted))
                m_found.append(entry);
            else if (later.size() < kMost && entry.folded.contains(inside))
                later.append(entry);
            if (m_found.size() == kMost)
                break;
        }
        // The one whose whole name it is leads.
        std::ranges::stable_partition(m_found, [&](const Entry &entry) {
            return entry.folded == wanted;
        });
        m_found += later.first(std::min(later.size(), kMost - m_found.size()));
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
