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
    required property CoverageMeter coverage
    property CoverPlanner planner: null
    property SceneExporter exporter: null
    required property SceneTimeline timeline
    required property WindowState windowState
    property bool asTable: false
    property string selectedKey
    property string hoveredKey
    signal sceneSelected(string key)
    signal sceneHovered(string key)
    signal detailsAsked(string key)
    signal viewToggled
    signal signInAsked

    function focusFilter() {
        header.focusFilter();
    }
    function focusList() {
        list.forceActiveFocus();
    }
    function choose(row: int, key: string) {
        list.currentIndex = row;
        list.forceActiveFocus();
        root.sceneSelected(key);
    }
    function showKey(key: string) {
        const row = root.sceneList.rowOf(key);
        if (row >= 0) {
            list.currentIndex = row;
            list.positionViewAtIndex(row, ListView.Contain);
        }
    }

    SceneColumns {
        id: columns
        windowState: root.windowState
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

        ScenesHeader {
            id: header
            Layout.fillWidth: true
            Layout.margins: Theme.margin
            Layout.bottomMargin: 8
            search: root.search
            scenes: root.scenes
            sceneList: root.sceneList
            coverage: root.coverage
            timeline: root.timeline
            asTable: root.asTable
            room: root.width - 2 * Theme.margin
            low: root.height < Theme.px(390)
            onViewToggled: root.viewToggled()
            onListAsked: root.focusList()
        }
        Loader {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
            Layout.bottomMargin: 8
            active: root.planner !== null && root.exporter !== null && root.scenes.count > 0
            visible: active && root.height > Theme.px(215)
            sourceComponent: SceneActions {
                search: root.search
                planner: root.planner
                exporter: root.exporter
                room: root.width - 2 * Theme.margin
            }
        }
        SceneTableHead {
            Layout.fillWidth: true
            visible: root.asTable && root.scenes.count > 0
            sceneList: root.sceneList
            columns: columns
            scrolled: list.contentX
        }
        ListView {
            id: list
            // What stands over the list grows and shrinks: the row with the focus stays in sight.
            onHeightChanged: {
                if (activeFocus && currentIndex >= 0)
                    positionViewAtIndex(currentIndex, ListView.Contain);
            }
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
            Accessible.role: root.asTable ? Accessible.Table : Accessible.List
            Accessible.name: qsTr("Scenes found")
            ScrollBar.vertical: SScrollBar {}
            ScrollBar.horizontal: SScrollBar {
                visible: root.asTable
            }
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
            contentWidth: root.asTable ? Math.max(width, columns.width) : width
            flickableDirection: root.asTable ? Flickable.HorizontalAndVerticalFlick : Flickable.VerticalFlick
            section.property: root.sceneList.grouping === "" ? "" : "section"
            section.delegate: Rectangle {
                required property string section
                width: list.contentWidth
                height: Theme.px(28)
                color: Theme.field
                SLabel {
                    x: Theme.margin + list.contentX
                    anchors.verticalCenter: parent.verticalCenter
                    text: parent.section
                    font.pixelSize: Theme.px(12)
                    font.weight: Font.DemiBold
                    color: Theme.textSoft
                    Accessible.role: Accessible.Heading
                }
            }
            delegate: root.asTable ? line : card
            Component {
                id: card
                SceneRow {
                    required property int index
                    width: ListView.view.width
                    gain: root.planner !== null && root.planner.text !== "" && ticked ? root.planner.gainText(sceneKey) : ""
                    selected: sceneKey === root.selectedKey
                    hovered: sceneKey === root.hoveredKey
                    current: list.activeFocus && ListView.isCurrentItem
                    onTickToggled: root.scenes.toggleTicked(sceneKey)
                    onClicked: root.choose(index, sceneKey)
                    onOpened: root.detailsAsked(sceneKey)
                    onPointed: inside => root.sceneHovered(inside ? sceneKey : "")
                    onAddAsked: root.downloads.addScene(sceneKey)
                }
            }
            Component {
                id: line
                SceneTableRow {
                    required property int index
                    width: list.contentWidth
                    columns: columns
                    selected: sceneKey === root.selectedKey
                    hovered: sceneKey === root.hoveredKey
                    current: list.activeFocus && ListView.isCurrentItem
                    onTickToggled: root.scenes.toggleTicked(sceneKey)
                    onClicked: root.choose(index, sceneKey)
                    onOpened: root.detailsAsked(sceneKey)
                    onPointed: inside => root.sceneHovered(inside ? sceneKey : "")
                }
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
                onFilterCleared: header.clearFilter()
                onSignInAsked: root.signInAsked()
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
                implicitHeight: Theme.px(38)
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
                iconName: root.width < Theme.px(240) ? "" : "download"
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
