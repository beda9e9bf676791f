// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QEvent>
#include <QObject>
#include <QPointF>
#include <QTimer>

#include <functional>

class QQuickItem;
class QQuickWindow;

namespace swathe {

class CompositionRoot;

/**
 * The demo, driven by the mouse and the keyboard as a person would, with a picture of each step: draws an area,
 * searches, ticks scenes, queues and downloads them. Every step waits for what it is to bring, and fails by a deadline.
 * Prints a summary and ends with finished(): 0 when all went as it should. Lives on the main thread.
 */
class Tour : public QObject
{
    Q_OBJECT

public:
    /// `root` and `window` must outlive the tour; `folder` takes the pictures.
    Tour(CompositionRoot &root, QQuickWindow &window, const QString &folder, QObject *parent = nullptr);
    void start();

Q_SIGNALS:
    void finished(int exitCode);

private:
    /// What to do, and what must hold before the next step.
    struct Step {
        QString name;
        std::function<void()> act;
        std::function<bool()> isDone;
        QString picture;
    };
    void tick();
    void fail(const QString &why);
    void summarise();
    bool grab(const QString &name);
    [[nodiscard]] QQuickItem *item(const QString &objectName) const;
    void mouse(QEvent::Type type, QPointF position, Qt::MouseButtons buttons);
    void click(const QString &objectName);
    void drag(QPointF from, QPointF to);
    void key(int key, Qt::KeyboardModifiers modifiers = {}, const QString &text = {});
    void type(const QString &text);

    CompositionRoot &m_root;
    QQuickWindow &m_window;
    QString m_folder;
    QList<Step> m_steps;
    qsizetype m_at = 0;
    bool m_hasActed = false;
    int m_settled = 0; ///< ticks since the step was done, so that what it changed is drawn
    QTimer m_timer;
    QElapsedTimer m_clock;
    bool m_isOver = false;
};

} // namespace swathe
