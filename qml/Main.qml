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
    required property AreaEditor areaEditor
    required property AreaImporter areaImporter
    required property CoverageMeter coverage
    property CoverPlanner planner: null
    property SceneExporter exporter: null
    property Redownload redownload: null
    required property SceneTimeline timeline
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
    property BasemapController basemaps: null
    property OnlinePlaces onlinePlaces: null

    property string selectedKey
    property string hoveredKey
    property string detailsKey
    property string noticeAction
    /** 1 to 2. */
    property real textScale: 1
    property bool dockFolded: false
    property bool asTable: false

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
    function goTo(longitude: real, latitude: real, zoom: real) {
        map.camera.lookAt(longitude, latitude, zoom);
        // Whoever has no area yet wants one here.
        if (!root.search.hasAoi)
            map.takeSurroundings();
    }
    function openDetails(key: string) {
        root.selectedKey = key;
        root.detailsKey = key;
        details.forceActiveFocus();
    }
    function setTextScale(scale: real) {
        root.textScale = Math.max(1, Math.min(2, scale));
        root.windowState.setValue("textScale", root.textScale);
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
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true
    font.family: "Inter"
    font.pixelSize: Theme.normal

    Component.onCompleted: {
        columns.restoreState(root.windowState.value("columns", new ArrayBuffer(0)));
        // An empty dock would take room that the map and the scenes can use: the first file unfolds it.
        root.dockFolded = root.windowState.value("dockFolded", true) && (root.transfers.count === 0 || root.windowState.value("dockFolded", false));
        root.asTable = root.windowState.value("asTable", false);
        root.setTextScale(root.windowState.value("textScale", 1.0));
        map.quicklookOpacity = root.windowState.value("quicklookOpacity", 1.0);
        map.tickedQuicklooks = root.windowState.value("tickedQuicklooks", true);
    }
    onClosing: {
        root.windowState.setValue("columns", columns.saveState());
        root.windowState.setValue("rows", dock.SplitView.preferredHeight);
        root.windowState.setValue("dockFolded", root.dockFolded);
        root.windowState.setValue("asTable", root.asTable);
        root.windowState.setValue("quicklookOpacity", map.quicklookOpacity);
        root.windowState.setValue("tickedQuicklooks", map.tickedQuicklooks);
        root.windowState.setValue("width", root.width);
        root.windowState.setValue("height", root.height);
    }

    Binding {
        target: Theme
        property: "dark"
        value: root.theme.isDark
    }
    Binding {
        target: Theme
        property: "textScale"
        value: root.textScale
    }
    Connections {
        target: root.transfers
        property int before: 0
        function onSummaryChanged() {
            if (before === 0 && root.transfers.count > 0)
                root.foldDock(false);
            before = root.transfers.count;
        }
    }
    Connections {
        target: root.downloads
        function onNotice(text: string, action: string) {
            root.showNotice(text, action);
        }
    }

    Connections {
        target: root.areaImporter
        function onImported() {
            root.fitArea();
        }
        function onRefused(reason: string) {
            root.showNotice(reason, "");
        }
    }

    header: HeaderBar {
        id: headerBar
        theme: root.theme
        importer: root.areaImporter
        online: root.onlinePlaces
        onPlaceChosen: (longitude, latitude, zoom) => root.goTo(longitude, latitude, zoom)
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
                SplitView.preferredWidth: Math.min(root.width * 0.36, 480, Theme.px(root.width < 1200 ? 264 : 300))
                SplitView.minimumWidth: 240
                SplitView.maximumWidth: 560
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
                areaEditor: root.areaEditor
                drawingPolygon: map.drawingPolygon
                onPolygonToggled: {
                    map.drawingPolygon = !map.drawingPolygon;
                    if (map.drawingPolygon)
                        map.forceActiveFocus();
                }
                onViewTaken: map.takeView()
                onCoordinatesAsked: coordinatesDialog.open()
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
                // The list's filters are the map's too.
                sceneModel: root.sceneList
                quicklooks: root.scenes.tickedKeys.map(key => ({
                            key: key,
                            source: root.scenes.thumbnail(key)
                        }))
                uncovered: root.coverage.uncovered
                aoiWest: root.search.aoiWest
                aoiSouth: root.search.aoiSouth
                aoiEast: root.search.aoiEast
                aoiNorth: root.search.aoiNorth
                hasAoi: root.areaEditor.count > 0 || (root.search.hasAoi && root.search.areaProblem === "")
                aoiValid: root.search.areaProblem === ""
                aoiArea: root.areaEditor.count > 0 ? root.areaEditor.shape : undefined
                areaEditor: root.areaEditor
                basemaps: root.basemaps
                onAddBasemapAsked: basemapDialog.open()
                hoveredKey: root.hoveredKey
                selectedKey: root.selectedKey
                selectedQuicklook: root.selectedKey === "" ? "" : root.scenes.thumbnail(root.selectedKey)
                onAoiEdited: (west, south, east, north) => root.search.setArea(west, south, east, north)
                onAoiPolygonDrawn: (wkt, corners, beside) => root.areaEditor.setRing(corners, beside)
                onAoiCleared: root.search.clearArea()
                onSceneHovered: key => root.hoveredKey = key
                onSceneClicked: (key, keys, x, y) => {
                    root.selectedKey = key;
                    scenesPanel.showKey(key);
                    if (keys.length > 1)
                        stack.offer(keys, x, y);
                }
                SceneStack {
                    id: stack
                    scenes: root.scenes
                    onChosen: key => {
                        root.selectedKey = key;
                        scenesPanel.showKey(key);
                    }
                    onDetailsAsked: key => root.openDetails(key)
                }
            }
            Item {
                id: scenesPane
                SplitView.preferredWidth: Math.min(root.width * 0.39, 560, Theme.px(root.width < 1200 ? 320 : 380))
                SplitView.minimumWidth: 280
                SplitView.maximumWidth: root.asTable ? 1200 : 640
                ScenesPanel {
                    id: scenesPanel
                    objectName: "scenesPanel"
                    anchors.fill: parent
                    visible: root.detailsKey === ""
                    search: root.search
                    scenes: root.scenes
                    sceneList: root.sceneList
                    downloads: root.downloads
                    coverage: root.coverage
                    planner: root.planner
                    exporter: root.exporter
                    timeline: root.timeline
                    windowState: root.windowState
                    asTable: root.asTable
                    onViewToggled: {
                        root.asTable = !root.asTable;
                        scenesPane.SplitView.preferredWidth = root.asTable ? Math.min(760, root.width * 0.46) : 380;
                    }
                    selectedKey: root.selectedKey
                    hoveredKey: root.hoveredKey
                    onSceneSelected: key => root.selectedKey = key
                    onSceneHovered: key => root.hoveredKey = key
                    onDetailsAsked: key => root.openDetails(key)
                    onSignInAsked: accountDialog.open()
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
            onHistoryAsked: historyDialog.open()
            onTimetableAsked: {
                settingsDialog.page = 1;
                settingsDialog.open();
            }
        }
    }
    Connections {
        target: root.exporter
        function onSaved(file, text) {
            root.showNotice(text, "");
        }
        function onFailed(reason) {
            root.showNotice(reason, "");
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
    BasemapDialog {
        id: basemapDialog
        basemaps: root.basemaps
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
        textScale: root.textScale
        onTextScaleChosen: scale => root.setTextScale(scale)
    }
    HelpDialog {
        id: helpDialog
    }
    HistoryDialog {
        id: historyDialog
        history: root.downloads.history
        redownload: root.redownload
    }
    RepairDialog {
        importer: root.areaImporter
    }
    CoordinatesDialog {
        id: coordinatesDialog
        areaEditor: root.areaEditor
        search: root.search
    }
    FileDialog {
        id: importDialog
        title: qsTr("Import an area")
        nameFilters: [qsTr("Areas (*.geojson *.json *.wkt *.txt *.kml *.kmz *.gpx *.shp *.zip *.gpkg)"), qsTr("All files (*)")]
        onAccepted: root.areaImporter.importFile(selectedFile)
    }
    FolderDialog {
        id: folderDialog
        title: qsTr("Download folder")
        onAccepted: root.downloads.folder = selectedFolder.toString()
    }
    DropArea {
        anchors.fill: parent
        onDropped: drop => {
            if (drop.hasUrls)
                root.areaImporter.importFile(drop.urls[0]);
            else if (drop.hasText)
                root.areaImporter.importText(drop.text);
        }
    }
    WindowKeys {
        search: root.search
        areaEditor: root.areaEditor
        scenes: root.scenes
        downloads: root.downloads
        onAreaPasted: text => root.areaImporter.importText(text)
        inScenes: scenesPanel.activeFocus
        inDownloads: dock.activeFocus
        downloadsDock: dock
        onTextScaleAsked: step => root.setTextScale(step === 0 ? 1 : root.textScale + step * 0.25)
        onNextAreaAsked: step => root.nextArea(step)
        onFindAsked: {
            root.detailsKey = "";
            scenesPanel.focusFilter();
        }
        onPlaceAsked: headerBar.focusField()
        onSettingsAsked: settingsDialog.open()
        onHelpAsked: helpDialog.open()
        onHistoryAsked: historyDialog.open()
        onQuitAsked: root.close()
    }
}
