// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#ifdef QT_DBUS_LIB

#include "core/platform/conditions.h"

#include <QDBusConnection>
#include <QStringList>
#include <QVariantMap>

namespace swathe {

/**
 * What UPower says (org.freedesktop.UPower, property OnBattery). Asks without waiting: until the answer is there, and
 * where there is no UPower, the computer counts as one on mains.
 */
class UPowerCondition final : public PowerCondition
{
    Q_OBJECT

public:
    explicit UPowerCondition(const QDBusConnection &bus, QObject *parent = nullptr);
    [[nodiscard]] bool isOnBattery() const override { return m_isOnBattery; }

private Q_SLOTS:
    void onPropertiesChanged(const QString &interface, const QVariantMap &values, const QStringList &gone);

private:
    void ask();
    void set(bool isOnBattery);

    QDBusConnection m_bus;
    bool m_isOnBattery = false;
};

} // namespace swathe

#endif
