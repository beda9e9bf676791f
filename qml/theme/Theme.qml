// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Singleton

import QtQuick

/* The palette and the measures of the window. `dark` is bound by Main.qml. */
QtObject {
    property bool dark: false
    /** How much larger text is, and what holds it: 1 to 2. Bound by Main.qml. */
    property real textScale: 1

    readonly property color window: dark ? "#14181f" : "#ffffff"
    readonly property color panel: dark ? "#181d25" : "#ffffff"
    readonly property color field: dark ? "#1f252e" : "#f6f7f9"
    readonly property color raised: dark ? "#222933" : "#ffffff"
    readonly property color hover: dark ? "#262e39" : "#f0f3f7"
    readonly property color pressed: dark ? "#2d3643" : "#e5e9ef"
    readonly property color line: dark ? "#2a323d" : "#e3e6ea"
    readonly property color lineStrong: dark ? "#3b4553" : "#cdd3da"
    readonly property color text: dark ? "#f0f3f7" : "#171c24"
    readonly property color textSoft: dark ? "#a9b3c0" : "#566070"
    readonly property color textFaint: dark ? "#8a95a4" : "#6d7685"
    readonly property color accent: dark ? "#4c8dff" : "#2463eb"
    readonly property color accentHover: dark ? "#6ba1ff" : "#1d54d0"
    readonly property color accentSoft: dark ? "#1e2f4d" : "#e6effe"
    readonly property color accentLine: dark ? "#3d6fc4" : "#8fb4f6"
    readonly property color accentText: dark ? "#8db7ff" : "#1d54d0"
    readonly property color accentInk: dark ? "#0b1220" : "#ffffff"
    readonly property color good: dark ? "#3ccb8a" : "#16834f"
    readonly property color warn: dark ? "#f0a63c" : "#a85b00"
    readonly property color bad: dark ? "#ff7a70" : "#c5291f"
    readonly property color badSoft: dark ? "#3b2123" : "#fdecea"
    readonly property color track: dark ? "#2d3541" : "#e1e5ea"
    readonly property color shade: dark ? "#a0000000" : "#60101828"

    /** A measure that grows with the text. */
    function px(size: real): int {
        return Math.round(size * textScale);
    }

    readonly property int small: px(11)
    readonly property int normal: px(13)
    readonly property int large: px(16)
    readonly property int gap: 8
    readonly property int margin: 14
    readonly property int radius: 6
    readonly property int controlHeight: px(32)
}
