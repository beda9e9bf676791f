// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/areaeditor.h"

#include "app/map/mapcamera.h"
#include "app/rolenames.h"
#include "app/searchcontroller.h"
#include "core/geo/ring.h"

#include <algorithm>
#include <cmath>

namespace swathe {

namespace {
constexpr qsizetype kLongestHistory = 200;
}

AreaEditor::AreaEditor(SearchController &search, QObject *parent)
    : QAbstractListModel(parent), m_search(search), m_history{State{}}
{
    connect(&search, &SearchController::areaChanged, this, &AreaEditor::follow);
    follow();
}

int AreaEditor::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> AreaEditor::roleNames() const
{
    static const QHash<int, QByteArray> names = roleNamesOf<Role>();
    return names;
}

QVariant AreaEditor::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Corner &corner = m_corners.at(index.row());
    const GeoPoint behind = m_corners.at(next(index.row())).at;
    switch (static_cast<Role>(role)) {
    case Role::Longitude:
        return corner.at.lon;
    case Role::Latitude:
        return corner.at.lat;
    case Role::MiddleLongitude:
        return (corner.at.lon + behind.lon) / 2;
    case Role::MiddleLatitude:
        return fromWorld((toWorld(corner.at) + toWorld(behind)) / 2).lat;
    case Role::Part:
        return corner.polygon + 1;
    case Role::Number:
        return index.row() - first(index.row()) + 1;
    case Role::IsHole:
        return corner.ring > 0;
    }
    return {};
}

int AreaEditor::first(int row) const
{
    const Corner &at = m_corners.at(row);
    while (row > 0 && m_corners.at(row - 1).polygon == at.polygon && m_corners.at(row - 1).ring == at.ring)
        --row;
    return row;
}

int AreaEditor::last(int row) const
{
    const Corner &at = m_corners.at(row);
    while (row + 1 < count() && m_corners.at(row + 1).polygon == at.polygon && m_corners.at(row + 1).ring == at.ring)
        ++row;
    return row;
}

QList<AreaEditor::Corner> AreaEditor::cornersOf(const MultiPolygon &area)
{
    QList<Corner> corners;
    for (int p = 0; p < area.polygons.size(); ++p) {
        const QList<Ring> &rings = area.polygons.at(p).rings;
        for (int r = 0; r < rings.size(); ++r) {
            const Ring ring = unwrapped(rings.at(r));
            for (qsizetype i = 0; i + 1 < ring.size(); ++i)
                corners.append({.at = ring.at(i), .polygon = p, .ring = r});
        }
    }
    return corners;
}

MultiPolygon AreaEditor::area() const
{
    MultiPolygon made;
    for (int from = 0; from < count(); from = last(from) + 1) {
        if (m_corners.at(from).ring == 0)
            made.polygons.append(Polygon{});
        Ring ring;
        for (int row = from; row <= last(from); ++row)
            ring.append(m_corners.at(row).at);
        ring.append(m_corners.at(from).at);
        made.polygons.last().rings.append(ring);
    }
    return made;
}

QVariant AreaEditor::shape() const
{
    return m_corners.isEmpty() ? QVariant() : QVariant::fromValue(area());
}

QPointF AreaEditor::middle() const
{
    if (m_corners.isEmpty())
        return {};
    const auto [west, east] = std::ranges::minmax(m_corners, {}, [](const Corner &corner) {
        return corner.at.lon;
    });
    const auto [south, north] = std::ranges::minmax(m_corners, {}, [](const Corner &corner) {
        return corner.at.lat;
    });
    const QPointF world =
        (toWorld({.lon = west.at.lon, .lat = north.at.lat}) + toWorld({.lon = east.at.lon, .lat = south.at.lat})) / 2;
    const GeoPoint at = fromWorld(world);
    return {at.lon, at.lat};
}

void AreaEditor::setCorners(const QList<Corner> &corners)
{
    // As long as their number stays, the rows do too: whoever holds one in the hand goes on holding it.
    if (corners.size() == m_corners.size()) {
        m_corners = corners;
        if (!corners.isEmpty())
            Q_EMIT dataChanged(index(0), index(count() - 1));
    } else {
        beginResetModel();
        m_corners = corners;
        endResetModel();
        Q_EMIT countChanged();
    }
    Q_EMIT shapeChanged();
}

