// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/compositionroot.h"
#include "core/settings/settings.h"
#include "core/transfer/enginegroup.h"
#include "core/transfer/transferqueue.h"
#include "tests/bench/framemeter.h"

#include <QDir>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickStyle>
#include <QTemporaryDir>
#include <QTest>
#include <QtQml/qqmlextensionplugin.h>

#include <cstdio>
#include <numbers>

Q_IMPORT_QML_PLUGIN(Swathe_PresentationPlugin)
Q_IMPORT_QML_PLUGIN(Swathe_UiPlugin)

using namespace swathe;
using namespace Qt::StringLiterals;

namespace {

constexpr int kFiles = 16;

class Bench
{
public:
    Bench(CompositionRoot &root, QQuickWindow &window, const QString &folder)
        : m_root(root), m_window(window), m_meter(window), m_folder(folder)
    {
    }

    /** Five seconds of the map drawn about with the mouse in circles, as a hand does. */
    QList<Frame> pan()
    {
        const auto *map = m_window.findChild<QQuickItem *>(u"searchMap"_s);
        const QPoint middle = map->mapRectToScene(map->boundingRect()).center().toPoint();
        const auto at = [middle](int i) {
            const double angle = 2 * std::numbers::pi * i / 60;
            return middle + QPointF(120 * std::sin(angle), 90 * (1 - std::cos(angle))).toPoint();
        };
        QTest::mousePress(&m_window, Qt::LeftButton, {}, at(0));
        const QList<Frame> frames = m_meter.sequence(300, [&](int i) {
            QTest::mouseMove(&m_window, at(i + 1));
        });
        QTest::mouseRelease(&m_window, Qt::LeftButton, {}, at(frames.size()));
        return frames;
    }

    /** False if not all are under way within a minute. */
    bool download(const QString &address)
    {
        QList<TransferSpec> specs;
        for (int i = 0; i < kFiles; ++i) {
            const QString name = u"%1-%2.bin"_s.arg(m_round).arg(i);
            specs.append({.batch = BatchId(u"scene %1 of round %2"_s.arg(i).arg(m_round)),
                          .title = u"Scene %1"_s.arg(i),
                          .assetKey = u"data"_s,
                          .href = QUrl(address + u"?file="_s + name),
                          .targetPath = QDir(m_folder).filePath(name)});
        }
        ++m_round;
        m_ids = m_root.queue().add(specs);
        m_meter.wait([this] {
            return received() > 0 && m_root.queue().activeCount() == kFiles;
        });
        return m_root.queue().activeCount() == kFiles;
    }
    [[nodiscard]] qint64 received() const
    {
        qint64 bytes = 0;
        for (const TransferId &id : m_ids)
            bytes += m_root.queue().snapshot(id).value_or(TransferSnapshot{}).received;
        return bytes;
    }
    [[nodiscard]] int active() const { return m_root.queue().activeCount(); }
    void stop()
    {
        m_root.queue().cancel(m_ids);
        m_meter.wait([this] {
            return active() == 0;
        });
        m_root.queue().remove(m_ids);
    }
    void rest(int milliseconds)
    {
        QElapsedTimer timer;
        timer.start();
        m_meter.wait([&] {
            return timer.elapsed() > milliseconds;
        });
    }

private:
    CompositionRoot &m_root;
    QQuickWindow &m_window;
    FrameMeter m_meter;
    QString m_folder;
    QList<TransferId> m_ids;
    int m_round = 0;
};

} // namespace

/**
 * The window whose map is panned by mouse events, in turn without and with 16 large files on their way:
 * bench.window ADDRESS-OF-A-LARGE-FILE [ROUNDS]. Prints JSON; times in ms. The window is drawn on the GUI thread.
 */
int main(int argc, char *argv[])
{
    EngineGroup::prepareProcess();
    QGuiApplication application(argc, argv);
    QQuickStyle::setStyle(u"Basic"_s);
    if (argc < 2)
        return 2;
    const QString address = QString::fromLocal8Bit(argv[1]);
    const int rounds = argc > 2 ? QByteArray(argv[2]).toInt() : 3;
    QTemporaryDir folder(QDir(qEnvironmentVariable("SWATHE_BENCH_TARGET", QDir::tempPath())).filePath(u"bench"_s));
    CompositionRoot root({.isDemo = true, .downloadFolder = folder.path()});
    root.settings().setDownloadsAtOnce(kFiles);
    TransferLimits limits = root.queue().limits();
    limits.perHost = kFiles;
    root.queue().setLimits(limits);
    if (!root.open())
        return 1;
    QQmlApplicationEngine engine;
    root.prepare(engine);
    engine.loadFromModule("Swathe.Ui", "Main");
    auto *window =
        engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(engine.rootObjects().first());
    if (!window)
        return 1;
    window->resize(1440, 900);
    Bench bench(root, *window, folder.path());
    bench.rest(3000);

    QList<Frame> quiet;
    QList<Frame> busy;
    qint64 bytes = 0;
    double seconds = 0;
    for (int round = 0; round < rounds; ++round) {
        quiet += bench.pan();
        if (!bench.download(address)) {
            std::fputs("bench.window: the downloads did not start\n", stderr);
            return 1;
        }
        const qint64 before = bench.received();
        QElapsedTimer timer;
        timer.start();
        busy += bench.pan();
        seconds += static_cast<double>(timer.nsecsElapsed()) / 1e9;
        bytes += bench.received() - before;
        if (bench.active() != kFiles) {
            std::fputs("bench.window: files ended while frames were measured: larger files are needed\n", stderr);
            return 1;
        }
        bench.stop();
        bench.rest(1000);
    }
    const QJsonObject result{{u"quiet"_s, summary(quiet)},
                             {u"downloading"_s, summary(busy)},
                             {u"megabytesPerSecond"_s, static_cast<double>(bytes) / 1e6 / seconds}};
    std::fputs(QJsonDocument(result).toJson(QJsonDocument::Compact).append('\n').constData(), stdout);
    return 0;
}
