// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/transfer/faultcase.h"

#include <QLocale>

using namespace swathe;
using namespace swathe::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QList<Row> rows()
{
    return {
        {"plain",
         [](Case &s) {
             script(s.server, [](const Request &, int) {
                 return whole();
             });
         }},
        {"plain-with-checksum-and-size",
         [](Case &s) {
             s.spec.size = content().size();
             s.spec.checksum = {Checksum::Algorithm::Sha256, sha256(content())};
             script(s.server, [](const Request &, int) {
                 return whole();
             });
         }},
        {"empty-file",
         [](Case &s) {
             s.wanted.clear();
             script(s.server, [](const Request &, int) {
                 return whole({});
             });
         }},
        {"chunked",
         [](Case &s) {
             script(s.server, [](const Request &, int) {
                 Reply reply = whole();
                 reply.isChunked = true;
                 return reply;
             });
         }},
        {"chunked-with-trailers",
         [](Case &s) {
             script(s.server, [](const Request &, int) {
                 Reply reply = whole();
                 reply.isChunked = true;
                 reply.trailers = "ETag: \"v9\"\r\nContent-Length: 7\r\n";
                 return reply;
             });
         }},
        {"no-length",
         [](Case &s) {
             script(s.server, [](const Request &, int) {
                 Reply reply = whole();
                 reply.hasLength = false;
                 return reply;
             });
         }},
        {"cut-and-resumed",
         [](Case &s) {
             script(s.server, [](const Request &request, int count) {
                 return first(request, count, [](Reply &reply) {
                     reply.cutAfter = 100'000;
                     reply.cutDelay = 100ms;
                 });
             });
         },
         S::Completed, Kind::Internal,
         [](Case &s) {
             QCOMPARE(s.server.requests().size(), 2);
             QVERIFY(s.server.requests().at(1).header("Range").startsWith("bytes="));
             QVERIFY(s.server.requests().at(1).header("Range") != "bytes=0-");
             QCOMPARE(s.server.requests().at(1).header("If-Range"), QByteArray("\"v1\""));
         }},
        {"cut-many-times-with-checksum",
         [](Case &s) {
             s.spec.checksum = {Checksum::Algorithm::Md5, QCryptographicHash::hash(content(), QCryptographicHash::Md5)};
             script(s.server, [](const Request &request, int) {
                 Reply reply = ranged(request);
                 if (reply.body.size() > 50'000) {
                     reply.cutAfter = 50'000;
                     reply.cutDelay = 60ms;
                 }
                 return reply;
             });
         }},
        {"cut-without-validator-starts-over",
         [](Case &s) {
             script(s.server, [](const Request &request, int count) {
                 Reply reply = TestServer::ranged(request, content());
                 if (count == 1) {
                     reply.cutAfter = 100'000;
                     reply.cutDelay = 60ms;
                 }
                 return reply;
             });
         },
         S::Completed, Kind::Internal,
         [](Case &s) {
             QVERIFY(!s.server.requests().at(1).hasHeader("Range"));
         }},
        {"closed-without-a-word",
         [](Case &s) {
             script(s.server, [](const Request &request, int count) {
                 return first(request, count, [](Reply &reply) {
                     reply.closes = true;
                 });
             });
         }},
        {"stalled-and-reconnected",
         [](Case &s) {
             script(s.server, [](const Request &request, int count) {
                 return first(request, count, [](Reply &reply) {
                     reply.stallAfter = 100'000;
                 });
             });
         }},
        {"never-answers",
         [](Case &s) {
             script(s.server, [](const Request &, int) {
                 return Reply{.neverAnswers = true};
             });
         },
         S::Failed, Kind::Timeout},
        {"drip",
         [](Case &s) {
             script(s.server, [](const Request &request, int) {
                 Reply reply = ranged(request);
                 reply.dripBytes = 20'000;
                 reply.dripInterval = 20ms;
                 return reply;
             });
         }},
        {"wrong-content-range",
         [](Case &s) {
             script(s.server, [](const Request &request, int count) {
                 Reply reply = ranged(request);
                 if (count == 1) {
                     reply.cutAfter = 100'000;
                     reply.cutDelay = 60ms;
                 } else if (reply.status == 206) {
                     for (auto &[name, value] : reply.headers) {
                         if (name == "Content-Range")
                             value = "bytes 7-299999/300000";
                     }
                 }
                 return reply;
             });
         }},
        {"etag-changed",
         [](Case &s) {
             s.wanted = pattern(300'000, 'b');
             script(s.server, [](const Request &request, int count) {
                 if (count > 1)
                     return TestServer::ranged(request, pattern(300'000, 'b'), "\"v2\"");
                 return first(request, count, [](Reply &reply) {
                     reply.cutAfter = 100'000;
                     reply.cutDelay = 60ms;
                 });
             });
         }},
        {"etag-changed-and-if-range-ignored",
         [](Case &s) {
             s.wanted = pattern(300'000, 'b');
             script(s.server, [](const Request &request, int count) {
                 if (count == 1) {
                     Reply reply = ranged(request);
                     reply.cutAfter = 100'000;
                     reply.cutDelay = 60ms;
                     return reply;
                 }
                 Request forced = request;
                 forced.headers.removeIf([](const auto &header) {
                     return header.first.toLower() == "if-range";
                 });
                 return TestServer::ranged(forced, pattern(300'000, 'b'), "\"v2\"");
             });
         }},
        {"200-for-206",
         [](Case &s) {
             script(s.server, [](const Request &, int count) {
                 Reply reply = whole();
                 if (count == 1) {
                     reply.cutAfter = 100'000;
                     reply.cutDelay = 60ms;
                 }
                 return reply;
             });
         }},
        {"416-of-a-shrunken-file",
         [](Case &s) {
             s.wanted = pattern(50'000, 'c');
             script(s.server, [](const Request &request, int count) {
                 if (count == 1) {
                     Reply reply = ranged(request);
                     reply.cutAfter = 100'000;
                     reply.cutDelay = 60ms;
                     return reply;
                 }
                 Reply reply = whole(pattern(50'000, 'c'));
                 if (request.hasHeader("Range")) {
                     reply.status = 416;
                     reply.headers = {{"Content-Range", "bytes */50000"}};
                     reply.body.clear();
                 }
                 return reply;
             });
         }},
        {"html-instead-of-data",
         [](Case &s) {
             s.spec.mediaType = u"image/tiff; application=geotiff"_s;
             script(s.server, [](const Request &, int) {
                 return Reply{.headers = {{"Content-Type", "text/html; charset=utf-8"}},
                              .body = "<html>Sign in</html>"};
             });
         },
         S::Failed, Kind::BadAnswer},
        {"json-as-promised",
         [](Case &s) {
             s.spec.mediaType = u"application/geo+json"_s;
             s.wanted = "{}";
             script(s.server, [](const Request &, int) {
                 return Reply{.headers = {{"Content-Type", "application/json"}}, .body = "{}"};
             });
         }},
        {"encoded-unasked",
         [](Case &s) {
             script(s.server, [](const Request &, int) {
                 Reply reply = whole();
                 reply.headers.emplaceBack("Content-Encoding", "gzip");
                 return reply;
             });
         },
         S::Failed, Kind::BadAnswer},
        {"redirect-to-another-origin",
         [](Case &s) {
             s.spec.provider = u"p"_s;
             script(s.other, [](const Request &request, int) {
                 return ranged(request);
             });
             const QByteArray target = s.other.url(u"/signed"_s).toEncoded();
             script(s.server, [target](const Request &, int) {
                 return TestServer::redirect(target);
             });
         },
         S::Completed, Kind::Internal,
         [](Case &s) {
             QCOMPARE(s.server.requests().at(0).header("Authorization"), QByteArray("Bearer token-0"));
             QVERIFY(!s.other.requests().isEmpty());
             for (const Request &request : s.other.requests())
                 QVERIFY(!request.hasHeader("Authorization"));
         }},
        {"redirect-loop",
         [](Case &s) {
             script(s.server, [](const Request &request, int) {
                 return TestServer::redirect(request.target + "x");
             });
         },
         S::Failed, Kind::TooManyRedirects},
        {"401-then-refreshed",
         [](Case &s) {
             s.spec.provider = u"p"_s;
             script(s.server, [](const Request &request, int) {
                 return request.header("Authorization") == "Bearer token-1" ? ranged(request) : Reply{.status = 401};
             });
         },
         S::Completed, Kind::Internal,
         [](Case &s) {
             QCOMPARE(s.resolver.refreshes, 1);
         }},
        {"401-for-good",
         [](Case &s) {
             s.spec.provider = u"p"_s;
             script(s.server, [](const Request &, int) {
                 return Reply{.status = 401, .headers = {{"WWW-Authenticate", "Bearer"}}};
             });
         },
         S::WaitingForSignIn, Kind::Unauthorised,
         [](Case &s) {
             QCOMPARE(s.resolver.refreshes, 1);
         }},
        {"resolver-wants-sign-in",
         [](Case &s) {
             s.spec.provider = u"p"_s;
             s.resolver.refusesWithSignIn = true;
         },
         S::WaitingForSignIn, Kind::Unauthorised},
        {"401-with-nobody-to-ask",
         [](Case &s) {
             script(s.server, [](const Request &, int) {
                 return Reply{.status = 401};
             });
         },
         S::Failed, Kind::Unauthorised},
        {"403-link-expired-half-way",
         [](Case &s) {
             s.spec.provider = u"p"_s;
             script(s.server, [](const Request &request, int count) {
                 if (count == 1) {
                     Reply reply = ranged(request);
                     reply.cutAfter = 100'000;
                     reply.cutDelay = 60ms;
                     return reply;
                 }
                 return request.header("Authorization") == "Bearer token-1" ? ranged(request) : Reply{.status = 403};
             });
         }},
        {"403-for-good",
         [](Case &s) {
             s.spec.provider = u"p"_s;
             script(s.server, [](const Request &, int) {
                 return Reply{.status = 403, .body = "no"};
             });
         },
         S::Failed, Kind::Forbidden},
        {"404",
         [](Case &s) {
             script(s.server, [](const Request &, int) {
                 return Reply{.status = 404, .body = "gone fishing"};
             });
         },
         S::Failed, Kind::NotFound,
         [](Case &s) {
             QCOMPARE(s.server.requests().size(), 1);
         }},
        {"408-then-ok",
         [](Case &s) {
             script(s.server, [](const Request &request, int count) {
                 return count == 1 ? Reply{.status = 408} : ranged(request);
             });
         },
         S::Completed, Kind::Internal,
         [](Case &s) {
             QCOMPARE(s.server.requests().size(), 2);
         }},
        {"425-then-ok",
         [](Case &s) {
             script(s.server, [](const Request &request, int count) {
                 return count == 1 ? Reply{.status = 425} : ranged(request);
             });
         },
         S::Completed, Kind::Internal,
         [](Case &s) {
             QCOMPARE(s.server.requests().size(), 2);
         }},
        {"409",
         [](Case &s) {
             script(s.server, [](const Request &, int) {
                 return Reply{.status = 409, .body = "no"};
             });
         },
         S::Failed, Kind::BadRequest,
         [](Case &s) {
             QCOMPARE(s.server.requests().size(), 1);
         }},
        {"410",
         [](Case &s) {
             script(s.server, [](const Request &, int) {
                 return Reply{.status = 410, .body = "no"};
             });
         },
         S::Failed, Kind::NotFound,
         [](Case &s) {
             QCOMPARE(s.server.requests().size(), 1);
         }},
        {"part-changed-behind-our-back",
         [](Case &s) {
             s.spec.checksum = {Checksum::Algorithm::Sha256, sha256(content())};
             script(s.server, [path = s.spec.targetPath + u".part"_s](const Request &request, int count) {
                 if (count == 2) {
                     QFile part(path);
                     if (part.open(QIODevice::ReadWrite))
                         part.write(QByteArray(5000, 'x'));
                 }
                 return first(request, count, [](Reply &reply) {
                     reply.cutAfter = 100'000;
                     reply.cutDelay = 100ms;
                 });
             });
         },
         S::Completed, Kind::Internal,
         [](Case &s) {
             QCOMPARE(s.server.requests().size(), 3);
         }},
        {"part-deleted-behind-our-back",
         [](Case &s) {
             s.spec.checksum = {Checksum::Algorithm::Sha256, sha256(content())};
             script(s.server, [path = s.spec.targetPath + u".part"_s](const Request &request, int count) {
                 if (count == 2)
                     QFile::remove(path);
                 return first(request, count, [](Reply &reply) {
                     reply.cutAfter = 100'000;
                     reply.cutDelay = 100ms;
                 });
             });
         },
         S::Completed, Kind::Internal,
         [](Case &s) {
             QCOMPARE(s.server.requests().size(), 3);
         }},
        {"429-with-seconds",
         [](Case &s) {
             script(s.server, [](const Request &request, int count) {
                 return count == 1 ? Reply{.status = 429, .headers = {{"Retry-After", "1"}}} : ranged(request);
             });
         }},
        {"429-with-date",
         [](Case &s) {
             script(s.server, [](const Request &request, int count) {
                 if (count > 1)
                     return ranged(request);
                 const QByteArray date =
                     QLocale::c()
                         .toString(QDateTime::currentDateTimeUtc().addSecs(1), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'")
                         .toLatin1();
                 return Reply{.status = 429, .headers = {{"Retry-After", date}}};
             });
         }},
        {"429-without-end",
         [](Case &s) {
             script(s.server, [](const Request &, int) {
                 return Reply{.status = 429};
             });
         },
         S::Failed, Kind::RateLimited},
        {"503-then-ok",
         [](Case &s) {
             script(s.server, [](const Request &request, int count) {
                 return count == 1 ? Reply{.status = 503, .headers = {{"Retry-After", "0"}}} : ranged(request);
             });
         }},
        {"500-then-ok",
         [](Case &s) {
             script(s.server, [](const Request &request, int count) {
                 return count <= 2 ? Reply{.status = 500} : ranged(request);
             });
         }},
        {"500-without-end",
         [](Case &s) {
             script(s.server, [](const Request &, int) {
                 return Reply{.status = 500};
             });
         },
         S::Failed, Kind::ServerFault,
         [](Case &s) {
             QCOMPARE(s.server.requests().size(), 4);
         }},
        {"size-is-not-the-promised",
         [](Case &s) {
             s.spec.size = content().size() + 1;
             script(s.server, [](const Request &, int) {
                 return whole();
             });
         },
         S::Failed, Kind::ChecksumMismatch,
         [](Case &s) {
             QCOMPARE(s.server.requests().size(), 2);
         }},
        {"checksum-wrong-once",
         [](Case &s) {
             s.spec.checksum = {Checksum::Algorithm::Sha256, sha256(content())};
             script(s.server, [](const Request &, int count) {
                 return whole(count == 1 ? pattern(300'000, 'z') : content());
             });
         }},
        {"checksum-wrong-for-good",
         [](Case &s) {
             s.spec.checksum = {Checksum::Algorithm::Sha256, sha256(content())};
             script(s.server, [](const Request &, int) {
                 return whole(pattern(300'000, 'z'));
             });
         },
         S::Failed, Kind::ChecksumMismatch,
         [](Case &s) {
             QCOMPARE(s.server.requests().size(), 2);
         }},
        {"folder-is-a-file",
         [](Case &s) {
             QFile blocker(s.folder.filePath(u"blocker"_s));
             QVERIFY(blocker.open(QIODevice::WriteOnly));
             s.spec.targetPath = s.folder.filePath(u"blocker/file.bin"_s);
         },
         S::Failed, Kind::DiskDenied},
        {"target-is-a-folder",
         [](Case &s) {
             QVERIFY(QDir().mkpath(s.spec.targetPath));
         },
         S::Failed, Kind::DiskDenied},
        {"larger-than-the-disk",
         [](Case &s) {
             s.spec.size = qint64(1) << 60;
         },
         S::Failed, Kind::DiskFull},
        {"nobody-listens",
         [](Case &s) {
             s.server.shutDown();
         },
         S::Failed, Kind::Offline},
        {"unknown-scheme",
         [](Case &s) {
             s.spec.href = QUrl(u"s3://bucket/key"_s);
         },
         S::Failed, Kind::Unsupported},
        {"local-file",
         [](Case &s) {
             QFile source(s.folder.filePath(u"source"_s));
             QVERIFY(source.open(QIODevice::WriteOnly));
             source.write(content());
             s.spec.href = QUrl::fromLocalFile(source.fileName());
             s.spec.checksum = {Checksum::Algorithm::Sha256, sha256(content())};
         }},
        {"local-file-of-other-bytes",
         [](Case &s) {
             QFile source(s.folder.filePath(u"source"_s));
             QVERIFY(source.open(QIODevice::WriteOnly));
             source.write(pattern(300'000, 'z'));
             s.spec.href = QUrl::fromLocalFile(source.fileName());
             s.spec.checksum = {Checksum::Algorithm::Sha256, sha256(content())};
         },
         S::Failed, Kind::ChecksumMismatch},
        {"local-file-absent",
         [](Case &s) {
             s.spec.href = QUrl::fromLocalFile(s.folder.filePath(u"nowhere"_s));
         },
         S::Failed, Kind::NotFound},
        {"already-there",
         [](Case &s) {
             QFile target(s.spec.targetPath);
             QVERIFY(target.open(QIODevice::WriteOnly));
             target.write(content());
             s.spec.size = content().size();
             s.spec.checksum = {Checksum::Algorithm::Sha256, sha256(content())};
         },
         S::Completed, Kind::Internal,
         [](Case &s) {
             QVERIFY(s.server.requests().isEmpty());
         }},
        {"another-is-there",
         [](Case &s) {
             QFile target(s.spec.targetPath);
             QVERIFY(target.open(QIODevice::WriteOnly));
             target.write(pattern(300'000, 'q'));
             s.spec.size = content().size();
             s.spec.checksum = {Checksum::Algorithm::Sha256, sha256(content())};
             script(s.server, [](const Request &, int) {
                 return whole();
             });
         }},
        {"another-is-there-and-stays",
         [](Case &s) {
             s.wanted = pattern(300'000, 'q');
             QFile target(s.spec.targetPath);
             QVERIFY(target.open(QIODevice::WriteOnly));
             target.write(s.wanted);
             s.spec.checksum = {Checksum::Algorithm::Sha256, sha256(content())};
             script(s.server, [](const Request &, int) {
                 return whole(pattern(300'000, 'z'));
             });
         },
         S::Failed, Kind::ChecksumMismatch,
         [](Case &s) {
             QFile target(s.spec.targetPath);
             QVERIFY(target.open(QIODevice::ReadOnly));
             QCOMPARE(sha256(target.readAll()), sha256(s.wanted));
         }},
    };
}

} // namespace

class TestTransferFaults : public QObject
{
    Q_OBJECT

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
        runRow(rows().at(index));
    }
};

QTEST_GUILESS_MAIN(TestTransferFaults)
#include "tst_transferfaults.moc"
