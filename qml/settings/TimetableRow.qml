// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Swathe.Presentation

/* One span of the week with its speed limit. */
Rectangle {
    id: root
    required property SpeedTimetable timetable
    required property int row
    required property var dayFlags
    required property string fromText
    required property string toText
    required property real megabytes
    required property string spoken

    /** What was typed stays, marked as wrong, until it can be read. */
    function commit(field: STextField, taken: bool, shown: string) {
        field.wrong = !taken;
        if (taken)
            field.text = shown;
    }

    implicitHeight: column.implicitHeight + 20
    radius: 8
    color: Theme.field
    border.width: 1
    border.color: Theme.line
    Accessible.role: Accessible.Grouping
    Accessible.name: root.spoken
    ColumnLayout {
        id: column
        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            margins: 10
        }
        spacing: 8
        RowLayout {
            spacing: 4
            Flow {
                Layout.fillWidth: true
                spacing: 4
                Repeater {
                    model: 7
                    SChip {
                        required property int index
                        readonly property string longName: Qt.locale().standaloneDayName(index + 1, Locale.LongFormat)
                        objectName: "day" + index
                        text: Qt.locale().standaloneDayName(index + 1, Locale.ShortFormat)
                        Accessible.name: longName
                        Accessible.role: Accessible.CheckBox
                        checked: root.dayFlags[index]
                        onClicked: root.timetable.setDay(root.row, index, !root.dayFlags[index])
                    }
                }
            }
            SIconButton {
                objectName: "removeSpan"
                Layout.alignment: Qt.AlignTop
                iconName: "trash-2"
                name: qsTr("Remove: %1").arg(root.spoken)
                onClicked: root.timetable.remove(root.row)
            }
        }
        Flow {
            Layout.fillWidth: true
            spacing: 8
            Row {
                spacing: 6
                SLabel {
                    height: from.height
                    verticalAlignment: Text.AlignVCenter
                    text: qsTr("From")
                    color: Theme.textSoft
                }
                STextField {
                    id: from
                    objectName: "fromField"
                    width: Theme.px(62)
                    name: qsTr("From, hours and minutes")
                    text: root.fromText
                    onEditingFinished: root.commit(from, root.timetable.setFrom(root.row, text), root.fromText)
                }
            }
            Row {
                spacing: 6
                SLabel {
                    height: to.height
                    verticalAlignment: Text.AlignVCenter
                    text: qsTr("to")
                    color: Theme.textSoft
                }
                STextField {
                    id: to
                    objectName: "toField"
                    width: Theme.px(62)
                    name: qsTr("To, hours and minutes")
                    text: root.toText
                    onEditingFinished: root.commit(to, root.timetable.setTo(root.row, text), root.toText)
                }
            }
            Row {
                spacing: 6
                SLabel {
                    height: rate.height
                    verticalAlignment: Text.AlignVCenter
                    text: qsTr("at most")
                    color: Theme.textSoft
                }
                STextField {
                    id: rate
                    objectName: "rateField"
                    readonly property string shown: root.megabytes > 0 ? root.megabytes.toLocaleString(Qt.locale(), "g", 6) : ""
                    width: Theme.px(84)
                    name: qsTr("MB/s at most; empty: no limit")
                    placeholderText: qsTr("no limit")
                    text: shown
                    onEditingFinished: root.commit(rate, root.timetable.setMegabytes(root.row, text), shown)
                }
                SLabel {
                    height: rate.height
                    verticalAlignment: Text.AlignVCenter
                    text: qsTr("MB/s")
                    color: Theme.textSoft
                }
            }
        }
    }
}
