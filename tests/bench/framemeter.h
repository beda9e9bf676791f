// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QJsonObject>
#include <QList>
#include <QQuickWindow>

#include <functional>

namespace swathe {

/** One frame in ms: from the change to the picture, and the GUI thread's processor time meanwhile. */
struct Frame {
    double wall = 0;
    double cpu = 0;
};

/** The value below which `part` (0 to 1) of them lie; 0 of none. */
[[nodiscard]] double quantile(QList<double> values, double part);
[[nodiscard]] double residentMegabytes();
/** frames, and median, p99 and worst of both times; of the 60 a second that were to be, the share that came late. */
[[nodiscard]] QJsonObject summary(const QList<Frame> &frames);

/**
 * Times frames of a window that is drawn on the GUI thread (QSG_RENDER_LOOP=basic or the software renderer): what the
 * benchmarks of the map and the window share.
 */
class FrameMeter
{
public:
    explicit FrameMeter(QQuickWindow &window);

    /** Does the change and waits for the frame that shows it. */
    Frame frame(const std::function<void()> &change);
    /** `count` frames, each no sooner than a 60th of a second after the one before; at most 20 s of them. */
    QList<Frame> sequence(int count, const std::function<void(int)> &change);
    /** Until it is so, at most two minutes; ms. */
    double wait(const std::function<bool()> &until);

private:
    QQuickWindow &m_window;
    bool m_isSwapped = false;
};

} // namespace swathe
