// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/settings.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace swathe;

class TestSettings : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    }

    void defaults_areThere()
    {
        const Settings settings(Settings::Storage::Memory);
        QVERIFY(settings.downloadFolder().endsWith(QStringLiteral("/Swathe")));
        QCOMPARE(settings.downloadsAtOnce(), 4);
        QCOMPARE(settings.speedLimit(), QStringLiteral("none"));
        QCOMPARE(settings.speedSchedule(), QString());
        QCOMPARE(settings.speedLimitOf(QStringLiteral("p")), QStringLiteral("none"));
        QVERIFY(settings.providersWithSpeedLimit().isEmpty());
        QVERIFY(settings.waitsWhenMetered());
        QVERIFY(!settings.waitsOnBattery());
        QVERIFY(settings.keepsAwake());
        QCOMPARE(settings.theme(), QStringLiteral("system"));
        QCOMPARE(settings.maxCloud(), 30.0);
        QCOMPARE(settings.value(QStringLiteral("nothing"), 7).toInt(), 7);
    }

    void transferSettings_areKeptAndTold()
    {
        {
            Settings settings(Settings::Storage::User);
            QSignalSpy speed(&settings, &Settings::speedLimitChanged);
            QSignalSpy metered(&settings, &Settings::waitsWhenMeteredChanged);
            settings.setSpeedLimit(QStringLiteral("5M"));
            settings.setSpeedLimitOf(QStringLiteral("p"), QStringLiteral("1M"));
            settings.setSpeedLimitOf(QStringLiteral("q"), QStringLiteral("2M"));
            settings.setSpeedLimitOf(QStringLiteral("q"), QStringLiteral("none"));
            settings.setSpeedSchedule(QStringLiteral("08:00-18:00 2M"));
            settings.setWaitsWhenMetered(false);
            settings.setWaitsWhenMetered(false);
            settings.setWaitsOnBattery(true);
            settings.setKeepsAwake(false);
            QCOMPARE(speed.count(), 4);
            QCOMPARE(metered.count(), 1);
        }
        const Settings settings(Settings::Storage::User);
        QCOMPARE(settings.speedLimit(), QStringLiteral("5M"));
        QCOMPARE(settings.speedSchedule(), QStringLiteral("08:00-18:00 2M"));
        QCOMPARE(settings.providersWithSpeedLimit(), QStringList{QStringLiteral("p")});
        QCOMPARE(settings.speedLimitOf(QStringLiteral("p")), QStringLiteral("1M"));
        QVERIFY(!settings.waitsWhenMetered());
        QVERIFY(settings.waitsOnBattery());
        QVERIFY(!settings.keepsAwake());
    }

    void values_areKeptInTheUsersFile()
    {
        {
            Settings settings(Settings::Storage::User);
            settings.setDownloadFolder(QStringLiteral("/data/scenes"));
            settings.setDownloadsAtOnce(9);
            settings.setTheme(QStringLiteral("dark"));
            settings.setMaxCloud(12.5);
            settings.setValue(QStringLiteral("window/size"), QSize(3, 4));
        }
        const Settings settings(Settings::Storage::User);
        QCOMPARE(settings.downloadFolder(), QStringLiteral("/data/scenes"));
        QCOMPARE(settings.downloadsAtOnce(), 9);
        QCOMPARE(settings.theme(), QStringLiteral("dark"));
        QCOMPARE(settings.maxCloud(), 12.5);
        QCOMPARE(settings.value(QStringLiteral("window/size")).toSize(), QSize(3, 4));
        QVERIFY(QFile::exists(m_folder.filePath(QStringLiteral("swathe/swathe.ini"))));
    }

    void memory_touchesNoFile()
    {
        Settings one(Settings::Storage::Memory);
        one.setTheme(QStringLiteral("light"));
        QCOMPARE(one.theme(), QStringLiteral("light"));
        QCOMPARE(Settings(Settings::Storage::Memory).theme(), QStringLiteral("system"));
    }

    void change_isToldOnce()
    {
        Settings settings(Settings::Storage::Memory);
        QSignalSpy folder(&settings, &Settings::downloadFolderChanged);
        QSignalSpy atOnce(&settings, &Settings::downloadsAtOnceChanged);
        QSignalSpy theme(&settings, &Settings::themeChanged);
        QSignalSpy cloud(&settings, &Settings::maxCloudChanged);
        for (int i = 0; i < 2; ++i) {
            settings.setDownloadFolder(QStringLiteral("/x"));
            settings.setDownloadsAtOnce(2);
            settings.setTheme(QStringLiteral("dark"));
            settings.setMaxCloud(5);
        }
        QCOMPARE(folder.count(), 1);
        QCOMPARE(atOnce.count(), 1);
        QCOMPARE(theme.count(), 1);
        QCOMPARE(cloud.count(), 1);
    }

    void outOfRange_isBroughtIn()
    {
        Settings settings(Settings::Storage::Memory);
        settings.setDownloadsAtOnce(0);
        QCOMPARE(settings.downloadsAtOnce(), 1);
        settings.setDownloadsAtOnce(99);
        QCOMPARE(settings.downloadsAtOnce(), 16);
        settings.setMaxCloud(-1);
        QCOMPARE(settings.maxCloud(), 0.0);
        settings.setMaxCloud(101);
        QCOMPARE(settings.maxCloud(), 100.0);
    }

    void brokenFile_givesUsableValues()
    {
        {
            QSettings raw(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("swathe"),
                          QStringLiteral("swathe"));
            raw.setValue(QStringLiteral("downloads/atOnce"), QStringLiteral("many"));
            raw.setValue(QStringLiteral("search/maxCloud"), 1e9);
        }
        const Settings settings(Settings::Storage::User);
        QCOMPARE(settings.downloadsAtOnce(), 1);
        QCOMPARE(settings.maxCloud(), 100.0);
    }

    void setters_setTheDefaultToo()
    {
        Settings settings(Settings::Storage::User);
        settings.setTheme(QStringLiteral("dark"));
        settings.setTheme(QStringLiteral("system"));
        QCOMPARE(settings.theme(), QStringLiteral("system"));
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
