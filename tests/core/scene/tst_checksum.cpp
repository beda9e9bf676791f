// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scene/checksum.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace swathe;
using Algorithm = Checksum::Algorithm;

class TestChecksum : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void multihash_isRead_data()
    {
        QTest::addColumn<QByteArray>("prefix");
        QTest::addColumn<Algorithm>("algorithm");
        QTest::addColumn<int>("length");
        QTest::newRow("md5") << QByteArray("d50110") << Algorithm::Md5 << 16;
        QTest::newRow("sha1") << QByteArray("1114") << Algorithm::Sha1 << 20;
        QTest::newRow("sha2-224") << QByteArray("93201c") << Algorithm::Sha224 << 28;
        QTest::newRow("sha2-256") << QByteArray("1220") << Algorithm::Sha256 << 32;
        QTest::newRow("sha2-384") << QByteArray("2030") << Algorithm::Sha384 << 48;
        QTest::newRow("sha2-512") << QByteArray("1340") << Algorithm::Sha512 << 64;
        QTest::newRow("sha3-256") << QByteArray("1620") << Algorithm::Sha3_256 << 32;
        QTest::newRow("sha3-512") << QByteArray("1440") << Algorithm::Sha3_512 << 64;
        QTest::newRow("blake2b-512") << QByteArray("c0e40240") << Algorithm::Blake2b << 64;
        QTest::newRow("blake2b-128") << QByteArray("90e40210") << Algorithm::Blake2b << 16;
        QTest::newRow("blake3") << QByteArray("1e20") << Algorithm::Blake3 << 32;
        QTest::newRow("sha3-224") << QByteArray("171c") << Algorithm::Sha3_224 << 28;
        QTest::newRow("sha3-384") << QByteArray("1530") << Algorithm::Sha3_384 << 48;
        QTest::newRow("upper case") << QByteArray("D50110") << Algorithm::Md5 << 16;
    }
    void multihash_isRead()
    {
        QFETCH(QByteArray, prefix);
        QFETCH(Algorithm, algorithm);
        QFETCH(int, length);
        const QByteArray digest(length, '\xa5');
        QString reason = u"left from before"_s;
        const Checksum checksum = checksumFromMultihash(prefix + digest.toHex(), &reason);
        QCOMPARE(checksum.algorithm, algorithm);
        QCOMPARE(checksum.digest, digest);
        QVERIFY(reason.isEmpty());
        // One byte less and one byte more are no digest of that length.
        QVERIFY(checksumFromMultihash(prefix + digest.chopped(1).toHex()).isEmpty());
        QVERIFY(checksumFromMultihash(prefix + digest.toHex() + "00").isEmpty());
    }

    void multihash_brokenIsEmptyWithAReason_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("why");
        QTest::newRow("empty") << QByteArray() << u"hexadecimal"_s;
        QTest::newRow("words") << QByteArray("not a hash") << u"hexadecimal"_s;
        QTest::newRow("odd") << QByteArray("12200") << u"hexadecimal"_s;
        QTest::newRow("code only") << QByteArray("12") << u"cut short"_s;
        QTest::newRow("endless varint") << QByteArray("ffffffffffffffffffffff") << u"cut short"_s;
        QTest::newRow("no digest") << QByteArray("1220") << u"0 bytes of sha256"_s;
        QTest::newRow("unknown") << QByteArray("5501") + QByteArray(64, '0') << u"0x55"_s;
        // As some items have it: the code of sha3-256 before the 16 bytes of an MD5.
        QTest::newRow("short sha3") << QByteArray("1610") + QByteArray(32, '0') << u"needs 32"_s;
        QTest::newRow("bare md5") << QByteArray("ffce0a3df37ba5b5d53b9e9a6d3a4cb5") << u""_s;
    }
    void multihash_brokenIsEmptyWithAReason()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, why);
        QString reason;
        QVERIFY(checksumFromMultihash(text, &reason).isEmpty());
        QVERIFY2(!reason.isEmpty() && reason.contains(why), qPrintable(reason));
    }

    void etag_isReadOnlyWhereItIsAChecksum_data()
    {
        QTest::addColumn<QByteArray>("etag");
        QTest::addColumn<QString>("text");
        const QByteArray hex = "ffce0a3df37ba5b5d53b9e9a6d3a4cb5";
        QTest::newRow("plain") << '"' + hex + '"' << u"md5:ffce0a3df37ba5b5d53b9e9a6d3a4cb5"_s;
        QTest::newRow("bare") << hex << u"md5:ffce0a3df37ba5b5d53b9e9a6d3a4cb5"_s;
        QTest::newRow("parts") << '"' + hex + "-17\"" << u"etag:ffce0a3df37ba5b5d53b9e9a6d3a4cb5-17"_s;
        QTest::newRow("most parts") << hex + "-10000" << u"etag:ffce0a3df37ba5b5d53b9e9a6d3a4cb5-10000"_s;
        QTest::newRow("too many parts") << hex + "-10001" << QString();
        QTest::newRow("no parts") << hex + "-0" << QString();
        QTest::newRow("signed") << hex + "-+3" << QString();
        QTest::newRow("weak") << "W/\"" + hex + '"' << QString();
        QTest::newRow("nginx") << QByteArray("\"5f1a-60cc\"") << QString();
        QTest::newRow("empty") << QByteArray() << QString();
    }
    void etag_isReadOnlyWhereItIsAChecksum()
    {
        QFETCH(QByteArray, etag);
        QFETCH(QString, text);
        const Checksum checksum = checksumFromEtag(etag);
        QCOMPARE(checksumText(checksum), text);
        if (!text.isEmpty()) {
            const qsizetype colon = text.indexOf(u':');
            QVERIFY(checksumFromHex(text.first(colon), text.sliced(colon + 1)) == checksum);
        }
    }

    void base64_isRead()
    {
        const QByteArray md5 = QCryptographicHash::hash("swathe", QCryptographicHash::Md5);
        QVERIFY(checksumFromBase64(u"MD5"_s, md5.toBase64()) == (Checksum{Algorithm::Md5, md5}));
        QCOMPARE(checksumText(checksumFromBase64(u"crc32c"_s, "4waSgw==")), u"crc32c:e3069283"_s);
        QVERIFY(checksumFromBase64(u"crc32c"_s, "4waSg").isEmpty());
        QVERIFY(checksumFromBase64(u"md5"_s, "no base64!").isEmpty());
    }

    void hex_isReadWithAnySpellingOfTheName()
    {
        const QByteArray md5 = QCryptographicHash::hash("swathe", QCryptographicHash::Md5);
        const Checksum expected{.algorithm = Algorithm::Md5, .digest = md5};
        for (const QString &name : {u"MD5"_s, u"md5"_s, u" md-5 "_s})
            QCOMPARE(checksumFromHex(name, QString::fromLatin1(md5.toHex())), expected);
        const QString sha = QString(64, u'0');
        for (const QString &name : {u"SHA256"_s, u"sha-256"_s, u"SHA2-256"_s, u"sha2_256"_s})
            QCOMPARE(checksumFromHex(name, sha).algorithm, Algorithm::Sha256);
        QCOMPARE(checksumFromHex(u"SHA3-256"_s, sha).algorithm, Algorithm::Sha3_256);
        QCOMPARE(checksumFromHex(u"BLAKE3"_s, sha).algorithm, Algorithm::Blake3);
        QVERIFY(checksumFromHex(u"md5"_s, sha).isEmpty());
        QVERIFY(checksumFromHex(u"crc32"_s, u"00000000"_s).isEmpty());
        QVERIFY(checksumFromHex(u"md5"_s, QString(32, u'x')).isEmpty());
    }

    void names_areThereForEveryAlgorithm()
    {
        for (int i = int(Algorithm::None) + 1; i <= int(Algorithm::Blake3); ++i) {
            QVERIFY(!algorithmName(Algorithm(i)).isEmpty());
            QCOMPARE(algorithmFromName(algorithmName(Algorithm(i))), Algorithm(i));
        }
        QVERIFY(algorithmName(Algorithm::None).isEmpty());
        QCOMPARE(checksumText({.algorithm = Algorithm::Sha1, .digest = QByteArray(20, '\1')}),
                 u"sha1:"_s + u"01"_s.repeated(20));
        QVERIFY(checksumText({}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestChecksum)
#include "tst_checksum.moc"
