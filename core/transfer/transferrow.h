// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/transfer/packedspec.h"

#include <memory>

namespace swathe {

/** What a list shows of one file: a TransferSnapshot in a small space. A value; the texts are shared. */
struct TransferRow {
    PackedSpec spec;
    std::shared_ptr<const Error> error; ///< shared because lists of rows are copied; null = none
    qint64 received = 0;
    qint64 total = -1;
    qint64 finishedAt = 0; ///< milliseconds since 1970; 0 = not finished
    float bytesPerSecond = 0;
    qint32 secondsLeft = -1;
    int priority = 0;
    TransferState state = TransferState::Queued;
    bool verifiedByChecksum = false;
};

[[nodiscard]] TransferRow rowOf(const TransferSnapshot &snapshot);

} // namespace swathe
