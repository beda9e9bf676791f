// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/scene/scene.h"

#include <QVariant>

namespace swathe {

/** A condition on one property of a scene, by its name in STAC ("sat:relative_orbit") or in the catalogue's own terms.
 */
struct PropertyCondition {
    enum class Op { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual };
    QString property;
    Op op = Op::Equal;
    QVariant value; ///< text, number, bool or QDateTime
    bool operator==(const PropertyCondition &) const = default;
};

/**
 * What is asked of a catalogue, in the field's own terms. Empty parts are no condition. Times are UTC, both ends
 * inclusive. `limit` is the number of scenes wanted in all, 0 = all.
 */
struct SearchRequest {
    QStringList collections;
    MultiPolygon area;
    QDateTime begin;
    QDateTime end;
    std::optional<double> maxCloudPercent;
    QStringList ids;
    QString freeText;
    QList<PropertyCondition> conditions; ///< all of them; sent only to collections that have the property
    qint64 limit = 0;
    int pageSize = 100;
    bool operator==(const SearchRequest &) const = default;
};

/** One page of results. */
struct ScenePage {
    QList<Scene> scenes;
    qint64 matched = -1;    ///< told by the service; -1 if not
    QList<Error> skipped;   ///< one for each entry that could not be read
    bool isOrdered = false; ///< scenes come newest first, over all pages of the search
    QStringList notes;      ///< what was done otherwise than asked ("cloudFilteredHere", "pageRepeated")
};

/** What a catalogue can do; the interface offers only that. */
struct Capabilities {
    bool search = false;
    bool post = false;
    bool sort = false;
    bool fields = false;
    bool query = false; ///< STAC "query" extension
    bool cql2Json = false;
    bool cql2Text = false;
    bool freeText = false;
    bool collections = false;
    bool count = false;
    bool cloudFilter = true; ///< by the service or here
    bool operator==(const Capabilities &) const = default;
};

} // namespace swathe

Q_DECLARE_METATYPE(swathe::ScenePage)
