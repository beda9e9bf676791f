// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
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
    /** The corners and the history of a polygon; null: it is shown only. */
    property AreaEditor areaEditor: null
    /** What can lie below all; null: the embedded map only. */
    property BasemapController basemaps: null
    property string hoveredKey
    property string selectedKey
    property url selectedQuicklook
    /** Further quicklooks, maps of key and source, below that of the selected scene; the last on top. */
    property var quicklooks: []
    property real quicklookOpacity: 1
    property bool tickedQuicklooks: true
    /** The selected scene's quicklook is shown right of a line that can be moved, the ticked ones' left of it. */
    property bool comparing: false
    property real lineShare: 0.5
    readonly property int lineAt: Math.round(root.width * root.lineShare)
    /** The part of the area that is not covered, a MultiPolygon; undefined for none. */
    property var uncovered
    readonly property alias camera: camera
    readonly property alias colours: colours
    /** The keyboard, not the pointer, brought the focus here. */
    property bool ringShown: false

    signal aoiEdited(west: real, south: real, east: real, north: real)
    /**
     * A polygon was drawn: POLYGON ((lon lat, ...)), over the antimeridian where neighbours lie more than 180 apart; its
     * corners with longitudes that run on; and whether it comes beside the area there is.
     */
    signal aoiPolygonDrawn(wkt: string, corners: list<point>, beside: bool)
    signal aoiCleared
    signal addBasemapAsked
    /** The scene under the pointer, "" for none. */
    signal sceneHovered(key: string)
    /**
     * All scenes under a click (or, by Enter, in the middle), the smallest first and as `key`; "" and none for a click
     * beside them.
     */
    signal sceneClicked(key: string, keys: list<string>, x: real, y: real)

    function fitTo(west: real, south: real, east: real, north: real) {
        camera.fit(west, south, east, north);
    }
    /** The area of interest becomes what the map shows. */
    function takeView() {
        tool.takeView(0);
    }
    /** The area of interest becomes the middle of what the map shows. */
    function takeSurroundings() {
        tool.takeView(0.3);
    }
    property point clickedAt
    function clickAt(x: real, y: real) {
        root.clickedAt = Qt.point(x, y);
        footprints.click(x, y);
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
    // North is up and east is right in every language.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.Pane
    Accessible.focusable: true
    Accessible.name: qsTr("Map")
    Accessible.description: qsTr("Arrow keys move the map, plus and minus zoom, Enter lists the scenes in its middle")
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
            tool.takeView(0.25);
        else if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && root.drawingPolygon)
            polygonTool.complete((event.modifiers & Qt.ShiftModifier) !== 0);
        else if (event.key === Qt.Key_Backspace && root.drawingPolygon)
            polygonTool.removeLast();
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            root.clickAt(root.width / 2, root.height / 2);
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
    TileLayer {
        objectName: "tiles"
        anchors.fill: parent
        camera: camera
        basemaps: root.basemaps
    }
    // Compared: the selected scene's quicklook right of the line, the others left of it.
    Item {
        width: root.comparing ? root.lineAt : root.width
        height: root.height
        clip: root.comparing
        Repeater {
            model: root.tickedQuicklooks || root.comparing ? root.quicklooks.filter(each => each.key !== root.selectedKey).slice(-24) : []
            Quicklook {
                id: other
                required property var modelData
                camera: root.camera
                corners: other.cornersOf(footprints.count, other.modelData.key)
                source: other.modelData.source
                opacity: root.quicklookOpacity
                function cornersOf(revision: int, key: string): list<point> {
                    return footprints.cornersOf(key);
                }
            }
        }
    }
    Item {
        x: root.comparing ? root.lineAt : 0
        width: root.width - x
        height: root.height
        clip: root.comparing
        Item {
            x: -parent.x
            Quicklook {
                id: quicklook
                objectName: "selectedQuicklook"
                opacity: root.quicklookOpacity
                camera: camera
                corners: footprints.selectedCorners
                source: root.selectedQuicklook
            }
        }
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
        onFootprintClicked: (key, keys) => root.sceneClicked(key, keys, root.clickedAt.x, root.clickedAt.y)
    }
    AreaItem {
        objectName: "uncovered"
        anchors.fill: parent
        camera: camera
        area: root.hasAoi && root.aoiValid ? root.uncovered : undefined
        color: colours.invalidAoi
        hatched: true
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
        visible: !(root.basemaps?.hasLabels ?? false)
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
                root.clickAt(mouse.x, mouse.y);
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
        onDrawn: (wkt, corners, beside) => root.aoiPolygonDrawn(wkt, corners, beside)
        onFinished: root.drawingPolygon = false
    }
    Loader {
        anchors.fill: parent
        active: root.areaEditor !== null && root.hasAoi && root.aoiArea !== undefined && !root.drawing && !root.drawingPolygon
        sourceComponent: PolygonEditor {
            camera: root.camera
            colours: root.colours
            areaEditor: root.areaEditor
            valid: root.aoiValid
        }
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

    SwipeLine {
        objectName: "swipeLine"
        x: root.lineAt - width / 2
        height: parent.height
        visible: root.comparing
        colours: colours
        share: root.lineShare
        onMoved: share => root.lineShare = share
    }

    MapTools {
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.margins: 12
        colours: colours
        drawing: root.drawing
        drawingPolygon: root.drawingPolygon
        hasAoi: root.hasAoi
        areaEditor: root.areaEditor
        onHandChosen: root.drawing = root.drawingPolygon = false
        onRectangleChosen: {
            root.drawing = !root.drawing;
            root.forceActiveFocus(Qt.OtherFocusReason);
        }
        onPolygonChosen: {
            root.drawingPolygon = !root.drawingPolygon;
            root.forceActiveFocus(Qt.OtherFocusReason);
        }
        onViewTaken: tool.takeView(0)
        onFitAsked: root.fitTo(root.aoiWest, root.aoiSouth, root.aoiEast, root.aoiNorth)
        onCleared: root.aoiCleared()
    }

    MapLayers {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 12
        colours: colours
        basemaps: root.basemaps
        onAddBasemapAsked: root.addBasemapAsked()
        ofTicked: root.tickedQuicklooks
        share: root.quicklookOpacity
        comparing: root.comparing
        onComparingChosen: value => root.comparing = value
        onOfTickedChosen: value => root.tickedQuicklooks = value
        onShareChosen: value => root.quicklookOpacity = value
    }

    MapBar {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: 12
        colours: colours
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

    MapFooter {
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.margins: 12
        colours: colours
        camera: camera
        pointer: pointer.hovered ? pointer.point.position : Qt.point(-1, -1)
        widest: root.width - 80
        attribution: root.basemaps?.attribution ?? ""
    }

    MapHint {
        objectName: "drawingHint"
        anchors.top: parent.top
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.horizontalCenterOffset: 26
        anchors.topMargin: 12
        colours: colours
        widest: root.width - 130
        visible: root.drawing || root.drawingPolygon
        text: root.drawingPolygon ? qsTr("Click the corners. A double click or Enter finishes, with Shift as a further part; Backspace takes one back, Esc stops.") : qsTr("Drag a rectangle, or click two corners. Enter takes the middle of the map, Esc stops.")
    }

    Rectangle {
        anchors.fill: parent
        visible: root.ringShown
        color: "transparent"
        border.width: 2
        border.color: colours.accent
    }
}
