// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/transferrow.h"

#include <algorithm>
#include <limits>

namespace swathe {

TransferRow rowOf(const TransferSnapshot &snapshot)
{
    return {.spec = PackedSpec(snapshot.spec),
            .error = snapshot.hasError ? std::make_shared<const Error>(snapshot.error) : nullptr,
            .received = snapshot.received,
            .total = snapshot.total,
            .finishedAt = snapshot.finishedAt.isValid() ? snapshot.finishedAt.toMSecsSinceEpoch() : 0,
            .bytesPerSecond = static_cast<float>(snapshot.bytesPerSecond),
            .secondsLeft =
                static_cast<qint32>(std::min<qint64>(snapshot.secondsLeft, std::numeric_limits<qint32>::max())),
            .priority = snapshot.spec.priority,
            .state = snapshot.state,
            .verifiedByChecksum = snapshot.verifiedByChecksum};
}

} // namespace swathe
