// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/demoarchive.h"
#include "sandbox/folderarchive.h"
#include "sandbox/sandboxserver.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QImage>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace swathe::sandbox;

namespace {

const QDate kUntil(2024, 3, 31);

/** One item and one collection file, written by hand. */
QJsonObject handItem(const QString &id, qint64 size)
{
    return {{u"type"_s, u"Feature"_s},
            {u"stac_version"_s, u"1.0.0"_s},
            {u"id"_s, id},
            {u"collection"_s, u"mine"_s},
            {u"geometry"_s, QJsonObject{{u"type"_s, u"Point"_s}, {u"coordinates"_s, QJsonArray{11, 47}}}},
            {u"bbox"_s, QJsonArray{11, 47, 11, 47}},
            {u"properties"_s, QJsonObject{{u"datetime"_s, u"2024-05-01T10:00:00Z"_s}}},
            {u"links"_s, QJsonArray()},
            {u"assets"_s,
             QJsonObject{{u"data"_s, QJsonObject{{u"href"_s, u"s3://bucket/deep/%1.tif"_s.arg(id)},
                                                 {u"type"_s, u"image/tiff"_s},
                                                 {u"file:size"_s, size}}},
                         {u"beside"_s, QJsonObject{{u"href"_s, u"./note.txt"_s}, {u"type"_s, u"text/plain"_s}}},
                         {u"thumbnail"_s, QJsonObject{{u"href"_s, u"https://example.com/a/t.png?x=1"_s},
                                                      {u"type"_s, u"image/png"_s},
                                                      {u"roles"_s, QJsonArray{u"thumbnail"_s}}}}}}};
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

class TestSandboxServer : public QObject
{
    Q_OBJECT

    struct Answer {
        int status = 0;
        QByteArray body;
        QHash<QByteArray, QByteArray> headers;
        QNetworkReply::NetworkError error = QNetworkReply::NoError;
        [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    };
    using Headers = QList<std::pair<QByteArray, QByteArray>>;

    QNetworkAccessManager m_network;

    Answer ask(const QByteArray &method, const QUrl &url, const QByteArray &body = {}, const Headers &headers = {})
    {
        QNetworkRequest request(url);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        if (!body.isEmpty())
            request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_ba);
        for (const auto &[name, value] : headers)
            request.setRawHeader(name, value);
        QNetworkReply *reply =
            method == "HEAD" ? m_network.head(request) : m_network.sendCustomRequest(request, method, body);
        QSignalSpy finished(reply, &QNetworkReply::finished);
        Answer answer;
        if (!reply->isFinished() && !finished.wait(20000))
            return answer;
        answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        answer.error = reply->error();
        answer.body = reply->readAll();
        for (const auto &[name, value] : reply->rawHeaderPairs())
            answer.headers.insert(name.toLower(), value);
        reply->deleteLater();
        return answer;
    }

    static std::unique_ptr<SandboxServer> demo(SandboxOptions options = {})
    {
        options.protectedCollections += u"private-archive"_s;
        auto server = std::make_unique<SandboxServer>(std::make_unique<DemoArchive>(7, kUntil), options);
        return server->start() ? std::move(server) : nullptr;
    }

    QUrl at(const SandboxServer &server, const QString &path) { return server.origin().resolved(QUrl(path)); }

    /** Follows next links as the STAC API specification says, and gives "collection/id" of all. */
    QStringList walk(QUrl url, QByteArray method, QJsonObject body)
    {
        QStringList seen;
        Headers headers;
        for (int pages = 0; pages < 60; ++pages) {
            const QByteArray sent = method == "POST" && !body.isEmpty() ? QJsonDocument(body).toJson() : QByteArray();
            const QJsonObject page = ask(method, url, sent, headers).json();
            for (const QJsonValue &item : page["features"_L1].toArray())
                seen += item["collection"_L1].toString() + u'/' + item["id"_L1].toString();
            QJsonObject next;
            for (const QJsonValue &link : page["links"_L1].toArray())
                if (link["rel"_L1].toString() == "next"_L1)
                    next = link.toObject();
            if (next.isEmpty())
                return seen;
            url = QUrl(next["href"_L1].toString());
            method = next["method"_L1].toString(u"GET"_s).toLatin1();
            headers.clear();
            const QJsonObject extra = next["headers"_L1].toObject();
            for (auto header = extra.begin(); header != extra.end(); ++header)
                headers.append({header.key().toLatin1(), header.value().toString().toLatin1()});
            QJsonObject sentNext = next["merge"_L1].toBool() ? body : QJsonObject();
            const QJsonObject given = next["body"_L1].toObject();
            for (auto member = given.begin(); member != given.end(); ++member)
                sentNext[member.key()] = member.value();
            body = sentNext;
        }
        return {};
    }

private Q_SLOTS:
    void search_everyPagingStyleGivesEachItemOnce_data()
    {
        QTest::addColumn<QString>("paging");
        QTest::addColumn<QByteArray>("method");
        for (const QString &style : SandboxOptions::pagingStyles())
            for (const QByteArray &method : {"GET"_ba, "POST"_ba})
                QTest::addRow("%s %s", qPrintable(style), method.constData()) << style << method;
    }
    void search_everyPagingStyleGivesEachItemOnce()
    {
        QFETCH(QString, paging);
        QFETCH(QByteArray, method);
        QTemporaryDir folder;
        for (int i = 0; i < 23; ++i)
            QVERIFY(write(folder.filePath(u"%1.json"_s.arg(i)),
                          QJsonDocument(handItem(u"item-%1"_s.arg(i), 1000)).toJson()));
        SandboxServer server(std::make_unique<FolderArchive>(QDir(folder.path())), {.paging = paging, .pageSize = 5});
        QVERIFY(server.start());
        for (const auto path : {"search"_L1, "collections/mine/items"_L1}) {
            if (path != "search"_L1 && method == "POST")
                continue;
            const QUrl url = at(server, method == "GET" ? path + u"?limit=5&bbox=10,46,12,48"_s : QString(path));
            const QStringList seen = walk(url, method, {{u"limit"_s, 5}, {u"bbox"_s, QJsonArray{10, 46, 12, 48}}});
            QCOMPARE(seen.size(), 23);
            QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), 23);
        }
    }

