// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts

/** A bar of the map's buttons, on what the map shows. */
Rectangle {
    id: root

    required property MapColours colours
    default property alias buttons: column.data

    implicitWidth: column.implicitWidth + 8
    implicitHeight: column.implicitHeight + 8
    radius: 10
    color: root.colours.panel
    border.color: root.colours.edge

    // What falls beside the buttons is not for the map.
    MouseArea {
        anchors.fill: parent
    }
    ColumnLayout {
        id: column
        anchors.centerIn: parent
        spacing: 2
    }
}
