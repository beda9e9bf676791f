// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts

/* A sentence that stays for some seconds, with one action if there is one. Never takes the focus. */
Rectangle {
    id: root
    property string text
    property string actionText
    signal acted

    function show(text: string, actionText: string) {
        root.text = text;
        root.actionText = actionText;
        root.visible = true;
        timer.restart();
    }
    objectName: "notice"
    visible: false
    radius: 8
    color: Theme.dark ? "#323b48" : "#232a34"
    width: Math.min(row.implicitWidth + 28, (parent?.width ?? 600) - 32)
    height: row.implicitHeight + 18
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text

    RowLayout {
        id: row
        anchors {
            fill: parent
            leftMargin: 14
            rightMargin: 8
        }
        spacing: 10
        SLabel {
            text: root.text
            color: "#ffffff"
            Layout.fillWidth: true
            Layout.maximumWidth: 560
            wrapMode: Text.Wrap
        }
        SButton {
            visible: root.actionText !== ""
            implicitHeight: Theme.px(26)
            text: root.actionText
            onClicked: {
                root.visible = false;
                root.acted();
            }
        }
        SIconButton {
            implicitWidth: Theme.px(24)
            implicitHeight: Theme.px(24)
            iconName: "x"
            ink: "#ffffff"
            name: qsTr("Close")
            focusPolicy: Qt.NoFocus
            onClicked: root.visible = false
        }
    }
    Timer {
        id: timer
        interval: 7000
        onTriggered: root.visible = false
    }
}
