// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QString>

namespace swathe {

/** Something wrong with an area that was given, by name. */
struct AreaProblem {
    enum class Kind {
        NotClosed,           ///< a ring's last position is not its first; mended by closing it
        TooFewPoints,        ///< a ring encloses nothing; mended by leaving it out when others stay
        DuplicatePoints,     ///< the same position twice in a row; mended by keeping one
        CrossesItself,       ///< mended by the parts its lines enclose
        LooksSwapped,        ///< latitude first; mended by swapping
        LatitudeOutOfRange,  ///< beyond 90 degrees
        LongitudeOutOfRange, ///< beyond 540 degrees
        NotNumbers,          ///< a position is not made of numbers
        NoExtent,            ///< nothing lies inside
        Empty,               ///< no polygon in it
        MissingPrj,          ///< a Shapefile without coordinate system; mended as WGS 84 when the numbers fit
        MissingPart,         ///< a file that belongs to it is missing; `detail` names it
        UnknownCoordinates,  ///< a coordinate system that cannot be read here; `detail` names it
        TooLarge,            ///< more positions or bytes than are read
        Unreadable,          ///< broken; `detail` says where
        UnknownFormat,       ///< none of the formats that are read
    };
    Kind kind = Kind::Unreadable;
    bool isMended = false; ///< the area offered has it no more
    qsizetype count = 1;   ///< rings or positions it was met at
    QString detail;        ///< technical English
    bool operator==(const AreaProblem &) const = default;
};

/** What is wrong, or what was done about it, in a sentence for people, translated. */
[[nodiscard]] QString areaProblemText(const AreaProblem &problem);

} // namespace swathe

Q_DECLARE_METATYPE(swathe::AreaProblem)
