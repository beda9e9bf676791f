// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/** A bar of a round length at the map's scale. */
Item {
    id: root

    required property real metresPerPixel
    required property color colour
    property real longest: 110

    /** The longest of 1, 2, 5, 10 ... that fits. */
    readonly property real metres: {
        const most = Math.max(root.metresPerPixel * root.longest, 1);
        const power = Math.pow(10, Math.floor(Math.log(most) / Math.LN10));
        return power * (most >= 5 * power ? 5 : most >= 2 * power ? 2 : 1);
    }
    readonly property string label: root.metres >= 1000 ?
    //: Length of the scale bar in kilometres
    qsTr("%1 km").arg(Number(root.metres / 1000).toLocaleString(Qt.locale(), "f", 0)) :
    //: Length of the scale bar in metres
    qsTr("%1 m").arg(Number(root.metres).toLocaleString(Qt.locale(), "f", 0))

    implicitWidth: bar.width + 6 + caption.implicitWidth
    implicitHeight: caption.implicitHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Scale: %1").arg(root.label)

    Item {
        id: bar
        anchors.verticalCenter: parent.verticalCenter
        width: Math.round(root.metres / root.metresPerPixel)
        height: 7
        Rectangle {
            anchors.left: parent.left
            width: 1.5
            height: parent.height
            color: root.colour
        }
        Rectangle {
            anchors.right: parent.right
            width: 1.5
            height: parent.height
            color: root.colour
        }
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1.5
            color: root.colour
        }
    }
    Text {
        id: caption
        anchors.left: bar.right
        anchors.leftMargin: 6
        anchors.verticalCenter: parent.verticalCenter
        text: root.label
        color: root.colour
        font.pixelSize: Math.min(Theme.px(11), 16)
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }
}
