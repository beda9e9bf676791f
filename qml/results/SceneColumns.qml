// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Swathe.Presentation

/* The columns of the table of scenes: all there are, and those that are shown, which are remembered. */
QtObject {
    id: root
    required property WindowState windowState

    readonly property int inset: 36
    readonly property var all: [column("time", qsTr("Time, UTC"), "newest", "sensingTime", 158), column("platform", qsTr("Platform"), "platform", "platform", 98), column("product", qsTr("Product"), "product", "productType", 92), column("tile", qsTr("Tile"), "tile", "tile", 72), column("orbit", qsTr("Orbit"), "orbit", "orbit", 124), column("cloud", qsTr("Cloud"), "cloud", "cloudText", 72), column("coverage", qsTr("Coverage"), "coverage", "coveragePercent", 92), column("size", qsTr("Size"), "size", "sizeText", 84), column("state", qsTr("State"), "state", "downloadState", 104), column("collection", qsTr("Collection"), "product", "collection", 140), column("name", qsTr("Name"), "name", "title", 280)]
    property string chosen: root.windowState.value("sceneColumns", "time platform tile cloud coverage size state name")
    readonly property var shown: root.all.filter(column => root.isShown(root.chosen, column.id))
    readonly property real width: root.inset + root.shown.reduce((sum, column) => sum + column.width, 0) + 40

    function column(id: string, title: string, order: string, role: string, width: real): var {
        return {
            id: id,
            title: title,
            order: order,
            role: role,
            width: width
        };
    }
    function isShown(chosen: string, id: string): bool {
        return chosen.split(" ").includes(id);
    }
    function toggle(id: string) {
        const rest = root.chosen.split(" ").filter(each => each !== id);
        if (!root.isShown(root.chosen, id))
            rest.push(id);
        // A table without columns shows nothing to choose them by.
        if (rest.length === 0)
            return;
        root.chosen = rest.join(" ");
        root.windowState.setValue("sceneColumns", root.chosen);
    }
}
