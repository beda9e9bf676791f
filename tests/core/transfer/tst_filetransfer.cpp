// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/filetransfer.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <cerrno>
#include <csignal>
#include <sys/resource.h>

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

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/** The parts of a transfer that need no network: what is trusted, what is written, what is hashed. */
class TestFileTransfer : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void prepare_trusts_data()
    {
        QTest::addColumn<qint64>("partSize");
        QTest::addColumn<qint64>("flushed");
        QTest::addColumn<bool>("sameBoot");
        QTest::addColumn<bool>("validator");
        QTest::addColumn<bool>("checksum");
        QTest::addColumn<qint64>("total");
        QTest::addColumn<qint64>("keep");
        QTest::newRow("killed: all that is in the part") << 900LL << 100LL << true << true << false << 1000LL << 900LL;
        QTest::newRow("power cut: what was flushed") << 900LL << 100LL << false << true << false << 1000LL << 100LL;
        QTest::newRow("power cut: part shorter than that") << 50LL << 100LL << false << true << false << 1000LL << 50LL;
        QTest::newRow("nothing to resume by") << 900LL << 900LL << true << false << false << 1000LL << 0LL;
        QTest::newRow("checksum instead of validator") << 900LL << 100LL << true << false << true << 1000LL << 900LL;
        QTest::newRow("longer than the file") << 1002LL << 100LL << true << true << false << 1000LL << 0LL;
        QTest::newRow("whole") << 1000LL << 100LL << true << true << false << 1000LL << 1000LL;
        QTest::newRow("no part") << -1LL << 100LL << true << true << false << 1000LL << 0LL;
        QTest::newRow("total unknown") << 900LL << 100LL << true << true << false << -1LL << 900LL;
    }

    void prepare_trusts()
    {
        QFETCH(qint64, partSize);
        QFETCH(qint64, flushed);
        QFETCH(bool, sameBoot);
        QFETCH(bool, validator);
        QFETCH(bool, checksum);
        QFETCH(qint64, total);
        QFETCH(qint64, keep);
        TransferSpec spec{.targetPath = path(u"f"_s)};
        if (checksum)
            spec.checksum = {Algorithm::Md5, QByteArray(16, 'x')};
        if (partSize >= 0)
            write(partPathFor(spec.targetPath), QByteArray(partSize, 'p'));
        const TransferJournal journal{.offset = flushed,
                                      .etag = validator ? "\"e\"" : "",
                                      .total = total,
                                      .bootId = sameBoot ? QSysInfo::bootUniqueId() : QByteArray("another")};
        const auto prepared = prepareTarget(spec, journal, std::atomic<bool>(false));
        QVERIFY(prepared);
        QVERIFY(!prepared->isAlreadyThere);
        QCOMPARE(prepared->keep, keep);
    }

    void prepare_takesATargetOnlyIfAllThatIsKnownFits_data()
    {
        QTest::addColumn<qint64>("size");
        QTest::addColumn<QByteArray>("hashed");
        QTest::addColumn<bool>("isThere");
        QTest::addColumn<bool>("isVerified");
        QTest::newRow("size") << 5LL << QByteArray() << true << false;
        QTest::newRow("other size") << 6LL << QByteArray() << false << false;
        QTest::newRow("checksum") << -1LL << QByteArray("hello") << true << true;
        QTest::newRow("both") << 5LL << QByteArray("hello") << true << true;
        QTest::newRow("size, other checksum") << 5LL << QByteArray("HELLO") << false << false;
        QTest::newRow("nothing known") << -1LL << QByteArray() << false << false;
    }

    void prepare_takesATargetOnlyIfAllThatIsKnownFits()
    {
        QFETCH(qint64, size);
        QFETCH(QByteArray, hashed);
        QFETCH(bool, isThere);
        QFETCH(bool, isVerified);
        TransferSpec spec{.targetPath = path(u"f"_s), .size = size};
        if (!hashed.isEmpty())
            spec.checksum = {Algorithm::Sha1, QCryptographicHash::hash(hashed, QCryptographicHash::Sha1)};
        write(spec.targetPath, "hello");
        const auto prepared = prepareTarget(spec, {}, std::atomic<bool>(false));
        QVERIFY(prepared);
        QCOMPARE(prepared->isAlreadyThere, isThere);
        QCOMPARE(prepared->verifiedByChecksum, isVerified);
        QVERIFY(prepared->targetExists);
    }

    void part_growsIsCutAndPublished()
    {
        PartFile part;
        const QString partPath = path(u"f.part"_s);
        write(partPath, "0123456789");
        QVERIFY(part.open(partPath, 4));
        QVERIFY(part.reserve(1'000'000));
        QCOMPARE(QFileInfo(partPath).size(), 4);
        QVERIFY(part.append("abc", 3));
        QCOMPARE(part.size(), 7);
        QVERIFY(part.syncLater()());
        part.close();
        QVERIFY(publishPart(partPath, path(u"f"_s), false));
        QCOMPARE(readAll(path(u"f"_s)), QByteArray("0123abc"));
        QVERIFY(!QFile::exists(partPath));
        QVERIFY(partAllocation(path(u"f"_s)) < 100'000);
    }

    void publish_replacesOnlyWhenTold()
    {
        write(path(u"f"_s), "old");
        write(path(u"f.part"_s), "new");
        const Status refused = publishPart(path(u"f.part"_s), path(u"f"_s), false);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::DiskDenied);
        QCOMPARE(readAll(path(u"f"_s)), QByteArray("old"));
        QVERIFY(publishPart(path(u"f.part"_s), path(u"f"_s), true));
        QCOMPARE(readAll(path(u"f"_s)), QByteArray("new"));
    }

    void part_doesNotFollowALink()
    {
        write(path(u"precious"_s), "precious");
        QVERIFY(QFile::link(path(u"precious"_s), path(u"f.part"_s)));
        PartFile part;
        QVERIFY(!part.open(path(u"f.part"_s), 0));
        QCOMPARE(readAll(path(u"precious"_s)), QByteArray("precious"));
    }

    void part_aRefusedWriteIsAnErrorAndKeepsWhatIsWritten()
    {
        // A limit on the size of files stands for any disk that refuses the rest of a write.
        struct rlimit before = {};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        std::signal(SIGXFSZ, SIG_IGN);
        struct rlimit small = before;
        small.rlim_cur = 10'000;
        PartFile part;
        QVERIFY(part.open(path(u"f.part"_s), 0));
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const QByteArray block(8'000, 'x');
        const Status first = part.append(block.constData(), block.size());
        const Status second = part.append(block.constData(), block.size());
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(first);
        QVERIFY(!second);
        QCOMPARE(second.error().kind, Error::Kind::DiskFailed);
        QCOMPARE(part.size(), 10'000);
        QCOMPARE(QFileInfo(part.path()).size(), 10'000);
    }

    void diskErrors_areToldApart()
    {
        QCOMPARE(diskError(ENOSPC, u"write"_s, u"x"_s).kind, Error::Kind::DiskFull);
        QCOMPARE(diskError(EDQUOT, u"write"_s, u"x"_s).kind, Error::Kind::DiskFull);
        QCOMPARE(diskError(EROFS, u"write"_s, u"x"_s).kind, Error::Kind::DiskDenied);
        QCOMPARE(diskError(EACCES, u"write"_s, u"x"_s).kind, Error::Kind::DiskDenied);
        QCOMPARE(diskError(EIO, u"write"_s, u"x"_s).kind, Error::Kind::DiskFailed);
    }

    void answer_table_data()
    {
        using Action = AnswerVerdict::Action;
        QTest::addColumn<AnswerHead>("head");
        QTest::addColumn<QString>("name");
        QTest::addColumn<qint64>("offset");
        QTest::addColumn<int>("action");
        const auto row = [](const char *name, const AnswerHead &head, qint64 offset, Action action,
                            const QString &file = u"f.tif"_s) {
            QTest::newRow(name) << head << file << offset << static_cast<int>(action);
        };
        row("200", {.status = 200}, 0, Action::Begin);
        row("200 to a range", {.status = 200}, 10, Action::Begin);
        row("206", {.status = 206, .contentRange = "bytes 10-99/100"}, 10, Action::Continue);
        row("206, total unknown", {.status = 206, .contentRange = "bytes 10-99/*"}, 10, Action::Continue);
        row("206, other start", {.status = 206, .contentRange = "bytes 11-99/100"}, 10, Action::AskFromStart);
        row("206, other total", {.status = 206, .contentRange = "bytes 10-99/101"}, 10, Action::AskFromStart);
        row("206, no range", {.status = 206}, 10, Action::AskFromStart);
        row("206, nonsense", {.status = 206, .contentRange = "bytes x/y"}, 10, Action::AskFromStart);
        row("206, other etag", {.status = 206, .contentRange = "bytes 10-99/100", .etag = "\"b\""}, 10,
            Action::AskFromStart);
        row("206, other date", {.status = 206, .contentRange = "bytes 10-99/100", .lastModified = "y"}, 10,
            Action::AskFromStart);
        row("206 of another part of a longer range", {.status = 206, .contentRange = "bytes 10-50/100"}, 10,
            Action::Continue);
        row("206 unasked", {.status = 206, .contentRange = "bytes 0-99/100"}, 0, Action::Fail);
        row("416, whole", {.status = 416, .contentRange = "bytes */100"}, 100, Action::AlreadyWhole);
        row("416, whole by what was known", {.status = 416}, 100, Action::AlreadyWhole);
        row("416, other", {.status = 416, .contentRange = "bytes */50"}, 100, Action::AskFromStart);
        row("416 unasked", {.status = 416}, 0, Action::Fail);
        row("401", {.status = 401}, 0, Action::AskNewRequest);
        row("403", {.status = 403}, 10, Action::AskNewRequest);
        row("202", {.status = 202}, 0, Action::Fail);
        row("204", {.status = 204}, 0, Action::Fail);
        row("304", {.status = 304}, 0, Action::Fail);
        row("500", {.status = 500}, 0, Action::Fail);
        row("html", {.status = 200, .contentType = "text/html; charset=utf-8"}, 0, Action::AskNewRequest);
        row("json", {.status = 200, .contentType = "application/json"}, 0, Action::AskNewRequest);
        row("xml", {.status = 200, .contentType = "application/xml"}, 0, Action::AskNewRequest);
        row("xml for xml", {.status = 200, .contentType = "text/xml"}, 0, Action::Begin, u"f.xml"_s);
        row("xml for safe", {.status = 200, .contentType = "text/xml"}, 0, Action::Begin, u"manifest.safe"_s);
        row("svg", {.status = 200, .contentType = "image/svg+xml"}, 0, Action::Begin);
        row("json for anything", {.status = 200, .contentType = "application/json"}, 0, Action::Begin, u"f"_s);
        row("html for anything", {.status = 200, .contentType = "text/html"}, 0, Action::AskNewRequest, u"f"_s);
        row("gzip", {.status = 200, .contentEncoding = "gzip"}, 0, Action::Fail);
        row("gzip of gzip", {.status = 200, .contentEncoding = "gzip"}, 0, Action::Begin, u"f.tar.gz"_s);
    }

    void answer_table()
    {
        QFETCH(AnswerHead, head);
        QFETCH(QString, name);
        QFETCH(qint64, offset);
        QFETCH(int, action);
        const AnswerVerdict verdict =
            judgeAnswer(head, {.targetPath = u"/d/"_s + name},
                        offset > 0 ? std::optional(ByteRange{offset, PieceMap::kOpenEnd}) : std::nullopt,
                        {.etag = "\"a\"", .lastModified = "x", .total = 100}, QDateTime::currentDateTimeUtc());
        QCOMPARE(static_cast<int>(verdict.action), action);
        if (head.status == 206 && verdict.action == AnswerVerdict::Action::Continue)
            QCOMPARE(verdict.total, 100);
    }
};

QTEST_GUILESS_MAIN(TestFileTransfer)
#include "tst_filetransfer.moc"
