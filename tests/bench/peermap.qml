// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtLocation
import QtPositioning

/** What tools/bench map compares with: the footprints as polygons of Qt Location's map, nothing else on it. */
Map {
    id: root
    property alias sceneModel: view.model
    function lookAt(lon: real, lat: real, zoom: real) {
        root.center = QtPositioning.coordinate(lat, lon);
        root.zoomLevel = zoom;
    }
    plugin: Plugin {
        name: "itemsoverlay"
    }
    MapItemView {
        id: view
        delegate: MapPolygon {
            required property var corners
            path: corners.map(corner => QtPositioning.coordinate(corner.y, corner.x))
            color: "#1a398ade"
            border.color: "#398ade"
            border.width: 1.3
        }
    }
}
