// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/geo/geometry.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace swathe {

/** What a file's bytes must hash to. */
struct Checksum {
    /// In this order in the queue's database: new ones at the end.
    enum class Algorithm {
        None,
        Md5,
        Sha1,
        Sha224,
        Sha256,
        Sha384,
        Sha512,
        Sha3_256,
        Sha3_512,
        Blake2b,
        Blake3,
        Sha3_224,
        Sha3_384,
        Crc32c,
        S3Etag, ///< MD5 of the MD5s of a multipart upload's parts, then the number of parts in 4 bytes, big-endian
        Last = S3Etag,
    };
    Algorithm algorithm = Algorithm::None;
    QByteArray digest; ///< raw bytes; a CRC is big-endian
    [[nodiscard]] bool isEmpty() const { return algorithm == Algorithm::None || digest.isEmpty(); }
    bool operator==(const Checksum &) const = default;
};

/** One file of a scene, as the catalogue tells of it. */
struct Asset {
    QString key;
    QUrl href; ///< absolute, as given: http(s), s3, file
    QString title;
    QString mediaType;
    QStringList roles;
    QStringList bands;            ///< band or common names, lower case
    qint64 size = -1;             ///< bytes; -1 unknown (file:size)
    Checksum checksum;            ///< file:checksum
    QStringList authRefs;         ///< auth:refs
    QUrl alternateHttps;          ///< an https way to the same bytes, when href is another scheme
    QUrl alternateS3;             ///< the same in an object store, when href is another scheme; may be a folder
    bool isRequesterPays = false; ///< whoever reads it pays for that (storage:schemes)
    [[nodiscard]] bool isPreview() const
    {
        return roles.contains(QStringLiteral("thumbnail")) || roles.contains(QStringLiteral("overview"));
    }
    bool operator==(const Asset &) const = default;
};

/** Whether a scene's files can be fetched now. */
enum class Availability {
    Unknown,
    Online,
    Offline, ///< has to be ordered first (STAC's order extension, Copernicus' deferred products)
};

/**
 * One acquisition (a STAC item, an OData product …): a value. `properties` and `raw` keep all the service said.
 * Times are UTC. Numbers that a service does not give are empty, never 0.
 */
struct Scene {
    SceneId id;
    QString title;
    QDateTime sensingStart;
    QDateTime sensingEnd;
    MultiPolygon footprint; ///< normalised; may be empty
    std::optional<double> cloudCoverPercent;
    QString platform;
    QString productType;
    QString tile;           ///< MGRS tile, WRS path/row …
    QString orbitDirection; ///< "ascending", "descending" or empty
    std::optional<int> relativeOrbit;
    std::optional<double> gsdMetres;
    Availability availability = Availability::Unknown;
    QList<Asset> assets;
    QUrl thumbnail; ///< empty when there is none
    QUrl selfLink;
    QJsonObject raw; ///< the item as it came

    [[nodiscard]] qint64 totalSize() const; ///< of the data assets whose size is known; -1 if none is
    bool operator==(const Scene &) const = default;
};

/** A collection of scenes. */
struct Collection {
    QString id;
    QString title;
    QString description;
    QString license;
    QStringList keywords;
    std::optional<BoundingBox> extent;
    QDateTime begins;           ///< invalid = open
    QDateTime ends;             ///< invalid = open
    bool hasCloudCover = false; ///< its items can be filtered by eo:cloud_cover, as far as the collection says

    /// Each of the words, in any case, is in its id, title, description or keywords. No words fit everything.
    [[nodiscard]] bool fits(const QString &words) const;
    bool operator==(const Collection &) const = default;
};

} // namespace swathe

Q_DECLARE_METATYPE(swathe::Scene)
Q_DECLARE_METATYPE(swathe::Collection)
