// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/contentcheck.h"

#include "core/transfer/partfile.h"

#include <QFile>
#include <QFileInfo>

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cerrno>
#include <memory>

namespace swathe {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kHead = 512;
constexpr std::size_t kBlock = 64 * 1024;

struct ReaderDeleter {
    void operator()(archive *reader) const { archive_read_free(reader); }
};

bool isArchiveName(const QString &name, bool &isZip)
{
    const QString lower = name.toLower();
    isZip = lower.endsWith(".zip"_L1);
    return isZip || lower.endsWith(".tar"_L1) || lower.endsWith(".tar.gz"_L1) || lower.endsWith(".tgz"_L1);
}

Status checkArchive(const QString &path, bool isZip, const std::atomic<bool> &stop)
{
    const std::unique_ptr<archive, ReaderDeleter> reader(archive_read_new());
    if (isZip) {
        archive_read_support_format_zip(reader.get());
    } else {
        archive_read_support_format_tar(reader.get());
        archive_read_support_filter_gzip(reader.get());
    }
    const auto broken = [&reader] {
        const char *text = archive_error_string(reader.get());
        return fail(Error::Kind::ChecksumMismatch,
                    u"the archive is broken: %1"_s.arg(text ? QString::fromLocal8Bit(text) : u"unknown"_s));
    };
    if (archive_read_open_filename(reader.get(), QFile::encodeName(path).constData(), kBlock) != ARCHIVE_OK)
        return broken();
    qint64 entries = 0;
    while (!stop) {
        archive_entry *entry = nullptr;
        const int result = archive_read_next_header(reader.get(), &entry);
        if (result == ARCHIVE_EOF)
            return entries > 0 ? Status() : broken();
        if (result == ARCHIVE_RETRY)
            continue;
        // A warning is about names or dates.
        if (result != ARCHIVE_OK && result != ARCHIVE_WARN)
            return broken();
        ++entries;
        const bool isCompressed = archive_filter_count(reader.get()) > 1;
        if (isCompressed && archive_filter_bytes(reader.get(), 0) > ContentCheck::kMostUnpacked)
            return {};
        // A member larger than that is not unpacked to its end.
        if (isCompressed && archive_entry_size_is_set(entry) && archive_entry_size(entry) > ContentCheck::kMostUnpacked)
            return {};
    }
    return fail(Error::Kind::Cancelled, {});
}

} // namespace

bool ContentCheck::beginsLikeAPage(const QByteArray &bytes)
{
    QByteArray text = bytes.first(std::min<qsizetype>(bytes.size(), kHead));
    if (text.startsWith("\xef\xbb\xbf"))
        text.remove(0, 3);
    text = text.trimmed().toLower();
    const bool isText = std::ranges::none_of(text.first(std::min<qsizetype>(text.size(), 64)), [](char c) {
        return uchar(c) < 0x20 && c != '\t' && c != '\n' && c != '\r';
    });
    if (!isText)
        return false;
    if (text.startsWith('<'))
        return text.startsWith("<!") || text.startsWith("<?xml") ||
               (text.size() > 1 && std::isalpha(uchar(text.at(1))));
    if (!text.startsWith('{') && !text.startsWith('['))
        return false;
    const QByteArray rest = text.sliced(1).trimmed();
    return rest.startsWith('"') || rest.startsWith('}') || rest.startsWith(']') || rest.startsWith('{');
}

bool ContentCheck::isBinary(const QString &name, const QString &mediaType)
{
    static constexpr std::array kSuffixes{"tif"_L1, "tiff"_L1, "jp2"_L1,     "j2k"_L1, "png"_L1,  "jpg"_L1, "jpeg"_L1,
                                          "zip"_L1, "tar"_L1,  "gz"_L1,      "tgz"_L1, "bz2"_L1,  "nc"_L1,  "nc4"_L1,
                                          "h5"_L1,  "hdf"_L1,  "hdf5"_L1,    "he5"_L1, "grib"_L1, "grb"_L1, "grib2"_L1,
                                          "laz"_L1, "las"_L1,  "parquet"_L1, "ntf"_L1, "webp"_L1};
    const QString suffix = QFileInfo(name).suffix().toLower();
    if (std::ranges::find(kSuffixes, suffix) != kSuffixes.end())
        return true;
    const QString type = mediaType.section(u';', 0, 0).trimmed().toLower();
    if (type.startsWith("image/"_L1))
        return !type.endsWith("xml"_L1);
    static constexpr std::array kTypes{"application/zip"_L1,       "application/gzip"_L1,   "application/x-tar"_L1,
                                       "application/x-hdf"_L1,     "application/x-hdf5"_L1, "application/x-netcdf"_L1,
                                       "application/netcdf"_L1,    "application/x-grib"_L1, "application/wmo-grib2"_L1,
                                       "application/vnd.laszip"_L1};
    return std::ranges::find(kTypes, type) != kTypes.end();
}

Status ContentCheck::check(const QString &path, const QString &name, const QString &mediaType,
                           const std::atomic<bool> &stop)
{
    bool isZip = false;
    const bool isArchive = isArchiveName(name, isZip);
    if (!isArchive && !isBinary(name, mediaType))
        return {};
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(diskError(errno, u"open"_s, path));
    if (beginsLikeAPage(file.read(kHead)))
        return fail(Error::Kind::BadAnswer, u"a page came in place of the data"_s);
    file.close();
    return isArchive ? checkArchive(path, isZip, stop) : Status();
}

} // namespace swathe
