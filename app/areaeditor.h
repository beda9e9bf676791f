// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/geo/geometry.h"

#include <QAbstractListModel>
#include <QPointF>
#include <QPointer>
#include <QtQmlIntegration>

namespace swathe {

class SearchController;

/**
 * The corners of the area of interest as rows, what changes them, and the history of the area: every area that was in
 * force can be had back, by whichever way it came and went. Rows run through all parts and their holes; each stands for
 * a corner and the edge to the next of its ring. Longitudes run on over the antimeridian while an area is edited.
 *
 * move() and shift() only show; commit() hands the area to the search, which says what is wrong with it. An area that
 * is refused stays here, in shape(), so that it can be mended or undone. Lives on the main thread; `search` must
 * outlive it.
 */
class AreaEditor : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(QVariant shape READ shape NOTIFY shapeChanged)
    Q_PROPERTY(QPointF middle READ middle NOTIFY shapeChanged)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY historyChanged)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY historyChanged)

public:
    enum class Role {
        Longitude = Qt::UserRole + 1,
        Latitude,
        MiddleLongitude, ///< of the edge to the next corner
        MiddleLatitude,
        Part,   ///< from 1
        Number, ///< within its ring, from 1
        IsHole,
    };
    Q_ENUM(Role)

    explicit AreaEditor(SearchController &search, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return static_cast<int>(m_corners.size()); }
    [[nodiscard]] QVariant shape() const; ///< a MultiPolygon: what is edited, be it valid or not
    [[nodiscard]] QPointF middle() const; ///< of the bounds; x = longitude, y = latitude
    [[nodiscard]] bool canUndo() const { return m_at > 0; }
    [[nodiscard]] bool canRedo() const { return m_at + 1 < m_history.size(); }

    Q_INVOKABLE void move(int row, double lon, double lat);
    /// All corners by so many degrees; no further than the poles.
    Q_INVOKABLE void shift(double lon, double lat);
    /// A new corner in the middle of the edge behind `row`; its row. Not yet handed to the search.
    Q_INVOKABLE int insert(int row);
    /// And hands over. The last three of a ring go together; with the last ring the area.
    Q_INVOKABLE void remove(int row);
    Q_INVOKABLE void commit();
    /// A polygon of these corners (x = longitude, y = latitude) in the place of the area, or beside it as a further
    /// part.
    Q_INVOKABLE void setRing(const QList<QPointF> &corners, bool beside = false);
    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();

Q_SIGNALS:
    void countChanged();
    void shapeChanged();
    void historyChanged();

private:
    struct Corner {
        GeoPoint at;
        int polygon = 0;
        int ring = 0;
    };
    /// An area that was in force, and the corners it was made from.
    struct State {
        MultiPolygon area;
        BoundingBox box;
        bool isPolygon = false;
        QList<Corner> corners;
    };

    void follow();
    void restore(qsizetype at);
    void setCorners(const QList<Corner> &corners);
    [[nodiscard]] MultiPolygon area() const;
    [[nodiscard]] int first(int row) const; ///< of the row's ring
    [[nodiscard]] int last(int row) const;
    [[nodiscard]] int next(int row) const { return row == last(row) ? first(row) : row + 1; }
    [[nodiscard]] static QList<Corner> cornersOf(const MultiPolygon &area);

    SearchController &m_search;
    QList<Corner> m_corners;
    QList<State> m_history;
    qsizetype m_at = 0;
    bool m_isCommitting = false;
};

} // namespace swathe
