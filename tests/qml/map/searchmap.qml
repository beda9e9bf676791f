// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Swathe.Ui
import MapTest

Item {
    id: window

    width: 800
    height: 600

    property string polygon

    TestScenes {
        id: scenes
    }

    SearchMap {
        id: map
        anchors.fill: parent
        sceneModel: scenes
        basemaps: testBasemaps
        onAddBasemapAsked: basemapDialog.open()
        onAoiEdited: (west, south, east, north) => {
            map.aoiWest = west;
            map.aoiSouth = south;
            map.aoiEast = east;
            map.aoiNorth = north;
            map.hasAoi = true;
        }
        onAoiPolygonDrawn: wkt => window.polygon = wkt
        onAoiCleared: map.hasAoi = false
        onSceneHovered: key => map.hoveredKey = key
        onSceneClicked: (key, keys) => map.selectedKey = key
    }
    BasemapDialog {
        id: basemapDialog
        basemaps: testBasemaps
    }
    SignalSpy {
        id: edited
        target: map
        signalName: "aoiEdited"
    }
    SignalSpy {
        id: cleared
        target: map
        signalName: "aoiCleared"
    }
    SignalSpy {
        id: clicked
        target: map
        signalName: "sceneClicked"
    }

    TestCase {
        id: cases
        name: "SearchMap"
        when: windowShown

        function init() {
            map.drawing = false;
            map.drawingPolygon = false;
            map.aoiArea = undefined;
            window.polygon = "";
            map.hasAoi = false;
            map.aoiValid = true;
            map.dark = false;
            map.hoveredKey = "";
            map.selectedKey = "";
            scenes.clear();
            map.camera.lookAt(10, 48, 5);
            edited.clear();
            cleared.clear();
            clicked.clear();
        }

        function settle() {
            for (const name of ["ground", "labels", "footprints"]) {
                const layer = findChild(map, name);
                verify(layer);
                tryVerify(() => layer.settled, 20000);
            }
            wait(50);
        }

        function drag(x1, y1, x2, y2) {
            mousePress(map, x1, y1);
            mouseMove(map, (x1 + x2) / 2, (y1 + y2) / 2);
            mouseMove(map, x2, y2);
            mouseRelease(map, x2, y2);
        }

        function test_drag_movesTheMapWithThePointer() {
            const before = map.camera.toGeo(300, 300);
            drag(300, 300, 420, 250);
            const after = map.camera.toGeo(420, 250);
            fuzzyCompare(after.x, before.x, 1e-6);
            fuzzyCompare(after.y, before.y, 1e-6);
            compare(clicked.count, 0);
        }

        function test_wheel_zoomsAboutThePointer() {
            const before = map.camera.toGeo(200, 450);
            mouseWheel(map, 200, 450, 0, 120);
            fuzzyCompare(map.camera.zoom, 5.5, 1e-9);
            const after = map.camera.toGeo(200, 450);
            fuzzyCompare(after.x, before.x, 1e-6);
            fuzzyCompare(after.y, before.y, 1e-6);
        }

        function test_doubleClick_zoomsIn() {
            mouseDoubleClickSequence(map, 400, 300);
            fuzzyCompare(map.camera.zoom, 6, 1e-9);
        }

        function test_keys_panAndZoom() {
            map.forceActiveFocus();
            const lon = map.camera.longitude;
            keyClick(Qt.Key_Right);
            verify(map.camera.longitude > lon);
            keyClick(Qt.Key_Plus);
            compare(map.camera.zoom, 6);
            keyClick(Qt.Key_Minus);
            compare(map.camera.zoom, 5);
        }

        function test_rectangle_byDragDoesNotPan() {
            mouseClick(findChild(map, "rectangleButton"));
            verify(map.drawing);
            const lon = map.camera.longitude;
            const a = map.camera.toGeo(250, 200), b = map.camera.toGeo(500, 400);
            drag(500, 400, 250, 200);
            compare(edited.count, 1);
            fuzzyCompare(map.aoiWest, a.x, 1e-6);
            fuzzyCompare(map.aoiNorth, a.y, 1e-6);
            fuzzyCompare(map.aoiEast, b.x, 1e-6);
            fuzzyCompare(map.aoiSouth, b.y, 1e-6);
            compare(map.camera.longitude, lon);
            verify(!map.drawing);
        }

        function test_rectangle_byTwoClicks() {
            map.drawing = true;
            mouseClick(map, 250, 200);
            compare(edited.count, 0);
            mouseMove(map, 300, 300);
            mouseClick(map, 500, 400);
            compare(edited.count, 1);
            fuzzyCompare(map.aoiWest, map.camera.toGeo(250, 0).x, 1e-6);
            fuzzyCompare(map.aoiEast, map.camera.toGeo(500, 0).x, 1e-6);
        }

        function test_rectangle_overTheAntimeridianHasWestAboveEast() {
            map.camera.lookAt(180, 0, 5);
            map.drawing = true;
            drag(300, 250, 550, 380);
            verify(map.aoiWest > 170 && map.aoiWest < 180);
            verify(map.aoiEast < -170 && map.aoiEast > -180);
            settle();
            const colour = grabImage(map).pixel(425, 250);
            verify(colour.r > 0.8 && colour.b < 0.4, "the north edge is amber: " + colour);
        }

        function test_rectangle_toTheEdgeOfTheWorldReachesThePole() {
            map.camera.lookAt(0, 89, 4);
            map.drawing = true;
            drag(300, 0, 500, 200);
            compare(map.aoiNorth, 90);
        }

        function test_escape_leavesDrawing() {
            map.drawing = true;
            map.forceActiveFocus();
            mouseClick(map, 250, 200);
            keyClick(Qt.Key_Escape);
            verify(!map.drawing);
            mouseClick(map, 400, 400);
            compare(edited.count, 0);
        }

        function test_enter_takesTheMiddleOfTheMap() {
            map.forceActiveFocus();
            map.drawing = true;
            keyClick(Qt.Key_Return);
            compare(edited.count, 1);
            fuzzyCompare(map.aoiWest, map.camera.toGeo(200, 0).x, 1e-6);
            fuzzyCompare(map.aoiNorth, map.camera.toGeo(0, 150).y, 1e-6);
        }

        function test_handle_isDraggedWithoutMovingTheMap() {
            map.aoiEdited(8, 47, 12, 49);
            const lon = map.camera.longitude;
            const p = map.camera.toScreen(12, 47);
            drag(p.x + 5, p.y + 5, p.x + 65, p.y + 45);
            const corner = map.camera.toScreen(map.aoiEast, map.aoiSouth);
            fuzzyCompare(corner.x, p.x + 60, 0.01);
            fuzzyCompare(corner.y, p.y + 40, 0.01);
            fuzzyCompare(map.aoiWest, 8, 1e-6);
            fuzzyCompare(map.aoiNorth, 49, 1e-6);
            compare(map.camera.longitude, lon);
        }

        function test_handle_obeysArrowKeysAndDelete() {
            map.aoiEdited(8, 47, 12, 49);
            const handle = findChild(map, "aoiHandle0");
            handle.forceActiveFocus();
            const p = map.camera.toScreen(8, 49);
            keyClick(Qt.Key_Left);
            keyClick(Qt.Key_Up, Qt.ShiftModifier);
            const corner = map.camera.toScreen(map.aoiWest, map.aoiNorth);
            fuzzyCompare(corner.x, p.x - 1, 0.01);
            fuzzyCompare(corner.y, p.y - 10, 0.01);
            verify(handle.activeFocus);
            keyClick(Qt.Key_Delete);
            compare(cleared.count, 1);
        }

        function test_middle_movesTheWholeBox() {
            map.aoiEdited(6, 46, 14, 50);
            const width = map.aoiEast - map.aoiWest;
            const handle = findChild(map, "aoiHandle4");
            const x = handle.x + handle.width / 2, y = handle.y + handle.height / 2;
            drag(x, y, x + 100, y);
            fuzzyCompare(map.aoiWest, 6 + 100 * 360 / map.camera.worldWidth, 1e-6);
            fuzzyCompare(map.aoiEast - map.aoiWest, width, 1e-6);
        }

        function test_polygon_isClosedByItsFirstCorner() {
            mouseClick(findChild(map, "polygonButton"));
            verify(map.drawingPolygon);
            for (const p of [[200, 200], [400, 200], [450, 350], [300, 420]])
                mouseClick(map, p[0], p[1]);
            keyClick(Qt.Key_Backspace);
            compare(window.polygon, "");
            mouseClick(map, 203, 198);
            const corner = map.camera.toGeo(200, 200);
            const parts = window.polygon.replace("POLYGON ((", "").replace("))", "").split(", ");
            compare(parts.length, 4);
            compare(parts[0], parts[3]);
            fuzzyCompare(Number(parts[0].split(" ")[0]), corner.x, 1e-5);
            fuzzyCompare(Number(parts[0].split(" ")[1]), corner.y, 1e-5);
            verify(!map.drawingPolygon);
        }

        function test_polygon_isClosedByEnterButNeedsThreeCorners() {
            map.drawingPolygon = true;
            map.forceActiveFocus();
            mouseClick(map, 200, 200);
            mouseClick(map, 400, 200);
            keyClick(Qt.Key_Return);
            compare(window.polygon, "");
            mouseClick(map, 300, 400);
            keyClick(Qt.Key_Return);
            verify(window.polygon.startsWith("POLYGON (("));
        }

        function test_polygon_replacesTheBox() {
            map.aoiEdited(6, 46, 14, 50);
            verify(findChild(map, "aoiHandle0"));
            map.aoiArea = scenes.area([6, 46, 14, 46, 10, 50]);
            verify(!findChild(map, "aoiHandle0"));
            tryVerify(() => findChild(map, "area").settled);
            wait(50);
            const edge = map.camera.toScreen(10, 46);
            const colour = grabImage(map).pixel(edge.x, Math.round(edge.y));
            verify(colour.r > 0.8 && colour.b < 0.5, "the edge is amber: " + colour);
        }

        function test_fitButton_showsTheArea() {
            map.aoiEdited(170, -20, -170, -10);
            mouseClick(findChild(map, "fitButton"));
            fuzzyCompare(Math.abs(map.camera.longitude), 180, 1e-6);
        }

        function test_scenes_areHoveredAndClickedInStacks() {
            scenes.add("wide", [5, 45, 15, 45, 15, 51, 5, 51]);
            scenes.add("small", [9, 47, 11, 47, 11, 49, 9, 49]);
            settle();
            mouseMove(map, 400, 300);
            tryCompare(map, "hoveredKey", "small");
            mouseClick(map, 400, 300);
            compare(clicked.count, 1);
            compare(clicked.signalArguments[0][0], "small");
            compare(clicked.signalArguments[0][1].length, 2);
            const beside = map.camera.toScreen(6, 46);
            mouseMove(map, beside.x, beside.y);
            compare(map.hoveredKey, "wide");
            const outside = map.camera.toScreen(0, 48);
            mouseClick(map, outside.x, outside.y);
            compare(map.selectedKey, "");
        }

        function test_footprints_wearTheirColours_data() {
            return [
                {
                    tag: "result",
                    ticked: false,
                    selected: "",
                    hovered: "",
                    colour: Qt.color("#398ade")
                },
                {
                    tag: "ticked",
                    ticked: true,
                    selected: "",
                    hovered: "",
                    colour: Qt.color("#ff8f1f")
                },
                {
                    tag: "selected",
                    ticked: false,
                    selected: "s",
                    hovered: "",
                    colour: Qt.color("#ff8f1f")
                },
                {
                    tag: "hovered",
                    ticked: false,
                    selected: "",
                    hovered: "s",
                    colour: Qt.color("#57de71")
                }
            ];
        }
        function test_footprints_wearTheirColours(row) {
            scenes.add("s", [5, 45, 15, 45, 15, 51, 5, 51]);
            settle();
            if (row.ticked)
                scenes.tick(0);
            map.selectedKey = row.selected;
            map.hoveredKey = row.hovered;
            const edge = map.camera.toScreen(5, 48);
            const near = () => {
                const image = grabImage(map);
                for (let x = Math.round(edge.x) - 2; x <= edge.x + 2; ++x) {
                    const c = image.pixel(x, edge.y);
                    if (Math.abs(c.r - row.colour.r) + Math.abs(c.g - row.colour.g) + Math.abs(c.b - row.colour.b) < 0.2)
                        return true;
                }
                return false;
            };
            tryVerify(near, 5000);
        }

        function test_ground_isPaintedLightAndDark() {
            map.camera.lookAt(0, 30, 3);
            settle();
            const land = map.camera.toScreen(5, 23), sea = map.camera.toScreen(-40, 30);
            const light = grabImage(map);
            verify(light.pixel(land.x, land.y).hslLightness > 0.9);
            verify(light.pixel(sea.x, sea.y).b > light.pixel(sea.x, sea.y).r + 0.1);
            map.dark = true;
            settle();
            verify(grabImage(map).pixel(land.x, land.y).hslLightness < 0.3);
        }

        function test_buttons_areReachableAndNamed() {
            for (const name of ["handButton", "rectangleButton", "zoomInButton", "zoomOutButton"]) {
                const button = findChild(map, name);
                verify(button.Accessible.name.length > 0, name);
                verify(button.focusPolicy & Qt.TabFocus, name);
            }
            mouseClick(findChild(map, "zoomInButton"));
            compare(map.camera.zoom, 6);
            mouseClick(findChild(map, "zoomOutButton"));
            compare(map.camera.zoom, 5);
        }

        function openLayers() {
            mouseClick(findChild(map, "layersButton"));
            tryVerify(() => findChild(map, "opacitySlider").visible);
            waitForRendering(map);
        }

        function test_basemap_isChosenByMouseAndKeys() {
            openLayers();
            const relief = findChild(map, "basemap:relief");
            tryVerify(() => relief.visible);
            mouseClick(relief);
            compare(testBasemaps.current, "relief");
            verify(relief.checked);
            compare(findChild(map, "credit").text, "Relief by nobody");
            // Names are drawn into that one.
            verify(!findChild(map, "labels").visible);
            const builtIn = findChild(map, "basemap:");
            builtIn.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            compare(testBasemaps.current, "");
            verify(builtIn.checked && !relief.checked);
            verify(findChild(map, "labels").visible);
            mouseClick(findChild(map, "layersButton"));
        }

        function test_basemap_ofOnesOwnIsAddedAndRemoved() {
            const before = testBasemaps.choices.length;
            openLayers();
            mouseClick(findChild(map, "addBasemap"));
            tryVerify(() => basemapDialog.opened);
            waitForRendering(basemapDialog.contentItem);
            const content = basemapDialog.contentItem;
            const address = findChild(content, "basemapAddress");
            const add = findChild(content, "acceptBasemap");
            findChild(content, "basemapName").text = "Mine";
            address.text = "https://t.example/no-place";
            verify(add.enabled);
            mouseClick(add);
            verify(basemapDialog.opened);
            verify(address.wrong);
            address.text = "http://127.0.0.1:9/{z}/{x}/{y}.png";
            address.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            tryVerify(() => !basemapDialog.visible);
            compare(testBasemaps.choices.length, before + 1);
            const id = testBasemaps.current;
            verify(id.startsWith("own-"));
            const remove = findChild(map, "removeBasemap:" + id);
            tryVerify(() => remove.visible);
            waitForRendering(map);
            mouseClick(remove);
            compare(testBasemaps.choices.length, before);
            compare(testBasemaps.current, "");
            mouseClick(findChild(map, "layersButton"));
        }

        function test_swipe_isDraggedAndMovedByKeys() {
            openLayers();
            mouseClick(findChild(map, "compareQuicklooks"));
            verify(map.comparing);
            mouseClick(findChild(map, "layersButton"));
            const line = findChild(map, "swipeLine");
            tryVerify(() => line.visible);
            compare(map.lineAt, 400);
            const before = map.camera.toGeo(100, 100);
            drag(400, 300, 250, 300);
            compare(map.lineAt, 250);
            // The line moved, not the map.
            fuzzyCompare(map.camera.toGeo(100, 100).x, before.x, 1e-9);
            keyClick(Qt.Key_Right);
            compare(map.lineAt, 266);
            keyClick(Qt.Key_End);
            compare(map.lineAt, 800);
            map.comparing = false;
            map.lineShare = 0.5;
            verify(!line.visible);
        }

        function test_coordinates_followThePointer() {
            map.camera.lookAt(-70, -30, 5);
            const q = map.camera.toScreen(-71.25, -31.5);
            mouseMove(map, Math.round(q.x), Math.round(q.y));
            const text = findChild(map, "coordinates");
            tryVerify(() => text.text.indexOf("S") > 0 && text.text.indexOf("W") > 0);
            verify(text.text.startsWith("31."), text.text);
        }
    }
}
