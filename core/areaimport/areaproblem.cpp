// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/areaimport/areaproblem.h"

#include <QCoreApplication>

namespace swathe {

namespace {

/// Gives the texts their context for translators.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(AreaProblem)
};

QString withDetail(const QString &sentence, const AreaProblem &problem)
{
    return problem.detail.isEmpty()
               ? sentence
               : Words::tr("%1 (%2)", "a sentence and its technical reason").arg(sentence, problem.detail);
}

QString mendedText(const AreaProblem &problem)
{
    switch (problem.kind) {
    case AreaProblem::Kind::NotClosed:
        return Words::tr("The outline was not closed: its last point was joined to its first.");
    case AreaProblem::Kind::TooFewPoints:
        return Words::tr("A part with fewer than three corners was left out.");
    case AreaProblem::Kind::DuplicatePoints:
        return Words::tr("Points that were given twice in a row were left out.");
    case AreaProblem::Kind::CrossesItself:
        return Words::tr("The outline crosses itself: it was taken apart where it does.");
    case AreaProblem::Kind::LooksSwapped:
        return Words::tr("Latitude and longitude looked swapped, and were put in order.");
    case AreaProblem::Kind::MissingPrj:
        return Words::tr("The .prj file is missing: the coordinates were taken for degrees of WGS 84.");
    default:
        return {};
    }
}

} // namespace

QString areaProblemText(const AreaProblem &problem)
{
    if (problem.isMended) {
        if (const QString text = mendedText(problem); !text.isEmpty())
            return text;
    }
    switch (problem.kind) {
    case AreaProblem::Kind::NotClosed:
        return Words::tr("The outline is not closed: its last point must equal its first.");
    case AreaProblem::Kind::TooFewPoints:
        return Words::tr("The outline has too few points: it needs at least three corners.");
    case AreaProblem::Kind::DuplicatePoints:
        return Words::tr("The outline has the same point twice in a row.");
    case AreaProblem::Kind::CrossesItself:
        return Words::tr("The outline crosses itself.");
    case AreaProblem::Kind::LooksSwapped:
        return Words::tr("Latitude and longitude look swapped: longitude comes first.");
    case AreaProblem::Kind::LatitudeOutOfRange:
        return Words::tr("A latitude is out of range: it must lie from -90 to 90 degrees.");
    case AreaProblem::Kind::LongitudeOutOfRange:
        return Words::tr("A longitude is out of range: it must lie from -180 to 180 degrees.");
    case AreaProblem::Kind::NotNumbers:
        return Words::tr("A position is not made of numbers.");
    case AreaProblem::Kind::NoExtent:
        return Words::tr("The area has no extent: nothing lies inside its outline.");
    case AreaProblem::Kind::Empty:
        return Words::tr("There is no area in it, only other things or nothing at all.");
    case AreaProblem::Kind::MissingPrj:
        return Words::tr("The .prj file is missing, and the numbers are no degrees. Add the .prj file that belongs to "
                         "the Shapefile.");
    case AreaProblem::Kind::MissingPart:
        return withDetail(Words::tr("A file that belongs to it is missing."), problem);
    case AreaProblem::Kind::UnknownCoordinates:
        return withDetail(
            Words::tr("Its coordinate system cannot be read here. Save it as WGS 84 (longitude, latitude)."), problem);
    case AreaProblem::Kind::TooLarge:
        return Words::tr("It is too large: at most 64 MB and 200 000 points are read. Simplify it first.");
    case AreaProblem::Kind::Unreadable:
        return withDetail(Words::tr("It is broken and cannot be read."), problem);
    case AreaProblem::Kind::UnknownFormat:
        return Words::tr("It is none of the formats that can be read: GeoJSON, WKT, KML, KMZ, GPX, Shapefile, "
                         "GeoPackage, a box, an MGRS square, WRS-2 path and row, or GEOREF.");
    }
    return {};
}

} // namespace swathe
