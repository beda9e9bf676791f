// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalogue/odata/odataquery.h"

#include "core/geo/geooperations.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>
#include <QUrlQuery>

#include <cmath>
#include <numbers>

using namespace swathe;
using namespace Qt::StringLiterals;
using Op = PropertyCondition::Op;

namespace {

QDateTime utc(int year, int month, int day, int hour = 0)
{
    return {QDate(year, month, day), QTime(hour, 0), QTimeZone::UTC};
}

QString filterOf(const SearchRequest &request)
{
    const auto plan = odataPlan(request, builtInODataSchema());
    return plan ? plan->filter : plan.error().detail;
}

} // namespace

class TestODataQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void literals();
    void attributes_data();
    void attributes();
    void filters_data();
    void filters();
    void conditionGoesOnlyWhereItIsKnown();
    void area();
    void areaBeyondTheLimitIsEnclosed();
    void pageIsOrderedAndEncoded();
    void windowsAreHalved();
    void bulkLookUp();
};

void TestODataQuery::literals()
{
    QCOMPARE(odataString(u"it's"_s), u"'it''s'"_s);
    QCOMPARE(odataTime(QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 6), QTimeZone(3600))),
             u"2026-01-02T02:04:05.006Z"_s);
}

void TestODataQuery::attributes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ODataType>("type");
    QTest::addColumn<Op>("op");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("expected");
    const auto form = [](const QString &type, const QString &name, const QString &rest) {
        return u"Attributes/OData.CSC.%1Attribute/any(att:att/Name eq '%2' and att/OData.CSC.%1Attribute/Value %3)"_s
            .arg(type, name, rest);
    };
    QTest::newRow("double") << u"cloudCover"_s << ODataType::Double << Op::LessOrEqual << QVariant(12.5)
                            << form(u"Double"_s, u"cloudCover"_s, u"le 12.5"_s);
    QTest::newRow("integer") << u"relativeOrbitNumber"_s << ODataType::Integer << Op::Equal << QVariant(u"22"_s)
                             << form(u"Integer"_s, u"relativeOrbitNumber"_s, u"eq 22"_s);
    QTest::newRow("string") << u"productType"_s << ODataType::String << Op::Equal << QVariant(u"S2MSI2A"_s)
                            << form(u"String"_s, u"productType"_s, u"eq 'S2MSI2A'"_s);
    QTest::newRow("time") << u"processingDate"_s << ODataType::DateTimeOffset << Op::Greater
                          << QVariant(u"2026-01-01T00:00:00Z"_s)
                          << form(u"DateTimeOffset"_s, u"processingDate"_s, u"gt 2026-01-01T00:00:00.000Z"_s);
    QTest::newRow("flag") << u"sliceProductFlag"_s << ODataType::Boolean << Op::Equal << QVariant(true)
                          << form(u"Boolean"_s, u"sliceProductFlag"_s, u"eq true"_s);
    QTest::newRow("no number") << u"cloudCover"_s << ODataType::Double << Op::Less << QVariant(u"few"_s) << QString();
    QTest::newRow("no whole number") << u"orbitNumber"_s << ODataType::Integer << Op::Equal << QVariant(1.5)
                                     << QString();
    QTest::newRow("order of strings") << u"productType"_s << ODataType::String << Op::Less << QVariant(u"a"_s)
                                      << QString();
    QTest::newRow("no flag") << u"sliceProductFlag"_s << ODataType::Boolean << Op::Equal << QVariant(u"perhaps"_s)
                             << QString();
}

void TestODataQuery::attributes()
{
    QFETCH(QString, name);
    QFETCH(ODataType, type);
    QFETCH(Op, op);
    QFETCH(QVariant, value);
    QFETCH(QString, expected);
    const auto text = odataAttribute(name, type, op, value);
    QCOMPARE(text.has_value(), !expected.isEmpty());
    if (text)
        QCOMPARE(*text, expected);
    else
        QCOMPARE(text.error().kind, Error::Kind::InvalidInput);
}

