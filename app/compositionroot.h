// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/platform/conditions.h"

#include <QObject>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

class QQmlApplicationEngine;

namespace swathe {

class AccountController;
class AccountStore;
class AreaEditor;
class AreaImporter;
class BasemapController;
class CollectionFilterModel;
class CoverPlanner;
class CoverageMeter;
class CredentialStore;
class DownloadController;
class HttpClient;
class OnlinePlaces;
class ProviderRegistry;
class Redownload;
class SceneExporter;
class SceneListModel;
class SceneTimeline;
class SearchController;
class Settings;
class ThemeController;
class TransferFilterModel;
class TransferGuard;
class TransferQueue;
class WindowState;

/**
 * The one place that knows all concrete classes: makes them in order, gives each what it needs, and takes them down in
 * the reverse order. Owned by main() or a test; lives on the main thread.
 */
class CompositionRoot : public QObject
{
    Q_OBJECT

public:
    struct Options {
        bool isDemo = false;    ///< settings, queue and downloads in memory and a temporary folder
        QString dataFolder;     ///< where the queue's database is; empty = the user's data folder
        QString downloadFolder; ///< instead of the setting; empty = the setting
    };

    explicit CompositionRoot(const Options &options, QObject *parent = nullptr);
    ~CompositionRoot() override;

    /// Opens the queue. An error (DiskFailed, DiskDenied) leaves a queue in memory: the window can start and tell.
    [[nodiscard]] Status open();
    /// The same without waiting: the downloads come in pages, an error as a notice of downloads().
    void openLater();
    /// Puts the built-in and the user's catalogues on offer.
    void useProviders();
    /// Puts only the sandbox at `url` on offer.
    void useSandbox(const QUrl &url);
    /// Gives the engine its network factory, and Main.qml what it requires.
    void prepare(QQmlApplicationEngine &engine);

    [[nodiscard]] Settings &settings() { return *m_settings; }
    [[nodiscard]] SearchController &search() { return *m_search; }
    [[nodiscard]] DownloadController &downloads() { return *m_downloads; }
    [[nodiscard]] TransferQueue &queue() { return *m_queue; }
    [[nodiscard]] ThemeController &theme() { return *m_theme; }
    [[nodiscard]] QString downloadFolder() const;

private:
    void applyGuardPolicy();

    bool m_isDemo;
    std::unique_ptr<QTemporaryDir> m_temporary;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<AccountStore> m_accountStore;
    std::unique_ptr<CredentialStore> m_credentials;
    std::unique_ptr<ProviderRegistry> m_registry;
    std::unique_ptr<TransferQueue> m_queue;
    std::unique_ptr<NetworkCondition> m_network;
    std::unique_ptr<PowerCondition> m_power;
    std::unique_ptr<AwakeLock> m_awake;
    std::unique_ptr<TransferGuard> m_guard;
    std::unique_ptr<SearchController> m_search;
    std::unique_ptr<AreaEditor> m_areaEditor;
    std::unique_ptr<AreaImporter> m_areaImporter;
    std::unique_ptr<DownloadController> m_downloads;
    std::unique_ptr<Redownload> m_redownload;
    std::unique_ptr<SceneListModel> m_sceneList;
    std::unique_ptr<SceneTimeline> m_timeline;
    std::unique_ptr<CoverageMeter> m_coverage;
    std::unique_ptr<CoverPlanner> m_planner;
    std::unique_ptr<SceneExporter> m_exporter;
    std::unique_ptr<CollectionFilterModel> m_collectionList;
    std::unique_ptr<TransferFilterModel> m_transferList;
    std::unique_ptr<AccountController> m_accounts;
    std::unique_ptr<ThemeController> m_theme;
    std::unique_ptr<WindowState> m_windowState;
    std::unique_ptr<BasemapController> m_basemaps;
    std::unique_ptr<OnlinePlaces> m_onlinePlaces;
};

} // namespace swathe
