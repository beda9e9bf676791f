// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platform/upowercondition.h"

#ifdef QT_DBUS_LIB

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

namespace swathe {

using namespace Qt::StringLiterals;

namespace {
const QString kService = u"org.freedesktop.UPower"_s;
const QString kPath = u"/org/freedesktop/UPower"_s;
const QString kProperties = u"org.freedesktop.DBus.Properties"_s;
const QString kOnBattery = u"OnBattery"_s;
} // namespace

UPowerCondition::UPowerCondition(const QDBusConnection &bus, QObject *parent) : PowerCondition(parent), m_bus(bus)
{
    m_bus.connect(kService, kPath, kProperties, u"PropertiesChanged"_s, this,
                  SLOT(onPropertiesChanged(QString, QVariantMap, QStringList)));
    ask();
}

void UPowerCondition::ask()
{
    QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, kProperties, u"Get"_s);
    call << kService << kOnBattery;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (const QDBusPendingReply<QDBusVariant> reply = *watcher; reply.isValid())
            set(reply.value().variant().toBool());
    });
}

void UPowerCondition::onPropertiesChanged(const QString &interface, const QVariantMap &values, const QStringList &gone)
{
    if (interface != kService)
        return;
    if (const auto value = values.constFind(kOnBattery); value != values.cend())
        set(value->toBool());
    else if (gone.contains(kOnBattery))
        ask();
}

void UPowerCondition::set(bool isOnBattery)
{
    if (std::exchange(m_isOnBattery, isOnBattery) != isOnBattery)
        Q_EMIT changed();
}

} // namespace swathe

#endif
