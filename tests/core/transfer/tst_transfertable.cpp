// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/transfertable.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <map>

using namespace swathe;
using namespace Qt::StringLiterals;
using S = TransferState;

namespace {

TransferEntry entry(const QString &id, const QString &target = {})
{
    return {.spec = PackedSpec({.id = TransferId(id), .targetPath = target.isEmpty() ? u"/x/"_s + id : target})};
}

QString orderOf(const TransferTable &table)
{
    QString names;
    for (const quint32 slot : table.order())
        names += table.at(slot).spec.id().value;
    return names;
}

quint32 slotOf(const TransferTable &table, const QString &id)
{
    return table.find(TransferId(id)).value_or(99'999);
}

} // namespace

class TestTransferTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void insert_findsByIdAndTarget()
    {
        TransferTable table;
        const quint32 a = table.insert(entry(u"a"_s));
        const quint32 b = table.insert(entry(u"b"_s));
        QCOMPARE(table.size(), 2);
        QCOMPARE(orderOf(table), u"ab"_s);
        QCOMPARE(table.find(TransferId(u"b"_s)), b);
        QVERIFY(!table.find(TransferId(u"c"_s)));
        QVERIFY(table.isTargetTaken("/x/a"));
        QVERIFY(!table.isTargetTaken("/x/c"));
        QCOMPARE(table.count(S::Queued), 2);
        table.setState(a, S::Failed);
        QVERIFY(!table.isTargetTaken("/x/a"));
        QCOMPARE(table.count(S::Queued), 1);
        QCOMPARE(table.count(S::Failed), 1);
        table.setState(a, S::Queued);
        QVERIFY(table.isTargetTaken("/x/a"));
        QVERIFY(table.at(a).serial != table.at(b).serial);
        QVERIFY(table.at(a).position < table.at(b).position);
    }

    void insert_keepsPositionsAndNeverGivesASerialTwice()
    {
        TransferTable table;
        TransferEntry late = entry(u"z"_s);
        late.position = 500;
        late.serial = 70;
        TransferEntry early = entry(u"a"_s);
        early.position = -3;
        early.serial = 8;
        table.insert(std::move(late));
        table.insert(std::move(early));
        const quint32 next = table.insert(entry(u"n"_s));
        QCOMPARE(orderOf(table), u"azn"_s);
        QCOMPARE(table.at(next).serial, 71);
        static_cast<void>(table.take({next}));
        QCOMPARE(table.at(table.insert(entry(u"m"_s))).serial, 72);
    }

    void take_givesBackWhole()
    {
        TransferTable table;
        for (const QString &id : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
            table.insert(entry(id));
        const qint64 position = table.at(slotOf(table, u"c"_s)).position;
        const quint32 c = slotOf(table, u"c"_s);
        std::vector<TransferEntry> taken = table.take({c, slotOf(table, u"a"_s), c});
        QCOMPARE(taken.size(), size_t(2));
        QCOMPARE(taken.at(0).spec.id().value, u"c"_s);
        QCOMPARE(taken.at(0).position, position);
        QCOMPARE(orderOf(table), u"bd"_s);
        QVERIFY(!table.contains(TransferId(u"a"_s)));
        QVERIFY(!table.isTargetTaken("/x/c"));
        QCOMPARE(table.count(S::Queued), 2);
        // Slots are used again, and what is put back stands where it stood.
        QVERIFY(table.insert(std::move(taken.at(0))) < 4);
        QCOMPARE(orderOf(table), u"bcd"_s);
        QVERIFY(table.isTargetTaken("/x/c"));
    }

    void target_isHeldByOneOnly()
    {
        TransferTable table;
        const quint32 old = table.insert(entry(u"a"_s, u"/x"_s));
        table.setState(old, S::Cancelled);
        const quint32 now = table.insert(entry(u"b"_s, u"/x"_s));
        QVERIFY(table.isTargetTaken("/x"));
        static_cast<void>(table.take({old}));
        QVERIFY(table.isTargetTaken("/x"));
        static_cast<void>(table.take({now}));
        QVERIFY(!table.isTargetTaken("/x"));
    }

    void move_table_data()
    {
        QTest::addColumn<QString>("moved");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("order");
        QTest::newRow("to the front") << u"d"_s << u"a"_s << u"dabce"_s;
        QTest::newRow("to the end") << u"b"_s << u""_s << u"acdeb"_s;
        QTest::newRow("between") << u"e"_s << u"c"_s << u"abecd"_s;
        QTest::newRow("several keep their order") << u"db"_s << u"a"_s << u"bdace"_s;
        QTest::newRow("before itself") << u"b"_s << u"b"_s << u"abcde"_s;
        QTest::newRow("before one of themselves") << u"ace"_s << u"c"_s << u"baced"_s;
        QTest::newRow("all") << u"edcba"_s << u"c"_s << u"abcde"_s;
        QTest::newRow("nothing") << u""_s << u"c"_s << u"abcde"_s;
    }
    void move_table()
    {
        QFETCH(QString, moved);
        QFETCH(QString, before);
        QFETCH(QString, order);
        for (const qint64 gap : {1, 2, 1'000'000}) {
            TransferTable table;
            for (int i = 0; i < 5; ++i) {
                TransferEntry one = entry(QChar(u'a' + i));
                one.position = (i + 1) * gap;
                table.insert(std::move(one));
            }
            QList<quint32> slots;
            for (const QChar id : moved)
                slots.append(slotOf(table, id));
            const auto changed =
                table.move(slots, before.isEmpty() ? std::nullopt : std::optional(slotOf(table, before)));
            QCOMPARE(changed.isEmpty(), moved.isEmpty());
            QCOMPARE(orderOf(table), order);
            for (size_t i = 1; i < 5; ++i)
                QVERIFY(table.at(table.order()[i - 1]).position < table.at(table.order()[i]).position);
            for (const auto &[slot, from] : changed)
                QCOMPARE(from % gap, 0);
        }
    }

    /// Against a plain map, with many ends and moves.
    void randomUse_agreesWithAPlainModel()
    {
        QRandomGenerator random(5);
        TransferTable table;
        std::map<QString, S> states;
        QStringList order;
        int next = 0;
        for (int step = 0; step < 4'000; ++step) {
            const int what = random.bounded(10);
            if (what < 4 || order.isEmpty()) {
                const QString id = QString::number(next++);
                table.insert(entry(id));
                states[id] = S::Queued;
                order.append(id);
            } else if (what < 6) {
                const QString id = order.at(random.bounded(order.size()));
                const S state = random.bounded(2) == 0 ? S::Failed : S::Paused;
                table.setState(slotOf(table, id), state);
                states[id] = state;
            } else if (what < 8) {
                const QString id = order.takeAt(random.bounded(order.size()));
                static_cast<void>(table.take({slotOf(table, id)}));
                states.erase(id);
            } else {
                const QString id = order.at(random.bounded(order.size()));
                const QString before = order.at(random.bounded(order.size()));
                table.move({slotOf(table, id)}, slotOf(table, before));
                if (id != before) {
                    order.removeOne(id);
                    order.insert(order.indexOf(before), id);
                }
            }
            QCOMPARE(static_cast<size_t>(table.size()), states.size());
        }
        QCOMPARE(orderOf(table), order.join(QString()));
        for (const auto &[id, state] : states) {
            QCOMPARE(table.at(slotOf(table, id)).state, state);
            QCOMPARE(table.isTargetTaken((u"/x/"_s + id).toUtf8()), state != S::Failed);
        }
    }
};

QTEST_GUILESS_MAIN(TestTransferTable)
#include "tst_transfertable.moc"
