// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Swathe.Presentation

/* What is searched for: area, dates, cloud, collections; and the one button that starts and stops it. */
FocusScope {
    id: root
    required property SearchController search
    required property CollectionModel collections
    required property CollectionFilterModel collectionList
    /** Null: the corners of an area cannot be changed one by one. */
    property AreaEditor areaEditor: null
    property bool drawing: false
    property bool drawingPolygon: false
    signal drawToggled
    signal polygonToggled
    signal viewTaken
    signal coordinatesAsked
    signal importAsked
    signal fitAsked
    signal signInAsked(string provider)

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Search")

    Rectangle {
        anchors.fill: parent
        color: Theme.panel
    }

    Flickable {
        id: flick
        objectName: "searchFlick"
        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            bottom: footer.top
        }
        contentHeight: column.implicitHeight + 2 * Theme.margin
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: SScrollBar {}

        ColumnLayout {
            id: column
            x: Theme.margin
            y: Theme.margin
            width: flick.width - 2 * Theme.margin
            spacing: 8

            SSection {
                text: qsTr("Area of interest")
            }
            AreaCard {
                Layout.fillWidth: true
                search: root.search
                drawing: root.drawing
                drawingPolygon: root.drawingPolygon
                cornerCount: root.areaEditor?.count ?? 0
                onDrawToggled: root.drawToggled()
                onPolygonToggled: root.polygonToggled()
                onViewTaken: root.viewTaken()
                onCoordinatesAsked: root.coordinatesAsked()
                onImportAsked: root.importAsked()
                onFitAsked: root.fitAsked()
            }

            SSection {
                text: qsTr("Dates, UTC")
                Layout.topMargin: 8
            }
            RowLayout {
                spacing: 8
                SDateField {
                    objectName: "beginField"
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    name: qsTr("First day")
                    day: root.search.beginDate
                    onEdited: day => root.search.beginDate = day
                }
                SDateField {
                    objectName: "endField"
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    name: qsTr("Last day, inclusive")
                    day: root.search.endDate
                    wrong: isNaN(parsed.getTime()) || root.search.dateProblem !== ""
                    onEdited: day => root.search.endDate = day
                }
            }
            RowLayout {
                spacing: 6
                SChip {
                    text: qsTr("1 month")
                    onClicked: root.search.setDatePreset("month")
                }
                SChip {
                    text: qsTr("3 months")
                    onClicked: root.search.setDatePreset("3months")
                }
                SChip {
                    text: qsTr("1 year")
                    onClicked: root.search.setDatePreset("year")
                }
            }
            SLabel {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.search.dateProblem
                color: Theme.bad
                wrapMode: Text.Wrap
                font.pixelSize: Theme.px(12)
            }

            RowLayout {
                Layout.topMargin: 8
                SSection {
                    text: qsTr("Cloud cover, at most")
                    Layout.fillWidth: true
                }
                SSpinBox {
                    objectName: "cloudSpin"
                    name: qsTr("Cloud cover at most, percent")
                    from: 0
                    to: 100
                    stepSize: 5
                    unit: " %"
                    value: Math.round(root.search.maxCloud)
                    onValueModified: root.search.maxCloud = value
                }
            }
            SSlider {
                objectName: "cloudSlider"
                Layout.fillWidth: true
                name: qsTr("Cloud cover at most, percent")
                from: 0
                to: 100
                stepSize: 1
                value: root.search.maxCloud
                onMoved: root.search.maxCloud = value
            }

            SSection {
                text: qsTr("Collections")
                Layout.topMargin: 8
            }
            CollectionPicker {
                Layout.fillWidth: true
                search: root.search
                collections: root.collections
                collectionList: root.collectionList
            }
            CatalogueStrip {
                Layout.fillWidth: true
                Layout.topMargin: 4
                search: root.search
                onSignInAsked: provider => root.signInAsked(provider)
            }
        }
    }

    Rectangle {
        id: footer
        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
        height: footerColumn.implicitHeight + 20
        color: Theme.panel
        Rectangle {
            width: parent.width
            height: 1
            color: Theme.line
        }
        ColumnLayout {
            id: footerColumn
            anchors {
                left: parent.left
                right: parent.right
                verticalCenter: parent.verticalCenter
                margins: Theme.margin
            }
            spacing: 6
            SLabel {
                objectName: "obstacle"
                Layout.fillWidth: true
                visible: text !== "" && root.search.areaProblem === ""
                text: root.search.obstacle
                color: Theme.textSoft
                wrapMode: Text.Wrap
                font.pixelSize: Theme.px(12)
            }
            SButton {
                id: searchButton
                objectName: "searchButton"
                Layout.fillWidth: true
                primary: true
                iconName: root.search.isRunning ? "square" : "search"
                text: root.search.isRunning ? qsTr("Stop") : qsTr("Search")
                enabled: root.search.isRunning || root.search.canSearch
                onClicked: root.search.isRunning ? root.search.stop() : root.search.search()
                STip {
                    text: qsTr("Ctrl+Enter")
                    visible: searchButton.hovered
                }
            }
        }
    }
}
