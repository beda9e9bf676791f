// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/scene/scene.h"

#include <atomic>
#include <memory>

namespace swathe {

/**
 * A running checksum: OpenSSL for MD5, SHA-1, SHA-2 and SHA-3 (two to eight times as fast as Qt's), Qt for BLAKE2b,
 * whose shorter forms OpenSSL 3.0 lacks, BLAKE3's own C code, ISA-L for CRC32C.
 *
 * The ETag of an upload in parts does not tell how long a part was. The usual lengths that give the right number of
 * parts are tried, at most kMostGuesses of them, which needs the size of the file beforehand. When none fits, nothing
 * is known: the file may be right and the part unusual.
 */
class Digest
{
public:
    static constexpr int kMostGuesses = 3;

    /// `size` of the whole file; only the ETag of an upload in parts needs it.
    explicit Digest(const Checksum &expected, qint64 size = -1);
    ~Digest();
    Digest(const Digest &) = delete;
    Digest &operator=(const Digest &) = delete;

    /// True if there is a checksum of a kind and length that can be computed here.
    [[nodiscard]] static bool canVerify(const Checksum &expected);

    /// True if hashing costs little beside receiving and writing: a tenth of a second a gigabyte, not a whole one.
    [[nodiscard]] static bool isCheap(Checksum::Algorithm algorithm);

    void add(const char *bytes, qint64 count);
    /// Compares with what was expected. Unsupported where the bytes can neither be called right nor wrong. Once.
    [[nodiscard]] Result<bool> matches();

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// True if the file hashes to `expected`; Unsupported as Digest::matches(). Blocks: for pool threads. Ends early with
/// Cancelled when `stop` is set.
[[nodiscard]] Result<bool> fileMatches(const QString &path, const Checksum &expected, const std::atomic<bool> &stop);

} // namespace swathe
