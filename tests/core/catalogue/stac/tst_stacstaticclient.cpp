// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalogue/stac/stacstaticclient.h"

#include "core/geo/geooperations.h"
#include "tests/support/jobcontract.h"
#include "tests/support/testserver.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace swathe;
using namespace Qt::StringLiterals;

namespace {

QString tree()
{
    return qEnvironmentVariable("SWATHE_SOURCE") + u"/tests/data/stac"_s;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestStacStaticClient : public QObject
{
    Q_OBJECT

    HttpClient m_http;
    QList<Scene> m_scenes;

    Result<SearchOutcome> search(const QUrl &entry, const SearchRequest &request = {})
    {
        StacStaticClient client(m_http, {}, u"p"_s, entry);
        std::unique_ptr<SearchJob> job(client.search(request, nullptr));
        m_scenes.clear();
        connect(job.get(), &SearchJob::pageReady, this, [this](const ScenePage &page) {
            m_scenes << page.scenes;
        });
        if (!test::run(*job))
            return fail(Error::Kind::Internal, u"did not end"_s);
        return job->result();
    }
    QStringList ids() const
    {
        QStringList all;
        for (const auto &scene : m_scenes)
            all << scene.id.item;
        all.sort();
        return all;
    }

private Q_SLOTS:
    void tree_isWalkedOnce()
    {
        const auto outcome = search(QUrl::fromLocalFile(tree() + u"/catalog.json"_s));
        QVERIFY(outcome);
        QCOMPARE(ids(), (QStringList{u"clear"_s, u"cloudy"_s, u"reef"_s}));
        QCOMPARE(m_scenes.first().id.collection, u"europe"_s);
        QCOMPARE(m_scenes.first().assets.first().href, QUrl::fromLocalFile(tree() + u"/europe/clear.tif"_s));
        QCOMPARE(outcome->skipped.size(), 1);
        QCOMPARE(outcome->skipped.first().kind, Error::Kind::NotFound);
        QVERIFY(outcome->isComplete);
    }

    void conditions_areCheckedHere_data()
    {
        QTest::addColumn<SearchRequest>("request");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("area") << SearchRequest{.area = areaFromBox({10.2, 50.2, 10.8, 50.8})}
                              << QStringList{u"clear"_s};
        QTest::newRow("time") << SearchRequest{.end = QDateTime({2021, 1, 1}, {0, 0}, QTimeZone::UTC)}
                              << QStringList{u"reef"_s};
        QTest::newRow("clouds keep the unknown")
            << SearchRequest{.maxCloudPercent = 20} << QStringList{u"clear"_s, u"reef"_s};
        QTest::newRow("collection") << SearchRequest{.collections = {u"oceania"_s}} << QStringList{u"reef"_s};
        QTest::newRow("ids") << SearchRequest{.ids = {u"cloudy"_s}} << QStringList{u"cloudy"_s};
        QTest::newRow("text") << SearchRequest{.freeText = u"REEF nothing"_s} << QStringList{u"reef"_s};
    }
    void conditions_areCheckedHere()
    {
        QFETCH(SearchRequest, request);
        QFETCH(QStringList, found);
        QVERIFY(search(QUrl::fromLocalFile(tree()), request));
        QCOMPARE(ids(), found);
    }

    void limit_stopsTheWalk()
    {
        const auto outcome = search(QUrl::fromLocalFile(tree()), {.limit = 1});
        QVERIFY(outcome);
        QCOMPARE(outcome->delivered, 1);
        QVERIFY(!outcome->isComplete);
    }

    void collections_areFound()
    {
        StacStaticClient client(m_http, {}, u"p"_s, QUrl::fromLocalFile(tree()));
        std::unique_ptr<JobOf<QList<Collection>>> job(client.collections(nullptr));
        QVERIFY(test::run(*job));
        QVERIFY(job->result());
        QCOMPARE(job->result()->size(), 2);
        QCOMPARE(job->result()->first().id, u"europe"_s);
    }

    void web_isWalkedButLeadsNotToFiles()
    {
        test::TestServer server([](const test::Request &request) {
            if (request.path() == "/cat/catalog.json") {
                const auto away = QUrl::fromLocalFile(tree() + u"/oceania/reef.json"_s).toEncoded();
                return test::TestServer::json(
                    R"({"type":"Catalog","id":"r","links":[{"rel":"item","href":"a/clear.json"},)"
                    R"({"rel":"item","href":")" +
                    away + R"("}]})");
            }
            if (request.path() == "/cat/a/clear.json")
                return test::TestServer::json(contents(tree() + u"/europe/clear.json"_s));
            return test::TestServer::json("{}", 404);
        });
        const auto outcome = search(server.url(u"/cat/catalog.json"_s));
        QVERIFY(outcome);
        QCOMPARE(ids(), QStringList{u"clear"_s});
        QCOMPARE(m_scenes.first().assets.first().href, server.url(u"/cat/a/clear.tif"_s));
    }

    void folderOfItemsAndLines_isACatalogue()
    {
        QTemporaryDir folder;
        QVERIFY(QFile::copy(tree() + u"/europe/clear.json"_s, folder.filePath(u"clear.json"_s)));
        QFile lines(folder.filePath(u"more.ndjson"_s));
        QVERIFY(lines.open(QIODevice::WriteOnly));
        for (const auto *name : {u"/europe/cloudy.json", u"/oceania/reef.json"})
            lines.write(contents(tree() + QString::fromUtf16(name)).replace('\n', ' ') + '\n');
        lines.close();
        QVERIFY(search(QUrl::fromLocalFile(folder.path())));
        QCOMPARE(ids(), (QStringList{u"clear"_s, u"cloudy"_s, u"reef"_s}));
    }

    void entryMissing_fails()
    {
        const auto outcome = search(QUrl::fromLocalFile(tree() + u"/nowhere.json"_s));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Error::Kind::NotFound);
    }

    void jobs_keepTheContract()
    {
        StacStaticClient client(m_http, {}, u"p"_s, QUrl::fromLocalFile(tree()));
        test::checkJobContract([&] {
            return std::unique_ptr<Job>(client.search({}, nullptr));
        });
        test::checkJobContract([&] {
            return std::unique_ptr<Job>(client.collections(nullptr));
        });
    }
};

QTEST_GUILESS_MAIN(TestStacStaticClient)
#include "tst_stacstaticclient.moc"
