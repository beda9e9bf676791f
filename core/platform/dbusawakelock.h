// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#ifdef QT_DBUS_LIB

#include "core/platform/conditions.h"

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>

namespace swathe {

/**
 * An "idle" inhibitor of logind (org.freedesktop.login1), which ends with this process at the latest; where there is
 * no logind, one of org.freedesktop.ScreenSaver. Never waits for an answer.
 */
class DBusAwakeLock final : public QObject, public AwakeLock
{
    Q_OBJECT

public:
    DBusAwakeLock(const QDBusConnection &system, const QDBusConnection &session);
    ~DBusAwakeLock() override;
    void hold(const QString &why) override;
    void release() override;

private:
    void askScreenSaver(const QString &why);
    void letScreenSaverGo(uint cookie) const;

    QDBusConnection m_system;
    QDBusConnection m_session;
    QDBusUnixFileDescriptor m_inhibitor;
    uint m_cookie = 0;
    bool m_isHeld = false;
    int m_round = 0; ///< tells a late answer from that of the present hold
};

} // namespace swathe

#endif
