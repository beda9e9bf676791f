// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/sceneexport.h"
#include "tests/support/testserver.h"

#include <QCryptographicHash>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace swathe;

/** The lists that Swathe writes, in the programs they are for: aria2c and curl against a server on this machine. */
class ExportedListsTest : public QObject
{
    Q_OBJECT

    test::TestServer m_server;
    QByteArray m_red = QByteArray("red ").repeated(50'000);
    QByteArray m_odd = QByteArray("odd ").repeated(20'000);
    bool m_knowsRanges = true;

    [[nodiscard]] QList<Scene> scenes() const
    {
        Scene scene{.id = {u"demo"_s, u"it's \"odd\" $HOME `id`"_s, u"-rf scene; exit 7"_s}};
        scene.sensingStart = QDateTime::fromString(u"2026-05-01T10:00:00Z"_s, Qt::ISODate);
        const auto sum = [](const QByteArray &data, QCryptographicHash::Algorithm algorithm) {
            return QCryptographicHash::hash(data, algorithm);
        };
        scene.assets = {
            {.key = u"red"_s,
             .href = m_server.url(u"/red.tif?a=1&b=it's"_s),
             .mediaType = u"image/tiff"_s,
             .roles = {u"data"_s},
             .size = m_red.size(),
             .checksum = {Checksum::Algorithm::Sha256, sum(m_red, QCryptographicHash::Sha256)}},
            {.key = u"odd"_s,
             .href = m_server.url(u"/-odd%20$(id)%20'name'.tif"_s),
             .mediaType = u"image/tiff"_s,
             .roles = {u"data"_s},
             .checksum = {Checksum::Algorithm::Md5, sum(m_odd, QCryptographicHash::Md5)}},
        };
        return {scene};
    }

    /// Runs a program in a folder while the server, which lives on this thread, answers it. Its exit code.
    static int run(const QString &folder, const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.setWorkingDirectory(folder);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"http_proxy"_s, u"HTTP_PROXY"_s, u"all_proxy"_s, u"ALL_PROXY"_s})
            environment.remove(name);
        environment.insert(u"no_proxy"_s, u"127.0.0.1"_s);
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
        const bool hasEnded = QTest::qWaitFor(
            [&] {
                return process.state() == QProcess::NotRunning;
            },
            60'000);
        if (!hasEnded)
            process.kill();
        return hasEnded && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }

    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("missing");
    }

    static bool write(const QString &path, const QByteArray &data)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(data) == data.size();
    }

    void checkFiles(const QString &folder)
    {
        const ExportList list = exportFiles(scenes(), {});
        QCOMPARE(list.files.size(), 2);
        QCOMPARE(content(folder + u'/' + list.files[0].path), m_red);
        QCOMPARE(content(folder + u'/' + list.files[1].path), m_odd);
    }

private Q_SLOTS:
    void init()
    {
        m_knowsRanges = true;
        m_server.clearRequests();
        m_server.setHandler([this](const test::Request &request) {
            const QByteArray &data = request.path() == "/red.tif" ? m_red : m_odd;
            test::Reply reply;
            if (!request.path().endsWith(".tif"))
                reply.status = 404;
            else if (m_knowsRanges)
                reply = test::TestServer::ranged(request, data, "\"1\"");
            else
                reply.body = data;
            return reply;
        });
    }

    void aria2_fetchesAndChecks_data()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("metalink") << u"metalink"_s;
        QTest::newRow("input file") << u"aria2"_s;
    }
    void aria2_fetchesAndChecks()
    {
        QFETCH(QString, format);
        const QString aria2 = QStandardPaths::findExecutable(u"aria2c"_s);
        if (aria2.isEmpty())
            QSKIP("aria2c is not installed: the lists for it were NOT tried");
        const QTemporaryDir folder;
        const QString list = folder.filePath(u"list"_s);
        QVERIFY(write(list, exported(format, scenes(), {})));
        const QStringList arguments{u"--no-conf=true"_s, u"--quiet=true"_s, u"--allow-overwrite=true"_s,
                                    u"--dir="_s + folder.path(),
                                    (format == "metalink"_L1 ? u"--metalink-file="_s : u"--input-file="_s) + list};
        QCOMPARE(run(folder.path(), aria2, arguments), 0);
        checkFiles(folder.path());
        // Bytes that are others than promised are not taken.
        m_red[17] = 'X';
        const QTemporaryDir second;
        QByteArray honest = exported(format, scenes(), {});
        m_red[17] = 'r';
        const QByteArray lying = exported(format, scenes(), {});
        QVERIFY(honest != lying);
        QVERIFY(write(list, honest));
        QStringList again = arguments;
        again[3] = u"--dir="_s + second.path();
        QVERIFY(run(second.path(), aria2, again) > 0);
    }

    void curlScript_fetchesChecksAndGoesOn()
    {
        if (QStandardPaths::findExecutable(u"curl"_s).isEmpty())
            QSKIP("curl is not installed: the script for it was NOT tried");
        const QTemporaryDir folder;
        const QString script = folder.filePath(u"fetch.sh"_s);
        QVERIFY(write(script, exported(u"curl"_s, scenes(), {})));
        QCOMPARE(run(folder.path(), u"/bin/sh"_s, {script}), 0);
        checkFiles(folder.path());
        // Again: nothing is asked for.
        m_server.clearRequests();
        QCOMPARE(run(folder.path(), u"/bin/sh"_s, {script}), 0);
        QVERIFY(m_server.requests().isEmpty());
        // Half a file is gone on with.
        const QString red = folder.filePath(exportFiles(scenes(), {}).files[0].path);
        QVERIFY(QFile::remove(red) && write(red + u".part"_s, m_red.first(70'000)));
        QCOMPARE(run(folder.path(), u"/bin/sh"_s, {script}), 0);
        QCOMPARE(m_server.requests().size(), 1);
        QCOMPARE(m_server.requests()[0].header("Range"), QByteArray("bytes=70000-"));
        checkFiles(folder.path());
        // A whole one is only checked and named; where the server cannot go on, it is fetched anew.
        m_server.clearRequests();
        QVERIFY(QFile::rename(red, red + u".part"_s));
        QCOMPARE(run(folder.path(), u"/bin/sh"_s, {script}), 0);
        QVERIFY(m_server.requests().isEmpty());
        m_knowsRanges = false;
        QVERIFY(QFile::remove(red) && write(red + u".part"_s, m_red.first(70'000)));
        QCOMPARE(run(folder.path(), u"/bin/sh"_s, {script}), 0);
        checkFiles(folder.path());
    }

    void curlScript_saysWhatFailed()
    {
        if (QStandardPaths::findExecutable(u"curl"_s).isEmpty())
            QSKIP("curl is not installed: the script for it was NOT tried");
        const QTemporaryDir folder;
        const QString script = folder.filePath(u"fetch.sh"_s);
        QList<Scene> wrong = scenes();
        wrong[0].assets[0].href = m_server.url(u"/gone"_s);
        wrong[0].assets[1].checksum.digest[0] = char(wrong[0].assets[1].checksum.digest[0] + 1);
        QVERIFY(write(script, exported(u"curl"_s, wrong, {})));
        QCOMPARE(run(folder.path(), u"/bin/sh"_s, {script}), 1);
        for (const ExportFile &file : exportFiles(wrong, {}).files) {
            QVERIFY(!QFile::exists(folder.filePath(file.path)));
            QVERIFY(!QFile::exists(folder.filePath(file.path + u".part"_s)));
        }
    }
};

QTEST_GUILESS_MAIN(ExportedListsTest)
#include "tst_exportedlists.moc"
