// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/transferqueue.h"
#include "tests/support/testserver.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace swathe;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::Reply;
using test::Request;
using test::TestServer;

namespace {

constexpr int kFiles = 4;
constexpr qsizetype kSize = 1'000'000;

QByteArray contentOf(int file)
{
    QByteArray bytes(kSize + file, Qt::Uninitialized);
    quint32 x = 99U + static_cast<quint32>(file);
    for (char &byte : bytes) {
        x = x * 1664525U + 1013904223U;
        byte = static_cast<char>(x >> 24);
    }
    return bytes;
}

QString targetOf(const QString &folder, int file)
{
    return folder + u"/data/file-%1"_s.arg(file);
}

/// What the process does that is killed: the queue of `folder`, filled at its first start.
int runQueue(const QString &folder, const QString &server)
{
    TransferQueue queue(folder + u"/queue.db"_s, nullptr);
    if (!queue.open())
        return 1;
    queue.setLimits({.total = kFiles,
                     .perHost = kFiles,
                     .retries = 1'000,
                     .stallTimeout = 2'000ms,
                     .firstRetryWait = 10ms,
                     .longestRetryWait = 20ms});
    QList<TransferSpec> specs;
    for (int i = 0; i < kFiles; ++i) {
        // One file has nothing but its size to be verified by.
        const Checksum checksum = i == 0 ? Checksum{}
                                         : Checksum{Checksum::Algorithm::Sha256,
                                                    QCryptographicHash::hash(contentOf(i), QCryptographicHash::Sha256)};
        specs.append({.href = QUrl(server + QString::number(i)),
                      .targetPath = targetOf(folder, i),
                      .size = kSize + i,
                      .checksum = checksum});
    }
    queue.add(specs);
    QObject::connect(&queue, &TransferQueue::idle, qApp, &QCoreApplication::quit);
    if (queue.isIdle())
        return 0;
    return QCoreApplication::exec();
}

} // namespace

class TestTransferCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kill_losesNothingDoublesNothing()
    {
        QTemporaryDir folder;
        QList<QByteArray> contents;
        for (int i = 0; i < kFiles; ++i)
            contents.append(contentOf(i));
        QRandomGenerator random(3);
        TestServer server([&](const Request &request) {
            const int file = request.path().mid(1).toInt();
            Reply reply = TestServer::ranged(request, contents.at(file), "\"v\"");
            reply.dripBytes = 40'000;
            reply.dripInterval = 20ms;
            if (random.bounded(4) == 0)
                reply.cutAfter = random.bounded(200'000);
            return reply;
        });
        const QString address = server.url(u"/"_s).toString();
        int kills = 0;
        bool isDone = false;
        for (int start = 0; start < 200 && !isDone; ++start) {
            QProcess process;
            process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            process.start(QCoreApplication::applicationFilePath(), {u"--queue"_s, folder.path(), address});
            QVERIFY(process.waitForStarted());
            const int life = random.bounded(60, 300);
            QTimer::singleShot(life, &process, [&process] {
                process.kill();
            });
            QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 10'000);
            isDone = process.exitStatus() == QProcess::NormalExit;
            if (isDone)
                QCOMPARE(process.exitCode(), 0);
            else
                ++kills;
        }
        QVERIFY(isDone);
        QVERIFY2(kills >= 3, "too quick to be a test");
        for (int i = 0; i < kFiles; ++i) {
            QFile file(targetOf(folder.path(), i));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(file.readAll() == contents.at(i));
        }
        QCOMPARE(QDir(folder.path() + u"/data"_s).entryList(QDir::Files).size(), kFiles);

        // Each resumption asks for what is not in the part yet.
        QHash<QByteArray, qint64> lastStart;
        for (const Request &request : server.requests()) {
            const QByteArray range = request.header("Range");
            const qint64 first = range.isEmpty() ? 0 : range.sliced(6).split('-').constFirst().toLongLong();
            QVERIFY2(first >= lastStart.value(request.path()), "bytes were thrown away");
            lastStart.insert(request.path(), first);
        }

        TransferQueue queue(folder.filePath(u"queue.db"_s), nullptr);
        QVERIFY(queue.open());
        QCOMPARE(queue.ids().size(), kFiles);
        for (const TransferId &id : queue.ids())
            QCOMPARE(queue.snapshot(id)->state, TransferState::Completed);
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == "--queue"_L1)
        return runQueue(arguments.at(2), arguments.at(3));
    TestTransferCrash test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_transfercrash.moc"
