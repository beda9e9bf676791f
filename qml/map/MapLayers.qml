// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/* Which quicklooks the map shows, and how much of the map shows through. */
MapBar {
    id: root
    property bool ofTicked: true
    property real share: 1
    property bool open: false
    signal ofTickedChosen(bool value)
    signal shareChosen(value: real)

    RowLayout {
        Layout.margins: root.open ? 6 : 0
        spacing: 8
        ColumnLayout {
            visible: root.open
            spacing: 2
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
        }
        MapButton {
            objectName: "layersButton"
            Layout.alignment: Qt.AlignTop
            colours: root.colours
            text: qsTr("Quicklooks on the map")
            icon.source: "qrc:/swathe/icons/image.svg"
            checked: root.open
            onClicked: root.open = !root.open
        }
    }
}
