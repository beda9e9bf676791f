// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/cdse/productfiles.h"

#include <QJsonObject>

namespace swathe::sandbox::cdse {

/** A path of the OData services below a product, taken apart: Products(<id>)/Nodes(a)/Nodes(b)/$value. */
struct ProductPath {
    QString id;         ///< as it stands in the parentheses
    QStringList nodes;  ///< "a", "b"
    QString last;       ///< "Nodes", "$value", "$zip", or empty
    bool valid = false; ///< false: no such form
};
[[nodiscard]] ProductPath productPathOf(const QStringList &path);
/** Whether a text is a UUID without braces or quotes. */
[[nodiscard]] bool isUuid(const QString &text);

/** What the Nodes resource of a product lists for a place in it; nothing for a place that is not there. */
[[nodiscard]] std::optional<QJsonObject> listNodes(const Archive &archive, const Product &product,
                                                   const QStringList &nodes, const QString &downloadBase);

} // namespace swathe::sandbox::cdse
