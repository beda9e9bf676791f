// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Swathe.Presentation

/* The field for a place: a town, a pair of coordinates, or an area as text. Suggests while one types. */
STextField {
    id: root
    required property AreaImporter importer
    /** Where a name is looked up on demand; null: nowhere. */
    property OnlinePlaces online: null
    signal placeChosen(longitude: real, latitude: real, zoom: real)

    property bool failed: false
    property string reason
    /** The import under way is that of this field. */
    property bool asked: false

    function choose(row: int) {
        if (places.data(places.index(row, 0), PlaceSearch.IsLookUp)) {
            places.lookUp();
            return;
        }
        const place = places.at(row);
        if (place.longitude === undefined)
            return;
        root.text = place.name;
        suggestions.close();
        root.placeChosen(place.longitude, place.latitude, place.zoom);
    }
    function say(text: string) {
        root.Accessible.announce(text);
    }
    function accept() {
        if (places.count > 0) {
            root.choose(Math.max(0, list.currentIndex));
            return;
        }
        root.asked = true;
        root.importer.importText(root.text);
    }

    iconName: "search"
    name: qsTr("Place, coordinates or area")
    placeholderText: qsTr("Place · coordinates · west, south, east, north · WKT · GeoJSON")
    wrong: failed
    onTextEdited: {
        failed = false;
        places.text = text;
        list.currentIndex = 0;
    }
    onActiveFocusChanged: {
        if (activeFocus)
            places.prepare();
        else
            suggestions.close();
    }
    onAccepted: root.accept()
    Keys.onDownPressed: list.incrementCurrentIndex()
    Keys.onUpPressed: list.decrementCurrentIndex()
    Keys.onEscapePressed: event => {
        event.accepted = suggestions.opened;
        suggestions.close();
    }
    Accessible.description: places.count > 0 ? qsTr("%n suggestions, the current one: %1", "", places.count).arg(places.at(list.currentIndex).name ?? "") : ""

    Connections {
        target: root.importer
        function onRefused(reason: string) {
            root.failed = root.asked;
            root.reason = reason;
            root.asked = false;
        }
        function onImported() {
            root.asked = false;
        }
    }
    STip {
        text: places.problem !== "" ? places.problem : root.reason
        visible: (root.failed || places.problem !== "") && root.activeFocus && text !== ""
    }
    Connections {
        target: places
        function onProblemChanged() {
            if (places.problem !== "")
                root.say(places.problem);
        }
    }
    PlaceSearch {
        id: places
        online: root.online
        onCountChanged: places.count > 0 && root.activeFocus && root.text !== "" ? suggestions.open() : suggestions.close()
    }
    Popup {
        id: suggestions
        objectName: "suggestions"
        y: root.height + 4
        width: root.width
        padding: 4
        closePolicy: Popup.CloseOnPressOutsideParent
        background: Rectangle {
            radius: 8
            color: Theme.raised
            border.width: 1
            border.color: Theme.lineStrong
        }
        contentItem: ListView {
            id: list
            objectName: "suggestionList"
            implicitHeight: contentHeight
            model: places
            interactive: false
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Suggestions")
            // Whose places they are, which the service wants said.
            footer: SLabel {
                width: ListView.view.width
                height: visible ? implicitHeight + 8 : 0
                visible: places.credit !== ""
                leftPadding: 8
                verticalAlignment: Text.AlignVCenter
                color: Theme.textFaint
                font.pixelSize: Theme.px(11)
                text: qsTr("Places: %1").arg(places.credit)
            }
            delegate: Rectangle {
                id: row
                required property int index
                required property string name
                required property string detail
                required property bool isLookUp
                width: ListView.view.width
                height: Theme.px(34)
                radius: 5
                color: ListView.isCurrentItem ? Theme.accentSoft : hover.hovered ? Theme.hover : "transparent"
                Accessible.role: Accessible.ListItem
                Accessible.name: row.name + ", " + row.detail
                Accessible.selected: ListView.isCurrentItem
                RowLayout {
                    anchors {
                        fill: parent
                        leftMargin: 8
                        rightMargin: 8
                    }
                    spacing: 8
                    SIcon {
                        icon: row.isLookUp ? root.online?.isBusy ?? false ? "loader-circle" : "search" : "map-pin"
                        size: 15
                    }
                    SLabel {
                        text: row.name
                        font.weight: Font.Medium
                        Layout.maximumWidth: row.width * 0.7
                        elide: Text.ElideRight
                    }
                    SLabel {
                        Layout.fillWidth: true
                        text: row.detail
                        elide: Text.ElideRight
                        color: Theme.textSoft
                        font.pixelSize: Theme.px(12)
                    }
                }
                HoverHandler {
                    id: hover
                }
                TapHandler {
                    onTapped: root.choose(row.index)
                }
            }
        }
    }
}
