// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/areaimport/areaimport.h"
#include "core/geo/rawarea.h"

#include <tl/expected.hpp>

namespace swathe {

constexpr qint64 kMostAreaBytes = 64LL * 1024 * 1024;
constexpr qint64 kMostUnpackedBytes = 128LL * 1024 * 1024;
constexpr qsizetype kMostAreaPositions = 200'000;

/** What a reader of one format found, before anything is checked. */
struct AreaReading {
    RawArea raw;
    QString format;
    bool isPrjMissing = false; ///< nobody says what the numbers are
};

/** A reading, or the problem that stopped it. */
template <class T> using OrProblem = tl::expected<T, AreaProblem>;

[[nodiscard]] inline tl::unexpected<AreaProblem> problem(AreaProblem::Kind kind, const QString &detail = {})
{
    return tl::unexpected<AreaProblem>(AreaProblem{.kind = kind, .detail = detail});
}

/** True while `area` may take `more` positions. */
[[nodiscard]] inline bool hasRoom(qsizetype positions, qsizetype more = 0)
{
    return positions + more <= kMostAreaPositions;
}

/** Checks and mends what was read, in degrees of WGS 84 already, and normalises it. */
[[nodiscard]] AreaImport mended(const AreaReading &reading);

} // namespace swathe
