// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scene/scene.h"

namespace swathe {

/**
 * The assets of a scene that a choice names: presets and asset keys, each entry of the list one of them or several
 * with commas between. Order is the scene's; each asset once; an empty choice means "data".
 *
 * - "data": every file that is not a preview; the archive of the whole product only where there are no single files
 * - "product": the archive of the whole product
 * - "visual": true colour, in the finest grid offered
 * - "10m": image files with 10 m of ground an image point
 * - "masks": clouds, scene classes, quality flags
 * - "metadata", "thumbnail"
 * - "all": every file; links to pages and tile services are none
 *
 * A preset that the scene has nothing for adds nothing. Pure.
 */
[[nodiscard]] QList<Asset> chooseAssets(const Scene &scene, const QStringList &choice);

/** Ids of all presets, in menu order. */
[[nodiscard]] QStringList assetPresets();

} // namespace swathe
