// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

#include <functional>

namespace swathe {

/**
 * The bytes received so far: "<target>.part" beside the target. Written from front to back, its size is the number of
 * bytes in it (room is reserved without changing the size); filled in pieces, it is one byte longer than the file until
 * nothing is missing, so that it can never be taken for a whole one. Not thread-safe; the free functions below may run
 * in any thread. Errors: DiskFull, DiskDenied, DiskFailed.
 */
class PartFile
{
public:
    PartFile() = default;
    ~PartFile() { close(); }
    PartFile(const PartFile &) = delete;
    PartFile &operator=(const PartFile &) = delete;

    /// Opens or creates it and makes it `size` bytes long.
    [[nodiscard]] Status open(const QString &path, qint64 size);
    /// Reserves blocks for `total` bytes where the file system can and it is worth it; DiskFull if they are not there.
    [[nodiscard]] Status reserve(qint64 total);
    [[nodiscard]] Status write(qint64 at, const char *bytes, qint64 count);
    [[nodiscard]] Status append(const char *bytes, qint64 count) { return write(m_size, bytes, count); }
    [[nodiscard]] Status resize(qint64 size);
    /// False if the path leads to another file now, or to none, or the size is not what was written: somebody else
    /// has had a hand in it.
    [[nodiscard]] bool isUntouched() const;
    /// A function that flushes what is written now to the disk; outlives the part file and may run in any thread.
    [[nodiscard]] std::function<Status()> syncLater() const;
    void close();

    [[nodiscard]] bool isOpen() const { return m_file >= 0; }
    [[nodiscard]] qint64 size() const { return m_size; }
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QString m_path;
    int m_file = -1;
    qint64 m_size = 0;
};

[[nodiscard]] QString partPathFor(const QString &targetPath);
/// Bytes the part takes on disk, with what is reserved for it; 0 if there is none.
[[nodiscard]] qint64 partAllocation(const QString &partPath);

/**
 * Flushes the part, gives it its final name in one step and flushes the folder. Without `replace`, a file that has
 * come to stand under that name is left alone and DiskDenied is returned.
 */
[[nodiscard]] Status publishPart(const QString &partPath, const QString &targetPath, bool replace);

/// DiskFull, DiskDenied or DiskFailed for an errno value.
[[nodiscard]] Error diskError(int code, const QString &what, const QString &path);

} // namespace swathe
