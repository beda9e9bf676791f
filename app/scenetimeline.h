// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <QDate>
#include <QTimer>
#include <QtQmlIntegration>

namespace swathe {

class SceneListModel;
class SceneModel;

/**
 * When the scenes were taken: one row a day, week, month or year, whichever gives up to some sixty, without gaps; with
 * how many there are and how cloudy they are. choose() narrows the list of scenes to rows. Days are UTC. Lives on the
 * main thread; what it is given must outlive it.
 */
class SceneTimeline : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(int count READ count NOTIFY changed)
    /// The rows the list is narrowed to; -1 for none.
    Q_PROPERTY(int firstChosen READ firstChosen NOTIFY chosenChanged)
    Q_PROPERTY(int lastChosen READ lastChosen NOTIFY chosenChanged)
    /// The chosen days, "1 Jun 2025 – 7 Jun 2025"; empty for none.
    Q_PROPERTY(QString chosenText READ chosenText NOTIFY chosenChanged)
    /// All days there are rows of.
    Q_PROPERTY(QString firstText READ firstText NOTIFY changed)
    Q_PROPERTY(QString lastText READ lastText NOTIFY changed)

public:
    enum class Role {
        Text = Qt::UserRole + 1, ///< "7 Jun 2025: 3 scenes, cloud 12 %"
        Scenes,
        Fraction, ///< of the row with the most scenes, 0 to 1
        Cloud,    ///< mean, percent; -1 where none is known
    };
    Q_ENUM(Role)

    SceneTimeline(SceneModel &scenes, SceneListModel &list, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return static_cast<int>(m_bins.size()); }
    [[nodiscard]] int firstChosen() const { return m_firstChosen; }
    [[nodiscard]] int lastChosen() const { return m_lastChosen; }
    [[nodiscard]] QString chosenText() const;
    [[nodiscard]] QString firstText() const;
    [[nodiscard]] QString lastText() const;

    /// Rows `from` to `to`, in any order; below 0 lifts the choice.
    Q_INVOKABLE void choose(int from, int to);

Q_SIGNALS:
    void changed();
    void chosenChanged();

private:
    struct Bin {
        QDate first;
        QDate last; ///< inclusive
        int scenes = 0;
        int withCloud = 0;
        double cloud = 0; ///< sum of those that have it
        bool operator==(const Bin &) const = default;
    };
    void rebuild();
    [[nodiscard]] static QString dayText(QDate first, QDate last);

    SceneModel &m_scenes;
    SceneListModel &m_list;
    QTimer m_wait;
    QList<Bin> m_bins;
    int m_most = 0;
    int m_firstChosen = -1;
    int m_lastChosen = -1;
};

} // namespace swathe
