// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Swathe.Presentation

/* The bar on top: name, the field for places, theme, accounts, settings, help. */
FocusScope {
    id: root
    required property AreaImporter importer
    required property ThemeController theme
    property OnlinePlaces online: null
    signal placeChosen(longitude: real, latitude: real, zoom: real)
    signal accountsAsked
    signal settingsAsked
    signal helpAsked
    readonly property bool crowded: root.width < Theme.px(700)

    function focusField() {
        place.forceActiveFocus();
        place.selectAll();
    }
    implicitHeight: Theme.px(52)
    Rectangle {
        anchors.fill: parent
        color: Theme.panel
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.line
        }
    }
    Row {
        anchors {
            left: parent.left
            leftMargin: Theme.margin
            verticalCenter: parent.verticalCenter
        }
        spacing: 11
        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.px(28)
            height: width
            radius: 7
            color: Theme.accent
            SIcon {
                anchors.centerIn: parent
                icon: "satellite"
                size: 17
                color: Theme.accentInk
            }
        }
        SLabel {
            anchors.verticalCenter: parent.verticalCenter
            text: "Swathe"
            visible: !root.crowded
            font.pixelSize: Theme.large
            font.weight: Font.DemiBold
        }
    }
    PlaceField {
        id: place
        objectName: "placeField"
        anchors.centerIn: parent
        width: Math.min(Theme.px(520), root.width - Theme.px(root.crowded ? 310 : 420))
        height: Theme.px(36)
        importer: root.importer
        online: root.online
        onPlaceChosen: (longitude, latitude, zoom) => root.placeChosen(longitude, latitude, zoom)
        SLabel {
            anchors {
                right: parent.right
                rightMargin: 10
                verticalCenter: parent.verticalCenter
            }
            text: "Ctrl L"
            color: Theme.textFaint
            font.pixelSize: Theme.small
            visible: place.text === "" && place.width > 430
        }
    }
    Row {
        anchors {
            right: parent.right
            rightMargin: 8
            verticalCenter: parent.verticalCenter
        }
        spacing: 2
        SIconButton {
            objectName: "themeButton"
            iconName: root.theme.isDark ? "sun" : "moon"
            name: root.theme.isDark ? qsTr("Light") : qsTr("Dark")
            onClicked: root.theme.toggle()
        }
        SIconButton {
            objectName: "accountsButton"
            iconName: "user"
            name: qsTr("Accounts")
            onClicked: root.accountsAsked()
        }
        SIconButton {
            objectName: "settingsButton"
            iconName: "settings"
            name: qsTr("Settings (Ctrl+,)")
            onClicked: root.settingsAsked()
        }
        SIconButton {
            objectName: "helpButton"
            iconName: "info"
            name: qsTr("Keys (F1)")
            onClicked: root.helpAsked()
        }
    }
}
