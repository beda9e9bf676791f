// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scene/scene.h"

#include <QAbstractListModel>
#include <QDate>
#include <QHash>
#include <QSet>
#include <QSortFilterProxyModel>
#include <QtQmlIntegration>

namespace swathe {

/// A scene's identity as one text, for QML.
[[nodiscard]] QString sceneKey(const SceneId &id);

/**
 * All scenes found, newest first, each once. List and map show this one model. Pages are merged by SceneId: a scene
 * that comes again replaces its row; nothing is reset but by clear(). Ticks are kept here, so that every view shows
 * the same. Lives on the main thread.
 */
class SceneModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int tickedCount READ tickedCount NOTIFY tickedChanged)
    Q_PROPERTY(QString tickedSizeText READ tickedSizeText NOTIFY tickedChanged)
    Q_PROPERTY(QStringList tickedKeys READ tickedKeys NOTIFY tickedChanged)

public:
    enum class Role {
        SceneKey = Qt::UserRole + 1,
        Title,
        Platform,
        ProductType,
        SensingTime,
        Tile,
        CloudText,
        CloudPercent,
        CoveragePercent,
        SizeText,
        Thumbnail,
        Footprint,
        Ticked,
        DownloadState,
        Collection,
        Provider,
        IsOffline, ///< has to be ordered from its provider before it can be fetched
        Orbit,     ///< "22 descending"
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// The area that coverage is measured against; known rows are measured again.
    void setArea(const MultiPolygon &area);
    /// Merges; the number of scenes that were new.
    int merge(const QList<Scene> &scenes);
    void clear();

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int tickedCount() const { return static_cast<int>(m_ticked.size()); }
    [[nodiscard]] QString tickedSizeText() const;
    [[nodiscard]] QList<Scene> tickedScenes() const; ///< in row order
    [[nodiscard]] QStringList tickedKeys() const;    ///< in row order
    [[nodiscard]] const Scene *scene(const QString &key) const;
    [[nodiscard]] const Scene &sceneAt(int row) const { return m_rows.at(row).scene; }
    [[nodiscard]] double coverageAt(int row) const { return m_rows.at(row).coverage; }

    /// "", "queued", "downloaded", "failed": what the queue knows of a scene.
    void setDownloadState(const SceneId &id, const QString &state);

    Q_INVOKABLE void setTicked(const QString &key, bool ticked);
    Q_INVOKABLE void toggleTicked(const QString &key);
    Q_INVOKABLE void tickAll(bool ticked);
    Q_INVOKABLE QUrl thumbnail(const QString &key) const;
    /// What a line of a list shows: title, tile, platform, sensingTime, cloudText, thumbnail, ticked; empty for an
    /// unknown key.
    Q_INVOKABLE QVariantMap brief(const QString &key) const;
    /// Everything the details pane shows: name/value pairs and assets; empty for an unknown key.
    Q_INVOKABLE QVariantMap details(const QString &key) const;
    /// The item as the catalogue sent it, indented.
    Q_INVOKABLE QString json(const QString &key) const;

Q_SIGNALS:
    void countChanged();
    void tickedChanged();

private:
    struct Row {
        Scene scene;
        QString key;
        double coverage = -1; ///< 0 to 1; -1 without an area
    };
    [[nodiscard]] int rowOf(const QString &key) const;
    [[nodiscard]] double measure(const Scene &scene) const;

    QList<Row> m_rows;
    QHash<QString, QDateTime> m_times; ///< key → time, which finds the row
    QSet<QString> m_ticked;
    QHash<QString, QString> m_states;
    MultiPolygon m_area;
    double m_areaKm2 = 0; ///< of m_area: the same for each scene
};

/**
 * SceneModel in the order, the groups and with the filters of the list. Every order has its natural direction (newest,
 * least cloud, most coverage, largest, A to Z first), which `isReversed` turns round; equal ones come newest first.
 */
class SceneListModel : public QSortFilterProxyModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(QString order READ order WRITE setOrder NOTIFY orderChanged)
    Q_PROPERTY(bool isReversed READ isReversed WRITE setReversed NOTIFY orderChanged)
    Q_PROPERTY(QString grouping READ grouping WRITE setGrouping NOTIFY orderChanged)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit SceneListModel(SceneModel &scenes, QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// Those of SceneModel, and "section": the group a row falls under, in words.
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// "newest", "oldest", "cloud", "coverage", "size", "name", "platform", "product", "tile", "orbit", "state"
    [[nodiscard]] QString order() const { return m_order; }
    void setOrder(const QString &order);
    [[nodiscard]] bool isReversed() const { return m_isReversed; }
    void setReversed(bool reversed);
    [[nodiscard]] QString grouping() const { return m_grouping; } ///< "", "day", "orbit", "tile"
    void setGrouping(const QString &grouping);
    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    /// Scenes of these days only (UTC, inclusive); an invalid first day lifts the limit.
    void setDays(QDate first, QDate last);
    [[nodiscard]] int count() const { return rowCount(); }
    Q_INVOKABLE QString keyAt(int row) const;
    Q_INVOKABLE int rowOf(const QString &key) const;

Q_SIGNALS:
    void orderChanged();
    void textChanged();
    void countChanged();

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    /// Below 0: a comes first.
    [[nodiscard]] int compare(int a, int b) const;
    [[nodiscard]] int compareGroups(const Scene &a, const Scene &b) const;

    SceneModel &m_scenes;
    QString m_order = QStringLiteral("newest");
    bool m_isReversed = false;
    QString m_grouping;
    QString m_text;
    QDate m_firstDay;
    QDate m_lastDay;
};

} // namespace swathe
