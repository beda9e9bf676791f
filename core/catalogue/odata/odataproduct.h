// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/catalogue/searchrequest.h"

#include <QJsonObject>

namespace swathe {

/** Where products came from, and where their bytes are. */
struct ODataSource {
    QString provider;
    QUrl url;         ///< the service's root, ".../odata/v1"
    QUrl downloadUrl; ///< the same of the host that gives the bytes; empty: `url`
};

/** One answer: the scenes, and what paging needs to know of it. */
struct ODataPage {
    ScenePage page;
    QStringList ids; ///< of all rows, readable or not
    qsizetype rows = 0;
    qint64 count = -1; ///< told by the service when asked
    bool hasNext = false;
};

/** Why a product is no longer there. */
struct ODataDeletion {
    QString name;
    QDateTime date;
    QString cause; ///< "Duplicated product", "Corrupted product" …
    bool operator==(const ODataDeletion &) const = default;
};

/**
 * A product as a STAC item, so that it is kept, exported and read back like every other scene: attributes become
 * properties (by their STAC names where there are such, all of them as "odata:<name>"), bytes and quicklook assets.
 * Pure. Error: BadAnswer (no id, no name).
 */
[[nodiscard]] Result<QJsonObject> stacItemFromOData(const QJsonObject &product, const ODataSource &source);
[[nodiscard]] Result<Scene> sceneFromOData(const QJsonObject &product, const ODataSource &source);

/**
 * A list of products, or one. One broken product costs one entry of ScenePage::skipped. Errors: BadAnswer (a page, no
 * products), and what a refusal within a 200 says.
 */
[[nodiscard]] Result<ODataPage> parseODataProducts(const QByteArray &body, const ODataSource &source);

/** The answer of /DeletedProducts. */
[[nodiscard]] Result<QList<ODataDeletion>> parseODataDeletions(const QByteArray &body);

/// The checksum to verify by: of those listed the one that is not a placeholder ("", "0", "N/A", only zeros) and can be
/// had soonest; empty if there is none.
[[nodiscard]] Checksum checksumFromOData(const QJsonArray &checksums);

} // namespace swathe
