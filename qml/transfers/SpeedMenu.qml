// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Swathe.Presentation

/* The speed limit of all downloads together: a few usual ones, or any. Above the button that opens it. */
Popup {
    id: root
    required property DownloadController downloads
    signal timetableAsked

    /** "5M" as the 5 of MB/s; NaN where there is no limit. */
    readonly property real megabytes: {
        const parts = /^([\d.]+)\s*([kmg]?)/i.exec(root.downloads.speedLimit);
        const factor = parts ? ({
                "": 1e-6,
                "k": 1e-3,
                "m": 1,
                "g": 1e3
            })[parts[2].toLowerCase()] : NaN;
        return parts && Number(parts[1]) > 0 ? Number(parts[1]) * factor : NaN;
    }
    readonly property bool isLimited: !isNaN(root.megabytes)
    readonly property string text: root.isLimited ? qsTr("%1 MB/s at most").arg(root.megabytes.toLocaleString(Qt.locale(), "g", 6)) : qsTr("No speed limit")

    function chooseCustom() {
        let value = NaN;
        try {
            value = Number.fromLocaleString(Qt.locale(), custom.text);
        } catch (error) {
            value = Number(custom.text);
        }
        if (value > 0) {
            root.downloads.speedLimit = value >= 0.001 ? Number((value * 1000).toFixed(0)) + "k" : "1k";
            root.close();
        }
    }

    objectName: "speedMenu"
    width: Theme.px(236)
    padding: 12
    margins: 8
    focus: true
    closePolicy: Popup.CloseOnEscape | Popup.CloseOnPressOutsideParent
    onOpened: {
        custom.text = root.isLimited ? root.megabytes.toLocaleString(Qt.locale(), "g", 6) : "";
        first.forceActiveFocus(Qt.PopupFocusReason);
    }
    background: Rectangle {
        radius: 8
        color: Theme.raised
        border.width: 1
        border.color: Theme.lineStrong
    }
    contentItem: ColumnLayout {
        spacing: 10
        Accessible.role: Accessible.PopupMenu
        Accessible.name: qsTr("Speed limit")
        SLabel {
            text: qsTr("Speed limit of all downloads")
            font.weight: Font.DemiBold
            Layout.fillWidth: true
            elide: Text.ElideRight
        }
        Flow {
            Layout.fillWidth: true
            spacing: 6
            SChip {
                id: first
                objectName: "speed:none"
                text: qsTr("Off")
                checked: !root.isLimited
                onClicked: {
                    root.downloads.speedLimit = "none";
                    root.close();
                }
            }
            Repeater {
                model: [1, 5, 10]
                SChip {
                    required property int modelData
                    objectName: "speed:" + modelData
                    text: qsTr("%1 MB/s").arg(modelData)
                    checked: root.megabytes === modelData
                    onClicked: {
                        root.downloads.speedLimit = modelData + "M";
                        root.close();
                    }
                }
            }
        }
        RowLayout {
            spacing: 8
            STextField {
                id: custom
                objectName: "customSpeed"
                Layout.fillWidth: true
                name: qsTr("Another limit in MB/s")
                placeholderText: qsTr("Another")
                inputMethodHints: Qt.ImhFormattedNumbersOnly
                validator: DoubleValidator {
                    bottom: 0.001
                    top: 100000
                    decimals: 3
                    notation: DoubleValidator.StandardNotation
                }
                onAccepted: root.chooseCustom()
            }
            SLabel {
                text: qsTr("MB/s")
                color: Theme.textSoft
            }
            SButton {
                objectName: "setSpeed"
                text: qsTr("Set")
                enabled: custom.acceptableInput
                onClicked: root.chooseCustom()
            }
        }
        SButton {
            objectName: "speedTimetable"
            quiet: true
            iconName: "calendar"
            text: root.downloads.timetable.count > 0 ? qsTr("The timetable goes first…") : qsTr("By time of the week…")
            onClicked: {
                root.close();
                root.timetableAsked();
            }
        }
    }
}
