// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/transfer/rangeset.h"

#include <QByteArray>

#include <optional>

namespace swathe {

/**
 * What is written down of a part, so that a later run can go on with it. See prepareTarget() for what is trusted after
 * which kind of interruption.
 *
 * A part written from front to back tells by its own size what is in it; only `offset` is needed beside it. A part
 * filled in pieces by several connections is one byte longer than the file while pieces are missing, and holds what
 * `written` says, or after a restart of the system what `flushed` says. The journal of such a part is told at least
 * every kJournalEvery bytes and once a second while bytes come: so much may be fetched again after the death of the
 * process, and at most kFlushEvery bytes after a power cut.
 */
struct TransferJournal {
    static constexpr qint64 kJournalEvery = 32LL * 1024 * 1024;
    static constexpr qint64 kFlushEvery = 64LL * 1024 * 1024;

    qint64 offset = 0; ///< bytes from the front that are known to be flushed to the disk
    RangeSet written;  ///< of a part filled in pieces; else empty
    RangeSet flushed;  ///< the same, known to be on the disk; part of `written`
    QByteArray etag;   ///< strong ones only; may be empty
    QByteArray lastModified;
    qint64 total = -1;
    QByteArray bootId; ///< of the system run that wrote the part

    [[nodiscard]] bool hasValidator() const { return !etag.isEmpty() || !lastModified.isEmpty(); }
    bool operator==(const TransferJournal &) const = default;

    /// For the database: a version, the fields, a check sum; a few dozen bytes and 32 for each range.
    [[nodiscard]] QByteArray toBytes() const;
    /// Nothing if the bytes were not made by toBytes() or are damaged, contradict themselves or come from a newer
    /// version: the file is then begun anew. Never takes more memory than a small multiple of what it is given.
    [[nodiscard]] static std::optional<TransferJournal> fromBytes(const QByteArray &bytes);
};

} // namespace swathe
