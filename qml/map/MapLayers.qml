// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Swathe.Presentation

/* What the map is made of: the base map, which quicklooks it shows, and how much of the map shows through those. */
MapBar {
    id: root
    property BasemapController basemaps: null
    property bool ofTicked: true
    property real share: 1
    property bool open: false
    property bool comparing: false
    signal ofTickedChosen(bool value)
    signal comparingChosen(bool value)
    signal shareChosen(value: real)
    signal addBasemapAsked

    RowLayout {
        Layout.margins: root.open ? 6 : 0
        spacing: 8
        ColumnLayout {
            visible: root.open
            spacing: 2
            Loader {
                active: root.basemaps !== null
                visible: active
                Layout.bottomMargin: 8
                sourceComponent: BasemapList {
                    basemaps: root.basemaps
                    ink: root.colours.text
                    onAddAsked: root.addBasemapAsked()
                }
            }
            Text {
                text: qsTr("Quicklooks: opacity")
                color: root.colours.text
                font.pixelSize: Theme.px(12)
                Accessible.ignored: true
            }
            SSlider {
                objectName: "opacitySlider"
                Layout.preferredWidth: 150
                name: qsTr("Opacity of the quicklooks, percent")
                from: 0
                to: 100
                stepSize: 5
                value: root.share * 100
                onMoved: root.shareChosen(value / 100)
            }
            SCheckBox {
                objectName: "tickedQuicklooks"
                text: qsTr("Ticked scenes too")
                checked: root.ofTicked
                onToggled: root.ofTickedChosen(checked)
            }
            SCheckBox {
                objectName: "compareQuicklooks"
                text: qsTr("Swipe: selected against ticked")
                checked: root.comparing
                onToggled: root.comparingChosen(checked)
            }
        }
        MapButton {
            objectName: "layersButton"
            Layout.alignment: Qt.AlignTop
            colours: root.colours
            text: qsTr("Base map and quicklooks")
            icon.source: "qrc:/swathe/icons/layers.svg"
            checked: root.open
            onClicked: root.open = !root.open
        }
    }
}
