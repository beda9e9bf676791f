// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/packedspec.h"

#include <QRandomGenerator>
#include <QTest>

using namespace swathe;
using namespace Qt::StringLiterals;

namespace {

TransferSpec fullSpec()
{
    return {.id = TransferId(u"id-1"_s),
            .batch = BatchId(u"batch"_s),
            .title = u"Überflug 東京 "_s + QString(300, u'x'),
            .provider = u"p"_s,
            .scene = {u"q"_s, u"c"_s, u"i"_s},
            .assetKey = u"B04"_s,
            .href = QUrl(u"https://Example.org/a%20b/c%2Fd?x=1%262#f"_s),
            .targetPath = u"/data/a b/ü.tif"_s,
            .size = 5'000'000'000,
            .checksum = {Checksum::Algorithm::Sha256, QByteArray("\0\1\xff", 3)},
            .mediaType = u"image/tiff"_s,
            .priority = -3};
}

} // namespace

class TestPackedSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everything_comesBack()
    {
        const TransferSpec spec = fullSpec();
        const PackedSpec packed(spec);
        QVERIFY(packed.unpack(-3) == spec);
        QCOMPARE(packed.id(), spec.id);
        QCOMPARE(packed.batch(), spec.batch);
        QCOMPARE(packed.title(), spec.title);
        QCOMPARE(packed.provider(), spec.provider);
        QCOMPARE(packed.scene(), spec.scene);
        QCOMPARE(packed.href(), spec.href);
        QCOMPARE(packed.targetPath(), spec.targetPath);
        QCOMPARE(packed.fileName(), u"ü.tif"_s);
        QCOMPARE(packed.size(), spec.size);
        QCOMPARE(packed.idText(), QByteArrayView("id-1"));
        const auto again = PackedSpec::fromBytes(packed.bytes());
        QVERIFY(again);
        QVERIFY(*again == packed);
    }

    void nothing_isNothing()
    {
        const PackedSpec none;
        QVERIFY(none.isEmpty());
        QVERIFY(none.unpack(4) == TransferSpec{.priority = 4});
        QCOMPARE(none.fileName(), QString());
        const PackedSpec empty{TransferSpec{}};
        QVERIFY(!empty.isEmpty());
        QVERIFY(empty.unpack(0) == TransferSpec{});
    }

    void damaged_isRefused()
    {
        const QByteArray whole = PackedSpec(fullSpec()).bytes();
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY(!PackedSpec::fromBytes(whole.first(length)));
        QVERIFY(!PackedSpec::fromBytes(whole + 'x'));
        QByteArray newer = whole;
        newer[0] = 2;
        QVERIFY(!PackedSpec::fromBytes(newer));
        newer = whole;
        newer[1] = 99;
        QVERIFY(!PackedSpec::fromBytes(newer));
        // Whatever is accepted can be read without reaching beyond it.
        QRandomGenerator random(11);
        for (int round = 0; round < 20'000; ++round) {
            QByteArray bytes = whole.first(60);
            for (int i = 0; i < 6; ++i)
                bytes[random.bounded(2, 60)] = static_cast<char>(random.bounded(256));
            if (const auto packed = PackedSpec::fromBytes(bytes))
                QVERIFY(!packed->unpack(0).title.isNull() || packed->title().isEmpty());
        }
    }

    void size_isLittleMoreThanTheText()
    {
        TransferSpec spec = fullSpec();
        spec.title = u"short"_s;
        qsizetype text = 0;
        for (const QByteArray &part :
             {spec.id.value.toUtf8(), spec.batch.value.toUtf8(), spec.title.toUtf8(), spec.provider.toUtf8(),
              spec.scene.provider.toUtf8(), spec.scene.collection.toUtf8(), spec.scene.item.toUtf8(),
              spec.assetKey.toUtf8(), spec.href.toEncoded(), spec.targetPath.toUtf8(), spec.mediaType.toUtf8(),
              spec.checksum.digest})
            text += part.size();
        QCOMPARE(PackedSpec(spec).bytes().size(), text + 10 + 12);
    }
};

QTEST_GUILESS_MAIN(TestPackedSpec)
#include "tst_packedspec.moc"
