// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/geo/setcover.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <map>
#include <numeric>
#include <optional>
#include <queue>

namespace swathe {

namespace {

constexpr double kRounding = 1e-9;
constexpr size_t kMostNodes = 200'000;

bool isWithin(const SampleSet &inner, const SampleSet &outer)
{
    auto other = outer.begin();
    for (const SampleWord word : inner) {
        while (other != outer.end() && other->index < word.index)
            ++other;
        if (other == outer.end() || other->index != word.index || (word.bits & ~other->bits) != 0)
            return false;
    }
    return true;
}

void add(SampleBits &to, const SampleSet &set)
{
    for (const SampleWord word : set)
        to[word.index] |= word.bits;
}

/// Depth first over at most 32 sets, with what the sets still open could add as the bound.
struct ExactSearch {
    std::vector<double> costs;
    std::map<std::uint32_t, double> cells; ///< by the sets that cover them: the weight
    double goal = 0;
    bool isAllWanted = false; ///< then each cell needs one of its sets, which is the quicker way to branch
    double bestCost = 0;      ///< only what is cheaper is looked for
    std::uint32_t best = 0;
    size_t nodes = 0;

    [[nodiscard]] double share(std::uint32_t taken) const
    {
        double sum = 0;
        for (const auto &[mask, weight] : cells)
            sum += (mask & taken) != 0 ? weight : 0;
        return sum;
    }
    void visit(std::uint32_t taken, std::uint32_t open, double cost)
    {
        if (cost >= bestCost - kRounding || ++nodes > kMostNodes)
            return;
        if (share(taken) >= goal) {
            best = taken;
            bestCost = cost;
            return;
        }
        if (share(taken | open) < goal)
            return;
        std::uint32_t branches = open & (0 - open); // the first open set: to take or to leave
        if (isAllWanted) {
            branches = open;
            for (const auto &[mask, weight] : cells) {
                if ((mask & taken) == 0 && weight > kRounding && std::popcount(mask & open) < std::popcount(branches))
                    branches = mask & open;
            }
        }
        for (; branches != 0; branches &= branches - 1) {
            const int set = std::countr_zero(branches);
            open &= ~(std::uint32_t(1) << set);
            visit(taken | (std::uint32_t(1) << set), open, cost + costs[size_t(set)]);
        }
        if (!isAllWanted)
            visit(taken, open, cost);
    }
};

class Solver
{
public:
    Solver(const SampleGrid &grid, const std::vector<CoverSet> &sets, double goal,
           const std::function<bool()> &isCancelled)
        : m_grid(grid), m_sets(sets), m_isCancelled(isCancelled), m_none(grid.none())
    {
        SampleBits all = m_none;
        for (const CoverSet &set : sets)
            add(all, set.samples);
        m_goal = std::min(goal, grid.share(all)) - kRounding;
    }

    CoverChoice solve()
    {
        CoverChoice choice;
        if (m_goal <= 0)
            return choice;
        const std::vector<size_t> useful = withoutOutdone(distinct(), m_none);
        choice.chosen = greedy(useful);
        leaveOut(choice.chosen);
        if (useful.size() <= kExactSets) {
            bool isComplete = false;
            if (const auto better = cheaper(useful, m_none, m_goal, costOf(choice.chosen), isComplete))
                choice.chosen = *better;
            choice.isProven = isComplete;
        } else {
            improve(choice.chosen, useful);
        }
        order(choice);
        return choice;
    }

private:
    [[nodiscard]] bool isCancelled() const { return m_isCancelled && m_isCancelled(); }
    [[nodiscard]] double costOf(const std::vector<size_t> &chosen) const
    {
        return std::accumulate(chosen.begin(), chosen.end(), 0.0, [&](double sum, size_t i) {
            return sum + m_sets[i].cost;
        });
    }
    /// The part of a set that lies outside `covered`.
    [[nodiscard]] SampleSet outside(size_t set, const SampleBits &covered) const
    {
        SampleSet result;
        for (const SampleWord word : m_sets[set].samples) {
            if (const std::uint64_t bits = word.bits & ~covered[word.index]; bits != 0)
                result.push_back({word.index, bits});
        }
        return result;
    }

