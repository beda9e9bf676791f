// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

#include <atomic>

namespace swathe {

/// Fills the part from a file of this machine, from the start. `copied` counts the bytes while it runs. Blocks: for
/// pool threads. Errors: NotFound, DiskFull, DiskDenied, DiskFailed; Cancelled when `stop` is set.
[[nodiscard]] Status copyIntoPart(const QString &source, const QString &partPath, const std::atomic<bool> &stop,
                                  std::atomic<qint64> &copied);

} // namespace swathe
