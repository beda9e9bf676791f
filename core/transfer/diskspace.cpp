// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/diskspace.h"

#include <QFileInfo>
#include <QStorageInfo>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace swathe {

using namespace Qt::StringLiterals;

VolumeState volumeOf(const QString &path)
{
    QFileInfo info(path);
    while (!info.isDir() && !info.isRoot() && info.path() != info.filePath())
        info.setFile(info.path());
    const QStorageInfo storage(info.filePath());
    if (!storage.isValid())
        return {};
    // FAT keeps a file's length in 32 bits.
    const QByteArray type = storage.fileSystemType().toLower();
    const bool isFat = type == "vfat" || type == "msdos" || type == "fat32" || type == "fat";
    return {.total = std::max<qint64>(0, storage.bytesTotal()),
            .available = std::max<qint64>(0, storage.bytesAvailable()),
            .largestFile = isFat ? 0xffff'ffffLL : 0,
            .isReadOnly = storage.isReadOnly()};
}

std::optional<FitFault> checkFit(const QList<TransferSpec> &specs, qint64 promised, const VolumeState &volume)
{
    if (specs.isEmpty())
        return std::nullopt;
    if (volume.isReadOnly)
        return FitFault{.kind = FitFault::Kind::ReadOnly};
    qint64 needed = promised;
    for (const TransferSpec &spec : specs) {
        if (volume.largestFile > 0 && spec.size > volume.largestFile)
            return FitFault{.kind = FitFault::Kind::FileTooLarge,
                            .file = QFileInfo(spec.targetPath).fileName(),
                            .needed = spec.size,
                            .available = volume.largestFile};
        needed += std::max<qint64>(0, spec.size);
    }
    if (needed > promised && !volume.hasRoomFor(needed))
        return FitFault{.kind = FitFault::Kind::TooLittleSpace,
                        .needed = needed,
                        .available = std::max<qint64>(0, volume.available - volume.reserve())};
    return std::nullopt;
}

SpaceWatch::SpaceWatch(Probe probe, std::chrono::milliseconds interval, QObject *parent)
    : QObject(parent), m_probe(std::move(probe))
{
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &SpaceWatch::look);
}

void SpaceWatch::watch(const QString &folder, qint64 needed)
{
    qint64 &most = m_needed[folder];
    most = std::max(most, needed);
    if (!m_timer.isActive())
        m_timer.start();
}

void SpaceWatch::stop()
{
    m_timer.stop();
    m_needed.clear();
}

void SpaceWatch::look()
{
    // A network folder that does not answer keeps one thread waiting, not one more each time.
    if (std::exchange(m_isLooking, true))
        return;
    QtConcurrent::run([probe = m_probe, needed = m_needed] {
        bool fits = true;
        for (auto it = needed.cbegin(); it != needed.cend(); ++it)
            fits = fits && probe(it.key()).hasRoomFor(it.value());
        return fits;
    }).then(this, [this](bool fits) {
        m_isLooking = false;
        if (!fits || !m_timer.isActive())
            return;
        stop();
        Q_EMIT spaceIsBack();
    });
}

} // namespace swathe
