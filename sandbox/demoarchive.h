// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/archive.h"
#include "sandbox/landscape.h"

#include <QCache>
#include <QDate>

#include <memory>
#include <mutex>

namespace swathe::sandbox {

/**
 * The embedded archive: scenes shaped like Sentinel-2 L2A, Sentinel-1 GRD and Landsat Collection 2 over six regions,
 * from 2024 on. Tile grids, UTM footprints, orbits and dates follow the real ones; the landscape is invented
 * between a few known heights. The same seed and last day give the same archive, byte for byte.
 */
class DemoArchive final : public Archive
{
public:
    explicit DemoArchive(quint64 seed = 1, QDate until = QDate::currentDate());

    [[nodiscard]] QList<QJsonObject> collections() const override;
    [[nodiscard]] std::optional<AssetFile> asset(const Item &item, const QString &key) const override;

private:
    struct Scene {
        int region = 0;
        Grid grid;
        QPolygonF ring; ///< footprint, for scenes that do not fill their grid
        double cloudCover = 0;
        QDateTime time;
        quint64 seed = 0;
    };
    struct AssetNote {
        QString key, fileName, title, type;
        QStringList roles;
        QJsonObject more;
    };

    void addScene(const QString &collection, const QString &id, Scene scene, QJsonObject properties,
                  const QList<AssetNote> &assets);
    void addSentinel2(int region, const QDate &until, const QString &collection, int everyDays, int mostTiles);
    void addSentinel1(int region, const QDate &until);
    void addLandsat(int region, const QDate &until);
    double cloudsOn(int region, const QDateTime &time, quint64 place) const;
    [[nodiscard]] std::shared_ptr<const Ground> groundOf(const Scene &scene) const;
    [[nodiscard]] QByteArray bytesOf(const Item &item, const Scene &scene, const QString &key) const;

    quint64 m_seed;
    QList<Region> m_regions;
    QHash<std::pair<QString, QString>, Scene> m_scenes;
    // Assets are drawn on several threads when a page is described.
    mutable std::mutex m_mutex;
    mutable QCache<QString, std::shared_ptr<const Ground>> m_grounds{64};
    mutable QCache<QString, QByteArray> m_files{64 * 1024}; ///< cost in kB
};

} // namespace swathe::sandbox
