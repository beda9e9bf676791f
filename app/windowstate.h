// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QVariant>
#include <QtQmlIntegration>

namespace swathe {

class Settings;

/** What the window remembers of itself between runs: splitter positions, sizes, whether a dock is folded. */
class WindowState : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")

public:
    explicit WindowState(Settings &settings, QObject *parent = nullptr);
    Q_INVOKABLE QVariant value(const QString &key, const QVariant &fallback) const;
    Q_INVOKABLE void setValue(const QString &key, const QVariant &value);

private:
    Settings &m_settings;
};

} // namespace swathe
