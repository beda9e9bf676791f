// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Swathe.Presentation

/*
 * When the scenes were taken, as bars: their height is how many, their colour how cloudy. A click or a drag narrows the
 * list to these days, a second click or Esc lifts that; by keys the arrows move, Shift extends, Space chooses.
 */
ColumnLayout {
    id: root
    required property SceneTimeline timeline

    property int cursor: 0
    readonly property string cursorText: root.textOf(root.timeline.count, root.cursor)

    function textOf(count: int, row: int): string {
        return row >= 0 && row < count ? root.timeline.data(root.timeline.index(row, 0), Qt.UserRole + 1) : "";
    }
    function inkOf(cloud: real): color {
        const share = cloud < 0 ? 0 : Math.min(1, cloud / 100);
        const from = Theme.accent, to = Theme.lineStrong;
        return Qt.rgba(from.r + (to.r - from.r) * share, from.g + (to.g - from.g) * share, from.b + (to.b - from.b) * share, 1);
    }

    spacing: 3
    Item {
        id: bars
        objectName: "timelineBars"
        Layout.fillWidth: true
        Layout.preferredHeight: 34
        activeFocusOnTab: true
        Accessible.role: Accessible.Chart
        Accessible.focusable: true
        Accessible.name: qsTr("When the scenes were taken")
        Accessible.description: root.timeline.chosenText === "" ? root.cursorText : qsTr("Narrowed to %1; Esc shows all").arg(root.timeline.chosenText)

        function rowAt(x: real): int {
            return Math.max(0, Math.min(root.timeline.count - 1, Math.floor(x / bars.width * root.timeline.count)));
        }
        Keys.onPressed: event => {
            const step = event.key === Qt.Key_Left ? -1 : event.key === Qt.Key_Right ? 1 : 0;
            event.accepted = true;
            if (step !== 0) {
                const before = root.cursor;
                root.cursor = Math.max(0, Math.min(root.timeline.count - 1, root.cursor + step));
                if (event.modifiers & Qt.ShiftModifier) {
                    const anchor = root.timeline.firstChosen < 0 || before === root.timeline.lastChosen ? root.timeline.firstChosen : root.timeline.lastChosen;
                    root.timeline.choose(anchor < 0 ? before : anchor, root.cursor);
                }
            } else if (event.key === Qt.Key_Space || event.key === Qt.Key_Return)
                root.timeline.choose(root.cursor, root.cursor);
            else if (event.key === Qt.Key_Escape && root.timeline.firstChosen >= 0)
                root.timeline.choose(-1, -1);
            else
                event.accepted = false;
        }

        Repeater {
            model: root.timeline
            Rectangle {
                required property int index
                required property double fraction
                required property double cloud
                readonly property real slot: bars.width / Math.max(1, root.timeline.count)
                readonly property bool chosen: root.timeline.firstChosen < 0 || (index >= root.timeline.firstChosen && index <= root.timeline.lastChosen)
                x: index * slot + Math.min(1, slot * 0.15)
                width: Math.max(1, Math.min(slot - Math.min(2, slot * 0.3), 24))
                height: fraction > 0 ? Math.max(3, (bars.height - 2) * fraction) : 1
                y: bars.height - height
                radius: Math.min(2, width / 3)
                color: fraction > 0 ? root.inkOf(cloud) : Theme.line
                opacity: chosen ? 1 : 0.3
            }
        }
        Rectangle {
            readonly property real slot: bars.width / Math.max(1, root.timeline.count)
            visible: bars.activeFocus
            x: root.cursor * slot - 1
            width: Math.max(4, slot)
            height: bars.height + 2
            color: "transparent"
            border.width: 2
            border.color: Theme.accent
            radius: 3
        }
        MouseArea {
            id: mouse
            property int anchor: -1
            property bool lifts: false
            // Not the cursor of the keys: a pointer that rests here is told of again with each frame.
            property int hovered: -1
            anchors.fill: parent
            hoverEnabled: true
            onPressed: event => {
                bars.forceActiveFocus(Qt.MouseFocusReason);
                anchor = bars.rowAt(event.x);
                lifts = root.timeline.firstChosen === anchor && root.timeline.lastChosen === anchor;
                root.cursor = anchor;
                root.timeline.choose(anchor, anchor);
            }
            onPositionChanged: event => {
                hovered = bars.rowAt(event.x);
                if (!pressed)
                    return;
                root.cursor = hovered;
                root.timeline.choose(anchor, root.cursor);
            }
            onReleased: if (lifts && root.cursor === anchor)
                root.timeline.choose(-1, -1)
            STip {
                text: root.textOf(root.timeline.count, mouse.hovered)
                visible: mouse.containsMouse && text !== ""
                delay: 200
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true
        SLabel {
            Layout.fillWidth: true
            objectName: "timelineText"
            text: root.timeline.chosenText === "" ? root.timeline.firstText : qsTr("Only %1").arg(root.timeline.chosenText)
            color: root.timeline.chosenText === "" ? Theme.textFaint : Theme.accentText
            font.pixelSize: Theme.small
        }
        SLabel {
            visible: root.timeline.chosenText === ""
            text: root.timeline.lastText
            color: Theme.textFaint
            font.pixelSize: Theme.small
        }
        SButton {
            objectName: "allDays"
            visible: root.timeline.chosenText !== ""
            quiet: true
            implicitHeight: Theme.px(20)
            text: qsTr("All days")
            onClicked: root.timeline.choose(-1, -1)
        }
    }
}
