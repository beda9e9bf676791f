// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic

/* The border between two areas, wide enough to take hold of. */
Rectangle {
    id: root
    property bool vertical: false
    implicitWidth: root.vertical ? 1 : 5
    implicitHeight: root.vertical ? 5 : 1
    color: SplitHandle.pressed || SplitHandle.hovered ? Theme.accent : Theme.panel
    Rectangle {
        anchors.centerIn: parent
        width: root.vertical ? parent.width : 1
        height: root.vertical ? 1 : parent.height
        color: Theme.line
    }
}
