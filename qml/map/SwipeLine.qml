// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/** The line between two compared quicklooks: dragged, or moved by the arrow keys while it has the focus. */
MouseArea {
    id: root

    required property MapColours colours
    /** Where the line is, 0 at the left edge of the map, 1 at the right. */
    required property real share
    signal moved(share: real)

    function take(share: real) {
        root.moved(Math.max(0, Math.min(1, share)));
    }

    width: 32
    preventStealing: true
    hoverEnabled: true
    cursorShape: Qt.SplitHCursor
    activeFocusOnTab: true
    Accessible.role: Accessible.Slider
    Accessible.focusable: true
    Accessible.name: qsTr("Line between the compared quicklooks")
    Accessible.description: qsTr("Left and right keys move it")
    onPressed: root.forceActiveFocus(Qt.MouseFocusReason)
    onPositionChanged: mouse => {
        if (root.pressed && root.parent)
            root.take((root.x + mouse.x) / root.parent.width);
    }
    Keys.onPressed: event => {
        const step = event.modifiers & Qt.ShiftModifier ? 0.1 : 0.02;
        event.accepted = true;
        if (event.key === Qt.Key_Left)
            root.take(root.share - step);
        else if (event.key === Qt.Key_Right)
            root.take(root.share + step);
        else if (event.key === Qt.Key_Home)
            root.take(0);
        else if (event.key === Qt.Key_End)
            root.take(1);
        else
            event.accepted = false;
    }

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        width: 5
        height: parent.height
        color: root.colours.casing
        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            width: root.activeFocus ? 3 : 2
            height: parent.height
            color: root.activeFocus ? root.colours.accent : "white"
        }
    }
    Rectangle {
        anchors.centerIn: parent
        width: 26
        height: 26
        radius: 13
        color: root.colours.panel
        border.width: root.activeFocus || root.containsMouse ? 2 : 1
        border.color: root.activeFocus || root.containsMouse ? root.colours.accent : root.colours.edge
        Text {
            anchors.centerIn: parent
            text: "‹ ›"
            color: root.colours.text
            font.pixelSize: 13
            Accessible.ignored: true
        }
    }
}
