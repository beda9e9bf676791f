// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/placesearch.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace swathe;

class PlaceSearchTest : public QObject
{
    Q_OBJECT

    [[nodiscard]] static QString name(const PlaceSearch &places, int row)
    {
        return places.at(row).value(QStringLiteral("name")).toString();
    }

private Q_SLOTS:
    void areas_areNoPlaces()
    {
        PlaceSearch places;
        for (const QString &text : {QStringLiteral("9.6, 44.7, 14.2, 48.1"), QStringLiteral("32TPS"),
                                    QStringLiteral("POLYGON ((0 0, 1 0, 1 1, 0 0))"), QString()}) {
            places.setText(text);
            QCOMPARE(places.count(), 0);
        }
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
