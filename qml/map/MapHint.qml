// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/** What the tool in hand wants, in a line over the map. */
Rectangle {
    id: root

    required property MapColours colours
    property alias text: hint.text
    property real widest: 600

    implicitWidth: Math.min(hint.implicitWidth + 24, root.widest)
    implicitHeight: hint.contentHeight + 14
    radius: 8
    color: root.colours.panel
    border.color: root.colours.edge
    Text {
        id: hint
        anchors.fill: parent
        anchors.margins: 7
        anchors.leftMargin: 12
        anchors.rightMargin: 12
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        color: root.colours.text
        font.pixelSize: Theme.px(12)
    }
}