    void search_filtersByAreaTimeAndCloud()
    {
        const auto server = demo();
        QVERIFY(server);
        const QJsonObject body{
            {u"collections"_s, QJsonArray{u"sentinel-2-l2a"_s}},
            {u"limit"_s, 250},
            {u"datetime"_s, u"2024-02-01T00:00:00Z/2024-02-29T23:59:59Z"_s},
            {u"bbox"_s, QJsonArray{10.5, 45, 13, 47.6}},
            {u"filter-lang"_s, u"cql2-json"_s},
            {u"filter"_s, QJsonObject{{u"op"_s, u"<="_s},
                                      {u"args"_s, QJsonArray{QJsonObject{{u"property"_s, u"eo:cloud_cover"_s}}, 60}}}}};
        const QJsonObject page = ask("POST", at(*server, u"search"_s), QJsonDocument(body).toJson()).json();
        const QJsonArray features = page["features"_L1].toArray();
        QVERIFY(features.size() > 3);
        QCOMPARE(page["numberMatched"_L1].toInteger(), features.size());
        for (const QJsonValue &item : features) {
            QVERIFY(item["properties"_L1]["eo:cloud_cover"_L1].toDouble() <= 60);
            QVERIFY(item["properties"_L1]["datetime"_L1].toString().startsWith("2024-02"_L1));
        }
        QJsonObject open = body;
        open.remove("filter"_L1);
        QVERIFY(
            ask("POST", at(*server, u"search"_s), QJsonDocument(open).toJson()).json()["numberMatched"_L1].toInteger() >
            features.size());
    }

    void search_crossesTheAntimeridian()
    {
        const auto server = demo();
        QVERIFY(server);
        const auto matched = [&](const QString &box) {
            return ask("GET", at(*server, u"search?collections=landsat-c2-l2,sentinel-2-l2a&limit=1&bbox="_s + box))
                .json()["numberMatched"_L1]
                .toInteger();
        };
        QVERIFY(matched(u"177,-18.6,-179,-16"_s) > 0);
        QCOMPARE(matched(u"-150,-18.6,-140,-16"_s), 0);
    }

