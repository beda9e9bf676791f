// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Swathe.Presentation

/* The scenes that lie over one another at a place of the map, as a list to choose from; by keys too. */
Popup {
    id: root
    required property SceneModel scenes
    property list<string> keys
    signal chosen(string key)
    signal detailsAsked(string key)

    function offer(keys: list<string>, x: real, y: real) {
        root.keys = keys;
        list.currentIndex = 0;
        root.x = Math.max(4, Math.min(x + 10, (root.parent?.width ?? 0) - root.width - 4));
        root.y = Math.max(4, Math.min(y + 10, (root.parent?.height ?? 0) - root.height - 4));
        root.open();
        list.forceActiveFocus(Qt.PopupFocusReason);
    }

    objectName: "sceneStack"
    width: 300
    margins: 4
    padding: 6
    closePolicy: Popup.CloseOnEscape | Popup.CloseOnPressOutside
    focus: true
    background: Rectangle {
        radius: 8
        color: Theme.raised
        border.width: 1
        border.color: Theme.lineStrong
    }
    contentItem: ColumnLayout {
        spacing: 4
        SLabel {
            Layout.leftMargin: 6
            text: qsTr("%n scenes here", "", root.keys.length)
            font.weight: Font.DemiBold
            font.pixelSize: Theme.px(12)
            color: Theme.textSoft
        }
        ListView {
            id: list
            objectName: "stackList"
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(contentHeight, 300)
            clip: true
            model: root.keys
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Scenes at this place")
            ScrollBar.vertical: SScrollBar {}
            onCurrentIndexChanged: if (root.opened && list.currentIndex >= 0)
                root.chosen(root.keys[list.currentIndex])
            Keys.onPressed: event => {
                event.accepted = true;
                if (event.key === Qt.Key_Space)
                    root.scenes.toggleTicked(root.keys[list.currentIndex]);
                else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) {
                    root.close();
                    root.detailsAsked(root.keys[list.currentIndex]);
                } else
                    event.accepted = false;
            }
            delegate: Item {
                id: row
                required property string modelData
                required property int index
                readonly property var facts: row.lookUp(root.scenes.tickedCount, row.modelData)

                function lookUp(revision: int, key: string): var {
                    return root.scenes.brief(key);
                }

                width: ListView.view.width
                height: Theme.px(48)
                Accessible.role: Accessible.ListItem
                Accessible.name: [facts.title, facts.sensingTime, facts.cloudText ? qsTr("cloud %1").arg(facts.cloudText) : ""].filter(part => part).join(", ")
                Accessible.checkable: true
                Accessible.checked: facts.ticked ?? false
                Accessible.selected: ListView.isCurrentItem
                Rectangle {
                    anchors.fill: parent
                    radius: 5
                    color: row.ListView.isCurrentItem ? Theme.accentSoft : hover.hovered ? Theme.hover : "transparent"
                }
                HoverHandler {
                    id: hover
                }
                TapHandler {
                    onTapped: {
                        list.currentIndex = row.index;
                        root.chosen(row.modelData);
                        list.forceActiveFocus();
                    }
                    onDoubleTapped: {
                        root.close();
                        root.detailsAsked(row.modelData);
                    }
                }
                RowLayout {
                    anchors {
                        fill: parent
                        leftMargin: 6
                        rightMargin: 8
                    }
                    spacing: 8
                    SCheckBox {
                        objectName: "stackTick" + row.index
                        focusPolicy: Qt.NoFocus
                        checked: row.facts.ticked ?? false
                        Accessible.name: qsTr("Tick %1").arg(row.facts.title ?? "")
                        onClicked: {
                            checked = Qt.binding(() => row.facts.ticked ?? false);
                            root.scenes.toggleTicked(row.modelData);
                        }
                    }
                    Image {
                        Layout.preferredWidth: 36
                        Layout.preferredHeight: 36
                        source: row.facts.thumbnail ?? ""
                        sourceSize: Qt.size(72, 72)
                        fillMode: Image.PreserveAspectCrop
                        asynchronous: true
                    }
                    ColumnLayout {
                        spacing: 1
                        SLabel {
                            Layout.fillWidth: true
                            text: [row.facts.tile, row.facts.platform].filter(part => part).join(" · ") || (row.facts.title ?? "")
                            font.weight: Font.Medium
                        }
                        SLabel {
                            Layout.fillWidth: true
                            text: [row.facts.sensingTime, row.facts.cloudText].filter(part => part).join(" · ")
                            color: Theme.textSoft
                            font.pixelSize: Theme.px(12)
                        }
                    }
                }
            }
        }
    }
}
