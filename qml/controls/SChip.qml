// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic

/* A small choice that is on or off. */
AbstractButton {
    id: root
    property int badge: -1
    implicitHeight: Theme.px(28)
    implicitWidth: row.implicitWidth + 22
    font.family: "Inter"
    font.pixelSize: Theme.px(12)
    font.weight: Font.Medium
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: root.checkable ? Accessible.RadioButton : Accessible.Button
    Accessible.name: root.text
    Accessible.checked: root.checked

    contentItem: Item {
        Row {
            id: row
            anchors.centerIn: parent
            spacing: 6
            Text {
                text: root.text
                font: root.font
                color: root.checked ? Theme.accentText : Theme.text
            }
            Text {
                visible: root.badge >= 0
                text: root.badge
                font: root.font
                color: root.checked ? Theme.accentText : Theme.textFaint
            }
        }
    }
    background: Rectangle {
        radius: height / 2
        color: root.checked ? Theme.accentSoft : root.hovered ? Theme.hover : "transparent"
        border.width: 1
        border.color: root.checked ? Theme.accentLine : Theme.line
        FocusRing {
            radius: height / 2
            shown: root.visualFocus
        }
    }
}
