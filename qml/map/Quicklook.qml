// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Swathe.Presentation

/** A scene's quicklook, warped on the four corners of its footprint. */
Image {
    id: root

    required property MapCamera camera
    /** North-west, north-east, south-east, south-west; x = longitude, y = latitude. */
    required property list<point> corners

    asynchronous: true
    mipmap: true
    width: 512
    height: 512
    visible: root.corners.length === 4 && root.status === Image.Ready
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Quicklook of the selected scene")
    transform: Matrix4x4 {
        matrix: root.homography(root.camera.revision, root.corners)
    }

    /** The projective map of this item's square on the four corners; `revision` makes it follow the camera. */
    function homography(revision: int, corners: list<point>): matrix4x4 {
        if (corners.length !== 4)
            return Qt.matrix4x4();
        const p = corners.map(c => root.camera.toScreen(c.x, c.y));
        const dx1 = p[1].x - p[2].x, dx2 = p[3].x - p[2].x, sx = p[0].x - p[1].x + p[2].x - p[3].x;
        const dy1 = p[1].y - p[2].y, dy2 = p[3].y - p[2].y, sy = p[0].y - p[1].y + p[2].y - p[3].y;
        const det = dx1 * dy2 - dx2 * dy1;
        if (Math.abs(det) < 1e-9)
            return Qt.matrix4x4();
        const g = (sx * dy2 - dx2 * sy) / det, h = (dx1 * sy - sx * dy1) / det;
        const w = 1 / root.width, v = 1 / root.height;
        return Qt.matrix4x4((p[1].x - p[0].x + g * p[1].x) * w, (p[3].x - p[0].x + h * p[3].x) * v, 0, p[0].x, (p[1].y - p[0].y + g * p[1].y) * w, (p[3].y - p[0].y + h * p[3].y) * v, 0, p[0].y, 0, 0, 1, 0, g * w, h * v, 0, 1);
    }
}
