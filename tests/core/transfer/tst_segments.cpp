// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/transferengine.h"
#include "tests/support/testserver.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstring>

using namespace swathe;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Error::Kind;
using test::Reply;
using test::Request;
using test::TestServer;

namespace {

constexpr qsizetype kSize = kLeastDivided + 1'234'567;

/// Every 8 bytes differ from all others.
QByteArray numbered(qsizetype size, quint64 seed)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype at = 0; at < size; at += 8) {
        const quint64 value = (static_cast<quint64>(at) + seed) * 0x9e3779b97f4a7c15U;
        std::memcpy(bytes.data() + at, &value, static_cast<std::size_t>(std::min<qsizetype>(8, size - at)));
    }
    return bytes;
}

const QByteArray &content()
{
    static const QByteArray bytes = numbered(kSize, 1);
    return bytes;
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** An engine on the test's own thread, one file, and what it tells of it. */
struct Run {
    TestServer server;
    QTemporaryDir folder;
    TransferTask task;
    TransferEngine engine;
    std::optional<TransferOutcome> outcome;
    QList<TransferState> states;
    int requestsWanted = 0;
    int refreshes = 0;
    int requests = 0;
    qsizetype mostConnections = 0;
    std::function<void()> onJournal = [] {};
    /// The answer to the nth request, from 1.
    std::function<Reply(const Request &, int)> answer = [](const Request &request, int) {
        return TestServer::ranged(request, content(), "\"v1\"");
    };

    Run()
    {
        task.spec = {.id = TransferId(u"id"_s), .targetPath = folder.filePath(u"f.bin"_s), .size = kSize};
        task.spec.href = server.url(u"/f.bin"_s);
        task.segments = 4;
        task.run = 1;
        task.stallTimeout = 3s;
        task.canRefresh = true;
        server.setHandler([this](const Request &request) {
            mostConnections = std::max<qsizetype>(mostConnections, server.openConnections());
            return answer(request, ++requests);
        });
        engine.open();
        QObject::connect(&engine, &TransferEngine::requestWanted, &engine,
                         [this](const TransferId &id, quint64 run, bool refresh) {
                             ++requestsWanted;
                             refreshes += refresh;
                             engine.provide(id, run, {.url = task.spec.href});
                         });
        QObject::connect(&engine, &TransferEngine::journaled, &engine,
                         [this](const TransferId &, quint64, const TransferJournal &journal) {
                             task.journal = journal;
                             onJournal();
                         });
        QObject::connect(&engine, &TransferEngine::moved, &engine,
                         [this](const TransferId &, quint64, TransferState state) {
                             states.append(state);
                         });
        QObject::connect(&engine, &TransferEngine::ended, &engine,
                         [this](const TransferId &, quint64, const TransferOutcome &ended) {
                             outcome = ended;
                         });
    }
    ~Run() { (void)engine.shutDown(); }

    void begin()
    {
        outcome.reset();
        ++task.run;
        engine.begin(task);
    }
    [[nodiscard]] bool waitForEnd()
    {
        return QTest::qWaitFor(
            [this] {
                return outcome.has_value();
            },
            60'000);
    }
    [[nodiscard]] bool isRight(const QByteArray &wanted = content()) const
    {
        return outcome && !outcome->error && readAll(task.spec.targetPath) == wanted &&
               !QFile::exists(partPathFor(task.spec.targetPath));
    }
    [[nodiscard]] qint64 partSize() const { return QFileInfo(partPathFor(task.spec.targetPath)).size(); }
};

} // namespace

class TestSegments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pieceSize_dealsOutAtOnceWhatIsNotTooLarge()
    {
        constexpr qint64 kMebi = 1024 * 1024;
        QCOMPARE(pieceSizeFor(64 * kMebi, 4), 16 * kMebi);
        QCOMPARE(pieceSizeFor(64 * kMebi, 16), 16 * kMebi);
        QCOMPARE(pieceSizeFor(100 * kMebi, 4), 25 * kMebi);
        QCOMPARE(pieceSizeFor(100 * kMebi + 1, 4), 26 * kMebi);
        QCOMPARE(pieceSizeFor(1024 * kMebi, 4), 64 * kMebi);
        QCOMPARE(pieceSizeFor(0, 0), 16 * kMebi);
    }

    void largeFile_comesOverSeveralConnections()
    {
        Run run;
        run.task.spec.checksum = {Checksum::Algorithm::Sha1,
                                  QCryptographicHash::hash(content(), QCryptographicHash::Sha1)};
        run.begin();
        QVERIFY(run.waitForEnd());
        QVERIFY2(run.isRight(), run.outcome->error ? qPrintable(run.outcome->error->detail) : "bytes");
        QVERIFY(run.outcome->verifiedByChecksum);
        QVERIFY(run.mostConnections > 1 && run.mostConnections <= 4);
        for (const Request &request : run.server.requests())
            QVERIFY(request.hasHeader("Range"));
        for (const Request &request : run.server.requests().sliced(1))
            QCOMPARE(request.header("If-Range"), QByteArray("\"v1\""));
        QCOMPARE(run.server.requests().at(0).header("Range"),
                 "bytes=0-" + QByteArray::number(pieceSizeFor(kSize, 4) - 1));
        QVERIFY(run.states.endsWith(TransferState::Publishing));
    }

    void deadConnections_areReplacedAtOnce_data()
    {
        QTest::addColumn<int>("segments");
        QTest::newRow("one") << 1;
        QTest::newRow("several") << 4;
    }

    /// As after a sleep: nothing comes any more, and long before that would count as a stall, others are there.
    void deadConnections_areReplacedAtOnce()
    {
        QFETCH(int, segments);
        Run run;
        run.task.segments = segments;
        run.task.stallTimeout = 1h;
        bool isAsleep = true;
        run.answer = [&isAsleep](const Request &request, int) {
            Reply reply = TestServer::ranged(request, content(), "\"v1\"");
            if (isAsleep)
                reply.stallAfter = 1'000'000;
            return reply;
        };
        run.begin();
        QTRY_COMPARE(run.requests, segments);
        QTRY_VERIFY(run.states.contains(TransferState::Receiving));
        QTRY_VERIFY(run.partSize() > 0);
        isAsleep = false;
        run.engine.reconnect();
        QVERIFY(run.waitForEnd());
        QVERIFY2(run.isRight(), run.outcome->error ? qPrintable(run.outcome->error->detail) : "bytes");
        QCOMPARE(run.requestsWanted, 1);
    }

    void unknownSize_isDividedWhenItIsLearned()
    {
        Run run;
        run.task.spec.size = -1;
        run.begin();
        QVERIFY(run.waitForEnd());
        QVERIFY(run.isRight());
        QVERIFY(!run.server.requests().at(0).hasHeader("Range"));
        QVERIFY(run.mostConnections > 1);
    }

    void oneStream_data()
    {
        QTest::addColumn<int>("segments");
        QTest::addColumn<QByteArray>("etag");
        QTest::addColumn<bool>("knowsRanges");
        QTest::newRow("off") << 1 << QByteArray("\"v1\"") << true;
        QTest::newRow("no validator") << 4 << QByteArray() << true;
        QTest::newRow("weak validator") << 4 << QByteArray("W/\"v1\"") << true;
        QTest::newRow("no ranges") << 4 << QByteArray("\"v1\"") << false;
    }

    void oneStream()
    {
        QFETCH(int, segments);
        QFETCH(QByteArray, etag);
        QFETCH(bool, knowsRanges);
        Run run;
        run.task.segments = segments;
        run.answer = [&](const Request &request, int) {
            if (knowsRanges)
                return TestServer::ranged(request, content(), etag);
            return Reply{.headers = {{"ETag", etag}}, .body = content()};
        };
        run.begin();
        QVERIFY(run.waitForEnd());
        QVERIFY(run.isRight());
        QCOMPARE(run.mostConnections, 1);
    }

    void aSmallFile_isNotDivided()
    {
        Run run;
        const QByteArray small = content().first(kLeastDivided - 1);
        run.task.spec.size = small.size();
        run.answer = [&](const Request &request, int) {
            return TestServer::ranged(request, small, "\"v1\"");
        };
        run.begin();
        QVERIFY(run.waitForEnd());
        QVERIFY(run.isRight(small));
        QCOMPARE(run.requests, 1);
        QVERIFY(!run.server.requests().at(0).hasHeader("Range"));
    }

    void aFailingConnection_isOneLess_data()
    {
        QTest::addColumn<QString>("fault");
        for (const char *fault : {"reset", "429", "503", "closed", "stall", "never answers", "500", "short"})
            QTest::newRow(fault) << QString::fromLatin1(fault);
    }

    void aFailingConnection_isOneLess()
    {
        QFETCH(QString, fault);
        Run run;
        run.task.spec.checksum = {Checksum::Algorithm::Sha1,
                                  QCryptographicHash::hash(content(), QCryptographicHash::Sha1)};
        run.answer = [&](const Request &request, int count) {
            Reply reply = TestServer::ranged(request, content(), "\"v1\"");
            if (count == 1) {
                // The first lives long enough to have company.
                reply.dripBytes = 2'000'000;
                reply.dripInterval = 40ms;
            }
            if (count != 3)
                return reply;
            if (fault == "reset"_L1)
                reply.cutAfter = 5'000'000;
            else if (fault == "429"_L1)
                reply = {.status = 429, .headers = {{"Retry-After", "60"}}};
            else if (fault == "503"_L1)
                reply = {.status = 503};
            else if (fault == "500"_L1)
                reply = {.status = 500, .body = "oops"};
            else if (fault == "closed"_L1)
                reply.closes = true;
            else if (fault == "stall"_L1)
                reply.stallAfter = 3'000'000;
            else if (fault == "never answers"_L1)
                reply.neverAnswers = true;
            else if (fault == "short"_L1)
                reply.body.chop(7);
            return reply;
        };
        run.begin();
        QVERIFY(run.waitForEnd());
        QVERIFY2(run.isRight(), run.outcome->error ? qPrintable(run.outcome->error->detail) : "bytes");
        QCOMPARE(run.requestsWanted, 1);
    }

    void allConnectionsFail_theTryEndsAndTheNextGoesOn()
    {
        Run run;
        run.answer = [&](const Request &request, int count) {
            Reply reply = TestServer::ranged(request, content(), "\"v1\"");
            if (count > 1) {
                reply.cutAfter = 4'000'000;
                reply.cutDelay = 20ms;
            }
            return reply;
        };
        qint64 before = -1;
        int tries = 0;
        while (!run.isRight()) {
            QVERIFY(++tries < 40);
            run.begin();
            QVERIFY(run.waitForEnd());
            if (!run.outcome->error)
                break;
            QCOMPARE(run.outcome->error->kind, Kind::Offline);
            QVERIFY(run.outcome->received > before);
            before = run.outcome->received;
        }
        QVERIFY(run.isRight());
        QVERIFY(tries > 1);
    }

    void aRangeAnsweredWithTheWholeFile_fallsBackToOneStream()
    {
        Run run;
        run.task.spec.size = -1; // so that the first stream is of the whole file
        run.answer = [&](const Request &request, int) {
            Reply reply = TestServer::ranged(request, content(), "\"v1\"");
            if (request.hasHeader("Range")) {
                reply.status = 200;
                reply.body = content();
                reply.headers.removeIf([](const auto &header) {
                    return header.first == "Content-Range";
                });
            } else {
                reply.dripBytes = 4'000'000;
            }
            return reply;
        };
        run.begin();
        QVERIFY(run.waitForEnd());
        QVERIFY(run.isRight());
        QVERIFY(run.requests > 1);
        QVERIFY(!run.states.mid(1).contains(TransferState::Resolving));
    }

    void aChangedFile_startsAllOver()
    {
        Run run;
        const QByteArray other = numbered(kSize, 99);
        run.answer = [&](const Request &request, int count) {
            if (count < 3) {
                Reply reply = TestServer::ranged(request, content(), "\"v1\"");
                reply.dripBytes = 2'000'000;
                reply.dripInterval = 20ms;
                return reply;
            }
            return TestServer::ranged(request, other, "\"v2\"");
        };
        run.begin();
        QVERIFY(run.waitForEnd());
        QVERIFY(run.isRight(other));
    }

    void anExpiredLink_isRefreshedOnceAndAllGoOn()
    {
        Run run;
        bool isExpired = false;
        run.answer = [&](const Request &request, int count) {
            if (count == 3)
                isExpired = true;
            if (isExpired && run.refreshes == 0)
                return Reply{.status = 403};
            Reply reply = TestServer::ranged(request, content(), "\"v1\"");
            if (count < 3) {
                reply.dripBytes = 2'000'000;
                reply.dripInterval = 20ms;
            }
            return reply;
        };
        run.begin();
        QVERIFY(run.waitForEnd());
        QVERIFY(run.isRight());
        QCOMPARE(run.refreshes, 1);
    }

    void aSlowTail_isDivided()
    {
        Run run;
        run.answer = [&](const Request &request, int) {
            Reply reply = TestServer::ranged(request, content(), "\"v1\"");
            if (request.header("Range").startsWith("bytes=0-")) {
                reply.dripBytes = 500'000;
                reply.dripInterval = 30ms;
            }
            return reply;
        };
        run.begin();
        QVERIFY(run.waitForEnd());
        QVERIFY(run.isRight());
        const bool isDivided = std::ranges::any_of(run.server.requests(), [](const Request &request) {
            const qint64 begin = request.header("Range").mid(6).split('-').constFirst().toLongLong();
            return begin > 0 && begin < pieceSizeFor(kSize, 4);
        });
        QVERIFY(isDivided);
    }

    void stopped_goesOnWithWhatIsWritten()
    {
        Run run;
        run.answer = [&](const Request &request, int) {
            Reply reply = TestServer::ranged(request, content(), "\"v1\"");
            reply.dripBytes = 2'000'000;
            reply.dripInterval = 10ms;
            return reply;
        };
        qint64 received = 0;
        QObject::connect(&run.engine, &TransferEngine::figuresChanged, &run.engine,
                         [&](const QList<TransferFigures> &figures) {
                             if (!figures.isEmpty())
                                 received = figures.constFirst().received;
                         });
        int stops = 0;
        qint64 before = 0;
        while (true) {
            run.begin();
            QVERIFY(QTest::qWaitFor(
                [&] {
                    return run.outcome || received > before + 3'000'000;
                },
                20'000));
            if (run.outcome)
                break;
            run.engine.stop(run.task.spec.id);
            ++stops;
            // What is written down is what is there, and it never shrinks.
            const bool isInPieces = run.partSize() > kSize;
            const qint64 written = isInPieces ? run.task.journal.written.size() : run.partSize();
            QVERIFY(written >= received);
            received = before = written;
        }
        QVERIFY(run.isRight());
        QVERIFY(stops > 1);
    }

    /// What a kill leaves: the part as it is, and a journal of any moment before.
    void killed_oldJournalsNeverMakeWrongFiles()
    {
        struct Snapshot {
            QByteArray part;
            TransferJournal journal;
        };
        QList<Snapshot> snapshots;
        {
            Run run;
            run.task.spec.checksum = {};
            run.answer = [&](const Request &request, int) {
                Reply reply = TestServer::ranged(request, content(), "\"v1\"");
                reply.dripBytes = 4'000'000;
                reply.dripInterval = 10ms;
                return reply;
            };
            QList<TransferJournal> journals;
            run.onJournal = [&] {
                journals.append(run.task.journal);
                const QByteArray part = readAll(partPathFor(run.task.spec.targetPath));
                snapshots.append({part, journals.at(std::max<qsizetype>(0, journals.size() - 2))});
                snapshots.append({part, journals.constLast()});
            };
            run.begin();
            QVERIFY(run.waitForEnd());
            QVERIFY(run.isRight());
        }
        QVERIFY(snapshots.size() > 6);
        while (snapshots.size() > 4)
            snapshots.removeAt(snapshots.size() / 2 - 1);
        for (const Snapshot &snapshot : std::as_const(snapshots)) {
            Run run;
            QFile part(partPathFor(run.task.spec.targetPath));
            QVERIFY(part.open(QIODevice::WriteOnly));
            part.write(snapshot.part);
            part.close();
            run.task.journal = snapshot.journal;
            run.begin();
            QVERIFY(run.waitForEnd());
            QVERIFY(run.isRight());
            if (snapshot.part.size() <= kSize)
                continue;
            // Nothing that the journal has is asked for again.
            for (const Request &request : run.server.requests()) {
                const QList<QByteArray> range = request.header("Range").mid(6).split('-');
                const ByteRange asked{range.value(0).toLongLong(),
                                      range.value(1).isEmpty() ? kSize : range.value(1).toLongLong() + 1};
                RangeSet both = snapshot.journal.written;
                both.add(asked);
                QCOMPARE(both.size(), snapshot.journal.written.size() + asked.size());
            }
        }
    }

    void shutDown_flushesAndTellsWhatIsThere()
    {
        Run run;
        run.answer = [&](const Request &request, int) {
            Reply reply = TestServer::ranged(request, content(), "\"v1\"");
            reply.dripBytes = 1'000'000;
            reply.dripInterval = 10ms;
            return reply;
        };
        run.begin();
        QVERIFY(QTest::qWaitFor(
            [&] {
                return run.partSize() > kSize;
            },
            10'000));
        QTest::qWait(200);
        const QList<StoppedTransfer> stopped = run.engine.shutDown();
        QCOMPARE(stopped.size(), 1);
        const TransferJournal &journal = stopped.constFirst().journal;
        QVERIFY(journal.written.size() > 0);
        QVERIFY(journal.written == journal.flushed);
        QCOMPARE(journal.written.size(), stopped.constFirst().received);
        const QByteArray part = readAll(partPathFor(run.task.spec.targetPath));
        for (const ByteRange &range : journal.written.ranges())
            QVERIFY(part.sliced(range.begin, range.size()) == content().sliced(range.begin, range.size()));
        QVERIFY(TransferJournal::fromBytes(journal.toBytes()) == journal);
        run.engine.open();
    }
};

QTEST_GUILESS_MAIN(TestSegments)
#include "tst_segments.moc"
