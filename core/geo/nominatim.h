// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/geo/geometry.h"

#include <QList>
#include <QUrl>

namespace swathe {

/** A place that an online search knows. */
struct FoundPlace {
    QString name;
    QString detail; ///< what tells it from others of that name; may be empty
    GeoPoint at;
    std::optional<BoundingBox> box;
    bool operator==(const FoundPlace &) const = default;
};

/**
 * The address that asks a Nominatim-compatible service (https://nominatim.org/release-docs/latest/api/Search/) for at
 * most `most` places of these words; names in the first of `languages` (BCP 47) that there is.
 */
[[nodiscard]] QUrl nominatimUrl(const QUrl &endpoint, const QString &words, const QStringList &languages, int most);

/**
 * The answer, in the service's order; what has no name or no place is left out, boxes of nothing are none. Errors:
 * BadAnswer. Pure.
 */
[[nodiscard]] Result<QList<FoundPlace>> readNominatim(const QByteArray &bytes);

} // namespace swathe
