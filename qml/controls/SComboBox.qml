// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

ComboBox {
    id: root
    required property string name
    /** The widest entry, so that the list shows each whole. */
    readonly property real widest: {
        let most = 0;
        for (let row = 0; row < root.count; ++row)
            most = Math.max(most, metrics.advanceWidth(root.textAt(row)));
        return most;
    }
    implicitHeight: Theme.controlHeight
    implicitWidth: Theme.px(150)
    font.family: "Inter"
    font.pixelSize: Theme.normal
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.ComboBox
    Accessible.name: root.name

    FontMetrics {
        id: metrics
        font: root.font
    }
    contentItem: Text {
        leftPadding: 10
        rightPadding: Theme.px(14) + 12
        text: root.displayText
        font: root.font
        color: Theme.text
        elide: Text.ElideRight
        verticalAlignment: Text.AlignVCenter
    }
    indicator: SIcon {
        x: root.width - width - 9
        y: (root.height - height) / 2
        icon: "chevron-down"
        size: 14
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.hovered ? Theme.hover : Theme.raised
        border.width: 1
        border.color: Theme.lineStrong
        FocusRing {
            shown: root.visualFocus
        }
    }
    delegate: ItemDelegate {
        id: entry
        required property var modelData
        required property int index
        width: ListView.view?.width ?? root.width
        height: Theme.px(32)
        highlighted: root.highlightedIndex === index
        contentItem: Text {
            text: entry.modelData[root.textRole]
            font: root.font
            color: Theme.text
            elide: Text.ElideRight
            verticalAlignment: Text.AlignVCenter
        }
        background: Rectangle {
            color: entry.highlighted ? Theme.accentSoft : "transparent"
        }
        Accessible.role: Accessible.ListItem
        Accessible.name: entry.modelData[root.textRole]
    }
    popup: Popup {
        y: root.height + 4
        width: Math.max(root.width, Math.ceil(root.widest) + 36)
        margins: 8
        height: Math.min(contentItem.implicitHeight + 8, 320)
        padding: 4
        contentItem: ListView {
            clip: true
            implicitHeight: contentHeight
            model: root.popup.visible ? root.delegateModel : null
            currentIndex: root.highlightedIndex
        }
        background: Rectangle {
            radius: Theme.radius
            color: Theme.raised
            border.width: 1
            border.color: Theme.lineStrong
        }
    }
}
