// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/scene/scene.h"

#include <QFuture>

#include <memory>

class QThreadPool;

namespace swathe {

/**
 * Hashes a file while it is being written. Bytes that come in order may be given as they are, which costs no second
 * read; all others (of an earlier run, out of order, or while a slow hash is behind) are read back from the page cache
 * in threads of `pool`, without a queue of blocks to bound. Lives on the thread of its owner; deleting it stops it.
 */
class DigestFollower
{
public:
    /// `size` of the whole file, if known: see Digest.
    DigestFollower(const QString &path, const Checksum &expected, qint64 size, QThreadPool *pool);
    ~DigestFollower();
    DigestFollower(const DigestFollower &) = delete;
    DigestFollower &operator=(const DigestFollower &) = delete;

    /// The first `size` bytes may be read now.
    void written(qint64 size);
    /// These were just written at `at`; hashes them here and now unless something before them is missing.
    void add(qint64 at, const char *bytes, qint64 count);
    /// Reads on to `size` and compares: true if the checksum is right; Unsupported as Digest::matches(). Once.
    [[nodiscard]] QFuture<Result<bool>> finish(qint64 size);

private:
    struct State;
    std::shared_ptr<State> m_state; ///< shared with the pool's task, which may outlive this
    QThreadPool *m_pool;
};

} // namespace swathe
