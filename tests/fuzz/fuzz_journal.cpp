// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/transferjournal.h"
#include "tests/fuzz/fuzz.h"

using namespace swathe;

namespace {

void check(const QByteArray &bytes)
{
    const std::optional<TransferJournal> journal = TransferJournal::fromBytes(bytes);
    if (!journal)
        return;
    fuzz::require(journal->offset >= 0 && journal->total >= -1);
    fuzz::require(journal->total < 0 || journal->written.end() <= journal->total);
    for (const ByteRange &range : journal->flushed.ranges())
        fuzz::require(range.begin >= 0 && range.size() > 0 && journal->written.contains(range));
    fuzz::require(TransferJournal::fromBytes(journal->toBytes()) == journal);
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    check(bytes);
    // With the check sum that belongs to them, which chance does not find: what damage of the right form would do.
    const quint16 sum = qChecksum(bytes);
    check(bytes + static_cast<char>(sum >> 8) + static_cast<char>(sum & 0xff));
    return 0;
}