void TestODataQuery::filters_data()
{
    QTest::addColumn<SearchRequest>("request");
    QTest::addColumn<QString>("expected");
    const auto cloud =
        u"Attributes/OData.CSC.DoubleAttribute/any(att:att/Name eq 'cloudCover' and att/OData.CSC.DoubleAttribute/Value le 20)"_s;
    const auto attribute =
        u"Attributes/OData.CSC.StringAttribute/any(att:att/Name eq '%1' and att/OData.CSC.StringAttribute/Value eq '%2')"_s;
    QTest::newRow("all") << SearchRequest{} << QString();
    QTest::newRow("one collection") << SearchRequest{.collections = {u"SENTINEL-2"_s}}
                                    << u"Collection/Name eq 'SENTINEL-2'"_s;
    QTest::newRow("clouds, where there are some")
        << SearchRequest{.collections = {u"SENTINEL-2"_s, u"SENTINEL-1"_s}, .maxCloudPercent = 20.0}
        << u"((Collection/Name eq 'SENTINEL-2' and "_s + cloud + u") or Collection/Name eq 'SENTINEL-1')"_s;
    QTest::newRow("product type") << SearchRequest{.collections = {u"SENTINEL-2/S2MSI2A"_s}}
                                  << u"(Collection/Name eq 'SENTINEL-2' and "_s +
                                         attribute.arg(u"productType"_s, u"S2MSI2A"_s) + u')';
    QTest::newRow("from a time on") << SearchRequest{.collections = {u"SMOS"_s}, .begin = utc(2026, 1, 1)}
                                    << u"Collection/Name eq 'SMOS' and ContentDate/End ge 2026-01-01T00:00:00.000Z"_s;
    QTest::newRow("tile without its T") << SearchRequest{.collections = {u"SENTINEL-2"_s},
                                                         .conditions = {{u"grid:code"_s, Op::Equal, u"T33UVP"_s}}}
                                        << u"(Collection/Name eq 'SENTINEL-2' and "_s +
                                               attribute.arg(u"tileId"_s, u"33UVP"_s) + u')';
    QTest::newRow("orbit direction in capitals")
        << SearchRequest{.collections = {u"SENTINEL-1"_s},
                         .conditions = {{u"sat:orbit_state"_s, Op::Equal, u"descending"_s}}}
        << u"(Collection/Name eq 'SENTINEL-1' and "_s + attribute.arg(u"orbitDirection"_s, u"DESCENDING"_s) + u')';
    QTest::newRow("wrong value") << SearchRequest{.collections = {u"SENTINEL-1"_s},
                                                  .conditions = {{u"orbitNumber"_s, Op::Equal, u"x"_s}}}
                                 << u"the value of orbitNumber is not of the type Integer"_s;
}

void TestODataQuery::filters()
{
    QFETCH(SearchRequest, request);
    QTEST(filterOf(request), "expected");
}

void TestODataQuery::conditionGoesOnlyWhereItIsKnown()
{
    const SearchRequest request{.collections = {u"SMOS"_s}, .conditions = {{u"tileId"_s, Op::Equal, u"33UVP"_s}}};
    const auto plan = odataPlan(request, builtInODataSchema());
    QVERIFY(plan);
    QVERIFY(!plan->filter.contains(u"tileId"));
    QVERIFY(plan->notes.contains(u"conditionLeftOut"_s));
}

void TestODataQuery::area()
{
    const SearchRequest box{.area = areaFromBox({.west = 13, .south = 50, .east = 14.5, .north = 51})};
    QCOMPARE(filterOf(box),
             u"OData.CSC.Intersects(area=geography'SRID=4326;POLYGON((13 50,14.5 50,14.5 51,13 51,13 50))')"_s);
    const SearchRequest pacific{.area = areaFromBox({.west = 170, .south = -10, .east = -170, .north = 10})};
    const auto filter = filterOf(pacific);
    QVERIFY2(filter.contains(u"SRID=4326;MULTIPOLYGON((("_s), qPrintable(filter));
    QVERIFY(filter.contains(u"180 "_s) && filter.contains(u"-180 "_s));
    const auto wkt = filter.section(u"SRID=4326;"_s, 1).section(u'\'', 0, 0);
    const auto back = areaFromWkt(wkt);
    QVERIFY(back);
    QCOMPARE(areaKm2(*back), areaKm2(pacific.area));
}

