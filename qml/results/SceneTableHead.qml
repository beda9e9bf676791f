// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Swathe.Presentation

/* The heads of the table of scenes: a click sorts, a second one turns the order round; the last one chooses columns. */
Item {
    id: root
    required property SceneListModel sceneList
    required property SceneColumns columns
    property real scrolled: 0

    implicitHeight: Theme.px(30)
    clip: true
    Rectangle {
        anchors.fill: parent
        color: Theme.field
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.line
        }
    }
    Row {
        x: root.columns.inset - root.scrolled
        height: parent.height
        Repeater {
            model: root.columns.shown
            AbstractButton {
                id: head
                required property var modelData
                readonly property bool sorted: root.sceneList.order === modelData.order
                objectName: "head:" + modelData.id
                width: modelData.width
                height: root.height
                text: modelData.title
                focusPolicy: Qt.StrongFocus
                hoverEnabled: true
                Accessible.role: Accessible.ColumnHeader
                Accessible.name: !head.sorted ? head.text : root.sceneList.isReversed ? qsTr("%1, sorted the other way round").arg(head.text) : qsTr("%1, sorted").arg(head.text)
                onClicked: {
                    if (head.sorted) {
                        root.sceneList.isReversed = !root.sceneList.isReversed;
                        return;
                    }
                    root.sceneList.isReversed = false;
                    root.sceneList.order = modelData.order;
                }
                Keys.onReturnPressed: head.clicked()
                contentItem: Item {
                    SLabel {
                        id: label
                        width: Math.min(implicitWidth, head.width - 22)
                        anchors.verticalCenter: parent.verticalCenter
                        text: head.text
                        font.pixelSize: Theme.px(12)
                        font.weight: Font.DemiBold
                        color: head.sorted ? Theme.accentText : Theme.textSoft
                        Accessible.ignored: true
                    }
                    SIcon {
                        anchors.left: label.right
                        anchors.leftMargin: 3
                        anchors.verticalCenter: parent.verticalCenter
                        visible: head.sorted
                        icon: root.sceneList.isReversed ? "chevron-up" : "chevron-down"
                        size: 13
                        color: Theme.accentText
                    }
                }
                background: Rectangle {
                    color: head.hovered ? Theme.hover : "transparent"
                    FocusRing {
                        anchors.margins: 1
                        shown: head.visualFocus
                    }
                }
            }
        }
    }
    Rectangle {
        anchors.right: parent.right
        width: 34
        height: parent.height - 1
        color: Theme.field
        SIconButton {
            objectName: "columnsButton"
            anchors.centerIn: parent
            implicitWidth: Theme.px(28)
            implicitHeight: Theme.px(28)
            iconName: "settings"
            name: qsTr("Choose the columns")
            onClicked: chooser.open()
        }
    }
    Popup {
        id: chooser
        objectName: "columnChooser"
        x: root.width - width - 4
        y: root.height
        padding: 10
        focus: true
        background: Rectangle {
            radius: 8
            color: Theme.raised
            border.width: 1
            border.color: Theme.lineStrong
        }
        contentItem: Column {
            Repeater {
                model: root.columns.all
                SCheckBox {
                    required property var modelData
                    objectName: "column:" + modelData.id
                    text: modelData.title
                    checked: root.columns.isShown(root.columns.chosen, modelData.id)
                    onToggled: root.columns.toggle(modelData.id)
                }
            }
        }
    }
}
