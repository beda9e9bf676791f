// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/transfer/transfer.h"

#include <optional>

namespace swathe::cli {

/** The files of bare addresses under `folder`, each under a name of its own. Pure. */
[[nodiscard]] QList<TransferSpec> planUrls(const QString &folder, const QList<QUrl> &urls, const QString &provider);

/** What is to be done about a wanted file that the folder's queue may know from an earlier run. */
enum class Step {
    Add,     ///< unknown
    Keep,    ///< there and verified
    Replace, ///< forget what is known and begin anew: the file has gone or has another size, or the address changed
    Retry,   ///< failed or cancelled
    Resume,  ///< paused
    SignIn,  ///< waits for an account
    Follow,  ///< under way
};

/** Pure. `sizeOnDisk`: of the file at its final path, -1 if there is none. */
[[nodiscard]] Step stepFor(const std::optional<TransferSnapshot> &known, const TransferSpec &wanted, qint64 sizeOnDisk);

} // namespace swathe::cli
