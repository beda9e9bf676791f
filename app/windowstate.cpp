// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/windowstate.h"

#include "core/settings/settings.h"

namespace swathe {

WindowState::WindowState(Settings &settings, QObject *parent) : QObject(parent), m_settings(settings) {}

QVariant WindowState::value(const QString &key, const QVariant &fallback) const
{
    // An INI file gives numbers and booleans back as text: the fallback says which type is meant.
    QVariant result = m_settings.value(QStringLiteral("window/") + key, fallback);
    return result.convert(fallback.metaType()) ? result : fallback;
}

void WindowState::setValue(const QString &key, const QVariant &value)
{
    m_settings.setValue(QStringLiteral("window/") + key, value);
}

} // namespace swathe
