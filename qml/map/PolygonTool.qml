// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Swathe.Presentation

/**
 * Draws a polygon corner by corner: each click sets one; a click on the first, a double click or complete() closes it.
 * Tells it as WKT, with longitudes wrapped to [-180, 180).
 */
Item {
    id: root

    required property MapCamera camera
    required property MapColours colours
    required property bool drawing

    signal drawn(wkt: string, corners: list<point>, beside: bool)
    signal finished

    /** Places so far; longitudes may pass the antimeridian. */
    property var corners: []
    /** Where the next corner would lie; null while the pointer is elsewhere. */
    property var next: null
    readonly property var screenPoints: root.project(root.camera.revision, root.corners, root.next)

    function project(revision: int, corners: var, next: var): var {
        const all = next && corners.length > 0 ? corners.concat([next]) : corners;
        return all.map(place => root.camera.toScreen(place.x, place.y));
    }

    function removeLast() {
        root.corners = root.corners.slice(0, -1);
    }

    function complete(beside: bool) {
        if (root.corners.length < 3)
            return;
        const ring = root.corners.concat([root.corners[0]]);
        const text = ring.map(p => root.camera.wrapped(p.x).toFixed(6) + " " + p.y.toFixed(6)).join(", ");
        const corners = root.corners;
        root.corners = [];
        root.drawn("POLYGON ((" + text + "))", corners, beside);
        root.finished();
    }

    function isNear(a: var, b: var): bool {
        return Math.abs(a.x - b.x) < 10 && Math.abs(a.y - b.y) < 10;
    }

    visible: root.drawing
    onDrawingChanged: {
        root.corners = [];
        root.next = null;
    }

    MouseArea {
        objectName: "polygonPencil"
        anchors.fill: parent
        enabled: root.drawing
        preventStealing: true
        hoverEnabled: true
        cursorShape: Qt.CrossCursor
        onPositionChanged: mouse => root.next = root.camera.toGeo(mouse.x, mouse.y)
        onExited: root.next = null
        onClicked: mouse => {
            const first = root.screenPoints[0], last = root.screenPoints[root.corners.length - 1];
            if (root.corners.length > 2 && root.isNear(first, mouse))
                root.complete((mouse.modifiers & Qt.ShiftModifier) !== 0);
            else if (root.corners.length === 0 || !root.isNear(last, mouse))
                root.corners = root.corners.concat([root.camera.toGeo(mouse.x, mouse.y)]);
        }
        onDoubleClicked: mouse => root.complete((mouse.modifiers & Qt.ShiftModifier) !== 0)
    }

    Repeater {
        model: Math.max(0, root.screenPoints.length - 1)
        Rectangle {
            id: edge

            required property int index
            readonly property point from: root.screenPoints[edge.index] ?? Qt.point(0, 0)
            readonly property point to: root.screenPoints[edge.index + 1] ?? edge.from

            x: from.x
            y: from.y - height / 2
            width: Math.hypot(to.x - from.x, to.y - from.y)
            height: 4
            transformOrigin: Item.Left
            rotation: Math.atan2(to.y - from.y, to.x - from.x) * 180 / Math.PI
            antialiasing: true
            color: root.colours.casing
            Rectangle {
                anchors.fill: parent
                anchors.topMargin: 1
                anchors.bottomMargin: 1
                antialiasing: true
                color: root.colours.aoi
            }
        }
    }
    Repeater {
        model: root.corners.length
        Rectangle {
            id: corner

            required property int index
            readonly property point at: root.screenPoints[corner.index] ?? Qt.point(0, 0)

            x: at.x - width / 2
            y: at.y - height / 2
            width: corner.index === 0 ? 13 : 9
            height: width
            radius: width / 2
            color: "white"
            border.color: root.colours.aoi
            border.width: 2.5
        }
    }
}
