// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/* A check box with a title, as a row of a list. */
Item {
    id: root
    property string title
    property string subtitle
    property bool on: false
    property bool current: false
    signal toggled(bool value)

    function toggleNow() {
        root.toggled(!root.on);
    }

    implicitHeight: Theme.px(28)
    Rectangle {
        anchors.fill: parent
        radius: 4
        color: root.current ? Theme.accentSoft : hover.hovered ? Theme.hover : "transparent"
    }
    SCheckBox {
        id: box
        anchors {
            fill: parent
            leftMargin: 4
        }
        text: root.title
        checked: root.on
        focusPolicy: Qt.NoFocus
        onClicked: {
            const wanted = checked;
            checked = Qt.binding(() => root.on);
            root.toggled(wanted);
        }
        STip {
            text: root.subtitle
            visible: box.hovered && root.subtitle !== ""
        }
    }
    HoverHandler {
        id: hover
    }
}
