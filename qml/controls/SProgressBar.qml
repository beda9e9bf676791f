// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic

ProgressBar {
    id: root
    required property string name
    property color ink: Theme.accent
    implicitHeight: 6
    Accessible.role: Accessible.ProgressBar
    Accessible.name: root.name

    background: Rectangle {
        implicitHeight: 6
        radius: 3
        color: Theme.track
    }
    contentItem: Item {
        Rectangle {
            width: root.visualPosition * parent.width
            height: parent.height
            radius: 3
            color: root.ink
        }
    }
}
