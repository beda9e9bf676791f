// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/geo/coverplan.h"

#include "core/geo/geooperations.h"
#include "core/geo/geos.h"
#include "core/geo/setcover.h"

#include <algorithm>
#include <numeric>
#include <queue>
#include <vector>

namespace swathe {

namespace {

constexpr double kFewestSamples = 4000;
constexpr double kMostSamples = 60'000;
constexpr double kSamplesAScene = 150;
constexpr double kWhole = 1e-4;      // share of the area that may be missing where all of it is wanted
constexpr double kNegligible = 1e-5; // share of the area that no scene is taken for
constexpr double kUnknownCloud = 0.5;
constexpr qint64 kHour = 3600;

double cloudOf(const CoverCandidate &candidate)
{
    return candidate.cloudPercent ? std::clamp(*candidate.cloudPercent / 100, 0.0, 1.0) : kUnknownCloud;
}

/// So many that a usual footprint holds enough of them to be told from others.
int samplesFor(const MultiPolygon &area, const QList<CoverCandidate> &candidates)
{
    std::vector<double> sizes;
    for (qsizetype i = 0; i < candidates.size(); i += std::max<qsizetype>(1, candidates.size() / 100))
        sizes.push_back(areaKm2(candidates[i].footprint));
    if (sizes.empty())
        return int(kFewestSamples);
    std::ranges::nth_element(sizes, sizes.begin() + std::ptrdiff_t(sizes.size() / 2));
    const double scenes = areaKm2(area) / std::max(1e-9, sizes[sizes.size() / 2]);
    return int(std::clamp(kSamplesAScene * scenes, kFewestSamples, kMostSamples));
}

/// Stretches of time, as indices into what is sorted by time: the shortest that reach the goal.
struct Window {
    size_t first = 0;
    size_t last = 0;
};

/// What is left of an area, in pieces, so that a footprint is held only against those near it.
class Remainder
{
public:
    Remainder(const geos::Context &context, const MultiPolygon &area) : m_context(context)
    {
        add(m_context.toArea(m_context.fromArea(area).get()));
    }
    [[nodiscard]] double km2() const { return m_km2; }
    [[nodiscard]] double sharedKm2(const MultiPolygon &footprint) const
    {
        const auto other = m_context.fromArea(footprint);
        double sum = 0;
        for (const Piece &piece : m_pieces) {
            if (piece.isNear(footprint))
                sum += m_context.areaKm2(
                    m_context.own(GEOSIntersection_r(m_context.handle(), piece.geometry.get(), other.get())).get());
        }
        return sum;
    }
    void take(const MultiPolygon &footprint)
    {
        const auto other = m_context.fromArea(footprint);
        MultiPolygon rest;
        std::erase_if(m_pieces, [&](const Piece &piece) {
            if (!piece.isNear(footprint))
                return false;
            const auto left = m_context.own(GEOSDifference_r(m_context.handle(), piece.geometry.get(), other.get()));
            if (!left)
                return false;
            rest.polygons += m_context.toArea(left.get()).polygons;
            return true;
        });
        add(rest);
        m_km2 = 0;
        for (const Piece &piece : m_pieces)
            m_km2 += piece.km2;
    }
    [[nodiscard]] MultiPolygon area() const
    {
        MultiPolygon result;
        for (const Piece &piece : m_pieces)
            result.polygons.append(piece.polygon);
        return result;
    }

private:
    struct Piece {
        Polygon polygon;
        geos::Context::Geometry geometry;
        BoundingBox box;
        double km2 = 0;
        [[nodiscard]] bool isNear(const MultiPolygon &footprint) const
        {
            return std::ranges::any_of(footprint.polygons, [this](const Polygon &other) {
                const BoundingBox theirs = *boundsOf({{other}});
                return theirs.west <= box.east && box.west <= theirs.east && theirs.south <= box.north &&
                       box.south <= theirs.north;
            });
        }
    };
    void add(const MultiPolygon &area)
    {
        for (const Polygon &polygon : area.polygons) {
            auto geometry = m_context.fromPolygon(polygon);
            const double km2 = m_context.areaKm2(geometry.get());
            // Threads that rounding leaves between neighbours are no uncovered area.
            if (km2 < kThread)
                continue;
            m_pieces.push_back({polygon, std::move(geometry), *boundsOf({{polygon}}), km2});
            m_km2 += km2;
        }
    }

