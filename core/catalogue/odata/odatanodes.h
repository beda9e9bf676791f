// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/scene/scene.h"

namespace swathe {

/** One entry of a listing of what a product holds. */
struct ODataNode {
    QString name;
    qint64 size = -1;
    bool isFolder = false;
    QUrl children; ///< where a folder's entries are listed
    bool operator==(const ODataNode &) const = default;
};

/** A product's place: ".../odata/v1/Products(<uuid>)" and the name of its top folder ("X.SAFE"). */
struct ODataPlace {
    QUrl product;
    QString folder;
};

/// Where a scene's product is, read from its whole-product asset; nothing if it has none.
[[nodiscard]] std::optional<ODataPlace> odataPlace(const Scene &scene);

/// The listing of a folder in the product; an empty path is its top folder.
[[nodiscard]] QUrl odataListing(const ODataPlace &place, const QString &path);
/// The bytes of a file; `path` is relative to the top folder, with '/' between its parts.
[[nodiscard]] QUrl odataFile(const ODataPlace &place, const QString &path);

/** Error: BadAnswer. */
[[nodiscard]] Result<QList<ODataNode>> parseODataNodes(const QByteArray &body);

/// The name of the manifest that a product of that name has; empty if its kind has none.
[[nodiscard]] QString manifestName(const QString &folder);

/**
 * The files that a manifest (manifest.safe of Sentinel-1 and -2, xfdumanifest.xml of Sentinel-3 and -6) lists, with
 * sizes and checksums, as assets keyed by their path. Entries without an address, or with one that leads out of the
 * product, are left out and named in `leftOut`. Error: BadAnswer (no XML, no files).
 */
[[nodiscard]] Result<QList<Asset>> assetsFromManifest(const QByteArray &xml, const ODataPlace &place,
                                                      QStringList *leftOut = nullptr);

/// A file of a product as an asset keyed by its path.
[[nodiscard]] Asset odataAsset(const ODataPlace &place, const QString &path, qint64 size, const Checksum &checksum);

/// A path from a server made relative and plain ("./a/b" is "a/b"); empty if it is absolute or leads out.
[[nodiscard]] QString innerPath(const QString &path);

} // namespace swathe
