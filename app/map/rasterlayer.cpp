// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/map/rasterlayer.h"

#include <QQuickWindow>
#include <QSGImageNode>
#include <QtConcurrentRun>

#include <algorithm>
#include <cmath>

namespace swathe {

namespace {

/** Share of the view added on each side of an image. */
constexpr double kMargin = 0.25;

/** Where `image` lies on the screen of `view`. */
QRectF placed(const MapView &image, const MapView &view)
{
    QPointF centre = image.centre;
    centre.rx() -= std::round(centre.x() - view.centre.x());
    const QSizeF size = image.size * (view.scale / image.scale);
    QRectF rect(QPointF(), size);
    rect.moveCenter(view.toScreen(centre));
    return rect;
}

} // namespace

RasterLayer::RasterLayer(QQuickItem *parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    setClip(true);
}

void RasterLayer::setCamera(MapCamera *camera)
{
    if (m_camera == camera)
        return;
    if (m_camera)
        m_camera->disconnect(this);
    m_camera = camera;
    if (camera)
        connect(camera, &MapCamera::changed, this, &RasterLayer::follow);
    refresh();
    Q_EMIT cameraChanged();
}

void RasterLayer::refresh()
{
    const bool was = isSettled();
    m_stale = true;
    if (was)
        Q_EMIT settledChanged();
    polish();
}

void RasterLayer::follow()
{
    update();
    const MapView &view = m_camera->view();
    // Half of the margin is left for what is dragged while the next image is painted. A view as high as the world
    // cannot leave by the top or bottom.
    const MapView &newest = m_painting ? m_paintingView : m_imageView;
    const QRectF image = placed(newest, view);
    const double slackX = view.size.width() * kMargin / 2;
    const double slackY = view.size.height() * kMargin / 2;
    const bool covered = image.contains(QRectF(QPointF(), view.size).adjusted(-slackX, -slackY, slackX, slackY));
    if (newest.scale != view.scale || !covered || newest.size != widened(view).size)
        refresh();
}

MapView RasterLayer::widened(MapView view)
{
    // Whole pixels, so that an image that was not moved since lies exactly on the screen's grid.
    view.size += QSizeF(2 * std::ceil(view.size.width() * kMargin), 2 * std::ceil(view.size.height() * kMargin));
    return view;
}

double RasterLayer::pixelRatio() const
{
    return window() ? window()->effectiveDevicePixelRatio() : 1;
}

void RasterLayer::updatePolish()
{
    if (!m_stale || m_painting || !m_camera || m_camera->size().isEmpty() || !window())
        return;
    const Painter paint = painter();
    m_stale = false;
    if (!paint) {
        take({}, m_camera->view());
        return;
    }
    m_painting = true;
    m_paintingView = widened(m_camera->view());
    const QImage::Format format = isOpaque() ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied;
    QtConcurrent::run(&m_camera->painters(), [paint, format, view = m_paintingView, ratio = pixelRatio()] {
        QImage image((view.size * ratio).toSize(), format);
        image.setDevicePixelRatio(ratio);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        paint(painter, view);
        return image;
    }).then(this, [this](const QImage &image) {
        m_painting = false;
        take(image, m_paintingView);
        if (m_stale)
            polish();
    });
}

void RasterLayer::take(const QImage &image, const MapView &view)
{
    m_image = image;
    m_imageView = view;
    m_newImage = true;
    update();
    if (isSettled())
        Q_EMIT settledChanged();
}

QSGNode *RasterLayer::updatePaintNode(QSGNode *node, UpdatePaintNodeData *)
{
    auto *image = static_cast<QSGImageNode *>(node);
    if (m_image.isNull() || !m_camera) {
        delete image;
        return nullptr;
    }
    if (!image) {
        image = window()->createImageNode();
        image->setOwnsTexture(true);
        image->setFiltering(QSGTexture::Linear);
        m_newImage = true;
    }
    if (m_newImage) {
        image->setTexture(window()->createTextureFromImage(m_image));
        m_newImage = false;
    }
    image->setRect(placed(m_imageView, m_camera->view()));
    return image;
}

void RasterLayer::itemChange(ItemChange change, const ItemChangeData &value)
{
    if (change == ItemSceneChange || change == ItemDevicePixelRatioHasChanged)
        refresh();
    QQuickItem::itemChange(change, value);
}

} // namespace swathe
