// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/basemapcontroller.h"
#include "core/settings/settings.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace swathe;
using namespace Qt::StringLiterals;

class BasemapControllerTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;

    static QStringList idsOf(const BasemapController &basemaps)
    {
        QStringList ids;
        const QVariantList choices = basemaps.choices();
        for (const QVariant &choice : choices)
            ids.append(choice.toMap().value(u"id"_s).toString());
        return ids;
    }

private Q_SLOTS:
    void first_isTheEmbeddedMap()
    {
        Settings settings(Settings::Storage::Memory);
        const BasemapController basemaps(settings, m_folder.path());
        QVERIFY(basemaps.current().isEmpty());
        QVERIFY(!basemaps.isOnline());
        QVERIFY(idsOf(basemaps).startsWith(QString()));
        QVERIFY(idsOf(basemaps).contains(u"openstreetmap"_s));
    }

    void choice_isRemembered()
    {
        Settings settings(Settings::Storage::Memory);
        {
            BasemapController basemaps(settings, m_folder.path());
            QSignalSpy changed(&basemaps, &BasemapController::currentChanged);
            basemaps.setCurrent(u"openstreetmap"_s);
            QCOMPARE(changed.size(), 1);
            QVERIFY(basemaps.isOnline() && basemaps.hasLabels());
            QVERIFY(basemaps.attribution().contains(u"OpenStreetMap"_s));
        }
        BasemapController again(settings, m_folder.path());
        QCOMPARE(again.current(), u"openstreetmap"_s);
        again.setCurrent(u"unheard-of"_s);
        QVERIFY(again.current().isEmpty());
    }

    void own_areAddedShownAndRemoved()
    {
        Settings settings(Settings::Storage::Memory);
        BasemapController basemaps(settings, m_folder.path());
        const qsizetype before = basemaps.choices().size();
        QVERIFY(!basemaps.add(u"Mine"_s, u"https://t.example/"_s, {}));
        QVERIFY(!basemaps.add(u" "_s, u"https://t.example/{z}/{x}/{y}.png"_s, {}));
        QCOMPARE(basemaps.choices().size(), before);
        QVERIFY(basemaps.add(u"Mine"_s, u" https://t.example/{z}/{x}/{y}.png "_s, u"Me"_s));
        QCOMPARE(basemaps.choices().size(), before + 1);
        const QString id = basemaps.current();
        QVERIFY(id.startsWith(u"own-"_s));
        QCOMPARE(basemaps.attribution(), u"Me"_s);
        {
            const BasemapController again(settings, m_folder.path());
            QCOMPARE(again.current(), id);
        }
        basemaps.remove(id);
        QCOMPARE(basemaps.choices().size(), before);
        QVERIFY(basemaps.current().isEmpty());
    }
};

QTEST_GUILESS_MAIN(BasemapControllerTest)
#include "tst_basemapcontroller.moc"
