// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platform/dbusawakelock.h"

#ifdef QT_DBUS_LIB

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

namespace swathe {

using namespace Qt::StringLiterals;

namespace {

QDBusMessage screenSaver(const QString &method)
{
    return QDBusMessage::createMethodCall(u"org.freedesktop.ScreenSaver"_s, u"/org/freedesktop/ScreenSaver"_s,
                                          u"org.freedesktop.ScreenSaver"_s, method);
}

} // namespace

DBusAwakeLock::DBusAwakeLock(const QDBusConnection &system, const QDBusConnection &session)
    : m_system(system), m_session(session)
{
}

DBusAwakeLock::~DBusAwakeLock()
{
    release();
}

void DBusAwakeLock::hold(const QString &why)
{
    if (std::exchange(m_isHeld, true))
        return;
    QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                                                       u"org.freedesktop.login1.Manager"_s, u"Inhibit"_s);
    call << u"idle"_s << u"Swathe"_s << why << u"block"_s;
    auto *watcher = new QDBusPendingCallWatcher(m_system.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, why, round = ++m_round] {
        watcher->deleteLater();
        if (!m_isHeld || round != m_round)
            return; // the descriptor closes, and so the lock opens, with the answer
        if (const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher; reply.isValid())
            m_inhibitor = reply.value();
        else
            askScreenSaver(why);
    });
}

void DBusAwakeLock::askScreenSaver(const QString &why)
{
    QDBusMessage call = screenSaver(u"Inhibit"_s);
    call << u"Swathe"_s << why;
    auto *watcher = new QDBusPendingCallWatcher(m_session.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, round = m_round] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (!reply.isValid())
            return;
        if (m_isHeld && round == m_round)
            m_cookie = reply.value();
        else
            letScreenSaverGo(reply.value());
    });
}

void DBusAwakeLock::letScreenSaverGo(uint cookie) const
{
    QDBusMessage call = screenSaver(u"UnInhibit"_s);
    call << cookie;
    m_session.send(call);
}

void DBusAwakeLock::release()
{
    if (!std::exchange(m_isHeld, false))
        return;
    m_inhibitor = {};
    if (m_cookie != 0)
        letScreenSaverGo(std::exchange(m_cookie, 0));
}

} // namespace swathe

#endif
