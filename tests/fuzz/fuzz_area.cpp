// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/geo/geooperations.h"
#include "tests/fuzz/fuzz.h"

#include <cmath>

using namespace swathe;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(fuzz::bytesOf(data, size));
    if (const Result<BoundingBox> box = parseBoundingBox(text))
        fuzz::require(std::isfinite(box->west) && box->south <= box->north);
    const Result<MultiPolygon> area = areaFromText(text);
    if (!area)
        return 0;
    for (const Polygon &polygon : area->polygons) {
        fuzz::require(!polygon.rings.isEmpty());
        for (const Ring &ring : polygon.rings) {
            fuzz::require(ring.size() >= 4 && ring.constFirst() == ring.constLast());
            for (const GeoPoint &point : ring)
                fuzz::require(std::abs(point.lon) <= 180 && std::abs(point.lat) <= 90);
        }
    }
    return 0;
}
