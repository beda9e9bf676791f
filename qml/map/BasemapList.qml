// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Swathe.Presentation

/* The base maps there are: one is chosen, the user's own can be removed. */
ColumnLayout {
    id: root
    required property BasemapController basemaps
    required property color ink
    signal addAsked

    spacing: 2
    Text {
        text: qsTr("Base map")
        color: root.ink
        font.pixelSize: Theme.px(12)
        Accessible.ignored: true
    }
    Repeater {
        // By number: a list of maps would make all of them anew with each choice, and the focus would be lost.
        model: root.basemaps.choices.length
        RowLayout {
            id: line
            required property int index
            readonly property var map: root.basemaps.choices[line.index]
            spacing: 2
            SRadioButton {
                objectName: "basemap:" + line.map.id
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.px(190)
                text: line.map.name
                checked: root.basemaps.current === line.map.id
                onClicked: root.basemaps.current = line.map.id
                Accessible.description: line.map.attribution
            }
            SIconButton {
                objectName: "removeBasemap:" + line.map.id
                visible: line.map.isOwn
                iconName: "trash-2"
                name: qsTr("Remove the base map %1").arg(line.map.name)
                onClicked: root.basemaps.remove(line.map.id)
            }
        }
    }
    SButton {
        objectName: "addBasemap"
        text: qsTr("Add a tile map…")
        iconName: "plus"
        onClicked: root.addAsked()
    }
}
