// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/areaimport/placetext.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace swathe;

using Notation = PlaceText::Notation;
Q_DECLARE_METATYPE(Notation)

class TestPlaceText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notations_areRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("lat");
        QTest::addColumn<double>("lon");
        QTest::addColumn<Notation>("notation");
        const auto row = [](const QString &text, double lat, double lon, Notation notation = Notation::Coordinates) {
            QTest::newRow(qPrintable(text)) << text << lat << lon << notation;
        };
        row(u"46.5, 11.35"_s, 46.5, 11.35);
        row(u"  46.5   11.35 "_s, 46.5, 11.35);
        row(u"-33.9;+151.2"_s, -33.9, 151.2);
        row(u"−33.9, −70.6"_s, -33.9, -70.6);
        row(u"46,5; 11,35"_s, 46.5, 11.35);
        row(u"46,5 11,35"_s, 46.5, 11.35);
        row(u"-46,5 -11,35"_s, -46.5, -11.35);
        row(u"46,5° N 11,35° E"_s, 46.5, 11.35);
        row(u"46.5N 11.35E"_s, 46.5, 11.35);
        row(u"46.5n, 11.35e"_s, 46.5, 11.35);
        row(u"S 33.9, W 70.6"_s, -33.9, -70.6);
        row(u"N46.5 E11.35"_s, 46.5, 11.35);
        row(u"11.35 E, 46.5 N"_s, 46.5, 11.35);
        row(u"E 11.35 N 46.5"_s, 46.5, 11.35);
        row(u"46°30.6'N 11°21'E"_s, 46.51, 11.35);
        row(u"46°30'18\"N 11°21'36\"E"_s, 46.505, 11.36);
        row(u"46° 30′ 18″ N, 11° 21′ 36″ E"_s, 46.505, 11.36);
        row(u"46 30 18 N, 11 21 36 W"_s, 46.505, -11.36);
        row(u"46 30.3 N 11 21 E"_s, 46.505, 11.35);
        row(u"N 46 30 18 E 11 21 36"_s, 46.505, 11.36);
        row(u"46:30:18S 11:21:36E"_s, -46.505, 11.36);
        row(u"90 0"_s, 90, 0);
        // GeographicLib's own GeoConvert: 38n 444140.54 3684706.36 is 33.3 N 44.4 E.
        row(u"38N 444140.54 3684706.36"_s, 33.3, 44.4, Notation::Utm);
        row(u"38SMB4414084706"_s, 33.3, 44.4, Notation::Mgrs);
        row(u"38S MB 44140 84706"_s, 33.3, 44.4, Notation::Mgrs);
        row(u"GJPJ3417"_s, 38 + 17.5 / 60, -76 - 25.5 / 60, Notation::Georef);
        row(u"044/034"_s, 37.47, -122.14, Notation::Wrs2);
        // From the test data of Open Location Code.
        row(u"8FVC2222+22"_s, 47.0000625, 8.0000625, Notation::PlusCode);
        row(u"7FG49QCJ+2VX"_s, 20.3701125, 2.78223125, Notation::PlusCode);
        row(u"7FG49Q00+"_s, 20.375, 2.775, Notation::PlusCode);
        row(u"4vcppqgp+q9"_s, -41.2730625, 174.7859375, Notation::PlusCode);
        row(u"10, 45, 12, 47"_s, 46, 11, Notation::Box);
        row(u"170,-20,-170,-10"_s, -15, 180, Notation::Box);
    }
    void notations_areRead()
    {
        QFETCH(QString, text);
        QFETCH(double, lat);
        QFETCH(double, lon);
        QFETCH(Notation, notation);
        const auto place = readPlace(text);
        QVERIFY(place.has_value());
        QCOMPARE(place->notation, notation);
        const double nearness = notation == Notation::Wrs2 ? 0.1 : 2e-5;
        QVERIFY2(std::abs(place->at.lat - lat) < nearness, qPrintable(QString::number(place->at.lat, 'f', 7)));
        QVERIFY2(std::abs(std::remainder(place->at.lon - lon, 360)) < nearness,
                 qPrintable(QString::number(place->at.lon, 'f', 7)));
        const bool hasExtent = notation != Notation::Coordinates && notation != Notation::Utm;
        QCOMPARE(place->box.has_value(), hasExtent);
        if (hasExtent)
            QVERIFY(place->box->height() > 0 && place->box->width() > 0);
    }

    void otherText_isNoPlace_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"",
                                 "London",
                                 "LAND",
                                 "Mainz 05",
                                 "46.5",
                                 "46.5, 190",
                                 "91, 5",
                                 "46.5 11.35 2",
                                 "46.5N 11.35S",
                                 "46.5O 11.35N",
                                 "46°75'N 11°E",
                                 "1,2,3",
                                 "10, 47, 12, 45",
                                 "8FVC2222",
                                 "99/300",
                                 "32TAA",
                                 "-46.5N 11E",
                                 "Route 66 12",
                                 "nan 5",
                                 "POLYGON((0 0,1 0,1 1,0 0))",
                                 "46,5,11,35,2"})
            QTest::newRow(*text ? text : "nothing") << QString::fromUtf8(text);
    }
    void otherText_isNoPlace()
    {
        QFETCH(QString, text);
        const auto place = readPlace(text);
        QVERIFY2(!place, place ? qPrintable(u"%1 %2"_s.arg(place->at.lat).arg(place->at.lon)) : "");
    }
};

QTEST_GUILESS_MAIN(TestPlaceText)
#include "tst_placetext.moc"
