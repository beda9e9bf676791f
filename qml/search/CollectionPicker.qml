// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Swathe.Presentation

/* The catalogues' collections with check boxes, and a field that narrows them. */
ColumnLayout {
    id: root
    required property SearchController search
    required property CollectionModel collections
    required property CollectionFilterModel collectionList
    spacing: 6

    STextField {
        objectName: "collectionFilter"
        Layout.fillWidth: true
        visible: root.collections.count > 6
        iconName: "search"
        name: qsTr("Find a collection")
        placeholderText: qsTr("Find a collection")
        onTextChanged: root.collectionList.text = text
    }
    ListView {
        id: list
        objectName: "collectionView"
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(contentHeight, 172)
        clip: true
        model: root.collectionList
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        keyNavigationEnabled: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Collections")
        Keys.onSpacePressed: (list.currentItem as CheckDelegateRow)?.toggleNow()
        ScrollBar.vertical: SScrollBar {}
        section.property: "providerName"
        section.delegate: SLabel {
            required property string section
            width: ListView.view.width
            height: Theme.px(24)
            verticalAlignment: Text.AlignVCenter
            text: section
            color: Theme.textSoft
            font.weight: Font.DemiBold
            font.pixelSize: Theme.px(12)
        }
        delegate: CheckDelegateRow {
            required property int index
            required property string key
            required property string collectionId
            required property bool isChecked
            required title
            width: ListView.view.width - 8
            subtitle: collectionId
            on: isChecked
            current: list.activeFocus && ListView.isCurrentItem
            objectName: "collection:" + collectionId
            onToggled: value => {
                list.currentIndex = index;
                root.collections.setChecked(key, value);
            }
        }
    }
    SLabel {
        Layout.fillWidth: true
        visible: list.count === 0
        color: Theme.textFaint
        wrapMode: Text.Wrap
        text: root.search.isLoadingCollections ? qsTr("Reading the collections …") : root.collections.count > 0 ? qsTr("No collection has this in its name.") : qsTr("No collections yet.")
    }
}
