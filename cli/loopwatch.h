// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QJsonObject>
#include <QTimer>

#include <vector>

namespace swathe::cli {

/**
 * Measures how late the event loop of its thread runs: what a window on that thread would feel. A timer rings every
 * five milliseconds; what counts is how much later than that it was served. For benchmarks.
 */
class LoopWatch : public QObject
{
    Q_OBJECT

public:
    explicit LoopWatch(QObject *parent = nullptr);

    /// "ticks", and "p50", "p99", "p999" and "worst" lateness in milliseconds.
    [[nodiscard]] QJsonObject figures() const;
    /// One measured lateness, in milliseconds.
    void add(double late);

private:
    QTimer m_timer;
    QElapsedTimer m_sinceTick;
    std::vector<float> m_late;
};

} // namespace swathe::cli
