// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/archive.h"

namespace swathe::sandbox::cdse {

/** A typed attribute of a product, as "Attributes" lists them. Values of DateTimeOffset are texts. */
struct Attribute {
    enum class Type { String, Integer, Double, DateTimeOffset, Boolean };
    QString name;
    Type type = Type::String;
    QJsonValue value;
};

/** "String", "Integer", … as in OData.CSC.StringAttribute. */
[[nodiscard]] QString nameOf(Attribute::Type type);
[[nodiscard]] std::optional<Attribute::Type> attributeTypeOf(const QString &name);

/**
 * A product of the OData catalogue, made from an item of the archive. Times are ms since 1970, UTC. Several products
 * may come from one item: the demo's Sentinel-2 scenes are there as Level-1C and Level-2A, and its radar scenes bring
 * the orbit file they were processed with.
 */
struct Product {
    enum class Kind {
        Folder,    ///< a tree of files (.SAFE, .SEN3 and the like), zipped while it is sent
        SingleFile ///< comes as it is
    };
    QString id; ///< UUID
    QString name;
    QString collection; ///< "SENTINEL-2"
    Kind kind = Kind::Folder;
    const Item *item = nullptr;
    bool hasFootprint = true;
    qint64 start = 0;
    qint64 end = 0;
    qint64 published = 0;
    bool online = true;
    QString s3Path;
    QList<Attribute> attributes;
    QString deletionCause; ///< empty: not deleted
    qint64 deleted = 0;

    [[nodiscard]] const Attribute *attribute(const QString &attributeName) const;
};

/** What is only known once a product's bytes were made. Empty digests: not published. */
struct ProductFacts {
    qint64 size = 0;
    QByteArray md5;
    QByteArray blake3;
};

/** The products that an item stands for; none when it has nothing to make one of. */
[[nodiscard]] QList<Product> productsOf(const Item &item);

/** The quicklook's asset key of an item; empty without one. */
[[nodiscard]] QString quicklookOf(const Item &item);
/** The UUID of its asset. */
[[nodiscard]] QString quicklookIdOf(const Product &product);

/** A time with six digits of seconds, as the service writes it. */
[[nodiscard]] QString timeText(qint64 ms);
/** A UUID that is always the same for the same text. */
[[nodiscard]] QString stableUuid(const QString &text);

} // namespace swathe::sandbox::cdse