void TestODataQuery::areaBeyondTheLimitIsEnclosed()
{
    Ring ring;
    for (int i = 0; i < 3000; ++i) {
        const double angle = 2 * std::numbers::pi * i / 3000;
        const double radius = i % 2 ? 1.0 : 0.9;
        ring << GeoPoint{.lon = 10 + radius * std::cos(angle), .lat = 50 + radius * std::sin(angle)};
    }
    ring << ring.first();
    const SearchRequest request{.area = {.polygons = {Polygon{.rings = {ring}}}}};
    const auto plan = odataPlan(request, builtInODataSchema());
    QVERIFY(plan);
    QVERIFY(plan->filter.size() < 6000);
    QVERIFY(plan->hasChecks);
    QCOMPARE(plan->checkHere.area, request.area);
    const auto sent = areaFromWkt(plan->filter.section(u"SRID=4326;"_s, 1).section(u'\'', 0, 0));
    QVERIFY(sent);
    for (const auto point : std::as_const(ring))
        QVERIFY(contains(*sent, {.lon = 10 + (point.lon - 10) * 0.999999, .lat = 50 + (point.lat - 50) * 0.999999}));
}

void TestODataQuery::pageIsOrderedAndEncoded()
{
    const auto request = odataPage(QUrl(u"https://c.example/odata/v1/"_s), u"Name eq 'a&b+c%'"_s,
                                   {.from = utc(2026, 1, 1), .to = utc(2026, 2, 1)}, 50, 100, true);
    QCOMPARE(request.url.path(), u"/odata/v1/Products"_s);
    const auto sent = request.url.toEncoded();
    QVERIFY2(
        sent.contains("$filter=Name%20eq%20'a%26b%2Bc%25'%20and%20ContentDate/Start%20ge%202026-01-01T00:00:00.000Z"
                      "%20and%20ContentDate/Start%20lt%202026-02-01T00:00:00.000Z&"),
        sent.constData());
    QVERIFY(sent.contains(
        "&$orderby=ContentDate/Start%20desc&$top=50&$skip=100&$count=True&$expand=Attributes&$expand=Assets"));
    const auto next = odataPage(QUrl(u"https://c.example/odata/v1"_s), {}, {}, 50, 0, false).url.toEncoded();
    QVERIFY(!next.contains("$count") && !next.contains("$filter") && !next.contains("$skip"));
    QVERIFY(next.contains("$orderby"));
}

void TestODataQuery::windowsAreHalved()
{
    const auto now = utc(2026, 6, 1);
    const auto both = halves({.from = utc(2026, 1, 1), .to = utc(2026, 1, 3)}, now);
    QVERIFY(both);
    QCOMPARE(both->first, (ODataWindow{.from = utc(2026, 1, 1), .to = utc(2026, 1, 2)}));
    QCOMPARE(both->second, (ODataWindow{.from = utc(2026, 1, 2), .to = utc(2026, 1, 3)}));
    // Open ends stay open, so that nothing outside of the guess is lost.
    const auto open = halves({}, now);
    QVERIFY(open);
    QVERIFY(!open->first.from.isValid() && !open->second.to.isValid());
    QCOMPARE(open->first.to, open->second.from);
    QVERIFY(open->first.to < now);
    QVERIFY(!halves({.from = now, .to = now.addMSecs(1)}, now));
}

void TestODataQuery::bulkLookUp()
{
    const auto request = odataFilterList(QUrl(u"https://c.example/odata/v1"_s), {u"A.SAFE"_s, u"B.nc"_s});
    QCOMPARE(request.method, "POST");
    QVERIFY(request.url.toEncoded().endsWith("/Products/OData.CSC.FilterList"));
    QCOMPARE(request.body, R"({"FilterProducts":[{"Name":"A.SAFE"},{"Name":"B.nc"}]})");
    QVERIFY(request.isRepeatable);
}

QTEST_GUILESS_MAIN(TestODataQuery)
#include "tst_odataquery.moc"
