// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.impl

/* One of the icons in resources/icons, in any colour. Says nothing to a screen reader: its owner does. */
IconImage {
    id: root
    required property string icon
    property int size: 16

    source: root.icon === "" ? "" : "qrc:/swathe/icons/" + root.icon + ".svg"
    sourceSize: Qt.size(root.size, root.size)
    width: root.size
    height: root.size
    color: Theme.textSoft
}
