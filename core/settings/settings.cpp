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
