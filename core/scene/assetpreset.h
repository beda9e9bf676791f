// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scene/scene.h"

namespace swathe {

/**
 * The assets of a scene that a choice names: a preset ("all", "product", "visual", "10m", "masks", "metadata",
 * "data", "thumbnail") or a comma-separated list of asset keys and presets. Order is the scene's; each asset once.
 * "data" (the default) is every asset that is not a preview or a link to a page.
 */
[[nodiscard]] QList<Asset> chooseAssets(const Scene &scene, const QStringList &choice);

/** Ids of all presets, in menu order. */
[[nodiscard]] QStringList assetPresets();

} // namespace swathe
