// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic

RadioButton {
    id: root
    implicitHeight: Theme.px(26)
    padding: 0
    spacing: 8
    font.family: "Inter"
    font.pixelSize: Theme.normal
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.RadioButton
    Accessible.name: root.text
    Accessible.checkable: true
    Accessible.checked: root.checked

    indicator: Rectangle {
        x: root.leftPadding
        y: (root.height - height) / 2
        width: Theme.px(17)
        height: width
        radius: width / 2
        color: Theme.panel
        border.width: root.checked ? Theme.px(5) : 1
        border.color: root.checked || root.hovered ? Theme.accent : Theme.textFaint
        FocusRing {
            shown: root.visualFocus
        }
    }
    contentItem: Text {
        leftPadding: root.indicator.width + (root.text === "" ? 0 : root.spacing)
        text: root.text
        font: root.font
        color: root.enabled ? Theme.text : Theme.textFaint
        elide: Text.ElideRight
        verticalAlignment: Text.AlignVCenter
    }
}
