// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts

/* A scene in the list: picture, names, time, cloud, coverage, size, state. */
Item {
    id: root
    required property string sceneKey
    required property string title
    required property string platform
    required property string productType
    required property string sensingTime
    required property string tile
    required property string cloudText
    required property int coveragePercent
    required property string sizeText
    required property bool isOffline
    required property url thumbnail
    required property bool ticked
    required property string downloadState
    // What it adds to the scenes that cover the area ("+14 %"), shown in place of its coverage.
    property string gain
    property bool selected: false
    property bool hovered: false
    property bool current: false
    readonly property bool narrow: root.width < Theme.px(350)
    signal tickToggled
    signal clicked
    signal opened
    signal pointed(bool inside)
    signal addAsked

    readonly property string stateWord: root.downloadState === "downloaded" ? qsTr("downloaded") : root.downloadState === "queued" ? qsTr("in the queue") : root.downloadState === "failed" ? qsTr("failed") : ""

    implicitHeight: Theme.px(76)
    Accessible.role: Accessible.ListItem
    Accessible.name: [root.title, root.sensingTime, root.cloudText === "" ? "" : qsTr("cloud %1").arg(root.cloudText), root.gain === "" ? "" : qsTr("adds %1 of the area").arg(root.gain), root.stateWord].filter(part => part !== "").join(", ")
    Accessible.checkable: true
    Accessible.checked: root.ticked
    Accessible.selected: root.selected

    Rectangle {
        anchors {
            fill: parent
            margins: 2
            leftMargin: 8
            rightMargin: 10
        }
        radius: Theme.radius
        color: root.ticked ? Theme.accentSoft : root.hovered || root.selected ? Theme.hover : "transparent"
        border.width: root.current ? 2 : root.ticked || root.selected ? 1 : 0
        border.color: root.current ? Theme.accent : root.selected ? "#e8871e" : Theme.accentLine
    }
    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
        onEntered: root.pointed(true)
        onExited: root.pointed(false)
        onClicked: root.clicked()
        onDoubleClicked: root.opened()
    }
    RowLayout {
        anchors {
            fill: parent
            leftMargin: 16
            rightMargin: 18
        }
        spacing: 11
        Rectangle {
            Layout.preferredWidth: 58
            Layout.preferredHeight: 58
            radius: 4
            clip: true
            color: Theme.track
            SIcon {
                anchors.centerIn: parent
                icon: "image"
                color: Theme.textFaint
                visible: picture.status !== Image.Ready
            }
            Image {
                id: picture
                anchors.fill: parent
                source: root.thumbnail
                sourceSize: Qt.size(116, 116)
                fillMode: Image.PreserveAspectCrop
                asynchronous: true
                cache: true
            }
            SCheckBox {
                x: 4
                y: 2
                objectName: "tick"
                focusPolicy: Qt.NoFocus
                checked: root.ticked
                Accessible.name: qsTr("Tick %1").arg(root.title)
                onClicked: {
                    checked = Qt.binding(() => root.ticked);
                    root.tickToggled();
                }
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 3
            RowLayout {
                spacing: 6
                SLabel {
                    text: root.tile === "" ? root.platform === "" ? root.title : root.platform : root.tile
                    font.weight: Font.DemiBold
                    Layout.maximumWidth: 150
                }
                SLabel {
                    Layout.fillWidth: true
                    text: [root.tile === "" ? "" : root.platform, root.productType].filter(part => part !== "").join(" · ")
                    color: Theme.textSoft
                    font.pixelSize: Theme.px(12)
                }
                SLabel {
                    text: root.isOffline ? qsTr("Offline") : root.sizeText
                    visible: text !== ""
                    font.pixelSize: Theme.px(12)
                    color: Theme.textSoft
                }
            }
            SLabel {
                Layout.fillWidth: true
                text: root.title
                color: Theme.textFaint
                font.pixelSize: Theme.small
                elide: Text.ElideMiddle
            }
            RowLayout {
                spacing: root.narrow ? 3 : 5
                SLabel {
                    // Too narrow for all: the hour is in the name and in the details.
                    text: root.narrow ? root.sensingTime.split(" · ")[0] : root.sensingTime.replace(" UTC", "")
                    font.pixelSize: Theme.px(12)
                    Layout.fillWidth: true
                    Layout.minimumWidth: root.narrow ? Math.min(implicitWidth, root.width * 0.25) : 60
                }
                SIcon {
                    icon: "cloud"
                    size: 13
                    visible: root.cloudText !== ""
                    color: Theme.textFaint
                }
                SLabel {
                    text: root.cloudText
                    visible: text !== ""
                    font.pixelSize: Theme.px(12)
                    color: Theme.textSoft
                }
                SIcon {
                    icon: "scan"
                    size: 12
                    visible: root.coveragePercent >= 0
                    color: Theme.textFaint
                    Layout.leftMargin: root.narrow ? 0 : 3
                }
                SLabel {
                    objectName: "coverage"
                    text: root.gain !== "" ? root.gain : qsTr("%1 %").arg(root.coveragePercent)
                    visible: root.coveragePercent >= 0
                    font.pixelSize: Theme.px(12)
                    font.weight: root.gain !== "" ? Font.DemiBold : Font.Normal
                    color: root.gain !== "" ? Theme.accentText : Theme.textSoft
                }
            }
        }
        SIconButton {
            objectName: "addScene"
            focusPolicy: Qt.NoFocus
            iconName: root.downloadState === "downloaded" ? "circle-check" : root.downloadState === "queued" ? "clock" : root.downloadState === "failed" ? "circle-alert" : "download"
            ink: root.downloadState === "downloaded" ? Theme.good : root.downloadState === "failed" ? Theme.bad : Theme.accentText
            name: root.stateWord === "" ? qsTr("Add this scene to the queue") : root.stateWord
            onClicked: root.addAsked()
        }
    }
}
