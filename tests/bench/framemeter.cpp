// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/framemeter.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <ctime>
#include <unistd.h>

namespace swathe {

using namespace Qt::StringLiterals;

namespace {

constexpr double kInterval = 1000.0 / 60;

double threadMilliseconds()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace

double quantile(QList<double> values, double part)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, static_cast<qsizetype>(part * static_cast<double>(values.size())))];
}

double residentMegabytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * static_cast<double>(::sysconf(_SC_PAGESIZE)) / 1e6;
}

QJsonObject summary(const QList<Frame> &frames)
{
    QList<double> wall;
    QList<double> cpu;
    for (const Frame &frame : frames) {
        wall.append(frame.wall);
        cpu.append(frame.cpu);
    }
    const auto late = std::count_if(wall.cbegin(), wall.cend(), [](double time) {
        return time > kInterval;
    });
    return {{u"frames"_s, frames.size()},
            {u"wall"_s, quantile(wall, 0.5)},
            {u"wall99"_s, quantile(wall, 0.99)},
            {u"wallWorst"_s, quantile(wall, 1)},
            {u"cpu"_s, quantile(cpu, 0.5)},
            {u"cpu99"_s, quantile(cpu, 0.99)},
            {u"cpuWorst"_s, quantile(cpu, 1)},
            {u"late"_s, static_cast<double>(late) / static_cast<double>(std::max<qsizetype>(1, frames.size()))}};
}

FrameMeter::FrameMeter(QQuickWindow &window) : m_window(window)
{
    QObject::connect(
        &window, &QQuickWindow::frameSwapped, &window,
        [this] {
            m_isSwapped = true;
        },
        Qt::DirectConnection);
}

Frame FrameMeter::frame(const std::function<void()> &change)
{
    QElapsedTimer timer;
    timer.start();
    const double before = threadMilliseconds();
    m_isSwapped = false;
    change();
    m_window.update();
    while (!m_isSwapped && milliseconds(timer) < 120'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
    return {.wall = milliseconds(timer), .cpu = threadMilliseconds() - before};
}

QList<Frame> FrameMeter::sequence(int count, const std::function<void(int)> &change)
{
    QList<Frame> frames;
    QElapsedTimer whole;
    whole.start();
    for (int i = 0; i < count && milliseconds(whole) < 20'000; ++i) {
        QElapsedTimer timer;
        timer.start();
        frames.append(frame([&] {
            change(i);
        }));
        while (milliseconds(timer) < kInterval)
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 1);
    }
    return frames;
}

double FrameMeter::wait(const std::function<bool()> &until)
{
    QElapsedTimer timer;
    timer.start();
    do {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
    } while (!until() && milliseconds(timer) < 120'000);
    return milliseconds(timer);
}

} // namespace swathe
