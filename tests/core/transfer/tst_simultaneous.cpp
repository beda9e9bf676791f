// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scene/checksum.h"
#include "core/transfer/transferqueue.h"
#include "tests/support/testserver.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <memory>

using namespace swathe;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using S = TransferState;
using test::Reply;
using test::Request;
using test::TestServer;

namespace {

constexpr int kFiles = 64;

/** A server on a thread of its own: nothing that the queue does is held up by the thread that uses it. */
class ServerThread
{
public:
    explicit ServerThread(const TestServer::Handler &handler)
    {
        m_context.moveToThread(&m_thread);
        m_thread.start();
        run([this, handler] {
            m_server = std::make_unique<TestServer>(handler);
            m_url = m_server->url();
        });
    }
    ~ServerThread()
    {
        run([this] {
            m_server.reset();
        });
        m_thread.quit();
        m_thread.wait();
    }
    [[nodiscard]] QUrl url(const QString &name) const { return m_url.resolved(QUrl(name)); }
    [[nodiscard]] QSet<QByteArray> paths()
    {
        QSet<QByteArray> paths;
        run([this, &paths] {
            for (const Request &request : m_server->requests())
                paths.insert(request.path());
        });
        return paths;
    }

private:
    void run(const std::function<void()> &call)
    {
        QMetaObject::invokeMethod(&m_context, call, Qt::BlockingQueuedConnection);
    }

    QThread m_thread;
    QObject m_context;
    std::unique_ptr<TestServer> m_server;
    QUrl m_url;
};

} // namespace

/** All threads of a queue at work at once, and a user who interferes; of most worth under the thread sanitizer. */
class TestSimultaneous : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sixtyFourFilesAtOnce_allArriveWhateverTheUserDoes()
    {
        QByteArray content(500'000, Qt::Uninitialized);
        for (qsizetype i = 0; i < content.size(); ++i)
            content[i] = static_cast<char>((i * 131) >> 7);
        const QString digest =
            QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
        ServerThread server([content](const Request &request) {
            Reply reply = TestServer::ranged(request, content, "\"v1\"");
            reply.dripBytes = 20'000;
            reply.dripInterval = 5ms;
            return reply;
        });
        const QTemporaryDir folder;
        TransferQueue queue(folder.filePath(u"queue.db"_s), nullptr);
        QVERIFY(queue.open());
        queue.setLimits({.total = kFiles,
                         .perHost = kFiles,
                         .connectionsPerHost = kFiles,
                         .stallTimeout = 60'000ms,
                         .firstRetryWait = 20ms,
                         .longestRetryWait = 60ms});
        int most = 0;
        connect(&queue, &TransferQueue::activeCountChanged, this, [&queue, &most] {
            most = std::max(most, queue.activeCount());
        });
        // Everyone is interfered with once, as soon as its bytes come; what that ended goes on afterwards.
        QSet<TransferId> met;
        connect(
            &queue, &TransferQueue::changed, this,
            [&queue, &met](const QList<TransferId> &ids) {
                for (const TransferId &id : ids) {
                    const S state = queue.snapshot(id)->state;
                    if (state == S::Paused) {
                        queue.resume({id});
                    } else if (state == S::Cancelled) {
                        queue.retry({id});
                    } else if (state == S::Receiving && !met.contains(id)) {
                        met.insert(id);
                        if (met.size() % 4 == 1)
                            queue.pause({id});
                        else if (met.size() % 4 == 2)
                            queue.cancel({id});
                        else if (met.size() % 4 == 3)
                            queue.moveToBottom({id});
                    }
                }
            },
            Qt::QueuedConnection);
        QList<TransferSpec> specs;
        for (int i = 0; i < kFiles; ++i) {
            const QString name = u"file-%1"_s.arg(i);
            specs.append({.batch = BatchId(u"batch-%1"_s.arg(i % 8)),
                          .title = u"A scene"_s,
                          .assetKey = name,
                          .href = server.url(name),
                          .targetPath = folder.filePath(u"files/"_s + name),
                          .size = content.size(),
                          .checksum = checksumFromHex(u"sha256"_s, digest)});
        }
        const QList<TransferId> ids = queue.add(specs);
        QCOMPARE(ids.size(), kFiles);
        const auto completed = [&queue, &ids] {
            return std::ranges::count_if(ids, [&queue](const TransferId &id) {
                return queue.snapshot(id)->state == S::Completed;
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(completed() == kFiles, 100'000);
        QCOMPARE(most, kFiles);
        QVERIFY(met.size() > kFiles / 2);
        QCOMPARE(server.paths().size(), kFiles);
        for (const TransferId &id : ids) {
            const TransferSnapshot snapshot = *queue.snapshot(id);
            QVERIFY2(snapshot.verifiedByChecksum, qPrintable(snapshot.spec.assetKey));
            QFile file(snapshot.spec.targetPath);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(file.readAll() == content);
        }
    }
};

QTEST_GUILESS_MAIN(TestSimultaneous)
#include "tst_simultaneous.moc"
