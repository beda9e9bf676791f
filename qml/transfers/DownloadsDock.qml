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
    /** Too narrow for the chips side by side: a box has the same choice. */
    readonly property bool crowded: root.width < Theme.px(800)
    readonly property list<string> groups: ["", "active", "queued", "finished", "failed"]
    readonly property list<string> groupNames: [qsTr("All"), qsTr("Active"), qsTr("Queued"), qsTr("Finished"), qsTr("Failed")]
    readonly property var groupCounts: [root.transfers.count, root.transfers.activeCount, root.transfers.queuedCount, root.transfers.finishedCount, root.transfers.failedCount]
    signal foldToggled
    signal historyAsked
    signal timetableAsked

    function focusList() {
        if (list.currentIndex < 0 && list.count > 0)
            list.currentIndex = 0;
        list.forceActiveFocus();
    }
    function keyAt(row: int): string {
        return row >= 0 && row < list.count ? root.transferList.data(root.transferList.index(row, 0), Qt.UserRole + 1) : "";
    }
    /** The row comes to stand before the row `before`, behind all where that is beyond the last. */
    function place(key: string, before: int) {
        if (key === "")
            return;
        if (before >= list.count)
            root.downloads.moveToBottom(key);
        else if (root.keyAt(before) !== key)
            root.downloads.moveBefore(key, root.keyAt(before));
    }
    function moveCurrent(step: int) {
        const row = list.currentIndex, to = row + step;
        if (row < 0 || to < 0 || to >= list.count)
            return;
        const key = root.keyAt(row);
        root.place(key, step < 0 ? to : to + 1);
        list.currentIndex = to;
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
            model: root.groups
            delegate: SChip {
                required property string modelData
                required property int index
                objectName: "group:" + modelData
                visible: !root.crowded
                text: root.groupNames[index]
                badge: root.groupCounts[index]
                checkable: false
                checked: root.transferList.group === modelData
                onClicked: root.transferList.group = modelData
            }
        }
        SComboBox {
            objectName: "groupChoice"
            visible: root.crowded
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.px(150)
            Layout.minimumWidth: Theme.px(60)
            name: qsTr("Files shown")
            textRole: "text"
            model: root.groupNames.map((name, index) => ({
                        text: qsTr("%1 · %2").arg(name).arg(root.groupCounts[index])
                    }))
            currentIndex: root.groups.indexOf(root.transferList.group)
            onActivated: index => root.transferList.group = root.groups[index]
        }
        Item {
            Layout.fillWidth: true
        }
        SProgressBar {
            Layout.preferredWidth: root.narrow ? 70 : 130
            visible: !root.crowded && root.transfers.activeCount + root.transfers.queuedCount > 0
            name: qsTr("All downloads")
            value: root.transfers.fraction
        }
        SLabel {
            text: root.transfers.speedText
            font.weight: Font.DemiBold
            visible: text !== "" && !root.crowded
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
            id: speedButton
            objectName: "speedButton"
            iconName: "swathe-speed"
            name: speedMenu.text
            checked: speedMenu.isLimited
            Accessible.description: qsTr("Opens the choice of limits")
            onClicked: speedMenu.opened ? speedMenu.close() : speedMenu.open()
            SpeedMenu {
                id: speedMenu
                downloads: root.downloads
                x: parent.width - width
                y: -height - 6
                onTimetableAsked: root.timetableAsked()
                onClosed: speedButton.forceActiveFocus(Qt.PopupFocusReason)
            }
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
    Rectangle {
        id: hold
        objectName: "holdBanner"
        readonly property bool shown: root.downloads.holdText !== ""
        anchors {
            left: parent.left
            right: parent.right
            top: strip.bottom
        }
        height: shown && !root.folded ? holdRow.implicitHeight + 12 : 0
        visible: height > 0
        color: Theme.badSoft
        Accessible.role: Accessible.AlertMessage
        Accessible.name: root.downloads.holdText
        RowLayout {
            id: holdRow
            anchors {
                left: parent.left
                right: parent.right
                leftMargin: Theme.margin
                rightMargin: 8
                verticalCenter: parent.verticalCenter
            }
            spacing: 10
            SIcon {
                icon: "triangle-alert"
                color: Theme.warn
            }
            SLabel {
                Layout.fillWidth: true
                text: root.downloads.holdText
                wrapMode: Text.Wrap
                color: Theme.warn
                font.weight: Font.Medium
            }
            SButton {
                objectName: "holdRemedy"
                implicitHeight: Theme.px(28)
                visible: text !== ""
                text: root.downloads.holdRemedy
                onClicked: root.downloads.mendHold()
            }
        }
    }
    ListView {
        id: list
        objectName: "transferList"
        anchors {
            left: parent.left
            right: parent.right
            top: hold.bottom
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
            event.accepted = true;
            if (event.modifiers & Qt.AltModifier) {
                const step = event.key === Qt.Key_Up ? -1 : event.key === Qt.Key_Down ? 1 : 0;
                if (step !== 0)
                    root.moveCurrent(step);
                else if (event.key === Qt.Key_Home)
                    root.downloads.moveToTop(root.currentKey());
                else if (event.key === Qt.Key_End)
                    root.downloads.moveToBottom(root.currentKey());
                else
                    event.accepted = false;
            } else if (event.key === Qt.Key_Home || event.key === Qt.Key_End)
                list.currentIndex = event.key === Qt.Key_Home ? 0 : list.count - 1;
            else
                event.accepted = false;
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
            onDraggedTo: y => marker.row = Math.max(0, Math.min(list.count, Math.round((y + list.contentY) / height)))
            onDropped: {
                root.place(key, marker.row);
                marker.row = -1;
            }
        }
        Rectangle {
            id: marker
            objectName: "dropMarker"
            property int row: -1
            visible: row >= 0
            y: row * Theme.px(38) - list.contentY - 1
            width: list.width
            height: 3
            z: 2
            color: Theme.accent
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
