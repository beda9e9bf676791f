// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/map/tilestore.h"

#include "app/map/tilefetcher.h"

namespace swathe {

namespace {
constexpr qsizetype kMemoryKilobytes = 64 * 1000;
constexpr int kLongestWaitSeconds = 600;
} // namespace

TileStore::TileStore(const QString &cacheFolder, QObject *parent)
    : QObject(parent), m_cacheFolder(cacheFolder), m_tiles(kMemoryKilobytes)
{
    m_thread.setObjectName(QStringLiteral("tiles"));
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &TileStore::changed);
}

TileStore::~TileStore()
{
    m_thread.quit();
    m_thread.wait();
}

void TileStore::setSource(const std::optional<TileSource> &source)
{
    if (source == m_source)
        return;
    m_source = source;
    m_tiles.clear();
    m_retry.stop();
    m_failures = 0;
    setReachable(true);
    if (source && !m_thread.isRunning()) {
        auto *fetcher = new TileFetcher(m_cacheFolder);
        fetcher->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, fetcher, &QObject::deleteLater);
        connect(this, &TileStore::wanted, fetcher, &TileFetcher::want);
        connect(fetcher, &TileFetcher::arrived, this, &TileStore::take);
        connect(fetcher, &TileFetcher::failed, this, [this](const QString &id, const TileId &, int seconds) {
            noteFailure(id, seconds);
        });
        m_thread.start(QThread::LowPriority);
    }
    Q_EMIT changed();
}

std::optional<QImage> TileStore::find(const TileId &tile) const
{
    const QImage *image = m_tiles.object(tile);
    return image ? std::optional(*image) : std::nullopt;
}

void TileStore::want(const QList<TileId> &tiles)
{
    if (m_source && !m_retry.isActive())
        Q_EMIT wanted(*m_source, tiles);
}

void TileStore::take(const QString &source, const TileId &tile, const QImage &image)
{
    if (!m_source || source != m_source->id)
        return;
    m_tiles.insert(tile, new QImage(image), 1 + image.sizeInBytes() / 1000);
    m_failures = 0;
    setReachable(true);
    Q_EMIT changed();
}

void TileStore::noteFailure(const QString &source, int seconds)
{
    if (!m_source || source != m_source->id || m_retry.isActive())
        return;
    // Twice as long each time: a computer without network asks rarely.
    m_retry.start(std::min(seconds << std::min(m_failures, 5), kLongestWaitSeconds) * 1000);
    ++m_failures;
    setReachable(false);
}

void TileStore::setReachable(bool reachable)
{
    if (m_isReachable == reachable)
        return;
    m_isReachable = reachable;
    Q_EMIT isReachableChanged();
}

} // namespace swathe