    void search_refusesBadInput_data()
    {
        QTest::addColumn<QString>("query");
        QTest::newRow("short bbox") << u"bbox=1,2,3"_s;
        QTest::newRow("words in bbox") << u"bbox=a,b,c,d"_s;
        QTest::newRow("upside down") << u"bbox=1,5,2,4"_s;
        QTest::newRow("reversed dates") << u"datetime=2024-02-01T00:00:00Z/2024-01-01T00:00:00Z"_s;
        QTest::newRow("both open") << u"datetime=../.."_s;
        QTest::newRow("zero limit") << u"limit=0"_s;
        QTest::newRow("unknown token") << u"token=next:nothing:nothing"_s;
        QTest::newRow("unknown operator") << u"filter={\"op\":\"magic\",\"args\":[1]}"_s;
        QTest::newRow("area twice") << u"bbox=1,2,3,4&intersects={\"type\":\"Point\",\"coordinates\":[1,2]}"_s;
    }
    void search_refusesBadInput()
    {
        QFETCH(QString, query);
        const auto server = demo();
        QVERIFY(server);
        const Answer answer = ask("GET", at(*server, u"search?"_s + query));
        QCOMPARE(answer.status, 400);
        QVERIFY(!answer.json()["description"_L1].toString().isEmpty());
    }

    void assets_matchTheirSizesAndChecksums()
    {
        const auto server = demo();
        QVERIFY(server);
        for (const auto collection : {"sentinel-2-l2a"_L1, "sentinel-1-grd"_L1, "landsat-c2-l2"_L1}) {
            const QJsonObject item = ask("GET", at(*server, u"search?limit=1&collections="_s + collection))
                                         .json()["features"_L1][0]
                                         .toObject();
            const QJsonObject assets = item["assets"_L1].toObject();
            QVERIFY(assets.size() >= 3);
            for (auto asset = assets.begin(); asset != assets.end(); ++asset) {
                const Answer file = ask("GET", QUrl(asset.value()["href"_L1].toString()));
                QCOMPARE(file.body.size(), asset.value()["file:size"_L1].toInteger());
                QCOMPARE(QString::fromLatin1("1220" +
                                             QCryptographicHash::hash(file.body, QCryptographicHash::Sha256).toHex()),
                         asset.value()["file:checksum"_L1].toString());
                if (asset.key() == "thumbnail"_L1)
                    QCOMPARE(QImage::fromData(file.body).width(), 256);
                if (asset.value()["type"_L1].toString().startsWith("image/tiff"_L1))
                    QVERIFY(file.body.startsWith(QByteArray("II*\0", 4)));
            }
        }
    }

    void archive_isReproducible()
    {
        const DemoArchive one(3, kUntil), two(3, kUntil), other(4, kUntil);
        QCOMPARE(one.items().size(), two.items().size());
        const Item &item = one.items()[20], &same = two.items()[20];
        QCOMPARE(item.json, same.json);
        QCOMPARE(one.asset(item, u"thumbnail"_s)->checksum, two.asset(same, u"thumbnail"_s)->checksum);
        QVERIFY(other.asset(other.items()[20], u"thumbnail"_s)->checksum != one.asset(item, u"thumbnail"_s)->checksum);
    }

    void geodesy_agreesWithKnownPoints()
    {
        // Corner of tile 32TPS as Copernicus publishes it: 600000 E, 5200020 N is 46.94617 N, 10.31189 E.
        const QPointF corner = fromUtm({.zone = 32, .easting = 600000, .northing = 5200020});
        QVERIFY2(std::abs(corner.x() - 10.3135) < 0.003, qPrintable(QString::number(corner.x(), 'f', 6)));
        QVERIFY2(std::abs(corner.y() - 46.946) < 0.003, qPrintable(QString::number(corner.y(), 'f', 6)));
        const UtmPoint back = toUtm(corner.x(), corner.y(), 32);
        QVERIFY(std::abs(back.easting - 600000) < 0.01 && std::abs(back.northing - 5200020) < 0.01);
        QCOMPARE(mgrsSquare(32, 46.4, 6, 51), u"32TPS"_s);
        QCOMPARE(mgrsSquare(33, 45.5, 3, 50), u"33TUL"_s);
    }

