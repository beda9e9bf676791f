// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/map/footprintindex.h"
#include "app/map/rasterlayer.h"

#include <QAbstractItemModel>
#include <QSet>

namespace swathe {

class FootprintHighlight;

/**
 * The footprints of a model on the map and the answer to "what lies here". Roles by name: "sceneKey" (string),
 * "footprint" (MultiPolygon), "ticked" (bool); a missing one reads as empty. Blue for all; what is hovered, selected or
 * ticked lies above in its own small image, so that pointing at things never repaints the rest. GUI thread; reads the
 * model once an event loop turn after it changed, and never holds on to rows.
 */
class FootprintLayer : public RasterLayer
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QAbstractItemModel *model READ model WRITE setModel NOTIFY modelChanged)
    Q_PROPERTY(QString hoveredKey READ hoveredKey WRITE setHoveredKey NOTIFY hoveredKeyChanged)
    Q_PROPERTY(QString selectedKey READ selectedKey WRITE setSelectedKey NOTIFY selectedKeyChanged)
    /** Off while its quicklook is shown below it. */
    Q_PROPERTY(bool selectedFilled READ isSelectedFilled WRITE setSelectedFilled NOTIFY selectedFilledChanged)
    /** Number of footprints with a shape. */
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    /** Corners of the selected footprint, if it has four in one part, in reading order of a north-up image: x = lon, y
     * = lat. */
    Q_PROPERTY(QList<QPointF> selectedCorners READ selectedCorners NOTIFY selectedCornersChanged)

public:
    explicit FootprintLayer(QQuickItem *parent = nullptr);

    [[nodiscard]] QAbstractItemModel *model() const { return m_model; }
    void setModel(QAbstractItemModel *model);
    [[nodiscard]] QString hoveredKey() const { return m_hoveredKey; }
    void setHoveredKey(const QString &key);
    [[nodiscard]] QString selectedKey() const { return m_selectedKey; }
    void setSelectedKey(const QString &key);
    [[nodiscard]] bool isSelectedFilled() const { return m_selectedFilled; }
    void setSelectedFilled(bool filled);
    [[nodiscard]] int count() const { return static_cast<int>(m_shapes.size()); }
    [[nodiscard]] QList<QPointF> selectedCorners() const;

    /** As selectedCorners, of any footprint. */
    Q_INVOKABLE QList<QPointF> cornersOf(const QString &key) const;
    /** Keys of the footprints under a screen position, the smallest first. */
    Q_INVOKABLE QStringList keysAt(double x, double y) const;
    /** Emits footprintHovered if the footprint under the pointer is another one than before; "" for none. */
    Q_INVOKABLE void hover(double x, double y);
    Q_INVOKABLE void leave();
    /** Emits footprintClicked with all that lie there; a click beside them gives an empty key and list. */
    Q_INVOKABLE void click(double x, double y);

Q_SIGNALS:
    void modelChanged();
    void hoveredKeyChanged();
    void selectedKeyChanged();
    void countChanged();
    void selectedFilledChanged();
    void selectedCornersChanged();
    void footprintHovered(const QString &key);
    void footprintClicked(const QString &key, const QStringList &keys);

protected:
    [[nodiscard]] Painter painter() override;
    void updatePolish() override;
    void geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry) override;

private:
    friend class FootprintHighlight;

    void invalidate();
    void noteTicks(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles);
    void readModel();
    [[nodiscard]] const FootprintShape *shapeOf(const QString &key) const;

    QPointer<QAbstractItemModel> m_model;
    QList<FootprintShape> m_shapes;
    FootprintIndex m_index;
    QHash<QString, qsizetype> m_positions;
    QString m_hoveredKey;
    QString m_selectedKey;
    QString m_pointedKey;
    FootprintHighlight *m_highlight;
    bool m_selectedFilled = true;
    bool m_modelRead = true;
};

} // namespace swathe
