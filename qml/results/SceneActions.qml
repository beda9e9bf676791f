// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Swathe.Presentation

/* What is done with all scenes found: tick those that cover the area, and write them to a file. */
ColumnLayout {
    id: root
    required property SearchController search
    required property CoverPlanner planner
    required property SceneExporter exporter

    property real room: 400

    spacing: 4
    RowLayout {
        spacing: 8
        SComboBox {
            id: coverBox
            objectName: "coverBox"
            Layout.fillWidth: true
            name: qsTr("Cover my area")
            displayText: root.planner.isBusy ? qsTr("Reckoning …") : name
            enabled: root.search.hasAoi && !root.planner.isBusy
            textRole: "text"
            valueRole: "value"
            readonly property list<string> values: ["fewest", "leastCloud", "closestDates"]
            model: [qsTr("With the fewest scenes"), qsTr("With the least cloud"), qsTr("With the closest dates")].map((text, index) => ({
                        value: values[index],
                        text: text
                    }))
            currentIndex: -1
            onActivated: {
                root.planner.plan(currentValue);
                currentIndex = -1;
            }
        }
        SComboBox {
            id: exportBox
            objectName: "exportBox"
            implicitWidth: Math.min(Theme.px(132), root.room * 0.46)
            name: qsTr("Export")
            displayText: name
            enabled: !root.exporter.isBusy
            textRole: "title"
            valueRole: "name"
            model: root.exporter.formats
            currentIndex: -1
            onActivated: index => {
                fileDialog.format = currentValue;
                fileDialog.defaultSuffix = root.exporter.formats[index].ending.slice(1);
                currentIndex = -1;
                fileDialog.open();
            }
        }
    }
    RowLayout {
        visible: root.planner.text !== ""
        SLabel {
            objectName: "coverText"
            Layout.fillWidth: true
            text: root.planner.text
            color: Theme.textSoft
            font.pixelSize: Theme.px(12)
            wrapMode: Text.Wrap
        }
        SButton {
            objectName: "coverUndo"
            visible: root.planner.canUndo
            quiet: true
            text: qsTr("Undo")
            onClicked: root.planner.undo()
        }
    }
    FileDialog {
        id: fileDialog
        property string format
        title: qsTr("Export scenes")
        fileMode: FileDialog.SaveFile
        onAccepted: root.exporter.save(selectedFile, format)
    }
}
