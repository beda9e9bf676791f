// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Swathe.Presentation

/** The map's tools: hand, rectangle, polygon; what is done with the area there is. */
MapBar {
    id: root

    required property bool drawing
    required property bool drawingPolygon
    required property bool hasAoi
    /** Null where the area has no history. */
    property AreaEditor areaEditor: null

    signal handChosen
    signal rectangleChosen
    signal polygonChosen
    signal viewTaken
    signal fitAsked
    signal cleared

    MapButton {
        objectName: "handButton"
        colours: root.colours
        text: qsTr("Move the map")
        icon.source: "qrc:/swathe/icons/hand.svg"
        checked: !root.drawing && !root.drawingPolygon
        onClicked: root.handChosen()
    }
    MapButton {
        objectName: "rectangleButton"
        colours: root.colours
        text: qsTr("Draw a rectangle")
        icon.source: "qrc:/swathe/icons/square-dashed.svg"
        checked: root.drawing
        onClicked: root.rectangleChosen()
    }
    MapButton {
        objectName: "polygonButton"
        colours: root.colours
        text: qsTr("Draw a polygon")
        icon.source: "qrc:/swathe/icons/pentagon.svg"
        checked: root.drawingPolygon
        onClicked: root.polygonChosen()
    }
    MapButton {
        objectName: "viewButton"
        colours: root.colours
        text: qsTr("Take what the map shows as the area of interest")
        icon.source: "qrc:/swathe/icons/scan.svg"
        onClicked: root.viewTaken()
    }
    MapButton {
        objectName: "fitButton"
        colours: root.colours
        text: qsTr("Show the whole area of interest")
        icon.source: "qrc:/swathe/icons/locate-fixed.svg"
        enabled: root.hasAoi
        onClicked: root.fitAsked()
    }
    MapButton {
        objectName: "undoButton"
        visible: root.areaEditor !== null
        colours: root.colours
        text: qsTr("Undo the change of the area (Ctrl+Z)")
        icon.source: "qrc:/swathe/icons/undo-2.svg"
        enabled: root.areaEditor?.canUndo ?? false
        onClicked: root.areaEditor.undo()
    }
    MapButton {
        objectName: "redoButton"
        visible: root.areaEditor !== null
        colours: root.colours
        text: qsTr("Redo the change of the area (Ctrl+Shift+Z)")
        icon.source: "qrc:/swathe/icons/redo-2.svg"
        enabled: root.areaEditor?.canRedo ?? false
        onClicked: root.areaEditor.redo()
    }
    MapButton {
        objectName: "clearButton"
        colours: root.colours
        text: qsTr("Remove the area of interest")
        icon.source: "qrc:/swathe/icons/trash-2.svg"
        enabled: root.hasAoi
        onClicked: root.cleared()
    }
}
