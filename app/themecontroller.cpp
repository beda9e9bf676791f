// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/themecontroller.h"

#include "core/settings/settings.h"

#include <QGuiApplication>
#include <QPalette>
#include <QStyleHints>

namespace swathe {

ThemeController::ThemeController(Settings &settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    connect(&settings, &Settings::themeChanged, this, &ThemeController::changed);
    if (qGuiApp)
        connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &ThemeController::changed);
}

QString ThemeController::choice() const
{
    return m_override.isEmpty() ? m_settings.theme() : m_override;
}

void ThemeController::setChoice(const QString &choice)
{
    const bool hadOverride = !m_override.isEmpty();
    m_override.clear();
    m_settings.setTheme(choice);
    if (hadOverride)
        Q_EMIT changed();
}

void ThemeController::setOverride(const QString &choice)
{
    m_override = choice;
    Q_EMIT changed();
}

bool ThemeController::isDark() const
{
    const QString wanted = choice();
    if (wanted == u"dark")
        return true;
    if (wanted == u"light" || !qGuiApp)
        return false;
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
    // Plain X11 tells no scheme: the palette is the next best witness.
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

void ThemeController::toggle()
{
    setChoice(isDark() ? QStringLiteral("light") : QStringLiteral("dark"));
}

} // namespace swathe
