// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Swathe.Presentation

/**
 * The rectangle of the area of interest: drawn by a drag or by two clicks, changed by its corners, moved by its middle,
 * all of it by keyboard too. Longitudes may pass the antimeridian while it is drawn (east = west + width); what it tells
 * is wrapped again, west > east for a crossing. Never changes its own coordinates: it tells and is told.
 */
Item {
    id: root

    required property MapCamera camera
    required property MapColours colours
    required property bool drawing
    required property bool hasAoi
    required property real west
    required property real south
    required property real east
    required property real north
    property bool valid: true

    signal edited(west: real, south: real, east: real, north: real)
    signal cleared
    signal finished

    /** What is being drawn or dragged, until it is told; null at rest. */
    property var draft: null
    readonly property var box: root.draft ?? {
        west: root.west,
        south: root.south,
        north: root.north,
        east: root.west > root.east ? root.east + 360 : root.east
    }
    readonly property bool boxShown: root.draft !== null || root.hasAoi
    readonly property color outline: root.valid ? root.colours.aoi : root.colours.invalidAoi
    readonly property rect frame: root.frameOf(root.camera.revision, root.box)

    // The first corner of a drawing, kept between two clicks; a place, as the map may move in between.
    property var anchor: null

    function frameOf(revision: int, box: var): rect {
        const middle = (box.west + box.east) / 2;
        const top = root.camera.toScreen(middle, box.north);
        const bottom = root.camera.toScreen(middle, box.south);
        const width = (box.east - box.west) / 360 * root.camera.worldWidth;
        return Qt.rect(top.x - width / 2, top.y, width, bottom.y - top.y);
    }

    // Mercator ends near 85 degrees: an edge there means the pole.
    function latitude(lat: real): real {
        return lat > 85.05 ? 90 : lat < -85.05 ? -90 : lat;
    }

    function boxBetween(a: var, b: var): var {
        const west = Math.min(a.x, b.x);
        return {
            west: west,
            east: Math.min(Math.max(a.x, b.x), west + 360),
            south: root.latitude(Math.min(a.y, b.y)),
            north: root.latitude(Math.max(a.y, b.y))
        };
    }

    function tell(box: var) {
        const whole = box.east - box.west >= 359.999;
        let east = whole ? 180 : root.camera.wrapped(box.east);
        if (east === -180)
            east = 180;
        root.edited(whole ? -180 : root.camera.wrapped(box.west), box.south, east, box.north);
    }

    function cancel() {
        root.draft = null;
        root.anchor = null;
    }

    /** What is seen, without a margin (a share of the width and height) on each side: drawing without a pointer. */
    function takeView(margin: real) {
        const a = root.camera.toGeo(root.width * margin, root.height * margin);
        const b = root.camera.toGeo(root.width * (1 - margin), root.height * (1 - margin));
        root.cancel();
        root.tell(root.boxBetween(a, b));
        root.finished();
    }

    /** Corner 0 to 3 clockwise from north-west, 4 the middle, moved to or by px on the screen. */
    function shifted(box: var, corner: int, dx: real, dy: real): var {
        const f = root.frameOf(root.camera.revision, box);
        const perPixel = 360 / root.camera.worldWidth;
        const left = corner === 0 || corner === 3 || corner === 4, right = corner === 1 || corner === 2 || corner === 4;
        const top = corner === 0 || corner === 1 || corner === 4, bottom = corner === 2 || corner === 3 || corner === 4;
        const lat = y => root.latitude(root.camera.toGeo(0, y).y);
        const a = {
            x: box.west + (left ? dx * perPixel : 0),
            y: top ? lat(f.y + dy) : box.north
        };
        const b = {
            x: box.east + (right ? dx * perPixel : 0),
            y: bottom ? lat(f.y + f.height + dy) : box.south
        };
        return root.boxBetween(a, b);
    }

    onDrawingChanged: root.cancel()

    Repeater {
        // The world repeats: the copies of the box to the west and to the east.
        model: root.boxShown ? [0, -1, 1] : []
        Rectangle {
            required property int modelData
            x: Math.round(root.frame.x + modelData * root.camera.worldWidth) - 2
            y: Math.round(root.frame.y) - 2
            width: Math.round(root.frame.width) + 4
            height: Math.round(root.frame.height) + 4
            visible: x < root.width && x + width > 0
            color: "transparent"
            border.color: root.colours.casing
            border.width: 4
            Rectangle {
                anchors.fill: parent
                anchors.margins: 1
                color: Qt.alpha(root.outline, 0.08)
                border.color: root.outline
                border.width: 2
            }
        }
    }

    MouseArea {
        id: pencil
        objectName: "aoiPencil"

        property point pressedAt

        function follow(mouse: var) {
            if (root.anchor)
                root.draft = root.boxBetween(root.anchor, root.camera.toGeo(mouse.x, mouse.y));
        }
        function isFar(mouse: var): bool {
            return Math.abs(mouse.x - pressedAt.x) > 4 && Math.abs(mouse.y - pressedAt.y) > 4;
        }

        anchors.fill: parent
        enabled: root.drawing
        visible: root.drawing
        preventStealing: true
        hoverEnabled: true
        cursorShape: Qt.CrossCursor
        onPressed: mouse => {
            if (!root.anchor) {
                pressedAt = Qt.point(mouse.x, mouse.y);
                root.anchor = root.camera.toGeo(mouse.x, mouse.y);
            }
        }
        onPositionChanged: mouse => follow(mouse)
        onReleased: mouse => {
            // Not far from the press: the first of two clicks.
            if (!isFar(mouse))
                return;
            follow(mouse);
            const box = root.draft;
            root.cancel();
            root.tell(box);
            root.finished();
        }
        onCanceled: root.cancel()
    }

    Repeater {
        model: root.hasAoi && !root.drawing ? 5 : 0
        MouseArea {
            id: handle

            required property int index
            readonly property bool isRight: index === 1 || index === 2
            readonly property bool isBottom: index === 2 || index === 3
            property point pressedAt
            property var start

            objectName: "aoiHandle" + index
            width: 32
            height: 32
            x: root.frame.x + (index === 4 ? root.frame.width / 2 : isRight ? root.frame.width : 0) - width / 2
            y: root.frame.y + (index === 4 ? root.frame.height / 2 : isBottom ? root.frame.height : 0) - height / 2
            // The middle would cover the corners of a small box, the corners each other in a tiny one.
            visible: Math.min(root.frame.width, root.frame.height) > (index === 4 ? 80 : 12)
            preventStealing: true
            hoverEnabled: true
            cursorShape: index === 4 ? Qt.SizeAllCursor : index % 2 ? Qt.SizeBDiagCursor : Qt.SizeFDiagCursor
            activeFocusOnTab: true
            Accessible.role: Accessible.Button
            Accessible.focusable: true
            Accessible.name: [qsTr("North-west corner of the area of interest"), qsTr("North-east corner of the area of interest"), qsTr("South-east corner of the area of interest"), qsTr("South-west corner of the area of interest"), qsTr("Middle of the area of interest")][index]
            Accessible.description: qsTr("Arrow keys move it, with Shift in larger steps")

            function at(mouse: var): point {
                return handle.mapToItem(root, mouse.x, mouse.y);
            }

            onPressed: mouse => {
                handle.forceActiveFocus(Qt.MouseFocusReason);
                pressedAt = at(mouse);
                start = root.box;
            }
            onPositionChanged: mouse => {
                if (!pressed)
                    return;
                const p = at(mouse);
                root.draft = root.shifted(start, index, p.x - pressedAt.x, p.y - pressedAt.y);
            }
            onReleased: {
                const box = root.draft;
                root.cancel();
                if (box)
                    root.tell(box);
            }
            onCanceled: root.cancel()
            Keys.onPressed: event => {
                const step = event.modifiers & Qt.ShiftModifier ? 10 : 1;
                const dx = event.key === Qt.Key_Left ? -step : event.key === Qt.Key_Right ? step : 0;
                const dy = event.key === Qt.Key_Up ? -step : event.key === Qt.Key_Down ? step : 0;
                if (event.key === Qt.Key_Delete || event.key === Qt.Key_Backspace)
                    root.cleared();
                else if (dx || dy)
                    root.tell(root.shifted(root.box, index, dx, dy));
                else
                    return;
                event.accepted = true;
            }

            Rectangle {
                anchors.centerIn: parent
                width: handle.containsMouse || handle.activeFocus ? 15 : 12
                height: width
                radius: handle.index === 4 ? width / 2 : 3
                color: handle.activeFocus ? root.outline : "white"
                border.width: 2.5
                border.color: handle.activeFocus ? "white" : root.outline
                Rectangle {
                    anchors.fill: parent
                    anchors.margins: -1
                    z: -1
                    radius: parent.radius + 1
                    color: root.colours.casing
                }
            }
        }
    }
}
