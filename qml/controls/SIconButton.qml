// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic

/* A square button that shows an icon; `name` is its name for tooltips and screen readers. */
AbstractButton {
    id: root
    required property string iconName
    required property string name
    property color ink: Theme.textSoft

    implicitWidth: Theme.controlHeight
    implicitHeight: Theme.controlHeight
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: root.name
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: Item {
        SIcon {
            anchors.centerIn: parent
            icon: root.iconName
            size: 18
            color: root.checked ? Theme.accentText : root.hovered && root.enabled ? Theme.text : root.ink
            opacity: root.enabled ? 1 : 0.4
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.checked ? Theme.accentSoft : root.down ? Theme.pressed : root.hovered ? Theme.hover : "transparent"
        FocusRing {
            shown: root.visualFocus
        }
    }
    STip {
        text: root.name
        visible: root.hovered
    }
}
