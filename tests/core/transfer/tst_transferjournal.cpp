// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/transferjournal.h"

#include <QRandomGenerator>
#include <QTest>

#include <vector>

using namespace swathe;

namespace {

RangeSet setOf(const QList<ByteRange> &ranges)
{
    RangeSet set;
    for (const ByteRange &range : ranges)
        set.add(range);
    return set;
}

TransferJournal full()
{
    return {.offset = 100,
            .written = setOf({{0, 200}, {300, 450}, {700, 1000}}),
            .flushed = setOf({{0, 100}, {300, 400}}),
            .etag = "\"e\"",
            .lastModified = "Thu, 01 Jan 2026 00:00:00 GMT",
            .total = 1000,
            .bootId = "boot"};
}

} // namespace

class TestTransferJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ranges_behaveLikeASetOfBytes()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 200; ++round) {
            constexpr int kTotal = 60;
            std::vector<bool> bytes(kTotal, false);
            RangeSet set;
            for (int step = 0; step < 30; ++step) {
                const qint64 begin = random.bounded(kTotal);
                const qint64 end = begin + random.bounded(kTotal - static_cast<int>(begin) + 1);
                if (random.bounded(6) == 0) {
                    set.cutFrom(begin);
                    std::fill(bytes.begin() + begin, bytes.end(), false);
                } else {
                    set.add({begin, end});
                    std::fill(bytes.begin() + begin, bytes.begin() + end, true);
                }
                QCOMPARE(set.size(), std::count(bytes.begin(), bytes.end(), true));
                QCOMPARE(set.prefix(), std::find(bytes.begin(), bytes.end(), false) - bytes.begin());
                QCOMPARE(set.contains({begin, end}),
                         std::find(bytes.begin() + begin, bytes.begin() + end, false) == bytes.begin() + end);
                RangeSet again;
                QVERIFY(RangeSet::fromRanges(set.ranges(), again));
                QVERIFY(again == set);
                const ByteRange gap = set.gapFrom(begin, kTotal);
                const auto missing = std::find(bytes.begin() + begin, bytes.end(), false);
                QCOMPARE(gap.size() > 0, missing != bytes.end());
                if (gap.size() > 0) {
                    QCOMPARE(gap.begin, missing - bytes.begin());
                    QCOMPARE(gap.end, std::find(missing, bytes.end(), true) - bytes.begin());
                }
            }
        }
    }

    void bytes_comeBack()
    {
        QVERIFY(TransferJournal::fromBytes(full().toBytes()) == full());
        QVERIFY(TransferJournal::fromBytes(TransferJournal().toBytes()) == TransferJournal());
    }

    void bytes_damagedAreRefused()
    {
        const QByteArray good = full().toBytes();
        QVERIFY(!TransferJournal::fromBytes({}));
        QVERIFY(!TransferJournal::fromBytes(good + 'x'));
        QVERIFY(!TransferJournal::fromBytes(QByteArray(10'000'000, 'x')));
        for (qsizetype length = 0; length < good.size(); ++length)
            QVERIFY(!TransferJournal::fromBytes(good.first(length)));
        for (qsizetype at = 0; at < good.size(); ++at) {
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray bad = good;
                bad[at] = static_cast<char>(bad.at(at) ^ (1 << bit));
                QVERIFY(!TransferJournal::fromBytes(bad));
            }
        }
    }

    void bytes_contradictionsAreRefused_data()
    {
        QTest::addColumn<TransferJournal>("journal");
        const auto row = [](const char *name, auto change) {
            TransferJournal journal = full();
            change(journal);
            QTest::newRow(name) << journal;
        };
        row("negative offset", [](TransferJournal &j) {
            j.offset = -1;
        });
        row("offset behind the end", [](TransferJournal &j) {
            j.offset = 1001;
        });
        row("written behind the end", [](TransferJournal &j) {
            j.written.add({1000, 1001});
        });
        row("flushed what is not written", [](TransferJournal &j) {
            j.flushed.add({250, 260});
        });
        row("negative range", [](TransferJournal &j) {
            j.written.add({-5, 10});
        });
        row("a validator that would split a header", [](TransferJournal &j) {
            j.etag = "\"a\r\nX: y\"";
        });
    }

    void bytes_contradictionsAreRefused()
    {
        QFETCH(TransferJournal, journal);
        QVERIFY(!TransferJournal::fromBytes(journal.toBytes()));
    }

    void bytes_randomOnesDoNoHarm()
    {
        QRandomGenerator random(11);
        const QByteArray good = full().toBytes();
        for (int round = 0; round < 20'000; ++round) {
            QByteArray bytes = good.first(13);
            for (int i = random.bounded(200); i > 0; --i)
                bytes.append(static_cast<char>(random.bounded(256)));
            // With the right check sum: what is inside has to stand by itself.
            const quint16 check = qChecksum(bytes);
            bytes.append(static_cast<char>(check >> 8)).append(static_cast<char>(check & 0xff));
            if (const auto journal = TransferJournal::fromBytes(bytes))
                QVERIFY(journal->offset >= 0);
        }
    }
};

QTEST_GUILESS_MAIN(TestTransferJournal)
#include "tst_transferjournal.moc"
