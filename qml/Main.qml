// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Dialogs
import Swathe.Presentation

/* The window: four areas with movable borders. Everything it needs comes from the composition root. */
ApplicationWindow {
    id: root
    required property SearchController search
    required property SceneModel scenes
    required property SceneListModel sceneList
    required property CollectionModel collections
    required property CollectionFilterModel collectionList
    required property DownloadController downloads
    required property TransferModel transfers
    required property TransferFilterModel transferList
    required property AccountController accounts
    required property ThemeController theme
    required property WindowState windowState

    property string selectedKey
    property string hoveredKey
    property string detailsKey
    property string noticeAction
    property bool dockFolded: false

    function showNotice(text: string, action: string) {
        root.noticeAction = action;
        notice.show(text, action === "undo" ? qsTr("Undo") : action === "folder" ? qsTr("Choose a folder") : "");
    }
    function fitArea() {
        if (root.search.hasAoi)
            map.fitTo(root.search.aoiWest, root.search.aoiSouth, root.search.aoiEast, root.search.aoiNorth);
    }
    function nextArea(step: int) {
        const now = searchPanel.activeFocus ? 0 : map.activeFocus ? 1 : scenesPanel.activeFocus || details.activeFocus ? 2 : dock.activeFocus ? 3 : -1;
        const next = now < 0 ? 0 : (now + step + 4) % 4;
        if (next === 0)
            searchPanel.forceActiveFocus(Qt.TabFocusReason);
        else if (next === 1)
            map.forceActiveFocus(Qt.TabFocusReason);
        else if (next === 2)
            root.detailsKey === "" ? scenesPanel.focusList() : details.forceActiveFocus(Qt.TabFocusReason);
        else
            dock.focusList();
    }
    function foldDock(fold: bool) {
        if (!fold && dock.SplitView.preferredHeight < 100)
            dock.SplitView.preferredHeight = 190;
        root.dockFolded = fold;
    }

    title: qsTr("Swathe")
    width: root.windowState.value("width", 1440)
    height: root.windowState.value("height", 900)
    minimumWidth: 820
    minimumHeight: 520
    visible: true
    color: Theme.window
    font.family: "Inter"
    font.pixelSize: Theme.normal

    Component.onCompleted: {
        columns.restoreState(root.windowState.value("columns", new ArrayBuffer(0)));
        root.dockFolded = root.windowState.value("dockFolded", false);
    }
    onClosing: {
        root.windowState.setValue("columns", columns.saveState());
        root.windowState.setValue("rows", dock.SplitView.preferredHeight);
        root.windowState.setValue("dockFolded", root.dockFolded);
        root.windowState.setValue("width", root.width);
        root.windowState.setValue("height", root.height);
    }

    Binding {
        target: Theme
        property: "dark"
        value: root.theme.isDark
    }
    Connections {
        target: root.downloads
        function onNotice(text: string, action: string) {
            root.showNotice(text, action);
        }
    }

    header: HeaderBar {
        id: headerBar
        search: root.search
        theme: root.theme
        onAreaFound: root.fitArea()
        onAccountsAsked: accountDialog.open()
        onSettingsAsked: settingsDialog.open()
        onHelpAsked: helpDialog.open()
    }

    SplitView {
        id: rows
        anchors.fill: parent
        orientation: Qt.Vertical
        handle: SSplitHandle {
            vertical: true
        }

        SplitView {
            id: columns
            SplitView.fillHeight: true
            SplitView.minimumHeight: 200
            handle: SSplitHandle {}

            SearchPanel {
                id: searchPanel
                objectName: "searchPanel"
                SplitView.preferredWidth: root.width < 1200 ? 264 : 300
                SplitView.minimumWidth: 240
                SplitView.maximumWidth: 440
                search: root.search
                collections: root.collections
                collectionList: root.collectionList
                drawing: map.drawing
                onDrawToggled: {
                    map.drawing = !map.drawing;
                    if (map.drawing)
                        map.forceActiveFocus();
                }
                onImportAsked: importDialog.open()
                onFitAsked: root.fitArea()
                onSignInAsked: accountDialog.open()
            }
            SearchMap {
                id: map
                objectName: "searchMap"
                SplitView.fillWidth: true
                SplitView.minimumWidth: 240
                activeFocusOnTab: true
                dark: root.theme.isDark
                sceneModel: root.scenes
                aoiWest: root.search.aoiWest
                aoiSouth: root.search.aoiSouth
                aoiEast: root.search.aoiEast
                aoiNorth: root.search.aoiNorth
                hasAoi: root.search.hasAoi && root.search.areaProblem === ""
                // An area is a value of C++ without a QML type; it only passes through.
                aoiArea: root.search.isAreaPolygon ? root.search.area : undefined // qmllint disable unresolved-type
                hoveredKey: root.hoveredKey
                selectedKey: root.selectedKey
                selectedQuicklook: root.selectedKey === "" ? "" : root.scenes.thumbnail(root.selectedKey)
                onAoiEdited: (west, south, east, north) => root.search.setArea(west, south, east, north)
                onAoiPolygonDrawn: wkt => root.search.setAreaFromText(wkt)
                onAoiCleared: root.search.clearArea()
                onSceneHovered: key => root.hoveredKey = key
                onSceneClicked: key => {
                    root.selectedKey = key;
                    scenesPanel.showKey(key);
                }
            }
            Item {
                SplitView.preferredWidth: root.width < 1200 ? 320 : 380
                SplitView.minimumWidth: 280
                SplitView.maximumWidth: 640
                ScenesPanel {
                    id: scenesPanel
                    objectName: "scenesPanel"
                    anchors.fill: parent
                    visible: root.detailsKey === ""
                    search: root.search
                    scenes: root.scenes
                    sceneList: root.sceneList
                    downloads: root.downloads
                    selectedKey: root.selectedKey
                    hoveredKey: root.hoveredKey
                    onSceneSelected: key => root.selectedKey = key
                    onSceneHovered: key => root.hoveredKey = key
                    onDetailsAsked: key => {
                        root.selectedKey = key;
                        root.detailsKey = key;
                        details.forceActiveFocus();
                    }
                }
                SceneDetails {
                    id: details
                    objectName: "sceneDetails"
                    anchors.fill: parent
                    visible: root.detailsKey !== ""
                    scenes: root.scenes
                    downloads: root.downloads
                    key: root.detailsKey
                    onClosed: {
                        root.detailsKey = "";
                        scenesPanel.focusList();
                    }
                }
            }
        }
        DownloadsDock {
            id: dock
            objectName: "downloadsDock"
            SplitView.preferredHeight: Math.max(100, root.windowState.value("rows", root.height < 750 ? 150 : 200))
            SplitView.minimumHeight: root.dockFolded ? stripHeight : 100
            SplitView.maximumHeight: root.dockFolded ? stripHeight : 2000
            downloads: root.downloads
            transfers: root.transfers
            transferList: root.transferList
            folded: root.dockFolded
            onFoldToggled: root.foldDock(!root.dockFolded)
        }
    }
    Notice {
        id: notice
        anchors {
            horizontalCenter: parent.horizontalCenter
            bottom: parent.bottom
            bottomMargin: dock.height + 20
        }
        onActed: root.noticeAction === "undo" ? root.downloads.undoRemove() : folderDialog.open()
    }
    AccountDialog {
        id: accountDialog
        accounts: root.accounts
    }
    SettingsDialog {
        id: settingsDialog
        downloads: root.downloads
        theme: root.theme
        onFolderAsked: folderDialog.open()
    }
    HelpDialog {
        id: helpDialog
    }
    FileDialog {
        id: importDialog
        title: qsTr("Import an area")
        nameFilters: [qsTr("Areas (*.geojson *.json *.wkt *.txt)"), qsTr("All files (*)")]
        onAccepted: if (root.search.importArea(selectedFile))
            root.fitArea()
    }
    FolderDialog {
        id: folderDialog
        title: qsTr("Download folder")
        onAccepted: root.downloads.folder = selectedFolder.toString()
    }
    DropArea {
        anchors.fill: parent
        onDropped: drop => {
            if (drop.hasUrls && root.search.importArea(drop.urls[0]))
                root.fitArea();
        }
    }
    WindowKeys {
        search: root.search
        scenes: root.scenes
        downloads: root.downloads
        inScenes: scenesPanel.activeFocus
        inDownloads: dock.activeFocus
        downloadsDock: dock
        onNextAreaAsked: step => root.nextArea(step)
        onFindAsked: {
            root.detailsKey = "";
            scenesPanel.focusFilter();
        }
        onPlaceAsked: headerBar.focusField()
        onSettingsAsked: settingsDialog.open()
        onHelpAsked: helpDialog.open()
        onQuitAsked: root.close()
    }
}
