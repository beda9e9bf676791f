// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/areaimport/areaimport.h"

#include "core/areaimport/readers.h"
#include "core/geo/geooperations.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace swathe {

using namespace Qt::StringLiterals;

namespace {

AreaImport failed(const AreaProblem &problem, const QString &format = {})
{
    return {.problems = {problem}, .format = format};
}

AreaImport finished(const OrProblem<AreaReading> &reading)
{
    if (!reading)
        return failed(reading.error());
    const OrProblem<MultiPolygon> degrees = toWgs84(reading->raw);
    if (!degrees)
        return failed(degrees.error(), reading->format);
    AreaReading here = *reading;
    here.raw = {.area = *degrees};
    return mended(here);
}

/// A file for libraries that read from the disk only.
OrProblem<AreaReading> throughDisk(const QList<UnpackedFile> &files, OrProblem<AreaReading> (*read)(const QString &))
{
    const QTemporaryDir folder;
    for (const UnpackedFile &file : files) {
        QFile out(folder.filePath(file.name));
        if (!folder.isValid() || !out.open(QIODevice::WriteOnly) || out.write(file.data) != file.data.size())
            return problem(AreaProblem::Kind::Unreadable, u"the folder for temporary files cannot be written"_s);
    }
    return read(folder.filePath(files.first().name));
}

AreaImport importZip(const QByteArray &data)
{
    const auto files = unpackZip(data, {u".kml"_s, u".shp"_s, u".shx"_s, u".prj"_s, u".geojson"_s, u".json"_s,
                                        u".gpkg"_s, u".gpx"_s, u".wkt"_s});
    if (!files)
        return failed(files.error());
    const auto find = [&](const QString &ending, const QString &stem) -> const UnpackedFile * {
        for (const UnpackedFile &file : *files) {
            if (file.name.endsWith(ending, Qt::CaseInsensitive) &&
                (stem.isEmpty() || file.name.chopped(4).compare(stem, Qt::CaseInsensitive) == 0)) {
                return &file;
            }
        }
        return nullptr;
    };
    if (const UnpackedFile *shp = find(u".shp"_s, {})) {
        // Names of our own: those of the archive may hold anything.
        QList<UnpackedFile> parts{{.name = u"area.shp"_s, .data = shp->data}};
        for (const QString &ending : {u".shx"_s, u".prj"_s}) {
            if (const UnpackedFile *part = find(ending, shp->name.chopped(4)))
                parts.append({.name = u"area"_s + ending, .data = part->data});
        }
        return finished(throughDisk(parts, readShapefile));
    }
    for (const QString &ending : {u".kml"_s, u".geojson"_s, u".json"_s, u".gpkg"_s, u".gpx"_s, u".wkt"_s}) {
        if (const UnpackedFile *file = find(ending, {}))
            return importAreaData(file->data, u"area"_s + ending);
    }
    return failed({.kind = AreaProblem::Kind::UnknownFormat, .detail = u"nothing in the archive is an area"_s});
}

bool isXml(const QByteArray &start, const char *element)
{
    const qsizetype at = start.indexOf(element);
    return start.startsWith('<') && at > 0 && (start[at - 1] == '<' || start[at - 1] == ':');
}

} // namespace

OrProblem<AreaReading> readGeoJson(const QByteArray &data)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(data, &error);
    if (document.isArray())
        return readBox(QString::fromUtf8(data));
    if (!document.isObject())
        return problem(AreaProblem::Kind::Unreadable,
                       u"it is not JSON: %1 at byte %2"_s.arg(error.errorString()).arg(error.offset));
    Result<RawArea> raw = rawAreaFromGeoJson(document.object());
    if (!raw)
        return problem(AreaProblem::Kind::Unreadable, raw.error().detail);
    return AreaReading{.raw = std::move(*raw), .format = u"GeoJSON"_s};
}

OrProblem<AreaReading> readWkt(const QString &text)
{
    Result<RawArea> raw = rawAreaFromWkt(text);
    if (!raw)
        return problem(AreaProblem::Kind::Unreadable, raw.error().detail);
    return AreaReading{.raw = std::move(*raw), .format = u"WKT"_s};
}

