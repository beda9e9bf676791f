// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/programs/programs.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QSocketNotifier>
#include <QTcpServer>
#include <QTcpSocket>

#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

using namespace swathe::test;
using namespace Qt::StringLiterals;

namespace {

/// Paths below `folder`, but for the program's own state.
QStringList filesIn(const QString &folder)
{
    QStringList files;
    QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        files << QDir(folder).relativeFilePath(it.next());
    files.sort();
    return files;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/** The programs as a script sees them: swathe-cli against swathe-sandbox. */
class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_sandbox = std::make_unique<SandboxProcess>(QStringList{u"--seed"_s, u"1"_s, u"--until"_s, u"2025-06-30"_s});
        QVERIFY2(!m_sandbox->url().isEmpty(), "the sandbox did not start");
    }

    void init() { m_sandbox->clear(); }

    void help_isPrintedAndNamesTheExitCodes()
    {
        const ProgramRun run = m_cli.run({u"--help"_s});
        COMPARE_EXIT(run, 0);
        QVERIFY(run.out.startsWith("Usage: swathe-cli"));
        QVERIFY(run.err.isEmpty());
        QVERIFY(m_cli.run({u"--version"_s}).out.startsWith("swathe-cli "));
        COMPARE_EXIT(m_cli.run({u"account"_s, u"add"_s, u"--help"_s}), 0);
    }

