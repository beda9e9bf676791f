// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/transfer/faultcase.h"

#include <QFileInfo>
#include <QNetworkProxy>
#include <QProcess>
#include <QTcpServer>

#include <array>
#include <unistd.h>

using namespace swathe;
using namespace swathe::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The whole answer as it goes over the wire.
QByteArray wire(const QByteArray &body = content(), const QByteArray &more = {})
{
    return "HTTP/1.1 200 OK\r\nETag: \"v1\"\r\nAccept-Ranges: bytes\r\nContent-Length: " +
           QByteArray::number(body.size()) + "\r\n" + more + "\r\n" + body;
}

QByteArray chunked(const QByteArray &trailers)
{
    const QByteArray &body = content();
    QByteArray bytes = "HTTP/1.1 200 OK\r\nETag: \"v1\"\r\nTransfer-Encoding: chunked\r\nTrailer: X-Sum\r\n\r\n";
    for (qsizetype at = 0; at < body.size(); at += 7'777) {
        const QByteArray piece = body.mid(at, 7'777);
        bytes += QByteArray::number(piece.size(), 16) + ";name=value\r\n" + piece + "\r\n";
    }
    return bytes + "0\r\n" + trailers + "\r\n";
}

Row once(const char *name, const Reply &bad, qsizetype requests = 2)
{
    return {name,
            [bad](Case &s) {
                script(s.server, [bad](const Request &request, int count) {
                    return count == 1 ? bad : ranged(request);
                });
            },
            S::Completed, Kind::Internal,
            [requests](Case &s) {
                QCOMPARE(s.server.requests().size(), requests);
            }};
}

Row always(const char *name, const Reply &bad, Kind kind)
{
    return {name,
            [bad](Case &s) {
                script(s.server, [bad](const Request &, int) {
                    return bad;
                });
            },
            S::Failed, kind};
}

/// Half of the file comes; before the rest does, something happens to the part.
Row meddled(const char *name, const std::function<void(const QString &)> &meddle, bool hasChecksum)
{
    return {name, [meddle, hasChecksum](Case &s) {
                if (hasChecksum)
                    s.spec.checksum = {Checksum::Algorithm::Sha256, sha256(content())};
                script(s.server, [meddle, part = s.spec.targetPath + u".part"_s](const Request &request, int count) {
                    Reply reply = ranged(request);
                    if (count == 1) {
                        reply.cutAfter = 100'000;
                        reply.cutDelay = 60ms;
                    } else if (count == 2) {
                        meddle(part);
                    }
                    return reply;
                });
            }};
}

QList<Row> rows()
{
    return {
        once("chunked-with-trailers", {.raw = chunked("X-Sum: 1\r\nX-More: 2\r\n")}, 1),
        once("length-too-long",
             {.raw = wire().replace("Content-Length: 300000", "Content-Length: 400000").chopped(200'000)}, 3),
        always("length-too-short", {.headers = {{"Content-Length", "299999"}}, .body = content()},
               Kind::ChecksumMismatch),
        once("no-http-at-all", {.raw = "SSH-2.0-OpenSSH_9.2\r\n"}),
        once("408-then-ok", {.status = 408}),
        always("409", {.status = 409, .body = "busy"}, Kind::BadRequest),
        always("410", {.status = 410}, Kind::NotFound),
        once("425-then-ok", {.status = 425, .headers = {{"Retry-After", "0"}}}),
        once("429-without-retry-after", {.status = 429}),
        once("429-retry-after-nonsense", {.status = 429, .headers = {{"Retry-After", "soon"}}}),
        once("429-retry-after-negative", {.status = 429, .headers = {{"Retry-After", "-5"}}}),
        once("429-retry-after-long-ago",
             {.status = 429, .headers = {{"Retry-After", "Thu, 01 Jan 2015 00:00:00 GMT"}}}),
        once("503-retry-after", {.status = 503, .headers = {{"Retry-After", "1"}}}),
        once("202-being-prepared", {.status = 202, .headers = {{"Retry-After", "1"}}}),
        once("502-then-ok", {.status = 502}),
        always("204", {.status = 204}, Kind::BadAnswer),
        always("302-to-nowhere", {.status = 302}, Kind::BadAnswer),
        always("redirect-to-itself", TestServer::redirect("/file.bin"), Kind::TooManyRedirects),
        always("redirect-to-another-scheme", TestServer::redirect("ftp://127.0.0.1/file.bin"), Kind::BadAnswer),
        {"redirect-circle",
         [](Case &s) {
             script(s.server, [](const Request &request, int) {
                 return TestServer::redirect(request.path() == "/a" ? "/b" : "/a");
             });
         },
         S::Failed, Kind::TooManyRedirects},
        {"redirect-chain",
         [](Case &s) {
             script(s.server, [](const Request &request, int count) {
                 return count < 6 ? TestServer::redirect("/hop" + QByteArray::number(count)) : ranged(request);
             });
         }},
        {"page-under-a-lying-type",
         [](Case &s) {
             s.spec.mediaType = u"image/tiff"_s;
             script(s.server, [](const Request &, int) {
                 return Reply{.headers = {{"Content-Type", "image/tiff"}}, .body = "<html>Sign in</html>"};
             });
         },
         S::Failed, Kind::BadAnswer},
        meddled(
            "part-deleted",
            [](const QString &part) {
                QVERIFY(QFile::remove(part));
            },
            false),
        meddled(
            "part-replaced",
            [](const QString &part) {
                QVERIFY(QFile::remove(part));
                QFile other(part);
                QVERIFY(other.open(QIODevice::WriteOnly));
                other.write(pattern(300'000, 'x'));
            },
            false),
        meddled(
            "part-grown",
            [](const QString &part) {
                QFile file(part);
                QVERIFY(file.open(QIODevice::Append));
                file.write(QByteArray(400'000, 'x'));
            },
            false),
        meddled(
            "part-cut",
            [](const QString &part) {
                QVERIFY(QFile::resize(part, 10));
            },
            true),
        meddled(
            "part-changed",
            [](const QString &part) {
                QFile file(part);
                QVERIFY(file.open(QIODevice::ReadWrite));
                file.seek(5'000);
                file.write("changed");
            },
            true),
    };
}

/// Mounts a file system of `size` on `folder` while it lives. Needs root.
class SmallDisk
{
public:
    SmallDisk(const QString &folder, const QString &size) : m_folder(folder)
    {
        m_isThere =
            QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size="_s + size, u"tmpfs"_s, folder}) == 0;
    }
    ~SmallDisk()
    {
        if (m_isThere)
            QProcess::execute(u"umount"_s, {u"-l"_s, m_folder});
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;
    [[nodiscard]] bool isThere() const { return m_isThere; }
    [[nodiscard]] bool setReadOnly() const
    {
        return QProcess::execute(u"mount"_s, {u"-o"_s, u"remount,ro"_s, m_folder}) == 0;
    }

private:
    QString m_folder;
    bool m_isThere;
};

#define NEEDS_ROOT(disk)                                                                                               \
    if (!(disk).isThere())                                                                                             \
    QSKIP("SKIPPED: a small file system cannot be mounted here (needs root)")

} // namespace

/** Where connections, disks, folders and proxies break. */
class TestTransferBreaks : public QObject
{
    Q_OBJECT

    /// One file to its end under the usual limits of these tests.
    static void run(TransferQueue &queue)
    {
        queue.setLimits({.retries = 2, .stallTimeout = 400ms, .firstRetryWait = 20ms, .longestRetryWait = 60ms});
    }

private Q_SLOTS:
    void matrix_data()
    {
        QTest::addColumn<int>("index");
        const QList<Row> all = rows();
        for (int i = 0; i < all.size(); ++i)
            QTest::newRow(all.at(i).name) << i;
    }

    void matrix()
    {
        QFETCH(int, index);
        const Row row = rows().at(index);
        if (qstrcmp(row.name, "length-too-short") == 0) {
            Row withSize = row;
            withSize.set = [set = row.set](Case &s) {
                s.spec.size = content().size();
                set(s);
            };
            runRow(withSize);
            return;
        }
        runRow(row);
    }

    void reset_atEveryInterestingByte_data()
    {
        QTest::addColumn<qsizetype>("at");
        QTest::addColumn<bool>("resets");
        const qsizetype head = wire().indexOf("\r\n\r\n") + 4;
        constexpr qsizetype kBlock = 256 * 1024;
        const std::array<std::pair<const char *, qsizetype>, 14> places{{
            {"first letter", 1},
            {"status line", 10},
            {"end of the status line", 17},
            {"a header", 30},
            {"before the empty line", head - 2},
            {"before the last line feed", head - 1},
            {"end of the headers", head},
            {"first byte", head + 1},
            {"before a block's end", head + kBlock - 1},
            {"a block's end", head + kBlock},
            {"behind a block's end", head + kBlock + 1},
            {"some byte", head + 123'457},
            {"before the last byte", wire().size() - 1},
            {"the end", wire().size()},
        }};
        for (const bool resets : {false, true}) {
            for (const auto &[name, at] : places)
                QTest::newRow(QByteArray(QByteArray(name) + (resets ? ", reset" : ", closed")).constData())
                    << at << resets;
        }
    }

    void reset_atEveryInterestingByte()
    {
        QFETCH(qsizetype, at);
        QFETCH(bool, resets);
        runRow({"reset", [at, resets](Case &s) {
                    s.spec.size = content().size();
                    script(s.server, [at, resets](const Request &request, int count) {
                        return count == 1 ? Reply{.raw = wire().first(at), .resets = resets} : ranged(request);
                    });
                }});
    }

    void retryAfter_ofADayIsWaitedFor()
    {
        Case scene;
        scene.spec.href = scene.server.url(u"/file.bin"_s);
        scene.spec.targetPath = scene.folder.filePath(u"file.bin"_s);
        script(scene.server, [](const Request &, int) {
            return Reply{.status = 429, .headers = {{"Retry-After", "86400"}}};
        });
        TransferQueue queue(u":memory:"_s, nullptr);
        QVERIFY(queue.open());
        run(queue);
        const TransferId id = queue.add({scene.spec}).value(0);
        QTRY_COMPARE(queue.snapshot(id)->state, S::WaitingForLimit);
        const TransferSnapshot waiting = *queue.snapshot(id);
        QCOMPARE(waiting.error.kind, Kind::RateLimited);
        QVERIFY(waiting.nextTry > QDateTime::currentDateTimeUtc().addSecs(3'000));
        QCOMPARE(scene.server.requests().size(), 1);
    }

    void disk_fullAtEveryStep_data()
    {
        QTest::addColumn<int>("step");
        QTest::newRow("the catalogue told the size") << 0;
        QTest::newRow("the server told the size") << 1;
        QTest::newRow("nobody told the size") << 2;
    }

    void disk_fullAtEveryStep()
    {
        QFETCH(int, step);
        Case scene;
        SmallDisk disk(scene.folder.path(), u"400k"_s);
        NEEDS_ROOT(disk);
        QFile filler(scene.folder.filePath(u"filler"_s));
        QVERIFY(filler.open(QIODevice::WriteOnly));
        filler.write(QByteArray(200'000, 'x'));
        filler.close();
        scene.spec.href = scene.server.url(u"/file.bin"_s);
        scene.spec.targetPath = scene.folder.filePath(u"file.bin"_s);
        if (step == 0)
            scene.spec.size = content().size();
        script(scene.server, [step](const Request &request, int) {
            Reply reply = ranged(request);
            reply.isChunked = step == 2 && reply.status == 200;
            return reply;
        });
        TransferQueue queue(u":memory:"_s, nullptr);
        QVERIFY(queue.open());
        run(queue);
        const TransferId id = queue.add({scene.spec}).value(0);
        QTRY_VERIFY_WITH_TIMEOUT(queue.snapshot(id)->hasError, 10'000);
        QCOMPARE(queue.snapshot(id)->error.kind, Kind::DiskFull);
        QCOMPARE(scene.server.requests().isEmpty(), step == 0);
        QVERIFY(!QFile::exists(scene.spec.targetPath));
        QVERIFY(filler.remove());
        queue.retry({id});
        queue.resumeAll();
        QTRY_COMPARE_WITH_TIMEOUT(queue.snapshot(id)->state, S::Completed, 15'000);
        QFile file(scene.spec.targetPath);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(sha256(file.readAll()), sha256(content()));
        file.close();
    }

    void disk_readOnlyIsSaid()
    {
        Case scene;
        SmallDisk disk(scene.folder.path(), u"1m"_s);
        NEEDS_ROOT(disk);
        QVERIFY(disk.setReadOnly());
        scene.spec.href = scene.server.url(u"/file.bin"_s);
        scene.spec.targetPath = scene.folder.filePath(u"file.bin"_s);
        TransferQueue queue(u":memory:"_s, nullptr);
        QVERIFY(queue.open());
        run(queue);
        const TransferId id = queue.add({scene.spec}).value(0);
        QTRY_COMPARE(queue.snapshot(id)->state, S::Failed);
        QCOMPARE(queue.snapshot(id)->error.kind, Kind::DiskDenied);
        QVERIFY(scene.server.requests().isEmpty());
    }

    void proxy_data()
    {
        QTest::addColumn<bool>("listens");
        QTest::newRow("nobody listens") << false;
        QTest::newRow("refuses") << true;
    }

    void proxy()
    {
        QFETCH(bool, listens);
        TestServer proxyServer;
        script(proxyServer, [](const Request &, int) {
            return Reply{.status = 407, .headers = {{"Proxy-Authenticate", "Basic realm=\"x\""}}};
        });
        const quint16 port = proxyServer.port();
        if (!listens)
            proxyServer.shutDown();
        QNetworkProxy::setApplicationProxy({QNetworkProxy::HttpProxy, u"127.0.0.1"_s, port});
        const auto back = qScopeGuard([] {
            QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
        });
        Case scene;
        // Qt asks no proxy for this machine itself.
        scene.spec.href = QUrl(u"http://swathe.invalid/file.bin"_s);
        scene.spec.targetPath = scene.folder.filePath(u"file.bin"_s);
        TransferQueue queue(u":memory:"_s, nullptr);
        QVERIFY(queue.open());
        run(queue);
        const TransferId id = queue.add({scene.spec}).value(0);
        QTRY_VERIFY_WITH_TIMEOUT(queue.isIdle(), 15'000);
        const TransferSnapshot end = *queue.snapshot(id);
        QCOMPARE(end.state, S::Failed);
        QVERIFY2(end.error.kind == Kind::ProxyFailed, qPrintable(kindName(end.error.kind) + end.error.detail));
        QCOMPARE(proxyServer.requests().isEmpty(), !listens);
    }

    void dns_failureIsOffline()
    {
        Case scene;
        // A name that no resolver may know (RFC 6761).
        scene.spec.href = QUrl(u"http://swathe.invalid/file.bin"_s);
        scene.spec.targetPath = scene.folder.filePath(u"file.bin"_s);
        TransferQueue queue(u":memory:"_s, nullptr);
        QVERIFY(queue.open());
        run(queue);
        const TransferId id = queue.add({scene.spec}).value(0);
        QTRY_VERIFY_WITH_TIMEOUT(queue.snapshot(id)->hasError, 30'000);
        QCOMPARE(queue.snapshot(id)->error.kind, Kind::Offline);
    }
};

QTEST_GUILESS_MAIN(TestTransferBreaks)
#include "tst_transferbreaks.moc"
