// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/themecontroller.h"
#include "core/settings/settings.h"

#include <QGuiApplication>
#include <QPalette>
#include <QSignalSpy>
#include <QStyleHints>
#include <QTest>

using namespace swathe;

class ThemeControllerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choice_isKeptAndTold()
    {
        Settings settings(Settings::Storage::Memory);
        ThemeController theme(settings);
        QSignalSpy changed(&theme, &ThemeController::changed);
        QCOMPARE(theme.choice(), QStringLiteral("system"));
        theme.setChoice(QStringLiteral("dark"));
        QVERIFY(theme.isDark());
        QCOMPARE(settings.theme(), QStringLiteral("dark"));
        QCOMPARE(changed.count(), 1);
        theme.toggle();
        QVERIFY(!theme.isDark());
        QCOMPARE(settings.theme(), QStringLiteral("light"));
        ThemeController next(settings);
        QCOMPARE(next.choice(), QStringLiteral("light"));
    }

    void override_holdsForThisRunOnly()
    {
        Settings settings(Settings::Storage::Memory);
        settings.setTheme(QStringLiteral("light"));
        ThemeController theme(settings);
        QSignalSpy changed(&theme, &ThemeController::changed);
        theme.setOverride(QStringLiteral("dark"));
        QVERIFY(theme.isDark());
        QCOMPARE(changed.count(), 1);
        QCOMPARE(settings.theme(), QStringLiteral("light"));
        theme.setChoice(QStringLiteral("light"));
        QVERIFY(!theme.isDark());
    }

    void system_isReadFromThePaletteWhereNoSchemeIsTold()
    {
        if (QGuiApplication::styleHints()->colorScheme() != Qt::ColorScheme::Unknown)
            QSKIP("this platform tells a colour scheme");
        Settings settings(Settings::Storage::Memory);
        const ThemeController theme(settings);
        const QPalette before = QGuiApplication::palette();
        QPalette palette = before;
        palette.setColor(QPalette::Window, Qt::black);
        palette.setColor(QPalette::WindowText, Qt::white);
        QGuiApplication::setPalette(palette);
        QVERIFY(theme.isDark());
        palette.setColor(QPalette::Window, Qt::white);
        palette.setColor(QPalette::WindowText, Qt::black);
        QGuiApplication::setPalette(palette);
        QVERIFY(!theme.isDark());
        QGuiApplication::setPalette(before);
    }
};

QTEST_MAIN(ThemeControllerTest)
#include "tst_themecontroller.moc"
