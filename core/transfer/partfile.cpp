// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/partfile.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace swathe {

namespace {

int retrying(const std::function<int()> &call)
{
    int result = -1;
    do {
        result = call();
    } while (result < 0 && errno == EINTR);
    return result;
}

int flush(int file)
{
#ifdef Q_OS_LINUX
    return retrying([file] {
        return fdatasync(file);
    });
#else
    return retrying([file] {
        return fsync(file);
    });
#endif
}

int renameWithoutReplacing(const char *from, const char *to)
{
#ifdef Q_OS_LINUX
    const int result = renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE);
    if (result == 0 || (errno != EINVAL && errno != ENOSYS))
        return result;
#endif
    // File systems without it: a hard link never replaces; those without links get the plain check.
    if (link(from, to) == 0)
        return unlink(from);
    if (errno == EEXIST)
        return -1;
    if (access(to, F_OK) == 0) {
        errno = EEXIST;
        return -1;
    }
    return rename(from, to);
}

} // namespace

Error diskError(int code, const QString &what, const QString &path)
{
    Error::Kind kind = Error::Kind::DiskFailed;
    if (code == ENOSPC || code == EDQUOT)
        kind = Error::Kind::DiskFull;
    else if (code == EACCES || code == EPERM || code == EROFS || code == ENOTDIR || code == EISDIR ||
             code == ENAMETOOLONG || code == EEXIST)
        kind = Error::Kind::DiskDenied;
    return {.kind = kind,
            .detail = QStringLiteral("%1 %2: %3").arg(what, path, QString::fromLocal8Bit(std::strerror(code)))};
}

Status PartFile::open(const QString &path, qint64 size)
{
    close();
    m_path = path;
    const QByteArray name = QFile::encodeName(path);
    m_file = retrying([&name] {
        return ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666);
    });
    if (m_file < 0)
        return fail(diskError(errno, QStringLiteral("open"), path));
    Status resized = resize(size);
    if (!resized)
        close();
    return resized;
}

Status PartFile::reserve(qint64 total)
{
#ifdef Q_OS_LINUX
    // Without FALLOC_FL_KEEP_SIZE the size would no longer tell how much was received.
    constexpr qint64 kWorthwhile = 1024 * 1024;
    if (total - m_size >= kWorthwhile && fallocate(m_file, FALLOC_FL_KEEP_SIZE, m_size, total - m_size) != 0 &&
        (errno == ENOSPC || errno == EDQUOT || errno == EFBIG))
        return fail(diskError(errno, QStringLiteral("reserve"), m_path));
#else
    Q_UNUSED(total)
#endif
    return {};
}

Status PartFile::write(qint64 at, const char *bytes, qint64 count)
{
    while (count > 0) {
        const ssize_t written = pwrite(m_file, bytes, static_cast<std::size_t>(count), at);
        if (written < 0) {
            if (errno == EINTR)
                continue;
            return fail(diskError(errno, QStringLiteral("write"), m_path));
        }
        bytes += written;
        count -= written;
        at += written;
        m_size = std::max(m_size, at);
    }
    return {};
}

Status PartFile::resize(qint64 size)
{
    if (ftruncate(m_file, size) != 0)
        return fail(diskError(errno, QStringLiteral("truncate"), m_path));
    m_size = size;
    return {};
}

bool PartFile::isUntouched() const
{
    struct stat ours = {};
    struct stat there = {};
    return fstat(m_file, &ours) == 0 && lstat(QFile::encodeName(m_path).constData(), &there) == 0 &&
           ours.st_dev == there.st_dev && ours.st_ino == there.st_ino && ours.st_size == m_size;
}

std::function<Status()> PartFile::syncLater() const
{
    const int copy = dup(m_file);
    const int code = errno;
    return [copy, code, path = m_path]() -> Status {
        if (copy < 0)
            return fail(diskError(code, QStringLiteral("dup"), path));
        const int result = flush(copy);
        const int flushCode = errno;
        ::close(copy);
        if (result != 0)
            return fail(diskError(flushCode, QStringLiteral("sync"), path));
        return {};
    };
}

void PartFile::close()
{
    if (m_file >= 0)
        ::close(std::exchange(m_file, -1));
}

QString partPathFor(const QString &targetPath)
{
    return targetPath + QStringLiteral(".part");
}

qint64 partAllocation(const QString &partPath)
{
    struct stat info = {};
    if (stat(QFile::encodeName(partPath).constData(), &info) != 0)
        return 0;
    return static_cast<qint64>(info.st_blocks) * 512;
}

Status publishPart(const QString &partPath, const QString &targetPath, bool replace)
{
    const QByteArray part = QFile::encodeName(partPath);
    const QByteArray target = QFile::encodeName(targetPath);
    const int file = ::open(part.constData(), O_RDWR | O_CLOEXEC);
    if (file < 0)
        return fail(diskError(errno, QStringLiteral("open"), partPath));
    // Blocks reserved beyond the end are given back.
    struct stat info = {};
    const auto giveBack = [&] {
        constexpr qint64 kWorthwhile = 64 * 1024;
        return qint64(info.st_blocks) * 512 < info.st_size + kWorthwhile || ftruncate(file, info.st_size) == 0;
    };
    const auto sync = [file] {
        return fsync(file);
    };
    if (fstat(file, &info) != 0 || !giveBack() || retrying(sync) != 0) {
        const int code = errno;
        ::close(file);
        return fail(diskError(code, QStringLiteral("sync"), partPath));
    }
    ::close(file);
    const int renamed = replace ? rename(part.constData(), target.constData())
                                : renameWithoutReplacing(part.constData(), target.constData());
    if (renamed != 0)
        return fail(diskError(errno, QStringLiteral("rename to"), targetPath));
    const QByteArray folder = QFile::encodeName(QFileInfo(targetPath).absolutePath());
    const int directory = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (directory >= 0) {
        // Some network file systems refuse this; the rename itself has succeeded.
        fsync(directory);
        ::close(directory);
    }
    return {};
}

} // namespace swathe
