// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/transferscheduler.h"
#include "tests/support/fakeclock.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <deque>

using namespace swathe;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Millis = std::chrono::milliseconds;

namespace {

constexpr Millis kNow = 1'000s;

/// The waiting files of a test by their letters.
class Desk
{
public:
    explicit Desk(const QHash<QString, ProviderLimits> &providers = {}, const TransferLimits &limits = {})
        : scheduler([providers](const QString &provider) {
              return providers.value(provider);
          })
    {
        scheduler.setLimits(limits);
    }

    /// "a@host b@provider/host+5 c@host!3 D@host": five seconds from kNow on, priority 3, a large file.
    void add(const QString &text)
    {
        for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
            const QStringList parts = word.split(u'@');
            const QStringList withDue = parts.at(1).split(u'+');
            const QStringList withPriority = withDue.at(0).split(u'!');
            const QStringList place = withPriority.at(0).split(u'/');
            const quint32 ticket = parts.at(0).at(0).unicode();
            const WaitingTransfer waiting{
                .ticket = ticket,
                .lane = scheduler.lane(place.size() > 1 ? place.at(0) : QString(), place.constLast()),
                .priority = withPriority.value(1).toInt(),
                .position = ++position,
                .isLarge = parts.at(0).at(0).isUpper()};
            known.insert(ticket, waiting);
            scheduler.add(waiting, withDue.size() > 1 ? kNow + std::chrono::seconds(withDue.at(1).toInt()) : Millis(0));
        }
    }
    /// "a b C4": what starts, a number behind those with several connections.
    QString next(Millis now = kNow)
    {
        decision = scheduler.next(now);
        QStringList names;
        for (const SchedulerStart &start : std::as_const(decision.start))
            names.append(QChar(start.ticket) +
                         (start.connections > 1 ? QString::number(start.connections) : QString()));
        return names.join(u' ');
    }
    void end(char name, SlotEnd how, Millis now = kNow, std::optional<Millis> retryAfter = {})
    {
        scheduler.end(static_cast<quint32>(name), how, now, retryAfter);
    }
    void withdraw(char name) { scheduler.withdraw(known.value(static_cast<quint32>(name))); }

    TransferScheduler scheduler;
    SchedulerDecision decision;
    QHash<quint32, WaitingTransfer> known;
    qint64 position = 0;
};

} // namespace

