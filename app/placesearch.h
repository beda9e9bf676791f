// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/geo/geometry.h"

#include <QAbstractListModel>
#include <QFuture>
#include <QtQmlIntegration>

#include <optional>

namespace swathe {

/**
 * A pair of coordinates in one of the common ways of writing them: decimal degrees ("46.5, 11.35", latitude first as
 * people write it; "46.5N 11.35E", "E 11.35 N 46.5"), degrees and minutes, degrees, minutes and seconds ("46°30'18\"N
 * 11°21'0\"E", "46 30 18 N, 11 21 0 E"). Nothing for all else, four numbers among it.
 */
[[nodiscard]] std::optional<GeoPoint> placeFromText(const QString &text);

/**
 * Places to go to for what is typed: a pair of coordinates, or towns of the embedded base map whose name begins with
 * it or has a word that does, the largest first. Needs no network. The names are read on another thread once
 * prepare() is called or a text set; rows come when they are there. Lives on the main thread.
 */
class PlaceSearch : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum class Role {
        Name = Qt::UserRole + 1,
        Detail, ///< country and people, or what the coordinates are
        Longitude,
        Latitude,
        Zoom, ///< at which the place is well seen
    };
    Q_ENUM(Role)

    /// One town, ready to be found.
    struct Entry {
        QString name;
        QString folded; ///< lower case, without accents
        QString country;
        GeoPoint at;
        qint64 population = 0;
    };

    explicit PlaceSearch(QObject *parent = nullptr);
    ~PlaceSearch() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    [[nodiscard]] int count() const { return static_cast<int>(m_found.size()); }
    Q_INVOKABLE void prepare();
    /// name, longitude, latitude and zoom of a row; empty for none.
    Q_INVOKABLE QVariantMap at(int row) const;

Q_SIGNALS:
    void textChanged();
    void countChanged();

private:
    void find();

    QString m_text;
    QList<Entry> m_all;
    QList<Entry> m_found;
    QFuture<QList<Entry>> m_reading;
    bool m_isAsked = false;
};

} // namespace swathe
