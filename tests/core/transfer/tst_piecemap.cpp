// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/piecemap.h"

#include <QHash>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace swathe;

namespace {
constexpr qint64 kPiece = 32LL * 1024 * 1024;
}

class TestPieceMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void take_goesFromTheFrontInPieces()
    {
        PieceMap map(3 * kPiece + 5);
        const int first = *map.take(kPiece);
        const int second = *map.take(kPiece);
        QCOMPARE(map.share(first).at, 0);
        QCOMPARE(map.share(first).end, kPiece);
        QCOMPARE(map.share(second).at, kPiece);
        // A gap is filled before anything behind it.
        map.advance(first, 100);
        map.giveBack(first);
        const int again = *map.take(kPiece);
        QCOMPARE(map.share(again).at, 100);
        QCOMPARE(map.share(again).end, kPiece);
        QCOMPARE(map.share(*map.take(kPiece)).at, 2 * kPiece);
        QCOMPARE(map.share(*map.take(kPiece)).end, 3 * kPiece + 5);
        QVERIFY(!map.take(kPiece));
    }

    void divide_takesHalfOfTheLargestUntilItIsNotWorthIt()
    {
        PieceMap map(20 * PieceMap::kLeastHalf);
        const int first = *map.take();
        map.advance(first, 2 * PieceMap::kLeastHalf);
        const int half = *map.divide();
        QCOMPARE(map.share(half).at, 11 * PieceMap::kLeastHalf);
        QCOMPARE(map.share(half).end, 20 * PieceMap::kLeastHalf);
        QCOMPARE(map.share(first).end, 11 * PieceMap::kLeastHalf);
        int halves = 2;
        while (map.divide())
            ++halves;
        QVERIFY(halves > 4 && halves <= 18);
        PieceMap small(2 * PieceMap::kLeastHalf - 1);
        QVERIFY(small.take());
        QVERIFY(!small.divide());
    }

    void extend_goesOnOnlyIntoWhatNobodyHas()
    {
        PieceMap map(3 * kPiece);
        const int first = *map.take(kPiece);
        QVERIFY(!map.extend(first, kPiece)); // not at its end
        map.advance(first, kPiece);
        QVERIFY(map.extend(first, kPiece));
        QCOMPARE(map.share(first).end, 2 * kPiece);
        const int last = *map.take(kPiece);
        map.advance(first, kPiece);
        QVERIFY(!map.extend(first, kPiece));
        map.advance(last, kPiece);
        QVERIFY(map.isWhole());
        QVERIFY(!map.extend(last, kPiece));
    }

    void unknownLength_isOneShareUntilItIsKnown()
    {
        PieceMap map(-1);
        const int only = *map.take(PieceMap::kOpenEnd);
        QCOMPARE(map.share(only).end, PieceMap::kOpenEnd);
        QVERIFY(!map.take());
        QVERIFY(!map.divide());
        map.advance(only, 1000);
        QVERIFY(!map.isWhole());
        map.setTotal(1000);
        QVERIFY(map.isWhole());
        QCOMPARE(map.share(only).left(), 0);
    }

    /// Connections come, deliver, die, are cut short and divided at random: at the end every byte was written exactly
    /// once, and whatever was thrown away was behind the end of a share that somebody else had taken over.
    void anyOrderOfEvents_writesEveryByteOnce_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 60; ++seed)
            QTest::newRow(QByteArray::number(seed).constData()) << seed;
    }

    void anyOrderOfEvents_writesEveryByteOnce()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        constexpr qint64 kUnit = 64 * 1024; // one cell of the model
        const qint64 total = (random.bounded(4000) + 1) * kUnit - random.bounded(int(kUnit));
        std::vector<int> written(static_cast<std::size_t>((total + kUnit - 1) / kUnit), 0);
        RangeSet before;
        for (int i = random.bounded(4); i > 0; --i) {
            const qint64 begin = random.bounded(int(written.size())) * kUnit;
            before.add({begin, std::min(total, begin + random.bounded(40) * kUnit)});
        }
        PieceMap map(total, before);
        // Begin and end of what each connection asked its server for.
        struct Connection {
            int share;
            qint64 sent;
            qint64 asked;
        };
        std::vector<Connection> connections;
        RangeSet all = before;
        qint64 thrownAway = 0;
        int steps = 0;
        while (!map.isWhole()) {
            QVERIFY2(++steps < 200'000, "it does not come to an end");
            const int event = random.bounded(100);
            if (connections.empty() || (event < 10 && connections.size() < 6)) {
                std::optional<int> share = map.take(event % 2 ? kPiece : PieceMap::kOpenEnd);
                if (!share)
                    share = map.divide();
                if (share) {
                    QVERIFY(map.share(*share).left() > 0);
                    connections.push_back({*share, map.share(*share).at, map.share(*share).end});
                }
                continue;
            }
            const std::size_t which = random.bounded(quint32(connections.size()));
            Connection &connection = connections[which];
            if (event < 14) {
                map.giveBack(connection.share); // reset
                connections.erase(connections.begin() + static_cast<std::ptrdiff_t>(which));
                continue;
            }
            const qint64 arrived = std::min<qint64>(connection.asked - connection.sent, random.bounded(40) * kUnit);
            connection.sent += arrived;
            if (map.share(connection.share).left() == 0 && event < 60)
                map.extend(connection.share, kPiece);
            const PieceMap::Share share = map.share(connection.share);
            const qint64 taken = std::min(arrived, share.left());
            thrownAway += arrived - taken;
            if (taken > 0) {
                const ByteRange range{share.at, share.at + taken};
                const qint64 size = all.size();
                all.add(range);
                QCOMPARE(all.size(), size + taken); // none of them was there
                map.advance(connection.share, taken);
            }
            QVERIFY(map.written() == all);
            if (map.share(connection.share).left() == 0 || connection.sent == connection.asked) {
                map.giveBack(connection.share);
                connections.erase(connections.begin() + static_cast<std::ptrdiff_t>(which));
            }
        }
        QCOMPARE(map.written().size(), total);
        QVERIFY(thrownAway <= total);
    }
};

QTEST_GUILESS_MAIN(TestPieceMap)
#include "tst_piecemap.moc"
