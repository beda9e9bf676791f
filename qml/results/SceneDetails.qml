// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Swathe.Presentation

/* All that is known of one scene, over the list: large picture, properties, files to choose. */
FocusScope {
    id: root
    required property SceneModel scenes
    required property DownloadController downloads
    property string key
    signal closed

    readonly property var facts: root.key === "" ? ({}) : root.scenes.details(root.key)
    property var chosen: []

    onKeyChanged: root.chosen = []
    Keys.onEscapePressed: root.closed()
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Scene details")

    Rectangle {
        anchors.fill: parent
        color: Theme.panel
    }
    TextEdit {
        id: clipboard
        visible: false
    }

    function copy(text: string) {
        clipboard.text = text;
        clipboard.selectAll();
        clipboard.copy();
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        RowLayout {
            Layout.fillWidth: true
            Layout.margins: 8
            SIconButton {
                objectName: "closeDetails"
                focus: true
                iconName: "chevron-left"
                name: qsTr("Back to the list")
                onClicked: root.closed()
            }
            SLabel {
                objectName: "detailsTitle"
                Layout.fillWidth: true
                text: root.facts.title ?? ""
                font.weight: Font.DemiBold
                elide: Text.ElideMiddle
            }
        }
        Flickable {
            id: flick
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            contentHeight: body.implicitHeight + 20
            boundsBehavior: Flickable.StopAtBounds
            ScrollBar.vertical: SScrollBar {}
            ColumnLayout {
                id: body
                x: Theme.margin
                width: flick.width - 2 * Theme.margin
                spacing: 7
                Rectangle {
                    Layout.fillWidth: true
                    Layout.preferredHeight: Math.min(width, 300)
                    radius: Theme.radius
                    color: Theme.track
                    clip: true
                    Image {
                        anchors.fill: parent
                        source: root.facts.thumbnail ?? ""
                        fillMode: Image.PreserveAspectFit
                        asynchronous: true
                        Accessible.role: Accessible.Graphic
                        Accessible.name: qsTr("Quicklook")
                    }
                }
                Flow {
                    Layout.fillWidth: true
                    spacing: 6
                    SChip {
                        objectName: "copyId"
                        text: qsTr("Copy id")
                        onClicked: root.copy(root.facts.id)
                    }
                    SChip {
                        text: qsTr("Copy link")
                        visible: String(root.facts.link ?? "") !== ""
                        onClicked: root.copy(String(root.facts.link))
                    }
                    SChip {
                        text: qsTr("Copy JSON")
                        onClicked: root.copy(root.scenes.json(root.key))
                    }
                }
                Repeater {
                    model: root.facts.facts ?? []
                    delegate: RowLayout {
                        id: fact
                        required property var modelData
                        Layout.fillWidth: true
                        SLabel {
                            text: fact.modelData.name
                            color: Theme.textSoft
                            Layout.preferredWidth: 110
                        }
                        SLabel {
                            text: fact.modelData.value
                            Layout.fillWidth: true
                            wrapMode: Text.Wrap
                        }
                    }
                }
                SSection {
                    text: qsTr("Files")
                    Layout.topMargin: 8
                }
                Repeater {
                    model: root.facts.assets ?? []
                    delegate: RowLayout {
                        id: asset
                        required property var modelData
                        Layout.fillWidth: true
                        SCheckBox {
                            objectName: "asset:" + asset.modelData.key
                            Layout.fillWidth: true
                            text: asset.modelData.title
                            checked: root.chosen.includes(asset.modelData.key)
                            onToggled: root.chosen = checked ? root.chosen.concat([asset.modelData.key]) : root.chosen.filter(key => key !== asset.modelData.key)
                        }
                        SLabel {
                            text: asset.modelData.size
                            color: Theme.textSoft
                            font.pixelSize: Theme.px(12)
                        }
                    }
                }
            }
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: 1
            color: Theme.line
        }
        SButton {
            objectName: "addDetails"
            Layout.fillWidth: true
            Layout.margins: 10
            primary: true
            iconName: "download"
            text: root.chosen.length > 0 ? qsTr("Add %1 chosen to queue").arg(root.chosen.length) : qsTr("Add this scene to queue")
            onClicked: root.chosen.length > 0 ? root.downloads.addAssets(root.key, root.chosen) : root.downloads.addScene(root.key)
        }
    }
}
