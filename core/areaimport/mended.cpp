// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/areaimport/areareading.h"
#include "core/geo/geooperations.h"
#include "core/geo/overlay.h"
#include "core/geo/ring.h"

#include <algorithm>
#include <cmath>

namespace swathe {

namespace {

enum class Crossing { None, Some, TooMany };

/// As crossesItself(), but bounded in work, and telling when mending would not be.
Crossing crossingOf(const Ring &ring)
{
    constexpr qsizetype kMostChecks = 50'000'000;
    constexpr qsizetype kMostCrossings = 20'000;
    QList<qsizetype> order(std::max<qsizetype>(0, ring.size() - 1));
    for (qsizetype i = 0; i < order.size(); ++i)
        order[i] = i;
    const auto west = [&](qsizetype i) {
        return std::min(ring[i].lon, ring[i + 1].lon);
    };
    const auto east = [&](qsizetype i) {
        return std::max(ring[i].lon, ring[i + 1].lon);
    };
    std::ranges::sort(order, {}, west);
    qsizetype checks = 0;
    qsizetype crossings = 0;
    for (qsizetype i = 0; i < order.size(); ++i) {
        const GeoPoint a = ring[order[i]];
        const GeoPoint b = ring[order[i] + 1];
        for (qsizetype k = i + 1; k < order.size() && west(order[k]) <= east(order[i]); ++k) {
            if (++checks > kMostChecks)
                return Crossing::TooMany;
            if (segmentsCross(a, b, ring[order[k]], ring[order[k] + 1]) && ++crossings > kMostCrossings)
                return Crossing::TooMany;
        }
    }
    return crossings > 0 ? Crossing::Some : Crossing::None;
}

class Mender
{
public:
    explicit Mender(const AreaReading &reading) : m_area(reading.raw.area), m_isPrjMissing(reading.isPrjMissing)
    {
        m_import.format = reading.format;
    }

    AreaImport run()
    {
        if (checkPositions() && mendRings() && mendCrossings()) {
            m_import.area = normalised(m_area);
            if (m_import.area.isEmpty())
                stop(AreaProblem::Kind::NoExtent);
        }
        return m_import;
    }

private:
    bool stop(AreaProblem::Kind kind)
    {
        m_import.problems.append({.kind = kind});
        return false;
    }
    void note(AreaProblem::Kind kind, qsizetype count)
    {
        if (count > 0)
            m_import.problems.append({.kind = kind, .isMended = true, .count = count});
    }
    template <class Function> void forEachPosition(const Function &function)
    {
        for (Polygon &polygon : m_area.polygons) {
            for (Ring &ring : polygon.rings)
                std::ranges::for_each(ring, function);
        }
    }

    bool checkPositions()
    {
        qsizetype count = 0;
        bool areNumbers = true;
        bool isBeyondPole = false;
        bool isFar = false;
        bool wouldFitSwapped = true;
        forEachPosition([&](GeoPoint point) {
            ++count;
            areNumbers = areNumbers && std::isfinite(point.lon) && std::isfinite(point.lat);
            isBeyondPole = isBeyondPole || std::abs(point.lat) > 90;
            isFar = isFar || std::abs(point.lon) > 540;
            wouldFitSwapped = wouldFitSwapped && std::abs(point.lon) <= 90 && std::abs(point.lat) <= 180;
        });
        if (count == 0)
            return stop(AreaProblem::Kind::Empty);
        if (!hasRoom(count))
            return stop(AreaProblem::Kind::TooLarge);
        if (!areNumbers)
            return stop(AreaProblem::Kind::NotNumbers);
        if (m_isPrjMissing) {
            if (isBeyondPole || isFar)
                return stop(AreaProblem::Kind::MissingPrj);
            note(AreaProblem::Kind::MissingPrj, 1);
        }
        if (isBeyondPole && wouldFitSwapped) {
            forEachPosition([](GeoPoint &point) {
                std::swap(point.lon, point.lat);
            });
            note(AreaProblem::Kind::LooksSwapped, count);
        } else if (isBeyondPole) {
            return stop(AreaProblem::Kind::LatitudeOutOfRange);
        }
        return !isFar || stop(AreaProblem::Kind::LongitudeOutOfRange);
    }

    bool mendRings()
    {
        qsizetype duplicates = 0;
        qsizetype open = 0;
        qsizetype tooFew = 0;
        for (Polygon &polygon : m_area.polygons) {
            QList<Ring> kept;
            for (Ring &ring : polygon.rings) {
                const qsizetype before = ring.size();
                ring.erase(std::unique(ring.begin(), ring.end()), ring.end());
                const bool isOpen = ring.size() > 2 && ring.first() != ring.last();
                if (isOpen)
                    ring.append(ring.first());
                if (ring.size() < 4) {
                    ++tooFew;
                    if (kept.isEmpty())
                        break; // without its outer ring a polygon is nothing
                    continue;
                }
                open += isOpen ? 1 : 0;
                duplicates += before + (isOpen ? 1 : 0) - ring.size();
                kept.append(ring);
            }
            polygon.rings = kept;
        }
        m_area.polygons.removeIf([](const Polygon &polygon) {
            return polygon.rings.isEmpty();
        });
        if (m_area.isEmpty())
            return stop(AreaProblem::Kind::TooFewPoints);
        note(AreaProblem::Kind::TooFewPoints, tooFew);
        note(AreaProblem::Kind::NotClosed, open);
        note(AreaProblem::Kind::DuplicatePoints, duplicates);
        return true;
    }

    bool mendCrossings()
    {
        qsizetype crossing = 0;
        QList<Polygon> result;
        for (const Polygon &polygon : std::as_const(m_area.polygons)) {
            Polygon plane;
            qsizetype here = 0;
            bool isPlane = true;
            for (const Ring &ring : polygon.rings) {
                plane.rings.append(unwrapped(ring));
                const Ring &flat = plane.rings.last();
                isPlane = isPlane && flat.first() == flat.last();
                const Crossing found = crossingOf(flat);
                if (found == Crossing::TooMany)
                    return stop(AreaProblem::Kind::CrossesItself);
                here += found == Crossing::Some ? 1 : 0;
            }
            if (here == 0) {
                result.append(polygon);
                continue;
            }
            const MultiPolygon parts = isPlane ? madeValid(plane) : MultiPolygon();
            if (parts.isEmpty())
                return stop(AreaProblem::Kind::CrossesItself);
            crossing += here;
            result += parts.polygons;
        }
        note(AreaProblem::Kind::CrossesItself, crossing);
        m_area.polygons = result;
        return true;
    }

    MultiPolygon m_area;
    bool m_isPrjMissing;
    AreaImport m_import;
};

} // namespace

AreaImport mended(const AreaReading &reading)
{
    return Mender(reading).run();
}

} // namespace swathe
