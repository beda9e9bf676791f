// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/onlineplaces.h"
#include "core/geo/geometry.h"

#include <QAbstractListModel>
#include <QFuture>
#include <QPointer>
#include <QtQmlIntegration>

namespace swathe {

/**
 * Places to go to for what is typed: a point as readPlace() reads it, or towns of the embedded base map whose name
 * begins with it or has a word that does, the largest first. Needs no network; areas are no places. The names are read
 * on another thread once prepare() is called or a text set; rows come when they are there.
 *
 * With `online` the last row of a name offers to look it up there: lookUp() asks, and what is found takes the place of
 * the rows. Nothing is sent before. Lives on the main thread.
 */
class PlaceSearch : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(swathe::OnlinePlaces *online READ online WRITE setOnline NOTIFY onlineChanged)
    /** Whose data the rows are, when they were looked up; "" else. */
    Q_PROPERTY(QString credit READ credit NOTIFY countChanged)
    /** Why looking up gave nothing; "" else. */
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)

public:
    enum class Role {
        Name = Qt::UserRole + 1,
        Detail, ///< country and people, or what the coordinates are
        Longitude,
        Latitude,
        Zoom, ///< at which the place is well seen
        IsLookUp,
    };
    Q_ENUM(Role)

    /// One town, ready to be found.
    struct Entry {
        QString name;
        QString country;
        GeoPoint at;
        qint64 population = 0;
        QString detail;  ///< in place of country and people
        double zoom = 0; ///< 0: by the people
        bool isLookUp = false;
    };

    explicit PlaceSearch(QObject *parent = nullptr);
    ~PlaceSearch() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    [[nodiscard]] int count() const { return static_cast<int>(m_found.size()); }
    [[nodiscard]] OnlinePlaces *online() const { return m_online; }
    void setOnline(OnlinePlaces *online);
    [[nodiscard]] QString credit() const { return m_credit; }
    [[nodiscard]] QString problem() const { return m_problem; }
    Q_INVOKABLE void prepare();
    Q_INVOKABLE void lookUp();
    /// name, longitude, latitude and zoom of a row; empty for none.
    Q_INVOKABLE QVariantMap at(int row) const;

Q_SIGNALS:
    void textChanged();
    void countChanged();
    void onlineChanged();
    void problemChanged();

private:
    void find();
    void show(const QList<Entry> &entries);
    void showFound(const QString &words, const QList<FoundPlace> &places);
    void setProblem(const QString &problem);

    QString m_text;
    struct Gazetteer {
        QList<Entry> entries;
        QList<QString> folded; ///< their names, as foldedName() gives them
    };
    [[nodiscard]] static Gazetteer readTowns();

    Gazetteer m_all;
    QList<Entry> m_found;
    QFuture<Gazetteer> m_reading;
    bool m_isAsked = false;
    QPointer<OnlinePlaces> m_online;
    QString m_problem;
    QString m_credit;
};

} // namespace swathe
