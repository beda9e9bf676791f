// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QList>
#include <QMetaType>
#include <QUrl>

#include <optional>

namespace swathe {

/** A tile of the Web Mercator pyramid: 2^z by 2^z tiles, y counted from the north. */
struct TileId {
    int z = 0;
    int x = 0;
    int y = 0;
    bool operator==(const TileId &) const = default;
};

[[nodiscard]] inline size_t qHash(const TileId &tile, size_t seed = 0)
{
    return qHashMulti(seed, tile.z, tile.x, tile.y);
}

/**
 * An online base map as data: resources/basemaps/<id>.json, or one that the user added. The address is a template with
 * {z}, {x}, {y} ({-y} counts from the south), or with the names of WMTS, {TileMatrix}, {TileCol}, {TileRow}; tiles of
 * 256 px in Web Mercator. Unknown keys are an error, so that a misspelt one is seen. A value.
 */
struct TileSource {
    QString id;
    QString name;
    QString url;
    int minZoom = 0;
    int maxZoom = 19;
    int keepDays = 0;       ///< how long a tile is kept whose server does not say
    bool hasLabels = false; ///< names are drawn into it: ours are left out
    QString attribution;    ///< shown while the map is
    QUrl terms;
    bool operator==(const TileSource &) const = default;

    [[nodiscard]] QUrl address(const TileId &tile) const;
    /** Errors: InvalidInput; detail names the key. */
    [[nodiscard]] static Result<TileSource> parse(const QJsonObject &object);
    [[nodiscard]] QJsonObject toJson() const;
    /** Those in the program's resources, by name. */
    [[nodiscard]] static QList<TileSource> embedded();
};

} // namespace swathe

Q_DECLARE_METATYPE(swathe::TileId)
Q_DECLARE_METATYPE(swathe::TileSource)
