// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/errortext.h"
#include "core/transfer/transferqueue.h"
#include "sandbox/http/httpserver.h"
#include "sandbox/http/selfsigned.h"
#include "tests/support/testserver.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace swathe;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using S = TransferState;
using Kind = Error::Kind;

namespace {

QByteArray content()
{
    QByteArray bytes(600'000, Qt::Uninitialized);
    quint32 x = 7;
    for (char &byte : bytes) {
        x = x * 1664525U + 1013904223U;
        byte = static_cast<char>(x >> 24);
    }
    return bytes;
}

} // namespace

/** The transfer engine and a server that speaks TLS, offers HTTP/2, and breaks off as such a server can. */
class TestTlsTransfers : public QObject
{
    Q_OBJECT

    using Spoil = std::function<void(sandbox::HttpResponse &)>;

    QTemporaryDir m_folder;
    QString m_certificate;
    QSslConfiguration m_usual = QSslConfiguration::defaultConfiguration();
    std::unique_ptr<sandbox::HttpServer> m_server;
    QList<sandbox::HttpRequest> m_requests;
    Spoil m_spoil; ///< of the first answer
    const QByteArray m_content = content();

    sandbox::HttpResponse answer(const sandbox::HttpRequest &request)
    {
        m_requests.append(request);
        sandbox::HttpResponse response{.headers = {{"etag", "\"v1\""}, {"content-type", "application/octet-stream"}}};
        qsizetype from = 0;
        if (const QByteArray range = request.headers.value("range");
            range.startsWith("bytes=") && request.headers.value("if-range", "\"v1\"") == "\"v1\"") {
            from = range.mid(6, range.indexOf('-') - 6).toLongLong();
            response.status = 206;
            response.headers.append({"content-range", "bytes " + QByteArray::number(from) + '-' +
                                                          QByteArray::number(m_content.size() - 1) + '/' +
                                                          QByteArray::number(m_content.size())});
        }
        response.body = sandbox::Body::of(m_content.sliced(from));
        if (m_requests.size() == 1 && m_spoil)
            m_spoil(response);
        return response;
    }

    TransferSnapshot brought(bool withChecksum = true)
    {
        const QString target = m_folder.filePath(u"file.bin"_s);
        QFile::remove(target);
        QFile::remove(target + u".part"_s);
        TransferQueue queue(u":memory:"_s, nullptr);
        if (!queue.open())
            return {};
        queue.setLimits({.retries = 3, .stallTimeout = 500ms, .firstRetryWait = 20ms, .longestRetryWait = 60ms});
        TransferSpec spec{
            .id = TransferId(u"a"_s), .href = m_server->origin().resolved(QUrl(u"file.bin"_s)), .targetPath = target};
        if (withChecksum)
            spec.checksum = {Checksum::Algorithm::Sha256,
                             QCryptographicHash::hash(m_content, QCryptographicHash::Sha256)};
        const TransferId id = queue.add({spec}).value(0);
        static_cast<void>(QTest::qWaitFor(
            [&queue] {
                return queue.isIdle();
            },
            20'000));
        return *queue.snapshot(id);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_certificate = m_folder.filePath(u"tls.pem"_s);
        const QString key = m_folder.filePath(u"tls.key"_s);
        QVERIFY(sandbox::writeSelfSigned(m_certificate, key));
        m_server = std::make_unique<sandbox::HttpServer>([this](const sandbox::HttpRequest &request) {
            return answer(request);
        });
        QVERIFY(m_server->listen({.certificateFile = m_certificate, .keyFile = key, .http2 = true}));
    }

    void init()
    {
        m_requests.clear();
        m_spoil = {};
        QSslConfiguration trusting = m_usual;
        trusting.addCaCertificates(m_certificate);
        QSslConfiguration::setDefaultConfiguration(trusting);
    }

    void cleanup() { QSslConfiguration::setDefaultConfiguration(m_usual); }

    void breaks_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<qint64>("after");
        for (const qint64 after : {0LL, 1LL, 16'384LL, 300'000LL, 599'999LL}) {
            QTest::addRow("cut at %lld", after) << int(sandbox::Break::Cut) << after;
            QTest::addRow("RST_STREAM at %lld", after) << int(sandbox::Break::Reset) << after;
            QTest::addRow("GOAWAY at %lld", after) << int(sandbox::Break::GoAway) << after;
            QTest::addRow("GOAWAY that refuses, at %lld", after) << int(sandbox::Break::Refuse) << after;
        }
    }

    /// Files come over HTTP/1.1 even where HTTP/2 is offered, so that a connection that goes takes one file with it and
    /// the request for the rest never hangs on it.
    void breaks()
    {
        QFETCH(int, kind);
        QFETCH(qint64, after);
        m_spoil = [kind, after](sandbox::HttpResponse &response) {
            response.breaks = static_cast<sandbox::Break>(kind);
            response.breakAfter = after;
            response.errorCode = 2;
        };
        const TransferSnapshot end = brought();
        QVERIFY2(end.state == S::Completed, qPrintable(kindName(end.error.kind) + u' ' + end.error.detail));
        QVERIFY(end.verifiedByChecksum);
        QVERIFY(m_requests.size() <= 2);
        for (const sandbox::HttpRequest &request : std::as_const(m_requests))
            QCOMPARE(request.version, "1.1"_ba);
    }

    void stall_isReconnected()
    {
        m_spoil = [](sandbox::HttpResponse &response) {
            response.stallAfter = 200'000;
        };
        QCOMPARE(brought().state, S::Completed);
        QCOMPARE(m_requests.size(), 2);
        QVERIFY(m_requests.at(1).headers.value("range").startsWith("bytes="));
    }

    void downgrade_isRefused()
    {
        test::TestServer open([](const test::Request &) {
            return test::Reply{.body = "not to be had"};
        });
        m_spoil = [&open](sandbox::HttpResponse &response) {
            response.status = 302;
            response.headers = {{"location", open.url(u"/file.bin"_s).toEncoded()}};
            response.body = {};
        };
        const TransferSnapshot end = brought(false);
        QCOMPARE(end.state, S::Failed);
        QVERIFY(open.requests().isEmpty());
        QVERIFY2(end.error.detail.contains(u"http"_s), qPrintable(end.error.detail));
        QVERIFY(!errorText(end.error).sentence.isEmpty());
    }

    void unknownAuthority_isRefused()
    {
        QSslConfiguration::setDefaultConfiguration(m_usual);
        const TransferSnapshot end = brought();
        QCOMPARE(end.state, S::Failed);
        QCOMPARE(end.error.kind, Kind::TlsFailed);
        QVERIFY(m_requests.isEmpty());
        QVERIFY(!errorText(end.error).action.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTlsTransfers)
#include "tst_tlstransfers.moc"
