// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.impl

/* One of the icons in resources/icons, in any colour. Says nothing to a screen reader: its owner does. */
IconImage {
    id: root
    required property string icon
    /** At the usual size of text. */
    property int size: 16
    readonly property int shown: Theme.px(root.size)

    source: root.icon === "" ? "" : "qrc:/swathe/icons/" + root.icon + ".svg"
    sourceSize: Qt.size(root.shown, root.shown)
    width: root.shown
    height: root.shown
    color: Theme.textSoft
}
