// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/qml/panels/stage.h"

#include <QFontDatabase>
#include <QQmlEngine>
#include <QQuickStyle>
#include <QtQml/qqmlextensionplugin.h>
#include <QtQuickTest>

Q_IMPORT_QML_PLUGIN(Swathe_PresentationPlugin)
Q_IMPORT_QML_PLUGIN(Swathe_UiPlugin)

class Setup : public QObject
{
    Q_OBJECT
public Q_SLOTS:
    void applicationAvailable()
    {
        QQuickStyle::setStyle(QStringLiteral("Basic"));
        QFontDatabase::addApplicationFont(QStringLiteral(":/swathe/fonts/Inter-Regular.otf"));
        qmlRegisterType<swathe::test::Stage>("PanelTest", 1, 0, "Stage");
    }
};

QUICK_TEST_MAIN_WITH_SETUP(panels, Setup)
#include "main.moc"