    void ranges_giveTheBytesAsked()
    {
        const auto server = demo();
        QVERIFY(server);
        const QUrl url(ask("GET", at(*server, u"search?limit=1&collections=sentinel-2-l2a"_s))
                           .json()["features"_L1][0]["assets"_L1]["B02"_L1]["href"_L1]
                           .toString());
        const Answer whole = ask("GET", url);
        const QByteArray tag = whole.headers["etag"_ba];
        QCOMPARE(whole.headers["accept-ranges"_ba], "bytes"_ba);
        const Answer part = ask("GET", url, {}, {{"Range"_ba, "bytes=1000-1999"_ba}, {"If-Range"_ba, tag}});
        QCOMPARE(part.status, 206);
        QCOMPARE(part.body, whole.body.mid(1000, 1000));
        QCOMPARE(part.headers["content-range"_ba], "bytes 1000-1999/"_ba + QByteArray::number(whole.body.size()));
        QCOMPARE(ask("GET", url, {}, {{"Range"_ba, "bytes=-10"_ba}}).body, whole.body.last(10));
        QCOMPARE(ask("GET", url, {}, {{"Range"_ba, "bytes=5-"_ba}, {"If-Range"_ba, "\"old\""_ba}}).status, 200);
        QCOMPARE(ask("GET", url, {}, {{"Range"_ba, "bytes=99999999-"_ba}}).status, 416);
        const Answer head = ask("HEAD", url);
        QCOMPARE(head.headers["content-length"_ba].toLongLong(), whole.body.size());
        QVERIFY(head.body.isEmpty());
    }

    void tokens_openTheProtectedCollection()
    {
        const auto server = demo({.tokenLifeSeconds = 100});
        QVERIFY(server);
        const QUrl url(ask("GET", at(*server, u"search?limit=1&collections=private-archive"_s))
                           .json()["features"_L1][0]["assets"_L1]["B02"_L1]["href"_L1]
                           .toString());
        QCOMPARE(ask("GET", url).status, 401);
        const auto sign = [&](const QByteArray &form) {
            return ask("POST", at(*server, u"oauth/token"_s), form,
                       {{"Content-Type"_ba, "application/x-www-form-urlencoded"_ba}});
        };
        QCOMPARE(sign("grant_type=client_credentials&client_id=demo&client_secret=wrong").status, 401);
        QCOMPARE(sign("grant_type=password&username=totp&password=demo-secret&totp=000000").status, 401);
        const Answer answer = sign("grant_type=password&username=totp&password=demo-secret&totp=123456");
        QCOMPARE(answer.status, 200);
        const QByteArray access = answer.json()["access_token"_L1].toString().toLatin1();
        QCOMPARE(ask("GET", url, {}, {{"Authorization"_ba, "Bearer " + access}}).status, 200);
        const QByteArray refresh =
            "grant_type=refresh_token&refresh_token=" + answer.json()["refresh_token"_L1].toString().toLatin1();
        QCOMPARE(sign(refresh).status, 200);
        QCOMPARE(sign(refresh).status, 400);
        QVERIFY(sign("grant_type=client_credentials&client_id=demo&client_secret=demo-secret")
                    .json()["expires_in"_L1]
                    .toInt() == 100);
        const auto spent = demo({.tokenLifeSeconds = 0});
        const QByteArray dead = ask("POST", at(*spent, u"oauth/token"_s),
                                    "grant_type=client_credentials&client_id=demo&client_secret=demo-secret",
                                    {{"Content-Type"_ba, "application/x-www-form-urlencoded"_ba}})
                                    .json()["access_token"_L1]
                                    .toString()
                                    .toLatin1();
        QUrl there = url;
        there.setPort(spent->origin().port());
        QCOMPARE(ask("GET", there, {}, {{"Authorization"_ba, "Bearer " + dead}}).status, 401);
    }

