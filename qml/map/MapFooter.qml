// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Swathe.Presentation

/** Scale, coordinates under the pointer, and whose data the map shows. */
Rectangle {
    id: root

    required property MapColours colours
    required property MapCamera camera
    /** Beside the map when x is negative. */
    required property point pointer
    property real widest: 600
    /** Of the online base map that is shown, if any. */
    property string attribution

    implicitWidth: Math.min(row.implicitWidth + 20, root.widest)
    implicitHeight: row.implicitHeight + 10
    clip: true
    radius: 7
    color: root.colours.panel

    function coordinates(revision: int, x: real, y: real): string {
        if (x < 0)
            return "";
        const place = root.camera.toGeo(x, y);
        const lon = root.camera.wrapped(place.x);
        //: %1 and %2 are degrees; N, S, E, W the directions
        const lat = place.y < 0 ? qsTr("%1° S").arg((-place.y).toFixed(4)) : qsTr("%1° N").arg(place.y.toFixed(4));
        return lat + "  " + (lon < 0 ? qsTr("%1° W").arg((-lon).toFixed(4)) : qsTr("%1° E").arg(lon.toFixed(4)));
    }

    // Whose data it is stays readable: below the scale where both have no room side by side.
    GridLayout {
        id: row
        anchors.verticalCenter: parent.verticalCenter
        x: 10
        columns: root.widest < scale.implicitWidth + credit.implicitWidth + 34 ? 1 : 3
        columnSpacing: 14
        rowSpacing: 2

        ScaleBar {
            id: scale
            metresPerPixel: root.camera.metresPerPixel
            colour: root.colours.text
        }
        Text {
            objectName: "coordinates"
            // Of constant width, so that the rest stays put while the pointer moves. Whose data it is goes before.
            visible: root.widest > 540
            Layout.preferredWidth: 142
            text: root.coordinates(root.camera.revision, root.pointer.x, root.pointer.y)
            color: root.colours.dimText
            font.pixelSize: Math.min(Theme.px(11), 16)
            font.features: {
                "tnum": 1
            }
            Accessible.name: qsTr("Coordinates under the pointer: %1").arg(text)
        }
        Text {
            id: credit
            objectName: "credit"
            Layout.maximumWidth: root.widest - 20
            wrapMode: Text.Wrap
            text: root.attribution !== "" ? root.attribution : qsTr("Made with Natural Earth · GeoNames")
            color: root.colours.dimText
            font.pixelSize: Math.min(Theme.px(11), 16)
        }
    }
}
