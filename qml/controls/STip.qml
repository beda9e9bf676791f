// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic

ToolTip {
    id: root
    delay: 600
    padding: 7
    font.family: "Inter"
    font.pixelSize: Theme.px(12)
    contentItem: Text {
        text: root.text
        font: root.font
        color: Theme.dark ? Theme.text : "#ffffff"
    }
    background: Rectangle {
        radius: 5
        color: Theme.dark ? "#323b48" : "#232a34"
    }
}
