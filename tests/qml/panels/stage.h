// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/accountcontroller.h"
#include "app/areaeditor.h"
#include "app/areaimporter.h"
#include "app/collectionmodel.h"
#include "app/coveragemeter.h"
#include "app/coverplanner.h"
#include "app/downloadcontroller.h"
#include "app/redownload.h"
#include "app/sceneexporter.h"
#include "app/scenetimeline.h"
#include "app/searchcontroller.h"
#include "app/themecontroller.h"
#include "app/windowstate.h"
#include "core/auth/accountstore.h"
#include "core/auth/memorycredentialstore.h"
#include "core/http/httpclient.h"
#include "core/providers/providerregistry.h"
#include "core/settings/settings.h"
#include "core/transfer/transferqueue.h"
#include "tests/support/testserver.h"

#include <QTemporaryDir>

namespace swathe::test {

class StageCatalogue;

/**
 * All that Main.qml is given, for the panels' tests: the real controllers, models and queue, in front of a catalogue
 * whose scenes and failures the cases choose, and of a server on loopback that has the files. A case makes one in QML.
 */
class Stage : public QObject
{
    Q_OBJECT
    Q_PROPERTY(swathe::SearchController *search READ search CONSTANT)
    Q_PROPERTY(swathe::AreaEditor *areaEditor READ areaEditor CONSTANT)
    Q_PROPERTY(swathe::AreaImporter *areaImporter READ areaImporter CONSTANT)
    Q_PROPERTY(swathe::CoverageMeter *coverage READ coverage CONSTANT)
    Q_PROPERTY(swathe::CoverPlanner *planner READ planner CONSTANT)
    Q_PROPERTY(swathe::SceneExporter *exporter READ exporter CONSTANT)
    Q_PROPERTY(swathe::Redownload *redownload READ redownload CONSTANT)
    Q_PROPERTY(swathe::SceneTimeline *timeline READ timeline CONSTANT)
    Q_PROPERTY(swathe::SceneModel *scenes READ scenes CONSTANT)
    Q_PROPERTY(swathe::SceneListModel *sceneList READ sceneList CONSTANT)
    Q_PROPERTY(swathe::CollectionModel *collections READ collections CONSTANT)
    Q_PROPERTY(swathe::CollectionFilterModel *collectionList READ collectionList CONSTANT)
    Q_PROPERTY(swathe::DownloadController *downloads READ downloads CONSTANT)
    Q_PROPERTY(swathe::TransferModel *transfers READ transfers CONSTANT)
    Q_PROPERTY(swathe::TransferFilterModel *transferList READ transferList CONSTANT)
    Q_PROPERTY(swathe::AccountController *accounts READ accounts CONSTANT)
    Q_PROPERTY(swathe::ThemeController *theme READ theme CONSTANT)
    Q_PROPERTY(swathe::WindowState *windowState READ windowState CONSTANT)
    Q_PROPERTY(int sceneCount MEMBER m_sceneCount)
    Q_PROPERTY(double cloud MEMBER m_cloud)
    Q_PROPERTY(QString failure MEMBER m_failure)
    Q_PROPERTY(bool endless MEMBER m_isEndless)
    Q_PROPERTY(bool stalls MEMBER m_stalls)
    Q_PROPERTY(bool missing MEMBER m_isMissing)

public:
    explicit Stage(QObject *parent = nullptr);
    ~Stage() override;

    [[nodiscard]] SearchController *search() const { return m_search.get(); }
    [[nodiscard]] AreaEditor *areaEditor() const { return m_areaEditor.get(); }
    [[nodiscard]] AreaImporter *areaImporter() const { return m_areaImporter.get(); }
    [[nodiscard]] CoverageMeter *coverage() const { return m_coverage.get(); }
    [[nodiscard]] CoverPlanner *planner() const { return m_planner.get(); }
    [[nodiscard]] SceneExporter *exporter() const { return m_exporter.get(); }
    [[nodiscard]] Redownload *redownload() const { return m_redownload.get(); }
    [[nodiscard]] SceneTimeline *timeline() const { return m_timeline.get(); }
    [[nodiscard]] SceneModel *scenes() const { return &m_search->scenes(); }
    [[nodiscard]] SceneListModel *sceneList() const { return m_sceneList.get(); }
    [[nodiscard]] CollectionModel *collections() const { return &m_search->collections(); }
    [[nodiscard]] CollectionFilterModel *collectionList() const { return m_collectionList.get(); }
    [[nodiscard]] DownloadController *downloads() const { return m_downloads.get(); }
    [[nodiscard]] TransferModel *transfers() const { return &m_downloads->transfers(); }
    [[nodiscard]] TransferFilterModel *transferList() const { return m_transferList.get(); }
    [[nodiscard]] AccountController *accounts() const { return m_accounts.get(); }
    [[nodiscard]] ThemeController *theme() const { return m_theme.get(); }
    [[nodiscard]] WindowState *windowState() const { return m_windowState.get(); }

    /// Searches a box of one degree at 10 E 46 N; the scenes are there when it returns.
    Q_INVOKABLE void find(int scenes);
    /// Scenes, ticks, queue, area and settings as at the start.
    Q_INVOKABLE void reset();
    Q_INVOKABLE QString keyAt(int row) const;
    /// Queues the first file of the first scenes; with `stalls` set they stay under way.
    Q_INVOKABLE void queueFiles(int count);
    Q_INVOKABLE QString transferKey(int row) const;
    Q_INVOKABLE QString transferState(const QString &key) const;
    /// A card for a provider of the server's, whose password is "right".
    Q_INVOKABLE QString addProviderWithAccount();
    /// As the guard of the real program does; "diskFull", "metered", "battery".
    Q_INVOKABLE void hold(const QString &reason, bool holds);
    Q_INVOKABLE bool removeFile(const QString &key) const;
    Q_INVOKABLE QString path(const QString &name) const;
    Q_INVOKABLE bool write(const QString &name, const QString &text) const;

    [[nodiscard]] QList<Scene> madeScenes(const SearchRequest &request) const;
    [[nodiscard]] QString failure() const { return m_failure; }
    [[nodiscard]] bool isEndless() const { return m_isEndless; }

private:
    [[nodiscard]] Reply answer(const Request &request) const;

    int m_sceneCount = 3;
    double m_cloud = 5;
    QString m_failure;
    bool m_isEndless = false;
    bool m_stalls = false;
    bool m_isMissing = false; ///< files are not found
    int m_resets = 0;
    QTemporaryDir m_folder;
    TestServer m_server;
    Settings m_settings{Settings::Storage::Memory};
    HttpClient m_http;
    MemoryCredentialStore m_credentials;
    std::unique_ptr<AccountStore> m_accountStore;
    std::unique_ptr<ProviderRegistry> m_registry;
    std::unique_ptr<TransferQueue> m_queue;
    std::unique_ptr<StageCatalogue> m_catalogue;
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
};

} // namespace swathe::test
