// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/geo/geometry.h"

#include <QFuture>
#include <QObject>
#include <QTimer>
#include <QVariant>
#include <QtQmlIntegration>

namespace swathe {

class SceneModel;
class SearchController;

/**
 * How much of the area of interest the ticked scenes cover together, and which part they leave uncovered. Reckoned on
 * another thread, a moment after the last change of ticks or area. Lives on the main thread; what it is given must
 * outlive it.
 */
class CoverageMeter : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    /// Percent, 0 to 100; -1 while nothing is ticked or there is no area. While it is reckoned anew, the one before.
    Q_PROPERTY(double percent READ percent NOTIFY changed)
    /// "62 %"; never 100 while a part is missing, never 0 while one is covered. Empty when there is no percent.
    Q_PROPERTY(QString percentText READ percentText NOTIFY changed)
    /// A MultiPolygon; undefined when nothing is uncovered or nothing is known.
    Q_PROPERTY(QVariant uncovered READ uncovered NOTIFY changed)

public:
    explicit CoverageMeter(SearchController &search, QObject *parent = nullptr);
    ~CoverageMeter() override;

    [[nodiscard]] double percent() const { return m_percent; }
    [[nodiscard]] QString percentText() const;
    [[nodiscard]] QVariant uncovered() const;

Q_SIGNALS:
    void changed();

private:
    struct Answer {
        double percent = -1;
        MultiPolygon uncovered;
    };
    void reckon();

    SearchController &m_search;
    QTimer m_wait;
    QFuture<Answer> m_reckoning;
    double m_percent = -1;
    MultiPolygon m_uncovered;
};

} // namespace swathe
