// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/map/tilestore.h"
#include "tests/support/testserver.h"

#include <QBuffer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace swathe;
using namespace Qt::StringLiterals;
using test::Reply;
using test::Request;
using test::TestServer;

namespace {

QByteArray png(int side = 256)
{
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

Reply picture(const QByteArray &bytes = png())
{
    return {.headers = {{"Content-Type", "image/png"}}, .body = bytes};
}

} // namespace

/* The store against a real server, with a cache on disk. */
class TileStoreTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestServer> m_server;

    [[nodiscard]] TileSource source(int keepDays = 7) const
    {
        return {.id = u"test"_s,
                .name = u"Test"_s,
                .url = m_server->url(u"/"_s).toString() + u"{z}/{x}/{y}.png"_s,
                .keepDays = keepDays};
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<TestServer>();
        m_server->setHandler([](const Request &) {
            return picture();
        });
    }
    void cleanup() { m_server.reset(); }

    void tiles_comeFromTheServerOnceAndThenFromTheDisk();
    void freshness_isTheServersWord();
    void unreachable_oldTilesAreShownAndItSaysSo();
    void refusal_leavesTheServerAlone();
    void noTile_isAnEmptyPicture();
    void badPictures_areNone_data();
    void badPictures_areNone();
    void unwanted_isGivenUp();
};

void TileStoreTest::tiles_comeFromTheServerOnceAndThenFromTheDisk()
{
    const TileId tile{.z = 3, .x = 4, .y = 2};
    for (int run = 0; run < 2; ++run) {
        TileStore store(m_folder->path());
        store.setSource(source());
        QVERIFY(!store.find(tile));
        store.want({tile});
        QTRY_VERIFY(store.find(tile));
        QCOMPARE(store.find(tile)->size(), QSize(256, 256));
    }
    QCOMPARE(m_server->requests().size(), 1);
    QCOMPARE(m_server->requests().first().path(), "/3/4/2.png"_ba);
    QVERIFY(m_server->requests().first().header("User-Agent").startsWith("Swathe"));
}

void TileStoreTest::freshness_isTheServersWord()
{
    const TileId tile{.z = 1};
    m_server->setHandler([](const Request &) {
        Reply reply = picture();
        reply.headers.append(std::pair("Cache-Control"_ba, "no-store"_ba));
        return reply;
    });
    for (int run = 0; run < 2; ++run) {
        TileStore store(m_folder->path());
        store.setSource(source());
        store.want({tile});
        QTRY_VERIFY(store.find(tile));
    }
    QCOMPARE(m_server->requests().size(), 2);
}

void TileStoreTest::unreachable_oldTilesAreShownAndItSaysSo()
{
    const TileId known{.z = 1};
    const TileId unknown{.z = 1, .x = 1};
    const TileSource same = source();
    {
        TileStore store(m_folder->path());
        store.setSource(same);
        store.want({known});
        QTRY_VERIFY(store.find(known));
    }
    m_server.reset();
    TileStore store(m_folder->path());
    QSignalSpy reachable(&store, &TileStore::isReachableChanged);
    store.setSource(same);
    store.want({known, unknown});
    QTRY_VERIFY(store.find(known));
    QTRY_VERIFY(!reachable.isEmpty());
    QVERIFY(!store.find(unknown));
}

void TileStoreTest::refusal_leavesTheServerAlone()
{
    m_server->setHandler([](const Request &) {
        return Reply{.status = 429, .headers = {{"Retry-After", "60"}}};
    });
    TileStore store(m_folder->path());
    store.setSource(source());
    store.want({{.z = 1}});
    QTRY_VERIFY(!store.isReachable());
    const qsizetype before = m_server->requests().size();
    store.want({{.z = 1, .x = 1}});
    QTest::qWait(150);
    QCOMPARE(m_server->requests().size(), before);
}

void TileStoreTest::noTile_isAnEmptyPicture()
{
    m_server->setHandler([](const Request &) {
        return Reply{.status = 404};
    });
    TileStore store(m_folder->path());
    store.setSource(source());
    store.want({{.z = 1}});
    QTRY_VERIFY(store.find({.z = 1}));
    QVERIFY(store.find({.z = 1})->isNull());
    QVERIFY(store.isReachable());
}

void TileStoreTest::badPictures_areNone_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("a page") << "<html>Sign in to the hotel's network</html>"_ba;
    QTest::newRow("cut") << png().first(100);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("too large") << png(2048);
}

void TileStoreTest::badPictures_areNone()
{
    QFETCH(QByteArray, body);
    m_server->setHandler([body](const Request &) {
        return picture(body);
    });
    TileStore store(m_folder->path());
    store.setSource(source(0));
    store.want({{.z = 1}});
    QTRY_VERIFY(store.find({.z = 1}));
    QVERIFY(store.find({.z = 1})->isNull());
}

void TileStoreTest::unwanted_isGivenUp()
{
    m_server->setHandler([](const Request &request) {
        Reply reply = picture();
        reply.neverAnswers = request.path().startsWith("/1/");
        return reply;
    });
    TileStore store(m_folder->path());
    store.setSource(source());
    QList<TileId> stuck;
    for (int x = 0; x < 2; ++x) {
        for (int y = 0; y < 2; ++y)
            stuck.append({.z = 1, .x = x, .y = y});
    }
    for (int x = 0; x < 20; ++x)
        stuck.append({.z = 6, .x = x, .y = 0});
    store.want(stuck);
    QTRY_VERIFY(m_server->requests().size() >= 6);
    // The view moved on: what never comes holds up nothing.
    store.want({{.z = 2, .x = 3, .y = 3}});
    QTRY_VERIFY(store.find({.z = 2, .x = 3, .y = 3}));
}

QTEST_GUILESS_MAIN(TileStoreTest)
#include "tst_tilestore.moc"
