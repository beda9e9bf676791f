// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic

/* A number with its unit, typed or stepped by the arrow keys and the wheel. */
SpinBox {
    id: root
    required property string name
    property string unit
    implicitWidth: Theme.px(76)
    implicitHeight: Theme.px(28)
    editable: true
    wheelEnabled: true
    leftPadding: 8
    rightPadding: Theme.px(22)
    font.family: "Inter"
    font.pixelSize: Theme.normal
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.SpinBox
    Accessible.name: root.name
    textFromValue: (value, locale) => Number(value).toLocaleString(locale, "f", 0) + root.unit
    valueFromText: (text, locale) => parseInt(text) || 0
    validator: RegularExpressionValidator {
        regularExpression: /\d{0,4}\s*%?/
    }

    contentItem: TextInput {
        text: root.displayText
        font: root.font
        color: Theme.text
        selectionColor: Theme.accent
        selectedTextColor: Theme.accentInk
        verticalAlignment: Text.AlignVCenter
        readOnly: !root.editable
        validator: root.validator
        selectByMouse: true
        Accessible.ignored: true
    }
    up.indicator: Item {
        x: root.width - width
        width: Theme.px(22)
        height: root.height / 2
        SIcon {
            anchors.centerIn: parent
            icon: "chevron-up"
            size: 12
        }
    }
    down.indicator: Item {
        x: root.width - width
        y: root.height / 2
        width: Theme.px(22)
        height: root.height / 2
        SIcon {
            anchors.centerIn: parent
            icon: "chevron-down"
            size: 12
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: Theme.field
        border.width: 1
        border.color: root.activeFocus ? Theme.accent : Theme.line
    }
}
