// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/settings.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>

namespace swathe {

namespace {
const QString kFolder = QStringLiteral("downloads/folder");
const QString kAtOnce = QStringLiteral("downloads/atOnce");
const QString kSpeedLimit = QStringLiteral("downloads/speedLimit");
const QString kSpeedSchedule = QStringLiteral("downloads/speedSchedule");
const QString kSpeedLimits = QStringLiteral("downloads/speedLimits");
const QString kWaitsWhenMetered = QStringLiteral("downloads/waitsWhenMetered");
const QString kWaitsOnBattery = QStringLiteral("downloads/waitsOnBattery");
const QString kKeepsAwake = QStringLiteral("downloads/keepsAwake");
const QString kNone = QStringLiteral("none");
const QString kTheme = QStringLiteral("window/theme");
const QString kMaxCloud = QStringLiteral("search/maxCloud");
} // namespace

Settings::Settings(Storage storage, QObject *parent) : QObject(parent)
{
    if (storage == Storage::User)
        m_store = std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("swathe"),
                                              QStringLiteral("swathe"));
}

Settings::~Settings() = default;

QVariant Settings::read(const QString &key, const QVariant &fallback) const
{
    return m_store ? m_store->value(key, fallback) : m_memory.value(key, fallback);
}

bool Settings::write(const QString &key, const QVariant &value)
{
    if (read(key, {}) == value)
        return false;
    if (m_store)
        m_store->setValue(key, value);
    else
        m_memory.insert(key, value);
    return true;
}

QString Settings::downloadFolder() const
{
    const QString base = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    return read(kFolder, QDir(base).filePath(QStringLiteral("Swathe"))).toString();
}

void Settings::setDownloadFolder(const QString &path)
{
    if (write(kFolder, path))
        Q_EMIT downloadFolderChanged();
}

int Settings::downloadsAtOnce() const
{
    return std::clamp(read(kAtOnce, 4).toInt(), 1, 16);
}

void Settings::setDownloadsAtOnce(int count)
{
    if (write(kAtOnce, std::clamp(count, 1, 16)))
        Q_EMIT downloadsAtOnceChanged();
}

QString Settings::speedLimit() const
{
    return read(kSpeedLimit, kNone).toString();
}

void Settings::setSpeedLimit(const QString &rate)
{
    if (write(kSpeedLimit, rate))
        Q_EMIT speedLimitChanged();
}

QString Settings::speedSchedule() const
{
    return read(kSpeedSchedule, QString()).toString();
}

void Settings::setSpeedSchedule(const QString &rules)
{
    if (write(kSpeedSchedule, rules))
        Q_EMIT speedScheduleChanged();
}

QString Settings::speedLimitOf(const QString &provider) const
{
    return read(kSpeedLimits, QVariantMap()).toMap().value(provider, kNone).toString();
}

void Settings::setSpeedLimitOf(const QString &provider, const QString &rate)
{
    QVariantMap limits = read(kSpeedLimits, QVariantMap()).toMap();
    if (rate.isEmpty() || rate == kNone)
        limits.remove(provider);
    else
        limits.insert(provider, rate);
    if (write(kSpeedLimits, limits))
        Q_EMIT speedLimitChanged();
}

QStringList Settings::providersWithSpeedLimit() const
{
    return read(kSpeedLimits, QVariantMap()).toMap().keys();
}

bool Settings::waitsWhenMetered() const
{
    return read(kWaitsWhenMetered, true).toBool();
}

void Settings::setWaitsWhenMetered(bool waits)
{
    if (write(kWaitsWhenMetered, waits))
        Q_EMIT waitsWhenMeteredChanged();
}

bool Settings::waitsOnBattery() const
{
    return read(kWaitsOnBattery, false).toBool();
}

void Settings::setWaitsOnBattery(bool waits)
{
    if (write(kWaitsOnBattery, waits))
        Q_EMIT waitsOnBatteryChanged();
}

bool Settings::keepsAwake() const
{
    return read(kKeepsAwake, true).toBool();
}

void Settings::setKeepsAwake(bool keeps)
{
    if (write(kKeepsAwake, keeps))
        Q_EMIT keepsAwakeChanged();
}

QString Settings::theme() const
{
    return read(kTheme, QStringLiteral("system")).toString();
}

void Settings::setTheme(const QString &theme)
{
    if (write(kTheme, theme))
        Q_EMIT themeChanged();
}

double Settings::maxCloud() const
{
    return std::clamp(read(kMaxCloud, 30.0).toDouble(), 0.0, 100.0);
}

void Settings::setMaxCloud(double percent)
{
    if (write(kMaxCloud, std::clamp(percent, 0.0, 100.0)))
        Q_EMIT maxCloudChanged();
}

QVariant Settings::value(const QString &key, const QVariant &fallback) const
{
    return read(QStringLiteral("state/") + key, fallback);
}

void Settings::setValue(const QString &key, const QVariant &value)
{
    write(QStringLiteral("state/") + key, value);
}

} // namespace swathe
