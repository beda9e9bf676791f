// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic

ApplicationWindow {
    title: qsTr("Swathe")
    width: 1280
    height: 800
    visible: true
}
