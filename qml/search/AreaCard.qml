// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Swathe.Presentation

/* The area of interest: its four sides in degrees, how large it is, and the ways to set it. */
Rectangle {
    id: root
    required property SearchController search
    property bool drawing: false
    property bool drawingPolygon: false
    /** Of a polygon; 0 for a rectangle. */
    property int cornerCount: 0
    signal drawToggled
    signal polygonToggled
    signal viewTaken
    signal coordinatesAsked
    signal importAsked
    signal fitAsked

    function commit() {
        const values = [west, south, east, north].map(field => Number.fromLocaleString(Qt.locale(), field.text));
        if ([west, south, east, north].every(field => field.text !== "") && values.every(value => !isNaN(value)))
            root.search.setArea(values[0], values[1], values[2], values[3]);
    }
    function degrees(value: real): string {
        return root.search.hasAoi ? Number(value).toLocaleString(Qt.locale(), "f", 4) : "";
    }

    implicitHeight: column.implicitHeight + 20
    radius: 8
    color: Theme.field
    border.width: 1
    border.color: root.search.areaProblem === "" ? Theme.line : Theme.bad
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Area of interest")

    ColumnLayout {
        id: column
        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            margins: 10
        }
        spacing: 8

        RowLayout {
            spacing: 6
            Rectangle {
                Layout.preferredWidth: 10
                Layout.preferredHeight: 10
                radius: 2
                color: "transparent"
                border.width: 2
                border.color: root.search.areaProblem === "" ? "#e0a100" : Theme.bad
            }
            SLabel {
                text: !root.search.hasAoi ? qsTr("No area yet") : root.search.isAreaPolygon ? qsTr("Polygon") : qsTr("Rectangle")
                font.weight: Font.DemiBold
            }
            SLabel {
                objectName: "areaText"
                text: root.search.areaText
                color: Theme.textFaint
                font.pixelSize: Theme.px(12)
                Layout.fillWidth: true
            }
            SIconButton {
                objectName: "fitAreaButton"
                implicitWidth: Theme.px(26)
                implicitHeight: Theme.px(26)
                iconName: "locate-fixed"
                name: qsTr("Show the area on the map")
                enabled: root.search.hasAoi
                onClicked: root.fitAsked()
            }
            SIconButton {
                objectName: "clearAreaButton"
                implicitWidth: Theme.px(26)
                implicitHeight: Theme.px(26)
                iconName: "trash-2"
                name: qsTr("Clear the area")
                enabled: root.search.hasAoi
                onClicked: root.search.clearArea()
            }
        }
        GridLayout {
            columns: 2
            columnSpacing: 8
            rowSpacing: 8
            STextField {
                id: north
                objectName: "northField"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                //: The letter that stands for north, before a number of degrees
                prefix: qsTr("N")
                name: qsTr("North, degrees")
                text: root.degrees(root.search.aoiNorth)
                onEditingFinished: root.commit()
            }
            STextField {
                id: east
                objectName: "eastField"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                //: The letter that stands for east, before a number of degrees
                prefix: qsTr("E")
                name: qsTr("East, degrees")
                text: root.degrees(root.search.aoiEast)
                onEditingFinished: root.commit()
            }
            STextField {
                id: south
                objectName: "southField"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                //: The letter that stands for south, before a number of degrees
                prefix: qsTr("S")
                name: qsTr("South, degrees")
                text: root.degrees(root.search.aoiSouth)
                onEditingFinished: root.commit()
            }
            STextField {
                id: west
                objectName: "westField"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                //: The letter that stands for west, before a number of degrees
                prefix: qsTr("W")
                name: qsTr("West, degrees")
                text: root.degrees(root.search.aoiWest)
                onEditingFinished: root.commit()
            }
        }
        SLabel {
            objectName: "areaProblem"
            Layout.fillWidth: true
            visible: text !== ""
            text: root.search.areaProblem
            color: Theme.bad
            wrapMode: Text.Wrap
            font.pixelSize: Theme.px(12)
        }
        SButton {
            objectName: "coordinatesButton"
            Layout.fillWidth: true
            visible: root.cornerCount > 0
            iconName: "list"
            text: qsTr("Corners (%1) …").arg(root.cornerCount)
            onClicked: root.coordinatesAsked()
        }
        GridLayout {
            columns: 2
            columnSpacing: 8
            rowSpacing: 8
            SButton {
                objectName: "drawBoxButton"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                iconName: root.drawing ? "x" : "square-dashed"
                text: root.drawing ? qsTr("Stop") : qsTr("Box")
                Accessible.name: root.drawing ? qsTr("Stop drawing") : qsTr("Draw a rectangle on the map")
                onClicked: root.drawToggled()
            }
            SButton {
                objectName: "drawPolygonButton"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                iconName: root.drawingPolygon ? "x" : "pentagon"
                text: root.drawingPolygon ? qsTr("Stop") : qsTr("Polygon")
                Accessible.name: root.drawingPolygon ? qsTr("Stop drawing") : qsTr("Draw a polygon on the map")
                onClicked: root.polygonToggled()
            }
            SButton {
                objectName: "viewAreaButton"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                iconName: "scan"
                text: qsTr("Map view")
                Accessible.name: qsTr("Take what the map shows as the area")
                onClicked: root.viewTaken()
            }
            SButton {
                objectName: "importButton"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                iconName: "import"
                text: qsTr("Import …")
                onClicked: root.importAsked()
            }
        }
    }
    // Typing breaks a binding to the text; what the controller takes is put back into the fields.
    Connections {
        target: root.search
        function onAreaChanged() {
            north.text = root.degrees(root.search.aoiNorth);
            east.text = root.degrees(root.search.aoiEast);
            south.text = root.degrees(root.search.aoiSouth);
            west.text = root.degrees(root.search.aoiWest);
        }
    }
}
