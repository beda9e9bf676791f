// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic

/* A button with a text and, if wanted, an icon. `primary` is for the one main action of an area. */
Button {
    id: root
    property string iconName
    property bool primary: false
    property bool quiet: false
    property bool danger: false

    readonly property color ink: !root.enabled ? Theme.textFaint : root.primary ? Theme.accentInk : root.danger ? Theme.bad : root.quiet ? Theme.accentText : Theme.text

    implicitHeight: root.primary ? Theme.px(38) : Theme.controlHeight
    implicitWidth: contentRow.implicitWidth + leftPadding + rightPadding
    leftPadding: root.quiet ? 6 : 12
    rightPadding: leftPadding
    font.family: "Inter"
    font.pixelSize: Theme.normal
    font.weight: root.primary ? Font.DemiBold : Font.Medium
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: Item {
        implicitWidth: contentRow.implicitWidth
        implicitHeight: contentRow.implicitHeight
        Row {
            id: contentRow
            anchors.centerIn: parent
            spacing: 7
            SIcon {
                icon: root.iconName
                visible: root.iconName !== ""
                color: root.ink
                anchors.verticalCenter: parent.verticalCenter
            }
            Text {
                text: root.text
                font: root.font
                color: root.ink
                visible: root.text !== ""
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.primary ? (!root.enabled ? Theme.track : root.hovered || root.down ? Theme.accentHover : Theme.accent) : root.down ? Theme.pressed : root.hovered ? Theme.hover : root.quiet ? "transparent" : Theme.raised
        border.width: root.primary || root.quiet ? 0 : 1
        border.color: Theme.lineStrong
        FocusRing {
            shown: root.visualFocus
        }
    }
}
