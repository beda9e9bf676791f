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
    Q_PROPERTY(QString speedLimit READ speedLimit WRITE setSpeedLimit NOTIFY speedLimitChanged)
    Q_PROPERTY(QString speedSchedule READ speedSchedule WRITE setSpeedSchedule NOTIFY speedScheduleChanged)
    Q_PROPERTY(bool waitsWhenMetered READ waitsWhenMetered WRITE setWaitsWhenMetered NOTIFY waitsWhenMeteredChanged)
    Q_PROPERTY(bool waitsOnBattery READ waitsOnBattery WRITE setWaitsOnBattery NOTIFY waitsOnBatteryChanged)
    Q_PROPERTY(bool keepsAwake READ keepsAwake WRITE setKeepsAwake NOTIFY keepsAwakeChanged)
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
    /// Of all downloads, as BandwidthSchedule::rateFromText() reads it ("5M", default "none").
    [[nodiscard]] QString speedLimit() const;
    void setSpeedLimit(const QString &rate);
    /// Other limits at times, as BandwidthSchedule::rulesFromText() reads them; default none.
    [[nodiscard]] QString speedSchedule() const;
    void setSpeedSchedule(const QString &rules);
    /// Of one provider's downloads; default "none".
    [[nodiscard]] QString speedLimitOf(const QString &provider) const;
    void setSpeedLimitOf(const QString &provider, const QString &rate);
    [[nodiscard]] QStringList providersWithSpeedLimit() const;
    [[nodiscard]] bool waitsWhenMetered() const; ///< new downloads; default true
    void setWaitsWhenMetered(bool waits);
    [[nodiscard]] bool waitsOnBattery() const; ///< new downloads; default false
    void setWaitsOnBattery(bool waits);
    [[nodiscard]] bool keepsAwake() const; ///< the system, while files are on their way; default true
    void setKeepsAwake(bool keeps);
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
    void speedLimitChanged(); ///< that of all or of a provider
    void speedScheduleChanged();
    void waitsWhenMeteredChanged();
    void waitsOnBatteryChanged();
    void keepsAwakeChanged();
    void themeChanged();
    void maxCloudChanged();

private:
    std::unique_ptr<QSettings> m_store;
    QVariantMap m_memory;
    [[nodiscard]] QVariant read(const QString &key, const QVariant &fallback) const;
    bool write(const QString &key, const QVariant &value);
};

} // namespace swathe
