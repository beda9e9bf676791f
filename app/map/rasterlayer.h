// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/map/mapcamera.h"

#include <QImage>
#include <QPainter>
#include <QPointer>
#include <QQuickItem>

#include <functional>

namespace swathe {

/**
 * A map layer painted with QPainter on the camera's threads into an image that is a quarter larger than the view on
 * each side. A frame only moves and scales that image; a new one is painted when the zoom or the content changes or the
 * view comes near the image's edge. The same path serves every Qt Quick backend, with and without a GPU.
 *
 * Subclasses give a painter that holds copies of all it reads: it runs on another thread, at most one a layer at a
 * time.
 */
class RasterLayer : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A base class")
    Q_PROPERTY(swathe::MapCamera *camera READ camera WRITE setCamera NOTIFY cameraChanged REQUIRED)
    /** False while an image of the present content and zoom is being painted. */
    Q_PROPERTY(bool settled READ isSettled NOTIFY settledChanged)

public:
    /** Paints the given view; the painter's coordinates are logical px of that view. */
    using Painter = std::function<void(QPainter &painter, const MapView &view)>;

    explicit RasterLayer(QQuickItem *parent = nullptr);

    [[nodiscard]] MapCamera *camera() const { return m_camera; }
    void setCamera(MapCamera *camera);
    [[nodiscard]] bool isSettled() const { return !m_painting && !m_stale; }

Q_SIGNALS:
    void cameraChanged();
    void settledChanged();

protected:
    /** GUI thread. An empty function means that there is nothing to show. */
    [[nodiscard]] virtual Painter painter() = 0;
    [[nodiscard]] virtual bool isOpaque() const { return false; }
    /** The content changed: paint anew. */
    void refresh();
    /** What is painted for a view: that and a quarter more on each side. */
    [[nodiscard]] static MapView widened(MapView view);
    [[nodiscard]] double pixelRatio() const;

    QSGNode *updatePaintNode(QSGNode *node, UpdatePaintNodeData *) override;
    void updatePolish() override;
    void itemChange(ItemChange change, const ItemChangeData &value) override;

private:
    void follow();
    void take(const QImage &image, const MapView &view);

    QPointer<MapCamera> m_camera;
    QImage m_image;
    MapView m_imageView;
    MapView m_paintingView;
    bool m_painting = false;
    bool m_stale = true;
    bool m_newImage = false;
};

} // namespace swathe
