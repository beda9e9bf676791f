// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/* Text in the theme's colour and font. */
Text {
    color: Theme.text
    font.family: "Inter"
    font.pixelSize: Theme.normal
    textFormat: Text.PlainText
    elide: Text.ElideRight
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
