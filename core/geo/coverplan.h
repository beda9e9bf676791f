// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/geo/geometry.h"

#include <QDateTime>
#include <QList>

#include <functional>
#include <optional>

namespace swathe {

/** A scene, as far as it matters for covering an area. */
struct CoverCandidate {
    MultiPolygon footprint; ///< normalised
    std::optional<double> cloudPercent;
    QDateTime time; ///< UTC; may be invalid
};

enum class CoverAim {
    Fewest,      ///< as few scenes as can be; of equals, the less cloudy
    LeastCloud,  ///< least cloud over the area; a scene more must save 1 % of it. Unknown cloud counts as 50 %
    ClosestDates ///< the shortest stretch of time that has enough, to the hour; in it, as few scenes as can be
};

/** A scene that was chosen. */
struct CoverStep {
    qsizetype index = 0; ///< of the candidate
    double gain = 0;     ///< share of the area, 0 to 1, that it adds to the steps before it
    double total = 0;    ///< share covered with it
    bool operator==(const CoverStep &) const = default;
};

struct CoverPlan {
    QList<CoverStep> steps; ///< what adds most comes first
    double share = 0;       ///< of the area that is covered, 0 to 1
    MultiPolygon uncovered; ///< the rest, for drawing
    bool isProven = false;  ///< no cheaper choice reaches as much, to the fineness of the comparison (below)
    bool operator==(const CoverPlan &) const = default;
};

/**
 * Which of the candidates to take to cover `enough` of the area (0 to 1), or as much as they can cover. Shares are
 * exact, in the equal-area measure of areaKm2(). Candidates are compared by 4 000 points spread over the area; what
 * that lets slip is mended by the exact measure, but gains below 0.01 % of the area are not pursued. Pure, any thread;
 * 10 000 candidates take about a second, so not the window's. `isCancelled` is asked from time to time; then the plan
 * is empty.
 */
[[nodiscard]] CoverPlan planCover(const MultiPolygon &area, const QList<CoverCandidate> &candidates, CoverAim aim,
                                  double enough = 1, const std::function<bool()> &isCancelled = {});

/** What of an area is left uncovered. */
struct UncoveredPart {
    MultiPolygon part; ///< normalised, for drawing
    double share = 0;  ///< of the area, 0 to 1
    bool operator==(const UncoveredPart &) const = default;
};

/** What no footprint covers. Pure, any thread; milliseconds for hundreds of footprints. */
[[nodiscard]] UncoveredPart uncoveredPart(const MultiPolygon &area, const QList<MultiPolygon> &footprints);

} // namespace swathe

Q_DECLARE_METATYPE(swathe::CoverPlan)
Q_DECLARE_METATYPE(swathe::UncoveredPart)
