// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/compositionroot.h"

#include "app/accountcontroller.h"
#include "app/areaeditor.h"
#include "app/areaimporter.h"
#include "app/basemapcontroller.h"
#include "app/collectionmodel.h"
#include "app/coveragemeter.h"
#include "app/coverplanner.h"
#include "app/downloadcontroller.h"
#include "app/imagenetwork.h"
#include "app/onlineplaces.h"
#include "app/redownload.h"
#include "app/sceneexporter.h"
#include "app/scenetimeline.h"
#include "app/searchcontroller.h"
#include "app/themecontroller.h"
#include "app/windowstate.h"
#include "core/auth/accountstore.h"
#include "core/auth/keychaincredentialstore.h"
#include "core/auth/memorycredentialstore.h"
#include "core/http/httpclient.h"
#include "core/providers/providerregistry.h"
#include "core/settings/settings.h"
#include "core/transfer/transferguard.h"
#include "core/transfer/transferqueue.h"

#include <QDir>
#include <QQmlApplicationEngine>
#include <QStandardPaths>

namespace swathe {

CompositionRoot::CompositionRoot(const Options &options, QObject *parent) : QObject(parent), m_isDemo(options.isDemo)
{
    QString dataFolder = options.dataFolder;
    if (dataFolder.isEmpty() && options.isDemo) {
        m_temporary = std::make_unique<QTemporaryDir>();
        dataFolder = m_temporary->path();
    }
    if (dataFolder.isEmpty())
        dataFolder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(dataFolder);
    const QDir data(dataFolder);
    const QString tiles = QStringLiteral("tiles");

    m_settings = std::make_unique<Settings>(options.isDemo ? Settings::Storage::Memory : Settings::Storage::User);
    if (!options.downloadFolder.isEmpty())
        m_settings->setDownloadFolder(options.downloadFolder);
    else if (options.isDemo)
        m_settings->setDownloadFolder(data.filePath(QStringLiteral("downloads")));
    m_http = std::make_unique<HttpClient>();
    m_accountStore = std::make_unique<AccountStore>(*m_settings);
    if (!options.isDemo && isKeychainAvailable())
        m_credentials = std::make_unique<KeychainCredentialStore>();
    else
        m_credentials = std::make_unique<MemoryCredentialStore>();
    const QString userProviders = options.isDemo
                                      ? data.filePath(QStringLiteral("providers"))
                                      : QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation))
                                            .filePath(QStringLiteral("providers"));
    m_registry = std::make_unique<ProviderRegistry>(*m_http, *m_accountStore, *m_credentials, userProviders);
    m_queue = std::make_unique<TransferQueue>(data.filePath(QStringLiteral("queue.sqlite")), &m_registry->resolver());
    m_network = systemNetworkCondition();
    m_power = systemPowerCondition();
    m_awake = systemAwakeLock();
    m_guard = std::make_unique<TransferGuard>(*m_queue, *m_network, *m_power, *m_awake);
    connect(m_settings.get(), &Settings::waitsWhenMeteredChanged, this, &CompositionRoot::applyGuardPolicy);
    connect(m_settings.get(), &Settings::waitsOnBatteryChanged, this, &CompositionRoot::applyGuardPolicy);
    connect(m_settings.get(), &Settings::keepsAwakeChanged, this, &CompositionRoot::applyGuardPolicy);
    applyGuardPolicy();
    m_search = std::make_unique<SearchController>(*m_settings, [this](const QString &provider) {
        return m_registry->clientFor(provider);
    });
    m_areaEditor = std::make_unique<AreaEditor>(*m_search);
    m_areaImporter = std::make_unique<AreaImporter>(*m_search);
    m_downloads = std::make_unique<DownloadController>(*m_settings, *m_queue, m_search->scenes());
    m_redownload = std::make_unique<Redownload>(*m_downloads->history(), *m_queue, [this](const QString &provider) {
        return m_registry->clientFor(provider);
    });
    m_sceneList = std::make_unique<SceneListModel>(m_search->scenes());
    m_coverage = std::make_unique<CoverageMeter>(*m_search);
    m_planner = std::make_unique<CoverPlanner>(*m_search);
    m_exporter = std::make_unique<SceneExporter>(m_search->scenes());
    m_timeline = std::make_unique<SceneTimeline>(m_search->scenes(), *m_sceneList);
    m_collectionList = std::make_unique<CollectionFilterModel>(m_search->collections());
    m_transferList = std::make_unique<TransferFilterModel>(m_downloads->transfers());
    m_accounts = std::make_unique<AccountController>(*m_registry, *m_accountStore, *m_credentials);
    m_theme = std::make_unique<ThemeController>(*m_settings);
    m_windowState = std::make_unique<WindowState>(*m_settings);
    m_basemaps = std::make_unique<BasemapController>(
        *m_settings, options.dataFolder.isEmpty() && !options.isDemo
                         ? QDir(QStandardPaths::writableLocation(QStandardPaths::CacheLocation)).filePath(tiles)
                         : data.filePath(tiles));
    if (options.isDemo)
        m_basemaps->setSources({});
    m_onlinePlaces = std::make_unique<OnlinePlaces>(*m_http);
    connect(m_accounts.get(), &AccountController::signedIn, m_queue.get(), &TransferQueue::signedIn);
    connect(m_accounts.get(), &AccountController::signedIn, m_search.get(), &SearchController::reloadCollections);
}

