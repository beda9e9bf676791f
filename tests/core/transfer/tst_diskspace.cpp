// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/diskspace.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace swathe;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 kGiga = 1'000'000'000;

QList<TransferSpec> specs(const QList<qint64> &sizes)
{
    QList<TransferSpec> result;
    for (const qint64 size : sizes)
        result.append({.targetPath = u"/x/file-%1.zip"_s.arg(result.size()), .size = size});
    return result;
}

} // namespace

class TestDiskSpace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void volume_isThatOfTheNearestFolder()
    {
        const QTemporaryDir folder;
        const VolumeState there = volumeOf(folder.path());
        QVERIFY(there.total > 0);
        QVERIFY(there.available > 0 && there.available <= there.total);
        QVERIFY(!there.isReadOnly);
        const VolumeState below = volumeOf(folder.filePath(u"not/yet/made"_s));
        QCOMPARE(below.total, there.total);
    }

    void reserve_isTheLessOfTwo()
    {
        QCOMPARE((VolumeState{.total = 20 * kGiga}).reserve(), kGiga);
        QCOMPARE((VolumeState{.total = 2'000 * kGiga}).reserve(), 5 * kGiga);
        QVERIFY((VolumeState{.total = 20 * kGiga, .available = 3 * kGiga}).hasRoomFor(2 * kGiga));
        QVERIFY(!(VolumeState{.total = 20 * kGiga, .available = 3 * kGiga}).hasRoomFor(2 * kGiga + 1));
        // What nothing is known of is not in the way.
        QVERIFY(VolumeState().hasRoomFor(kGiga));
    }

    void fit_table_data()
    {
        QTest::addColumn<QList<qint64>>("sizes");
        QTest::addColumn<qint64>("promised");
        QTest::addColumn<qint64>("largest");
        QTest::addColumn<bool>("readOnly");
        QTest::addColumn<int>("fault");
        const auto kind = [](FitFault::Kind fault) {
            return static_cast<int>(fault);
        };
        using Kind = FitFault::Kind;
        QTest::newRow("nothing") << QList<qint64>{} << 99 * kGiga << 0LL << true << -1;
        QTest::newRow("fits") << QList{kGiga, kGiga} << 0LL << 0LL << false << -1;
        QTest::newRow("too much") << QList{kGiga, 2 * kGiga} << 0LL << 0LL << false << kind(Kind::TooLittleSpace);
        QTest::newRow("beside the queue") << QList{kGiga} << 2 * kGiga << 0LL << false << kind(Kind::TooLittleSpace);
        QTest::newRow("unknown sizes") << QList{-1LL, -1LL} << 99 * kGiga << 0LL << false << -1;
        QTest::newRow("read-only") << QList{-1LL} << 0LL << 0LL << true << kind(Kind::ReadOnly);
        QTest::newRow("FAT") << QList{100LL, 0xffff'ffffLL} << 0LL << 0xffff'ffffLL << false
                             << kind(Kind::TooLittleSpace);
        QTest::newRow("too large for FAT")
            << QList{100LL, 0x1'0000'0000LL} << 0LL << 0xffff'ffffLL << false << kind(Kind::FileTooLarge);
    }
    void fit_table()
    {
        QFETCH(QList<qint64>, sizes);
        QFETCH(qint64, promised);
        QFETCH(qint64, largest);
        QFETCH(bool, readOnly);
        QFETCH(int, fault);
        const VolumeState volume{
            .total = 20 * kGiga, .available = 3 * kGiga + kGiga / 2, .largestFile = largest, .isReadOnly = readOnly};
        const auto found = checkFit(specs(sizes), promised, volume);
        QCOMPARE(found ? static_cast<int>(found->kind) : -1, fault);
        if (found && found->kind == FitFault::Kind::FileTooLarge)
            QCOMPARE(found->file, u"file-1.zip"_s);
        if (found && found->kind == FitFault::Kind::TooLittleSpace)
            QCOMPARE(found->available, 2 * kGiga + kGiga / 2);
    }

    void watch_tellsWhenAllFoldersHaveRoom()
    {
        auto free = std::make_shared<std::atomic<qint64>>(0);
        auto looks = std::make_shared<std::atomic<int>>(0);
        SpaceWatch watch(
            [free, looks](const QString &folder) {
                ++*looks;
                return VolumeState{.total = 1'000, .available = folder == u"/b"_s ? free->load() : 900};
            },
            5ms);
        QSignalSpy back(&watch, &SpaceWatch::spaceIsBack);
        watch.watch(u"/a"_s, 100);
        watch.watch(u"/b"_s, 100);
        watch.watch(u"/b"_s, 50);
        QTRY_VERIFY(looks->load() > 3);
        QCOMPARE(back.size(), 0);
        *free = 149; // the reserve is 50
        const int before = looks->load();
        QTRY_VERIFY(looks->load() > before + 4);
        QCOMPARE(back.size(), 0);
        *free = 150;
        QVERIFY(back.wait());
        // It looks no more.
        QCOMPARE(back.size(), 1);
        QTRY_COMPARE(back.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestDiskSpace)
#include "tst_diskspace.moc"
