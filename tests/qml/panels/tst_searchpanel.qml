// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Swathe.Ui
import PanelTest

Item {
    id: root
    width: 320
    height: 800

    Stage {
        id: stage
    }
    SearchPanel {
        id: panel
        anchors.fill: parent
        search: stage.search
        collections: stage.collections
        collectionList: stage.collectionList
    }
    SignalSpy {
        id: drawToggled
        target: panel
        signalName: "drawToggled"
    }
    SignalSpy {
        id: importAsked
        target: panel
        signalName: "importAsked"
    }
    SignalSpy {
        id: fitAsked
        target: panel
        signalName: "fitAsked"
    }
    SignalSpy {
        id: signInAsked
        target: panel
        signalName: "signInAsked"
    }

    TestCase {
        name: "SearchPanel"
        when: windowShown

        function init() {
            stage.reset();
            findChild(panel, "collectionFilter").text = "";
            for (const spy of [drawToggled, importAsked, fitAsked, signInAsked])
                spy.clear();
        }
        function typeInto(name, text) {
            const field = findChild(panel, name);
            mouseClick(field);
            verify(field.activeFocus);
            field.selectAll();
            for (const character of text)
                keyClick(character);
            keyClick(Qt.Key_Tab);
        }

        function test_area_typedSidesBecomeTheArea() {
            compare(findChild(panel, "obstacle").text, stage.search.obstacle);
            verify(!findChild(panel, "searchButton").enabled);
            typeInto("northField", "47.5");
            typeInto("eastField", "11");
            typeInto("southField", "46");
            verify(!stage.search.hasAoi);
            typeInto("westField", "10");
            verify(stage.search.hasAoi);
            compare(stage.search.aoiNorth, 47.5);
            compare(stage.search.aoiWest, 10);
            verify(findChild(panel, "areaText").text.endsWith("km²"));
            verify(findChild(panel, "searchButton").enabled);
        }
        function test_area_saysWhatIsWrongAndKeepsTheFigures() {
            stage.search.setArea(10, 45, 11, 46);
            typeInto("northField", "40");
            const problem = findChild(panel, "areaProblem");
            verify(problem.visible);
            verify(problem.text.length > 10);
            compare(findChild(panel, "northField").text, "40.0000");
            verify(!findChild(panel, "searchButton").enabled);
            typeInto("northField", "46.25");
            verify(!problem.visible);
            verify(findChild(panel, "searchButton").enabled);
        }
        function test_areaButtons_askAndClear() {
            mouseClick(findChild(panel, "drawBoxButton"));
            compare(drawToggled.count, 1);
            mouseClick(findChild(panel, "importButton"));
            compare(importAsked.count, 1);
            mouseClick(findChild(panel, "fitAreaButton"));
            compare(fitAsked.count, 0);
            stage.search.setArea(10, 45, 11, 46);
            const fit = findChild(panel, "fitAreaButton");
            fit.forceActiveFocus();
            keyClick(Qt.Key_Return);
            compare(fitAsked.count, 1);
            mouseClick(findChild(panel, "clearAreaButton"));
            verify(!stage.search.hasAoi);
            compare(findChild(panel, "northField").text, "");
        }
        function test_dates_areTypedSteppedAndChecked() {
            typeInto("beginField", "2025-06-01");
            typeInto("endField", "2025-06-30");
            compare(Qt.formatDate(stage.search.beginDate, "yyyy-MM-dd"), "2025-06-01");
            compare(Qt.formatDate(stage.search.endDate, "yyyy-MM-dd"), "2025-06-30");
            compare(stage.search.dateProblem, "");
            typeInto("beginField", "2025-07-02");
            verify(stage.search.dateProblem !== "");
            const begin = findChild(panel, "beginField");
            begin.forceActiveFocus();
            keyClick(Qt.Key_PageDown);
            compare(begin.text, "2025-06-02");
            compare(stage.search.dateProblem, "");
        }
        function test_cloud_sliderAndFigureAreOne() {
            const slider = findChild(panel, "cloudSlider");
            const spin = findChild(panel, "cloudSpin");
            compare(spin.value, 30);
            slider.forceActiveFocus();
            keyClick(Qt.Key_Right);
            compare(stage.search.maxCloud, 31);
            compare(spin.value, 31);
            mouseClick(slider, slider.width - 2, slider.height / 2);
            compare(stage.search.maxCloud, 100);
            spin.forceActiveFocus();
            keyClick(Qt.Key_Down);
            compare(stage.search.maxCloud, 95);
            compare(slider.value, 95);
        }
        function test_collections_areFoundAndCheckedByKeys() {
            const list = findChild(panel, "collectionView");
            compare(list.count, 9);
            const filter = findChild(panel, "collectionFilter");
            mouseClick(filter);
            for (const character of "other 7")
                keyClick(character);
            compare(list.count, 1);
            list.forceActiveFocus();
            list.currentIndex = 0;
            compare(stage.collections.checkedCount, 1);
            keyClick(Qt.Key_Space);
            compare(stage.collections.checkedCount, 2);
            keyClick(Qt.Key_Space);
            compare(stage.collections.checkedCount, 1);
            mouseClick(findChild(list, "collection:other-7"), 14, 14);
            compare(stage.collections.checkedCount, 2);
            stage.collections.setChecked("stage|other-7", false);
            filter.text = "none of these";
            compare(list.count, 0);
        }
        function test_search_startsStopsAndTellsTheState() {
            stage.search.setArea(10, 45, 11, 46);
            stage.endless = true;
            const button = findChild(panel, "searchButton");
            mouseClick(button);
            verify(stage.search.isRunning);
            compare(button.text, "Stop");
            tryCompare(stage.scenes, "count", 3);
            button.forceActiveFocus();
            keyClick(Qt.Key_Return);
            verify(!stage.search.isRunning);
            compare(button.text, "Search");
            verify(findChild(panel, "catalogueState:stage").text.includes("3"));
        }
        function test_strip_namesTheRemedy_data() {
            return [
                {
                    tag: "serverFault",
                    asks: 0
                },
                {
                    tag: "unauthorised",
                    asks: 1
                }
            ];
        }
        function test_strip_namesTheRemedy(data) {
            stage.search.setArea(10, 45, 11, 46);
            stage.failure = data.tag;
            mouseClick(findChild(panel, "searchButton"));
            tryVerify(() => !stage.search.isRunning);
            const remedy = findChild(panel, "catalogueAction:stage");
            tryVerify(() => remedy.visible);
            verify(findChild(panel, "catalogueState:stage").text.length > 20);
            stage.failure = "";
            const flick = findChild(panel, "searchFlick");
            flick.contentY = Math.max(0, flick.contentHeight - flick.height);
            mouseClick(remedy);
            compare(signInAsked.count, data.asks);
            if (data.asks === 0)
                tryCompare(stage.scenes, "count", 3);
        }
    }
}
