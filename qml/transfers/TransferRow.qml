// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Swathe.Presentation

/* One file of the queue. */
Item {
    id: root
    required property string key
    required property string name
    required property string batchTitle
    required property string stateName
    required property string stateText
    required property string reason
    required property double fraction
    required property double total
    required property string receivedText
    required property string speedText
    required property string timeLeft
    required property bool canPause
    required property bool canResume
    required property bool canRetry
    required property bool canCancel
    required property string source
    required property string group
    required property DownloadController downloads
    property bool current: false
    property bool narrow: false
    required property bool canMove
    signal clicked
    /** `y` in the list's view. */
    signal draggedTo(y: real)
    signal dropped

    readonly property color ink: root.group === "failed" ? Theme.bad : root.group === "finished" ? Theme.good : root.stateName === "stalled" || root.stateName.startsWith("waiting") ? Theme.warn : Theme.accent

    implicitHeight: Theme.px(38)
    Accessible.role: Accessible.ListItem
    Accessible.name: [root.name, root.stateText, Math.round(root.fraction * 100) + " %", root.reason].filter(part => part !== "").join(", ")

    Rectangle {
        anchors.fill: parent
        color: root.current ? Theme.accentSoft : hover.hovered ? Theme.hover : "transparent"
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.line
        }
    }
    HoverHandler {
        id: hover
    }
    TapHandler {
        onTapped: root.clicked()
    }
    DragHandler {
        target: null
        enabled: root.canMove
        xAxis.enabled: false
        cursorShape: active ? Qt.ClosedHandCursor : Qt.ArrowCursor
        onCentroidChanged: if (active)
            root.draggedTo(root.mapToItem(root.ListView.view, centroid.position).y)
        onActiveChanged: if (!active)
            root.dropped()
    }

    RowLayout {
        anchors {
            fill: parent
            leftMargin: Theme.margin
            rightMargin: 8
        }
        spacing: 12
        SIcon {
            icon: root.group === "finished" ? "circle-check" : root.group === "failed" ? "circle-alert" : root.stateName === "paused" ? "pause" : root.group === "active" ? "download" : "clock"
            size: 17
            color: root.ink
        }
        ColumnLayout {
            Layout.preferredWidth: root.narrow ? Theme.px(190) : Theme.px(300)
            Layout.maximumWidth: Layout.preferredWidth
            spacing: 0
            SLabel {
                text: root.name
                Layout.fillWidth: true
                elide: Text.ElideMiddle
                font.weight: Font.Medium
            }
            SLabel {
                text: root.batchTitle
                visible: text !== ""
                Layout.fillWidth: true
                elide: Text.ElideMiddle
                color: Theme.textFaint
                font.pixelSize: Theme.small
            }
        }
        SProgressBar {
            Layout.fillWidth: true
            Layout.minimumWidth: 60
            visible: root.reason === "" || root.group === "active"
            name: root.name
            value: root.fraction
            ink: root.ink
        }
        SLabel {
            visible: root.reason === "" || root.group === "active"
            Layout.preferredWidth: Theme.px(48)
            horizontalAlignment: Text.AlignRight
            text: root.total > 0 || root.fraction === 1 ? Math.floor(root.fraction * 100) + " %" : ""
            font.weight: Font.DemiBold
        }
        SLabel {
            objectName: "stateText"
            Layout.fillWidth: root.reason !== ""
            Layout.preferredWidth: root.reason !== "" ? 400 : root.narrow ? 96 : 130
            text: root.reason === "" ? root.stateText : qsTr("%1 – %2").arg(root.stateText).arg(root.reason)
            color: root.group === "active" || root.stateName === "queued" ? Theme.textSoft : root.ink
            STip {
                text: root.reason
                visible: root.reason !== "" && hover.hovered
            }
        }
        SLabel {
            text: root.speedText
            Layout.preferredWidth: Theme.px(76)
            horizontalAlignment: Text.AlignRight
            font.weight: Font.Medium
            visible: root.reason === ""
        }
        SLabel {
            text: root.timeLeft
            Layout.preferredWidth: Theme.px(50)
            horizontalAlignment: Text.AlignRight
            color: Theme.textSoft
            visible: root.reason === "" && !root.narrow
        }
        SLabel {
            text: root.receivedText
            Layout.preferredWidth: root.narrow ? Theme.px(126) : Theme.px(140)
            horizontalAlignment: Text.AlignRight
            color: Theme.textSoft
        }
        Row {
            SIconButton {
                objectName: "pauseButton"
                visible: root.canPause
                focusPolicy: Qt.NoFocus
                iconName: "pause"
                name: qsTr("Pause")
                onClicked: root.downloads.pause(root.key)
            }
            SIconButton {
                objectName: "resumeButton"
                visible: root.canResume
                focusPolicy: Qt.NoFocus
                iconName: "play"
                name: qsTr("Resume")
                onClicked: root.downloads.resume(root.key)
            }
            SIconButton {
                objectName: "retryButton"
                visible: root.canRetry
                focusPolicy: Qt.NoFocus
                iconName: "refresh-cw"
                name: qsTr("Try again")
                onClicked: root.downloads.retry(root.key)
            }
            SIconButton {
                visible: root.group === "finished"
                focusPolicy: Qt.NoFocus
                iconName: "folder-open"
                name: qsTr("Open the folder")
                onClicked: root.downloads.openFolder(root.key)
            }
            SIconButton {
                objectName: "removeButton"
                focusPolicy: Qt.NoFocus
                iconName: "x"
                name: root.canCancel ? qsTr("Cancel") : qsTr("Remove from the list")
                onClicked: root.canCancel ? root.downloads.cancel(root.key) : root.downloads.remove(root.key)
            }
        }
    }
}
