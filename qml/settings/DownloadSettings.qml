// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Swathe.Presentation

/* When downloads run, and how fast. */
ColumnLayout {
    id: root
    required property DownloadController downloads

    spacing: 10
    SCheckBox {
        objectName: "meteredCheck"
        Layout.fillWidth: true
        text: qsTr("Wait on metered network connections")
        checked: root.downloads.waitsWhenMetered
        onToggled: root.downloads.waitsWhenMetered = checked
    }
    SCheckBox {
        objectName: "batteryCheck"
        Layout.fillWidth: true
        text: qsTr("Wait while the computer runs on battery")
        checked: root.downloads.waitsOnBattery
        onToggled: root.downloads.waitsOnBattery = checked
    }
    SCheckBox {
        objectName: "awakeCheck"
        Layout.fillWidth: true
        text: qsTr("Keep the computer awake while files come")
        checked: root.downloads.keepsAwake
        onToggled: root.downloads.keepsAwake = checked
    }
    SLabel {
        Layout.topMargin: 8
        text: qsTr("Speed by time of the week")
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
    }
    SLabel {
        Layout.fillWidth: true
        wrapMode: Text.Wrap
        color: Theme.textSoft
        font.pixelSize: Theme.px(12)
        text: root.downloads.timetable.count === 0 ? qsTr("No timetable: the limit chosen below the map holds all the time.") : qsTr("Local time. The first span that fits decides; at other times the limit chosen below the map holds.")
    }
    Repeater {
        model: root.downloads.timetable
        delegate: TimetableRow {
            id: span
            required property int index
            required property var days
            required property string from
            required property string to
            required property string text
            objectName: "span" + span.index
            Layout.fillWidth: true
            timetable: root.downloads.timetable
            row: span.index
            dayFlags: span.days
            fromText: span.from
            toText: span.to
            spoken: span.text
        }
    }
    SButton {
        objectName: "addSpan"
        iconName: "plus"
        text: qsTr("Add a span")
        onClicked: root.downloads.timetable.add()
    }
}
