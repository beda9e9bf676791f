// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/folderarchive.h"
#include "sandbox/http/selfsigned.h"
#include "sandbox/sandboxserver.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace swathe::sandbox;

namespace {

constexpr qint64 kSize = 5LL << 30;

QJsonObject item()
{
    return {{u"type"_s, u"Feature"_s},
            {u"stac_version"_s, u"1.0.0"_s},
            {u"id"_s, u"a"_s},
            {u"collection"_s, u"mine"_s},
            {u"geometry"_s, QJsonObject{{u"type"_s, u"Point"_s}, {u"coordinates"_s, QJsonArray{11, 47}}}},
            {u"properties"_s, QJsonObject{{u"datetime"_s, u"2024-05-01T10:00:00Z"_s}}},
            {u"links"_s, QJsonArray()},
            {u"assets"_s, QJsonObject{{u"data"_s, QJsonObject{{u"href"_s, u"s3://bucket/a.tif"_s},
                                                              {u"type"_s, u"image/tiff"_s},
                                                              {u"file:size"_s, kSize}}}}}};
}

} // namespace

/** A client of frames (RFC 9113 §4), for what Qt's own hides. */
struct RawClient {
    struct Frame {
        int type = 0;
        int flags = 0;
        quint32 stream = 0;
        QByteArray payload;
    };
    QSslSocket socket;
    QList<Frame> frames;

    /** Connects and asks for / on stream 1; false when the server does not speak HTTP/2. */
    bool ask(const QUrl &origin, const QString &certificate)
    {
        QSslConfiguration trust = socket.sslConfiguration();
        trust.setCaCertificates(QSslCertificate::fromPath(certificate));
        trust.setAllowedNextProtocols({QSslConfiguration::ALPNProtocolHTTP2});
        socket.setSslConfiguration(trust);
        QSignalSpy encrypted(&socket, &QSslSocket::encrypted);
        socket.connectToHostEncrypted(origin.host(), static_cast<quint16>(origin.port()));
        if (!encrypted.wait(10000) || socket.sslConfiguration().nextNegotiatedProtocol() != "h2")
            return false;
        // Empty settings; :method GET, :scheme https, :path / of the static table, :authority as a literal.
        socket.write("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + QByteArray::fromHex("000000040000000000") +
                     QByteArray::fromHex("000006010500000001"
                                         "8287844101") +
                     "x");
        return true;
    }

    /** Takes what has come. */
    void read()
    {
        m_in += socket.readAll();
        while (m_in.size() >= 9) {
            const auto *at = reinterpret_cast<const uchar *>(m_in.constData());
            const qsizetype length = (at[0] << 16) | (at[1] << 8) | at[2];
            if (m_in.size() < 9 + length)
                break;
            frames.append({at[3], at[4], qFromBigEndian<quint32>(at + 5), m_in.mid(9, length)});
            m_in.remove(0, 9 + length);
        }
    }

    qint64 dataBytes()
    {
        read();
        qint64 bytes = 0;
        for (const Frame &frame : std::as_const(frames))
            bytes += frame.type == 0 ? frame.payload.size() : 0;
        return bytes;
    }

private:
    QByteArray m_in;
};

/** HTTP/2 as Qt's own client and curl see it. */
class TestHttp2 : public QObject
{
    Q_OBJECT

    using Headers = QList<std::pair<QByteArray, QByteArray>>;
    struct Answer {
        int status = 0;
        QByteArray body;
        QHash<QByteArray, QByteArray> headers;
        QNetworkReply::NetworkError error = QNetworkReply::NoError;
        bool http2 = false;
        [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    };

    QTemporaryDir m_folder;
    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<QNetworkAccessManager> m_network;
    QString m_certificate;
    ListenOptions m_listen;

    [[nodiscard]] QUrl at(const QString &path) const { return m_server->origin().resolved(QUrl(path)); }
    [[nodiscard]] QUrl file() const { return at(u"assets/mine/a/data/a.tif"_s); }