class TestTransferScheduler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void next_table_data()
    {
        QTest::addColumn<QString>("running");
        QTest::addColumn<QString>("waiting");
        QTest::addColumn<int>("total");
        QTest::addColumn<int>("perHost");
        QTest::addColumn<QString>("started");
        QTest::addColumn<int>("lookAgainIn");

        QTest::newRow("nothing") << u""_s << u""_s << 4 << 4 << u""_s << 0;
        QTest::newRow("all fit") << u""_s << u"a@x b@x"_s << 4 << 4 << u"a b"_s << 0;
        QTest::newRow("total") << u""_s << u"a@x b@y c@z"_s << 2 << 4 << u"a b"_s << 0;
        QTest::newRow("running ones count") << u"r@x"_s << u"a@x b@y c@z"_s << 2 << 4 << u"b"_s << 0;
        QTest::newRow("per host") << u""_s << u"a@x b@x c@x d@y"_s << 8 << 2 << u"a d b"_s << 0;
        QTest::newRow("busy host holds nobody else") << u"r@x s@x"_s << u"a@x b@y"_s << 8 << 2 << u"b"_s << 0;
        QTest::newRow("hosts are shared by providers") << u"r@p/x s@q/x"_s << u"a@o/x b@o/y"_s << 8 << 2 << u"b"_s << 0;
        QTest::newRow("not yet") << u""_s << u"a@x+5 b@x+3 c@y"_s << 8 << 2 << u"c"_s << 3;
        QTest::newRow("due") << u""_s << u"a@x+0"_s << 8 << 2 << u"a"_s << 0;
        QTest::newRow("full: no need to look") << u""_s << u"a@y+5 b@y"_s << 1 << 2 << u"b"_s << 0;
        QTest::newRow("no slots") << u""_s << u"a@x"_s << 0 << 2 << u""_s << 0;
        QTest::newRow("larger priority first") << u""_s << u"a@x b@x!1 c@y!2"_s << 3 << 3 << u"c b a"_s << 0;
        QTest::newRow("providers take turns")
            << u""_s << u"a@p/x b@p/x c@p/x d@q/y e@q/y f@o/z"_s << 6 << 6 << u"a d f b e c"_s << 0;
        QTest::newRow("queue order within a provider")
            << u""_s << u"a@p/x b@p/y c@p/x d@p/y"_s << 4 << 4 << u"a b c d"_s << 0;
        QTest::newRow("priority goes before turns") << u""_s << u"a@p/x!1 b@p/x!1 d@q/y"_s << 3 << 3 << u"a b d"_s << 0;
        QTest::newRow("a large file alone gets all") << u""_s << u"A@seg/x"_s << 4 << 4 << u"A4"_s << 0;
        QTest::newRow("large files share")
            << u""_s << u"A@seg/x B@seg/x C@seg/x D@seg/x"_s << 4 << 4 << u"A4 B4 C4 D4"_s << 0;
        QTest::newRow("many large files are one stream each")
            << u""_s << u"A@seg/x B@seg/x C@seg/x D@seg/x E@seg/x F@seg/x G@seg/x H@seg/x I@seg/x"_s << 16 << 16
            << u"A B C2 D2 E2 F2 G2 H2 I2"_s << 0;
        QTest::newRow("small file") << u""_s << u"a@seg/x"_s << 4 << 4 << u"a"_s << 0;
        QTest::newRow("provider without a word on ranges") << u""_s << u"A@p/x"_s << 4 << 4 << u"A"_s << 0;
        QTest::newRow("counted requests") << u""_s << u"A@rate/x"_s << 4 << 4 << u"A"_s << 0;
        QTest::newRow("stated connections are files or pieces")
            << u""_s << u"A@four/x B@four/x c@four/x"_s << 8 << 8 << u"A B c"_s << 0;
        QTest::newRow("account over several hosts")
            << u"r@four/x s@four/y t@four/z"_s << u"a@four/x b@four/y c@p/y"_s << 9 << 9 << u"c a"_s << 0;
        QTest::newRow("account over two providers")
            << u"r@four/x s@four/y t@twin/z"_s << u"a@twin/x b@four/y"_s << 9 << 9 << u"a"_s << 0;
        QTest::newRow("request rate") << u""_s << u"a@rate/x b@rate/x c@rate/x d@p/x"_s << 9 << 9 << u"a d"_s << 14;
    }

    void next_table()
    {
        QFETCH(QString, running);
        QFETCH(QString, waiting);
        QFETCH(int, total);
        QFETCH(int, perHost);
        QFETCH(QString, started);
        QFETCH(int, lookAgainIn);
        const int before = static_cast<int>(running.split(u' ', Qt::SkipEmptyParts).size());
        Desk desk({{u"seg"_s, {.segments = 4}},
                   {u"four"_s, {.account = u"one"_s, .concurrent = 4, .segments = 2}},
                   {u"twin"_s, {.account = u"one"_s, .concurrent = 4, .segments = 2}},
                   {u"rate"_s, {.segments = 4, .requests = 5}}},
                  {.total = 100, .perHost = 100});
        desk.add(running);
        desk.next();
        QCOMPARE(desk.scheduler.active(), before);
        desk.scheduler.setLimits({.total = total, .perHost = perHost});
        desk.add(waiting);
        QCOMPARE(desk.next(), started);
        QCOMPARE(desk.decision.lookAgain.has_value(), lookAgainIn > 0);
        if (lookAgainIn > 0)
            QCOMPARE(std::chrono::ceil<std::chrono::seconds>(*desk.decision.lookAgain - kNow).count(), lookAgainIn);
        // Nothing starts twice, and nothing starts late.
        QCOMPARE(desk.next(), QString());
    }

    void withdraw_takesOutWhatWaits()
    {
        Desk desk;
        desk.add(u"a@x b@x c@x+5 d@x+5"_s);
        desk.withdraw('a');
        desk.withdraw('d');
        QCOMPARE(desk.scheduler.waiting(), 2);
        QCOMPARE(desk.next(), u"b"_s);
        QCOMPARE(desk.next(kNow + 5s), u"c"_s);
        QCOMPARE(desk.scheduler.waiting(), 0);
    }

    void slots_linger()
    {
        const ProviderLimits limits{.concurrent = 2, .linger = 2s, .abortLinger = 30s};
        Desk desk({{u"p"_s, limits}});
        desk.add(u"a@p/x b@p/x c@p/x d@p/x"_s);
        QCOMPARE(desk.next(), u"a b"_s);
        desk.end('a', SlotEnd::Done);
        QCOMPARE(desk.next(), u""_s);
        QCOMPARE(desk.decision.lookAgain, kNow + 2s);
        QCOMPARE(desk.next(kNow + 1'999ms), u""_s);
        QCOMPARE(desk.next(kNow + 2s), u"c"_s);
        desk.end('c', SlotEnd::Aborted, kNow + 2s);
        QCOMPARE(desk.next(kNow + 4s), u""_s);
        QCOMPARE(desk.decision.lookAgain, kNow + 32s);
        // One that was refused was never open over there.
        desk.end('b', SlotEnd::Refused, kNow + 4s, 1s);
        QCOMPARE(desk.next(kNow + 4s), u""_s);
        QCOMPARE(desk.next(kNow + 32s), u"d"_s);
    }

    void refusals_halveAndSuccessRestoresStepByStep()
    {
        Desk desk({}, {.total = 20, .perHost = 20, .connectionsPerHost = 8});
        desk.add(u"a@x b@x c@x d@x e@x f@x g@x h@x i@x j@x k@x l@x m@x n@x o@x p@x q@x r@x s@x t@x u@x v@x w@x"_s);
        QCOMPARE(desk.next(), u"a b c d e f g h"_s);
        desk.end('a', SlotEnd::Refused, kNow + 1s, 10s);
        // Those that were sent out together are refused together.
        desk.end('b', SlotEnd::Refused, kNow + 1s);
        desk.end('c', SlotEnd::Done, kNow + 1s);
        QCOMPARE(desk.next(kNow + 2s), u""_s);
        QCOMPARE(desk.decision.lookAgain, kNow + 11s);
        QCOMPARE(desk.next(kNow + 11s), u""_s); // five are left running, of which four are allowed now
        desk.end('d', SlotEnd::Done, kNow + 12s);
        QCOMPARE(desk.next(kNow + 12s), u""_s);
        desk.end('e', SlotEnd::Done, kNow + 12s);
        QCOMPARE(desk.next(kNow + 12s), u"i"_s);
        desk.end('f', SlotEnd::Done, kNow + 13s);
        // Four successes: one more.
        QCOMPARE(desk.next(kNow + 13s), u"j k"_s);
        desk.end('j', SlotEnd::Refused, kNow + 14s);
        QCOMPARE(desk.next(kNow + 14s), u""_s);
        for (const char name : {'g', 'h', 'i'})
            desk.end(name, SlotEnd::Done, kNow + 15s);
        // Halved from five to two; two successes brought the third, of which k takes one.
        QCOMPARE(desk.next(kNow + 15s), u"l m"_s);
    }

    void refusals_areOfOneHostOnly()
    {
        Desk desk;
        desk.add(u"a@x b@x c@y d@x"_s);
        QCOMPARE(desk.next(), u"a c b d"_s);
        desk.end('a', SlotEnd::Refused, kNow, 60s);
        desk.add(u"e@x f@y"_s);
        QCOMPARE(desk.next(), u"f"_s);
        desk.scheduler.release(desk.known.value('e').lane);
        desk.end('b', SlotEnd::Done);
        desk.end('d', SlotEnd::Done);
        QCOMPARE(desk.next(), u"e"_s);
    }

    void statedPauseAndRecovery_areKept()
    {
        const ProviderLimits limits{.concurrent = 4, .refusalPause = 60s, .recovery = 600s};
        Desk desk({{u"p"_s, limits}}, {.total = 20, .perHost = 20});
        desk.add(u"a@p/x b@p/y c@p/x d@p/y e@p/z f@p/z g@p/z"_s);
        QCOMPARE(desk.next(), u"a b c d"_s);
        desk.end('a', SlotEnd::Refused);
        desk.end('b', SlotEnd::Done);
        desk.end('c', SlotEnd::Done);
        // The account is held, on all its hosts.
        QCOMPARE(desk.next(kNow + 59s), u""_s);
        QCOMPARE(desk.decision.lookAgain, kNow + 60s);
        QCOMPARE(desk.next(kNow + 60s), u"e"_s);
        QCOMPARE(desk.decision.lookAgain, kNow + 600s);
        QCOMPARE(desk.next(kNow + 599s), u""_s);
        QCOMPARE(desk.next(kNow + 600s), u"f"_s);
        QCOMPARE(desk.next(kNow + 1'200s), u"g"_s);
    }

    void forgetLimits_asksAgain()
    {
        ProviderLimits limits;
        TransferScheduler scheduler([&limits](const QString &) {
            return limits;
        });
        scheduler.setLimits({.total = 9, .perHost = 9});
        const quint32 lane = scheduler.lane(u"p"_s, u"x"_s);
        for (quint32 i = 0; i < 4; ++i)
            scheduler.add({.ticket = i, .lane = lane, .position = i});
        limits.concurrent = 2;
        scheduler.forgetLimits();
        QCOMPARE(scheduler.limitsOf(lane).concurrent, 2);
        QCOMPARE(scheduler.next(kNow).start.size(), 2);
    }

    /// Random providers, files, ends and refusals in virtual time; the books are kept apart from the policy's.
    void virtualTime_limitsHoldAndEveryFileEnds_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 60; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void virtualTime_limitsHoldAndEveryFileEnds()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        test::FakeClock clock;
        QHash<QString, ProviderLimits> stated;
        for (int i = 0; i < 4; ++i) {
            ProviderLimits limits;
            if (random.bounded(2) == 0)
                limits.concurrent = random.bounded(1, 6);
            limits.segments = random.bounded(1, 6);
            if (random.bounded(3) == 0) {
                limits.requests = random.bounded(1, 40);
                limits.period = random.bounded(2) == 0 ? Millis(1s) : Millis(60s);
            }
            limits.linger = std::chrono::seconds(random.bounded(3));
            limits.abortLinger = std::chrono::seconds(random.bounded(30));
            limits.refusalPause = std::chrono::seconds(random.bounded(60));
            limits.recovery = random.bounded(2) == 0 ? Millis(0) : Millis(100s);
            stated.insert(u"p%1"_s.arg(i), limits);
        }
        TransferScheduler scheduler([&stated](const QString &provider) {
            return stated.value(provider);
        });
        const TransferLimits limits{.total = random.bounded(1, 12),
                                    .perHost = random.bounded(1, 6),
                                    .connectionsPerHost = random.bounded(1, 17)};
        scheduler.setLimits(limits);

        struct File {
            QString provider;
            QString host;
            WaitingTransfer waiting;
            Millis until{0};
            int connections = 0;
            int tries = 0;
        };
        QList<File> files;
        for (quint32 i = 0; i < 150; ++i) {
            File file{.provider = random.bounded(6) == 0 ? QString() : u"p%1"_s.arg(random.bounded(4)),
                      .host = u"h%1"_s.arg(random.bounded(5))};
            file.waiting = {.ticket = i,
                            .lane = scheduler.lane(file.provider, file.host),
                            .priority = random.bounded(3),
                            .position = i,
                            .isLarge = random.bounded(2) == 0};
            scheduler.add(file.waiting, random.bounded(4) == 0 ? clock.monotonic() + 3s : Millis(0));
            files.append(file);
        }

        QSet<quint32> running;
        QSet<quint32> done;
        QHash<QString, std::deque<Millis>> started;
        QHash<QString, QList<std::pair<Millis, int>>> lingering;
        const Millis begin = clock.monotonic();
        while (done.size() < files.size()) {
            const Millis now = clock.monotonic();
            QVERIFY2(now - begin < 200'000s, "some file never ended");
            const SchedulerDecision decision = scheduler.next(now);
            for (const SchedulerStart &start : decision.start) {
                File &file = files[start.ticket];
                QVERIFY(!running.contains(start.ticket) && !done.contains(start.ticket));
                QVERIFY(start.connections >= 1);
                QVERIFY(start.connections <=
                        (file.waiting.isLarge && !file.provider.isEmpty() ? stated.value(file.provider).segments : 1));
                running.insert(start.ticket);
                file.connections = start.connections;
                file.until = now + Millis(random.bounded(100, 20'000));
                ++file.tries;
                std::deque<Millis> &times = started[file.provider];
                times.push_back(now);
                const ProviderLimits &own = stated[file.provider];
                while (!times.empty() && times.front() <= now - own.period)
                    times.pop_front();
                if (own.requests > 0)
                    QVERIFY(static_cast<int>(times.size()) <= own.requests);
            }
            // The limits, counted anew.
            QVERIFY(running.size() <= limits.total);
            QHash<QString, std::pair<int, int>> onHost;
            QHash<QString, int> ofAccount;
            for (const quint32 ticket : std::as_const(running)) {
                const File &file = files.at(ticket);
                ++onHost[file.host].first;
                onHost[file.host].second += file.connections;
                ofAccount[file.provider] += file.connections;
            }
            for (const auto &[count, connections] : std::as_const(onHost)) {
                QVERIFY(count <= limits.perHost);
                QVERIFY(connections <= limits.connectionsPerHost);
            }
            for (auto it = ofAccount.cbegin(); it != ofAccount.cend(); ++it) {
                int busy = it.value();
                for (const auto &[release, connections] : std::as_const(lingering[it.key()]))
                    busy += release > now ? connections : 0;
                if (const int most = stated.value(it.key()).concurrent; most > 0)
                    QVERIFY(busy <= most);
            }
            // On to the next thing that happens.
            std::optional<Millis> then = decision.lookAgain;
            for (const quint32 ticket : std::as_const(running))
                then = then ? std::min(*then, files.at(ticket).until) : files.at(ticket).until;
            QVERIFY2(then, "nothing runs, nothing is due, and yet files wait");
            QVERIFY(*then > now);
            clock.advance(*then - now);
            const QList<quint32> tickets(running.cbegin(), running.cend());
            for (const quint32 ticket : tickets) {
                File &file = files[ticket];
                if (file.until > clock.monotonic())
                    continue;
                running.remove(ticket);
                const int dice = file.tries > 5 ? 0 : random.bounded(10);
                const SlotEnd how = dice < 6    ? SlotEnd::Done
                                    : dice == 6 ? SlotEnd::Failed
                                    : dice == 7 ? SlotEnd::Aborted
                                                : SlotEnd::Refused;
                const std::optional<Millis> asked =
                    dice == 9 ? std::optional(Millis(random.bounded(30'000))) : std::nullopt;
                scheduler.end(ticket, how, clock.monotonic(), asked);
                const ProviderLimits own = stated.value(file.provider);
                const Millis linger = how == SlotEnd::Refused   ? Millis(0)
                                      : how == SlotEnd::Aborted ? std::max(own.linger, own.abortLinger)
                                                                : own.linger;
                lingering[file.provider].append({clock.monotonic() + linger, file.connections});
                if (how == SlotEnd::Done)
                    done.insert(ticket);
                else
                    scheduler.add(file.waiting, how == SlotEnd::Aborted ? Millis(0) : clock.monotonic() + 2s);
            }
        }
        QCOMPARE(scheduler.active(), 0);
        QCOMPARE(scheduler.waiting(), 0);
    }

    /// However long one provider's list is, another's file of the same priority is not kept waiting behind it.
    void fairness_nobodyStarves()
    {
        TransferScheduler scheduler;
        scheduler.setLimits({.total = 2, .perHost = 2});
        quint32 ticket = 0;
        const quint32 big = scheduler.lane(u"big"_s, u"x"_s);
        for (; ticket < 1'000; ++ticket)
            scheduler.add({.ticket = ticket, .lane = big, .position = ticket});
        QHash<quint32, QString> names;
        for (const QString &name : {u"p"_s, u"q"_s}) {
            for (int i = 0; i < 50; ++i, ++ticket) {
                scheduler.add({.ticket = ticket, .lane = scheduler.lane(name, name), .position = ticket});
                names.insert(ticket, name);
            }
        }
        QHash<QString, int> served;
        QList<SchedulerStart> running;
        for (int round = 0; round < 150; ++round) {
            running += scheduler.next(kNow).start;
            const SchedulerStart ended = running.takeFirst();
            ++served[names.value(ended.ticket)];
            scheduler.end(ended.ticket, SlotEnd::Done, kNow);
        }
        QCOMPARE(served.value(u"p"_s), 50);
        QCOMPARE(served.value(u"q"_s), 50);
        QCOMPARE(served.value(QString()), 50);
    }

    void manyWaiting_costLittleEach()
    {
        TransferScheduler scheduler;
        scheduler.setLimits({.total = 1, .perHost = 1});
        const quint32 busy = scheduler.lane(u"p"_s, u"x"_s);
        for (quint32 i = 0; i < 100'000; ++i)
            scheduler.add({.ticket = i, .lane = busy, .position = i});
        QElapsedTimer timer;
        timer.start();
        for (quint32 i = 0; i < 1'000; ++i) {
            QCOMPARE(scheduler.next(kNow).start, QList{SchedulerStart{.ticket = i}});
            scheduler.end(i, SlotEnd::Done, kNow);
        }
        // A walk along the list would take seconds.
        QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
    }

    void retryWait_doublesUpToTheLongest()
    {
        const TransferLimits limits;
        QCOMPARE(retryWait(1, limits, {}, 1.0), 2'000ms);
        QCOMPARE(retryWait(1, limits, {}, 0.0), 1'000ms);
        QCOMPARE(retryWait(2, limits, {}, 1.0), 4'000ms);
        QCOMPARE(retryWait(8, limits, {}, 1.0), 256'000ms);
        QCOMPARE(retryWait(9, limits, {}, 1.0), 300'000ms);
        QCOMPARE(retryWait(1'000'000, limits, {}, 1.0), 300'000ms);
        QCOMPARE(retryWait(1, limits, {}, 17.0), 2'000ms);
    }

    void retryWait_theServersWordWins()
    {
        QCOMPARE(retryWait(5, {}, 700'000ms, 0.3), 700'000ms);
        QCOMPARE(retryWait(5, {}, -3ms, 0.3), 0ms);
    }

    void refusals_areToldByTheirStatus()
    {
        QVERIFY(isRefusal({.kind = Error::Kind::RateLimited, .httpStatus = 429}));
        QVERIFY(isRefusal({.kind = Error::Kind::ServerFault, .httpStatus = 503}));
        // "Still preparing" concerns one file.
        QVERIFY(!isRefusal({.kind = Error::Kind::RateLimited, .httpStatus = 202}));
        QVERIFY(!isRefusal({.kind = Error::Kind::ServerFault, .httpStatus = 500}));
    }
};

QTEST_GUILESS_MAIN(TestTransferScheduler)
#include "tst_transferscheduler.moc"
