// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/cdse/cdseproduct.h"

#include <functional>

namespace swathe::sandbox::cdse {

using Condition = std::function<bool(const Product &)>;

/** Why a filter is refused. Values that are not valid are answered in another shape than bad syntax. */
struct FilterError {
    QString text;
    bool isValue = false;
};

/**
 * Reads a $filter: the comparisons, functions, attribute conditions and geometries that the service documents, joined
 * by and, or, not and parentheses. As literal as the service: an attribute asked for by another type than its own
 * matches nothing, a collection that is not among the known ones is refused.
 */
[[nodiscard]] std::optional<Condition> readFilter(const QString &text, const QStringList &collections,
                                                  FilterError *error);

} // namespace swathe::sandbox::cdse
