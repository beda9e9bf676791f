// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Swathe.Presentation

/* The corners of the area as a table of coordinates: to read, to type, to add and to remove. */
SDialog {
    id: root
    required property AreaEditor areaEditor
    required property SearchController search

    function degrees(value: real): string {
        return Number(value).toLocaleString(Qt.locale(), "f", 6);
    }
    function take(row: int, lon: string, lat: string) {
        const x = Number.fromLocaleString(Qt.locale(), lon), y = Number.fromLocaleString(Qt.locale(), lat);
        if (isNaN(x) || isNaN(y))
            return;
        root.areaEditor.move(row, x, y);
        root.areaEditor.commit();
    }

    objectName: "coordinatesDialog"
    title: qsTr("Corners of the area")
    contentItem: ColumnLayout {
        spacing: 8
        SLabel {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.search.areaProblem
            color: Theme.bad
            wrapMode: Text.Wrap
        }
        RowLayout {
            spacing: 8
            SSection {
                Layout.preferredWidth: Theme.px(60)
                text: qsTr("Corner")
            }
            SSection {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                text: qsTr("Latitude")
            }
            SSection {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                text: qsTr("Longitude")
            }
            Item {
                Layout.preferredWidth: Theme.px(84)
            }
        }
        ListView {
            id: list
            objectName: "cornerList"
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(360, Math.max(contentHeight, 36))
            clip: true
            spacing: 4
            model: root.areaEditor
            boundsBehavior: Flickable.StopAtBounds
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Corners of the area")
            ScrollBar.vertical: SScrollBar {}
            delegate: RowLayout {
                id: corner
                required property int index
                required property double longitude
                required property double latitude
                required property int part
                required property int number
                required property bool isHole
                width: ListView.view.width - 10
                spacing: 8
                SLabel {
                    Layout.preferredWidth: Theme.px(60)
                    //: part, corner and whether the ring is a hole of it
                    text: corner.isHole ? qsTr("%1.%2 hole").arg(corner.part).arg(corner.number) : qsTr("%1.%2").arg(corner.part).arg(corner.number)
                    color: Theme.textSoft
                }
                STextField {
                    id: lat
                    objectName: "latitude" + corner.index
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    name: qsTr("Latitude of corner %1").arg(corner.number)
                    text: root.degrees(corner.latitude)
                    onEditingFinished: if (text !== root.degrees(corner.latitude))
                        root.take(corner.index, lon.text, text)
                    Connections {
                        target: corner
                        function onLatitudeChanged() {
                            lat.text = root.degrees(corner.latitude);
                        }
                    }
                }
                STextField {
                    id: lon
                    objectName: "longitude" + corner.index
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    name: qsTr("Longitude of corner %1").arg(corner.number)
                    text: root.degrees(corner.longitude)
                    onEditingFinished: if (text !== root.degrees(corner.longitude))
                        root.take(corner.index, text, lat.text)
                    Connections {
                        target: corner
                        function onLongitudeChanged() {
                            lon.text = root.degrees(corner.longitude);
                        }
                    }
                }
                SIconButton {
                    objectName: "insertCorner" + corner.index
                    iconName: "plus"
                    name: qsTr("New corner behind this one")
                    onClicked: {
                        root.areaEditor.insert(corner.index);
                        root.areaEditor.commit();
                    }
                }
                SIconButton {
                    objectName: "removeCorner" + corner.index
                    iconName: "trash-2"
                    name: qsTr("Remove this corner")
                    onClicked: root.areaEditor.remove(corner.index)
                }
            }
        }
        RowLayout {
            SButton {
                objectName: "undoCorners"
                iconName: "undo-2"
                text: qsTr("Undo")
                enabled: root.areaEditor.canUndo || root.search.areaProblem !== ""
                onClicked: root.areaEditor.undo()
            }
            SButton {
                iconName: "redo-2"
                text: qsTr("Redo")
                enabled: root.areaEditor.canRedo
                onClicked: root.areaEditor.redo()
            }
        }
    }
}
