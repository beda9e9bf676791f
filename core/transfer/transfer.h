// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/scene/scene.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

namespace swathe {

/** One file to be brought to disk: what the queue is given. Immutable once queued. */
struct TransferSpec {
    TransferId id; ///< made by the queue when empty
    BatchId batch;
    QString title;    ///< of the batch: the scene's
    QString provider; ///< whose resolver makes the request; empty for a bare URL
    SceneId scene;
    QString assetKey;
    QUrl href;
    QString targetPath; ///< absolute, made safe by core/library
    qint64 size = -1;
    Checksum checksum;
    QString mediaType;
    int priority = 0; ///< larger first; equal ones in queue order
    bool operator==(const TransferSpec &) const = default;
};

enum class TransferState {
    Queued,
    Resolving, ///< "Preparing"
    WaitingForSignIn,
    WaitingForLimit, ///< the provider asked for time, or a retry is due
    Receiving,
    Stalled,
    Verifying,
    Publishing,
    Paused,
    Completed,
    Failed,
    Cancelled,
};

/** "receiving" …, for the database and machine-readable output. */
[[nodiscard]] QString transferStateName(TransferState state);
[[nodiscard]] std::optional<TransferState> transferStateFromName(const QString &name);
/// The transition table; anything else is a mistake of ours.
[[nodiscard]] bool canMove(TransferState from, TransferState to);
[[nodiscard]] bool isActive(TransferState state); ///< uses a slot
[[nodiscard]] bool isFinal(TransferState state);  ///< Completed, Failed, Cancelled

/** What is known of one file now. */
struct TransferSnapshot {
    TransferSpec spec;
    TransferState state = TransferState::Queued;
    Error error; ///< why it failed or waits; kind Internal with empty detail = none
    bool hasError = false;
    qint64 received = 0;       ///< bytes of the file that are on disk
    qint64 total = -1;         ///< told by the server, else by the catalogue; -1 unknown
    double bytesPerSecond = 0; ///< smoothed; 0 unless receiving
    qint64 secondsLeft = -1;
    int attempts = 0;
    bool verifiedByChecksum = false;
    QDateTime nextTry;    ///< UTC
    QDateTime finishedAt; ///< UTC
};

} // namespace swathe
