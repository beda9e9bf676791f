// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/** The colours of what floats on the map. */
QtObject {
    id: root

    required property bool dark

    readonly property color panel: root.dark ? "#f01c2128" : "#f7ffffff"
    readonly property color edge: root.dark ? "#3a424d" : "#d5dae1"
    readonly property color text: root.dark ? "#e6e9ee" : "#1d2733"
    readonly property color dimText: root.dark ? "#a3abb5" : "#55606e"
    readonly property color hovered: root.dark ? "#2b333e" : "#edf1f6"
    readonly property color chosen: root.dark ? "#1f3a63" : "#dbe8fd"
    readonly property color accent: root.dark ? "#5b9dff" : "#1f66e5"
    readonly property color aoi: "#fabc20"
    readonly property color invalidAoi: "#f44336"
    readonly property color casing: "#9010202f"
}
