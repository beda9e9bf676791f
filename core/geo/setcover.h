// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/geo/samplegrid.h"

#include <functional>
#include <vector>

namespace swathe {

/** A set that may be chosen, and what choosing it costs (more than 0). */
struct CoverSet {
    SampleSet samples;
    double cost = 1;
};

struct CoverChoice {
    std::vector<size_t> chosen; ///< indices, in the order of what each adds
    double share = 0;           ///< of the grid's weight
    bool isProven = false;      ///< no cheaper choice reaches as much: all were looked at
};

/**
 * Sets that together reach `goal` (a share of the grid's weight; what cannot be reached is not asked for) at the least
 * cost. Exact when at most kExactSets sets are left after those that another one outdoes; else greedy by gain per
 * cost, then mended: what is not needed is left out, and the choice of each neighbourhood is solved anew, exactly,
 * until none can be had for less. Pure; any thread. Gives what it has when `isCancelled` says so.
 */
[[nodiscard]] CoverChoice cheapestCover(const SampleGrid &grid, const std::vector<CoverSet> &sets, double goal,
                                        const std::function<bool()> &isCancelled = {});

inline constexpr size_t kExactSets = 24;

} // namespace swathe
