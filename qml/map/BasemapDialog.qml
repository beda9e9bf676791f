// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Swathe.Presentation

/* Asks for the address of a tile map of the user's own. */
SDialog {
    id: root
    required property BasemapController basemaps
    property bool refused: false
    objectName: "basemapDialog"
    title: qsTr("Add a tile map")
    onOpened: nameField.forceActiveFocus(Qt.TabFocusReason)
    onClosed: {
        root.refused = false;
        nameField.clear();
        address.clear();
        credit.clear();
    }
    function accept() {
        root.refused = !root.basemaps.add(nameField.text, address.text, credit.text);
        if (root.refused)
            address.forceActiveFocus(Qt.TabFocusReason);
        else
            root.close();
    }

    contentItem: SScrollColumn {
        gap: 10
        STextField {
            id: nameField
            objectName: "basemapName"
            Layout.fillWidth: true
            name: qsTr("Name")
            placeholderText: qsTr("Name")
            onAccepted: address.forceActiveFocus(Qt.TabFocusReason)
        }
        STextField {
            id: address
            objectName: "basemapAddress"
            Layout.fillWidth: true
            name: qsTr("Address of the tiles")
            placeholderText: "https://example.com/{z}/{x}/{y}.png"
            wrong: root.refused
            onTextEdited: root.refused = false
            onAccepted: root.accept()
        }
        SLabel {
            Layout.fillWidth: true
            wrapMode: Text.Wrap
            color: root.refused ? Theme.bad : Theme.textSoft
            font.pixelSize: Theme.px(12)
            //: The words in braces stay as they are
            text: root.refused ? qsTr("A name is needed, and a web address with {z}, {x} and {y} in it.") : qsTr("XYZ tiles with {z}, {x}, {y} ({-y} counts from the south), or WMTS with {TileMatrix}, {TileCol}, {TileRow}; Web Mercator.")
        }
        STextField {
            id: credit
            objectName: "basemapCredit"
            Layout.fillWidth: true
            name: qsTr("Whose data it is")
            placeholderText: qsTr("Whose data it is, shown below the map")
            onAccepted: root.accept()
        }
        SButton {
            objectName: "acceptBasemap"
            Layout.alignment: Qt.AlignRight
            text: qsTr("Add")
            enabled: nameField.text.trim() !== "" && address.text.trim() !== ""
            onClicked: root.accept()
        }
    }
}