    static constexpr double kThread = 1e-7; // km²

    const geos::Context &m_context;
    std::vector<Piece> m_pieces;
    double m_km2 = 0;
};

class Planner
{
public:
    Planner(const MultiPolygon &area, const QList<CoverCandidate> &candidates, CoverAim aim, double enough,
            const std::function<bool()> &isCancelled)
        : m_candidates(candidates), m_aim(aim), m_enough(std::clamp(enough, 0.0, 1.0)), m_isCancelled(isCancelled),
          m_grid(area, samplesFor(area, candidates)), m_none(m_grid.none()), m_area(area), m_areaKm2(areaKm2(area))
    {
    }

    CoverPlan plan()
    {
        CoverPlan result;
        if (m_areaKm2 <= 0)
            return result;
        for (const CoverCandidate &candidate : m_candidates) {
            m_sets.push_back(m_grid.coveredBy(candidate.footprint));
            if (isCancelled())
                return {};
        }
        std::vector<size_t> all(m_sets.size());
        std::iota(all.begin(), all.end(), size_t(0));
        Choice choice = m_aim == CoverAim::ClosestDates ? closest(all) : cheapest(all);
        if (isCancelled())
            return {};
        result.isProven = choice.isProven && m_aim != CoverAim::ClosestDates;
        measure(choice, result);
        return isCancelled() ? CoverPlan() : result;
    }

private:
    struct Choice {
        std::vector<size_t> chosen; ///< candidates
        std::vector<size_t> from;   ///< candidates that may be added
        bool isProven = false;
    };

    [[nodiscard]] bool isCancelled() const { return m_isCancelled && m_isCancelled(); }

    [[nodiscard]] Choice cheapest(const std::vector<size_t> &from) const
    {
        std::vector<CoverSet> sets;
        for (const size_t i : from) {
            const double cloud = cloudOf(m_candidates[qsizetype(i)]);
            const double cost =
                m_aim == CoverAim::LeastCloud ? 0.01 + cloud * m_grid.share(m_sets[i], m_none) : 1 + cloud * 1e-4;
            sets.push_back({m_sets[i], cost});
        }
        const CoverChoice found = cheapestCover(m_grid, sets, m_enough, m_isCancelled);
        Choice choice{.chosen = {}, .from = from, .isProven = found.isProven};
        for (const size_t set : found.chosen)
            choice.chosen.push_back(from[set]);
        return choice;
    }

    [[nodiscard]] std::vector<Window> shortestWindows(const std::vector<size_t> &byTime) const
    {
        SampleBits reachable = m_none;
        for (const size_t i : byTime) {
            for (const SampleWord word : m_sets[i])
                reachable[word.index] |= word.bits;
        }
        const double goal = std::min(m_enough, m_grid.share(reachable)) - 1e-9;
        std::vector<int> counts(m_grid.size());
        double share = 0;
        const auto change = [&](size_t candidate, int by) {
            for (const SampleWord word : m_sets[candidate]) {
                forEachSample(word.index, word.bits, [&](size_t sample) {
                    const int before = counts[sample];
                    counts[sample] += by;
                    if ((before == 0) != (counts[sample] == 0))
                        share += by * m_grid.weights()[sample];
                });
            }
        };
        std::vector<Window> shortest;
        qint64 least = std::numeric_limits<qint64>::max();
        size_t first = 0;
        for (size_t last = 0; last < byTime.size(); ++last) {
            change(byTime[last], 1);
            for (; share >= goal && first <= last; ++first) {
                const qint64 span = secondsOf(byTime[last]) - secondsOf(byTime[first]);
                if (span / kHour < least / kHour)
                    shortest.clear();
                if (span / kHour <= least / kHour) {
                    least = std::min(least, span);
                    shortest.push_back({first, last});
                }
                change(byTime[first], -1);
            }
        }
        return shortest;
    }

    [[nodiscard]] qint64 secondsOf(size_t candidate) const
    {
        return m_candidates[qsizetype(candidate)].time.toSecsSinceEpoch();
    }

