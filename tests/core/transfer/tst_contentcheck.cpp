// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/contentcheck.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <archive.h>
#include <archive_entry.h>

using namespace swathe;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

/// An archive with ten members of 100 kB, in the form that the name says.
QByteArray archiveNamed(const QString &name, const QString &folder)
{
    const QString path = folder + u"/made"_s;
    archive *writer = archive_write_new();
    if (name.endsWith("zip"_L1))
        archive_write_set_format_zip(writer);
    else
        archive_write_set_format_pax_restricted(writer);
    if (name.endsWith("gz"_L1))
        archive_write_add_filter_gzip(writer);
    archive_write_open_filename(writer, QFile::encodeName(path).constData());
    QByteArray bytes(100'000, Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<char>((i * 7919) >> 3);
    for (int i = 0; i < 10; ++i) {
        archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, QByteArray("SAFE/member" + QByteArray::number(i)).constData());
        archive_entry_set_size(entry, bytes.size());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_write_header(writer, entry);
        archive_write_data(writer, bytes.constData(), static_cast<std::size_t>(bytes.size()));
        archive_entry_free(entry);
    }
    archive_write_close(writer);
    archive_write_free(writer);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestContentCheck : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] Status check(const QString &name, const QByteArray &bytes, const QString &type = {})
    {
        QFile file(m_folder.filePath(u"part"_s));
        if (!file.open(QIODevice::WriteOnly))
            return fail(Kind::Internal, file.errorString());
        file.write(bytes);
        file.close();
        return ContentCheck::check(file.fileName(), u"/d/"_s + name, type, false);
    }

private Q_SLOTS:
    void page_inPlaceOfData_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isRight");
        const QByteArray html = "\r\n<!DOCTYPE html><html><body>Sign in</body></html>";
        const QByteArray json = R"({"error":"expired"})";
        const QByteArray xml = "\xef\xbb\xbf<?xml version=\"1.0\"?><Error><Code>AccessDenied</Code></Error>";
        QTest::newRow("html for tiff") << u"a.tif"_s << QString() << html << false;
        QTest::newRow("json for jp2") << u"a.jp2"_s << QString() << json << false;
        QTest::newRow("xml for nc") << u"a.nc"_s << QString() << xml << false;
        QTest::newRow("bare error for zip") << u"a.ZIP"_s << QString() << QByteArray("<Error/>") << false;
        QTest::newRow("html by media type") << u"a"_s << u"image/tiff; application=geotiff"_s << html << false;
        QTest::newRow("json array for png") << u"a.png"_s << QString() << QByteArray("[ {} ]") << false;
        QTest::newRow("tiff") << u"a.tif"_s << QString() << QByteArray("II*\0\10\0\0\0", 8) << true;
        QTest::newRow("empty") << u"a.tif"_s << QString() << QByteArray() << true;
        QTest::newRow("json for json") << u"a.json"_s << QString() << json << true;
        QTest::newRow("xml for safe") << u"manifest.safe"_s << QString() << xml << true;
        QTest::newRow("svg") << u"a"_s << u"image/svg+xml"_s << QByteArray("<svg/>") << true;
        QTest::newRow("html for something") << u"a.bin"_s << u"application/octet-stream"_s << html << true;
        QTest::newRow("binary that begins with a brace") << u"a.nc"_s << QString() << QByteArray("{\1\2\3") << true;
        QTest::newRow("binary that begins with less and a letter")
            << u"a.nc"_s << QString() << QByteArray("<a\0\3", 4) << true;
        QTest::newRow("binary that begins with less") << u"a.nc"_s << QString() << QByteArray("<\1\2\3") << true;
    }

    void page_inPlaceOfData()
    {
        QFETCH(QString, name);
        QFETCH(QString, type);
        QFETCH(QByteArray, bytes);
        QFETCH(bool, isRight);
        const Status status = check(name, bytes, type);
        QCOMPARE(status.has_value(), isRight);
        if (!isRight)
            QCOMPARE(status.error().kind, Kind::BadAnswer);
    }

    void archive_mustHaveAReadableDirectory_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : {u"a.zip"_s, u"a.tar"_s, u"a.tar.gz"_s, u"a.tgz"_s})
            QTest::newRow(qPrintable(name)) << name;
    }

    void archive_mustHaveAReadableDirectory()
    {
        QFETCH(QString, name);
        const QByteArray whole = archiveNamed(name, m_folder.path());
        QVERIFY(whole.size() > 1000);
        const Status right = check(name, whole);
        QVERIFY2(right, right ? "" : qPrintable(right.error().detail));
        for (const QByteArray &wrong :
             {whole.first(whole.size() / 2), QByteArray(100'000, 'x'), QByteArray(100'000, '\0'), whole.first(3)}) {
            const Status broken = check(name, wrong);
            QVERIFY(!broken);
            QCOMPARE(broken.error().kind, Kind::ChecksumMismatch);
        }
        QVERIFY(check(name, whole));
        QCOMPARE(ContentCheck::check(m_folder.filePath(u"part"_s), name, {}, true).error().kind, Kind::Cancelled);
    }

    void unreadable_isTheDisks()
    {
        QCOMPARE(ContentCheck::check(m_folder.filePath(u"none"_s), u"a.tif"_s, {}, false).error().kind,
                 Kind::DiskFailed);
    }
};

QTEST_GUILESS_MAIN(TestContentCheck)
#include "tst_contentcheck.moc"
