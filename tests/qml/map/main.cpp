// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/basemapcontroller.h"
#include "core/geo/geometry.h"
#include "core/settings/settings.h"

#include <QAbstractListModel>
#include <QQmlContext>
#include <QQmlEngine>
#include <QQuickStyle>
#include <QTemporaryDir>
#include <QtQml/qqmlextensionplugin.h>
#include <QtQuickTest>

Q_IMPORT_QML_PLUGIN(Swathe_PresentationPlugin)
Q_IMPORT_QML_PLUGIN(Swathe_UiPlugin)

/** Scenes of four corners, made by the cases. */
class TestScenes : public QAbstractListModel
{
    Q_OBJECT
public:
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_scenes.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        const Scene &scene = m_scenes[index.row()];
        if (role == Qt::UserRole)
            return scene.key;
        if (role == Qt::UserRole + 1)
            return QVariant::fromValue(scene.footprint);
        return role == Qt::UserRole + 2 ? QVariant(scene.ticked) : QVariant();
    }
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override
    {
        return {{Qt::UserRole, "sceneKey"}, {Qt::UserRole + 1, "footprint"}, {Qt::UserRole + 2, "ticked"}};
    }

    /** Longitude and latitude of the corners in turn, the first not repeated. */
    Q_INVOKABLE void add(const QString &key, const QList<double> &corners)
    {
        const int row = rowCount();
        beginInsertRows({}, row, row);
        m_scenes.append({.key = key, .footprint = area(corners), .ticked = false});
        endInsertRows();
    }
    [[nodiscard]] Q_INVOKABLE swathe::MultiPolygon area(const QList<double> &corners) const
    {
        swathe::Ring ring;
        for (qsizetype i = 0; i + 1 < corners.size(); i += 2)
            ring.append({.lon = corners[i], .lat = corners[i + 1]});
        ring.append(ring.first());
        return {.polygons = {{.rings = {ring}}}};
    }
    Q_INVOKABLE void tick(int row)
    {
        m_scenes[row].ticked = true;
        Q_EMIT dataChanged(index(row), index(row), {Qt::UserRole + 2});
    }
    Q_INVOKABLE void clear()
    {
        beginResetModel();
        m_scenes.clear();
        endResetModel();
    }

private:
    struct Scene {
        QString key;
        swathe::MultiPolygon footprint;
        bool ticked = false;
    };
    QList<Scene> m_scenes;
};

class Setup : public QObject
{
    Q_OBJECT
public Q_SLOTS:
    void applicationAvailable()
    {
        QQuickStyle::setStyle(QStringLiteral("Basic"));
        qmlRegisterType<TestScenes>("MapTest", 1, 0, "TestScenes");
        // Nobody answers there: the embedded map stays in sight.
        m_basemaps = std::make_unique<swathe::BasemapController>(m_settings, m_folder.path());
        m_basemaps->setSources({{.id = QStringLiteral("relief"),
                                 .name = QStringLiteral("Relief"),
                                 .url = QStringLiteral("http://127.0.0.1:9/{z}/{x}/{y}.png"),
                                 .hasLabels = true,
                                 .attribution = QStringLiteral("Relief by nobody")}});
    }
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->rootContext()->setContextProperty(QStringLiteral("testBasemaps"), m_basemaps.get());
    }
    void cleanupTestCase() { m_basemaps.reset(); }

private:
    QTemporaryDir m_folder;
    swathe::Settings m_settings{swathe::Settings::Storage::Memory};
    std::unique_ptr<swathe::BasemapController> m_basemaps;
};

QUICK_TEST_MAIN_WITH_SETUP(map, Setup)
#include "main.moc"
