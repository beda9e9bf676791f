// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/geo/coverplan.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QStringList>
#include <QtQmlIntegration>

#include <atomic>
#include <memory>

namespace swathe {

class SearchController;

/**
 * "Cover my area": ticks the scenes found that together cover the area of the search, and tells what each adds.
 * Reckoned on another thread; a new plan, or another area, stops the one under way. Lives on the main thread; `search`
 * must outlive it.
 */
class CoverPlanner : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(bool isBusy READ isBusy NOTIFY changed)
    /// What the last plan reaches, a sentence; empty when there is none.
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed)

public:
    explicit CoverPlanner(SearchController &search, QObject *parent = nullptr);
    ~CoverPlanner() override;

    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] bool canUndo() const { return m_canUndo; }

    /// `aim` is "fewest", "leastCloud" or "closestDates"; `enough` in percent of the area. Nothing without an area.
    Q_INVOKABLE void plan(const QString &aim, double enough = 100);
    Q_INVOKABLE void cancel();
    /// The ticks as they were before the last plan.
    Q_INVOKABLE void undo();
    /// "+14 %", what a ticked scene adds in the last plan; empty for others.
    Q_INVOKABLE QString gainText(const QString &key) const;

Q_SIGNALS:
    void changed();
    /// The ticks are set; text() tells what they reach.
    void planned();

private:
    void take(const CoverPlan &plan, const QStringList &keys);
    void forget();

    SearchController &m_search;
    QFuture<CoverPlan> m_reckoning;
    std::shared_ptr<std::atomic_bool> m_stop;
    QHash<QString, double> m_gains; ///< by scene key, 0 to 1
    QStringList m_tickedBefore;
    QString m_text;
    bool m_isBusy = false;
    bool m_canUndo = false;
};

} // namespace swathe
