// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/* A day as year-month-day. The arrow keys and Page Up and Down step by days and months. */
STextField {
    id: root
    required property date day
    signal edited(date day)

    readonly property date parsed: Date.fromLocaleString(Qt.locale("C"), root.text, "yyyy-MM-dd")

    function iso(day: date): string {
        return Qt.formatDate(day, "yyyy-MM-dd");
    }
    function step(days: int, months: int) {
        const next = new Date(root.day.getFullYear(), root.day.getMonth() + months, root.day.getDate() + days, 12);
        root.edited(next);
    }
    function commit() {
        if (isNaN(root.parsed.getTime()))
            return;
        root.edited(new Date(root.parsed.getFullYear(), root.parsed.getMonth(), root.parsed.getDate(), 12));
    }

    iconName: "calendar"
    text: root.iso(root.day)
    wrong: isNaN(root.parsed.getTime())
    inputMethodHints: Qt.ImhDate
    validator: RegularExpressionValidator {
        regularExpression: /[\d-]{0,10}/
    }
    onDayChanged: root.text = root.iso(root.day)
    onEditingFinished: root.commit()
    Keys.onUpPressed: root.step(1, 0)
    Keys.onDownPressed: root.step(-1, 0)
    Keys.onPressed: event => {
        if (event.key === Qt.Key_PageUp || event.key === Qt.Key_PageDown) {
            root.step(0, event.key === Qt.Key_PageUp ? 1 : -1);
            event.accepted = true;
        }
    }
}
