// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QtQmlIntegration>

namespace swathe {

class Settings;

/**
 * Which palette the window shows: the user's choice ("system", "light", "dark"), and what it comes to. The choice
 * "system" follows the platform's colour scheme while the window runs. Lives on the main thread.
 */
class ThemeController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(QString choice READ choice WRITE setChoice NOTIFY changed)
    Q_PROPERTY(bool isDark READ isDark NOTIFY changed)

public:
    explicit ThemeController(Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] QString choice() const;
    void setChoice(const QString &choice);
    [[nodiscard]] bool isDark() const;
    /// For this run only; the setting stays.
    void setOverride(const QString &choice);
    /// Light becomes dark and the other way round, and stays so.
    Q_INVOKABLE void toggle();

Q_SIGNALS:
    void changed();

private:
    Settings &m_settings;
    QString m_override;
};

} // namespace swathe
