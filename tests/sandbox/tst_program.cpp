// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSslConfiguration>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

class TestProgram : public QObject
{
    Q_OBJECT

    static QString program()
    {
        return qEnvironmentVariable("SWATHE_BIN", QCoreApplication::applicationDirPath() + u"/../bin"_s) +
               u"/swathe-sandbox"_s;
    }

private Q_SLOTS:
    void firstLine_saysWhereItListens()
    {
        QProcess sandbox;
        sandbox.start(program(), {u"--port"_s, u"0"_s, u"--until"_s, u"2024-01-05"_s, u"--die-with-parent"_s});
        QTRY_VERIFY_WITH_TIMEOUT(sandbox.canReadLine(), 30000);
        const QString line = QString::fromUtf8(sandbox.readLine());
        QVERIFY2(line.startsWith("listening http://127.0.0.1:"_L1) && line.endsWith("/\n"_L1), qPrintable(line));
        const QUrl url(line.sliced(10).trimmed());
        QTcpSocket socket;
        socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
        QVERIFY(socket.waitForConnected(5000));
        sandbox.closeWriteChannel();
        QVERIFY(sandbox.waitForFinished(10000));
        QCOMPARE(sandbox.exitStatus(), QProcess::NormalExit);
        QCOMPARE(sandbox.exitCode(), 0);
    }

    void wrongOptions_areRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("paging") << QStringList{u"--paging"_s, u"magic"_s};
        QTest::newRow("port") << QStringList{u"--port"_s, u"70000"_s};
        QTest::newRow("number") << QStringList{u"--page-size"_s, u"many"_s};
        QTest::newRow("date") << QStringList{u"--until"_s, u"yesterday"_s};
        QTest::newRow("rate") << QStringList{u"--rate"_s, u"fast"_s};
        QTest::newRow("latency") << QStringList{u"--latency"_s, u"*.tif=soon"_s};
        QTest::newRow("HTTP/2 in plain") << QStringList{u"--until"_s, u"2024-01-02"_s, u"--http2"_s};
        QTest::newRow("certificate that cannot be written")
            << QStringList{u"--tls-self-signed"_s, u"/there/is/no/such/folder/a.pem"_s};
        QTest::newRow("folder") << QStringList{u"--root"_s, u"/there/is/no/such/folder"_s};
        QTest::newRow("certificate") << QStringList{u"--until"_s, u"2024-01-02"_s, u"--tls"_s, u"/no.pem"_s,
                                                    u"/no.key"_s};
    }
    void wrongOptions_areRefused()
    {
        QFETCH(QStringList, arguments);
        QProcess sandbox;
        sandbox.start(program(), arguments);
        QVERIFY(sandbox.waitForFinished(30000));
        QCOMPARE(sandbox.exitCode(), 2);
        QVERIFY(!sandbox.readAllStandardError().isEmpty());
    }

    void ownCertificate_isServedWithHttp2()
    {
        QTemporaryDir folder;
        const QString certificate = folder.filePath(u"a.pem"_s);
        QProcess sandbox;
        sandbox.start(program(), {u"--until"_s, u"2024-01-02"_s, u"--die-with-parent"_s, u"--tls-self-signed"_s,
                                  certificate, u"--http2"_s, u"--rate"_s, u"20M"_s, u"--latency"_s, u"5ms"_s});
        QTRY_VERIFY_WITH_TIMEOUT(sandbox.canReadLine(), 30000);
        const QUrl url(QString::fromUtf8(sandbox.readLine()).sliced(10).trimmed());
        QCOMPARE(url.scheme(), u"https"_s);
        QNetworkRequest request(url);
        QSslConfiguration trust = request.sslConfiguration();
        trust.setCaCertificates(QSslCertificate::fromPath(certificate));
        request.setSslConfiguration(trust);
        QNetworkAccessManager network;
        const std::unique_ptr<QNetworkReply> reply(network.get(request));
        QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 20000);
        QCOMPARE(reply->error(), QNetworkReply::NoError);
        QVERIFY(reply->attribute(QNetworkRequest::Http2WasUsedAttribute).toBool());
        QVERIFY(QJsonDocument::fromJson(reply->readAll()).object().contains("conformsTo"_L1));
        sandbox.closeWriteChannel();
        QVERIFY(sandbox.waitForFinished(10000));
    }

    void export_canBeServedAgain()
    {
        QTemporaryDir folder;
        QProcess sandbox;
        sandbox.start(program(), {u"--until"_s, u"2024-01-01"_s, u"--export"_s, folder.path()});
        QVERIFY(sandbox.waitForFinished(60000));
        QCOMPARE(sandbox.exitCode(), 0);
        int items = 0;
        QDirIterator files(folder.path(), {u"item.json"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QJsonObject assets = QJsonDocument::fromJson(file.readAll()).object()["assets"_L1].toObject();
            for (const QJsonValue &asset : assets) {
                const QFileInfo data(QFileInfo(file).dir(), asset["href"_L1].toString());
                QCOMPARE(data.size(), asset["file:size"_L1].toInteger());
            }
            ++items;
        }
        QVERIFY(items > 0);
    }
};

QTEST_GUILESS_MAIN(TestProgram)

#include "tst_program.moc"
