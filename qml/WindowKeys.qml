// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Swathe.Presentation

/* The keys that work in the whole window. Keys of one area only work while it has the focus. */
Item {
    id: root
    required property SearchController search
    required property AreaEditor areaEditor
    required property SceneModel scenes
    required property DownloadController downloads
    property bool inScenes: false
    property bool inDownloads: false
    required property DownloadsDock downloadsDock
    /** `step` 1 forward, -1 back. */
    signal nextAreaAsked(step: int)
    /** `step` 1 larger, -1 smaller, 0 as usual. */
    signal textScaleAsked(step: int)
    signal findAsked
    signal areaPasted(text: string)
    signal placeAsked
    signal settingsAsked
    signal helpAsked
    signal historyAsked
    signal quitAsked

    Shortcut {
        sequences: ["Ctrl+Return", "Ctrl+Enter"]
        onActivated: root.search.isRunning ? root.search.stop() : root.search.search()
    }
    Shortcut {
        sequence: "Ctrl+F"
        onActivated: root.findAsked()
    }
    // Fields of text have these keys for themselves while they hold the focus.
    Shortcut {
        sequences: [StandardKey.Undo]
        onActivated: root.areaEditor.undo()
    }
    Shortcut {
        sequences: ["Ctrl+Shift+Z", "Ctrl+Y"]
        onActivated: root.areaEditor.redo()
    }
    TextEdit {
        id: clipboard
        visible: false
    }
    Shortcut {
        sequences: [StandardKey.Paste]
        onActivated: {
            clipboard.clear();
            clipboard.paste();
            root.areaPasted(clipboard.text);
        }
    }
    Shortcut {
        sequence: "Ctrl+L"
        onActivated: root.placeAsked()
    }
    Shortcut {
        sequence: "Ctrl+A"
        enabled: root.inScenes
        onActivated: root.scenes.tickAll(root.scenes.tickedCount < root.scenes.count)
    }
    Shortcut {
        sequence: "Ctrl+D"
        onActivated: root.downloads.addTicked()
    }
    Shortcut {
        sequence: "Ctrl+P"
        enabled: root.inDownloads
        onActivated: root.downloads.pause(root.downloadsDock.currentKey())
    }
    Shortcut {
        sequence: "Ctrl+S"
        enabled: root.inDownloads
        onActivated: root.downloads.resume(root.downloadsDock.currentKey())
    }
    Shortcut {
        sequence: "Ctrl+Shift+P"
        onActivated: root.downloads.pauseAll()
    }
    Shortcut {
        sequence: "Ctrl+Shift+S"
        onActivated: root.downloads.resumeAll()
    }
    Shortcut {
        sequence: "Ctrl+Up"
        enabled: root.inDownloads
        onActivated: root.downloads.raise(root.downloadsDock.currentKey(), 1)
    }
    Shortcut {
        sequence: "Ctrl+Down"
        enabled: root.inDownloads
        onActivated: root.downloads.raise(root.downloadsDock.currentKey(), -1)
    }
    Shortcut {
        sequence: "Delete"
        enabled: root.inDownloads
        onActivated: root.downloads.remove(root.downloadsDock.currentKey())
    }
    Shortcut {
        sequence: "F6"
        onActivated: root.nextAreaAsked(1)
    }
    Shortcut {
        sequence: "Shift+F6"
        onActivated: root.nextAreaAsked(-1)
    }
    Shortcut {
        sequences: ["Ctrl++", "Ctrl+="]
        onActivated: root.textScaleAsked(1)
    }
    Shortcut {
        sequence: "Ctrl+-"
        onActivated: root.textScaleAsked(-1)
    }
    Shortcut {
        sequence: "Ctrl+0"
        onActivated: root.textScaleAsked(0)
    }
    Shortcut {
        sequence: "Ctrl+,"
        onActivated: root.settingsAsked()
    }
    Shortcut {
        sequence: "Ctrl+H"
        onActivated: root.historyAsked()
    }
    Shortcut {
        sequence: "F1"
        onActivated: root.helpAsked()
    }
    Shortcut {
        sequence: "Ctrl+Q"
        onActivated: root.quitAsked()
    }
}
