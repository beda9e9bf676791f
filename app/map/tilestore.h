// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/map/tilesource.h"

#include <QCache>
#include <QImage>
#include <QObject>
#include <QThread>
#include <QTimer>

#include <optional>

namespace swathe {

class TileFetcher;

/**
 * The tiles of the chosen online base map that are in memory (64 MB), and the way to the others. Network, disk and
 * decoding are on a thread of its own, which starts with the first source. Lives on the main thread.
 */
class TileStore : public QObject
{
    Q_OBJECT

public:
    explicit TileStore(const QString &cacheFolder, QObject *parent = nullptr);
    ~TileStore() override;

    [[nodiscard]] const std::optional<TileSource> &source() const { return m_source; }
    void setSource(const std::optional<TileSource> &source);

    /// Nothing if it is not in memory; a null image where the server has none.
    [[nodiscard]] std::optional<QImage> find(const TileId &tile) const;
    /// Tiles that are not in memory, the most urgent first; replaces what was wanted before.
    void want(const QList<TileId> &tiles);
    /// False after a failure, until something comes again.
    [[nodiscard]] bool isReachable() const { return m_isReachable; }

Q_SIGNALS:
    void changed(); ///< a tile came, or the source is another
    void isReachableChanged();
    void wanted(const swathe::TileSource &source, const QList<swathe::TileId> &tiles);

private:
    void take(const QString &source, const TileId &tile, const QImage &image);
    void noteFailure(const QString &source, int seconds);
    void setReachable(bool reachable);

    QString m_cacheFolder;
    std::optional<TileSource> m_source;
    QCache<TileId, QImage> m_tiles;
    QThread m_thread;
    QTimer m_retry;
    int m_failures = 0;
    bool m_isReachable = true;
};

} // namespace swathe
