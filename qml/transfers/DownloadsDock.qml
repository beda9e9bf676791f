// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Swathe.Presentation

/* The queue under the map: a strip of totals, and the files when it is not folded. */
FocusScope {
    id: root
    required property DownloadController downloads
    required property TransferModel transfers
    required property TransferFilterModel transferList
    property bool folded: false
    readonly property int stripHeight: Theme.px(42)
    readonly property bool narrow: root.width < Theme.px(1150)
    signal foldToggled
    signal historyAsked

    function focusList() {
        if (list.currentIndex < 0 && list.count > 0)
            list.currentIndex = 0;
        list.forceActiveFocus();
    }
    function currentKey(): string {
        return (list.currentItem as TransferRow)?.key ?? "";
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Downloads")

    Rectangle {
        anchors.fill: parent
        color: Theme.panel
        Rectangle {
            width: parent.width
            height: 1
            color: Theme.line
        }
    }
    RowLayout {
        id: strip
        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            leftMargin: Theme.margin
            rightMargin: 8
        }
        height: root.stripHeight
        spacing: 6
        SLabel {
            text: qsTr("Downloads")
            font.weight: Font.DemiBold
            font.pixelSize: Theme.px(14)
            Layout.rightMargin: 6
        }
        Repeater {
            // The counts are no part of the model: it would make all chips anew with each of them, and lose the focus.
            model: ["", "active", "queued", "finished", "failed"]
            delegate: SChip {
                required property string modelData
                required property int index
                objectName: "group:" + modelData
                text: [qsTr("All"), qsTr("Active"), qsTr("Queued"), qsTr("Finished"), qsTr("Failed")][index]
                badge: [root.transfers.count, root.transfers.activeCount, root.transfers.queuedCount, root.transfers.finishedCount, root.transfers.failedCount][index]
                checkable: false
                checked: root.transferList.group === modelData
                onClicked: root.transferList.group = modelData
            }
        }
        Item {
            Layout.fillWidth: true
        }
        SProgressBar {
            Layout.preferredWidth: root.narrow ? 70 : 130
            visible: root.transfers.activeCount + root.transfers.queuedCount > 0
            name: qsTr("All downloads")
            value: root.transfers.fraction
        }
        SLabel {
            text: root.transfers.speedText
            font.weight: Font.DemiBold
            visible: text !== ""
        }
        SLabel {
            visible: text !== "" && !root.narrow
            text: root.transfers.remainingText === "" ? "" : qsTr("%1 to go").arg(root.transfers.remainingText)
            color: Theme.textSoft
            font.pixelSize: Theme.px(12)
        }
        SLabel {
            visible: !root.narrow && root.downloads.freeSpaceText !== ""
            text: qsTr("%1 free").arg(root.downloads.freeSpaceText)
            color: Theme.textFaint
            font.pixelSize: Theme.px(12)
        }
        SIconButton {
            objectName: "pauseAllButton"
            iconName: "pause"
            name: qsTr("Pause all (Ctrl+Shift+P)")
            enabled: root.transfers.activeCount + root.transfers.queuedCount > 0
            onClicked: root.downloads.pauseAll()
        }
        SIconButton {
            objectName: "resumeAllButton"
            iconName: "play"
            name: qsTr("Resume all (Ctrl+Shift+S)")
            enabled: root.transfers.queuedCount > 0
            onClicked: root.downloads.resumeAll()
        }
        SIconButton {
            iconName: "refresh-cw"
            name: qsTr("Try all failed ones again")
            enabled: root.transfers.failedCount > 0
            onClicked: root.downloads.retryFailed()
        }
        SIconButton {
            iconName: "trash-2"
            name: qsTr("Remove finished ones from the list")
            enabled: root.transfers.finishedCount > 0
            onClicked: root.downloads.removeFinished()
        }
        SIconButton {
            objectName: "historyButton"
            iconName: "clock"
            name: qsTr("History (Ctrl+H)")
            onClicked: root.historyAsked()
        }
        SIconButton {
            iconName: "folder-open"
            name: qsTr("Open the download folder")
            onClicked: root.downloads.openFolder("")
        }
        SIconButton {
            objectName: "foldButton"
            iconName: root.folded ? "chevron-up" : "chevron-down"
            name: root.folded ? qsTr("Show the files") : qsTr("Fold the files away")
            onClicked: root.foldToggled()
        }
    }
    ListView {
        id: list
        objectName: "transferList"
        anchors {
            left: parent.left
            right: parent.right
            top: strip.bottom
            bottom: parent.bottom
        }
        visible: !root.folded
        clip: true
        focus: true
        activeFocusOnTab: true
        model: root.transferList
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Files of the queue")
        ScrollBar.vertical: SScrollBar {}
        Keys.onPressed: event => {
            event.accepted = event.key === Qt.Key_Home || event.key === Qt.Key_End;
            if (event.accepted)
                list.currentIndex = event.key === Qt.Key_Home ? 0 : list.count - 1;
        }
        delegate: TransferRow {
            required property int index
            width: ListView.view.width
            downloads: root.downloads
            narrow: root.narrow
            current: list.activeFocus && ListView.isCurrentItem
            onClicked: {
                list.currentIndex = index;
                list.forceActiveFocus();
            }
        }
        Rectangle {
            width: parent.width
            height: 1
            color: Theme.line
        }
        SLabel {
            anchors.centerIn: parent
            visible: list.count === 0
            color: Theme.textFaint
            text: root.transfers.count > 0 ? qsTr("No files in this state.") : qsTr("No downloads yet. Tick scenes and add them to the queue (Ctrl+D).")
        }
    }
}
