// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Swathe.Ui
import PanelTest

Item {
    id: root
    width: 100
    height: 100

    Stage {
        id: stage
    }
    Component {
        id: made
        Main {
            search: stage.search
            areaEditor: stage.areaEditor
            areaImporter: stage.areaImporter
            coverage: stage.coverage
            planner: stage.planner
            exporter: stage.exporter
            redownload: stage.redownload
            timeline: stage.timeline
            scenes: stage.scenes
            sceneList: stage.sceneList
            collections: stage.collections
            collectionList: stage.collectionList
            downloads: stage.downloads
            transfers: stage.transfers
            transferList: stage.transferList
            accounts: stage.accounts
            theme: stage.theme
            windowState: stage.windowState
            width: 1200
            height: 800
        }
    }

    TestCase {
        id: cases
        name: "Window"
        when: windowShown

        property var window: null

        function initTestCase() {
            cases.window = made.createObject(root);
            verify(cases.window);
            cases.window.requestActivate();
            tryVerify(() => cases.window.active);
        }
        function cleanupTestCase() {
            cases.window.destroy();
        }
        function init() {
            stage.reset();
            cases.window.detailsKey = "";
            area("searchPanel").forceActiveFocus();
        }
        function cleanup() {
            for (const name of ["coordinatesDialog", "settingsDialog", "helpDialog", "accountDialog", "historyDialog", "sceneStack"])
                findChild(cases.window, name).close();
            tryVerify(() => !findChild(cases.window, "coordinatesDialog").visible);
            cases.window.setTextScale(1);
            cases.window.width = 1200;
            cases.window.height = 800;
        }
        function area(name) {
            return findChild(cases.window.contentItem, name);
        }
        function press(key, modifiers) {
            keyClick(key, modifiers ?? Qt.NoModifier);
        }
        function typeText(text) {
            for (const character of text)
                keyClick(character);
        }
        function headerItem(name) {
            return findChild(cases.window.header, name);
        }

        function test_f6_visitsEachArea() {
            const order = ["searchMap", "scenesPanel", "downloadsDock", "searchPanel"];
            for (const name of order) {
                press(Qt.Key_F6);
                verify(area(name).activeFocus, name);
            }
            for (const name of ["downloadsDock", "scenesPanel", "searchMap", "searchPanel"]) {
                press(Qt.Key_F6, Qt.ShiftModifier);
                verify(area(name).activeFocus, name);
            }
        }
        function test_mainJob_needsNoMouse() {
            press(Qt.Key_L, Qt.ControlModifier);
            verify(headerItem("placeField").activeFocus);
            typeText("10, 45, 11, 46");
            press(Qt.Key_Return);
            verify(stage.search.hasAoi);
            press(Qt.Key_Return, Qt.ControlModifier);
            tryCompare(stage.scenes, "count", 3);
            while (!area("scenesPanel").activeFocus)
                press(Qt.Key_F6);
            press(Qt.Key_Home);
            press(Qt.Key_Space);
            press(Qt.Key_Down);
            press(Qt.Key_Space);
            compare(stage.scenes.tickedCount, 2);
            press(Qt.Key_D, Qt.ControlModifier);
            tryCompare(stage.transfers, "count", 4);
            tryCompare(stage.transfers, "finishedCount", 4, 10000);
            press(Qt.Key_F6);
            verify(area("downloadsDock").activeFocus);
            press(Qt.Key_Delete);
            tryCompare(stage.transfers, "count", 3);
        }
        function test_ctrlA_ticksAllOfTheScenesOnly() {
            stage.find(5);
            press(Qt.Key_A, Qt.ControlModifier);
            compare(stage.scenes.tickedCount, 0);
            area("scenesPanel").focusList();
            press(Qt.Key_A, Qt.ControlModifier);
            compare(stage.scenes.tickedCount, 5);
            press(Qt.Key_A, Qt.ControlModifier);
            compare(stage.scenes.tickedCount, 0);
        }
        function test_find_leavesTheDetails() {
            stage.find(2);
            area("scenesPanel").focusList();
            press(Qt.Key_Home);
            press(Qt.Key_Return);
            verify(area("sceneDetails").visible);
            verify(area("closeDetails").activeFocus);
            press(Qt.Key_F, Qt.ControlModifier);
            verify(!area("sceneDetails").visible);
            verify(area("sceneFilter").activeFocus);
        }
        function test_dialogs_openByKeysAndGiveTheFocusBack() {
            stage.find(2);
            area("scenesPanel").focusList();
            for (const [key, modifiers, name] of [[Qt.Key_Comma, Qt.ControlModifier, "settingsDialog"], [Qt.Key_F1, Qt.NoModifier, "helpDialog"], [Qt.Key_H, Qt.ControlModifier, "historyDialog"]]) {
                const dialog = findChild(cases.window, name);
                press(key, modifiers);
                tryVerify(() => dialog.opened);
                press(Qt.Key_Escape);
                tryVerify(() => !dialog.visible);
                tryVerify(() => area("sceneList").activeFocus);
            }
        }
        function test_place_isSuggestedChosenAndMadeTheArea() {
            press(Qt.Key_L, Qt.ControlModifier);
            const field = headerItem("placeField");
            typeText("munic");
            const popup = findChild(field, "suggestions");
            tryVerify(() => popup.opened, 20000);
            press(Qt.Key_Return);
            verify(!popup.opened);
            verify(field.text.startsWith("M"), field.text);
            const camera = area("searchMap").camera;
            verify(Math.abs(camera.latitude - 48.14) < 0.1 && Math.abs(camera.longitude - 11.57) < 0.1, camera.latitude + " " + camera.longitude);
            verify(stage.search.hasAoi);
            const west = stage.search.aoiWest;
            verify(west > 10.5 && west < 11.57, west);
            field.selectAll();
            typeText("rome");
            tryVerify(() => popup.opened);
            press(Qt.Key_Down);
            press(Qt.Key_Up);
            press(Qt.Key_Return);
            compare(field.text, "Rome");
            compare(stage.search.aoiWest, west);
            field.selectAll();
            typeText("46 30 18 N, 11 21 36 E");
            press(Qt.Key_Return);
            fuzzyCompare(camera.latitude, 46.505, 1e-6);
            field.clear();
        }
        function test_wrongPlace_saysWhy() {
            press(Qt.Key_L, Qt.ControlModifier);
            typeText("nowhere at all");
            press(Qt.Key_Return);
            tryVerify(() => headerItem("placeField").wrong);
            verify(!stage.search.hasAoi);
            headerItem("placeField").clear();
        }
        function test_area_isPastedUndoneAndRedone() {
            const text = createTemporaryQmlObject("import QtQuick; TextEdit {}", root);
            text.text = "POLYGON ((10 45, 12 45, 12 47, 10 47, 10 45))";
            text.selectAll();
            text.copy();
            area("searchMap").forceActiveFocus();
            press(Qt.Key_V, Qt.ControlModifier);
            tryVerify(() => stage.search.isAreaPolygon);
            compare(stage.areaEditor.count, 4);
            press(Qt.Key_Z, Qt.ControlModifier);
            verify(!stage.search.hasAoi);
            press(Qt.Key_Z, Qt.ControlModifier | Qt.ShiftModifier);
            compare(stage.areaEditor.count, 4);
        }
        function test_mendedArea_isOfferedFirst() {
            stage.areaImporter.importText("POLYGON ((10 45, 12 47, 12 45, 10 47, 10 45))");
            const dialog = findChild(cases.window, "repairDialog");
            tryVerify(() => dialog.opened);
            verify(!stage.search.hasAoi);
            press(Qt.Key_Escape);
            tryVerify(() => !dialog.visible);
            verify(!stage.search.hasAoi);
            stage.areaImporter.importText("POLYGON ((10 45, 12 47, 12 45, 10 47, 10 45))");
            tryVerify(() => dialog.opened);
            mouseClick(findChild(dialog.contentItem, "useRepaired"));
            verify(stage.search.hasAoi);
            tryVerify(() => !dialog.visible);
        }
        function test_corners_areChangedInTheTable() {
            stage.search.setAreaFromText("POLYGON ((10 45, 12 45, 12 47, 10 47, 10 45))");
            mouseClick(area("coordinatesButton"));
            const dialog = findChild(cases.window, "coordinatesDialog");
            tryVerify(() => dialog.opened);
            const list = findChild(dialog.contentItem, "cornerList");
            compare(list.count, 4);
            tryVerify(() => findChild(dialog.contentItem, "latitude2") !== null);
            const latitude = findChild(dialog.contentItem, "latitude2");
            latitude.forceActiveFocus();
            latitude.selectAll();
            typeText("48.5");
            press(Qt.Key_Return);
            compare(stage.search.aoiNorth, 48.5);
            mouseClick(findChild(dialog.contentItem, "insertCorner1"));
            compare(stage.areaEditor.count, 5);
            mouseClick(findChild(dialog.contentItem, "removeCorner1"));
            compare(stage.areaEditor.count, 4);
            mouseClick(findChild(dialog.contentItem, "undoCorners"));
            compare(stage.areaEditor.count, 5);
            press(Qt.Key_Escape);
            tryVerify(() => !dialog.visible);
        }
        function test_stack_listsWhatLiesThereAndAnswersKeys() {
            stage.find(3);
            const map = area("searchMap");
            map.camera.lookAt(10.3, 46.1, 7);
            const footprints = findChild(map, "footprints");
            tryVerify(() => footprints.count === 3);
            map.forceActiveFocus();
            press(Qt.Key_Return);
            const stack = findChild(cases.window, "sceneStack");
            tryVerify(() => stack.opened);
            compare(stack.keys.length, 3);
            press(Qt.Key_Down);
            compare(cases.window.selectedKey, stack.keys[1]);
            press(Qt.Key_Space);
            compare(stage.scenes.tickedCount, 1);
            press(Qt.Key_Return);
            compare(cases.window.detailsKey, stack.keys[1]);
            tryVerify(() => !stack.visible);
            cases.window.detailsKey = "";
            mouseClick(map, map.width / 2, map.height / 2);
            tryVerify(() => stack.opened);
            press(Qt.Key_Space);
            tryCompare(stage.scenes, "tickedCount", 2);
            press(Qt.Key_Escape);
            tryVerify(() => !stack.visible);
        }
        function test_polygon_isEditedOnTheMap() {
            const map = area("searchMap");
            map.camera.lookAt(11, 46, 6);
            stage.search.setAreaFromText("POLYGON ((10 45, 12 45, 12 47, 10 47, 10 45))");
            const handle = findChild(map, "cornerHandle1");
            tryVerify(() => handle !== null && handle.visible);
            const before = [handle.x, handle.y];
            mousePress(handle, 16, 16);
            mouseMove(handle, 30, 30);
            mouseMove(handle, 40, 24);
            mouseRelease(handle, 40, 24);
            verify(stage.search.aoiEast > 12.1, stage.search.aoiEast);
            verify(stage.areaEditor.canUndo);
            const edge = findChild(map, "edgeHandle0");
            mousePress(edge, 12, 12);
            mouseMove(edge, 12, 30);
            mouseRelease(edge, 12, 60);
            compare(stage.areaEditor.count, 5);
            const corner = findChild(map, "cornerHandle1");
            corner.forceActiveFocus();
            press(Qt.Key_Delete);
            compare(stage.areaEditor.count, 4);
            const middle = findChild(map, "moveHandle");
            const east = stage.search.aoiEast;
            middle.forceActiveFocus();
            press(Qt.Key_Right, Qt.ShiftModifier);
            verify(stage.search.aoiEast > east);
            mouseClick(findChild(map, "undoButton"));
            fuzzyCompare(stage.search.aoiEast, east, 1e-9);
            mouseClick(findChild(map, "redoButton"));
            verify(stage.search.aoiEast > east);
        }
        function test_view_becomesTheArea() {
            const map = area("searchMap");
            map.camera.lookAt(11, 46, 8);
            mouseClick(findChild(map, "viewButton"));
            const corner = map.camera.toGeo(0, 0);
            fuzzyCompare(stage.search.aoiWest, corner.x, 1e-6);
            fuzzyCompare(stage.search.aoiNorth, corner.y, 1e-6);
        }
        function test_history_keepsWhatLeftTheList() {
            stage.find(1);
            stage.queueFiles(1);
            tryCompare(stage.transfers, "finishedCount", 1, 10000);
            stage.downloads.removeFinished();
            tryCompare(stage.transfers, "count", 0);
            mouseClick(area("historyButton"));
            const dialog = findChild(cases.window, "historyDialog");
            tryVerify(() => dialog.opened);
            const list = findChild(dialog.contentItem, "historyList");
            tryVerify(() => list.count > 0);
            tryVerify(() => list.itemAtIndex(0) !== null && list.itemAtIndex(0).Accessible.name.includes("B04.tif"));
            mouseClick(findChild(dialog.contentItem, "clearHistory"));
            tryCompare(list, "count", 0);
            press(Qt.Key_Escape);
            tryVerify(() => !dialog.visible);
        }
        function test_history_downloadsAgain() {
            stage.find(1);
            stage.queueFiles(1);
            tryCompare(stage.transfers, "finishedCount", 1, 10000);
            press(Qt.Key_H, Qt.ControlModifier);
            const dialog = findChild(cases.window, "historyDialog");
            tryVerify(() => dialog.opened);
            const list = findChild(dialog.contentItem, "historyList"), message = findChild(dialog.contentItem, "historyMessage");
            tryVerify(() => list.count > 0);
            press(Qt.Key_Home);
            list.currentIndex = 0;
            press(Qt.Key_D, Qt.ControlModifier);
            tryVerify(() => message.text.includes("on disk"), 5000, message.text);
            verify(stage.removeFile(stage.transferKey(0)));
            tryVerify(() => findChild(list, "historyAgain0") !== null);
            mouseClick(findChild(list, "historyAgain0"));
            tryVerify(() => message.text.includes("added"), 5000, message.text);
            tryCompare(stage.transfers, "finishedCount", 1, 10000);
            compare(stage.transfers.count, 1);
            press(Qt.Key_Escape);
            tryVerify(() => !dialog.visible);
        }
        function test_text_growsByKeysAndStaysUsable() {
            press(Qt.Key_Equal, Qt.ControlModifier);
            compare(Theme.textScale, 1.25);
            for (let i = 0; i < 8; ++i)
                press(Qt.Key_Equal, Qt.ControlModifier);
            compare(Theme.textScale, 2);
            const search = area("searchButton");
            verify(search.height >= 70);
            verify(search.mapToItem(null, 0, search.height).y <= 800);
            press(Qt.Key_0, Qt.ControlModifier);
            compare(Theme.textScale, 1);
        }
        function test_largeText_fitsTheSmallWindow() {
            cases.window.width = 1024;
            cases.window.height = 640;
            cases.window.setTextScale(2);
            stage.find(6);
            stage.scenes.tickAll(true);
            verify(waitForPolish(cases.window));
            for (const name of ["foldButton", "addToQueueButton", "orderBox", "groupBox", "searchButton", "endField"]) {
                const item = area(name);
                verify(item.visible, name);
                const right = item.mapToItem(null, item.width, 0).x;
                verify(right <= 1024, name + " ends at " + right);
            }
            verify(area("sceneList").height > 60, area("sceneList").height);
            stage.addProviderWithAccount();
            mouseClick(headerItem("accountsButton"));
            const dialog = findChild(cases.window, "accountDialog");
            tryVerify(() => dialog.opened);
            verify(dialog.height <= 640);
            const field = findChild(dialog.contentItem, "account:" + stage.accounts.cards[stage.accounts.cards.length - 1].provider);
            const secret = findChild(field, "secretField");
            tryVerify(() => secret.mapToItem(null, 0, secret.height).y > 640);
            secret.forceActiveFocus(Qt.TabFocusReason);
            tryVerify(() => secret.mapToItem(null, 0, secret.height).y <= 640);
            press(Qt.Key_Escape);
            tryVerify(() => !dialog.visible);
        }
        function test_smallWindow_keepsEverythingReachable() {
            cases.window.width = 1024;
            cases.window.height = 640;
            stage.find(3);
            tryVerify(() => area("sceneList").height > 150);
            const map = area("searchMap");
            verify(map.width > 300 && map.height > 250, map.width + " x " + map.height);
            const search = area("searchButton");
            verify(search.mapToItem(null, 0, search.height).y <= 640);
            const fold = area("foldButton");
            verify(fold.mapToItem(null, fold.width, 0).x <= 1024);
            cases.window.width = 1200;
            cases.window.height = 800;
        }
    }
}
