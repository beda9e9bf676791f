// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scene/scene.h"
#include "core/transfer/transfer.h"

namespace swathe {

/**
 * A name from a server made safe to be one path component on Linux, Windows and macOS: no separators, no control
 * characters, no reserved or dot names, NFC, at most 200 bytes of UTF-8 (the extension is kept). Never empty.
 */
[[nodiscard]] QString safeFileName(const QString &name);

/**
 * The files of the chosen assets under `root`: <root>/<collection>/<yyyy>/<mm>/<scene id>/<file>. Two assets never
 * get one path: names are compared without case and a clash gets the asset's key in front. Pure.
 */
[[nodiscard]] QList<TransferSpec> planDownloads(const QString &root, const Scene &scene, const QList<Asset> &assets);

} // namespace swathe