    /// Of equal sets the cheapest, in the order of their cost; empty ones go.
    [[nodiscard]] std::vector<size_t> distinct() const
    {
        std::vector<size_t> order(m_sets.size());
        std::iota(order.begin(), order.end(), size_t(0));
        std::ranges::stable_sort(order, {}, [&](size_t i) {
            return m_sets[i].cost;
        });
        std::map<SampleSet, size_t> known;
        std::erase_if(order, [&](size_t i) {
            return m_sets[i].samples.empty() || !known.emplace(m_sets[i].samples, i).second;
        });
        return order;
    }

    /// Without those that another one outdoes: covering as much or more of what `covered` leaves, at no higher cost.
    [[nodiscard]] std::vector<size_t> withoutOutdone(const std::vector<size_t> &from, const SampleBits &covered) const
    {
        constexpr size_t kMostPairs = 600; // beyond that it costs more than it saves
        struct Part {
            size_t set;
            SampleSet samples;
        };
        std::vector<Part> parts;
        for (const size_t i : from) {
            if (SampleSet samples = outside(i, covered); !samples.empty())
                parts.push_back({i, std::move(samples)});
        }
        std::vector<size_t> result;
        for (size_t a = 0; a < parts.size(); ++a) {
            bool isOutdone = false;
            for (size_t b = 0; b < parts.size() && !isOutdone && parts.size() <= kMostPairs; ++b) {
                const double difference = m_sets[parts[b].set].cost - m_sets[parts[a].set].cost;
                isOutdone = a != b &&
                            (difference < 0 || (difference == 0 && b < a) ||
                             (difference == 0 && parts[a].samples != parts[b].samples)) &&
                            isWithin(parts[a].samples, parts[b].samples);
            }
            if (!isOutdone)
                result.push_back(parts[a].set);
        }
        return result;
    }

    /// Lazy: what a set adds only falls, so that the best known one is often still the best.
    [[nodiscard]] std::vector<size_t> greedy(const std::vector<size_t> &useful) const
    {
        struct Entry {
            double worth;
            size_t index;
            size_t round;
            bool operator<(const Entry &other) const { return worth < other.worth; }
        };
        std::priority_queue<Entry> queue;
        for (const size_t i : useful)
            queue.push({m_grid.share(m_sets[i].samples, m_none) / m_sets[i].cost, i, 0});
        std::vector<size_t> chosen;
        SampleBits covered = m_none;
        double share = 0;
        while (share < m_goal && !queue.empty() && !isCancelled()) {
            Entry best = queue.top();
            queue.pop();
            if (best.round != chosen.size()) {
                best.worth = m_grid.share(m_sets[best.index].samples, covered) / m_sets[best.index].cost;
                best.round = chosen.size();
                if (best.worth > 0)
                    queue.push(best);
                continue;
            }
            chosen.push_back(best.index);
            share += best.worth * m_sets[best.index].cost;
            add(covered, m_sets[best.index].samples);
        }
        return chosen;
    }

    [[nodiscard]] SampleBits coveredBy(const std::vector<size_t> &chosen) const
    {
        SampleBits covered = m_none;
        for (const size_t i : chosen)
            add(covered, m_sets[i].samples);
        return covered;
    }

    void leaveOut(std::vector<size_t> &chosen) const
    {
        std::ranges::stable_sort(chosen, std::greater<>(), [&](size_t i) {
            return m_sets[i].cost;
        });
        for (size_t i = 0; i < chosen.size() && !isCancelled();) {
            std::vector<size_t> others = chosen;
            others.erase(others.begin() + std::ptrdiff_t(i));
            if (m_grid.share(coveredBy(others)) >= m_goal)
                chosen = others;
            else
                ++i;
        }
    }

