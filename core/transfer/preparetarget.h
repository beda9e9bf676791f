// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/transfer/transfer.h"
#include "core/transfer/transferjournal.h"

#include <atomic>
#include <optional>

namespace swathe {

/** What was found where the file shall go. */
struct PreparedTarget {
    bool isAlreadyThere = false;
    bool verifiedByChecksum = false;
    bool targetExists = false; ///< and is another than the one wanted, as far as can be told
    qint64 keep = 0;           ///< bytes of the part to go on with, from the front
    RangeSet pieces;           ///< of a part filled in pieces with gaps between them: all that is in it; else empty
};

/**
 * Looks at the target and the part; for pool threads. Makes the folder, checks that the file fits with a reserve of
 * 5 % or 5 GB (whichever is less) left on the disk.
 *
 * A target of the right size whose checksum is right counts as done; so does one of the right size where there is no
 * checksum to tell more. What is kept of a part:
 * - in the same system run (bootId), all of it: written bytes survive the death of the process in the page cache;
 * - after a restart of the system (which may have been a power cut), the bytes that the journal says were flushed;
 * - of one that no journal tells of, all of it: begun moments before the process died, or put there by who knows that
 *   it is the beginning of the file;
 * Of a part filled in pieces, told by being a byte longer than the file: in the same system run what the journal says
 * was written, after a restart of the system what it says was flushed.
 * Of either: nothing, if there is neither a validator to resume with nor a checksum to find a mixture of two files.
 */
[[nodiscard]] Result<PreparedTarget> prepareTarget(const TransferSpec &spec, const TransferJournal &journal,
                                                   const std::atomic<bool> &stop);

/// DiskFull if `needed` bytes more in `folder` would touch the reserve. May be called in any thread; asks the disk.
[[nodiscard]] std::optional<Error> spaceError(const QString &folder, qint64 needed);

} // namespace swathe
