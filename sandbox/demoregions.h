// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/landscape.h"

namespace swathe::sandbox {

/** The regions of the embedded archive, with the known heights their landscapes are drawn between. */
[[nodiscard]] QList<Region> demoRegions();

} // namespace swathe::sandbox
