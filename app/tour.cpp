// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tour.h"

#include "app/compositionroot.h"
#include "app/downloadcontroller.h"
#include "app/searchcontroller.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QQuickItem>
#include <QQuickWindow>

#include <chrono>
#include <cstdio>

namespace swathe {

using namespace std::chrono_literals;

namespace {
constexpr std::chrono::milliseconds kTick = 60ms;
constexpr std::chrono::milliseconds kDeadline = 90s;
constexpr int kTicksToSettle = 8;
} // namespace

Tour::Tour(CompositionRoot &root, QQuickWindow &window, const QString &folder, QObject *parent)
    : QObject(parent), m_root(root), m_window(window), m_folder(folder)
{
    connect(&m_timer, &QTimer::timeout, this, &Tour::tick);
    SearchController &search = root.search();
    SceneModel &scenes = search.scenes();
    TransferModel &transfers = root.downloads().transfers();
    m_steps = {
        {QStringLiteral("start"), [] {},
         [&search] {
             return search.collections().count() > 0;
         },
         QStringLiteral("1-start")},
        {QStringLiteral("type a place"),
         [this] {
             click(QStringLiteral("placeField"));
             type(QStringLiteral("9.6, 44.7, 14.2, 48.1"));
             key(Qt::Key_Return);
         },
         [&search] {
             return search.hasAoi() && search.areaProblem().isEmpty();
         },
         QStringLiteral("2-place")},
        {QStringLiteral("draw the area"),
         [this] {
             click(QStringLiteral("drawBoxButton"));
             if (const QQuickItem *map = item(QStringLiteral("searchMap"))) {
                 const QRectF area = map->mapRectToScene(map->boundingRect());
                 drag(area.topLeft() + QPointF(area.width() * 0.42, area.height() * 0.40),
                      area.topLeft() + QPointF(area.width() * 0.62, area.height() * 0.60));
             }
         },
         [&search] {
             return search.hasAoi() && search.areaProblem().isEmpty();
         },
         QStringLiteral("3-area")},
        {QStringLiteral("search"),
         [this] {
             // Not Ctrl+Enter: shortcuts need an active window, which a display without a window manager has not.
             click(QStringLiteral("searchButton"));
         },
         [&search] {
             return search.hasSearched() && !search.isRunning() && search.found() > 0;
         },
         QStringLiteral("4-results")},
        {QStringLiteral("tick scenes"),
         [this] {
             click(QStringLiteral("sceneList"));
             key(Qt::Key_Home);
             key(Qt::Key_Space, {}, QStringLiteral(" "));
             key(Qt::Key_Down);
             key(Qt::Key_Space, {}, QStringLiteral(" "));
             key(Qt::Key_Down);
             key(Qt::Key_Space, {}, QStringLiteral(" "));
         },
         [&scenes] {
             return scenes.tickedCount() == std::min(3, scenes.count());
         },
         QStringLiteral("5-ticked")},
        {QStringLiteral("add to the queue"),
         [this] {
             click(QStringLiteral("addToQueueButton"));
         },
         [&transfers] {
             return transfers.count() > 0;
         },
         QStringLiteral("6-queued")},
        {QStringLiteral("download"), [] {},
         [&transfers] {
             return transfers.finishedCount() + transfers.failedCount() == transfers.count();
         },
         QStringLiteral("7-finished")},
    };
}

void Tour::start()
{
    if (!QDir().mkpath(m_folder)) {
        fail(QStringLiteral("the folder %1 cannot be made").arg(m_folder));
        return;
    }
    m_clock.start();
    m_timer.start(kTick);
}

void Tour::tick()
{
    Step &step = m_steps[m_at];
    if (!m_hasActed) {
        m_hasActed = true;
        std::printf("%s\n", qUtf8Printable(step.name));
        std::fflush(stdout);
        step.act();
        return;
    }
    if (!step.isDone()) {
        m_settled = 0;
        if (m_clock.durationElapsed() > kDeadline)
            fail(QStringLiteral("the step “%1” did not come to its end").arg(step.name));
        return;
    }
    if (++m_settled < kTicksToSettle)
        return;
    if (!grab(step.picture))
        return;
    m_hasActed = false;
    m_settled = 0;
    m_clock.restart();
    if (++m_at == m_steps.size())
        summarise();
}

void Tour::fail(const QString &why)
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_timer.stop();
    std::fprintf(stderr, "tour failed: %s\n", qUtf8Printable(why));
    grab(QStringLiteral("failed"));
    Q_EMIT finished(1);
}

