// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/scene/scene.h"

#include <QFuture>

#include <atomic>
#include <memory>

class QThreadPool;

namespace swathe {

/**
 * A running checksum: OpenSSL for MD5, SHA-1, SHA-2 and SHA-3 (two to eight times as fast as Qt's), Qt for BLAKE2b,
 * whose shorter forms OpenSSL 3.0 lacks. BLAKE3 is in neither: canVerify() says no and only the size is checked.
 */
class Digest
{
public:
    explicit Digest(const Checksum &expected);
    ~Digest();
    Digest(const Digest &) = delete;
    Digest &operator=(const Digest &) = delete;

    /// True if there is a checksum of a kind and length that can be computed here.
    [[nodiscard]] static bool canVerify(const Checksum &expected);

    void add(const char *bytes, qint64 count);
    [[nodiscard]] QByteArray finish(); ///< once

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// True if the file hashes to `expected`. Blocks: for pool threads. Ends early with Cancelled when `stop` is set.
[[nodiscard]] Result<bool> fileMatches(const QString &path, const Checksum &expected, const std::atomic<bool> &stop);

/**
 * Hashes a file while it is being written, in threads of `pool`, by reading what was written back from the page
 * cache: one way for bytes just received and for those of an earlier run, no queue of blocks to bound, and what is
 * verified is what the file holds. Lives on the thread of its owner; deleting it stops it.
 */
class DigestFollower
{
public:
    DigestFollower(const QString &path, const Checksum &expected, QThreadPool *pool);
    ~DigestFollower();
    DigestFollower(const DigestFollower &) = delete;
    DigestFollower &operator=(const DigestFollower &) = delete;

    /// Bytes up to `size` may be read now.
    void written(qint64 size);
    /// Reads on to `size` and compares: true if the checksum is right. Once.
    [[nodiscard]] QFuture<Result<bool>> finish(qint64 size);

private:
    struct State;
    std::shared_ptr<State> m_state; ///< shared with the pool's task, which may outlive this
    QThreadPool *m_pool;
};

} // namespace swathe
