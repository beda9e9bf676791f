// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/catalogue/searchrequest.h"

#include <QJsonArray>
#include <QJsonObject>

namespace swathe {

/** Where a STAC document came from. */
struct StacSource {
    QString provider;
    QUrl url;           ///< the document's own address after redirects; relative links are resolved against it
    QString collection; ///< for items that name none (static catalogues)
};

enum class StacKind { Item, ItemCollection, Catalog, Collection, CollectionList, Unknown };

/** What one answer holds: the scenes, and what paging needs to know of it. */
struct StacPage {
    ScenePage page;
    QJsonArray links;
    qsizetype entries = 0; ///< features in the answer, readable or not
};

/**
 * What a document is, by what is in it: media types lie. Versions 0.6 to 1.1.
 */
[[nodiscard]] StacKind stacKind(const QJsonObject &document);

/** The JSON object of an answer's body. Error: BadAnswer (HTML, broken JSON, not an object). */
[[nodiscard]] Result<QJsonObject> parseJsonObject(const QByteArray &body);

/** RFC 3339, read leniently: 0 to 9 digits of fraction, no zone (= UTC), a date alone. Invalid if unreadable. */
[[nodiscard]] QDateTime parseStacDateTime(const QString &text);

/** Pure. Error: BadAnswer, when it is no item (no id, not a Feature, neither times nor assets). */
[[nodiscard]] Result<Scene> sceneFromStac(const QJsonObject &item, const StacSource &source);

/** An item, an item collection, or items a line (NDJSON). One broken item costs one entry of ScenePage::skipped. */
[[nodiscard]] Result<StacPage> parseStacItems(const QByteArray &body, const StacSource &source);
[[nodiscard]] StacPage stacPageFromJson(const QJsonObject &document, const StacSource &source);

/** Pure. Error: BadAnswer (no id). */
[[nodiscard]] Result<Collection> collectionFromStac(const QJsonObject &collection);

/** The href of a link or asset, resolved; empty if it is missing or cannot be an address. */
[[nodiscard]] QUrl resolvedHref(const QUrl &base, const QString &href);

/** The first link of that relation; an empty object if there is none. */
[[nodiscard]] QJsonObject linkOf(const QJsonArray &links, QStringView relation);

} // namespace swathe
