// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Swathe.Presentation

/* Everything that can be set, in two pages; changes take effect at once. */
SDialog {
    id: root
    required property DownloadController downloads
    required property ThemeController theme
    property real textScale: 1
    /** 0: general, 1: downloads. */
    property int page: 0
    signal folderAsked
    signal textScaleChosen(scale: real)
    objectName: "settingsDialog"
    title: qsTr("Settings")

    contentItem: ColumnLayout {
        spacing: 14
        Row {
            spacing: 6
            Repeater {
                model: [qsTr("General"), qsTr("Downloads")]
                SChip {
                    required property string modelData
                    required property int index
                    objectName: "settingsPage:" + index
                    text: modelData
                    Accessible.role: Accessible.PageTab
                    checked: root.page === index
                    onClicked: root.page = index
                }
            }
        }
        SScrollColumn {
            objectName: "settingsScroll"
            Layout.fillWidth: true
            Layout.fillHeight: true
            // Both pages are as high, where there is room, so that the dialog does not jump.
            Layout.preferredHeight: Math.min(Theme.px(340), longest)
            longest: (root.parent?.height ?? 700) - Theme.px(52) - Theme.px(28) - Theme.px(16) - 84
            GridLayout {
                id: general
                Layout.fillWidth: true
                visible: root.page === 0
                columns: 2
                columnSpacing: 16
                rowSpacing: 14
                SLabel {
                    text: qsTr("Download folder")
                }
                RowLayout {
                    Layout.fillWidth: true
                    STextField {
                        objectName: "folderField"
                        Layout.fillWidth: true
                        name: qsTr("Download folder")
                        text: root.downloads.folder
                        onEditingFinished: root.downloads.folder = text
                    }
                    SIconButton {
                        objectName: "chooseFolder"
                        iconName: "folder-open"
                        name: qsTr("Choose a folder")
                        onClicked: root.folderAsked()
                    }
                }
                SLabel {
                    text: qsTr("Downloads at once")
                }
                SSpinBox {
                    objectName: "atOnceSpin"
                    name: qsTr("Downloads at once")
                    from: 1
                    to: 16
                    value: root.downloads.atOnce
                    onValueModified: root.downloads.atOnce = value
                }
                SLabel {
                    text: qsTr("Appearance")
                }
                RowLayout {
                    SChip {
                        objectName: "theme:system"
                        checkable: true
                        autoExclusive: true
                        text: qsTr("System")
                        checked: root.theme.choice === "system"
                        onClicked: root.theme.choice = "system"
                    }
                    SChip {
                        objectName: "theme:light"
                        checkable: true
                        autoExclusive: true
                        text: qsTr("Light")
                        checked: root.theme.choice === "light"
                        onClicked: root.theme.choice = "light"
                    }
                    SChip {
                        objectName: "theme:dark"
                        checkable: true
                        autoExclusive: true
                        text: qsTr("Dark")
                        checked: root.theme.choice === "dark"
                        onClicked: root.theme.choice = "dark"
                    }
                }
                SLabel {
                    text: qsTr("Text size")
                }
                Flow {
                    Layout.fillWidth: true
                    spacing: 6
                    Repeater {
                        model: [100, 125, 150, 200]
                        SChip {
                            required property int modelData
                            objectName: "textScale:" + modelData
                            text: qsTr("%1 %").arg(modelData)
                            checked: Math.round(root.textScale * 100) === modelData
                            onClicked: root.textScaleChosen(modelData / 100)
                        }
                    }
                }
            }
            DownloadSettings {
                id: downloadPage
                Layout.fillWidth: true
                visible: root.page === 1
                downloads: root.downloads
            }
        }
        SLabel {
            Layout.fillWidth: true
            wrapMode: Text.Wrap
            color: Theme.textFaint
            font.pixelSize: Theme.px(12)
            text: qsTr("Changes take effect at once. Swathe sends no telemetry.")
        }
    }
}
