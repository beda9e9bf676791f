// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Swathe.Presentation

/* The scenes found: how many, in which order, the list, and what to do with those that are ticked. */
FocusScope {
    id: root
    required property SearchController search
    required property SceneModel scenes
    required property SceneListModel sceneList
    required property DownloadController downloads
    property string selectedKey
    property string hoveredKey
    signal sceneSelected(string key)
    signal sceneHovered(string key)
    signal detailsAsked(string key)

    function focusFilter() {
        filter.forceActiveFocus();
        filter.selectAll();
    }
    function focusList() {
        list.forceActiveFocus();
    }
    function showKey(key: string) {
        const row = root.sceneList.rowOf(key);
        if (row >= 0) {
            list.currentIndex = row;
            list.positionViewAtIndex(row, ListView.Contain);
        }
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Scenes")

    Rectangle {
        anchors.fill: parent
        color: Theme.panel
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        ColumnLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.margin
            Layout.bottomMargin: 8
            spacing: 8
            RowLayout {
                ColumnLayout {
                    spacing: 1
                    SLabel {
                        objectName: "sceneCount"
                        font.pixelSize: Theme.large
                        font.weight: Font.DemiBold
                        text: !root.search.hasSearched ? qsTr("Scenes") : root.search.total > root.search.found ? qsTr("%1 of %2 scenes").arg(root.search.found).arg(root.search.total) : root.search.found === 1 ? qsTr("1 scene") : qsTr("%1 scenes").arg(root.search.found)
                    }
                    SLabel {
                        text: root.scenes.tickedCount === 0 ? (root.search.isRunning ? qsTr("Searching …") : root.search.hasSearched ? qsTr("None ticked") : "") : root.scenes.tickedSizeText === "" ? qsTr("%1 ticked").arg(root.scenes.tickedCount) : qsTr("%1 ticked · %2").arg(root.scenes.tickedCount).arg(root.scenes.tickedSizeText)
                        visible: text !== ""
                        color: Theme.textSoft
                        font.pixelSize: 12
                    }
                }
                Item {
                    Layout.fillWidth: true
                }
                SComboBox {
                    id: order
                    objectName: "orderBox"
                    implicitWidth: 132
                    name: qsTr("Order")
                    textRole: "text"
                    valueRole: "value"
                    model: [
                        {
                            value: "newest",
                            text: qsTr("Newest first")
                        },
                        {
                            value: "oldest",
                            text: qsTr("Oldest first")
                        },
                        {
                            value: "cloud",
                            text: qsTr("Least cloud")
                        },
                        {
                            value: "coverage",
                            text: qsTr("Coverage")
                        },
                        {
                            value: "size",
                            text: qsTr("Largest")
                        },
                        {
                            value: "name",
                            text: qsTr("Name")
                        }
                    ]
                    onActivated: root.sceneList.order = currentValue
                }
            }
            STextField {
                id: filter
                objectName: "sceneFilter"
                Layout.fillWidth: true
                visible: root.scenes.count > 0
                iconName: "search"
                name: qsTr("Find in these scenes")
                placeholderText: qsTr("Find in these scenes (Ctrl+F)")
                onTextChanged: root.sceneList.text = text
                Keys.onEscapePressed: {
                    text = "";
                    list.forceActiveFocus();
                }
                Keys.onDownPressed: list.forceActiveFocus()
            }
        }
        ListView {
            id: list
            objectName: "sceneList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            focus: true
            activeFocusOnTab: true
            model: root.sceneList
            cacheBuffer: 400
            reuseItems: true
            boundsBehavior: Flickable.StopAtBounds
            highlightFollowsCurrentItem: true
            highlightMoveDuration: 0
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Scenes found")
            ScrollBar.vertical: SScrollBar {}
            Keys.onSpacePressed: root.scenes.toggleTicked(root.sceneList.keyAt(list.currentIndex))
            Keys.onReturnPressed: root.detailsAsked(root.sceneList.keyAt(list.currentIndex))
            Keys.onPressed: event => {
                if (event.key === Qt.Key_Home) {
                    list.currentIndex = 0;
                    event.accepted = true;
                } else if (event.key === Qt.Key_End) {
                    list.currentIndex = list.count - 1;
                    event.accepted = true;
                }
            }
            onCurrentIndexChanged: if (list.activeFocus)
                root.sceneSelected(root.sceneList.keyAt(list.currentIndex))
            delegate: SceneRow {
                id: row
                required property int index
                width: ListView.view.width
                selected: sceneKey === root.selectedKey
                hovered: sceneKey === root.hoveredKey
                current: list.activeFocus && ListView.isCurrentItem
                onTickToggled: root.scenes.toggleTicked(sceneKey)
                onClicked: {
                    list.currentIndex = index;
                    list.forceActiveFocus();
                    root.sceneSelected(sceneKey);
                }
                onOpened: root.detailsAsked(sceneKey)
                onPointed: inside => root.sceneHovered(inside ? sceneKey : "")
                onAddAsked: root.downloads.addScene(sceneKey)
            }
            footer: Item {
                width: ListView.view?.width ?? 0
                height: root.search.hasMore ? 48 : 0
                SButton {
                    anchors.centerIn: parent
                    visible: root.search.hasMore
                    text: qsTr("Show more")
                    onClicked: root.search.showMore()
                }
            }
            ScenesHint {
                anchors.fill: parent
                visible: list.count === 0
                search: root.search
                isFiltered: root.scenes.count > 0
                onFilterCleared: filter.text = ""
            }
        }
        SLabel {
            Layout.fillWidth: true
            Layout.margins: 8
            Layout.leftMargin: Theme.margin
            visible: text !== ""
            text: root.search.attribution
            color: Theme.textFaint
            font.pixelSize: Theme.small
            wrapMode: Text.Wrap
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: 1
            color: Theme.line
            visible: root.scenes.count > 0
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.margins: 10
            visible: root.scenes.count > 0
            spacing: 8
            SComboBox {
                id: preset
                objectName: "presetBox"
                implicitHeight: 38
                Layout.fillWidth: true
                Layout.minimumWidth: 90
                name: qsTr("Which files of each scene")
                textRole: "text"
                valueRole: "value"
                model: root.downloads.presets
                onActivated: root.downloads.preset = currentValue
                Component.onCompleted: currentIndex = indexOfValue(root.downloads.preset)
            }
            SButton {
                id: addButton
                objectName: "addToQueueButton"
                primary: true
                iconName: "download"
                text: root.scenes.tickedCount === 0 ? qsTr("Add to queue") : qsTr("Add %1 to queue").arg(root.scenes.tickedCount)
                enabled: root.scenes.tickedCount > 0
                onClicked: root.downloads.addTicked()
                STip {
                    text: qsTr("Ctrl+D")
                    visible: addButton.hovered
                }
            }
        }
    }
}
