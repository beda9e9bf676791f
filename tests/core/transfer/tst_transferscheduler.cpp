// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/transferscheduler.h"

#include <QRandomGenerator>
#include <QTest>

using namespace swathe;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime kNow(QDate(2026, 1, 1), QTime(12, 0), QTimeZone::UTC);

WaitingSource sourceOf(const QList<WaitingTransfer> &waiting)
{
    return [&waiting, next = qsizetype(0)]() mutable -> const WaitingTransfer * {
        return next < waiting.size() ? &waiting.at(next++) : nullptr;
    };
}

/// "a@host+5" waits five seconds more.
QList<WaitingTransfer> parse(const QString &text)
{
    QList<WaitingTransfer> waiting;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QStringList parts = word.split(u'@');
        const QStringList host = parts.at(1).split(u'+');
        waiting.append({.id = TransferId(parts.at(0)),
                        .host = host.at(0),
                        .notBefore = host.size() > 1 ? kNow.addSecs(host.at(1).toInt()) : QDateTime()});
    }
    return waiting;
}

} // namespace

class TestTransferScheduler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void schedule_table_data()
    {
        QTest::addColumn<QString>("waiting");
        QTest::addColumn<int>("total");
        QTest::addColumn<int>("perHost");
        QTest::addColumn<int>("activeOnX");
        QTest::addColumn<int>("xHeldFor");
        QTest::addColumn<QString>("started");
        QTest::addColumn<int>("lookAgainIn");

        QTest::newRow("nothing") << u""_s << 4 << 4 << 0 << 0 << u""_s << 0;
        QTest::newRow("all fit") << u"a@x b@x"_s << 4 << 4 << 0 << 0 << u"a b"_s << 0;
        QTest::newRow("total") << u"a@x b@y c@z"_s << 2 << 4 << 0 << 0 << u"a b"_s << 0;
        QTest::newRow("active count") << u"a@x b@y c@z"_s << 2 << 4 << 1 << 0 << u"a"_s << 0;
        QTest::newRow("per host") << u"a@x b@x c@x d@y"_s << 8 << 2 << 0 << 0 << u"a b d"_s << 0;
        QTest::newRow("busy host holds nobody else") << u"a@x b@y"_s << 8 << 2 << 2 << 0 << u"b"_s << 0;
        QTest::newRow("not yet") << u"a@x+5 b@x+3 c@y"_s << 8 << 2 << 0 << 0 << u"c"_s << 3;
        QTest::newRow("due") << u"a@x+0"_s << 8 << 2 << 0 << 0 << u"a"_s << 0;
        QTest::newRow("held host") << u"a@x b@y"_s << 8 << 2 << 0 << 7 << u"b"_s << 7;
        QTest::newRow("held longer than its own wait") << u"a@x+2"_s << 8 << 2 << 0 << 7 << u""_s << 7;
        QTest::newRow("own wait longer than held") << u"a@x+9"_s << 8 << 2 << 0 << 7 << u""_s << 9;
        QTest::newRow("full: no need to look") << u"a@y+5 b@y"_s << 1 << 2 << 0 << 0 << u"b"_s << 0;
        QTest::newRow("no slots") << u"a@x"_s << 0 << 2 << 0 << 0 << u""_s << 0;
    }

    void schedule_table()
    {
        QFETCH(QString, waiting);
        QFETCH(int, total);
        QFETCH(int, perHost);
        QFETCH(int, activeOnX);
        QFETCH(int, xHeldFor);
        QFETCH(QString, started);
        QFETCH(int, lookAgainIn);
        const QList<WaitingTransfer> list = parse(waiting);
        SchedulerLoad load{.active = activeOnX, .activeOnHost = {{u"x"_s, activeOnX}}};
        if (xHeldFor > 0)
            load.hostHeldUntil.insert(u"x"_s, kNow.addSecs(xHeldFor));
        const SchedulerDecision decision = schedule(sourceOf(list), load, {.total = total, .perHost = perHost}, kNow);
        QStringList names;
        for (const TransferId &id : decision.start)
            names.append(id.value);
        QCOMPARE(names.join(u' '), started);
        QCOMPARE(decision.lookAgain, lookAgainIn > 0 ? kNow.addSecs(lookAgainIn) : QDateTime());
    }

    void schedule_neverExceedsLimitsAndStarvesNobody()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 200; ++round) {
            QList<WaitingTransfer> waiting;
            for (int i = 0; i < 50; ++i)
                waiting.append({.id = TransferId(QString::number(i)), .host = QString::number(random.bounded(5))});
            const TransferLimits limits{.total = random.bounded(1, 10), .perHost = random.bounded(1, 5)};
            SchedulerLoad load;
            QHash<TransferId, QString> active;
            for (int step = 0; !waiting.isEmpty() || !active.isEmpty(); ++step) {
                QVERIFY2(step < 200, "some transfer never started");
                const SchedulerDecision decision = schedule(sourceOf(waiting), load, limits, kNow);
                for (const TransferId &id : decision.start) {
                    const auto it = std::find_if(waiting.begin(), waiting.end(), [&id](const WaitingTransfer &one) {
                        return one.id == id;
                    });
                    QVERIFY(it != waiting.end());
                    active.insert(id, it->host);
                    ++load.active;
                    ++load.activeOnHost[it->host];
                    waiting.erase(it);
                }
                QVERIFY(load.active <= limits.total);
                for (const int count : std::as_const(load.activeOnHost))
                    QVERIFY(count <= limits.perHost);
                QVERIFY(!active.isEmpty());
                const TransferId ended = active.keys().at(random.bounded(static_cast<int>(active.size())));
                --load.active;
                --load.activeOnHost[active.take(ended)];
            }
        }
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

    void states_tableAndNamesAgree()
    {
        constexpr int count = 12;
        for (int i = 0; i < count; ++i) {
            const auto state = static_cast<TransferState>(i);
            QCOMPARE(transferStateFromName(transferStateName(state)), state);
            QVERIFY(!canMove(state, state));
            // Everything that is not over can be cancelled, and nothing comes after Completed.
            if (state != TransferState::Cancelled)
                QCOMPARE(canMove(state, TransferState::Cancelled), state != TransferState::Completed);
            QVERIFY(!canMove(TransferState::Completed, state));
            // Only what was published, or found in its place, is complete.
            QCOMPARE(canMove(state, TransferState::Completed),
                     state == TransferState::Publishing || state == TransferState::Resolving);
            QVERIFY(!(isActive(state) && isFinal(state)));
            // What a restart finds active is queued again.
            if (isActive(state))
                QVERIFY(canMove(state, TransferState::Queued));
        }
        QVERIFY(!transferStateFromName(u"nonsense"_s));
        QVERIFY(!canMove(TransferState::Queued, TransferState::Receiving));
        QVERIFY(!canMove(TransferState::Receiving, TransferState::Publishing));
    }
};

QTEST_GUILESS_MAIN(TestTransferScheduler)
#include "tst_transferscheduler.moc"
