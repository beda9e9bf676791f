// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
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
