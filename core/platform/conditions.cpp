// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platform/conditions.h"

#ifdef QT_DBUS_LIB
#include "core/platform/dbusawakelock.h"
#include "core/platform/upowercondition.h"
#endif

#include <QNetworkInformation>

namespace swathe {

namespace {

/** What Qt's plugin for this system tells. */
class QtNetworkCondition final : public NetworkCondition
{
public:
    QtNetworkCondition()
    {
        QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Metered);
        m_information = QNetworkInformation::instance();
        if (m_information)
            connect(m_information, &QNetworkInformation::isMeteredChanged, this, &NetworkCondition::changed);
    }
    [[nodiscard]] bool isMetered() const override { return m_information && m_information->isMetered(); }

private:
    QNetworkInformation *m_information = nullptr;
};

#ifndef QT_DBUS_LIB
class MainsPower final : public PowerCondition
{
public:
    [[nodiscard]] bool isOnBattery() const override { return false; }
};

class NoAwakeLock final : public AwakeLock
{
public:
    void hold(const QString &) override {}
    void release() override {}
};
#endif

} // namespace

std::unique_ptr<NetworkCondition> systemNetworkCondition()
{
    return std::make_unique<QtNetworkCondition>();
}

std::unique_ptr<PowerCondition> systemPowerCondition()
{
#ifdef QT_DBUS_LIB
    return std::make_unique<UPowerCondition>(QDBusConnection::systemBus());
#else
    return std::make_unique<MainsPower>();
#endif
}

std::unique_ptr<AwakeLock> systemAwakeLock()
{
#ifdef QT_DBUS_LIB
    return std::make_unique<DBusAwakeLock>(QDBusConnection::systemBus(), QDBusConnection::sessionBus());
#else
    return std::make_unique<NoAwakeLock>();
#endif
}

} // namespace swathe