OrProblem<AreaReading> readBox(const QString &text)
{
    const auto box = parseBoundingBox(text);
    if (box)
        return AreaReading{.raw = {.area = areaFromBox(*box)}, .format = u"Box"_s};
    // Swapped boxes can be told of and mended; what else is wrong with four numbers cannot.
    if (!box.error().detail.contains("swapped"_L1))
        return problem(AreaProblem::Kind::Unreadable, box.error().detail);
    static const QRegularExpression kBetween(u"[\\s,;\\[\\]]+"_s);
    const QStringList parts = text.split(kBetween, Qt::SkipEmptyParts);
    const double south = parts[0].toDouble();
    const double west = parts[1].toDouble();
    const double north = parts[2].toDouble();
    const double east = parts[3].toDouble();
    const Ring ring{{south, west}, {south, east}, {north, east}, {north, west}, {south, west}};
    return AreaReading{.raw = {.area = {{Polygon{.rings = {ring}}}}}, .format = u"Box"_s};
}

AreaImport importAreaText(const QString &text)
{
    const QString bare = text.trimmed();
    if (bare.isEmpty())
        return failed({.kind = AreaProblem::Kind::Empty});
    if (bare.size() > kMostAreaBytes)
        return failed({.kind = AreaProblem::Kind::TooLarge});
    if (bare.startsWith(u'<') || bare.startsWith(u'{'))
        return importAreaData(bare.toUtf8());
    if (const auto reference = readGridReference(bare))
        return finished(*reference);
    static const QRegularExpression kWkt(u"^(?:SRID\\s*=\\s*\\d+\\s*;\\s*)?[A-Za-z]+[\\sA-Za-z]*(?:\\(|EMPTY)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    if (kWkt.match(bare).hasMatch())
        return finished(readWkt(bare));
    static const QRegularExpression kNumber(u"^\\[?\\s*[-+.\\d]"_s);
    if (kNumber.match(bare).hasMatch())
        return finished(readBox(bare));
    return failed({.kind = AreaProblem::Kind::UnknownFormat});
}

AreaImport importAreaData(const QByteArray &data, const QString &fileName)
{
    if (data.size() > kMostAreaBytes)
        return failed({.kind = AreaProblem::Kind::TooLarge});
    if (data.startsWith("PK\x03\x04") || data.startsWith("PK\x05\x06"))
        return importZip(data);
    if (data.startsWith("SQLite format 3"))
        return finished(throughDisk({{.name = u"area.gpkg"_s, .data = data}}, readGeoPackage));
    if (data.startsWith(QByteArray("\0\0\x27\x0a", 4)))
        return failed({.kind = AreaProblem::Kind::MissingPart,
                       .detail = u"a Shapefile has several files: pack .shp, .shx and .prj into one ZIP"_s});
    const QByteArray bare = data.startsWith("\xef\xbb\xbf") ? data.sliced(3).trimmed() : data.trimmed();
    if (bare.startsWith('<')) {
        const QByteArray start = bare.left(4096);
        const bool isGpx =
            isXml(start, "gpx") || (!isXml(start, "kml") && fileName.endsWith(".gpx"_L1, Qt::CaseInsensitive));
        return finished(isGpx ? readGpx(bare) : readKml(bare));
    }
    if (bare.startsWith('{') || bare.startsWith('['))
        return finished(readGeoJson(bare));
    if (bare.contains('\0'))
        return failed({.kind = AreaProblem::Kind::UnknownFormat});
    return importAreaText(QString::fromUtf8(bare));
}

Result<AreaImport> importAreaFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(Error::Kind::NotFound, u"there is no file \"%1\""_s.arg(path));
    if (!info.isFile())
        return fail(Error::Kind::DiskDenied, u"\"%1\" is not a file"_s.arg(path));
    if (info.size() > kMostAreaBytes)
        return failed({.kind = AreaProblem::Kind::TooLarge});
    if (info.suffix().compare("shp"_L1, Qt::CaseInsensitive) == 0)
        return finished(readShapefile(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::DiskDenied, u"\"%1\" cannot be read: %2"_s.arg(path, file.errorString()));
    const QByteArray data = file.read(kMostAreaBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(Error::Kind::DiskFailed, u"\"%1\" cannot be read: %2"_s.arg(path, file.errorString()));
    return importAreaData(data, info.fileName());
}

Result<MultiPolygon> usableArea(const AreaImport &import, bool acceptRepairs)
{
    for (const AreaProblem &found : import.problems) {
        if (!found.isMended || !acceptRepairs)
            return fail(Error::Kind::InvalidInput, areaProblemText({.kind = found.kind, .detail = found.detail}));
    }
    if (!import.isUsable())
        return fail(Error::Kind::InvalidInput, areaProblemText({.kind = AreaProblem::Kind::Empty}));
    return import.area;
}

} // namespace swathe
