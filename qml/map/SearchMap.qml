// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Swathe.Presentation

/**
 * The map: base map, footprints of the scenes, quicklook, area of interest and its tools. It holds the camera; scenes
 * and the area belong to its owner, who hears of what the user did and sets the properties accordingly.
 */
FocusScope {
    id: root

    property bool dark: false
    property real aoiWest: 0
    property real aoiSouth: 0
    property real aoiEast: 0
    property real aoiNorth: 0
    property bool hasAoi: false
    property bool aoiValid: true
    /** The area's MultiPolygon where it is more than a box; undefined for a box. */
    property var aoiArea
    /** The rectangle tool is in hand; ends by itself when a rectangle is drawn. */
    property bool drawing: false
    /** The polygon tool is in hand; ends by itself when a polygon is drawn. */
    property bool drawingPolygon: false
    property var sceneModel: null
    property string hoveredKey
    property string selectedKey
    property url selectedQuicklook
    readonly property alias camera: camera
    /** The keyboard, not the pointer, brought the focus here. */
    property bool ringShown: false

    signal aoiEdited(west: real, south: real, east: real, north: real)
    /** A polygon was drawn: POLYGON ((lon lat, ...)), over the antimeridian where neighbours lie more than 180 apart. */
    signal aoiPolygonDrawn(wkt: string)
    signal aoiCleared
    /** The scene under the pointer, "" for none. */
    signal sceneHovered(key: string)
    /** All scenes under a click, the smallest first and as `key`; "" and none for a click beside them. */
    signal sceneClicked(key: string, keys: var)

    function fitTo(west: real, south: real, east: real, north: real) {
        camera.fit(west, south, east, north);
    }
    function zoomIn() {
        camera.zoomAt(root.width / 2, root.height / 2, 1);
    }
    function zoomOut() {
        camera.zoomAt(root.width / 2, root.height / 2, -1);
    }

    onDrawingChanged: {
        if (root.drawing)
            root.drawingPolygon = false;
    }
    onDrawingPolygonChanged: {
        if (root.drawingPolygon)
            root.drawing = false;
    }
    activeFocusOnTab: true
    onActiveFocusChanged: root.ringShown = root.activeFocus
    clip: true
    Accessible.role: Accessible.Pane
    Accessible.focusable: true
    Accessible.name: qsTr("Map")
    Accessible.description: qsTr("Arrow keys move the map, plus and minus zoom")
    Keys.onPressed: event => {
        const step = event.modifiers & Qt.ShiftModifier ? 240 : 80;
        event.accepted = true;
        if (event.key === Qt.Key_Left)
            camera.pan(step, 0);
        else if (event.key === Qt.Key_Right)
            camera.pan(-step, 0);
        else if (event.key === Qt.Key_Up)
            camera.pan(0, step);
        else if (event.key === Qt.Key_Down)
            camera.pan(0, -step);
        else if (event.key === Qt.Key_Plus || event.key === Qt.Key_Equal)
            root.zoomIn();
        else if (event.key === Qt.Key_Minus)
            root.zoomOut();
        else if (event.key === Qt.Key_Escape && (root.drawing || root.drawingPolygon))
            root.drawing = root.drawingPolygon = false;
        else if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && root.drawing)
            tool.takeView();
        else if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && root.drawingPolygon)
            polygonTool.complete();
        else if (event.key === Qt.Key_Backspace && root.drawingPolygon)
            polygonTool.removeLast();
        else
            event.accepted = false;
    }

    MapCamera {
        id: camera
        size: Qt.size(root.width, root.height)
    }
    MapColours {
        id: colours
        dark: root.dark
    }

    BasemapItem {
        objectName: "ground"
        anchors.fill: parent
        camera: camera
        dark: root.dark
    }
    Quicklook {
        id: quicklook
        camera: camera
        corners: footprints.selectedCorners
        source: root.selectedQuicklook
    }
    FootprintLayer {
        id: footprints
        objectName: "footprints"
        anchors.fill: parent
        camera: camera
        model: root.sceneModel
        hoveredKey: root.hoveredKey
        selectedKey: root.selectedKey
        selectedFilled: !quicklook.visible
        onFootprintHovered: key => root.sceneHovered(key)
        onFootprintClicked: (key, keys) => root.sceneClicked(key, keys)
    }
    AreaItem {
        objectName: "area"
        anchors.fill: parent
        camera: camera
        area: root.hasAoi ? root.aoiArea : undefined
        color: root.aoiValid ? colours.aoi : colours.invalidAoi
    }
    BasemapItem {
        objectName: "labels"
        anchors.fill: parent
        camera: camera
        dark: root.dark
        part: BasemapItem.Labels
    }

    PinchHandler {
        target: null
        onActiveScaleChanged: delta => camera.zoomAt(centroid.position.x, centroid.position.y, Math.log2(delta))
        onTranslationChanged: delta => camera.pan(delta.x, delta.y)
    }

    MouseArea {
        id: hand
        objectName: "mapHand"

        property point last
        property point pressedAt
        property bool moved

        anchors.fill: parent
        hoverEnabled: true
        cursorShape: pressed && moved ? Qt.ClosedHandCursor : root.hoveredKey ? Qt.PointingHandCursor : Qt.ArrowCursor
        onPressed: mouse => {
            root.forceActiveFocus(Qt.MouseFocusReason);
            root.ringShown = false;
            last = pressedAt = Qt.point(mouse.x, mouse.y);
            moved = false;
        }
        onPositionChanged: mouse => {
            if (!pressed) {
                footprints.hover(mouse.x, mouse.y);
                return;
            }
            moved = moved || Math.abs(mouse.x - pressedAt.x) + Math.abs(mouse.y - pressedAt.y) > 4;
            if (moved) {
                camera.pan(mouse.x - last.x, mouse.y - last.y);
                last = Qt.point(mouse.x, mouse.y);
            }
        }
        onExited: footprints.leave()
        onClicked: mouse => {
            if (!moved)
                footprints.click(mouse.x, mouse.y);
        }
        onDoubleClicked: mouse => camera.zoomAt(mouse.x, mouse.y, 1)
    }

    AoiTool {
        id: tool
        anchors.fill: parent
        camera: camera
        colours: colours
        drawing: root.drawing
        hasAoi: root.hasAoi && root.aoiArea === undefined
        west: root.aoiWest
        south: root.aoiSouth
        east: root.aoiEast
        north: root.aoiNorth
        valid: root.aoiValid
        onEdited: (west, south, east, north) => root.aoiEdited(west, south, east, north)
        onCleared: root.aoiCleared()
        onFinished: root.drawing = false
    }

    PolygonTool {
        id: polygonTool
        anchors.fill: parent
        camera: camera
        colours: colours
        drawing: root.drawingPolygon
        onDrawn: wkt => root.aoiPolygonDrawn(wkt)
        onFinished: root.drawingPolygon = false
    }

    WheelHandler {
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        target: null
        onWheel: event => camera.zoomAt(event.x, event.y, event.angleDelta.y / 240)
    }
    HoverHandler {
        id: pointer
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
    }

    Rectangle {
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.margins: 12
        implicitWidth: tools.implicitWidth + 8
        implicitHeight: tools.implicitHeight + 8
        radius: 10
        color: colours.panel
        border.color: colours.edge

        ColumnLayout {
            id: tools
            anchors.centerIn: parent
            spacing: 2

            MapButton {
                objectName: "handButton"
                colours: colours
                text: qsTr("Move the map")
                icon.source: "qrc:/swathe/icons/hand.svg"
                checked: !root.drawing && !root.drawingPolygon
                onClicked: root.drawing = root.drawingPolygon = false
            }
            MapButton {
                objectName: "rectangleButton"
                colours: colours
                text: qsTr("Draw a rectangle")
                icon.source: "qrc:/swathe/icons/square-dashed.svg"
                checked: root.drawing
                onClicked: {
                    root.drawing = !root.drawing;
                    root.forceActiveFocus(Qt.OtherFocusReason);
                }
            }
            MapButton {
                objectName: "polygonButton"
                colours: colours
                text: qsTr("Draw a polygon")
                icon.source: "qrc:/swathe/icons/pentagon.svg"
                checked: root.drawingPolygon
                onClicked: {
                    root.drawingPolygon = !root.drawingPolygon;
                    root.forceActiveFocus(Qt.OtherFocusReason);
                }
            }
            MapButton {
                objectName: "fitButton"
                colours: colours
                text: qsTr("Show the whole area of interest")
                icon.source: "qrc:/swathe/icons/scan.svg"
                enabled: root.hasAoi
                onClicked: root.fitTo(root.aoiWest, root.aoiSouth, root.aoiEast, root.aoiNorth)
            }
            MapButton {
                objectName: "clearButton"
                colours: colours
                text: qsTr("Remove the area of interest")
                icon.source: "qrc:/swathe/icons/trash-2.svg"
                enabled: root.hasAoi
                onClicked: root.aoiCleared()
            }
        }
    }

    Rectangle {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: 12
        implicitWidth: zooms.implicitWidth + 8
        implicitHeight: zooms.implicitHeight + 8
        radius: 10
        color: colours.panel
        border.color: colours.edge

        ColumnLayout {
            id: zooms
            anchors.centerIn: parent
            spacing: 2

            MapButton {
                objectName: "zoomInButton"
                colours: colours
                text: qsTr("Zoom in")
                icon.source: "qrc:/swathe/icons/plus.svg"
                enabled: camera.zoom < camera.maximumZoom
                onClicked: root.zoomIn()
            }
            MapButton {
                objectName: "zoomOutButton"
                colours: colours
                text: qsTr("Zoom out")
                icon.source: "qrc:/swathe/icons/minus.svg"
                enabled: camera.zoom > camera.minimumZoom
                onClicked: root.zoomOut()
            }
        }
    }

    MapFooter {
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.margins: 12
        colours: colours
        camera: camera
        pointer: pointer.hovered ? pointer.point.position : Qt.point(-1, -1)
        widest: root.width - 80
    }

    Rectangle {
        objectName: "drawingHint"
        anchors.top: parent.top
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.topMargin: 12
        implicitWidth: Math.min(hint.implicitWidth + 24, root.width - 130)
        implicitHeight: hint.implicitHeight + 14
        visible: root.drawing || root.drawingPolygon
        radius: 8
        color: colours.panel
        border.color: colours.edge
        Text {
            id: hint
            anchors.fill: parent
            anchors.margins: 7
            horizontalAlignment: Text.AlignHCenter
            elide: Text.ElideRight
            text: root.drawingPolygon ? qsTr("Click the corners. A double click or Enter finishes, Backspace takes one back, Esc stops.") : qsTr("Drag a rectangle, or click two corners. Enter takes the middle of the map, Esc stops.")
            color: colours.text
            font.pixelSize: 12
        }
    }

    Rectangle {
        anchors.fill: parent
        visible: root.ringShown
        color: "transparent"
        border.width: 2
        border.color: colours.accent
    }
}
