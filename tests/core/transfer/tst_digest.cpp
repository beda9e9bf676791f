// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scene/checksum.h"
#include "core/transfer/digest.h"
#include "core/transfer/digestfollower.h"
#include "core/transfer/partfile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <algorithm>

using namespace swathe;
using namespace Qt::StringLiterals;
using Algorithm = Checksum::Algorithm;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// 0, 1, … 250, 0, 1 …: the input of BLAKE3's published vectors.
QByteArray counting(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = static_cast<char>(i % 251);
    return bytes;
}

Result<bool> matches(const QByteArray &bytes, const Checksum &checksum)
{
    Digest digest(checksum, bytes.size());
    // Pieces of no special length, as they come from a network.
    for (qsizetype at = 0; at < bytes.size(); at += 70'001)
        digest.add(bytes.constData() + at, std::min<qsizetype>(70'001, bytes.size() - at));
    return digest.matches();
}

/// What Amazon S3 makes of an upload in parts of that length.
QByteArray etagOf(const QByteArray &bytes, qsizetype partSize)
{
    QByteArray all;
    qsizetype parts = 0;
    for (qsizetype at = 0; at < bytes.size(); at += partSize, ++parts)
        all +=
            QCryptographicHash::hash(bytes.sliced(at, std::min(partSize, bytes.size() - at)), QCryptographicHash::Md5);
    return '"' + QCryptographicHash::hash(all, QCryptographicHash::Md5).toHex() + '-' + QByteArray::number(parts) + '"';
}

} // namespace

class TestDigest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    // The digests of "abc" from FIPS 180-4, FIPS 202, RFC 1321 and RFC 7693.
    void digest_knownAnswers_data()
    {
        QTest::addColumn<int>("algorithm");
        QTest::addColumn<QByteArray>("hex");
        QTest::newRow("md5") << int(Algorithm::Md5) << QByteArray("900150983cd24fb0d6963f7d28e17f72");
        QTest::newRow("sha1") << int(Algorithm::Sha1) << QByteArray("a9993e364706816aba3e25717850c26c9cd0d89d");
        QTest::newRow("sha224") << int(Algorithm::Sha224)
                                << QByteArray("23097d223405d8228642a477bda255b32aadbce4bda0b3f7e36c9da7");
        QTest::newRow("sha256") << int(Algorithm::Sha256)
                                << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QTest::newRow("sha384") << int(Algorithm::Sha384)
                                << QByteArray("cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed"
                                              "8086072ba1e7cc2358baeca134c825a7");
        QTest::newRow("sha512") << int(Algorithm::Sha512)
                                << QByteArray("ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
                                              "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f");
        QTest::newRow("sha3-256") << int(Algorithm::Sha3_256)
                                  << QByteArray("3a985da74fe225b2045c172d6bd390bd855f086e3e9d525b46bfe24511431532");
        QTest::newRow("sha3-512") << int(Algorithm::Sha3_512)
                                  << QByteArray("b751850b1a57168a5693cd924b6b096e08f621827444f70d884f5d0240d2712e"
                                                "10e116e9192af3c91a7ec57647e3934057340b4cf408d5a56592f8274eec53f0");
        QTest::newRow("sha3-224") << int(Algorithm::Sha3_224)
                                  << QByteArray("e642824c3f8cf24ad09234ee7d3c766fc9a3a5168d0c94ad73b46fdf");
        QTest::newRow("sha3-384") << int(Algorithm::Sha3_384)
                                  << QByteArray("ec01498288516fc926459f58e2c6ad8df9b473cb0fc08c2596da7cf0e49be4b2"
                                                "98d88cea927ac7f539f1edf228376d25");
        QTest::newRow("blake3") << int(Algorithm::Blake3)
                                << QByteArray("6437b3ac38465133ffb63b75273a8db548c558465d79db03fd359c6cd5bd9d85");
        QTest::newRow("crc32c") << int(Algorithm::Crc32c) << QByteArray("364b3fb7");
        QTest::newRow("blake2b") << int(Algorithm::Blake2b)
                                 << QByteArray("ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d1"
                                               "7d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923");
    }

    void digest_knownAnswers()
    {
        QFETCH(int, algorithm);
        QFETCH(QByteArray, hex);
        const Checksum expected{static_cast<Algorithm>(algorithm), QByteArray::fromHex(hex)};
        QVERIFY(Digest::canVerify(expected));
        Digest digest(expected);
        digest.add("a", 1);
        digest.add("bc", 2);
        QVERIFY(*digest.matches());
        QVERIFY(!Digest::canVerify({expected.algorithm, expected.digest.chopped(1)}));
        Digest other(expected);
        other.add("abd", 3);
        QVERIFY(!*other.matches());
    }

    // github.com/BLAKE3-team/BLAKE3, test_vectors/test_vectors.json
    void blake3_publishedVectors_data()
    {
        QTest::addColumn<int>("length");
        QTest::addColumn<QByteArray>("hex");
        const auto row = [](int length, const char *hex) {
            QTest::newRow(QByteArray::number(length).constData()) << length << QByteArray(hex);
        };
        row(0, "af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262");
        row(1, "2d3adedff11b61f14c886e35afa036736dcd87a74d27b5c1510225d0f592e213");
        row(1023, "10108970eeda3eb932baac1428c7a2163b0e924c9a9e25b35bba72b28f70bd11");
        row(1024, "42214739f095a406f3fc83deb889744ac00df831c10daa55189b5d121c855af7");
        row(1025, "d00278ae47eb27b34faecf67b4fe263f82d5412916c1ffd97c8cb7fb814b8444");
        row(2049, "5f4d72f40d7a5f82b15ca2b2e44b1de3c2ef86c426c95c1af0b6879522563030");
        row(4097, "9b4052b38f1c5fc8b1f9ff7ac7b27cd242487b3d890d15c96a1c25b8aa0fb995");
        row(7169, "a003fc7a51754a9b3c7fae0367ab3d782dccf28855a03d435f8cfe74605e7817");
    }

    void blake3_publishedVectors()
    {
        QFETCH(int, length);
        QFETCH(QByteArray, hex);
        QVERIFY(*matches(counting(length), {Algorithm::Blake3, QByteArray::fromHex(hex)}));
        QVERIFY(!*matches(counting(length) + 'x', {Algorithm::Blake3, QByteArray::fromHex(hex)}));
    }

    // RFC 3720, B.4, and the check value of the algorithm's usual description.
    void crc32c_publishedVectors()
    {
        QByteArray rising;
        for (char c = 0; c < 32; ++c)
            rising.append(c);
        QByteArray falling = rising;
        std::ranges::reverse(falling);
        const auto crc = [](const char *hex) {
            return Checksum{Algorithm::Crc32c, QByteArray::fromHex(hex)};
        };
        QVERIFY(*matches(QByteArray(32, '\0'), crc("8a9136aa")));
        QVERIFY(*matches(QByteArray(32, '\xff'), crc("62a8ab43")));
        QVERIFY(*matches(rising, crc("46dd794e")));
        QVERIFY(*matches(falling, crc("113fdb5c")));
        QVERIFY(*matches("123456789", crc("e3069283")));
        QVERIFY(!*matches("123456780", crc("e3069283")));
        QVERIFY(*matches({}, crc("00000000")));
    }

    void etag_ofAnUploadInParts_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("partSize");
        QTest::newRow("8 MiB") << 20'000'000 << 8 * 1024 * 1024;
        QTest::newRow("5 MiB") << 20'000'000 << 5 * 1024 * 1024;
        QTest::newRow("16 MiB, exact") << 32 * 1024 * 1024 << 16 * 1024 * 1024;
        QTest::newRow("one part") << 3'000'000 << 8 * 1024 * 1024;
    }

    void etag_ofAnUploadInParts()
    {
        QFETCH(int, size);
        QFETCH(int, partSize);
        const QByteArray bytes = counting(size);
        const Checksum checksum = checksumFromEtag(etagOf(bytes, partSize));
        QCOMPARE(checksum.algorithm, Algorithm::S3Etag);
        QVERIFY(Digest::canVerify(checksum));
        const Result<bool> right = matches(bytes, checksum);
        QVERIFY2(right, right ? "" : qPrintable(right.error().detail));
        QVERIFY(*right);
        // An unusual length of part gives the same picture as wrong bytes: neither right nor wrong.
        QByteArray wrong = bytes;
        wrong[size / 2] = static_cast<char>(wrong.at(size / 2) ^ 1);
        const Result<bool> unproven = matches(wrong, checksum);
        QVERIFY(!unproven);
        QCOMPARE(unproven.error().kind, Error::Kind::Unsupported);
    }

    void etag_withoutTheSizeIsUnproven()
    {
        Digest digest(checksumFromEtag("0123456789abcdef0123456789abcdef-3"));
        digest.add("abc", 3);
        QCOMPARE(digest.matches().error().kind, Error::Kind::Unsupported);
    }

    void file_isReadWhole()
    {
        const QByteArray bytes = counting(3'000'000);
        write(path(u"f"_s), bytes);
        const Checksum right{Algorithm::Md5, QCryptographicHash::hash(bytes, QCryptographicHash::Md5)};
        QVERIFY(*fileMatches(path(u"f"_s), right, false));
        QVERIFY(*fileMatches(path(u"f"_s), checksumFromEtag(etagOf(bytes, 1'500'000)), false));
        QVERIFY(!*fileMatches(path(u"f"_s), {Algorithm::Md5, QByteArray(16, 'x')}, false));
        QCOMPARE(fileMatches(path(u"f"_s), right, true).error().kind, Error::Kind::Cancelled);
        QCOMPARE(fileMatches(path(u"none"_s), right, false).error().kind, Error::Kind::DiskFailed);
    }

    void canVerify_saysWhatItCannot()
    {
        QVERIFY(!Digest::canVerify({}));
        QVERIFY(!Digest::canVerify({Algorithm::Blake3, QByteArray(31, 'x')}));
        QVERIFY(!Digest::canVerify({Algorithm::Crc32c, QByteArray(3, 'x')}));
        QVERIFY(!Digest::canVerify({Algorithm::S3Etag, QByteArray(16, 'x')}));
        QVERIFY(!Digest::canVerify({Algorithm::Blake2b, QByteArray(17, 'x')}));
    }

    void follower_hashesAGrowingFile()
    {
        QThreadPool pool;
        const QByteArray piece(1'000'000, 'x');
        const Checksum right{Algorithm::Sha256,
                             QCryptographicHash::hash(piece.repeated(9), QCryptographicHash::Sha256)};
        for (const bool isRight : {true, false}) {
            PartFile part;
            QVERIFY(part.open(path(u"f.part"_s), 0));
            DigestFollower follower(part.path(), right, -1, &pool);
            for (int i = 0; i < 9; ++i) {
                QVERIFY(part.append(isRight || i != 4 ? piece.constData() : QByteArray(1'000'000, 'y').constData(),
                                    piece.size()));
                follower.written(part.size());
            }
            const Result<bool> matches = follower.finish(part.size()).result();
            QVERIFY(matches);
            QCOMPARE(*matches, isRight);
        }
    }

    // Some bytes are given, others are told of only, as it goes when the thread has other transfers to see to.
    void follower_takesGivenAndReadBytesInTurns()
    {
        QThreadPool pool;
        QByteArray bytes;
        for (int i = 0; i < 12; ++i)
            bytes += QByteArray(1'000'000, static_cast<char>('a' + i));
        const Checksum right{Algorithm::Sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)};
        // A bit for each piece: is it given as well?
        for (const int given : {0xfff, 0x001, 0x800, 0xaaa, 0x38f, 0x7fe}) {
            PartFile part;
            QVERIFY(part.open(path(u"f.part"_s), 0));
            DigestFollower follower(part.path(), right, bytes.size(), &pool);
            for (int i = 0; i < 12; ++i) {
                const char *piece = bytes.constData() + i * 1'000'000;
                const qint64 at = part.size();
                QVERIFY(part.append(piece, 1'000'000));
                if (given >> i & 1)
                    follower.add(at, piece, 1'000'000);
                follower.written(part.size());
                pool.waitForDone();
            }
            const Result<bool> matches = follower.finish(part.size()).result();
            QVERIFY(matches);
            QVERIFY2(*matches, QByteArray::number(given, 16).constData());
        }
    }

    void follower_tellsOfAPartCutBehindOurBack()
    {
        QThreadPool pool;
        write(path(u"f.part"_s), "short");
        DigestFollower follower(path(u"f.part"_s), {Algorithm::Md5, QByteArray(16, 'x')}, -1, &pool);
        const Result<bool> matches = follower.finish(100).result();
        QVERIFY(!matches);
        QCOMPARE(matches.error().kind, Error::Kind::DiskFailed);
    }
};

QTEST_GUILESS_MAIN(TestDigest)
#include "tst_digest.moc"
