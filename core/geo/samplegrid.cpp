// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/geo/samplegrid.h"

#include "core/geo/geooperations.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace swathe {

namespace {

struct Span {
    double west = 0;
    double east = 0;
};

/// Where the parallel of `lat` runs inside a polygon, from west to east.
std::vector<Span> spansOf(const Polygon &polygon, double lat)
{
    struct Crossing {
        double lon;
        int direction;
        bool isHole;
    };
    std::vector<Crossing> crossings;
    for (qsizetype r = 0; r < polygon.rings.size(); ++r) {
        const Ring &ring = polygon.rings[r];
        for (qsizetype i = 0; i + 1 < ring.size(); ++i) {
            const GeoPoint a = ring[i];
            const GeoPoint b = ring[i + 1];
            if ((a.lat > lat) != (b.lat > lat)) {
                const double lon = a.lon + (b.lon - a.lon) * (lat - a.lat) / (b.lat - a.lat);
                crossings.push_back({lon, b.lat > a.lat ? 1 : -1, r > 0});
            }
        }
    }
    std::ranges::sort(crossings, {}, &Crossing::lon);
    std::vector<Span> spans;
    int outer = 0;
    int holes = 0;
    for (const Crossing &crossing : crossings) {
        const bool was = outer != 0 && holes == 0;
        (crossing.isHole ? holes : outer) += crossing.direction;
        const bool is = outer != 0 && holes == 0;
        if (is && !was)
            spans.push_back({crossing.lon, crossing.lon});
        else if (was && !is)
            spans.back().east = crossing.lon;
    }
    return spans;
}

struct Extent {
    double south = 90;
    double north = -90;
};

Extent extentOf(const Polygon &polygon)
{
    Extent extent;
    for (const GeoPoint point : polygon.rings.value(0)) {
        extent.south = std::min(extent.south, point.lat);
        extent.north = std::max(extent.north, point.lat);
    }
    return extent;
}

} // namespace

SampleGrid::SampleGrid(const MultiPolygon &area, int wanted)
{
    constexpr double kKmPerDegree = 111.195;
    const double whole = areaKm2(area);
    if (whole <= 0 || wanted < 1)
        return;
    // Irregular offsets, so that no row of points lies along the edges of a row of tiles.
    const double golden = (std::sqrt(5.0) - 1) / 2;
    double offset = 0.5;
    double sum = 0;
    for (const Polygon &polygon : area.polygons) {
        const double own = areaKm2({{polygon}});
        const double share = own / whole * wanted;
        if (share < 0.25 && area.polygons.size() > 200)
            continue; // of thousands of islets, the smallest are left to the exact measure
        const double step = std::sqrt(own / std::max(share, 9.0));
        const Extent extent = extentOf(polygon);
        const double height = extent.north - extent.south;
        const int rows = std::max(3, int(std::ceil(height * kKmPerDegree / step)));
        for (int i = 0; i < rows; ++i) {
            offset += golden;
            offset -= std::floor(offset);
            const double lat = extent.south + height * (i + 0.25 + 0.5 * offset) / rows;
            const double cosine = std::max(1e-3, std::cos(lat * std::numbers::pi / 180));
            const double lonStep = step / (kKmPerDegree * cosine);
            Row row{.lat = lat, .first = 0, .lons = {}, .weights = {}};
            for (const Span &span : spansOf(polygon, lat)) {
                const double width = span.east - span.west;
                const int count = std::max(1, int(std::round(width / lonStep)));
                for (int k = 0; k < count; ++k) {
                    row.lons.push_back(span.west + width * (k + 0.25 + 0.5 * offset) / count);
                    row.weights.push_back(height / rows * width / count * cosine);
                    sum += row.weights.back();
                }
            }
            if (!row.lons.empty())
                m_rows.push_back(std::move(row));
        }
    }
    std::ranges::sort(m_rows, {}, &Row::lat);
    for (Row &row : m_rows) {
        row.first = m_weights.size();
        for (size_t i = 0; i < row.lons.size(); ++i) {
            m_weights.push_back(row.weights[i] / sum);
            m_points.push_back({row.lons[i], row.lat});
        }
        row.weights.clear();
    }
}

SampleSet SampleGrid::coveredBy(const MultiPolygon &footprint) const
{
    SampleSet set;
    for (const Polygon &polygon : footprint.polygons) {
        const Extent extent = extentOf(polygon);
        for (auto row = std::ranges::lower_bound(m_rows, extent.south, {}, &Row::lat);
             row != m_rows.end() && row->lat <= extent.north; ++row) {
            for (const Span &span : spansOf(polygon, row->lat)) {
                const auto from = std::ranges::lower_bound(row->lons, span.west);
                const auto to = std::ranges::upper_bound(row->lons, span.east);
                for (auto it = from; it < to; ++it) {
                    const size_t sample = row->first + size_t(it - row->lons.begin());
                    const auto index = std::uint32_t(sample / 64);
                    if (set.empty() || set.back().index != index)
                        set.push_back({index, 0});
                    set.back().bits |= std::uint64_t(1) << (sample % 64);
                }
            }
        }
    }
    if (footprint.polygons.size() > 1) {
        std::ranges::sort(set, {}, &SampleWord::index);
        SampleSet merged;
        for (const SampleWord word : set) {
            if (merged.empty() || merged.back().index != word.index)
                merged.push_back(word);
            else
                merged.back().bits |= word.bits;
        }
        return merged;
    }
    return set;
}

double SampleGrid::share(const SampleSet &set, const SampleBits &without) const
{
    double sum = 0;
    for (const SampleWord word : set) {
        forEachSample(word.index, word.bits & ~without[word.index], [&](size_t sample) {
            sum += m_weights[sample];
        });
    }
    return sum;
}

double SampleGrid::share(const SampleBits &bits) const
{
    double sum = 0;
    for (size_t index = 0; index < bits.size(); ++index) {
        forEachSample(std::uint32_t(index), bits[index], [&](size_t sample) {
            sum += m_weights[sample];
        });
    }
    return sum;
}

GeoPoint SampleGrid::middle(const SampleSet &set) const
{
    GeoPoint sum;
    int count = 0;
    for (const SampleWord word : set) {
        forEachSample(word.index, word.bits, [&](size_t sample) {
            sum.lon += m_points[sample].lon;
            sum.lat += m_points[sample].lat;
            ++count;
        });
    }
    return count > 0 ? GeoPoint{sum.lon / count, sum.lat / count} : sum;
}

} // namespace swathe