    [[nodiscard]] Choice closest(const std::vector<size_t> &all) const
    {
        constexpr size_t kMostWindows = 40;
        std::vector<size_t> byTime;
        for (const size_t i : all) {
            if (m_candidates[qsizetype(i)].time.isValid() && !m_sets[i].empty())
                byTime.push_back(i);
        }
        std::ranges::stable_sort(byTime, {}, [&](size_t i) {
            return secondsOf(i);
        });
        std::vector<Window> windows = shortestWindows(byTime);
        if (windows.size() > kMostWindows)
            windows.resize(kMostWindows);
        std::optional<Choice> best;
        double leastCloud = 0;
        for (const Window &window : windows) {
            const std::vector<size_t> inside(byTime.begin() + std::ptrdiff_t(window.first),
                                             byTime.begin() + std::ptrdiff_t(window.last) + 1);
            Choice choice = cheapest(inside);
            double cloud = 0;
            for (const size_t i : choice.chosen)
                cloud += cloudOf(m_candidates[qsizetype(i)]);
            const bool isBetter = !best || choice.chosen.size() < best->chosen.size() ||
                                  (choice.chosen.size() == best->chosen.size() && cloud < leastCloud);
            if (isBetter) {
                best = std::move(choice);
                leastCloud = cloud;
            }
            if (isCancelled())
                break;
        }
        return best.value_or(Choice());
    }

    /// Takes the chosen ones one after the other off the area, exactly, and then what the points have let slip.
    void measure(const Choice &choice, CoverPlan &plan)
    {
        Remainder left(m_context, m_area);
        std::vector<bool> isChosen(m_sets.size());
        const auto take = [&](size_t candidate) {
            const double before = left.km2();
            left.take(m_candidates[qsizetype(candidate)].footprint);
            plan.steps.append({qsizetype(candidate), (before - left.km2()) / m_areaKm2, 1 - left.km2() / m_areaKm2});
            isChosen[candidate] = true;
        };
        std::ranges::for_each(choice.chosen, take);
        const double allowed = m_areaKm2 * (1 - m_enough + (m_enough < 1 ? 1e-9 : kWhole));
        if (left.km2() > allowed) {
            // What a scene adds only falls, so that the best known one is often still the best.
            std::priority_queue<std::pair<double, size_t>> queue;
            for (const size_t candidate : choice.from) {
                if (isCancelled())
                    return;
                const double gain =
                    isChosen[candidate] ? 0 : left.sharedKm2(m_candidates[qsizetype(candidate)].footprint);
                if (gain > kNegligible * m_areaKm2)
                    queue.emplace(gain, candidate);
            }
            while (left.km2() > allowed && !queue.empty() && !isCancelled()) {
                const size_t candidate = queue.top().second;
                queue.pop();
                const double gain = left.sharedKm2(m_candidates[qsizetype(candidate)].footprint);
                if (gain <= kNegligible * m_areaKm2)
                    continue;
                if (!queue.empty() && gain < queue.top().first) {
                    queue.emplace(gain, candidate);
                    continue;
                }
                take(candidate);
                plan.isProven = false;
            }
        }
        plan.share = std::clamp(1 - left.km2() / m_areaKm2, 0.0, 1.0);
        plan.uncovered = left.area();
    }

    const QList<CoverCandidate> &m_candidates;
    CoverAim m_aim;
    double m_enough;
    const std::function<bool()> &m_isCancelled;
    geos::Context m_context;
    SampleGrid m_grid;
    SampleBits m_none;
    MultiPolygon m_area;
    double m_areaKm2;
    std::vector<SampleSet> m_sets;
};

} // namespace

CoverPlan planCover(const MultiPolygon &area, const QList<CoverCandidate> &candidates, CoverAim aim, double enough,
                    const std::function<bool()> &isCancelled)
{
    return Planner(area, candidates, aim, enough, isCancelled).plan();
}

UncoveredPart uncoveredPart(const MultiPolygon &area, const QList<MultiPolygon> &footprints)
{
    const geos::Context context;
    const auto whole = context.fromArea(area);
    const double wholeKm2 = context.areaKm2(whole.get());
    if (wholeKm2 <= 0)
        return {};
    MultiPolygon all;
    for (const MultiPolygon &footprint : footprints)
        all.polygons += footprint.polygons;
    const auto covered = context.fromArea(all);
    const auto left = context.own(GEOSDifference_r(context.handle(), whole.get(), covered.get()));
    if (!left)
        return {};
    return {context.toArea(left.get()), std::clamp(context.areaKm2(left.get()) / wholeKm2, 0.0, 1.0)};
}

} // namespace swathe
