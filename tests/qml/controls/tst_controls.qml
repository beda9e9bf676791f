// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Swathe.Ui

Item {
    id: root
    width: 400
    height: 400

    Column {
        spacing: 8
        SButton {
            id: button
            text: "Press"
            property int count: 0
            onClicked: count += 1
        }
        SCheckBox {
            id: box
            text: "Check"
        }
        SDateField {
            id: date
            width: 160
            name: "Day"
            day: new Date(2025, 5, 15, 12)
            onEdited: day => date.day = day
        }
        SSpinBox {
            id: spin
            name: "Cloud"
            unit: " %"
            from: 0
            to: 100
            value: 30
            stepSize: 5
        }
        SChip {
            id: chip
            text: "Chip"
            property int count: 0
            onClicked: count += 1
        }
    }

    TestCase {
        name: "Controls"
        when: windowShown

        function test_button_answersMouseAndKeys() {
            button.count = 0;
            mouseClick(button);
            compare(button.count, 1);
            button.forceActiveFocus();
            keyClick(Qt.Key_Space);
            keyClick(Qt.Key_Return);
            compare(button.count, 3);
            compare(button.Accessible.name, "Press");
        }
        function test_checkBox_togglesBySpace() {
            box.forceActiveFocus();
            box.checked = false;
            keyClick(Qt.Key_Space);
            verify(box.checked);
            mouseClick(box, 8, 12);
            verify(!box.checked);
        }
        function test_dateField_takesTypedDaysAndSteps() {
            date.forceActiveFocus();
            date.selectAll();
            for (const character of "2024-02-28")
                keyClick(character);
            keyClick(Qt.Key_Return);
            compare(date.iso(date.day), "2024-02-28");
            keyClick(Qt.Key_Up);
            compare(date.text, "2024-02-29");
            keyClick(Qt.Key_PageUp);
            compare(date.text, "2024-03-29");
            keyClick(Qt.Key_Backspace);
            keyClick(Qt.Key_Backspace);
            keyClick(Qt.Key_Backspace);
            verify(date.wrong);
            keyClick(Qt.Key_Return);
            compare(date.iso(date.day), "2024-03-29");
        }
        function test_spinBox_stepsByArrows() {
            spin.forceActiveFocus();
            keyClick(Qt.Key_Up);
            compare(spin.value, 35);
            compare(spin.displayText, "35 %");
        }
        function test_chip_answersSpace() {
            chip.count = 0;
            chip.forceActiveFocus();
            keyClick(Qt.Key_Space);
            compare(chip.count, 1);
        }
        function test_theme_hasReadableTextInBothPalettes() {
            for (const dark of [false, true]) {
                Theme.dark = dark;
                verify(Math.abs(Theme.text.hslLightness - Theme.window.hslLightness) > 0.6);
                verify(Math.abs(Theme.accentInk.hslLightness - Theme.accent.hslLightness) > 0.3);
            }
            Theme.dark = false;
        }
    }
}
