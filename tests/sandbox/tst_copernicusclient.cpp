// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalogue/odata/odataclient.h"
#include "core/http/httpclient.h"
#include "sandbox/demoarchive.h"
#include "sandbox/sandboxserver.h"
#include "tests/support/jobcontract.h"

#include <QDate>
#include <QSet>
#include <QTest>
#include <QTimeZone>

#include <memory>

using namespace swathe;
using namespace Qt::StringLiterals;

/** Swathe's own OData client against the sandbox's services: both were written after the same document. */
class TestCopernicusClient : public QObject
{
    Q_OBJECT

    std::unique_ptr<sandbox::SandboxServer> m_server;
    HttpClient m_http;
    std::unique_ptr<ODataClient> m_client;

    static QDateTime day(int month, int number)
    {
        return QDateTime(QDate(2024, month, number), QTime(0, 0), QTimeZone::UTC);
    }

    QList<Scene> found(const SearchRequest &request, SearchOutcome *outcome = nullptr)
    {
        const std::unique_ptr<SearchJob> job(m_client->search(request, nullptr));
        QList<Scene> scenes;
        connect(job.get(), &SearchJob::pageReady, this, [&](const ScenePage &page) {
            scenes += page.scenes;
        });
        if (!test::run(*job, 60000) || !job->result())
            return {};
        if (outcome)
            *outcome = *job->result();
        return scenes;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<sandbox::SandboxServer>(
            std::make_unique<sandbox::DemoArchive>(7, QDate(2024, 1, 31)), sandbox::SandboxOptions{});
        QVERIFY(m_server->start());
        m_client = std::make_unique<ODataClient>(
            m_http, SessionSource{},
            ODataService{.providerId = u"sandbox"_s,
                         .url = m_server->origin().resolved(QUrl(u"odata/v1"_s)),
                         .downloadUrl = m_server->downloadOrigin().resolved(QUrl(u"odata/v1"_s))});
    }

    void searches_findWhatTheyAskFor()
    {
        SearchOutcome outcome;
        const QList<Scene> all = found({.collections = {u"SENTINEL-2/S2MSI2A"_s}, .pageSize = 60}, &outcome);
        QVERIFY(outcome.isComplete);
        QVERIFY(all.size() > 150);
        QSet<QString> ids;
        for (const Scene &scene : all)
            ids += scene.id.item;
        QCOMPARE(ids.size(), all.size());

        const QList<Scene> clear = found({.collections = {u"SENTINEL-2/S2MSI2A"_s}, .maxCloudPercent = 20});
        const QList<Scene> early =
            found({.collections = {u"SENTINEL-2/S2MSI2A"_s}, .begin = day(1, 5), .end = day(1, 10)});
        QVERIFY(!clear.isEmpty() && !early.isEmpty());
        // Each narrower search finds the part of all that fits it.
        const auto expected = [&](const auto &fits) {
            QSet<QString> names;
            for (const Scene &scene : all)
                if (fits(scene))
                    names += scene.id.item;
            return names;
        };
        const auto namesOf = [](const QList<Scene> &scenes) {
            QSet<QString> names;
            for (const Scene &scene : scenes)
                names += scene.id.item;
            return names;
        };
        QCOMPARE(namesOf(clear), expected([](const Scene &scene) {
                     return scene.raw["properties"_L1]["eo:cloud_cover"_L1].toDouble(100) <= 20;
                 }));
        QCOMPARE(namesOf(early), expected([](const Scene &scene) {
                     return scene.sensingStart >= day(1, 5) && scene.sensingStart <= day(1, 10);
                 }));
    }

    void files_areThoseOfTheTree()
    {
        const QList<Scene> scenes = found({.collections = {u"SENTINEL-2/S2MSI2A"_s}, .limit = 1});
        QCOMPARE(scenes.size(), 1);
        QVERIFY(!scenes.first().assets.isEmpty());
        const std::unique_ptr<JobOf<QList<Asset>>> job(m_client->files(scenes.first(), nullptr));
        QVERIFY(test::run(*job, 60000));
        QVERIFY(job->result().has_value());
        QSet<QString> paths;
        for (const Asset &asset : *job->result()) {
            QVERIFY(asset.size > 0);
            QCOMPARE(asset.href.port(), m_server->downloadOrigin().port());
            paths += asset.key;
        }
        QVERIFY(paths.contains(u"manifest.safe"_s));
        QVERIFY(paths.size() >= 7);
    }
};

QTEST_GUILESS_MAIN(TestCopernicusClient)

#include "tst_copernicusclient.moc"