bool Tour::grab(const QString &name)
{
    const QImage picture = m_window.grabWindow();
    const QString path = QDir(m_folder).filePath(name + QStringLiteral(".png"));
    if (!picture.isNull() && picture.save(path))
        return true;
    fail(QStringLiteral("the picture %1 cannot be written").arg(path));
    return false;
}

void Tour::summarise()
{
    m_timer.stop();
    m_isOver = true;
    int files = 0;
    int verified = 0;
    qint64 bytes = 0;
    const QList<TransferRow> &rows = m_root.downloads().transfers().rows();
    for (const TransferRow &row : rows) {
        if (row.state != TransferState::Completed) {
            std::fprintf(stderr, "not completed: %s (%s)\n", qUtf8Printable(row.spec.targetPath()),
                         row.error ? qUtf8Printable(row.error->detail) : "");
            continue;
        }
        const QFileInfo file(row.spec.targetPath());
        if (!file.exists() || (row.total >= 0 && file.size() != row.total)) {
            std::fprintf(stderr, "not as told: %s\n", qUtf8Printable(row.spec.targetPath()));
            continue;
        }
        ++files;
        bytes += file.size();
        verified += row.verifiedByChecksum;
    }
    std::printf("found %lld scenes, downloaded %d files, %lld bytes, verified %d\n",
                static_cast<long long>(m_root.search().found()), files, static_cast<long long>(bytes), verified);
    std::fflush(stdout);
    Q_EMIT finished(files > 0 && files == rows.size() ? 0 : 1);
}

QQuickItem *Tour::item(const QString &objectName) const
{
    auto *found = m_window.findChild<QQuickItem *>(objectName);
    return found && found->isVisible() ? found : nullptr;
}

void Tour::mouse(QEvent::Type type, QPointF position, Qt::MouseButtons buttons)
{
    const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent event(type, position, m_window.mapToGlobal(position), button, buttons, Qt::NoModifier);
    QCoreApplication::sendEvent(&m_window, &event);
}

void Tour::click(const QString &objectName)
{
    const QQuickItem *target = item(objectName);
    if (!target) {
        fail(QStringLiteral("%1 is not in the window").arg(objectName));
        return;
    }
    const QPointF centre = target->mapToScene(target->boundingRect().center());
    mouse(QEvent::MouseButtonPress, centre, Qt::LeftButton);
    mouse(QEvent::MouseButtonRelease, centre, Qt::NoButton);
}

void Tour::drag(QPointF from, QPointF to)
{
    mouse(QEvent::MouseMove, from, Qt::NoButton);
    mouse(QEvent::MouseButtonPress, from, Qt::LeftButton);
    static constexpr int kMoves = 12;
    for (int i = 1; i <= kMoves; ++i)
        mouse(QEvent::MouseMove, from + (to - from) * i / kMoves, Qt::LeftButton);
    mouse(QEvent::MouseButtonRelease, to, Qt::NoButton);
}

void Tour::key(int key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    QKeyEvent press(QEvent::KeyPress, key, modifiers, text);
    QCoreApplication::sendEvent(&m_window, &press);
    QKeyEvent release(QEvent::KeyRelease, key, modifiers, text);
    QCoreApplication::sendEvent(&m_window, &release);
}

void Tour::type(const QString &text)
{
    for (const QChar character : text)
        key(character.toUpper().unicode(), {}, QString(character));
}

} // namespace swathe
