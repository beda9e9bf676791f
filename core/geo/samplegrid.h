// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/geo/geometry.h"

#include <bit>
#include <compare>
#include <cstdint>
#include <vector>

namespace swathe {

/** 64 samples, one bit each. */
struct SampleWord {
    std::uint32_t index = 0; ///< the first sample's number / 64
    std::uint64_t bits = 0;
    auto operator<=>(const SampleWord &) const = default;
};
/** Samples of a small set: the words that are not 0, by index. */
using SampleSet = std::vector<SampleWord>;
/** All samples, word by word. */
using SampleBits = std::vector<std::uint64_t>;

/**
 * Points spread evenly over an area, to compare very many footprints quickly: each stands for its share of the area,
 * and a footprint is the set of the points it covers. What is found with it is to be measured exactly afterwards. A
 * value; const calls from any thread.
 */
class SampleGrid
{
public:
    /// About `wanted` points; parts of the area that are too small for one may have none.
    SampleGrid(const MultiPolygon &area, int wanted);
    [[nodiscard]] size_t size() const { return m_weights.size(); }
    /// Shares of the area; their sum is 1, or 0 without points.
    [[nodiscard]] const std::vector<double> &weights() const { return m_weights; }
    [[nodiscard]] SampleBits none() const { return SampleBits((m_weights.size() + 63) / 64); }
    [[nodiscard]] SampleSet coveredBy(const MultiPolygon &footprint) const;
    /// The share of the points that are in `set` and not in `without`.
    [[nodiscard]] double share(const SampleSet &set, const SampleBits &without) const;
    [[nodiscard]] double share(const SampleBits &bits) const;
    /// The mean of the points of a set, on the map; what lies over the antimeridian comes out in the middle.
    [[nodiscard]] GeoPoint middle(const SampleSet &set) const;

private:
    struct Row {
        double lat = 0;
        size_t first = 0; ///< index of its first point
        std::vector<double> lons;
        std::vector<double> weights; ///< only while the grid is made
    };
    std::vector<Row> m_rows; ///< by latitude
    std::vector<double> m_weights;
    std::vector<GeoPoint> m_points;
};

/// Calls `function` with the number of each sample of a word.
template <class Function> void forEachSample(std::uint32_t index, std::uint64_t bits, const Function &function)
{
    for (; bits != 0; bits &= bits - 1)
        function(size_t(index) * 64 + size_t(std::countr_zero(bits)));
}

} // namespace swathe
