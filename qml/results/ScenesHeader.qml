// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Swathe.Presentation

/* Over the list of scenes: how many, how much of the area they cover, order, groups, a word to find, and their days. */
ColumnLayout {
    id: root
    required property SearchController search
    required property SceneModel scenes
    required property SceneListModel sceneList
    required property CoverageMeter coverage
    required property SceneTimeline timeline
    property bool asTable: false
    /** Little height: the list needs it more than the timeline does. */
    property bool low: false
    /** The width there is; of the panel, as a layout's own would turn in circles. */
    property real room: 400
    signal viewToggled
    signal listAsked

    function focusFilter() {
        filter.forceActiveFocus();
        filter.selectAll();
    }
    function clearFilter() {
        filter.text = "";
        root.timeline.choose(-1, -1);
    }
    function tickedText(): string {
        if (root.scenes.tickedCount === 0)
            return root.search.isRunning ? qsTr("Searching …") : root.scenes.count > 0 ? qsTr("None ticked") : "";
        const parts = [qsTr("%1 ticked").arg(root.scenes.tickedCount), root.scenes.tickedSizeText];
        if (root.coverage.percentText !== "")
            //: %1 is "83 %": the share of the area of interest that the ticked scenes cover together
            parts.push(qsTr("cover %1 of the area").arg(root.coverage.percentText));
        return parts.filter(part => part !== "").join(" · ");
    }

    spacing: 8
    RowLayout {
        ColumnLayout {
            spacing: 1
            SLabel {
                objectName: "sceneCount"
                font.pixelSize: Theme.large
                font.weight: Font.DemiBold
                text: !root.search.hasSearched ? qsTr("Scenes") : root.search.total > root.search.found ? qsTr("%1 of %2 scenes").arg(root.search.found).arg(root.search.total) : qsTr("%n scenes", "", root.search.found)
            }
        }
        Item {
            Layout.fillWidth: true
        }
        SIconButton {
            objectName: "viewToggle"
            iconName: root.asTable ? "list" : "swathe-table"
            name: root.asTable ? qsTr("Show as a list with pictures") : qsTr("Show as a table")
            onClicked: root.viewToggled()
        }
        SComboBox {
            objectName: "orderBox"
            implicitWidth: Math.min(Theme.px(132), root.room * (Theme.textScale > 1.5 ? 0.33 : 0.44))
            name: qsTr("Order")
            visible: !root.asTable
            textRole: "text"
            valueRole: "value"
            readonly property list<string> values: ["newest", "oldest", "cloud", "coverage", "size", "name"]
            model: [qsTr("Newest first"), qsTr("Oldest first"), qsTr("Least cloud"), qsTr("Coverage"), qsTr("Largest"), qsTr("Name")].map((text, index) => ({
                        value: values[index],
                        text: text
                    }))
            currentIndex: Math.max(0, values.indexOf(root.sceneList.order))
            onActivated: {
                root.sceneList.isReversed = false;
                root.sceneList.order = currentValue;
            }
        }
    }
    SLabel {
        objectName: "tickedText"
        Layout.fillWidth: true
        Layout.topMargin: -8
        text: root.tickedText()
        visible: text !== ""
        color: Theme.textSoft
        font.pixelSize: Theme.px(12)
    }
    TimelineStrip {
        Layout.fillWidth: true
        visible: root.timeline.count > 1 && !root.low
        timeline: root.timeline
    }
    RowLayout {
        visible: root.scenes.count > 0
        spacing: 8
        STextField {
            id: filter
            objectName: "sceneFilter"
            Layout.fillWidth: true
            iconName: "search"
            name: qsTr("Find in these scenes")
            placeholderText: qsTr("Find (Ctrl+F)")
            onTextChanged: root.sceneList.text = text
            Keys.onEscapePressed: {
                text = "";
                root.listAsked();
            }
            Keys.onDownPressed: root.listAsked()
        }
        SComboBox {
            objectName: "groupBox"
            implicitWidth: Math.min(Theme.px(132), root.room * 0.46)
            name: qsTr("Groups")
            textRole: "text"
            valueRole: "value"
            readonly property list<string> values: ["", "day", "orbit", "tile"]
            model: [qsTr("No groups"), qsTr("By day"), qsTr("By orbit"), qsTr("By tile")].map((text, index) => ({
                        value: values[index],
                        text: text
                    }))
            currentIndex: Math.max(0, values.indexOf(root.sceneList.grouping))
            onActivated: root.sceneList.grouping = currentValue
        }
    }
}
