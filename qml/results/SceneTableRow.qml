// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/* A scene as a line of the table. */
Item {
    id: root
    required property var model
    required property string sceneKey
    required property string title
    required property bool ticked
    required property SceneColumns columns
    property bool selected: false
    property bool hovered: false
    property bool current: false
    signal tickToggled
    signal clicked
    signal opened
    signal pointed(bool inside)

    function cell(role: string): string {
        const value = root.model[role];
        if (role === "coveragePercent")
            return value < 0 ? "" : qsTr("%1 %").arg(value);
        if (role === "downloadState")
            return value === "downloaded" ? qsTr("downloaded") : value === "queued" ? qsTr("in the queue") : value === "failed" ? qsTr("failed") : "";
        // The head says UTC.
        return role === "sensingTime" ? value.replace(" UTC", "") : value ?? "";
    }

    implicitHeight: Theme.px(30)
    Accessible.role: Accessible.Row
    Accessible.name: root.columns.shown.map(column => root.cell(column.role)).filter(text => text !== "").join(", ")
    Accessible.checkable: true
    Accessible.checked: root.ticked
    Accessible.selected: root.selected

    Rectangle {
        anchors.fill: parent
        color: root.ticked ? Theme.accentSoft : root.hovered || root.selected ? Theme.hover : "transparent"
        border.width: root.current ? 2 : root.selected ? 1 : 0
        border.color: root.current ? Theme.accent : "#e8871e"
    }
    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
        onEntered: root.pointed(true)
        onExited: root.pointed(false)
        onClicked: root.clicked()
        onDoubleClicked: root.opened()
    }
    SCheckBox {
        x: 10
        objectName: "tick"
        anchors.verticalCenter: parent.verticalCenter
        focusPolicy: Qt.NoFocus
        checked: root.ticked
        Accessible.name: qsTr("Tick %1").arg(root.title)
        onClicked: {
            checked = Qt.binding(() => root.ticked);
            root.tickToggled();
        }
    }
    Row {
        x: root.columns.inset
        height: parent.height
        Repeater {
            model: root.columns.shown
            SLabel {
                required property var modelData
                width: modelData.width
                height: root.height
                rightPadding: 8
                verticalAlignment: Text.AlignVCenter
                text: root.cell(modelData.role)
                elide: modelData.id === "name" ? Text.ElideMiddle : Text.ElideRight
                font.pixelSize: Theme.px(12)
                font.features: {
                    "tnum": 1
                }
                color: modelData.id === "time" ? Theme.text : Theme.textSoft
                Accessible.role: Accessible.Cell
            }
        }
    }
}
