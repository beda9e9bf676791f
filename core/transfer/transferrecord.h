// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/transfer/transfer.h"

namespace swathe {

/** One line of the history: how a file ended, and when. Stays when the file leaves the list. */
struct TransferRecord {
    qint64 number = 0; ///< given by the database; later ones are larger
    TransferId id;
    QString title; ///< of the batch
    QString provider;
    SceneId scene;
    QString targetPath;
    QString host; ///< where it came from
    TransferState outcome = TransferState::Completed;
    Error error; ///< of one that failed
    qint64 bytes = 0;
    int attempts = 0;
    bool verifiedByChecksum = false;
    QDateTime finishedAt; ///< UTC
    bool operator==(const TransferRecord &) const = default;
};

} // namespace swathe
