// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/qml/panels/stage.h"

#include "core/geo/geooperations.h"

#include <QEventLoop>
#include <QFile>
#include <QSignalSpy>
#include <QTimer>

namespace swathe::test {

namespace {
const QString kCollection = QStringLiteral("sentinel-2-l2a");
constexpr int kFileSize = 64 * 1024;

class StageSearch final : public SearchJob
{
public:
    StageSearch(const Stage &stage, QList<Scene> scenes, QObject *parent)
        : SearchJob(parent), m_stage(stage), m_scenes(std::move(scenes))
    {
    }

protected:
    void doStart() override
    {
        QTimer::singleShot(0, this, [this] {
            if (!m_stage.failure().isEmpty()) {
                finishWith(fail(Error{.kind = kindFromName(m_stage.failure())}));
                return;
            }
            Q_EMIT pageReady({.scenes = m_scenes, .matched = m_scenes.size()});
            if (!m_stage.isEndless())
                finishWith(SearchOutcome{.delivered = m_scenes.size(), .matched = m_scenes.size()});
        });
    }

private:
    const Stage &m_stage;
    QList<Scene> m_scenes;
};

} // namespace

class StageCatalogue final : public CatalogueClient
{
public:
    explicit StageCatalogue(const Stage &stage) : m_stage(stage) {}
    [[nodiscard]] QString providerId() const override { return QStringLiteral("stage"); }
    [[nodiscard]] JobOf<Capabilities> *capabilities(QObject *parent) override
    {
        return new ReadyJob<Capabilities>(Capabilities{}, parent);
    }
    [[nodiscard]] JobOf<QList<Collection>> *collections(QObject *parent) override
    {
        if (!m_stage.failure().isEmpty())
            return new ReadyJob<QList<Collection>>(fail(Error{.kind = kindFromName(m_stage.failure())}), parent);
        QList<Collection> made{{.id = kCollection, .title = QStringLiteral("Sentinel-2 Level-2A")}};
        for (int i = 1; i < 9; ++i)
            made.append({.id = QStringLiteral("other-%1").arg(i), .title = QStringLiteral("Other %1").arg(i)});
        return new ReadyJob<QList<Collection>>(made, parent);
    }
    [[nodiscard]] SearchJob *search(const SearchRequest &request, QObject *parent) override
    {
        return new StageSearch(m_stage, m_stage.madeScenes(request), parent);
    }

private:
    const Stage &m_stage;
};

Stage::Stage(QObject *parent) : QObject(parent)
{
    m_server.setHandler([this](const Request &request) {
        return answer(request);
    });
    m_settings.setDownloadFolder(m_folder.filePath(QStringLiteral("downloads")));
    m_accountStore = std::make_unique<AccountStore>(m_settings);
    m_registry = std::make_unique<ProviderRegistry>(m_http, *m_accountStore, m_credentials,
                                                    m_folder.filePath(QStringLiteral("providers")));
    m_queue = std::make_unique<TransferQueue>(QStringLiteral(":memory:"), nullptr);
    if (!m_queue->open())
        qFatal("the queue cannot be opened");
    m_catalogue = std::make_unique<StageCatalogue>(*this);
    m_search = std::make_unique<SearchController>(m_settings, [this](const QString &) -> Result<CatalogueClient *> {
        return m_catalogue.get();
    });
    m_areaEditor = std::make_unique<AreaEditor>(*m_search);
    m_areaImporter = std::make_unique<AreaImporter>(*m_search);
    m_downloads = std::make_unique<DownloadController>(m_settings, *m_queue, m_search->scenes());
    m_redownload = std::make_unique<Redownload>(*m_downloads->history(), *m_queue,
                                                [this](const QString &) -> Result<CatalogueClient *> {
                                                    return m_catalogue.get();
                                                });
    m_sceneList = std::make_unique<SceneListModel>(m_search->scenes());
    m_coverage = std::make_unique<CoverageMeter>(*m_search);
    m_planner = std::make_unique<CoverPlanner>(*m_search);
    m_exporter = std::make_unique<SceneExporter>(m_search->scenes());
    m_timeline = std::make_unique<SceneTimeline>(m_search->scenes(), *m_sceneList);
    m_collectionList = std::make_unique<CollectionFilterModel>(m_search->collections());
    m_transferList = std::make_unique<TransferFilterModel>(m_downloads->transfers());
    m_accounts = std::make_unique<AccountController>(*m_registry, *m_accountStore, m_credentials);
    m_theme = std::make_unique<ThemeController>(m_settings);
    m_windowState = std::make_unique<WindowState>(m_settings);
    m_search->setCatalogues({{.id = QStringLiteral("stage"), .name = QStringLiteral("Stage")}});
}

Stage::~Stage() = default;

QList<Scene> Stage::madeScenes(const SearchRequest &request) const
{
    QList<Scene> made;
    for (int i = 0; i < m_sceneCount; ++i) {
        const double cloud = m_cloud + i;
        if (request.maxCloudPercent && cloud > *request.maxCloudPercent)
            continue;
        const QString item = QStringLiteral("S2A_32TPS_%1").arg(i, 3, 10, QLatin1Char('0'));
        made.append(
            {.id = {QStringLiteral("stage"), kCollection, item},
             .sensingStart = QDateTime(QDate(2025, 6, 30).addDays(-i), QTime(10, 15), QTimeZone::UTC),
             .footprint = areaFromBox({.west = 9.6 + 0.1 * i, .south = 45.6, .east = 10.6 + 0.1 * i, .north = 46.6}),
             .cloudCoverPercent = cloud,
             .platform = QStringLiteral("sentinel-2a"),
             .productType = QStringLiteral("L2A"),
             .tile = QStringLiteral("32TPS"),
             .assets = {{.key = QStringLiteral("B04"),
                         .href = m_server.url(QStringLiteral("/%1/B04.tif").arg(item)),
                         .title = QStringLiteral("Red"),
                         .mediaType = QStringLiteral("image/tiff"),
                         .roles = {QStringLiteral("data")},
                         .size = kFileSize},
                        {.key = QStringLiteral("B08"),
                         .href = m_server.url(QStringLiteral("/%1/B08.tif").arg(item)),
                         .title = QStringLiteral("Near infrared"),
                         .mediaType = QStringLiteral("image/tiff"),
                         .roles = {QStringLiteral("data")},
                         .size = kFileSize}},
             .selfLink = m_server.url(QStringLiteral("/items/%1").arg(item))});
    }
    return made;
}

Reply Stage::answer(const Request &request) const
{
    if (request.path().endsWith(".tif") && m_isMissing)
        return {.status = 404};
    if (request.path().endsWith(".tif")) {
        Reply reply = TestServer::ranged(request, QByteArray("II*\0\10\0\0\0", 8).leftJustified(kFileSize, 'x'));
        if (m_stalls)
            reply.stallAfter = kFileSize / 2;
        return reply;
    }
    if (request.header("Authorization") != "Basic " + QByteArray("ann:right").toBase64())
        return {.status = 401};
    if (request.path() == "/stac/search")
        return TestServer::json(R"({"type":"FeatureCollection","features":[]})");
    return TestServer::json(R"({"type":"Catalog","id":"c","stac_version":"1.0.0","description":"",)"
                            R"("conformsTo":["https://api.stacspec.org/v1.0.0/item-search"],"links":[]})");
}

void Stage::find(int scenes)
{
    m_sceneCount = scenes;
    QSignalSpy finished(m_search.get(), &SearchController::finished);
    m_search->setArea(10, 45, 11, 46);
    m_search->search();
    if (finished.isEmpty() && !finished.wait(5000))
        qFatal("the search did not come to its end: %s", qUtf8Printable(m_search->obstacle()));
}

void Stage::reset()
{
    m_failure.clear();
    m_isEndless = false;
    m_stalls = false;
    m_isMissing = false;
    m_cloud = 5;
    m_sceneCount = 3;
    m_search->stop();
    m_search->setMaxCloud(30);
    m_search->clearArea();
    m_search->setDatePreset(QStringLiteral("month"));
    m_search->scenes().clear();
    m_sceneList->setText({});
    m_sceneList->setOrder(QStringLiteral("newest"));
    m_sceneList->setReversed(false);
    m_sceneList->setGrouping({});
    m_timeline->choose(-1, -1);
    m_transferList->setGroup({});
    m_queue->remove(m_queue->ids());
    // What is on disk already is not fetched again.
    m_settings.setDownloadFolder(m_folder.filePath(QStringLiteral("downloads-%1").arg(++m_resets)));
    m_search->reloadCollections(QStringLiteral("stage"));
    m_search->collections().setChecked(QStringLiteral("stage|") + kCollection, true);
}

QString Stage::keyAt(int row) const
{
    return m_sceneList->keyAt(row);
}

void Stage::queueFiles(int count)
{
    for (int i = 0; i < count; ++i)
        m_downloads->addAssets(keyAt(i), {QStringLiteral("B04")});
}

QString Stage::transferKey(int row) const
{
    return m_transferList->index(row, 0).data(static_cast<int>(TransferModel::Role::Key)).toString();
}

QString Stage::transferState(const QString &key) const
{
    const auto snapshot = m_queue->snapshot(TransferId(key));
    return snapshot ? transferStateName(snapshot->state) : QString();
}

QString Stage::addProviderWithAccount()
{
    const QUrl url = m_server.url(QStringLiteral("/stac"));
    const ProviderDescription provider{.id = QStringLiteral("guarded"),
                                       .name = QStringLiteral("Guarded archive"),
                                       .protocol = QStringLiteral("stac-api"),
                                       .url = url,
                                       .access = QStringLiteral("account"),
                                       .auth = AuthScheme::Basic,
                                       .isSearchOpen = false,
                                       .origins = {Origin::of(url)}};
    if (!m_registry->addProvider(provider, false))
        qFatal("the provider is refused");
    Q_EMIT m_accounts->changed();
    return provider.id;
}

void Stage::hold(const QString &reason, bool holds)
{
    m_queue->setHold(reason == u"metered"   ? HoldReason::Metered
                     : reason == u"battery" ? HoldReason::OnBattery
                                            : HoldReason::DiskFull,
                     holds);
}

bool Stage::removeFile(const QString &key) const
{
    const auto snapshot = m_queue->snapshot(TransferId(key));
    return snapshot && QFile::remove(snapshot->spec.targetPath);
}

QString Stage::path(const QString &name) const
{
    return m_folder.filePath(name);
}

bool Stage::write(const QString &name, const QString &text) const
{
    QFile file(path(name));
    const QByteArray bytes = text.toUtf8();
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace swathe::test
