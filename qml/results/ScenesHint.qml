// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Swathe.Presentation

/* What an empty list of scenes says: how to begin, or why nothing was found and what would help. */
Item {
    id: root
    required property SearchController search
    property bool isFiltered: false
    signal filterCleared
    signal signInAsked(string provider)

    /** Catalogues that were asked and did not answer: "no scenes" would not be true of them. */
    readonly property var failed: root.search.hasSearched && !root.search.isRunning ? root.search.catalogues.filter(entry => entry.isChosen && (entry.state === "failed" || entry.state === "signIn")) : []
    readonly property bool isFailure: !root.isFiltered && !root.isRescue && root.failed.length > 0

    readonly property bool isRescue: root.search.hasSearched && !root.search.isRunning && root.search.hiddenByCloud > 0

    ColumnLayout {
        anchors.centerIn: parent
        width: parent.width - 56
        spacing: 12
        SIcon {
            Layout.alignment: Qt.AlignHCenter
            size: 34
            icon: root.isFailure ? "circle-alert" : root.isRescue ? "cloud" : root.search.hasSearched && !root.search.isRunning ? "search" : "satellite"
            color: root.isFailure ? Theme.warn : Theme.lineStrong
        }
        SLabel {
            objectName: "scenesHint"
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            color: Theme.textSoft
            lineHeight: 1.25
            text: root.isFiltered ? qsTr("None of the scenes has this in its name or was taken in the chosen days.") : root.search.isRunning ? qsTr("Searching …") : !root.search.hasSearched ? (root.search.obstacle === "" ? qsTr("Everything is set: press Search.") : root.search.obstacle) : root.isFailure ? root.failed.map(entry => qsTr("%1: %2").arg(entry.name).arg(entry.text)).join("\n") : root.isRescue ? qsTr("0 scenes with at most %1 % cloud, %2 without the limit.").arg(Math.round(root.search.maxCloud)).arg(root.search.hiddenByCloud) : qsTr("No scenes here in these days. Try more days, a larger area or other collections.")
        }
        SButton {
            objectName: "rescueButton"
            Layout.alignment: Qt.AlignHCenter
            visible: root.isRescue && !root.isFiltered
            text: qsTr("Show them")
            iconName: "eye"
            onClicked: root.search.searchWithoutCloudLimit()
        }
        SButton {
            objectName: "failureRemedy"
            readonly property var entry: root.failed.find(entry => entry.action !== "") ?? null
            Layout.alignment: Qt.AlignHCenter
            visible: root.isFailure && entry !== null
            text: entry?.action ?? ""
            iconName: entry?.state === "signIn" ? "key-round" : "refresh-cw"
            onClicked: entry.state === "signIn" ? root.signInAsked(entry.id) : root.search.search()
        }
        SButton {
            Layout.alignment: Qt.AlignHCenter
            visible: root.isFiltered
            text: qsTr("Show all scenes")
            onClicked: root.filterCleared()
        }
    }
}
