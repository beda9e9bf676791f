// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Swathe.Ui
import PanelTest

Item {
    id: root
    width: 360
    height: 200

    Stage {
        id: stage
    }
    SceneActions {
        id: actions
        width: parent.width
        search: stage.search
        planner: stage.planner
        exporter: stage.exporter
    }

    SignalSpy {
        id: saved
        target: stage.exporter
        signalName: "saved"
    }
    TestCase {
        name: "SceneActions"
        when: windowShown

        function init() {
            stage.reset();
        }
        function choose(box: Item, row: int) {
            box.forceActiveFocus();
            keyClick(Qt.Key_Space);
            tryVerify(() => box.popup.opened);
            for (let i = 0; i <= row; ++i)
                keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
        }

        function test_cover_isChosenByKeysAndUndone() {
            const box = findChild(actions, "coverBox");
            verify(!box.enabled); // no area
            stage.find(3);
            tryVerify(() => box.enabled);
            compare(stage.scenes.tickedCount, 0);
            choose(box, 0);
            tryVerify(() => stage.planner.text !== "");
            verify(stage.scenes.tickedCount > 0);
            const text = findChild(actions, "coverText");
            verify(text.visible && text.text.includes("%"), text.text);
            mouseClick(findChild(actions, "coverUndo"));
            compare(stage.scenes.tickedCount, 0);
            verify(!text.visible);
        }

        function test_export_offersEveryFormat() {
            const box = findChild(actions, "exportBox");
            verify(box.count >= 7);
            for (let row = 0; row < box.count; ++row)
                verify(box.textAt(row) !== "");
            compare(box.displayText, box.name);
        }

        function test_export_writesTheScenes() {
            stage.find(2);
            const file = stage.path("scenes.csv");
            saved.clear();
            stage.exporter.save("file://" + file, "csv");
            tryCompare(saved, "count", 1);
            compare(saved.signalArguments[0][0].toString(), "file://" + file);
        }
    }
}