void AreaEditor::follow()
{
    if (!m_search.areaProblem().isEmpty())
        return;
    State now{.area = m_search.area(),
              .box = {.west = m_search.aoiWest(),
                      .south = m_search.aoiSouth(),
                      .east = m_search.aoiEast(),
                      .north = m_search.aoiNorth()},
              .isPolygon = m_search.isAreaPolygon()};
    const State &held = m_history.at(m_at);
    if (held.area == now.area && held.isPolygon == now.isPolygon)
        return;
    // What was cut at the antimeridian keeps the corners it was drawn with.
    now.corners = m_isCommitting ? m_corners : now.isPolygon ? cornersOf(now.area) : QList<Corner>();
    m_history.resize(m_at + 1);
    m_history.append(now);
    if (m_history.size() > kLongestHistory)
        m_history.removeFirst();
    m_at = m_history.size() - 1;
    setCorners(now.corners);
    Q_EMIT historyChanged();
}

void AreaEditor::restore(qsizetype at)
{
    m_at = at;
    const State state = m_history.at(at);
    setCorners(state.corners);
    if (!state.isPolygon && !state.area.isEmpty())
        m_search.setArea(state.box.west, state.box.south, state.box.east, state.box.north);
    else
        m_search.restoreArea(state.area, state.isPolygon);
    Q_EMIT historyChanged();
}

void AreaEditor::undo()
{
    // What the search refused is no entry of the history: the first step back is to the area in force.
    if (!m_search.areaProblem().isEmpty())
        restore(m_at);
    else if (canUndo())
        restore(m_at - 1);
}

void AreaEditor::redo()
{
    if (canRedo())
        restore(m_at + 1);
}

void AreaEditor::move(int row, double lon, double lat)
{
    if (row < 0 || row >= count())
        return;
    m_corners[row].at = {.lon = lon, .lat = std::clamp(lat, -90.0, 90.0)};
    Q_EMIT dataChanged(index(0), index(count() - 1));
    Q_EMIT shapeChanged();
}

void AreaEditor::shift(double lon, double lat)
{
    if (m_corners.isEmpty())
        return;
    double up = lat;
    for (const Corner &corner : std::as_const(m_corners))
        up = std::clamp(up, -90 - corner.at.lat, 90 - corner.at.lat);
    for (Corner &corner : m_corners) {
        corner.at.lon += lon;
        corner.at.lat += up;
    }
    Q_EMIT dataChanged(index(0), index(count() - 1));
    Q_EMIT shapeChanged();
}

int AreaEditor::insert(int row)
{
    if (row < 0 || row >= count())
        return -1;
    Corner made = m_corners.at(row);
    const QModelIndex edge = index(row);
    made.at = {.lon = edge.data(static_cast<int>(Role::MiddleLongitude)).toDouble(),
               .lat = edge.data(static_cast<int>(Role::MiddleLatitude)).toDouble()};
    beginInsertRows({}, row + 1, row + 1);
    m_corners.insert(row + 1, made);
    endInsertRows();
    Q_EMIT dataChanged(index(0), index(count() - 1));
    Q_EMIT countChanged();
    Q_EMIT shapeChanged();
    return row + 1;
}

void AreaEditor::remove(int row)
{
    if (row < 0 || row >= count())
        return;
    int from = row;
    int to = row;
    if (last(row) - first(row) < 3) {
        from = first(row);
        to = last(row);
        // A ring without extent takes the holes in it along.
        while (m_corners.at(row).ring == 0 && to + 1 < count() &&
               m_corners.at(to + 1).polygon == m_corners.at(row).polygon)
            ++to;
    }
    beginRemoveRows({}, from, to);
    m_corners.remove(from, to - from + 1);
    endRemoveRows();
    if (!m_corners.isEmpty())
        Q_EMIT dataChanged(index(0), index(count() - 1));
    Q_EMIT countChanged();
    Q_EMIT shapeChanged();
    commit();
}

void AreaEditor::commit()
{
    m_isCommitting = true;
    if (m_corners.isEmpty())
        m_search.clearArea();
    else
        m_search.setShape(area());
    m_isCommitting = false;
}

void AreaEditor::setRing(const QList<QPointF> &corners, bool beside)
{
    QList<Corner> made = beside ? m_corners : QList<Corner>();
    if (beside && made.isEmpty() && !m_search.area().isEmpty())
        made = cornersOf(m_search.area());
    const int polygon = made.isEmpty() ? 0 : made.last().polygon + 1;
    for (const QPointF &corner : corners)
        made.append({.at = {.lon = corner.x(), .lat = corner.y()}, .polygon = polygon});
    setCorners(made);
    commit();
}

} // namespace swathe