    [[nodiscard]] QNetworkRequest requestFor(const QUrl &url, const Headers &headers = {}) const
    {
        QNetworkRequest request(url);
        QSslConfiguration trust = request.sslConfiguration();
        trust.setCaCertificates(QSslCertificate::fromPath(m_certificate));
        request.setSslConfiguration(trust);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        for (const auto &[name, value] : headers)
            request.setRawHeader(name, value);
        return request;
    }

    static Answer finished(QNetworkReply *reply)
    {
        QSignalSpy finished(reply, &QNetworkReply::finished);
        Answer answer;
        if (!reply->isFinished() && !finished.wait(30000)) {
            answer.error = QNetworkReply::TimeoutError;
            return answer;
        }
        answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        answer.http2 = reply->attribute(QNetworkRequest::Http2WasUsedAttribute).toBool();
        answer.error = reply->error();
        answer.body = reply->readAll();
        for (const auto &[name, value] : reply->rawHeaderPairs())
            answer.headers.insert(name.toLower(), value);
        reply->deleteLater();
        return answer;
    }

    Answer ask(const QByteArray &method, const QUrl &url, const QByteArray &body = {}, const Headers &headers = {})
    {
        QNetworkRequest request = requestFor(url, headers);
        if (!body.isEmpty())
            request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_ba);
        return finished(method == "HEAD" ? m_network->head(request)
                                         : m_network->sendCustomRequest(request, method, body));
    }

    bool order(const QByteArray &faults)
    {
        ask("DELETE", at(u"_sandbox/faults"_s));
        return ask("POST", at(u"_sandbox/faults"_s), QByteArray(faults).replace('\'', '"')).status == 200;
    }

    QJsonArray log() { return ask("GET", at(u"_sandbox/log"_s)).json()["requests"_L1].toArray(); }

private Q_SLOTS:
    void initTestCase()
    {
        m_certificate = m_folder.filePath(u"tls.pem"_s);
        const QString key = m_folder.filePath(u"tls.key"_s);
        QVERIFY(writeSelfSigned(m_certificate, key));
        QVERIFY(!(QFile::permissions(key) & (QFile::ReadGroup | QFile::ReadOther)));
        m_listen = {.certificateFile = m_certificate, .keyFile = key, .http2 = true};
        const QDir root(m_folder.filePath(u"root"_s));
        QVERIFY(root.mkpath(u"."_s));
        QFile document(root.filePath(u"a.json"_s));
        QVERIFY(document.open(QIODevice::WriteOnly));
        document.write(QJsonDocument(item()).toJson());
        document.close();
        m_server = std::make_unique<SandboxServer>(
            std::make_unique<FolderArchive>(root),
            SandboxOptions{.certificateFile = m_certificate, .keyFile = key, .http2 = true});
        QVERIFY2(m_server->start(), qPrintable(m_server->errorText()));
    }

    void init() { m_network = std::make_unique<QNetworkAccessManager>(); }

    void answers_areThoseOfHttp1()
    {
        const Answer part = ask("GET", file(), {}, {{"Range"_ba, "bytes=1000-4999"_ba}});
        QVERIFY(part.http2);
        QCOMPARE(part.status, 206);
        QCOMPARE(part.body.size(), 4000);
        QCOMPARE(part.headers["content-range"_ba], "bytes 1000-4999/"_ba + QByteArray::number(kSize));
        const Answer head = ask("HEAD", file());
        QVERIFY(head.http2);
        QCOMPARE(head.headers["content-length"_ba].toLongLong(), kSize);
        QVERIFY(head.body.isEmpty());
        QVERIFY(!head.headers.contains("connection"_ba));

        QNetworkRequest old = requestFor(file(), {{"Range"_ba, "bytes=1000-4999"_ba}});
        old.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        const Answer same = finished(m_network->get(old));
        QVERIFY(!same.http2);
        QCOMPARE(same.status, 206);
        QCOMPARE(same.body, part.body);
        QCOMPARE(same.headers["etag"_ba], part.headers["etag"_ba]);
        const QJsonObject last = log().last().toObject();
        QCOMPARE(last["http"_L1].toString(), u"1.1"_s);
    }

