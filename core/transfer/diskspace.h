// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/transfer/transfer.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace swathe {

/** What the file system of a folder can take. */
struct VolumeState {
    qint64 total = 0; ///< bytes; 0 = nothing is known of it
    qint64 available = 0;
    qint64 largestFile = 0; ///< 0 = no limit that matters
    bool isReadOnly = false;
    /// What stays free: 5 % or 5 GB, whichever is less.
    [[nodiscard]] qint64 reserve() const { return std::min(total / 20, qint64(5'000'000'000)); }
    [[nodiscard]] bool hasRoomFor(qint64 bytes) const { return total <= 0 || available - bytes >= reserve(); }
};

/// Of the nearest folder above `path` that exists. May wait for a network folder.
[[nodiscard]] VolumeState volumeOf(const QString &path);

/** Why files would not fit, told before they are queued. */
struct FitFault {
    enum class Kind { ReadOnly, FileTooLarge, TooLittleSpace };
    Kind kind = Kind::TooLittleSpace;
    QString file;         ///< name of the first one that is too large
    qint64 needed = 0;    ///< bytes: of that file, or of all
    qint64 available = 0; ///< bytes: the largest file possible, or what may be used
};

/// The worst fault of `specs` on one volume, beside `promised` bytes of what is queued already; nothing if they fit.
/// Pure. Files of unknown size count as nothing.
[[nodiscard]] std::optional<FitFault> checkFit(const QList<TransferSpec> &specs, qint64 promised,
                                               const VolumeState &volume);

/**
 * Looks from time to time, on a pool thread, whether a full disk has room again. Lives on the thread that made it.
 */
class SpaceWatch final : public QObject
{
    Q_OBJECT

public:
    using Probe = std::function<VolumeState(const QString &folder)>;
    /// `probe` is called on a pool thread.
    explicit SpaceWatch(Probe probe = volumeOf, std::chrono::milliseconds interval = std::chrono::seconds(5),
                        QObject *parent = nullptr);
    /// Watches for room for `needed` bytes; a second call in the meantime may add to it, or name another folder.
    void watch(const QString &folder, qint64 needed);
    void stop();

Q_SIGNALS:
    void spaceIsBack();

private:
    void look();

    Probe m_probe;
    QTimer m_timer;
    QHash<QString, qint64> m_needed; ///< by folder
    bool m_isLooking = false;
};

} // namespace swathe
