// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Swathe.Presentation

/* Offers an area that had to be mended, and says what was wrong with it. Opens by itself. */
SDialog {
    id: root
    required property AreaImporter importer

    objectName: "repairDialog"
    title: qsTr("The area was mended")
    onClosed: root.importer.dismiss()

    Connections {
        target: root.importer
        function onChanged() {
            if (root.importer.offer.length > 0)
                root.open();
            else
                root.close();
        }
    }
    contentItem: ColumnLayout {
        spacing: 10
        Repeater {
            model: root.importer.offer
            delegate: SLabel {
                required property string modelData
                Layout.fillWidth: true
                wrapMode: Text.Wrap
                text: modelData
            }
        }
        RowLayout {
            Layout.topMargin: 6
            spacing: 8
            Item {
                Layout.fillWidth: true
            }
            SButton {
                text: qsTr("Leave it")
                onClicked: root.close()
            }
            SButton {
                objectName: "useRepaired"
                primary: true
                focus: true
                text: qsTr("Use the mended area")
                onClicked: root.importer.accept()
            }
        }
    }
}
