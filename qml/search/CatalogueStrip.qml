// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Swathe.Presentation

/* One line a catalogue: how its part of the search goes, and what to do when it does not. */
ColumnLayout {
    id: root
    required property SearchController search
    signal signInAsked(string provider)
    spacing: 4

    Repeater {
        // By number: a list of maps would make all lines anew with each page, and lose the focus.
        model: root.search.catalogues.length
        delegate: RowLayout {
            id: entry
            required property int index
            readonly property var modelData: root.search.catalogues[index]
            readonly property bool isBad: modelData.state === "failed" || modelData.state === "signIn"
            Layout.fillWidth: true
            spacing: 7
            SCheckBox {
                objectName: "catalogueChosen:" + entry.modelData.id
                visible: root.search.catalogues.length > 1
                implicitHeight: 20
                checked: entry.modelData.isChosen
                Accessible.name: qsTr("Search %1").arg(entry.modelData.name)
                Layout.alignment: Qt.AlignTop
                onToggled: root.search.setCatalogueChosen(entry.modelData.id, checked)
            }
            SIcon {
                visible: entry.modelData.isChosen
                icon: entry.isBad ? (entry.modelData.state === "signIn" ? "key-round" : "circle-alert") : entry.modelData.state === "done" ? "circle-check" : entry.modelData.state === "idle" ? "satellite" : "refresh-cw"
                size: 14
                color: entry.isBad ? Theme.warn : entry.modelData.state === "done" ? Theme.good : Theme.textFaint
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: 2
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2
                SLabel {
                    objectName: "catalogueState:" + entry.modelData.id
                    Layout.fillWidth: true
                    wrapMode: Text.Wrap
                    font.pixelSize: Theme.px(12)
                    color: entry.isBad ? Theme.text : entry.modelData.isChosen ? Theme.textSoft : Theme.textFaint
                    text: entry.modelData.text === "" ? entry.modelData.name : qsTr("%1: %2").arg(entry.modelData.name).arg(entry.modelData.text)
                }
                SLabel {
                    objectName: "catalogueNotes:" + entry.modelData.id
                    Layout.fillWidth: true
                    visible: text !== ""
                    wrapMode: Text.Wrap
                    font.pixelSize: Theme.small
                    color: Theme.textFaint
                    text: entry.modelData.notes.join(" ")
                }
            }
            SButton {
                objectName: "catalogueAction:" + entry.modelData.id
                visible: entry.modelData.action !== ""
                quiet: true
                implicitHeight: Theme.px(24)
                text: entry.modelData.action
                onClicked: {
                    if (entry.modelData.state === "signIn")
                        root.signInAsked(entry.modelData.id);
                    else if (root.search.hasSearched && root.search.canSearch)
                        root.search.search();
                    else
                        root.search.reloadCollections(entry.modelData.id);
                }
            }
        }
    }
}