    /// Sets that bring what `covered` misses at less than `bound`; nothing when there are none. At most kExactSets.
    [[nodiscard]] std::optional<std::vector<size_t>> cheaper(const std::vector<size_t> &from, const SampleBits &covered,
                                                             double missing, double bound, bool &isComplete) const
    {
        ExactSearch search;
        search.bestCost = bound;
        search.goal = missing;
        std::map<size_t, std::uint32_t> masks;
        for (size_t i = 0; i < from.size(); ++i) {
            search.costs.push_back(m_sets[from[i]].cost);
            for (const SampleWord word : outside(from[i], covered)) {
                forEachSample(word.index, word.bits, [&](size_t sample) {
                    masks[sample] |= std::uint32_t(1) << i;
                });
            }
        }
        double reachable = 0;
        for (const auto &[sample, mask] : masks) {
            search.cells[mask] += m_grid.weights()[sample];
            reachable += m_grid.weights()[sample];
        }
        search.isAllWanted = missing >= reachable - 2 * kRounding;
        search.visit(0, (std::uint32_t(1) << from.size()) - 1, 0);
        isComplete = search.nodes <= kMostNodes;
        if (search.best == 0)
            return {};
        std::vector<size_t> chosen;
        for (size_t i = 0; i < from.size(); ++i) {
            if ((search.best >> i & 1) != 0)
                chosen.push_back(from[i]);
        }
        return chosen;
    }

    /// Each set with its nearest ones is taken out and chosen anew, for less if that can be.
    void improve(std::vector<size_t> &chosen, const std::vector<size_t> &useful) const
    {
        constexpr size_t kNeighbours = 4;
        constexpr int kMostRounds = 600;
        std::map<size_t, GeoPoint> middles;
        const auto middle = [&](size_t set) {
            const auto [known, isNew] = middles.try_emplace(set);
            if (isNew)
                known->second = m_grid.middle(m_sets[set].samples);
            return known->second;
        };
        size_t unchanged = 0;
        for (int round = 0; round < kMostRounds && unchanged < chosen.size() && !isCancelled(); ++round) {
            const size_t centre = chosen.front();
            const GeoPoint here = middle(centre);
            std::vector<size_t> near = chosen;
            std::ranges::stable_sort(near, {}, [&](size_t set) {
                const GeoPoint there = middle(set);
                return set == centre ? -1 : std::hypot(there.lon - here.lon, there.lat - here.lat);
            });
            const std::vector<size_t> others(near.begin() + std::ptrdiff_t(std::min(near.size(), kNeighbours)),
                                             near.end());
            near.resize(std::min(near.size(), kNeighbours));
            const SampleBits rest = coveredBy(others);
            std::vector<size_t> candidates;
            for (const size_t set : useful) {
                if (m_grid.share(m_sets[set].samples, rest) > 0)
                    candidates.push_back(set);
            }
            // The best by what they bring for their cost, where there are too many.
            std::ranges::stable_sort(candidates, std::greater<>(), [&](size_t set) {
                return m_grid.share(m_sets[set].samples, rest) / m_sets[set].cost;
            });
            candidates.resize(std::min<size_t>(candidates.size(), 200));
            candidates = withoutOutdone(candidates, rest);
            candidates.resize(std::min(candidates.size(), kExactSets));
            bool isComplete = false;
            const auto better = cheaper(candidates, rest, m_goal - m_grid.share(rest), costOf(near), isComplete);
            std::ranges::rotate(chosen, chosen.begin() + 1);
            ++unchanged;
            if (better) {
                chosen = others;
                chosen.insert(chosen.end(), better->begin(), better->end());
                unchanged = 0;
            }
        }
    }

    /// Puts the set that adds most first.
    void order(CoverChoice &choice) const
    {
        std::vector<size_t> ordered;
        SampleBits covered = m_none;
        while (!choice.chosen.empty()) {
            size_t best = 0;
            double most = -1;
            for (size_t i = 0; i < choice.chosen.size(); ++i) {
                const double gain = m_grid.share(m_sets[choice.chosen[i]].samples, covered);
                if (gain > most + kRounding) {
                    most = gain;
                    best = i;
                }
            }
            ordered.push_back(choice.chosen[best]);
            add(covered, m_sets[choice.chosen[best]].samples);
            choice.chosen.erase(choice.chosen.begin() + std::ptrdiff_t(best));
        }
        choice.chosen = ordered;
        choice.share = m_grid.share(covered);
    }

    const SampleGrid &m_grid;
    const std::vector<CoverSet> &m_sets;
    const std::function<bool()> &m_isCancelled;
    SampleBits m_none;
    double m_goal = 0;
};

} // namespace

CoverChoice cheapestCover(const SampleGrid &grid, const std::vector<CoverSet> &sets, double goal,
                          const std::function<bool()> &isCancelled)
{
    return Solver(grid, sets, goal, isCancelled).solve();
}

} // namespace swathe
