// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/cdse/cdseproduct.h"

namespace swathe::sandbox::cdse {

/** One file in a product. path is relative to the product's top folder; of a single-file product it is empty. */
struct ProductFile {
    QString path;
    QByteArray mediaType;
    Body body;
};

/** The files of a product: those of its item, where they are in the product, and a manifest that lists them. */
[[nodiscard]] QList<ProductFile> filesOf(const Archive &archive, const Product &product);

/** What $value of the product, or of a folder in it ("a/b"), gives: a zip made on the way, or the single file. */
[[nodiscard]] Body bytesOf(const Archive &archive, const Product &product, const QString &folder = {});

/** Size and digests of the whole; digests only up to 64 MB, larger products have none. Slow the first time. */
[[nodiscard]] ProductFacts factsOf(const Archive &archive, const Product &product);

} // namespace swathe::sandbox::cdse
