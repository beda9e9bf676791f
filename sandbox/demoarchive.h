// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/archive.h"
#include "sandbox/demopictures.h"

#include <QCache>
#include <QDate>

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
    [[nodiscard]] std::optional<AssetFile> quickAsset(const Item &item, const QString &key) const override;

private:
    void addScene(const DemoDraft &draft);

    quint64 m_seed;
    QList<Region> m_regions;
    QHash<std::pair<QString, QString>, DemoScene> m_scenes;
    DemoPictures m_pictures;
    // Assets are drawn on several threads when a page is described.
    mutable std::mutex m_mutex;
    mutable QCache<QString, QByteArray> m_files{64 * 1024}; ///< cost in kB
};

} // namespace swathe::sandbox
