// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QSettings>
#include <QVariant>

#include <memory>

namespace swathe {

/**
 * The only user of QSettings: one typed accessor and one change signal per key, its default beside it. Holds no
 * secret. Lives on the main thread.
 */
class Settings : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QString downloadFolder READ downloadFolder WRITE setDownloadFolder NOTIFY downloadFolderChanged)
    Q_PROPERTY(int downloadsAtOnce READ downloadsAtOnce WRITE setDownloadsAtOnce NOTIFY downloadsAtOnceChanged)
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY themeChanged)
    Q_PROPERTY(double maxCloud READ maxCloud WRITE setMaxCloud NOTIFY maxCloudChanged)

public:
    enum class Storage { User, Memory };
    explicit Settings(Storage storage, QObject *parent = nullptr);
    ~Settings() override;

    [[nodiscard]] QString downloadFolder() const; ///< default: <Downloads>/Swathe
    void setDownloadFolder(const QString &path);
    [[nodiscard]] int downloadsAtOnce() const; ///< 1 to 16, default 4
    void setDownloadsAtOnce(int count);
    [[nodiscard]] QString theme() const; ///< "system", "light", "dark"
    void setTheme(const QString &theme);
    [[nodiscard]] double maxCloud() const; ///< percent, default 30
    void setMaxCloud(double percent);

    /// Window state and the like: opaque to the core.
    [[nodiscard]] QVariant value(const QString &key, const QVariant &fallback = {}) const;
    void setValue(const QString &key, const QVariant &value);

Q_SIGNALS:
    void downloadFolderChanged();
    void downloadsAtOnceChanged();
    void themeChanged();
    void maxCloudChanged();

private:
    std::unique_ptr<QSettings> m_store;
    QVariantMap m_memory;
    [[nodiscard]] QVariant read(const QString &key, const QVariant &fallback) const;
    bool write(const QString &key, const QVariant &value);
};

} // namespace swathe
