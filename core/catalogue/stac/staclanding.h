// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalogue/searchrequest.h"

#include <QJsonObject>

namespace swathe {

/** What a landing page offers. */
struct StacLanding {
    Capabilities can;
    QUrl search;       ///< empty: nothing searchable, to be walked like a static catalogue
    QUrl collections;  ///< empty: found by child links only
    QUrl conformance;  ///< to be read because the landing page lists no classes; else empty
    QStringList notes; ///< "conformanceMissing"
};

/**
 * Pure: endpoints from the links, not from guessed paths; what the service can do from its conformance classes,
 * matched by pattern because their version part varies. Servers that say nothing but link a search are believed.
 * `extraClasses` are those of the conformance document.
 */
[[nodiscard]] StacLanding stacLanding(const QJsonObject &document, const QUrl &url,
                                      const QStringList &extraClasses = {});

} // namespace swathe