    void faults_happenAsOrdered()
    {
        QTemporaryDir folder;
        QVERIFY(write(folder.filePath(u"a.json"_s), QJsonDocument(handItem(u"a"_s, 300000)).toJson()));
        SandboxServer server(std::make_unique<FolderArchive>(QDir(folder.path())), {});
        QVERIFY(server.start());
        const QUrl url = at(server, u"assets/mine/a/data/a.tif"_s);
        const auto order = [&](const QByteArray &list) {
            ask("DELETE", at(server, u"_sandbox/faults"_s));
            return ask("POST", at(server, u"_sandbox/faults"_s), QByteArray(list).replace('\'', '"')).status;
        };
        const QByteArray tag = ask("GET", url).headers["etag"_ba];

        QCOMPARE(order("[{'path':'/assets/*','fault':'status','status':503,'retryAfter':'2','times':1}]"), 200);
        const Answer busy = ask("GET", url);
        QCOMPARE(busy.status, 503);
        QCOMPARE(busy.headers["retry-after"_ba], "2"_ba);
        QCOMPARE(ask("GET", url).status, 200);

        QCOMPARE(order("[{'path':'*.tif','fault':'cut','afterBytes':5000}]"), 200);
        const Answer cut = ask("GET", url);
        // Qt reports some cuts as success: what counts here is that the server promised more than it sent.
        QVERIFY(cut.body.size() <= 5000);
        QVERIFY(cut.headers["content-length"_ba].toLongLong() > 5000);

        QCOMPARE(order("[{'path':'*.tif','fault':'wrongRange'}]"), 200);
        QVERIFY(!ask("GET", url, {}, {{"Range"_ba, "bytes=100-199"_ba}})
                     .headers["content-range"_ba]
                     .startsWith("bytes 100-"));
        QCOMPARE(order("[{'path':'*.tif','fault':'ignoreRange'}]"), 200);
        QCOMPARE(ask("GET", url, {}, {{"Range"_ba, "bytes=100-199"_ba}}).status, 200);
        QCOMPARE(order("[{'path':'*.tif','fault':'changeEtag','times':1}]"), 200);
        QVERIFY(ask("GET", url).headers["etag"_ba] != tag);
        QVERIFY(ask("GET", url).headers["etag"_ba] != tag);
        QCOMPARE(order("[{'path':'*.tif','fault':'html'}]"), 200);
        QVERIFY(ask("GET", url).headers["content-type"_ba].startsWith("text/html"));
        QCOMPARE(order("[{'path':'*.tif','fault':'expired'}]"), 200);
        QCOMPARE(ask("GET", url).status, 403);

        QCOMPARE(order("[{'path':'*.tif','fault':'redirect'}]"), 200);
        const Answer moved = ask("GET", url);
        QCOMPARE(moved.status, 302);
        const QUrl elsewhere(QString::fromLatin1(moved.headers["location"_ba]));
        QCOMPARE(elsewhere.port(), server.otherOrigin().port());
        QCOMPARE(ask("GET", elsewhere).body.size(), 300000);
        QCOMPARE(ask("GET", elsewhere, {}, {{"Authorization"_ba, "Bearer secret"_ba}}).status, 400);

        QCOMPARE(order("[{'path':'*.tif','fault':'magic'}]"), 400);
        const QJsonArray log = ask("GET", at(server, u"_sandbox/log"_s)).json()["requests"_L1].toArray();
        QVERIFY(log.last()["authorization"_L1].toBool());
        QCOMPARE(log.last()["path"_L1].toString(), u"/assets/mine/a/data/a.tif"_s);
    }

    void stallAndDrip_keepTheConnectionOpen()
    {
        QTemporaryDir folder;
        QVERIFY(write(folder.filePath(u"a.json"_s), QJsonDocument(handItem(u"a"_s, 300000)).toJson()));
        SandboxServer server(std::make_unique<FolderArchive>(QDir(folder.path())), {});
        QVERIFY(server.start());
        const QUrl url = at(server, u"assets/mine/a/data/a.tif"_s);
        for (const QByteArray &fault : {"[{'path':'*.tif','fault':'stall','afterBytes':2000}]"_ba,
                                        "[{'path':'*.tif','fault':'drip','bytesPerSecond':20000}]"_ba}) {
            ask("DELETE", at(server, u"_sandbox/faults"_s));
            ask("POST", at(server, u"_sandbox/faults"_s), QByteArray(fault).replace('\'', '"'));
            std::unique_ptr<QNetworkReply> reply(m_network.get(QNetworkRequest(url)));
            QTRY_VERIFY(reply->bytesAvailable() >= 2000);
            QVERIFY(!reply->isFinished());
            QVERIFY(reply->bytesAvailable() < 300000);
            reply->abort();
        }
    }

