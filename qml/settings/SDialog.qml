// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic

/* A dialog in the theme's look: title, content, a button that closes. */
Dialog {
    id: root
    modal: true
    anchors.centerIn: Overlay.overlay
    width: Math.min(Theme.px(540), (parent?.width ?? 600) - 40)
    padding: 20
    topPadding: 6
    closePolicy: Popup.CloseOnEscape
    font.family: "Inter"
    Overlay.modal: Rectangle {
        color: Theme.shade
    }
    background: Rectangle {
        radius: 10
        color: Theme.raised
        border.width: 1
        border.color: Theme.line
    }
    header: Item {
        implicitHeight: Theme.px(52)
        SLabel {
            anchors {
                left: parent.left
                leftMargin: 20
                verticalCenter: parent.verticalCenter
            }
            text: root.title
            font.pixelSize: Theme.large
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
        }
        SIconButton {
            objectName: "closeDialog"
            anchors {
                right: parent.right
                rightMargin: 12
                verticalCenter: parent.verticalCenter
            }
            iconName: "x"
            name: qsTr("Close")
            onClicked: root.close()
        }
    }
}
