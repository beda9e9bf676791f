// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/map/rasterlayer.h"

namespace swathe {

/**
 * The embedded base map: land, water, borders and graticule (Ground) or country and town names (Labels), two items so
 * that what is found can lie between them. Needs no network. Reads the data on a painting thread.
 */
class BasemapItem : public RasterLayer
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool dark READ isDark WRITE setDark NOTIFY darkChanged)
    Q_PROPERTY(bool graticule READ hasGraticule WRITE setGraticule NOTIFY graticuleChanged)
    Q_PROPERTY(Part part READ part WRITE setPart NOTIFY partChanged)

public:
    enum class Part { Ground, Labels };
    Q_ENUM(Part)

    using RasterLayer::RasterLayer;

    [[nodiscard]] bool isDark() const { return m_dark; }
    void setDark(bool dark);
    [[nodiscard]] bool hasGraticule() const { return m_graticule; }
    void setGraticule(bool shown);
    [[nodiscard]] Part part() const { return m_part; }
    void setPart(Part part);

Q_SIGNALS:
    void darkChanged();
    void graticuleChanged();
    void partChanged();

protected:
    [[nodiscard]] Painter painter() override;
    [[nodiscard]] bool isOpaque() const override { return m_part == Part::Ground; }

private:
    bool m_dark = false;
    bool m_graticule = true;
    Part m_part = Part::Ground;
};

} // namespace swathe
