// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/geo/nominatim.h"

#include <QTest>
#include <QUrlQuery>

using namespace swathe;
using namespace Qt::StringLiterals;

class TestNominatim : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void url_carriesTheWordsAsTheyAre()
    {
        const QUrl url = nominatimUrl(QUrl(u"https://n.example/search?key=1"_s), u"São Tomé & Príncipe + 5%"_s,
                                      {u"de-AT"_s, u"en"_s}, 8);
        const QUrlQuery query(url);
        QCOMPARE(query.queryItemValue(u"q"_s, QUrl::FullyDecoded), u"São Tomé & Príncipe + 5%"_s);
        QCOMPARE(query.queryItemValue(u"key"_s), u"1"_s);
        QCOMPARE(query.queryItemValue(u"limit"_s), u"8"_s);
        QCOMPARE(query.queryItemValue(u"accept-language"_s, QUrl::FullyDecoded), u"de-AT,en"_s);
        // A plus is a blank to most servers.
        QVERIFY(!url.query(QUrl::FullyEncoded).contains(u'+'));
    }

    void places_areReadWithTheirBoxes()
    {
        const auto places = readNominatim(R"([
            {"lat": "37.7510", "lon": "14.9934", "name": "Etna", "display_name": "Etna, Sicily, Italy",
             "boundingbox": ["37.6", "37.9", "14.8", "15.1"]},
            {"lat": "-16.85", "lon": "-179.98", "name": "", "display_name": "Taveuni, Fiji",
             "boundingbox": ["-17.1", "-16.6", "179.8", "-179.7"]},
            {"lat": 1, "lon": 2, "display_name": "A point", "boundingbox": ["1", "1", "2", "2"]}])"_ba);
        QVERIFY(places);
        QCOMPARE(places->size(), 3);
        QCOMPARE(places->at(0).name, u"Etna"_s);
        QCOMPARE(places->at(0).detail, u"Sicily, Italy"_s);
        QCOMPARE(places->at(0).at, (GeoPoint{.lon = 14.9934, .lat = 37.751}));
        QCOMPARE(places->at(0).box->north, 37.9);
        QCOMPARE(places->at(1).name, u"Taveuni"_s);
        QVERIFY(places->at(1).box->crossesAntimeridian());
        QVERIFY(!places->at(2).box);
    }

    void places_withoutAPlaceAreLeftOut()
    {
        const auto places = readNominatim(R"([{"lat": "95", "lon": "1", "name": "Too far"}, {"name": "Nowhere"},
            {"lat": "nan", "lon": "1", "name": "N"}, 5, {"lat": "1", "lon": "1"}])"_ba);
        QVERIFY(places);
        QVERIFY(places->isEmpty());
    }

    void answers_thatAreNoListAreErrors()
    {
        for (const QByteArray &bytes : {"<html>"_ba, "{\"error\": \"x\"}"_ba, QByteArray()}) {
            const auto places = readNominatim(bytes);
            QVERIFY(!places);
            QCOMPARE(places.error().kind, Error::Kind::BadAnswer);
        }
    }
};

QTEST_GUILESS_MAIN(TestNominatim)
#include "tst_nominatim.moc"