    void wrongUsage_isCodeTwoWithAHint_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("word");
        const auto search = [this](const QStringList &more) {
            return QStringList{u"search"_s, u"--catalog"_s, m_sandbox->url()} + more;
        };
        QTest::newRow("no command") << QStringList() << QByteArray("command");
        QTest::newRow("no catalogue") << QStringList{u"search"_s} << QByteArray("--catalog");
        QTest::newRow("unknown catalogue")
            << QStringList{u"search"_s, u"--catalog"_s, u"no-such"_s} << QByteArray("no-such");
        QTest::newRow("box upside down") << search({u"--bbox"_s, u"10,50,11,45"_s}) << QByteArray("--bbox");
        QTest::newRow("box of words") << search({u"--bbox"_s, u"here"_s}) << QByteArray("--bbox");
        QTest::newRow("dates reversed") << search({u"--datetime"_s, u"2025-02-01/2025-01-01"_s})
                                        << QByteArray("before it begins");
        QTest::newRow("area is a point") << search({u"--area"_s, u"POINT(1 2)"_s}) << QByteArray("--area");
        QTest::newRow("cloud") << search({u"--max-cloud"_s, u"101"_s}) << QByteArray("0 to 100");
        QTest::newRow("format") << search({u"--format"_s, u"xml"_s}) << QByteArray("geojson");
        QTest::newRow("nowhere to") << QStringList{u"download"_s} << QByteArray("--to");
        QTest::newRow("nothing to download")
            << QStringList{u"download"_s, u"--to"_s, m_cli.home(u"none"_s)} << QByteArray("--items");
        QTest::newRow("items missing") << QStringList{u"download"_s, u"--to"_s, m_cli.home(u"none"_s), u"--items"_s,
                                                      u"/nonexistent"_s}
                                       << QByteArray("/nonexistent");
        QTest::newRow("pause on sunshine")
            << QStringList{u"download"_s, u"--to"_s, m_cli.home(u"none"_s), u"--pause-on"_s, u"battery,sunshine"_s}
            << QByteArray("sunshine");
        QTest::newRow("verify nothing") << QStringList{u"verify"_s} << QByteArray("DIR");
        QTest::newRow("verify no folder") << QStringList{u"verify"_s, u"/nonexistent"_s} << QByteArray("/nonexistent");
        QTest::newRow("account of nobody")
            << QStringList{u"account"_s, u"test"_s, u"--catalog"_s, m_sandbox->url()} << QByteArray("no account");
    }

    void wrongUsage_isCodeTwoWithAHint()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, word);
        const ProgramRun run = m_cli.run(arguments);
        COMPARE_EXIT(run, 2);
        QVERIFY2(run.err.contains(word), run.err.constData());
        QVERIFY2(run.err.contains("--help"), run.err.constData());
        QVERIFY(run.out.isEmpty());
        QVERIFY(m_sandbox->fetched().isEmpty());
    }

    void collections_areListed()
    {
        const ProgramRun run =
            m_cli.run({u"collections"_s, u"--catalog"_s, m_sandbox->url(), u"--format"_s, u"json"_s});
        COMPARE_EXIT(run, 0);
        QStringList ids;
        for (const QJsonObject &collection : jsonLines(run.out))
            ids << collection["id"_L1].toString();
        QVERIFY2(ids.contains(u"sentinel-2-l2a"_s), qPrintable(ids.join(u' ')));
        const ProgramRun found = m_cli.run({u"collections"_s, u"--catalog"_s, m_sandbox->url(), u"--format"_s,
                                            u"json"_s, u"--find"_s, u"LEVEL-2 landsat"_s});
        COMPARE_EXIT(found, 0);
        QCOMPARE(jsonLines(found.out).size(), 1);
        QVERIFY(jsonLines(found.out).constFirst()["id"_L1].toString().startsWith(u"landsat"_s));
    }

    void search_givesTheSameScenesInEveryFormat()
    {
        const ProgramRun lines = m_cli.run(search({u"--format"_s, u"json"_s}));
        COMPARE_EXIT(lines, 0);
        QStringList ids;
        for (const QJsonObject &item : jsonLines(lines.out)) {
            ids << item["id"_L1].toString();
            QCOMPARE(item["collection"_L1].toString(), u"sentinel-2-l2a"_s);
            QVERIFY(item["properties"_L1]["eo:cloud_cover"_L1].toDouble(101) <= 50);
            for (const QJsonValue &asset : item["assets"_L1].toObject())
                QVERIFY(asset["href"_L1].toString().startsWith(m_sandbox->url()));
        }
        QCOMPARE(ids.size(), 3);

        const ProgramRun names = m_cli.run(search({u"--format"_s, u"ids"_s}));
        QCOMPARE(QString::fromUtf8(names.out).split(u'\n', Qt::SkipEmptyParts), ids);

        const ProgramRun whole = m_cli.run(search({u"--format"_s, u"geojson"_s}));
        const QJsonObject collection = QJsonDocument::fromJson(whole.out).object();
        QCOMPARE(collection["type"_L1].toString(), u"FeatureCollection"_s);
        QStringList members;
        for (const QJsonValue &item : collection["features"_L1].toArray())
            members << item["id"_L1].toString();
        QCOMPARE(members, ids);

        const ProgramRun table = m_cli.run(search({}));
        for (const QString &id : std::as_const(ids))
            QVERIFY2(table.out.contains(id.toUtf8()), table.out.constData());
        QVERIFY2(table.err.contains("3 scenes"), table.err.constData());
    }

    void search_pagesToTheEnd()
    {
        const ProgramRun run = m_cli.run({u"search"_s, u"--catalog"_s, m_sandbox->url(), u"--collection"_s,
                                          u"sentinel-2-l2a"_s, u"--limit"_s, u"450"_s, u"--format"_s, u"ids"_s});
        COMPARE_EXIT(run, 0);
        const QStringList ids = QString::fromUtf8(run.out).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(ids.size(), 450);
        QCOMPARE(QSet<QString>(ids.cbegin(), ids.cend()).size(), 450);
    }

    void search_withoutHits_isDone()
    {
        const ProgramRun run = m_cli.run(search({u"--datetime"_s, u"1980"_s, u"--format"_s, u"json"_s}));
        COMPARE_EXIT(run, 0);
        QVERIFY(run.out.isEmpty());
        QVERIFY2(run.err.contains("0 scenes"), run.err.constData());
    }

    void search_overAHtmlCatalogue_saysSo()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, this, [&server] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->readAll();
                socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 20\r\n"
                              "Connection: close\r\n\r\n<html>Welcome</html>");
                socket->disconnectFromHost();
            });
        });
        // The server lives in this process, so the program is watched without blocking.
        QProcess process;
        m_cli.prepare(process, {u"search"_s, u"--catalog"_s, u"http://127.0.0.1:%1"_s.arg(server.serverPort()),
                                u"--format"_s, u"json"_s});
        process.start();
        QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 60'000);
        QCOMPARE(process.exitCode(), 1);
        const QByteArray err = process.readAllStandardError();
        QVERIFY2(err.contains("swathe-cli: "), err.constData());
        QVERIFY(process.readAllStandardOutput().isEmpty());
    }

    void search_ofAServerThatIsNotThere_saysSo()
    {
        const ProgramRun run = m_cli.run({u"search"_s, u"--catalog"_s, u"http://127.0.0.1:9"_s});
        COMPARE_EXIT(run, 1);
        QVERIFY2(run.err.size() > 20, run.err.constData());
    }

    void download_bringsVerifiedFilesOnce()
    {
        const QByteArray items = m_cli.run(search({u"--format"_s, u"json"_s})).out;
        const QString folder = m_cli.home(u"once"_s);
        const QStringList arguments{u"download"_s,        u"--to"_s, folder, u"--items"_s, u"-"_s, u"--assets"_s,
                                    u"visual,thumbnail"_s};
        const ProgramRun first = m_cli.run(arguments, items);
        COMPARE_EXIT(first, 0);
        QVERIFY2(first.err.contains("0 failed"), first.err.constData());
        const QStringList files = filesIn(folder).filter(QRegularExpression(u"^(?!\\.swathe/)"_s));
        QVERIFY2(files.size() >= 6, qPrintable(files.join(u' ')));
        QCOMPARE(QSet<QString>(files.cbegin(), files.cend()).size(), files.size());
        // What arrived is what the catalogue promised.
        int compared = 0;
        for (const QJsonObject &item : jsonLines(items)) {
            for (const QJsonValue &asset : item["assets"_L1].toObject()) {
                const QString name = asset["href"_L1].toString().section(u'/', -1);
                const QString digest = asset["file:checksum"_L1].toString();
                if (!digest.startsWith(u"1220"_s))
                    continue;
                for (const QString &path : files) {
                    QFile file(folder + u'/' + path);
                    if (!path.contains(item["id"_L1].toString()) || file.size() != asset["file:size"_L1].toInteger())
                        continue;
                    QVERIFY(file.open(QIODevice::ReadOnly));
                    const QByteArray sum = QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256);
                    compared += QString::fromLatin1(sum.toHex()) == digest.mid(4) ? 1 : 0;
                }
            }
        }
        QVERIFY2(compared >= files.size(), qPrintable(u"%1 of %2"_s.arg(compared).arg(files.size())));

        m_sandbox->clear();
        const ProgramRun second = m_cli.run(arguments, items);
        COMPARE_EXIT(second, 0);
        QCOMPARE(m_sandbox->fetched(), QStringList());
        QVERIFY2(second.err.contains("already there"), second.err.constData());

        // A file that the user lost comes again, alone.
        QVERIFY(QFile::remove(folder + u'/' + files.first()));
        COMPARE_EXIT(m_cli.run(arguments, items), 0);
        QVERIFY(QFile::exists(folder + u'/' + files.first()));
        const QStringList again = m_sandbox->fetched();
        QCOMPARE(QSet<QString>(again.cbegin(), again.cend()).size(), 1);
    }

    void download_tellsEventsAsJson()
    {
        const QByteArray items = m_cli.run(search({u"--format"_s, u"geojson"_s})).out;
        const ProgramRun run = m_cli.run({u"download"_s, u"--to"_s, m_cli.home(u"events"_s), u"--items"_s, u"-"_s,
                                          u"--assets"_s, u"thumbnail"_s, u"--progress"_s, u"json"_s},
                                         items);
        COMPARE_EXIT(run, 0);
        const QList<QJsonObject> events = jsonLines(run.out);
        QVERIFY(events.size() >= 4);
        QCOMPARE(events.last()["event"_L1].toString(), u"summary"_s);
        QCOMPARE(events.last()["files"_L1].toInt(), 3);
        QCOMPARE(events.last()["failed"_L1].toInt(), 0);
        QSet<QString> completed;
        for (const QJsonObject &event : events) {
            if (event["state"_L1].toString() == "completed"_L1)
                completed.insert(event["path"_L1].toString());
        }
        QCOMPARE(completed.size(), 3);
    }

    void download_listsWhatFailedAndBringsTheRest()
    {
        const QList<QJsonObject> items = jsonLines(m_cli.run(search({u"--format"_s, u"json"_s})).out);
        QVERIFY(items.size() == 3);
        const QString lost = items.at(1)["assets"_L1]["thumbnail"_L1]["href"_L1].toString();
        QVERIFY(!lost.isEmpty());
        QVERIFY(m_sandbox->addFault({{"path"_L1, QUrl(lost).path()}, {"fault"_L1, u"status"_s}, {"status"_L1, 404}}));
        QByteArray text;
        for (const QJsonObject &item : items)
            text += QJsonDocument(item).toJson(QJsonDocument::Compact) + '\n';
        const QStringList arguments{u"download"_s, u"--to"_s,     m_cli.home(u"some"_s), u"--items"_s,
                                    u"-"_s,        u"--assets"_s, u"thumbnail"_s};
        const ProgramRun run = m_cli.run(arguments, text + "<html>not an item</html>\n");
        COMPARE_EXIT(run, 1);
        QVERIFY2(run.err.contains(items.at(1)["id"_L1].toString().toUtf8()), run.err.constData());
        QVERIFY2(run.err.contains("standard input"), run.err.constData());
        QVERIFY2(run.err.contains("2 files done"), run.err.constData());
        QVERIFY2(run.err.contains("2 failed"), run.err.constData());

        // The same command, once the server has mended itself, brings only what is missing.
        m_sandbox->clear();
        const ProgramRun again = m_cli.run(arguments, text);
        COMPARE_EXIT(again, 0);
        QCOMPARE(m_sandbox->fetched(), QStringList{QUrl(lost).path()});
    }

    void download_toAPathUnderAFile_saysSo()
    {
        QFile file(m_cli.home(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const ProgramRun run =
            m_cli.run({u"download"_s, u"--to"_s, file.fileName() + u"/below"_s, u"--url"_s, m_sandbox->url()});
        COMPARE_EXIT(run, 1);
        QVERIFY2(run.err.contains("below"), run.err.constData());
        QVERIFY(m_sandbox->fetched().isEmpty());
    }

    void download_ofABareAddress_keepsItsName()
    {
        const QJsonObject item = jsonLines(m_cli.run(search({u"--format"_s, u"json"_s})).out).value(0);
        const QString address = item["assets"_L1]["thumbnail"_L1]["href"_L1].toString();
        const QString folder = m_cli.home(u"bare"_s);
        const ProgramRun run = m_cli.run({u"download"_s, u"--to"_s, folder, u"--url"_s, address});
        COMPARE_EXIT(run, 0);
        QVERIFY(QFile::exists(folder + u'/' + QUrl(address).fileName()));
    }

    void protectedFile_needsAnAccount()
    {
        const QByteArray items = m_cli
                                     .run({u"search"_s, u"--catalog"_s, m_sandbox->url(), u"--collection"_s,
                                           u"private-archive"_s, u"--limit"_s, u"1"_s, u"--format"_s, u"json"_s})
                                     .out;
        QCOMPARE(jsonLines(items).size(), 1);
        const QString folder = m_cli.home(u"private"_s);
        QFile file(m_cli.home(u"private.ndjson"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(items) == items.size());
        file.close();
        const QStringList download{u"download"_s, u"--to"_s,      folder,         u"--items"_s,    file.fileName(),
                                   u"--assets"_s, u"thumbnail"_s, u"--catalog"_s, m_sandbox->url()};
        const ProgramRun refused = m_cli.run(download);
        COMPARE_EXIT(refused, 3);
        QVERIFY2(refused.err.contains("account add"), refused.err.constData());

        // Without a key store the account is kept, its secret is not, and that is said.
        const ProgramRun added = m_cli.run({u"account"_s, u"add"_s, u"--catalog"_s, m_sandbox->url(), u"--scheme"_s,
                                            u"clientCredentials"_s, u"--user"_s, u"demo"_s, u"--token-url"_s,
                                            m_sandbox->url() + u"/oauth/token"_s, u"--secret-stdin"_s},
                                           "demo-secret\n");
        COMPARE_EXIT(added, 1);
        QVERIFY2(added.err.contains("--secret-stdin"), added.err.constData());
        const ProgramRun listed = m_cli.run({u"account"_s, u"list"_s, u"--format"_s, u"json"_s});
        COMPARE_EXIT(listed, 0);
        QCOMPARE(jsonLines(listed.out).value(0)["user"_L1].toString(), u"demo"_s);
        QDirIterator everything(m_cli.home(QString()), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (everything.hasNext()) {
            QFile kept(everything.next());
            QVERIFY(kept.open(QIODevice::ReadOnly));
            QVERIFY2(!kept.readAll().contains("demo-secret"), qPrintable(kept.fileName()));
        }

        const QStringList test{u"account"_s, u"test"_s, u"--catalog"_s, m_sandbox->url(), u"--secret-stdin"_s};
        COMPARE_EXIT(m_cli.run(test, "wrong\n"), 3);
        COMPARE_EXIT(m_cli.run(test, "demo-secret\n"), 0);
        COMPARE_EXIT(m_cli.run(download + QStringList{u"--secret-stdin"_s}, "demo-secret\n"), 0);

        static_cast<void>(m_cli.run({u"account"_s, u"remove"_s, u"--catalog"_s, m_sandbox->url()}));
        QVERIFY(m_cli.run({u"account"_s, u"list"_s, u"--format"_s, u"json"_s}).out.isEmpty());
    }

    void oneTimeCode_isAskedForWhenTheServiceWantsOne()
    {
        addPasswordAccount();
        const QStringList test{u"account"_s, u"test"_s, u"--catalog"_s, m_sandbox->url(), u"--secret-stdin"_s};

        // On a terminal: asked for once, not shown, and good for the sign-in.
        const TerminalRun asked = runOnTerminal(test, "demo-secret\n", "123456\n");
        if (asked.isWithoutTerminal)
            QSKIP("this machine gives no pseudo terminal");
        QCOMPARE(asked.exitCode, 0);
        QVERIFY2(asked.screen.contains("One-time code for totp"), asked.screen.constData());
        QVERIFY2(!asked.screen.contains("123456"), asked.screen.constData());
        // A wrong one is a refusal, and so is none.
        for (const QByteArray &typed : {QByteArray("654321\n"), QByteArray("\n")}) {
            const TerminalRun refused = runOnTerminal(test, "demo-secret\n", typed);
            QCOMPARE(refused.exitCode, 3);
            QCOMPARE(refused.screen.count("One-time code"), 1);
            QVERIFY2(refused.err.contains("swathe-cli: "), refused.err.constData());
        }
        // Ctrl+C while it is asked for.
        QCOMPARE(runOnTerminal(test, "demo-secret\n", "\x03").exitCode, 130);

        // For scripts: the line after the secret. Nothing is asked, and nothing waits, without a terminal.
        const QStringList piped = test + QStringList{u"--one-time-code-stdin"_s};
        COMPARE_EXIT(m_cli.run(piped, "demo-secret\n123456\n"), 0);
        COMPARE_EXIT(m_cli.run(piped, "demo-secret\n654321\n"), 3);
        COMPARE_EXIT(m_cli.run(piped, "demo-secret\n"), 2);
        static_cast<void>(m_cli.run({u"account"_s, u"remove"_s, u"--catalog"_s, m_sandbox->url()}));
    }

    void oneTimeCode_withoutATerminal_tellsTheWayForScripts()
    {
        addPasswordAccount();
        QProcess process;
        m_cli.prepare(process, {u"account"_s, u"test"_s, u"--catalog"_s, m_sandbox->url(), u"--secret-stdin"_s});
        // A session of its own has no terminal, wherever this test runs.
        process.setChildProcessModifier([] {
            ::setsid();
        });
        process.start();
        process.write("demo-secret\n");
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(30'000));
        const QByteArray err = process.readAllStandardError();
        QVERIFY2(process.exitCode() == 3, err.constData());
        QVERIFY2(err.contains("--one-time-code-stdin"), err.constData());
        static_cast<void>(m_cli.run({u"account"_s, u"remove"_s, u"--catalog"_s, m_sandbox->url()}));
    }

    void interruptedDownload_goesOnWhereItWas()
    {
        const QJsonObject item = jsonLines(m_cli.run(search({u"--format"_s, u"json"_s})).out).value(0);
        const QJsonObject asset = item["assets"_L1]["visual"_L1].toObject();
        const QString path = QUrl(asset["href"_L1].toString()).path();
        const qint64 size = asset["file:size"_L1].toInteger();
        QVERIFY(size > 20'000);
        QVERIFY(m_sandbox->addFault(
            {{"path"_L1, path}, {"fault"_L1, u"stall"_s}, {"afterBytes"_L1, size / 2}, {"times"_L1, 1}}));
        QFile file(m_cli.home(u"one.ndjson"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(item).toJson());
        file.close();
        const QString folder = m_cli.home(u"interrupted"_s);
        const QStringList arguments{u"download"_s, u"--to"_s,   folder,          u"--items"_s, file.fileName(),
                                    u"--assets"_s, u"visual"_s, u"--progress"_s, u"json"_s};
        QProcess process;
        m_cli.prepare(process, arguments);
        process.start();
        QByteArray seen;
        const auto hasPart = [&] {
            seen += process.readAllStandardOutput();
            for (const QJsonObject &event : jsonLines(seen.first(seen.lastIndexOf('\n') + 1))) {
                if (event["received"_L1].toInteger() > 0)
                    return true;
            }
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(hasPart(), 30'000);
        ::kill(pid_t(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(30'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 130);
        QVERIFY(process.readAllStandardError().contains("Interrupted"));

        m_sandbox->clear();
        // Without items, the folder's own list is enough.
        const ProgramRun run = m_cli.run({u"download"_s, u"--to"_s, folder});
        COMPARE_EXIT(run, 0);
        const QJsonArray requests = m_sandbox->control("GET", u"log"_s)["requests"_L1].toArray();
        QCOMPARE(m_sandbox->fetched(), QStringList{path});
        QVERIFY2(requests.last()["range"_L1].toString().startsWith(u"bytes="_s), "the file was begun anew");
        QVERIFY2(run.err.contains("1 file done"), run.err.constData());
    }

    void verify_findsWhatIsDamagedAndRepairsItAlone()
    {
        const QByteArray items = m_cli.run(search({u"--format"_s, u"json"_s})).out;
        const QString folder = m_cli.home(u"library"_s);
        const QString list = m_cli.home(u"library.ndjson"_s);
        QFile listFile(list);
        QVERIFY(listFile.open(QIODevice::WriteOnly) && listFile.write(items) == items.size());
        listFile.close();
        COMPARE_EXIT(m_cli.run({u"verify"_s, folder}), 2); // there is no such folder yet
        COMPARE_EXIT(m_cli.run({u"download"_s, u"--to"_s, folder, u"--items"_s, list, u"--assets"_s, u"visual"_s}), 0);
        const QStringList files = filesIn(folder).filter(QRegularExpression(u"^(?!\\.swathe/)"_s));
        QCOMPARE(files.size(), 3);
        QHash<QString, QByteArray> before;
        for (const QString &path : files)
            before[path] = bytesOf(folder + u'/' + path);

        m_sandbox->clear();
        const ProgramRun good = m_cli.run({u"verify"_s, folder});
        COMPARE_EXIT(good, 0);
        QVERIFY2(good.err.contains("3 files checked, 3 verified by checksum"), good.err.constData());
        QVERIFY(good.out.isEmpty());

        // One byte differs, one file is gone, one ends too early.
        QFile wrong(folder + u'/' + files.at(0));
        QVERIFY(wrong.open(QIODevice::ReadWrite) && wrong.seek(1000) &&
                wrong.write(before[files.at(0)].at(1000) == 'x' ? "y" : "x") == 1);
        wrong.close();
        QVERIFY(QFile::remove(folder + u'/' + files.at(1)));
        const qint64 kept = before[files.at(2)].size() / 2;
        QVERIFY(QFile::resize(folder + u'/' + files.at(2), kept));

        const ProgramRun bad = m_cli.run({u"verify"_s, folder, u"--format"_s, u"json"_s});
        COMPARE_EXIT(bad, 1);
        QHash<QString, QString> states;
        for (const QJsonObject &event : jsonLines(bad.out)) {
            if (event["event"_L1].toString() == "file"_L1)
                states[QDir(folder).relativeFilePath(event["path"_L1].toString())] = event["state"_L1].toString();
        }
        QCOMPARE(states.value(files.at(0)), u"damaged"_s);
        QCOMPARE(states.value(files.at(1)), u"missing"_s);
        QCOMPARE(states.value(files.at(2)), u"damaged"_s);
        QCOMPARE(jsonLines(bad.out).last()["damaged"_L1].toInt(), 2);
        // By the items alone, in words.
        const ProgramRun byItems = m_cli.run({u"verify"_s, folder, u"--items"_s, list, u"--assets"_s, u"visual"_s});
        COMPARE_EXIT(byItems, 1);
        QVERIFY2(byItems.out.contains("missing") && byItems.out.contains(files.at(1).toUtf8()),
                 byItems.out.constData());
        // Looking fetches nothing and changes nothing.
        QCOMPARE(m_sandbox->fetched(), QStringList());
        QVERIFY(!QFile::exists(folder + u'/' + files.at(1)));

        const ProgramRun repaired = m_cli.run({u"verify"_s, folder, u"--repair"_s});
        COMPARE_EXIT(repaired, 0);
        QVERIFY2(repaired.err.contains("3 files repaired, 0 failed"), repaired.err.constData());
        for (const QString &path : files)
            QVERIFY2(bytesOf(folder + u'/' + path) == before[path], qPrintable(path));
        QStringList ranges;
        for (const QJsonValue &request : m_sandbox->control("GET", u"log"_s)["requests"_L1].toArray()) {
            if (request["path"_L1].toString().startsWith(u"/assets/"_s))
                ranges << request["range"_L1].toString();
        }
        ranges.sort();
        QCOMPARE(ranges, (QStringList{QString(), QString(), u"bytes=%1-"_s.arg(kept)}));

        m_sandbox->clear();
        COMPARE_EXIT(m_cli.run({u"verify"_s, folder}), 0);
        COMPARE_EXIT(m_cli.run({u"verify"_s, folder, u"--repair"_s}), 0);
        QCOMPARE(m_sandbox->fetched(), QStringList());
    }

    void verify_ofAFileThatCannotBeRepaired_keepsTheOldOne()
    {
        const QJsonObject item = jsonLines(m_cli.run(search({u"--format"_s, u"json"_s})).out).value(0);
        const QString address = item["assets"_L1]["thumbnail"_L1]["href"_L1].toString();
        QFile list(m_cli.home(u"lost.json"_s));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write(QJsonDocument(item).toJson());
        list.close();
        const QString folder = m_cli.home(u"lost"_s);
        COMPARE_EXIT(
            m_cli.run({u"download"_s, u"--to"_s, folder, u"--items"_s, list.fileName(), u"--assets"_s, u"thumbnail"_s}),
            0);
        const QString path = folder + u'/' + filesIn(folder).filter(QRegularExpression(u"^(?!\\.swathe/)"_s)).value(0);
        QFile damaged(path);
        QVERIFY(damaged.open(QIODevice::ReadWrite) && damaged.write("????") == 4);
        damaged.close();
        const QByteArray before = bytesOf(path);
        QVERIFY(
            m_sandbox->addFault({{"path"_L1, QUrl(address).path()}, {"fault"_L1, u"status"_s}, {"status"_L1, 404}}));
        const ProgramRun run = m_cli.run({u"verify"_s, folder, u"--repair"_s});
        COMPARE_EXIT(run, 1);
        QVERIFY2(run.err.contains("0 files repaired, 1 failed"), run.err.constData());
        QCOMPARE(bytesOf(path), before);
    }

    void pipe_ofSearchIntoDownload_bringsTheFiles()
    {
        const QString folder = m_cli.home(u"piped"_s);
        QProcess shell;
        m_cli.prepare(shell, {});
        shell.setProgram(u"/bin/bash"_s);
        shell.setArguments({u"-c"_s,
                            u"set -o pipefail; \"$1\" search --catalog \"$2\" --collection landsat-c2-l2 --limit 120 "
                            "--format json | \"$1\" download --to \"$3\" --items - --assets thumbnail"_s,
                            u"bash"_s, programPath(u"swathe-cli"_s), m_sandbox->url(), folder});
        shell.start();
        QVERIFY(shell.waitForFinished(100'000));
        QVERIFY2(shell.exitCode() == 0, shell.readAllStandardError().constData());
        QCOMPARE(filesIn(folder).filter(QRegularExpression(u"^(?!\\.swathe/)"_s)).size(), 120);
    }

    void reader_thatLeavesEarly_isNoFailure()
    {
        QProcess shell;
        shell.start(u"/bin/sh"_s, {u"-c"_s, u"\"$1\" search --catalog \"$2\" --limit 2000 --format json | head -n 1"_s,
                                   u"sh"_s, programPath(u"swathe-cli"_s), m_sandbox->url()});
        QVERIFY(shell.waitForFinished(60'000));
        QCOMPARE(jsonLines(shell.readAllStandardOutput()).size(), 1);
    }

private:
    struct TerminalRun {
        int exitCode = -1;
        QByteArray screen; ///< what the terminal showed, with what it echoed
        QByteArray err;
        bool isWithoutTerminal = false; ///< the machine gave none
    };

    /// swathe-cli with a terminal of its own, on which `typed` is entered as soon as something is asked there.
    TerminalRun runOnTerminal(const QStringList &arguments, const QByteArray &input, const QByteArray &typed) const
    {
        TerminalRun run;
        const int terminal = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
        if (terminal < 0 || ::grantpt(terminal) != 0 || ::unlockpt(terminal) != 0)
            return {.isWithoutTerminal = true};
        const QByteArray name = ::ptsname(terminal);
        QProcess process;
        m_cli.prepare(process, arguments);
        process.setChildProcessModifier([name] {
            ::setsid();
            // The first terminal that a session opens becomes its own.
            ::close(::open(name.constData(), O_RDWR));
        });
        QSocketNotifier notifier(terminal, QSocketNotifier::Read);
        bool isTyped = false;
        connect(&notifier, &QSocketNotifier::activated, this, [&] {
            char bytes[512];
            const ssize_t count = ::read(terminal, bytes, sizeof bytes);
            if (count <= 0) {
                // The last program that had it open has gone, or none has opened it yet.
                notifier.setEnabled(false);
                return;
            }
            run.screen.append(bytes, count);
            if (!isTyped && run.screen.endsWith(": "))
                isTyped = ::write(terminal, typed.constData(), size_t(typed.size())) == typed.size();
        });
        // Held open here, so that the terminal is there before the program opens it and after it has closed it.
        const int held = ::open(name.constData(), O_RDWR | O_NOCTTY | O_CLOEXEC);
        process.start();
        process.write(input);
        process.closeWriteChannel();
        if (QTest::qWaitFor(
                [&] {
                    return process.state() == QProcess::NotRunning;
                },
                30'000) &&
            process.exitStatus() == QProcess::NormalExit)
            run.exitCode = process.exitCode();
        run.err = process.readAllStandardError();
        ::close(held);
        notifier.setEnabled(false);
        ::close(terminal);
        return run;
    }

    /// An account whose service wants a one-time code; there is no key store, so its secret is kept nowhere.
    void addPasswordAccount() const
    {
        const ProgramRun added = m_cli.run({u"account"_s, u"add"_s, u"--catalog"_s, m_sandbox->url(), u"--scheme"_s,
                                            u"password"_s, u"--user"_s, u"totp"_s, u"--token-url"_s,
                                            m_sandbox->url() + u"/oauth/token"_s, u"--secret-stdin"_s},
                                           "demo-secret\n");
        COMPARE_EXIT(added, 1);
    }

    QStringList search(const QStringList &more) const
    {
        return QStringList{
                   u"search"_s, u"--catalog"_s,         m_sandbox->url(), u"--collection"_s, u"sentinel-2-l2a"_s,
                   u"--bbox"_s, u"10.4,45,13.2,47.7"_s, u"--max-cloud"_s, u"50"_s,           u"--limit"_s,
                   u"3"_s} +
               more;
    }

    CliProgram m_cli;
    std::unique_ptr<SandboxProcess> m_sandbox;
};

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
