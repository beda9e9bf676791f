// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

#include <atomic>

namespace swathe {

/**
 * A cheap look into a whole file that no checksum vouches for, by what its name or media type promise. Blocks: for pool
 * threads.
 * - A picture, archive or other binary form must not begin like a web page, JSON or XML: services answer with their
 *   sign-in page or an error under any status and type.
 * - The directory of an archive (.zip, .tar, .tar.gz, .tgz) must be readable to its end: headers only, and of a
 *   compressed tar no more than the first kMostUnpacked bytes.
 *
 * Errors: BadAnswer (a page), ChecksumMismatch (a broken archive), DiskFailed, Cancelled when `stop` is set.
 */
class ContentCheck
{
public:
    static constexpr qint64 kMostUnpacked = 64LL * 1024 * 1024;

    /// `name`: what the file will be called; `path`: where it is now.
    [[nodiscard]] static Status check(const QString &path, const QString &name, const QString &mediaType,
                                      const std::atomic<bool> &stop);
    /// True if the bytes begin like HTML, XML or JSON.
    [[nodiscard]] static bool beginsLikeAPage(const QByteArray &bytes);
    /// True if a file of that name or media type cannot begin so.
    [[nodiscard]] static bool isBinary(const QString &name, const QString &mediaType);
};

} // namespace swathe
