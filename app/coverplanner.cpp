// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/coverplanner.h"

#include "app/searchcontroller.h"

#include <QLocale>
#include <QtConcurrentRun>

#include <atomic>
#include <cmath>

namespace swathe {

namespace {

/// Rounded down, so that 100 is said of the whole only.
QString percentText(double share)
{
    const double percent = std::floor(share * 1000 + 0.1) / 10;
    const int digits = percent == std::floor(percent) ? 0 : 1;
    return QLocale().toString(percent, 'f', digits) + QChar(QChar::Nbsp) + u'%';
}

CoverAim aimFrom(const QString &name)
{
    if (name == QStringLiteral("leastCloud"))
        return CoverAim::LeastCloud;
    return name == QStringLiteral("closestDates") ? CoverAim::ClosestDates : CoverAim::Fewest;
}

} // namespace

CoverPlanner::CoverPlanner(SearchController &search, QObject *parent) : QObject(parent), m_search(search)
{
    connect(&search, &SearchController::areaChanged, this, &CoverPlanner::forget);
}

CoverPlanner::~CoverPlanner()
{
    if (m_stop)
        *m_stop = true;
    m_reckoning.cancel();
}

void CoverPlanner::plan(const QString &aim, double enough)
{
    cancel();
    if (m_search.area().isEmpty())
        return;
    QList<CoverCandidate> candidates;
    QStringList keys;
    const SceneModel &scenes = m_search.scenes();
    for (int row = 0; row < scenes.count(); ++row) {
        const Scene &scene = scenes.sceneAt(row);
        candidates.append({scene.footprint, scene.cloudCoverPercent, scene.sensingStart});
        keys.append(sceneKey(scene.id));
    }
    m_isBusy = true;
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_reckoning = QtConcurrent::run(
        [area = m_search.area(), candidates, aim = aimFrom(aim), share = enough / 100, stop = m_stop] {
            return planCover(area, candidates, aim, share, [stop] {
                return stop->load();
            });
        });
    m_reckoning.then(this, [this, keys, stop = m_stop](const CoverPlan &plan) {
        // A plan that is done already would come back before this call has ended.
        const auto finish = [this, keys, stop, plan] {
            if (!*stop)
                take(plan, keys);
        };
        QMetaObject::invokeMethod(this, finish, Qt::QueuedConnection);
    });
    Q_EMIT changed();
}

void CoverPlanner::take(const CoverPlan &plan, const QStringList &keys)
{
    SceneModel &scenes = m_search.scenes();
    m_isBusy = false;
    m_gains.clear();
    m_tickedBefore.clear();
    const QList<Scene> ticked = scenes.tickedScenes();
    for (const Scene &scene : ticked)
        m_tickedBefore.append(sceneKey(scene.id));
    scenes.tickAll(false);
    for (const CoverStep &step : plan.steps) {
        const QString &key = keys.at(step.index);
        if (!scenes.scene(key))
            continue; // another search has begun meanwhile
        scenes.setTicked(key, true);
        m_gains.insert(key, step.gain);
    }
    m_canUndo = true;
    if (plan.steps.isEmpty())
        m_text = tr("None of the scenes covers the area.");
    else
        //: %1 is a share such as 98.7 %
        m_text = tr("%n scenes cover %1 of the area.", nullptr, int(plan.steps.size())).arg(percentText(plan.share));
    Q_EMIT changed();
    Q_EMIT planned();
}

void CoverPlanner::cancel()
{
    if (!m_isBusy)
        return;
    *m_stop = true;
    m_isBusy = false;
    Q_EMIT changed();
}

void CoverPlanner::undo()
{
    if (!m_canUndo)
        return;
    SceneModel &scenes = m_search.scenes();
    scenes.tickAll(false);
    for (const QString &key : std::as_const(m_tickedBefore)) {
        if (scenes.scene(key))
            scenes.setTicked(key, true);
    }
    forget();
}

void CoverPlanner::forget()
{
    cancel();
    m_gains.clear();
    m_tickedBefore.clear();
    m_text.clear();
    m_canUndo = false;
    Q_EMIT changed();
}

QString CoverPlanner::gainText(const QString &key) const
{
    const auto gain = m_gains.constFind(key);
    return gain == m_gains.cend() ? QString() : u'+' + percentText(*gain);
}

} // namespace swathe
