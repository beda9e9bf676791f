// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/archive.h"

#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <optional>

namespace swathe::sandbox {

/** A search as the POST form of STAC API item search writes it, checked. */
struct Query {
    QStringList ids;
    QStringList collections;
    std::optional<Shape> area;
    std::optional<qint64> from; ///< ms since 1970, inclusive; nothing: open
    std::optional<qint64> to;
    bool timed = false;
    QList<std::function<bool(const Item &)>> conditions;
    QList<std::pair<QString, bool>> sort; ///< property, ascending
    QStringList include;
    QStringList exclude;
    qint64 limit = 10;
};

/** Reads a request body; bad input gives nothing and a sentence in error. */
[[nodiscard]] std::optional<Query> readQuery(const QJsonObject &body, QString *error);
/** The GET form of a search as a request body. */
[[nodiscard]] std::optional<QJsonObject> bodyOfQuery(const QList<std::pair<QString, QString>> &query, QString *error);

/** What matches, in the order asked for; newest first without one. Always the same order for the same archive. */
[[nodiscard]] QList<const Item *> select(const Archive &archive, const Query &query);

/** The members of an item that "fields" asks for. */
[[nodiscard]] QJsonObject reduced(const QJsonObject &item, const Query &query);

} // namespace swathe::sandbox
