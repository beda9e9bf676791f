// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/coveragemeter.h"

#include "app/searchcontroller.h"
#include "core/geo/geooperations.h"
#include "core/geo/overlay.h"

#include <QLocale>
#include <QtConcurrentRun>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace swathe {

using namespace std::chrono_literals;

CoverageMeter::CoverageMeter(SearchController &search, QObject *parent) : QObject(parent), m_search(search)
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(30ms);
    connect(&m_wait, &QTimer::timeout, this, &CoverageMeter::reckon);
    const auto ask = [this] {
        m_reckoning.cancel();
        m_wait.start();
    };
    connect(&search.scenes(), &SceneModel::tickedChanged, this, ask);
    connect(&search, &SearchController::areaChanged, this, ask);
}

CoverageMeter::~CoverageMeter()
{
    m_reckoning.cancel();
}

void CoverageMeter::reckon()
{
    const auto tell = [this](const Answer &answer) {
        m_percent = answer.percent;
        m_uncovered = answer.uncovered;
        Q_EMIT changed();
    };
    QList<MultiPolygon> footprints;
    const QList<Scene> ticked = m_search.scenes().tickedScenes();
    for (const Scene &scene : ticked) {
        if (!scene.footprint.isEmpty())
            footprints.append(scene.footprint);
    }
    if (footprints.isEmpty() || m_search.area().isEmpty() || !m_search.areaProblem().isEmpty()) {
        tell({});
        return;
    }
    m_reckoning = QtConcurrent::run([area = m_search.area(), footprints] {
        Answer answer{.uncovered = difference(area, footprints)};
        const double whole = areaKm2(area);
        answer.percent = whole > 0 ? std::clamp(100 * (1 - areaKm2(answer.uncovered) / whole), 0.0, 100.0) : -1;
        return answer;
    });
    m_reckoning.then(this, [tell, mine = m_reckoning](const Answer &answer) {
        if (!mine.isCanceled())
            tell(answer);
    });
}

QString CoverageMeter::percentText() const
{
    if (m_percent < 0)
        return {};
    double shown = std::round(m_percent);
    // Slivers that come of rounded coordinates count for nothing.
    if (shown >= 100 && m_percent < 99.999)
        shown = 99;
    if (shown <= 0 && m_percent > 0)
        shown = 1;
    return QLocale().toString(shown, 'f', 0) + QChar(QChar::Nbsp) + u'%';
}

QVariant CoverageMeter::uncovered() const
{
    return m_uncovered.isEmpty() || m_percent >= 99.999 ? QVariant() : QVariant::fromValue(m_uncovered);
}

} // namespace swathe
