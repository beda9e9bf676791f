// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/itemreader.h"
#include "tests/fuzz/fuzz.h"

using namespace swathe;

namespace {

/// The items, with the bytes given in pieces of `step`.
QList<QJsonObject> itemsOf(const QByteArray &bytes, qsizetype step)
{
    cli::ItemReader reader;
    QList<QJsonObject> items;
    for (qsizetype at = 0; at < bytes.size(); at += step) {
        reader.feed(bytes.mid(at, step));
        items += reader.takeItems();
    }
    reader.finish();
    return items + reader.takeItems();
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    fuzz::require(itemsOf(bytes, 1 << 20) == itemsOf(bytes, 7));
    return 0;
}
