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
    signal placeChosen(longitude: real, latitude: real, zoom: real)

    property bool failed: false
    property string reason
    /** The import under way is that of this field. */
    property bool asked: false

    function choose(row: int) {
        const place = places.at(row);
        if (place.longitude === undefined)
            return;
        root.text = place.name;
        suggestions.close();
        root.placeChosen(place.longitude, place.latitude, place.zoom);
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
        text: root.reason
        visible: root.failed && root.activeFocus && text !== ""
    }
    PlaceSearch {
        id: places
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
            delegate: Rectangle {
                id: row
                required property int index
                required property string name
                required property string detail
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
                        icon: "map-pin"
                        size: 15
                    }
                    SLabel {
                        text: row.name
                        font.weight: Font.Medium
                    }
                    SLabel {
                        Layout.fillWidth: true
                        text: row.detail
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
