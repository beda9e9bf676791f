// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/map/tilelayer.h"

#include "app/basemapcontroller.h"
#include "app/map/tilestore.h"

#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace swathe {

namespace {

using namespace std::chrono_literals;

/** Tiles that come in this time are painted together. */
constexpr auto kGather = 60ms;
/** How many levels above a missing tile are looked at for one that stands in. */
constexpr int kLevelsUp = 6;

/** A (part of a) tile's image and the square of the world that it shows. */
struct Piece {
    QImage image;
    QRectF part;
    QRectF world;
};

/** The columns and rows that a part of the world touches; columns may lie in other copies of it. */
QList<TileId> tilesOf(const QRectF &world, int z)
{
    const int count = 1 << z;
    QList<TileId> tiles;
    const int top = std::max(0, static_cast<int>(std::floor(world.top() * count)));
    const int bottom = std::min(count - 1, static_cast<int>(std::floor(world.bottom() * count)));
    const int left = static_cast<int>(std::floor(world.left() * count));
    const int right = static_cast<int>(std::floor(world.right() * count));
    for (int y = top; y <= bottom; ++y) {
        for (int x = left; x <= right; ++x)
            tiles.append({.z = z, .x = x, .y = y});
    }
    const QPointF middle = world.center() * count - QPointF(0.5, 0.5);
    std::stable_sort(tiles.begin(), tiles.end(), [middle](const TileId &a, const TileId &b) {
        const auto distance = [middle](const TileId &tile) {
            return std::hypot(tile.x - middle.x(), tile.y - middle.y());
        };
        return distance(a) < distance(b);
    });
    return tiles;
}

TileId wrapped(TileId tile)
{
    const int count = 1 << tile.z;
    tile.x = ((tile.x % count) + count) % count;
    return tile;
}

/** The tile itself, or the part of a larger one that lies there. */
std::optional<Piece> pieceFor(const TileStore &store, const TileId &tile, int minZoom)
{
    const double side = 1.0 / (1 << tile.z);
    for (int up = 0; up <= kLevelsUp && tile.z - up >= minZoom; ++up) {
        const auto image = store.find(wrapped({.z = tile.z - up, .x = tile.x >> up, .y = tile.y >> up}));
        if (!image || image->isNull())
            continue;
        const int parts = 1 << up;
        const QSizeF size = QSizeF(image->size()) / parts;
        const QPointF at((tile.x & (parts - 1)) * size.width(), (tile.y & (parts - 1)) * size.height());
        return Piece{
            .image = *image, .part = QRectF(at, size), .world = QRectF(tile.x * side, tile.y * side, side, side)};
    }
    return std::nullopt;
}

} // namespace

TileLayer::TileLayer(QQuickItem *parent) : RasterLayer(parent), m_gather(new QTimer(this))
{
    m_gather->setSingleShot(true);
    m_gather->setInterval(kGather);
    connect(m_gather, &QTimer::timeout, this, &TileLayer::refresh);
}

void TileLayer::setBasemaps(BasemapController *basemaps)
{
    if (m_basemaps == basemaps)
        return;
    if (m_basemaps)
        m_basemaps->tiles().disconnect(m_gather);
    m_basemaps = basemaps;
    if (basemaps) {
        connect(&basemaps->tiles(), &TileStore::changed, m_gather, [this] {
            if (!m_gather->isActive())
                m_gather->start();
        });
    }
    refresh();
    Q_EMIT basemapsChanged();
}

RasterLayer::Painter TileLayer::painter()
{
    if (!m_basemaps || !m_basemaps->tiles().source() || !camera())
        return {};
    TileStore &store = m_basemaps->tiles();
    const TileSource &source = *store.source();
    const MapView view = widened(camera()->view());
    const double pixels = view.scale / 256 * (source.hasLabels ? 1 : pixelRatio());
    const int z = std::clamp(static_cast<int>(std::lround(std::log2(pixels))), source.minZoom, source.maxZoom);
    QList<TileId> missing;
    QList<Piece> pieces;
    for (const TileId &tile : tilesOf(view.worldRect(), z)) {
        const TileId one = wrapped(tile);
        if (!store.find(one) && !missing.contains(one))
            missing.append(one);
        if (const auto piece = pieceFor(store, tile, source.minZoom))
            pieces.append(*piece);
    }
    store.want(missing);
    if (pieces.isEmpty())
        return {};
    return [pieces](QPainter &painter, const MapView &shown) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        const double ratio = painter.device()->devicePixelRatioF();
        const auto onGrid = [ratio](double at) {
            return std::round(at * ratio) / ratio;
        };
        for (const Piece &piece : pieces) {
            // Neighbours share a rounded edge, so that no line is seen between them.
            const QPointF a = shown.toScreen(piece.world.topLeft());
            const QPointF b = shown.toScreen(piece.world.bottomRight());
            painter.drawImage(QRectF(QPointF(onGrid(a.x()), onGrid(a.y())), QPointF(onGrid(b.x()), onGrid(b.y()))),
                              piece.image, piece.part);
        }
    };
}

} // namespace swathe
