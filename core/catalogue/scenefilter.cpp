// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalogue/scenefilter.h"

#include "core/geo/geooperations.h"

#include <algorithm>
#include <compare>

namespace swathe {

using namespace Qt::StringLiterals;

namespace {

bool overlaps(const QDateTime &begin, const QDateTime &end, const SearchRequest &request)
{
    return !(request.begin.isValid() && end.isValid() && end < request.begin) &&
           !(request.end.isValid() && begin.isValid() && begin > request.end);
}

/// Numbers as numbers, times as times, all else as text without regard to case.
bool meetsCondition(const QJsonValue &has, const PropertyCondition &condition)
{
    if (has.isNull() || has.isUndefined() || has.isObject() || has.isArray())
        return true;
    std::partial_ordering order = std::partial_ordering::unordered;
    bool isNumber = has.isDouble();
    const double wanted = isNumber ? condition.value.toDouble(&isNumber) : 0;
    if (isNumber) {
        order = has.toDouble() <=> wanted;
    } else if (const auto time = condition.value.toDateTime(); time.isValid()) {
        const auto own = QDateTime::fromString(has.toString(), Qt::ISODateWithMs);
        if (!own.isValid())
            return true;
        order = own.toMSecsSinceEpoch() <=> time.toMSecsSinceEpoch();
    } else {
        order = QString::compare(has.toVariant().toString(), condition.value.toString(), Qt::CaseInsensitive) <=> 0;
    }
    using Op = PropertyCondition::Op;
    switch (condition.op) {
    case Op::Equal:
        return std::is_eq(order);
    case Op::NotEqual:
        return std::is_neq(order);
    case Op::Less:
        return std::is_lt(order);
    case Op::LessOrEqual:
        return std::is_lteq(order);
    case Op::Greater:
        return std::is_gt(order);
    case Op::GreaterOrEqual:
        return std::is_gteq(order);
    }
    return true;
}

} // namespace

bool meets(const Scene &scene, const SearchRequest &request)
{
    if (!request.collections.isEmpty() && !request.collections.contains(scene.id.collection))
        return false;
    if (!request.ids.isEmpty() && !request.ids.contains(scene.id.item))
        return false;
    if (!overlaps(scene.sensingStart, scene.sensingEnd, request))
        return false;
    if (request.maxCloudPercent && scene.cloudCoverPercent && *scene.cloudCoverPercent > *request.maxCloudPercent)
        return false;
    const auto properties = scene.raw["properties"_L1].toObject();
    if (!std::ranges::all_of(request.conditions, [&properties](const PropertyCondition &condition) {
            return meetsCondition(properties[condition.property], condition);
        }))
        return false;
    if (!request.freeText.trimmed().isEmpty()) {
        const auto words = request.freeText.split(u' ', Qt::SkipEmptyParts);
        const auto description = scene.raw["properties"_L1]["description"_L1].toString();
        const auto isIn = [&](const QString &word) {
            return scene.id.item.contains(word, Qt::CaseInsensitive) ||
                   scene.title.contains(word, Qt::CaseInsensitive) || description.contains(word, Qt::CaseInsensitive);
        };
        if (std::ranges::none_of(words, isIn))
            return false;
    }
    return request.area.isEmpty() || scene.footprint.isEmpty() || intersects(request.area, scene.footprint);
}

bool canMeet(const Collection &collection, const SearchRequest &request)
{
    if (!overlaps(collection.begins, collection.ends, request))
        return false;
    return request.area.isEmpty() || !collection.extent || !checkBoundingBox(*collection.extent) ||
           intersects(request.area, areaFromBox(*collection.extent));
}

} // namespace swathe
