// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/* The keys of the window. */
SDialog {
    id: root
    objectName: "helpDialog"
    title: qsTr("Keys")
    readonly property var keys: [["Ctrl+Enter", qsTr("Search, or stop the search")], ["Ctrl+L", qsTr("Type a place or coordinates")], ["Ctrl+V", qsTr("Paste an area: coordinates, WKT or GeoJSON")], ["Ctrl+Z · Ctrl+Y", qsTr("Undo, redo a change of the area")], ["Ctrl+F", qsTr("Find in the scenes")], [qsTr("Space"), qsTr("Tick the current scene")], ["Ctrl+A", qsTr("Tick all scenes")], ["Ctrl+D", qsTr("Add ticked scenes to the queue")], ["Ctrl+P · Ctrl+S", qsTr("Pause, resume the current file; with Shift all")], ["Ctrl+↑ · Ctrl+↓", qsTr("Priority of the current file")], ["Alt+↑ · Alt+↓", qsTr("Move the current file in the queue; Alt+Home, Alt+End to its ends")], [qsTr("Delete"), qsTr("Remove the current file from the list")], ["Ctrl+H", qsTr("History of downloads")], ["F6", qsTr("Next area of the window; with Shift the one before")], ["Ctrl++ · Ctrl+− · Ctrl+0", qsTr("Larger, smaller, usual text")], ["Ctrl+,", qsTr("Settings")], ["Ctrl+Q", qsTr("Quit; the queue is kept")]]
    contentItem: SScrollColumn {
        focus: true
        gap: 7
        Repeater {
            model: root.keys
            delegate: RowLayout {
                id: line
                required property var modelData
                SLabel {
                    text: line.modelData[0]
                    font.weight: Font.DemiBold
                    Layout.preferredWidth: Theme.px(150)
                    Layout.alignment: Qt.AlignTop
                }
                SLabel {
                    text: line.modelData[1]
                    Layout.fillWidth: true
                    color: Theme.textSoft
                    wrapMode: Text.Wrap
                }
            }
        }
    }
}
