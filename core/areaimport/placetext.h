// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/geo/geometry.h"

#include <QString>

#include <optional>

namespace swathe {

/** A place that was typed as figures. */
struct PlaceText {
    enum class Notation { Coordinates, Utm, Mgrs, Georef, Wrs2, PlusCode, Box };
    GeoPoint at;                    ///< its middle
    std::optional<BoundingBox> box; ///< of what has an extent
    Notation notation = Notation::Coordinates;
};

/**
 * Reads a place in any common notation. Coordinates put latitude first, as people write them, unless letters say
 * otherwise: decimal degrees with point or comma ("46.5, 11.35", "46,5 11,35", "46.5N 11.35E"), degrees, minutes and
 * seconds with signs, letters, colons or spaces ("46°30'18\"N 11°21'E", "N 46 30 18 E 11 21 0"), UTM ("32N 680000
 * 5152000"); MGRS, GEOREF with minutes ("GJPJ3417"), WRS-2 path/row, full Plus codes, and a box "W,S,E,N". Nothing for
 * all else; O for a direction is not guessed at, as it is east in some languages and west in others. Pure.
 */
[[nodiscard]] std::optional<PlaceText> readPlace(const QString &text);

} // namespace swathe