    void folder_exposesEachItemOnceWithItsFiles()
    {
        QTemporaryDir folder;
        const qint64 huge = 5LL << 30;
        const QJsonObject page{{u"type"_s, u"FeatureCollection"_s},
                               {u"features"_s, QJsonArray{handItem(u"a"_s, 100000), handItem(u"b"_s, huge)}}};
        QVERIFY(write(folder.filePath(u"page.json"_s), QJsonDocument(page).toJson()));
        QVERIFY(write(folder.filePath(u"single.json"_s), QJsonDocument(handItem(u"a"_s, 100000)).toJson()));
        QVERIFY(write(folder.filePath(u"exchange.json"_s),
                      QByteArray("[{'request':{},'response':{}}]").replace('\'', '"')));
        QVERIFY(write(folder.filePath(u"broken.json"_s), "{"));
        QVERIFY(write(folder.filePath(u"note.txt"_s), "a real file"));
        SandboxServer server(std::make_unique<FolderArchive>(QDir(folder.path())), {});
        QVERIFY(server.start());
        const QJsonArray features = ask("GET", at(server, u"search"_s)).json()["features"_L1].toArray();
        QCOMPARE(features.size(), 2);
        const QJsonObject assets = features[0]["assets"_L1].toObject();
        const QJsonObject data = assets["data"_L1].toObject();
        QVERIFY(data["href"_L1].toString().endsWith("/assets/mine/a/data/a.tif"_L1));
        const QByteArray bytes = ask("GET", QUrl(data["href"_L1].toString())).body;
        QCOMPARE(bytes.size(), 100000);
        QCOMPARE(QString::fromLatin1("1220" + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()),
                 data["file:checksum"_L1].toString());
        QCOMPARE(ask("GET", QUrl(assets["beside"_L1]["href"_L1].toString())).body, "a real file"_ba);
        QVERIFY(!QImage::fromData(ask("GET", QUrl(assets["thumbnail"_L1]["href"_L1].toString())).body).isNull());

        const QJsonObject large = features[1]["assets"_L1]["data"_L1].toObject();
        QCOMPARE(large["file:size"_L1].toInteger(), huge);
        QVERIFY(!large.contains("file:checksum"_L1));
        const Answer end = ask("GET", QUrl(large["href"_L1].toString()), {}, {{"Range"_ba, "bytes=5368709000-"_ba}});
        QCOMPARE(end.status, 206);
        QCOMPARE(end.body.size(), huge - 5368709000);
        QCOMPARE(ask("GET", at(server, u"collections/mine"_s)).json()["type"_L1].toString(), u"Collection"_s);
    }

    void recorded_rootsExposeExactlyTheirItems_data()
    {
        QTest::addColumn<QString>("folder");
        for (const auto name : {"earth-search", "planetary-computer", "cdse-stac"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void recorded_rootsExposeExactlyTheirItems()
    {
        QFETCH(QString, folder);
        const QString source = qEnvironmentVariable("SWATHE_SOURCE", u"."_s);
        const QDir root(qEnvironmentVariable("SWATHE_FIXTURES", source + u"/../shared/fixtures"_s) + u'/' + folder);
        if (!root.exists())
            QSKIP("no recorded input here");
        // Counted by another road than the archive's: every member of every document that is an item by its members.
        QSet<QString> expected;
        const auto count = [&](const auto &self, const QJsonValue &value) -> void {
            const QJsonObject object = value.toObject();
            if (object["type"_L1].toString() == "Feature"_L1 && object.contains("stac_version"_L1) &&
                object.contains("id"_L1))
                expected += object["collection"_L1].toString(root.dirName()) + u'/' + object["id"_L1].toString();
            for (const QJsonValue &feature : object["features"_L1].toArray())
                self(self, feature);
        };
        QDirIterator files(root.path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            if (file.fileName().endsWith(".ndjson"_L1))
                while (!file.atEnd())
                    count(count, QJsonDocument::fromJson(file.readLine()).object());
            else
                count(count, QJsonDocument::fromJson(file.readAll()).object());
        }
        QVERIFY(!expected.isEmpty());
        SandboxServer server(std::make_unique<FolderArchive>(root), {.paging = u"next"_s, .pageSize = 50});
        QVERIFY(server.start());
        const QStringList seen = walk(at(server, u"search"_s), "POST", {{u"limit"_s, 50}});
        QCOMPARE(QSet<QString>(seen.begin(), seen.end()), expected);
        QCOMPARE(seen.size(), expected.size());
    }
};

QTEST_GUILESS_MAIN(TestSandboxServer)

#include "tst_sandboxserver.moc"
