// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/archive.h"
#include "sandbox/demoscene.h"

#include <QCache>

#include <memory>
#include <mutex>

namespace swathe::sandbox {

/**
 * Draws the files of the embedded archive: GeoTIFFs, quicklooks and metadata. The ground under a grid is drawn once and
 * kept for its other scenes. Safe to call from several threads.
 */
class DemoPictures
{
public:
    DemoPictures(QList<Region> regions, quint64 seed) : m_regions(std::move(regions)), m_seed(seed) {}

    [[nodiscard]] QByteArray draw(const Item &item, const DemoScene &scene, const QString &key) const;

private:
    [[nodiscard]] std::shared_ptr<const Ground> groundOf(const DemoScene &scene) const;

    QList<Region> m_regions;
    quint64 m_seed;
    mutable std::mutex m_mutex;
    mutable QCache<QString, std::shared_ptr<const Ground>> m_grounds{64};
};

} // namespace swathe::sandbox
