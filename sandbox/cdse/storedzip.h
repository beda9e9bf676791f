// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/http/httpmessage.h"

namespace swathe::sandbox::cdse {

/** One file of a zip. */
struct ZipEntry {
    QString path;
    Body body;
};

/**
 * A zip that is made while it is read, as the service makes it: entries are stored as they are, their CRC follows them.
 * Its size is known at once; a CRC is counted when the bytes that hold it are asked for. Zip64 where sizes need it.
 * Any range can be read in any order. Safe on several threads.
 */
[[nodiscard]] Body storedZip(QList<ZipEntry> entries, qint64 modifiedMs);

} // namespace swathe::sandbox::cdse
