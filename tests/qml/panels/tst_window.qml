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
            for (const [key, modifiers, name] of [[Qt.Key_Comma, Qt.ControlModifier, "settingsDialog"], [Qt.Key_F1, Qt.NoModifier, "helpDialog"]]) {
                const dialog = findChild(cases.window, name);
                press(key, modifiers);
                tryVerify(() => dialog.opened);
                press(Qt.Key_Escape);
                tryVerify(() => !dialog.visible);
                tryVerify(() => area("sceneList").activeFocus);
            }
        }
        function test_wrongPlace_saysWhy() {
            press(Qt.Key_L, Qt.ControlModifier);
            typeText("nowhere at all");
            press(Qt.Key_Return);
            verify(headerItem("placeField").wrong);
            verify(!stage.search.hasAoi);
            headerItem("placeField").clear();
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
