// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/map/footprintlayer.h"

#include "app/map/footprintpainter.h"

#include <algorithm>
#include <cmath>

namespace swathe {

namespace {

constexpr QRgb kResult = 0xff398ade;
constexpr QRgb kHovered = 0xff57de71;
constexpr QRgb kChosen = 0xffff8f1f;
/** Above so many in view, outlines only: filling costs most, and stacks of fills hide the map. */
constexpr qsizetype kMostFilled = 1500;

void paintResults(QPainter &painter, const MapView &view, const QList<FootprintShape> &shapes)
{
    const QRectF shown = view.worldRect();
    QList<FootprintOutline> outlines;
    // Scenes of one tile share one shape: drawn once, else their fills would add up to a blot.
    QSet<QByteArray> seen;
    for (const FootprintShape &shape : shapes) {
        if (!isShown(shape, shown))
            continue;
        // The shapes outlive this set of views on their points.
        const QList<QPointF> &ring = shape.parts.first().first();
        const QByteArray print = QByteArray::fromRawData(reinterpret_cast<const char *>(ring.constData()),
                                                         ring.size() * qsizetype(sizeof(QPointF)));
        if (seen.contains(print))
            continue;
        seen.insert(print);
        outlines.append(outlineOf(shape, view));
    }
    const bool many = outlines.size() > kMostFilled;
    const double alpha = !many ? 0.95 : std::log2(view.scale / 256) < 5 ? 0.35 : 0.6;
    if (!many) {
        for (const FootprintOutline &outline : std::as_const(outlines))
            painter.fillPath(outline.area, withAlpha(kResult, outlines.size() > 200 ? 0.05 : 0.10));
        painter.setPen(QPen(withAlpha(kMapCasing, 0.22), 2.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        for (const FootprintOutline &outline : std::as_const(outlines))
            painter.drawPath(outline.lines);
    }
    painter.setPen(QPen(withAlpha(kResult, alpha), many ? 1.0 : 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    for (const FootprintOutline &outline : std::as_const(outlines))
        painter.drawPath(outline.lines);
}

int roleNamed(const QAbstractItemModel &model, const QByteArray &name)
{
    return model.roleNames().key(name, -1);
}

} // namespace

/** What is hovered, selected or ticked, above the other footprints. */
class FootprintHighlight : public RasterLayer
{
    Q_OBJECT
public:
    explicit FootprintHighlight(FootprintLayer *layer) : RasterLayer(layer), m_layer(layer) {}
    void invalidate() { refresh(); }

protected:
    [[nodiscard]] Painter painter() override
    {
        QList<FootprintShape> ticked;
        for (const FootprintShape &shape : std::as_const(m_layer->m_shapes)) {
            if (shape.ticked && shape.key != m_layer->m_selectedKey)
                ticked.append(shape);
        }
        const FootprintShape *selected = m_layer->shapeOf(m_layer->m_selectedKey);
        const FootprintShape *hovered = m_layer->shapeOf(m_layer->m_hoveredKey);
        if (ticked.isEmpty() && !selected && !hovered)
            return {};
        return [ticked, selected = selected ? *selected : FootprintShape{},
                hovered = hovered ? *hovered : FootprintShape{},
                fill = m_layer->m_selectedFilled ? 0.16 : 0.0](QPainter &painter, const MapView &view) {
            for (const FootprintShape &shape : ticked)
                paintOutlined(painter, view, shape, kChosen, 2.2, 0.10);
            paintOutlined(painter, view, selected, kChosen, 3.2, fill);
            paintOutlined(painter, view, hovered, kHovered, 2.2, hovered.key == selected.key ? 0 : 0.14);
        };
    }

private:
    FootprintLayer *m_layer;
};

FootprintLayer::FootprintLayer(QQuickItem *parent) : RasterLayer(parent), m_highlight(new FootprintHighlight(this))
{
    connect(this, &RasterLayer::cameraChanged, this, [this] {
        m_highlight->setCamera(camera());
    });
}

void FootprintLayer::setModel(QAbstractItemModel *model)
{
    if (m_model == model)
        return;
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    if (model) {
        connect(model, &QAbstractItemModel::rowsInserted, this, &FootprintLayer::invalidate);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &FootprintLayer::invalidate);
        connect(model, &QAbstractItemModel::modelReset, this, &FootprintLayer::invalidate);
        connect(model, &QAbstractItemModel::dataChanged, this, &FootprintLayer::noteTicks);
        connect(model, &QObject::destroyed, this, &FootprintLayer::invalidate);
    }
    invalidate();
    Q_EMIT modelChanged();
}

void FootprintLayer::setHoveredKey(const QString &key)
{
    if (m_hoveredKey == key)
        return;
    m_hoveredKey = key;
    m_highlight->invalidate();
    Q_EMIT hoveredKeyChanged();
}

void FootprintLayer::setSelectedKey(const QString &key)
{
    if (m_selectedKey == key)
        return;
    m_selectedKey = key;
    m_highlight->invalidate();
    Q_EMIT selectedKeyChanged();
    Q_EMIT selectedCornersChanged();
}

void FootprintLayer::setSelectedFilled(bool filled)
{
    if (m_selectedFilled == filled)
        return;
    m_selectedFilled = filled;
    m_highlight->invalidate();
    Q_EMIT selectedFilledChanged();
}

QList<QPointF> FootprintLayer::selectedCorners() const
{
    return cornersOf(m_selectedKey);
}

QList<QPointF> FootprintLayer::cornersOf(const QString &key) const
{
    const FootprintShape *shape = shapeOf(key);
    if (!shape || shape->parts.size() != 1)
        return {};
    QList<QPointF> corners = shape->parts.first().first();
    if (corners.first() == corners.last())
        corners.removeLast();
    if (corners.size() != 4)
        return {};
    // Clockwise on the screen, from the corner nearest to the north-west of the bounds.
    double twiceArea = 0;
    for (qsizetype i = 0; i < 4; ++i) {
        const QPointF a = corners[i];
        const QPointF b = corners[(i + 1) % 4];
        twiceArea += a.x() * b.y() - b.x() * a.y();
    }
    if (twiceArea < 0)
        std::reverse(corners.begin(), corners.end());
    const auto first = std::min_element(corners.begin(), corners.end(), [](QPointF a, QPointF b) {
        return a.x() + a.y() < b.x() + b.y();
    });
    std::rotate(corners.begin(), first, corners.end());
    for (QPointF &corner : corners) {
        const GeoPoint geo = fromWorld(corner);
        corner = {geo.lon, geo.lat};
    }
    return corners;
}

QStringList FootprintLayer::keysAt(double x, double y) const
{
    QStringList keys;
    if (!camera())
        return keys;
    const QList<qsizetype> found = m_index.at(m_shapes, camera()->view().toWorld({x, y}));
    for (const qsizetype index : found)
        keys.append(m_shapes[index].key);
    return keys;
}

void FootprintLayer::hover(double x, double y)
{
    const QString key = keysAt(x, y).value(0);
    if (key == m_pointedKey)
        return;
    m_pointedKey = key;
    Q_EMIT footprintHovered(key);
}

void FootprintLayer::leave()
{
    if (m_pointedKey.isEmpty())
        return;
    m_pointedKey.clear();
    Q_EMIT footprintHovered({});
}

void FootprintLayer::click(double x, double y)
{
    const QStringList keys = keysAt(x, y);
    Q_EMIT footprintClicked(keys.value(0), keys);
}

RasterLayer::Painter FootprintLayer::painter()
{
    if (m_shapes.isEmpty())
        return {};
    return [shapes = m_shapes](QPainter &painter, const MapView &view) {
        paintResults(painter, view, shapes);
    };
}

void FootprintLayer::updatePolish()
{
    if (!m_modelRead)
        readModel();
    RasterLayer::updatePolish();
}

void FootprintLayer::geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry)
{
    m_highlight->setSize(newGeometry.size());
    RasterLayer::geometryChange(newGeometry, oldGeometry);
}

void FootprintLayer::invalidate()
{
    m_modelRead = false;
    refresh();
}

void FootprintLayer::noteTicks(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    const int tickedRole = roleNamed(*m_model, "ticked");
    const int footprintRole = roleNamed(*m_model, "footprint");
    const int keyRole = roleNamed(*m_model, "sceneKey");
    if (roles.isEmpty() || roles.contains(footprintRole) || roles.contains(keyRole)) {
        invalidate();
        return;
    }
    if (!roles.contains(tickedRole) || !m_modelRead)
        return;
    for (int row = first.row(); row <= last.row(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        const auto position = m_positions.constFind(index.data(keyRole).toString());
        if (position != m_positions.cend())
            m_shapes[*position].ticked = index.data(tickedRole).toBool();
    }
    m_highlight->invalidate();
}

void FootprintLayer::readModel()
{
    m_modelRead = true;
    const qsizetype before = m_shapes.size();
    m_shapes.clear();
    m_positions.clear();
    if (m_model) {
        const int tickedRole = roleNamed(*m_model, "ticked");
        const int footprintRole = roleNamed(*m_model, "footprint");
        const int keyRole = roleNamed(*m_model, "sceneKey");
        const int rows = m_model->rowCount();
        m_shapes.reserve(rows);
        for (int row = 0; row < rows; ++row) {
            const QModelIndex index = m_model->index(row, 0);
            FootprintShape shape =
                FootprintShape::from(index.data(keyRole).toString(), index.data(footprintRole).value<MultiPolygon>());
            if (shape.parts.isEmpty())
                continue;
            shape.ticked = index.data(tickedRole).toBool();
            m_positions.insert(shape.key, m_shapes.size());
            m_shapes.append(shape);
        }
    }
    m_index = FootprintIndex(m_shapes);
    m_highlight->invalidate();
    if (before != m_shapes.size())
        Q_EMIT countChanged();
    Q_EMIT selectedCornersChanged();
}

const FootprintShape *FootprintLayer::shapeOf(const QString &key) const
{
    const auto position = m_positions.constFind(key);
    return position == m_positions.cend() ? nullptr : &m_shapes[*position];
}

} // namespace swathe

#include "footprintlayer.moc"
