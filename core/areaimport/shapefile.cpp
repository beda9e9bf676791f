// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/areaimport/readers.h"
#include "core/geo/ring.h"

#include <QDir>
#include <QFileInfo>

#include <shapefil.h>

#include <memory>

namespace swathe {

using namespace Qt::StringLiterals;

namespace {

/// What lies beside a file, under its name with another ending in whatever case.
QString sibling(const QString &path, const QString &ending)
{
    const QFileInfo info(path);
    const QStringList names = info.dir().entryList(QDir::Files);
    for (const QString &name : names) {
        if (name.compare(info.completeBaseName() + ending, Qt::CaseInsensitive) == 0)
            return info.dir().filePath(name);
    }
    return {};
}

/// Rings as the format orders them: outer ones clockwise, each hole inside one of them.
QList<Polygon> grouped(const QList<Ring> &rings)
{
    QList<Polygon> polygons;
    QList<Ring> holes;
    for (const Ring &ring : rings) {
        if (signedArea(ring) <= 0)
            polygons.append(Polygon{.rings = {ring}});
        else
            holes.append(ring);
    }
    for (const Ring &hole : std::as_const(holes)) {
        Polygon *owner = nullptr;
        for (Polygon &polygon : polygons) {
            const Side side = ringSide(polygon.rings.first(), hole.value(0));
            if (side == Side::Inside || (side == Side::Boundary && !owner))
                owner = &polygon;
        }
        if (owner)
            owner->rings.append(hole);
        else
            polygons.append(Polygon{.rings = {hole}}); // wound the wrong way round, as some programs write it
    }
    return polygons;
}

} // namespace

OrProblem<AreaReading> readShapefile(const QString &path)
{
    const QString index = sibling(path, u".shx"_s);
    if (index.isEmpty())
        return problem(AreaProblem::Kind::MissingPart, u".shx"_s);
    SAHooks hooks;
    SASetupDefaultHooks(&hooks);
    hooks.Error = [](const char *) {}; // which would go to standard error
    const QByteArray name = QDir::toNativeSeparators(path).toUtf8();
    const std::unique_ptr<SHPInfo, decltype(&SHPClose)> file(SHPOpenLL(name.constData(), "rb", &hooks), &SHPClose);
    if (!file)
        return problem(AreaProblem::Kind::Unreadable, u"its header is wrong, or .shp and .shx do not fit together"_s);
    int count = 0;
    SHPGetInfo(file.get(), &count, nullptr, nullptr, nullptr);

    AreaReading reading{.raw = {}, .format = u"Shapefile"_s};
    qsizetype positions = 0;
    for (int i = 0; i < count; ++i) {
        const std::unique_ptr<SHPObject, decltype(&SHPDestroyObject)> shape(SHPReadObject(file.get(), i),
                                                                            &SHPDestroyObject);
        if (!shape)
            return problem(AreaProblem::Kind::Unreadable, u"shape %1"_s.arg(i + 1));
        const bool isPolygon =
            shape->nSHPType == SHPT_POLYGON || shape->nSHPType == SHPT_POLYGONZ || shape->nSHPType == SHPT_POLYGONM;
        if (!isPolygon)
            continue;
        positions += shape->nVertices;
        if (!hasRoom(positions))
            return problem(AreaProblem::Kind::TooLarge);
        QList<Ring> rings;
        for (int part = 0; part < shape->nParts; ++part) {
            const int from = shape->panPartStart[part];
            const int to = part + 1 < shape->nParts ? shape->panPartStart[part + 1] : shape->nVertices;
            Ring ring;
            for (int k = std::max(0, from); k < to && k < shape->nVertices; ++k)
                ring.append({shape->padfX[k], shape->padfY[k]});
            rings.append(ring);
        }
        reading.raw.area.polygons += grouped(rings);
    }
    QFile projection(sibling(path, u".prj"_s));
    if (projection.fileName().isEmpty())
        reading.isPrjMissing = true;
    else if (projection.open(QIODevice::ReadOnly))
        reading.raw.crs = QString::fromUtf8(projection.read(65536)).trimmed();
    return reading;
}

} // namespace swathe
