// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Swathe.Presentation

/* What was downloaded before: every file, how it ended and where it is. */
SDialog {
    id: root
    required property HistoryModel history
    property Redownload redownload: null

    readonly property bool crowded: root.width < Theme.px(640)

    function openFolder(path: string) {
        const folder = path.substring(0, path.lastIndexOf("/"));
        if (folder !== "")
            Qt.openUrlExternally((folder.startsWith("/") ? "file://" : "file:///") + encodeURI(folder).replace(/#/g, "%23").replace(/\?/g, "%3F"));
    }

    objectName: "historyDialog"
    title: qsTr("History of downloads")
    width: Math.min(Theme.px(760), (parent?.width ?? 800) - 40)
    onAboutToShow: {
        message.text = "";
        root.history.reload();
    }
    onOpened: list.forceActiveFocus()

    contentItem: ColumnLayout {
        spacing: 8
        SLabel {
            Layout.fillWidth: true
            visible: text !== ""
            wrapMode: Text.Wrap
            color: Theme.textSoft
            text: root.history.count === 0 && !root.history.isReading ? qsTr("Nothing has been downloaded yet.") : ""
        }
        ListView {
            id: list
            objectName: "historyList"
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(420, (root.parent?.height ?? 700) - Theme.px(52) - Theme.px(32) - 70, Math.max(60, contentHeight))
            clip: true
            focus: true
            activeFocusOnTab: true
            model: root.history
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            Accessible.role: Accessible.List
            Accessible.name: root.title
            ScrollBar.vertical: SScrollBar {}
            Keys.onPressed: event => {
                event.accepted = event.key === Qt.Key_D && (event.modifiers & Qt.ControlModifier) && root.redownload !== null;
                if (event.accepted)
                    root.redownload.again(list.currentIndex);
            }
            Keys.onReturnPressed: root.openFolder(root.history.data(root.history.index(list.currentIndex, 0), Qt.UserRole + 9) ?? "")
            delegate: Item {
                id: row
                required property int index
                required property string name
                required property string batchTitle
                required property string outcome
                required property string outcomeText
                required property string reason
                required property string sizeText
                required property date finishedAt
                required property string source
                required property string path
                readonly property bool isGood: outcome === "completed"
                readonly property string finishedText: Qt.locale().toString(finishedAt, "d MMM yyyy, HH:mm")
                width: ListView.view.width - 8
                height: Theme.px(42)
                Accessible.role: Accessible.ListItem
                Accessible.name: [name, outcomeText, reason, sizeText, finishedText].filter(part => part !== "").join(", ")
                Rectangle {
                    anchors.fill: parent
                    radius: 5
                    color: list.activeFocus && row.ListView.isCurrentItem ? Theme.accentSoft : hover.hovered ? Theme.hover : "transparent"
                }
                HoverHandler {
                    id: hover
                }
                TapHandler {
                    onTapped: list.currentIndex = row.index
                }
                RowLayout {
                    anchors {
                        fill: parent
                        leftMargin: 8
                        rightMargin: 4
                    }
                    spacing: 10
                    SIcon {
                        icon: row.isGood ? "circle-check" : row.outcome === "failed" ? "circle-alert" : "ban"
                        color: row.isGood ? Theme.good : row.outcome === "failed" ? Theme.bad : Theme.textFaint
                    }
                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: 1
                        SLabel {
                            Layout.fillWidth: true
                            text: row.name
                            elide: Text.ElideMiddle
                            font.weight: Font.Medium
                        }
                        SLabel {
                            Layout.fillWidth: true
                            text: row.reason !== "" ? row.reason : [row.batchTitle, row.source].filter(part => part !== "").join(" · ")
                            color: row.reason !== "" ? Theme.bad : Theme.textFaint
                            font.pixelSize: Theme.small
                        }
                    }
                    SLabel {
                        visible: !root.crowded
                        text: row.outcomeText
                        color: row.isGood ? Theme.good : Theme.textSoft
                        font.pixelSize: Theme.px(12)
                    }
                    SLabel {
                        Layout.preferredWidth: Theme.px(70)
                        horizontalAlignment: Text.AlignRight
                        visible: !root.crowded
                        text: row.sizeText
                        color: Theme.textSoft
                        font.pixelSize: Theme.px(12)
                    }
                    SLabel {
                        Layout.preferredWidth: Theme.px(126)
                        horizontalAlignment: Text.AlignRight
                        text: row.finishedText
                        color: Theme.textSoft
                        font.pixelSize: Theme.px(12)
                    }
                    SIconButton {
                        objectName: "historyAgain" + row.index
                        focusPolicy: Qt.NoFocus
                        visible: root.redownload !== null
                        enabled: !(root.redownload?.isBusy ?? true)
                        iconName: "download"
                        name: qsTr("Download %1 again (Ctrl+D)").arg(row.name)
                        onClicked: root.redownload.again(row.index)
                    }
                    SIconButton {
                        objectName: "historyFolder" + row.index
                        focusPolicy: Qt.NoFocus
                        iconName: "folder-open"
                        name: qsTr("Open the folder of %1").arg(row.name)
                        onClicked: root.openFolder(row.path)
                    }
                }
            }
        }
        RowLayout {
            spacing: 10
            SLabel {
                id: message
                objectName: "historyMessage"
                Layout.fillWidth: true
                wrapMode: Text.Wrap
                color: Theme.textSoft
                Accessible.role: Accessible.AlertMessage
                Connections {
                    target: root.redownload
                    function onNotice(text: string) {
                        message.text = text;
                    }
                }
            }
            SButton {
                objectName: "clearHistory"
                visible: root.history.count > 0
                iconName: "trash-2"
                text: qsTr("Forget the history")
                onClicked: root.history.clear()
            }
        }
    }
}
