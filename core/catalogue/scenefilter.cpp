// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalogue/scenefilter.h"

#include "core/geo/geooperations.h"

#include <algorithm>

namespace swathe {

using namespace Qt::StringLiterals;

namespace {

bool overlaps(const QDateTime &begin, const QDateTime &end, const SearchRequest &request)
{
    return !(request.begin.isValid() && end.isValid() && end < request.begin) &&
           !(request.end.isValid() && begin.isValid() && begin > request.end);
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
