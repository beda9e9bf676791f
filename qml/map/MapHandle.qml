// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/** A thing on the map to take hold of: small to the eye, large to the hand; by keys too. */
MouseArea {
    id: root

    required property MapColours colours
    required property color outline
    required property string name
    property string description
    property bool small: false
    property bool round: false

    signal grabbed(x: real, y: real)
    signal dragged(x: real, y: real)
    signal dropped
    signal nudged(dx: real, dy: real)
    signal inserted
    signal deleted

    property bool moved: false

    width: root.small ? 24 : 32
    height: width
    z: root.small ? 0 : 1
    preventStealing: true
    hoverEnabled: true
    cursorShape: Qt.PointingHandCursor
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.focusable: true
    Accessible.name: root.name
    Accessible.description: root.description

    onPressed: mouse => {
        if (root.activeFocusOnTab)
            root.forceActiveFocus(Qt.MouseFocusReason);
        moved = false;
        root.grabbed(mouse.x, mouse.y);
    }
    onPositionChanged: mouse => {
        if (!pressed)
            return;
        moved = true;
        root.dragged(mouse.x, mouse.y);
    }
    onReleased: if (moved)
        root.dropped()
    Keys.onPressed: event => {
        const step = event.modifiers & Qt.ShiftModifier ? 10 : 1;
        const dx = event.key === Qt.Key_Left ? -step : event.key === Qt.Key_Right ? step : 0;
        const dy = event.key === Qt.Key_Up ? -step : event.key === Qt.Key_Down ? step : 0;
        event.accepted = true;
        if (dx || dy)
            root.nudged(dx, dy);
        else if (event.key === Qt.Key_Delete || event.key === Qt.Key_Backspace)
            root.deleted();
        else if (event.key === Qt.Key_Insert)
            root.inserted();
        else
            event.accepted = false;
    }

    Rectangle {
        anchors.centerIn: parent
        width: (root.small ? 8 : 12) + (root.containsMouse || root.activeFocus ? 3 : 0)
        height: width
        radius: root.round || root.small ? width / 2 : 3
        color: root.activeFocus ? root.outline : "white"
        opacity: root.small && !root.containsMouse ? 0.75 : 1
        border.width: root.small ? 1.5 : 2.5
        border.color: root.activeFocus ? "white" : root.outline
        Rectangle {
            anchors.fill: parent
            anchors.margins: -1
            z: -1
            radius: parent.radius + 1
            color: root.colours.casing
        }
    }
}
