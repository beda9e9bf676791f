// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Swathe.Presentation

/**
 * The corners of a polygon on the map: each can be dragged, moved by the arrow keys and deleted; the small handle in the
 * middle of an edge makes a new corner of it; the round one in the middle moves all. Polygons of very many corners have
 * the round one only: they are changed in the table of coordinates.
 */
Item {
    id: root

    required property MapCamera camera
    required property MapColours colours
    required property AreaEditor areaEditor
    property bool valid: true

    readonly property color outline: root.valid ? root.colours.aoi : root.colours.invalidAoi
    readonly property int mostHandles: 200

    function dragTo(row: int, x: real, y: real) {
        const place = root.camera.toGeo(x, y);
        // The camera shows any copy of the world: the one nearest to where the corner is.
        const was = root.areaEditor.data(root.areaEditor.index(row, 0), Qt.UserRole + 1);
        root.areaEditor.move(row, place.x - 360 * Math.round((place.x - was) / 360), place.y);
    }
    function nudge(row: int, lon: real, lat: real, dx: real, dy: real) {
        const from = root.camera.toScreen(lon, lat);
        root.dragTo(row, from.x + dx, from.y + dy);
        root.areaEditor.commit();
    }
    function shiftBy(dx: real, dy: real) {
        const at = root.areaEditor.middle;
        const from = root.camera.toScreen(at.x, at.y);
        const to = root.camera.toGeo(from.x + dx, from.y + dy);
        root.areaEditor.shift(dx / root.camera.worldWidth * 360, to.y - at.y);
    }

    Repeater {
        id: corners
        model: root.areaEditor.count <= root.mostHandles ? root.areaEditor : null
        Item {
            id: corner
            required property int index
            required property double longitude
            required property double latitude
            required property double middleLongitude
            required property double middleLatitude
            required property int part
            required property int number

            readonly property point at: corner.screen(root.camera.revision, longitude, latitude)
            readonly property point middle: corner.screen(root.camera.revision, middleLongitude, middleLatitude)
            readonly property bool hasRoom: Math.abs(corner.middle.x - corner.at.x) + Math.abs(corner.middle.y - corner.at.y) > 22

            function screen(revision: int, lon: real, lat: real): point {
                return root.camera.toScreen(lon, lat);
            }

            MapHandle {
                objectName: "edgeHandle" + corner.index
                colours: root.colours
                outline: root.outline
                small: true
                visible: corner.hasRoom
                x: corner.middle.x - width / 2
                y: corner.middle.y - height / 2
                activeFocusOnTab: false
                name: qsTr("New corner behind corner %1").arg(corner.number)
                onGrabbed: corner.made = root.areaEditor.insert(corner.index)
                onDragged: (x, y) => {
                    const p = mapToItem(root, x, y);
                    root.dragTo(corner.made, p.x, p.y);
                }
                onDropped: root.areaEditor.commit()
            }
            property int made: -1
            MapHandle {
                objectName: "cornerHandle" + corner.index
                colours: root.colours
                outline: root.outline
                x: corner.at.x - width / 2
                y: corner.at.y - height / 2
                name: qsTr("Corner %1 of part %2 of the area of interest").arg(corner.number).arg(corner.part)
                description: qsTr("Arrow keys move it, with Shift in larger steps; Insert makes a corner behind it, Delete removes it")
                onDragged: (x, y) => {
                    const p = mapToItem(root, x, y);
                    root.dragTo(corner.index, p.x, p.y);
                }
                onDropped: root.areaEditor.commit()
                onNudged: (dx, dy) => root.nudge(corner.index, corner.longitude, corner.latitude, dx, dy)
                onInserted: {
                    root.areaEditor.insert(corner.index);
                    root.areaEditor.commit();
                }
                onDeleted: root.areaEditor.remove(corner.index)
            }
        }
    }
    MapHandle {
        objectName: "moveHandle"
        property point last
        colours: root.colours
        outline: root.outline
        round: true
        readonly property point at: place(root.camera.revision, root.areaEditor.middle)
        function place(revision: int, middle: point): point {
            return root.camera.toScreen(middle.x, middle.y);
        }
        visible: root.areaEditor.count > 0
        x: at.x - width / 2
        y: at.y - height / 2
        cursorShape: Qt.SizeAllCursor
        name: qsTr("Middle of the area of interest")
        description: qsTr("Arrow keys move the area, with Shift in larger steps; Delete removes it")
        onGrabbed: (x, y) => last = mapToItem(root, x, y)
        onDragged: (x, y) => {
            const p = mapToItem(root, x, y);
            root.shiftBy(p.x - last.x, p.y - last.y);
            last = p;
        }
        onDropped: root.areaEditor.commit()
        onNudged: (dx, dy) => {
            root.shiftBy(dx, dy);
            root.areaEditor.commit();
        }
        onDeleted: root.areaEditor.setRing([])
    }
}
