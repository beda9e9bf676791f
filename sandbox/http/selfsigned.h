// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace swathe::sandbox {

/**
 * Writes a new certificate for 127.0.0.1 and localhost that signs itself, and its key (readable by the owner only), as
 * PEM files. Valid for a month. False when a file cannot be written.
 */
[[nodiscard]] bool writeSelfSigned(const QString &certificateFile, const QString &keyFile);

} // namespace swathe::sandbox
