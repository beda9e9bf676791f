// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/* A column that scrolls where it has no room: by wheel, by keys, and to whatever gets the focus. */
ScrollView {
    id: root
    default property alias content: column.data
    property alias gap: column.spacing
    /** No higher than this; the room that a dialog has unless told otherwise. */
    property real longest: (Window.window?.height ?? 600) - Theme.px(52) - 60
    readonly property bool scrolls: column.implicitHeight > root.height + 1
    readonly property Item focused: Window.activeFocusItem

    implicitHeight: Math.min(column.implicitHeight, root.longest)
    contentWidth: availableWidth
    contentHeight: column.implicitHeight
    activeFocusOnTab: root.scrolls
    Keys.onUpPressed: ScrollBar.vertical.decrease()
    Keys.onDownPressed: ScrollBar.vertical.increase()
    ScrollBar.vertical: SScrollBar {
        parent: root
        x: root.width - width
        height: root.availableHeight
    }
    onFocusedChanged: {
        let above = root.focused;
        while (above && above !== column)
            above = above.parent;
        if (!above || root.focused === column)
            return;
        const flick = root.contentItem as Flickable;
        const top = root.focused.mapToItem(column, 0, 0).y;
        if (top < flick.contentY)
            flick.contentY = Math.max(0, top - 8);
        else if (top + root.focused.height > flick.contentY + flick.height)
            flick.contentY = top + root.focused.height + 8 - flick.height;
    }
    ColumnLayout {
        id: column
        width: root.availableWidth - (root.scrolls ? 14 : 0)
    }
}
