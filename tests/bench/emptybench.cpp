// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

#include <cstdio>

/** A Qt Quick window with nothing in it, which tools/bench start compares with: tells of its first frame on stderr. */
int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    QQmlApplicationEngine engine;
    engine.loadData("import QtQuick; import QtQuick.Window; Window { visible: true; width: 1440; height: 900 }");
    auto *window =
        engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(engine.rootObjects().first());
    if (!window)
        return 1;
    QObject::connect(
        window, &QQuickWindow::frameSwapped, window,
        [] {
            std::fputs("First frame\n", stderr);
        },
        Qt::SingleShotConnection);
    return QGuiApplication::exec();
}
