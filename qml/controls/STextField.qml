// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic

TextField {
    id: root
    required property string name
    property string iconName
    property string prefix
    property bool wrong: false

    implicitHeight: Theme.controlHeight
    readonly property bool fromRight: root.LayoutMirroring.enabled
    /** Where the text begins, which in some languages is on the right. */
    readonly property real startPadding: root.iconName !== "" ? Theme.px(16) + 16 : root.prefix !== "" ? Theme.px(17) + 12 : 10
    leftPadding: root.fromRight ? 8 : root.startPadding
    rightPadding: root.fromRight ? root.startPadding : 8
    topPadding: 0
    bottomPadding: 0
    verticalAlignment: Text.AlignVCenter
    font.family: "Inter"
    font.pixelSize: Theme.normal
    color: Theme.text
    placeholderTextColor: Theme.textFaint
    selectionColor: Theme.accent
    selectedTextColor: Theme.accentInk
    selectByMouse: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.EditableText
    Accessible.name: root.name

    background: Rectangle {
        radius: Theme.radius
        color: Theme.field
        border.width: root.activeFocus || root.wrong ? 2 : 1
        border.color: root.wrong ? Theme.bad : root.activeFocus ? Theme.accent : Theme.line
        SIcon {
            x: root.fromRight ? root.width - width - 10 : 10
            anchors.verticalCenter: parent.verticalCenter
            icon: root.iconName
            visible: root.iconName !== ""
        }
        Text {
            x: root.fromRight ? root.width - width - 10 : 10
            anchors.verticalCenter: parent.verticalCenter
            text: root.prefix
            visible: root.prefix !== ""
            color: Theme.textFaint
            font.family: "Inter"
            font.pixelSize: Theme.normal
        }
    }
}
