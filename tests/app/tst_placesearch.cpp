// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/placesearch.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace swathe;

class PlaceSearchTest : public QObject
{
    Q_OBJECT

    [[nodiscard]] static QString name(const PlaceSearch &places, int row)
    {
        return places.at(row).value(QStringLiteral("name")).toString();
    }

private Q_SLOTS:
    void coordinates_areReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("lat");
        QTest::addColumn<double>("lon");
        QTest::newRow("decimal degrees") << QStringLiteral("46.5, 11.35") << 46.5 << 11.35;
        QTest::newRow("white space") << QStringLiteral("  46.5   11.35 ") << 46.5 << 11.35;
        QTest::newRow("signs") << QStringLiteral("-33.9;+151.2") << -33.9 << 151.2;
        QTest::newRow("minus sign") << QStringLiteral("−33.9, −70.6") << -33.9 << -70.6;
        QTest::newRow("letters behind") << QStringLiteral("46.5N 11.35E") << 46.5 << 11.35;
        QTest::newRow("letters before") << QStringLiteral("S 33.9, W 70.6") << -33.9 << -70.6;
        QTest::newRow("letters before, no comma") << QStringLiteral("N46.5 E11.35") << 46.5 << 11.35;
        QTest::newRow("longitude first by its letter") << QStringLiteral("11.35 E, 46.5 N") << 46.5 << 11.35;
        QTest::newRow("small letters") << QStringLiteral("46.5n, 11.35e") << 46.5 << 11.35;
        QTest::newRow("degrees and minutes") << QStringLiteral("46°30.6'N 11°21'E") << 46.51 << 11.35;
        QTest::newRow("degrees, minutes, seconds") << QStringLiteral("46°30'18\"N 11°21'36\"E") << 46.505 << 11.36;
        QTest::newRow("typographic marks") << QStringLiteral("46° 30′ 18″ N, 11° 21′ 36″ E") << 46.505 << 11.36;
        QTest::newRow("spaces for marks") << QStringLiteral("46 30 18 N, 11 21 36 W") << 46.505 << -11.36;
        QTest::newRow("decimal commas") << QStringLiteral("46,5; 11,35") << 46.5 << 11.35;
        QTest::newRow("decimal commas, spaces") << QStringLiteral("46,5 11,35") << 46.5 << 11.35;
    }
    void coordinates_areReadAsPeopleWriteThem()
    {
        QFETCH(const QString, text);
        QFETCH(const double, lat);
        QFETCH(const double, lon);
        const std::optional<GeoPoint> place = placeFromText(text);
        QVERIFY(place);
        QVERIFY2(std::abs(place->lat - lat) < 1e-9 && std::abs(place->lon - lon) < 1e-9,
                 qPrintable(QStringLiteral("%1 %2").arg(place->lat).arg(place->lon)));
    }

    void otherText_isNoPlace_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto &text :
             {"", "Bolzano", "46.5", "91, 10", "46.5, 181", "46.5N 11.35N", "46.5N 11.35", "9.6, 44.7, 14.2, 48.1",
              "46 61 0 N, 11 0 0 E", "-46.5N, 11E", "46.5N, 11.35 O", "POLYGON ((0 0, 1 0, 1 1, 0 0))"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void otherText_isNoPlace()
    {
        QFETCH(const QString, text);
        QVERIFY(!placeFromText(text));
    }

    void coordinates_areAnAnswerToo()
    {
        PlaceSearch places;
        const QAbstractItemModelTester tester(&places, QAbstractItemModelTester::FailureReportingMode::QtTest);
        places.setText(QStringLiteral("46.5, 11.35"));
        QCOMPARE(places.count(), 1);
        QCOMPARE(places.at(0).value(QStringLiteral("latitude")).toDouble(), 46.5);
        QVERIFY(name(places, 0).contains(u'N'));
        QVERIFY(places.at(1).isEmpty());
    }
};

QTEST_GUILESS_MAIN(PlaceSearchTest)
#include "tst_placesearch.moc"
