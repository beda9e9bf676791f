// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Swathe.Ui
import PanelTest

Item {
    id: root
    width: 400
    height: 700

    property string selected
    property string hovered
    property string detailed

    Stage {
        id: stage
    }
    ScenesPanel {
        id: panel
        anchors.fill: parent
        visible: root.detailed === ""
        search: stage.search
        scenes: stage.scenes
        sceneList: stage.sceneList
        downloads: stage.downloads
        coverage: stage.coverage
        planner: stage.planner
        exporter: stage.exporter
        timeline: stage.timeline
        windowState: stage.windowState
        onViewToggled: panel.asTable = !panel.asTable
        selectedKey: root.selected
        hoveredKey: root.hovered
        onSceneSelected: key => root.selected = key
        onSceneHovered: key => root.hovered = key
        onDetailsAsked: key => root.detailed = key
    }
    SceneDetails {
        id: details
        anchors.fill: parent
        visible: root.detailed !== ""
        scenes: stage.scenes
        downloads: stage.downloads
        key: root.detailed
        onClosed: root.detailed = ""
    }

    TestCase {
        name: "ScenesPanel"
        when: windowShown

        function init() {
            root.detailed = root.selected = root.hovered = "";
            findChild(panel, "sceneFilter").text = "";
            stage.reset();
        }
        function list() {
            return findChild(panel, "sceneList");
        }
        function row(index) {
            list().forceLayout();
            return list().itemAtIndex(index);
        }

        function test_hint_tellsWhatToDoNext() {
            const hint = findChild(panel, "scenesHint");
            verify(hint.visible);
            stage.cloud = 60;
            stage.find(4);
            const rescue = findChild(panel, "rescueButton");
            tryVerify(() => rescue.visible);
            verify(hint.text.includes("30") && hint.text.includes("4"));
            mouseClick(rescue);
            tryCompare(stage.scenes, "count", 4);
            tryVerify(() => !hint.visible);
        }
        function test_failure_isNotCalledNoScenes() {
            stage.failure = "serverFault";
            stage.search.setArea(10, 45, 11, 46);
            stage.search.search();
            const hint = findChild(panel, "scenesHint"), remedy = findChild(panel, "failureRemedy");
            tryVerify(() => hint.visible && hint.text.startsWith("Stage: "), 5000, hint.text);
            verify(!hint.text.includes("No scenes"));
            tryVerify(() => remedy.visible);
            stage.failure = "";
            verify(waitForPolish(panel.Window.window));
            mouseClick(remedy);
            tryCompare(stage.scenes, "count", 3);
            tryVerify(() => !hint.visible);
        }
        function test_keys_walkTickAndOpen() {
            stage.cloud = 0;
            stage.find(30);
            compare(findChild(panel, "sceneCount").text, "30 scenes");
            // What stands over the list comes with the scenes and takes of its height.
            tryVerify(() => findChild(panel, "coverBox") !== null);
            waitForRendering(panel);
            panel.focusList();
            keyClick(Qt.Key_Home);
            keyClick(Qt.Key_Space);
            keyClick(Qt.Key_Down);
            compare(root.selected, stage.keyAt(1));
            keyClick(Qt.Key_Space);
            compare(stage.scenes.tickedCount, 2);
            keyClick(Qt.Key_Space);
            compare(stage.scenes.tickedCount, 1);
            keyClick(Qt.Key_End);
            compare(root.selected, stage.keyAt(29));
            tryVerify(() => row(29) !== null);
            tryVerify(() => row(29).y + row(29).height <= list().contentY + list().height + 1);
            keyClick(Qt.Key_Return);
            compare(root.detailed, stage.keyAt(29));
        }
        function test_row_answersTheMouse() {
            stage.find(3);
            mouseMove(row(1), 200, 30);
            compare(root.hovered, stage.keyAt(1));
            mouseClick(row(1), 200, 30);
            compare(root.selected, stage.keyAt(1));
            mouseClick(findChild(row(1), "tick"));
            compare(stage.scenes.tickedCount, 1);
            verify(row(1).Accessible.checked);
            verify(row(1).Accessible.name.includes("cloud"));
            mouseClick(findChild(row(2), "addScene"));
            tryCompare(stage.transfers, "count", 2);
            tryVerify(() => row(2).downloadState === "downloaded", 10000);
            mouseDoubleClickSequence(row(0), 200, 30);
            compare(root.detailed, stage.keyAt(0));
        }
        function test_filter_narrowsAndEscapeGivesAllBack() {
            stage.find(12);
            panel.focusFilter();
            for (const character of "_007")
                keyClick(character);
            compare(list().count, 1);
            keyClick("x");
            compare(list().count, 0);
            tryVerify(() => findChild(panel, "scenesHint").visible);
            keyClick(Qt.Key_Escape);
            compare(list().count, 12);
            verify(list().activeFocus);
        }
        function test_order_sortsAll() {
            stage.find(5);
            const order = findChild(panel, "orderBox");
            order.forceActiveFocus();
            keyClick(Qt.Key_Down);
            compare(stage.sceneList.order, "oldest");
            compare(stage.keyAt(0), "stage|sentinel-2-l2a|S2A_32TPS_004");
            keyClick(Qt.Key_Down);
            compare(stage.sceneList.order, "cloud");
            compare(stage.keyAt(0), "stage|sentinel-2-l2a|S2A_32TPS_000");
        }
        function test_add_queuesTheChosenFilesOfTickedScenes() {
            stage.find(3);
            const add = findChild(panel, "addToQueueButton");
            verify(!add.enabled);
            stage.scenes.tickAll(true);
            verify(add.enabled);
            verify(add.text.includes("3"));
            mouseClick(add);
            compare(stage.transfers.count, 6);
        }
        function test_details_showChooseAndClose() {
            stage.find(2);
            root.detailed = stage.keyAt(0);
            details.forceActiveFocus();
            compare(findChild(details, "detailsTitle").text, "S2A_32TPS_000");
            const asset = findChild(details, "asset:B08");
            asset.forceActiveFocus();
            keyClick(Qt.Key_Space);
            const add = findChild(details, "addDetails");
            verify(add.text.includes("1"));
            mouseClick(add);
            tryCompare(stage.transfers, "count", 1);
            findChild(details, "copyId").forceActiveFocus();
            keyClick(Qt.Key_Space);
            const pasted = createTemporaryQmlObject("import QtQuick; TextEdit {}", root);
            pasted.paste();
            compare(pasted.text, "S2A_32TPS_000");
            keyClick(Qt.Key_Escape);
            compare(root.detailed, "");
        }
        function test_table_sortsByHeadsAndRemembersColumns() {
            stage.find(5);
            waitForRendering(panel, 500);
            mouseClick(findChild(panel, "viewToggle"));
            verify(panel.asTable);
            waitForRendering(panel, 500);
            tryVerify(() => row(0) !== null && row(0).implicitHeight === 30);
            const time = findChild(panel, "head:time");
            tryVerify(() => time.mapToItem(panel, 0, 0).y > 60);
            mouseClick(time);
            verify(stage.sceneList.isReversed);
            compare(stage.keyAt(0), "stage|sentinel-2-l2a|S2A_32TPS_004");
            const head = findChild(panel, "head:cloud");
            head.forceActiveFocus();
            keyClick(Qt.Key_Return);
            compare(stage.sceneList.order, "cloud");
            compare(stage.keyAt(0), "stage|sentinel-2-l2a|S2A_32TPS_000");
            keyClick(Qt.Key_Space);
            verify(stage.sceneList.isReversed);
            compare(stage.keyAt(0), "stage|sentinel-2-l2a|S2A_32TPS_004");
            verify(head.Accessible.name.includes("other way"));
            tryVerify(() => row(0).Accessible.name.includes("9"));
            mouseClick(findChild(panel, "columnsButton"));
            const chooser = findChild(panel, "columnChooser");
            tryVerify(() => chooser.opened);
            verify(findChild(panel, "head:tile") !== null);
            mouseClick(findChild(chooser.contentItem, "column:tile"));
            compare(findChild(panel, "head:tile"), null);
            verify(!stage.windowState.value("sceneColumns", "").includes("tile"));
            mouseClick(findChild(chooser.contentItem, "column:tile"));
            verify(findChild(panel, "head:tile") !== null);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !chooser.visible);
            mouseClick(findChild(row(1), "tick"));
            compare(stage.scenes.tickedCount, 1);
            mouseClick(findChild(panel, "viewToggle"));
            verify(!panel.asTable);
        }
        function test_groups_putHeadsBetweenTheRows() {
            stage.find(4);
            const group = findChild(panel, "groupBox");
            group.forceActiveFocus();
            keyClick(Qt.Key_Down);
            compare(stage.sceneList.grouping, "day");
            tryVerify(() => list().section.property === "section");
            tryVerify(() => row(1) !== null && row(1).y >= row(0).height + 28);
            group.forceActiveFocus();
            keyClick(Qt.Key_Up);
            compare(stage.sceneList.grouping, "");
        }
        function test_timeline_narrowsByMouseAndKeys() {
            stage.find(6);
            const bars = findChild(panel, "timelineBars");
            tryCompare(stage.timeline, "count", 6);
            tryVerify(() => bars.visible && bars.width > 100);
            verify(waitForPolish(panel.Window.window));
            mouseClick(bars, bars.width - 4, 10);
            compare(list().count, 1);
            verify(findChild(panel, "timelineText").text.includes("30 Jun 2025"));
            mouseClick(bars, bars.width - 4, 10);
            compare(list().count, 6);
            mousePress(bars, 4, 10);
            mouseMove(bars, bars.width * 0.25, 10);
            mouseMove(bars, bars.width * 0.45, 10);
            mouseRelease(bars, bars.width * 0.45, 10);
            compare(list().count, 3);
            keyClick(Qt.Key_Escape);
            compare(list().count, 6);
            keyClick(Qt.Key_Left);
            keyClick(Qt.Key_Space);
            compare(list().count, 1);
            keyClick(Qt.Key_Right, Qt.ShiftModifier);
            compare(list().count, 2);
            // A pointer at rest is told of anew with each frame: it leaves the keys' cursor alone.
            mouseMove(bars, 4, 10);
            keyClick(Qt.Key_Right, Qt.ShiftModifier);
            compare(list().count, 3);
            verify(waitForPolish(panel.Window.window)); // the button has just come
            mouseClick(findChild(panel, "allDays"));
            compare(list().count, 6);
        }
        function test_cover_showsWhatEachSceneAdds() {
            stage.find(3);
            stage.planner.plan("fewest");
            tryVerify(() => stage.planner.text !== "");
            verify(stage.scenes.tickedCount > 0);
            tryVerify(() => list().itemAtIndex(0) !== null);
            let shown = 0;
            for (let row = 0; row < list().count; ++row) {
                const item = list().itemAtIndex(row);
                if (item.ticked) {
                    ++shown;
                    verify(item.gain.startsWith("+"), item.gain);
                    compare(findChild(item, "coverage").text, item.gain);
                    verify(item.Accessible.name.includes(item.gain));
                } else {
                    compare(item.gain, "");
                }
            }
            compare(shown, stage.scenes.tickedCount);
        }
        function test_coverage_isToldForTickedScenes() {
            stage.find(2);
            stage.scenes.tickAll(true);
            const text = findChild(panel, "tickedText");
            tryVerify(() => text.text.includes("cover"));
            verify(text.text.includes("2"));
            verify(stage.coverage.percent > 5 && stage.coverage.percent < 50, stage.coverage.percent);
        }
        function test_hundredsOfRows_makeDelegatesOnlyForWhatIsSeen() {
            stage.search.maxCloud = 100;
            stage.cloud = 0;
            stage.find(90);
            panel.focusList();
            for (let i = 0; i < 40; ++i)
                keyClick(Qt.Key_PageDown);
            keyClick(Qt.Key_End);
            compare(list().currentIndex, 89);
            let made = 0;
            for (let i = 0; i < 90; ++i)
                made += list().itemAtIndex(i) !== null;
            verify(made > 5 && made < 40, made);
        }
    }
}
