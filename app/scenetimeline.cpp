// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scenetimeline.h"

#include "app/rolenames.h"
#include "app/scenemodel.h"

#include <QLocale>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace swathe {

using namespace std::chrono_literals;

namespace {

constexpr qint64 kMostBins = 62;

enum class Step { Day, Week, Month, Year };

Step stepFor(qint64 days)
{
    return days <= kMostBins        ? Step::Day
           : days <= kMostBins * 7  ? Step::Week
           : days <= kMostBins * 30 ? Step::Month
                                    : Step::Year;
}

QDate startOf(QDate day, Step step)
{
    switch (step) {
    case Step::Day:
        break;
    case Step::Week:
        return day.addDays(1 - day.dayOfWeek());
    case Step::Month:
        return {day.year(), day.month(), 1};
    case Step::Year:
        return {day.year(), 1, 1};
    }
    return day;
}

QDate after(QDate start, Step step)
{
    switch (step) {
    case Step::Day:
        break;
    case Step::Week:
        return start.addDays(7);
    case Step::Month:
        return start.addMonths(1);
    case Step::Year:
        return start.addYears(1);
    }
    return start.addDays(1);
}

} // namespace

SceneTimeline::SceneTimeline(SceneModel &scenes, SceneListModel &list, QObject *parent)
    : QAbstractListModel(parent), m_scenes(scenes), m_list(list)
{
    // Pages come in quick succession: one count for several.
    m_wait.setSingleShot(true);
    m_wait.setInterval(50ms);
    connect(&m_wait, &QTimer::timeout, this, &SceneTimeline::rebuild);
    connect(&scenes, &SceneModel::countChanged, &m_wait, qOverload<>(&QTimer::start));
}

int SceneTimeline::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> SceneTimeline::roleNames() const
{
    static const QHash<int, QByteArray> names = roleNamesOf<Role>();
    return names;
}

QString SceneTimeline::dayText(QDate first, QDate last)
{
    const QString form = QStringLiteral("d MMM yyyy");
    const QString begin = QLocale().toString(first, form);
    return first == last ? begin : begin + QStringLiteral(" – ") + QLocale().toString(last, form);
}

QVariant SceneTimeline::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Bin &bin = m_bins.at(index.row());
    const double cloud = bin.withCloud > 0 ? bin.cloud / bin.withCloud : -1;
    switch (static_cast<Role>(role)) {
    case Role::Text: {
        //: %1 is a day or a span of days, %2 "3 scenes"
        const QString text = tr("%1: %2").arg(dayText(bin.first, bin.last), tr("%n scenes", nullptr, bin.scenes));
        return cloud < 0 ? text : tr("%1, cloud %2 %").arg(text).arg(std::lround(cloud));
    }
    case Role::Scenes:
        return bin.scenes;
    case Role::Fraction:
        return m_most > 0 ? static_cast<double>(bin.scenes) / m_most : 0.0;
    case Role::Cloud:
        return cloud;
    }
    return {};
}

void SceneTimeline::rebuild()
{
    QDate first;
    QDate last;
    for (int row = 0; row < m_scenes.count(); ++row) {
        const QDate day = m_scenes.sceneAt(row).sensingStart.toUTC().date();
        if (!day.isValid())
            continue;
        first = first.isValid() ? std::min(first, day) : day;
        last = last.isValid() ? std::max(last, day) : day;
    }
    QList<Bin> bins;
    int most = 0;
    if (first.isValid()) {
        const Step step = stepFor(first.daysTo(last) + 1);
        for (QDate start = startOf(first, step); start <= last; start = after(start, step))
            bins.append({.first = start, .last = after(start, step).addDays(-1)});
        for (int row = 0; row < m_scenes.count(); ++row) {
            const Scene &scene = m_scenes.sceneAt(row);
            const QDate day = scene.sensingStart.toUTC().date();
            if (!day.isValid())
                continue;
            const auto place = std::ranges::lower_bound(bins, day, {}, &Bin::last);
            ++place->scenes;
            most = std::max(most, place->scenes);
            if (scene.cloudCoverPercent) {
                ++place->withCloud;
                place->cloud += *scene.cloudCoverPercent;
            }
        }
    }
    if (bins == m_bins)
        return;
    beginResetModel();
    m_bins = bins;
    m_most = most;
    endResetModel();
    choose(-1, -1);
    Q_EMIT changed();
}

void SceneTimeline::choose(int from, int to)
{
    const bool isLifted = from < 0 || to < 0 || m_bins.isEmpty();
    const int first = isLifted ? -1 : std::clamp(std::min(from, to), 0, count() - 1);
    const int last = isLifted ? -1 : std::clamp(std::max(from, to), 0, count() - 1);
    m_list.setDays(isLifted ? QDate() : m_bins.at(first).first, isLifted ? QDate() : m_bins.at(last).last);
    if (first == m_firstChosen && last == m_lastChosen)
        return;
    m_firstChosen = first;
    m_lastChosen = last;
    Q_EMIT chosenChanged();
}

QString SceneTimeline::chosenText() const
{
    return m_firstChosen < 0 ? QString() : dayText(m_bins.at(m_firstChosen).first, m_bins.at(m_lastChosen).last);
}

QString SceneTimeline::firstText() const
{
    return m_bins.isEmpty() ? QString() : dayText(m_bins.first().first, m_bins.first().first);
}

QString SceneTimeline::lastText() const
{
    return m_bins.isEmpty() ? QString() : dayText(m_bins.last().last, m_bins.last().last);
}

} // namespace swathe
