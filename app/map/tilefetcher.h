// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/map/tilesource.h"

#include <QHash>
#include <QImage>
#include <QObject>

#include <memory>

class QNetworkAccessManager;
class QNetworkReply;

namespace swathe {

class TileCache;

/**
 * Brings the tiles of one source at a time: from the disk while they are fresh by the server's word (or, where it says
 * nothing, by the source's), asking it whether they changed when they are not, and from the disk however old when it
 * cannot be reached. Names itself to the server. Six requests at most at one time; those that are no longer wanted are
 * given up. A server that refuses is left alone for a while. Lives on a thread of TileStore's, where it reads the disk
 * and decodes.
 */
class TileFetcher : public QObject
{
    Q_OBJECT

public:
    explicit TileFetcher(const QString &cacheFolder);
    ~TileFetcher() override;

    /// Replaces all that was wanted before; the first is asked for first.
    void want(const swathe::TileSource &source, const QList<swathe::TileId> &tiles);

Q_SIGNALS:
    /// A null image where the server has no tile.
    void arrived(const QString &source, const swathe::TileId &tile, const QImage &image);
    /// The server cannot be reached, or refuses for so many seconds.
    void failed(const QString &source, const swathe::TileId &tile, int seconds);

private:
    void open();
    void next();
    void send(const TileId &tile, bool fromDisk);
    void finish(const TileId &tile, QNetworkReply *reply, bool fromDisk);

    QString m_cacheFolder;
    QNetworkAccessManager *m_network = nullptr;
    TileCache *m_cache = nullptr;
    TileSource m_source;
    QList<TileId> m_queue;
    QHash<TileId, QNetworkReply *> m_replies;
};

} // namespace swathe
