// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/scene/scene.h"

#include <QHash>
#include <QMap>

namespace swathe {

/** The declared type of an attribute; asking for it by another type matches nothing, without an error. */
enum class ODataType { String, Integer, Double, DateTimeOffset, Boolean };

/// "String" …, as the service writes it.
[[nodiscard]] QString odataTypeName(ODataType type);
[[nodiscard]] std::optional<ODataType> odataTypeFromName(const QString &name);

/** The attributes of each collection, by name. */
struct ODataSchema {
    QMap<QString, QHash<QString, ODataType>> collections;
    bool operator==(const ODataSchema &) const = default;
};

/// Copernicus' collections as they were in 2026, for searches before, or without, the live list.
[[nodiscard]] const ODataSchema &builtInODataSchema();

/** The answer of /Attributes: an object of lists. Error: BadAnswer. */
[[nodiscard]] Result<ODataSchema> parseODataSchema(const QByteArray &body);

/**
 * What is offered to choose from: each collection, and its usual product types as "SENTINEL-2/S2MSI2A", which
 * searches understand.
 */
[[nodiscard]] QList<Collection> odataCollections(const ODataSchema &schema);

/// The attribute that a STAC property ("eo:cloud_cover") stands for; the name itself for any other.
[[nodiscard]] QString odataAttributeName(const QString &property);

} // namespace swathe
