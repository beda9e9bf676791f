// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic

/** One button of the map's tool bars: an icon with a name for tool tips and screen readers. */
Button {
    id: root

    required property MapColours colours

    implicitWidth: 36
    implicitHeight: 36
    display: AbstractButton.IconOnly
    icon.width: 18
    icon.height: 18
    icon.color: root.checked ? root.colours.accent : root.enabled ? root.colours.text : root.colours.edge
    focusPolicy: Qt.TabFocus
    ToolTip.text: root.text
    ToolTip.visible: root.hovered || root.visualFocus
    ToolTip.delay: 600
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.checkable: root.checkable
    Accessible.checked: root.checked

    background: Rectangle {
        radius: 7
        color: root.checked ? root.colours.chosen : root.hovered || root.down ? root.colours.hovered : "transparent"
        border.width: root.visualFocus ? 2 : 0
        border.color: root.colours.accent
    }
}
