// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/archive.h"

namespace swathe::sandbox {

/**
 * Invented content of a stated size that costs nothing until it is read: the start of a shared endless stream of the
 * media type's kind, and a tail of the file's own. The digest is quick too, because the stream's state is kept
 * at every 64 kB. name makes the content; the same name and size give the same bytes. Safe on several threads.
 */
[[nodiscard]] AssetFile inventedFile(const QString &name, const QByteArray &mediaType, qint64 size);

} // namespace swathe::sandbox
