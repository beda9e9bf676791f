// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scene/scene.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace swathe {

/*
 * Scenes as files for other programs. Pure; addresses are those of the catalogue, never signed ones, so that no secret
 * gets into a file. All text is UTF-8.
 */

/** The STAC item as it came, but for its links and assets, whose addresses are absolute. */
[[nodiscard]] QJsonObject portableItem(const Scene &scene);
/** A STAC ItemCollection, which is a GeoJSON FeatureCollection. */
[[nodiscard]] QByteArray itemCollection(const QList<Scene> &scenes);
/**
 * A table for spreadsheets (RFC 4180, with a head). Text that a spreadsheet would take for a formula gets an apostrophe
 * in front. Times are UTC, sizes bytes, the footprint is WKT.
 */
[[nodiscard]] QByteArray sceneCsv(const QList<Scene> &scenes);
/** KML 2.2: a placemark a scene, with its time, so that a time slider works. */
[[nodiscard]] QByteArray sceneKml(const QList<Scene> &scenes);
/** One id a line. */
[[nodiscard]] QByteArray sceneIds(const QList<Scene> &scenes);

/** A file of a scene, for a download program. */
struct ExportFile {
    QString path; ///< relative, safe on every system, with "/" between the parts
    QUrl url;     ///< http or https
    qint64 size = -1;
    Checksum checksum;
};
struct ExportList {
    QList<ExportFile> files;
    qsizetype leftOut = 0; ///< files that have no http address
};

/** The files of the chosen assets (presets and keys, see chooseAssets()), where planDownloads() would put them. */
[[nodiscard]] ExportList exportFiles(const QList<Scene> &scenes, const QStringList &assetChoice);

/** Metalink 4 (RFC 5854), with sizes and checksums. */
[[nodiscard]] QByteArray metalink(const QList<ExportFile> &files);
/** For "aria2c --input-file"; checksums are checked by aria2. */
[[nodiscard]] QByteArray aria2Input(const QList<ExportFile> &files);
/**
 * A script for sh with curl. Run again it goes on where it stopped, and does not fetch again what is there. Checksums
 * are checked where md5sum, sha1sum … are installed. Ends with 1 if a file failed.
 */
[[nodiscard]] QByteArray curlScript(const QList<ExportFile> &files);

/** What the formats are called on the command line, in menu order, and their usual ending. */
struct ExportFormat {
    QString name;   ///< "geojson", "csv", "kml", "ids", "metalink", "aria2", "curl"
    QString ending; ///< with the dot
    bool isOfFiles = false;
};
[[nodiscard]] const QList<ExportFormat> &exportFormats();

/** A whole export by its format's name; `leftOut`, if given, tells of files without an http address. */
[[nodiscard]] QByteArray exported(const QString &format, const QList<Scene> &scenes, const QStringList &assetChoice,
                                  qsizetype *leftOut = nullptr);

} // namespace swathe
