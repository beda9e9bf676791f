// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

namespace swathe {

/** Why a queue starts nothing, apart from its own limits. The first that applies is the one that is shown. */
enum class HoldReason : quint8 {
    None,
    DiskFull,  ///< until there is space again
    Metered,   ///< the network counts bytes, and the settings say to wait
    OnBattery, ///< the same for the battery
};

} // namespace swathe
