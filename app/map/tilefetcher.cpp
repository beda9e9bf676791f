// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/map/tilefetcher.h"

#include "core/http/httpclient.h"

#include <QBuffer>
#include <QImageReader>
#include <QNetworkAccessManager>
#include <QNetworkDiskCache>
#include <QNetworkReply>

namespace swathe {

namespace {

constexpr qsizetype kAtOnce = 6;
constexpr qint64 kCacheBytes = 250LL * 1000 * 1000;
/** A tile is some tens of kB; what is larger is none. */
constexpr qint64 kMostBytes = 8LL * 1024 * 1024;
constexpr int kRefusedSeconds = 120;
constexpr int kUnreachableSeconds = 30;

QImage decoded(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    // A small file may hold a large picture.
    const QSize size = reader.size();
    if (!size.isValid() || size.width() > 1024 || size.height() > 1024)
        return {};
    return reader.read().convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

} // namespace

/** Gives tiles a time to live where the server says none. */
class TileCache final : public QNetworkDiskCache
{
public:
    using QNetworkDiskCache::QNetworkDiskCache;
    int keepDays = 0;

    static QByteArray headerOf(const QNetworkCacheMetaData &metaData, const char *name)
    {
        const auto headers = metaData.rawHeaders();
        const auto found = std::find_if(headers.cbegin(), headers.cend(), [name](const auto &header) {
            return header.first.compare(name, Qt::CaseInsensitive) == 0;
        });
        return found == headers.cend() ? QByteArray() : found->second;
    }
    QIODevice *prepare(const QNetworkCacheMetaData &metaData) override
    {
        QNetworkCacheMetaData kept = metaData;
        const bool isSaid = !headerOf(metaData, "cache-control").isEmpty() || !headerOf(metaData, "expires").isEmpty();
        // The page of a hotel's network is no tile.
        if (!isSaid && keepDays > 0 && headerOf(metaData, "content-type").startsWith("image/"))
            kept.setExpirationDate(QDateTime::currentDateTimeUtc().addDays(keepDays));
        return QNetworkDiskCache::prepare(kept);
    }
};

TileFetcher::TileFetcher(const QString &cacheFolder) : m_cacheFolder(cacheFolder) {}

TileFetcher::~TileFetcher() = default;

void TileFetcher::open()
{
    m_network = new QNetworkAccessManager(this);
    m_network->setRedirectPolicy(QNetworkRequest::NoLessSafeRedirectPolicy);
    m_network->setTransferTimeout(20'000);
    m_cache = new TileCache(m_network);
    m_cache->setCacheDirectory(m_cacheFolder);
    m_cache->setMaximumCacheSize(kCacheBytes);
    m_network->setCache(m_cache);
}

void TileFetcher::want(const TileSource &source, const QList<TileId> &tiles)
{
    if (!m_network)
        open();
    const bool isOther = source != m_source;
    m_source = source;
    m_cache->keepDays = source.keepDays;
    const QList<TileId> running = m_replies.keys();
    for (const TileId &tile : running) {
        if (isOther || !tiles.contains(tile)) {
            QNetworkReply *reply = m_replies.take(tile);
            reply->disconnect(this);
            reply->abort();
            reply->deleteLater();
        }
    }
    m_queue.clear();
    for (const TileId &tile : tiles) {
        if (!m_replies.contains(tile))
            m_queue.append(tile);
    }
    next();
}

void TileFetcher::next()
{
    while (!m_queue.isEmpty() && m_replies.size() < kAtOnce)
        send(m_queue.takeFirst(), false);
}

void TileFetcher::send(const TileId &tile, bool fromDisk)
{
    QNetworkRequest request(m_source.address(tile));
    request.setHeader(QNetworkRequest::UserAgentHeader, HttpClient::userAgent());
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    if (fromDisk)
        request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysCache);
    QNetworkReply *reply = m_network->get(request);
    m_replies.insert(tile, reply);
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received, qint64 total) {
        if (std::max(received, total) > kMostBytes)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, tile, reply, fromDisk] {
        finish(tile, reply, fromDisk);
    });
}

void TileFetcher::finish(const TileId &tile, QNetworkReply *reply, bool fromDisk)
{
    m_replies.remove(tile);
    reply->deleteLater();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool isWhole = reply->error() == QNetworkReply::NoError;
    const QImage image = isWhole ? decoded(reply->readAll()) : QImage();
    const QString source = m_source.id;
    if (!image.isNull()) {
        Q_EMIT arrived(source, tile, image);
    } else if (isWhole || status == 400 || status == 404 || status == 410) {
        Q_EMIT arrived(source, tile, {});
    } else if (!fromDisk && status == 0) {
        send(tile, true);
    } else {
        const auto asked = parseRetryAfter(reply->rawHeader("Retry-After"), QDateTime::currentDateTimeUtc());
        const int seconds = asked         ? static_cast<int>(std::min<qint64>(asked->count() / 1000 + 1, 3600))
                            : status == 0 ? kUnreachableSeconds
                                          : kRefusedSeconds;
        // The server is not asked for the others either.
        m_queue.clear();
        Q_EMIT failed(source, tile, seconds);
    }
    next();
}

} // namespace swathe
