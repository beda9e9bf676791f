// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Swathe.Ui
import PanelTest

Item {
    id: root
    width: 1200
    height: 260

    Stage {
        id: stage
    }
    DownloadsDock {
        id: dock
        anchors.fill: parent
        downloads: stage.downloads
        transfers: stage.transfers
        transferList: stage.transferList
        onFoldToggled: dock.folded = !dock.folded
    }
    SignalSpy {
        id: notice
        target: stage.downloads
        signalName: "notice"
    }

    TestCase {
        name: "DownloadsDock"
        when: windowShown

        function init() {
            stage.reset();
            dock.folded = false;
            dock.width = 1200;
            notice.clear();
        }
        function list() {
            return findChild(dock, "transferList");
        }
        function row(index) {
            list().forceLayout();
            return list().itemAtIndex(index);
        }
        function stateOf(index) {
            return stage.transferState(stage.transferKey(index));
        }

        function test_file_arrivesAndIsCalledSo() {
            stage.find(1);
            stage.queueFiles(1);
            compare(list().count, 1);
            tryVerify(() => stateOf(0) === "completed", 10000);
            tryVerify(() => row(0).group === "finished");
            verify(row(0).Accessible.name.includes("B04.tif"));
            verify(!findChild(row(0), "pauseButton").visible);
            verify(!findChild(row(0), "retryButton").visible);
        }
        function test_row_pausesResumesAndCancels() {
            stage.stalls = true;
            stage.find(1);
            stage.queueFiles(1);
            tryVerify(() => row(0).canPause && stage.transfers.activeCount === 1, 10000);
            mouseClick(findChild(row(0), "pauseButton"));
            tryVerify(() => stateOf(0) === "paused");
            tryVerify(() => findChild(row(0), "resumeButton").visible);
            mouseClick(findChild(row(0), "resumeButton"));
            tryVerify(() => stateOf(0) !== "paused");
            mouseClick(findChild(row(0), "removeButton"));
            tryVerify(() => stateOf(0) === "cancelled");
            stage.stalls = false;
            tryVerify(() => findChild(row(0), "retryButton").visible);
            mouseClick(findChild(row(0), "retryButton"));
            tryVerify(() => stateOf(0) === "completed", 10000);
        }
        function test_chips_narrowTheList() {
            stage.stalls = true;
            stage.find(2);
            stage.queueFiles(2);
            tryVerify(() => stage.transfers.activeCount === 2, 10000);
            mouseClick(findChild(dock, "group:finished"));
            compare(list().count, 0);
            const active = findChild(dock, "group:active");
            active.forceActiveFocus();
            keyClick(Qt.Key_Space);
            compare(list().count, 2);
            verify(active.checked);
            compare(active.badge, 2);
        }
        function test_allButtons_pauseAndResumeAll() {
            stage.stalls = true;
            stage.find(3);
            stage.queueFiles(3);
            tryVerify(() => stage.transfers.activeCount > 0, 10000);
            mouseClick(findChild(dock, "pauseAllButton"));
            tryVerify(() => stateOf(0) === "paused" && stateOf(1) === "paused" && stateOf(2) === "paused");
            stage.stalls = false;
            const resume = findChild(dock, "resumeAllButton");
            tryVerify(() => resume.enabled && stage.transfers.activeCount === 0);
            mouseClick(resume);
            tryVerify(() => stage.transfers.finishedCount === 3, 10000);
        }
        function test_list_isWalkedByKeys() {
            stage.stalls = true;
            stage.find(4);
            stage.queueFiles(4);
            dock.focusList();
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Down);
            compare(list().currentIndex, 2);
            compare(dock.currentKey(), stage.transferKey(2));
            mouseClick(row(0), 60, 10);
            compare(dock.currentKey(), stage.transferKey(0));
        }
        function test_order_isChangedByKeysAndDrag() {
            stage.stalls = true;
            stage.find(4);
            stage.downloads.atOnce = 1;
            stage.queueFiles(4);
            const keys = [0, 1, 2, 3].map(row => stage.transferKey(row));
            dock.focusList();
            list().currentIndex = 3;
            keyClick(Qt.Key_Up, Qt.AltModifier);
            tryVerify(() => stage.transferKey(2) === keys[3]);
            compare(list().currentIndex, 2);
            keyClick(Qt.Key_Home, Qt.AltModifier);
            tryVerify(() => stage.transferKey(0) === keys[3]);
            list().currentIndex = 0;
            keyClick(Qt.Key_End, Qt.AltModifier);
            tryVerify(() => stage.transferKey(3) === keys[3]);
            tryVerify(() => row(3) !== null && row(3).canMove);
            const from = row(3);
            mousePress(from, 200, 19);
            mouseMove(from, 200, 0);
            mouseMove(from, 200, -30);
            mouseMove(from, 200, -60);
            verify(findChild(dock, "dropMarker").visible);
            mouseRelease(from, 200, -60);
            tryVerify(() => stage.transferKey(1) === keys[3] || stage.transferKey(2) === keys[3]);
            stage.downloads.atOnce = 4;
        }
        function test_remove_isTakenBack() {
            stage.stalls = true;
            stage.find(2);
            stage.queueFiles(2);
            const key = stage.transferKey(0);
            stage.downloads.remove(key);
            tryCompare(list(), "count", 1);
            verify(stage.downloads.canUndoRemove);
            stage.downloads.undoRemove();
            tryCompare(list(), "count", 2);
            tryVerify(() => stage.transferKey(0) === key);
        }
        function test_speed_isLimitedFromTheStrip() {
            const menu = findChild(dock, "speedMenu");
            const button = findChild(dock, "speedButton");
            compare(stage.downloads.speedLimit, "none");
            verify(!button.checked);
            mouseClick(button);
            tryVerify(() => menu.opened);
            mouseClick(findChild(menu.contentItem, "speed:5"));
            compare(stage.downloads.speedLimit, "5M");
            tryVerify(() => !menu.visible);
            verify(button.checked);
            verify(button.name.includes("5 MB/s"), button.name);
            tryVerify(() => button.activeFocus);
            keyClick(Qt.Key_Space);
            tryVerify(() => menu.opened);
            const field = findChild(menu.contentItem, "customSpeed");
            compare(field.text, "5");
            field.forceActiveFocus();
            field.selectAll();
            keyClick("0");
            verify(!findChild(menu.contentItem, "setSpeed").enabled);
            keyClick(".");
            keyClick("8");
            keyClick(Qt.Key_Return);
            compare(stage.downloads.speedLimit, "800k");
            tryVerify(() => !menu.visible);
            verify(button.name.includes("0.8 MB/s"), button.name);
            mouseClick(button);
            tryVerify(() => menu.opened);
            keyClick(Qt.Key_Space); // the first choice has the focus
            compare(stage.downloads.speedLimit, "none");
            tryVerify(() => !menu.visible);
        }
        function test_hold_saysWhyAndMendsIt() {
            const banner = findChild(dock, "holdBanner");
            verify(!banner.visible);
            stage.downloads.waitsWhenMetered = true;
            stage.hold("metered", true);
            tryVerify(() => banner.visible);
            verify(banner.Accessible.name.includes("metered"));
            const remedy = findChild(dock, "holdRemedy");
            verify(waitForPolish(dock.Window.window));
            mouseClick(remedy);
            verify(!stage.downloads.waitsWhenMetered);
            stage.hold("metered", false);
            tryVerify(() => !banner.visible);
            stage.downloads.waitsOnBattery = true;
            stage.hold("battery", true);
            tryVerify(() => banner.visible);
            remedy.forceActiveFocus();
            keyClick(Qt.Key_Return);
            verify(!stage.downloads.waitsOnBattery);
            stage.hold("battery", false);
            stage.hold("diskFull", true);
            tryVerify(() => banner.visible);
            compare(remedy.text, "Open Folder");
            stage.hold("diskFull", false);
        }
        function test_fold_leavesTheStrip() {
            mouseClick(findChild(dock, "foldButton"));
            verify(!list().visible);
            mouseClick(findChild(dock, "foldButton"));
            verify(list().visible);
        }
        function test_strip_fitsANarrowWindow() {
            dock.width = 820;
            stage.stalls = true;
            stage.find(1);
            stage.queueFiles(1);
            tryVerify(() => stage.transfers.activeCount === 1, 10000);
            const fold = findChild(dock, "foldButton");
            verify(fold.mapToItem(dock, fold.width, 0).x <= dock.width);
            const button = findChild(row(0), "removeButton");
            verify(button.mapToItem(dock, button.width, 0).x <= dock.width);
        }
    }
}