CompositionRoot::~CompositionRoot() = default;

void CompositionRoot::applyGuardPolicy()
{
    // The demo's archive is on this computer.
    m_guard->setPolicy({.waitsWhenMetered = !m_isDemo && m_settings->waitsWhenMetered(),
                        .waitsOnBattery = !m_isDemo && m_settings->waitsOnBattery(),
                        .keepsAwake = m_settings->keepsAwake()});
}

Status CompositionRoot::open()
{
    return m_queue->open();
}

void CompositionRoot::openLater()
{
    m_queue->openLater();
}

void CompositionRoot::useProviders()
{
    QList<CatalogueEntry> entries;
    const QList<ProviderDescription> providers = m_registry->providers();
    for (const ProviderDescription &provider : providers)
        entries.append({.id = provider.id, .name = provider.name, .attribution = provider.attribution});
    m_search->setCatalogues(entries);
}

void CompositionRoot::useSandbox(const QUrl &url)
{
    const ProviderDescription sandbox{.id = QStringLiteral("sandbox"),
                                      .name = tr("Demo archive"),
                                      .protocol = QStringLiteral("stac-api"),
                                      .url = url,
                                      .attribution = tr("Synthetic imagery of the demo archive")};
    if (const Status added = m_registry->addProvider(sandbox, false); !added)
        return;
    m_basemaps->setSources(
        {{.id = QStringLiteral("relief"),
          .name = tr("Demo relief"),
          .url = url.resolved(QUrl(QStringLiteral("/tiles/"))).toString() + QStringLiteral("{z}/{x}/{y}.png"),
          .maxZoom = 16,
          .attribution = tr("Made-up relief of the demo archive")}});
    m_onlinePlaces->setService(url.resolved(QUrl(QStringLiteral("/places/search"))), tr("Demo archive"),
                               tr("Made up by the demo archive"));
    m_search->setCatalogues({{.id = sandbox.id, .name = sandbox.name, .attribution = sandbox.attribution}});
}

void CompositionRoot::prepare(QQmlApplicationEngine &engine)
{
    engine.setNetworkAccessManagerFactory(imageNetworkFactory());
    engine.setInitialProperties({{QStringLiteral("search"), QVariant::fromValue(m_search.get())},
                                 {QStringLiteral("areaEditor"), QVariant::fromValue(m_areaEditor.get())},
                                 {QStringLiteral("areaImporter"), QVariant::fromValue(m_areaImporter.get())},
                                 {QStringLiteral("coverage"), QVariant::fromValue(m_coverage.get())},
                                 {QStringLiteral("planner"), QVariant::fromValue(m_planner.get())},
                                 {QStringLiteral("exporter"), QVariant::fromValue(m_exporter.get())},
                                 {QStringLiteral("redownload"), QVariant::fromValue(m_redownload.get())},
                                 {QStringLiteral("timeline"), QVariant::fromValue(m_timeline.get())},
                                 {QStringLiteral("scenes"), QVariant::fromValue(&m_search->scenes())},
                                 {QStringLiteral("sceneList"), QVariant::fromValue(m_sceneList.get())},
                                 {QStringLiteral("collections"), QVariant::fromValue(&m_search->collections())},
                                 {QStringLiteral("collectionList"), QVariant::fromValue(m_collectionList.get())},
                                 {QStringLiteral("downloads"), QVariant::fromValue(m_downloads.get())},
                                 {QStringLiteral("transfers"), QVariant::fromValue(&m_downloads->transfers())},
                                 {QStringLiteral("transferList"), QVariant::fromValue(m_transferList.get())},
                                 {QStringLiteral("accounts"), QVariant::fromValue(m_accounts.get())},
                                 {QStringLiteral("theme"), QVariant::fromValue(m_theme.get())},
                                 {QStringLiteral("onlinePlaces"), QVariant::fromValue(m_onlinePlaces.get())},
                                 {QStringLiteral("basemaps"), QVariant::fromValue(m_basemaps.get())},
                                 {QStringLiteral("windowState"), QVariant::fromValue(m_windowState.get())}});
}

QString CompositionRoot::downloadFolder() const
{
    return m_settings->downloadFolder();
}

} // namespace swathe