    void largeRequests_comeWhole()
    {
        // Larger than the window a stream begins with, so that the server must open it again.
        QJsonArray ids{u"a"_s};
        for (int i = 0; i < 40000; ++i)
            ids += u"another-%1"_s.arg(i);
        const QByteArray body = QJsonDocument(QJsonObject{{u"ids"_s, ids}}).toJson();
        QVERIFY(body.size() > 500000);
        const Answer answer = ask("POST", at(u"search"_s), body);
        QVERIFY(answer.http2);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json()["features"_L1].toArray().size(), 1);
    }

    void manyStreams_shareAConnectionAndKeepTheirBytes()
    {
        ask("DELETE", at(u"_sandbox/log"_s));
        constexpr qint64 kPart = 700 * 1000 + 13;
        QList<QNetworkReply *> replies;
        for (int i = 0; i < 60; ++i)
            replies +=
                m_network->get(requestFor(file(), {{"Range"_ba, "bytes="_ba + QByteArray::number(i * kPart) + '-' +
                                                                    QByteArray::number((i + 1) * kPart - 1)}}));
        QByteArray all;
        for (QNetworkReply *reply : std::as_const(replies)) {
            const Answer answer = finished(reply);
            QCOMPARE(answer.error, QNetworkReply::NoError);
            QVERIFY(answer.http2);
            QCOMPARE(answer.body.size(), kPart);
            all += answer.body;
        }
        const FolderArchive archive(QDir(m_folder.filePath(u"root"_s)));
        const AssetFile asset = archive.asset(archive.items().front(), u"data"_s).value();
        QVERIFY(all == asset.body.read(0, 60 * kPart));
        QSet<qint64> connections;
        for (const QJsonValue &entry : log())
            connections += entry["connection"_L1].toInteger();
        QCOMPARE(connections.size(), 1);
    }

    void bodies_areReadOnlyAsFarAsTheClientTakesThem()
    {
        qint64 furthest = 0;
        HttpServer server([&](const HttpRequest &) {
            return HttpResponse{.body = {kSize, [&](qint64 offset, qint64 count) {
                                             furthest = std::max(furthest, offset + count);
                                             return QByteArray(count, 'x');
                                         }}};
        });
        QVERIFY(server.listen(m_listen));
        // Only the windows of the beginning, 64 kB, and nothing taken.
        RawClient client;
        QVERIFY(client.ask(server.origin(), m_certificate));
        const auto count = [&] {
            return client.dataBytes();
        };
        QTRY_COMPARE(count(), 65535);
        QVERIFY(furthest <= 1024 * 1024);
        // One more kB of the window for the connection and the stream gives one more kB.
        client.socket.write(QByteArray::fromHex("000004080000000000"
                                                "00000400"
                                                "000004080000000001"
                                                "00000400"));
        QTRY_COMPARE(count(), 65535 + 1024);
        QVERIFY(furthest <= 1024 * 1024);
    }

    void brokenStreams_leaveTheConnection_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<qint64>("bytes");
        QTest::newRow("cut at once") << "{'fault':'cut'}"_ba << 0LL;
        QTest::newRow("cut") << "{'fault':'cut','afterBytes':70001}"_ba << 70001LL;
        QTest::newRow("no error") << "{'fault':'rst','afterBytes':5000,'code':0}"_ba << 5000LL;
        QTest::newRow("internal error") << "{'fault':'rst','afterBytes':5000,'code':2}"_ba << 5000LL;
        QTest::newRow("flow control error") << "{'fault':'rst','afterBytes':300000,'code':3}"_ba << 300000LL;
        QTest::newRow("cancel") << "{'fault':'rst','afterBytes':1,'code':8}"_ba << 1LL;
        QTest::newRow("enhance your calm") << "{'fault':'rst','afterBytes':0,'code':11}"_ba << 0LL;
    }
    void brokenStreams_leaveTheConnection()
    {
        QFETCH(QByteArray, fault);
        QFETCH(qint64, bytes);
        ask("DELETE", at(u"_sandbox/log"_s));
        QVERIFY(order("[{'path':'*.tif','times':1," + fault.sliced(1) + ']'));
        QNetworkReply *reply = m_network->get(requestFor(file()));
        qint64 received = 0;
        connect(reply, &QNetworkReply::readyRead, this, [&] {
            received += reply->readAll().size();
        });
        const Answer broken = finished(reply);
        // Qt takes a reset with NO_ERROR for the end of the file: what counts is that more was promised.
        if (!fault.contains("'code':0"))
            QVERIFY(broken.error != QNetworkReply::NoError);
        QCOMPARE(broken.headers["content-length"_ba].toLongLong(), kSize);
        QVERIFY(broken.http2);
        QVERIFY2(received + broken.body.size() <= bytes, qPrintable(QString::number(received)));
        const Answer after = ask("GET", file(), {}, {{"Range"_ba, "bytes=0-9"_ba}});
        QCOMPARE(after.status, 206);
        QSet<qint64> connections;
        for (const QJsonValue &entry : log())
            connections += entry["connection"_L1].toInteger();
        QCOMPARE(connections.size(), 1);
    }

    void goaway_letsThisOneEndAndClosesTheConnection()
    {
        QVERIFY(order("[{'path':'*.tif','fault':'goaway','afterBytes':100000,'times':1}]"));
        const Answer whole = ask("GET", file(), {}, {{"Range"_ba, "bytes=0-399999"_ba}});
        QCOMPARE(whole.error, QNetworkReply::NoError);
        QCOMPARE(whole.body.size(), 400000);

        // The rest frame by frame: a request that Qt 6.8 puts on a connection that is going away gets no answer ever.
        HttpServer server([](const HttpRequest &) {
            return HttpResponse{.body = Body::of(QByteArray(40000, 'x')),
                                .breaks = Break::GoAway,
                                .breakAfter = 10000,
                                .errorCode = 11};
        });
        QVERIFY(server.listen(m_listen));
        RawClient client;
        QVERIFY(client.ask(server.origin(), m_certificate));
        QTRY_COMPARE(client.socket.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(client.dataBytes(), 40000);
        QVERIFY(client.frames.last().type == 0 && (client.frames.last().flags & 1)); // END_STREAM
        QList<RawClient::Frame> farewells;
        for (const RawClient::Frame &frame : std::as_const(client.frames))
            if (frame.type == 7)
                farewells += frame;
        QCOMPARE(farewells.size(), 1);
        QCOMPARE(farewells[0].payload, QByteArray::fromHex("00000001"
                                                           "0000000b"));
    }

    void refusal_endsTheConnectionInTheMiddle()
    {
        QVERIFY(order("[{'path':'*.tif','fault':'goaway','refuse':true,'code':2,'afterBytes':50000,'times':1}]"));
        const Answer broken = ask("GET", file());
        QVERIFY(broken.error != QNetworkReply::NoError);
        QVERIFY(broken.body.size() <= 50000);
        QCOMPARE(ask("GET", file(), {}, {{"Range"_ba, "bytes=0-9"_ba}}).body.size(), 10);
    }

    void otherFaults_areThoseOfHttp1()
    {
        const Headers range{{"Range"_ba, "bytes=100-199"_ba}};
        QVERIFY(order("[{'path':'*.tif','fault':'status','status':503,'retryAfter':2,'times':1}]"));
        const Answer busy = ask("GET", file(), {}, range);
        QVERIFY(busy.http2);
        QCOMPARE(busy.status, 503);
        QCOMPARE(busy.headers["retry-after"_ba], "2"_ba);
        QVERIFY(order("[{'path':'*.tif','fault':'wrongRange'}]"));
        QCOMPARE(ask("GET", file(), {}, range).headers["content-range"_ba],
                 "bytes 1-100/"_ba + QByteArray::number(kSize));
        QVERIFY(order("[{'path':'*.tif','fault':'html'}]"));
        QVERIFY(ask("GET", file(), {}, range).headers["content-type"_ba].startsWith("text/html"));
        QVERIFY(order("[{'path':'*.tif','fault':'expired'}]"));
        QCOMPARE(ask("GET", file(), {}, range).status, 403);
        QVERIFY(order("[{'path':'*.tif','fault':'redirect'}]"));
        const Answer moved = ask("GET", file(), {}, range);
        QCOMPARE(moved.status, 302);
        const QUrl elsewhere(QString::fromLatin1(moved.headers["location"_ba]));
        QCOMPARE(elsewhere.port(), m_server->otherOrigin().port());
        QCOMPARE(ask("GET", elsewhere, {}, range).body.size(), 100);
        QCOMPARE(ask("GET", elsewhere, {}, {{"Authorization"_ba, "Bearer secret"_ba}}).status, 400);
        QVERIFY(order("[{'path':'*.tif','fault':'ignoreRange'}]"));
        QNetworkReply *whole = m_network->get(requestFor(file(), range));
        QTRY_COMPARE(whole->header(QNetworkRequest::ContentLengthHeader).toLongLong(), kSize);
        whole->abort();
        whole->deleteLater();
    }

    void stallAndDrip_holdOnlyTheirStream()
    {
        for (const QByteArray &fault : {"[{'path':'*.tif','fault':'stall','afterBytes':2000,'times':1}]"_ba,
                                        "[{'path':'*.tif','fault':'drip','bytesPerSecond':20000,'times':1}]"_ba}) {
            QVERIFY(order(fault));
            std::unique_ptr<QNetworkReply> slow(m_network->get(requestFor(file())));
            QTRY_VERIFY(slow->bytesAvailable() >= 2000);
            QCOMPARE(ask("GET", file(), {}, {{"Range"_ba, "bytes=0-999999"_ba}}).body.size(), 1000000);
            QVERIFY(!slow->isFinished());
            QVERIFY(slow->bytesAvailable() < 1000000);
            slow->abort();
        }
    }

    void streams_shareTheRateOfTheirConnection()
    {
        HttpServer server([](const HttpRequest &) {
            return HttpResponse{.body = Body::of(QByteArray(400000, 'x')),
                                .connectionRate = 2000000,
                                .latency = std::chrono::milliseconds(80)};
        });
        QVERIFY(server.listen(m_listen));
        QElapsedTimer clock;
        clock.start();
        QList<QNetworkReply *> replies;
        for (int i = 0; i < 3; ++i)
            replies += m_network->get(requestFor(server.origin()));
        for (QNetworkReply *reply : std::as_const(replies)) {
            const Answer answer = finished(reply);
            QVERIFY(answer.http2);
            QCOMPARE(answer.body.size(), 400000);
        }
        // 1.2 MB at 2 MB/s after 80 ms, less the hundredth of a second a budget begins with.
        QVERIFY2(clock.elapsed() >= 640, qPrintable(QString::number(clock.elapsed())));
    }

    void curl_agrees()
    {
        const QString curl = QStandardPaths::findExecutable(u"curl"_s);
        QProcess version;
        version.start(curl, {u"--version"_s});
        if (curl.isEmpty() || !version.waitForFinished() || !version.readAll().contains("HTTP2"))
            QSKIP("no curl with HTTP/2 here");
        QVERIFY(order("[{'path':'*.tif','fault':'rst','afterBytes':1000,'code':8,'times':1}]"));
        const auto run = [&](const QStringList &more) {
            auto process = std::make_unique<QProcess>();
            process->start(curl, QStringList{u"--http2"_s, u"-sS"_s, u"--cacert"_s, m_certificate, u"-o"_s,
                                             m_folder.filePath(u"out"_s), u"-w"_s,
                                             u"%{http_version} %{http_code} %{size_download}"_s} +
                                     more + QStringList{file().toString()});
            QSignalSpy over(process.get(), &QProcess::finished);
            return over.wait(30000) ? std::move(process) : nullptr;
        };
        const auto broken = run({});
        QVERIFY(broken);
        QCOMPARE(broken->exitCode(), 92); // CURLE_HTTP2_STREAM
        QCOMPARE(broken->readAllStandardOutput(), "2 200 1000"_ba);
        const auto good = run({u"-r"_s, u"5000000000-"_s});
        QVERIFY(good);
        QCOMPARE(good->exitCode(), 0);
        QCOMPARE(good->readAllStandardOutput(), "2 206 "_ba + QByteArray::number(kSize - 5000000000));
    }

    void withoutTls_thereIsNoHttp2()
    {
        HttpServer server([](const HttpRequest &) {
            return HttpResponse{};
        });
        QVERIFY(!server.listen({.http2 = true}));
        QVERIFY(!server.errorText().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestHttp2)

#include "tst_http2.moc"
