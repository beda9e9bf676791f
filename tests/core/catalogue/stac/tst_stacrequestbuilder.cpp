// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalogue/stac/stacrequestbuilder.h"

#include "core/geo/geooperations.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>
#include <QUrlQuery>

#include <cmath>

using namespace swathe;
using namespace Qt::StringLiterals;

namespace {

StacSearchTarget target(bool post = true)
{
    return {.url = QUrl(u"https://stac.example/search"_s), .can = {.search = true}, .usePost = post};
}

QJsonObject body(const StacSearchPlan &plan, qsizetype index = 0)
{
    return QJsonDocument::fromJson(plan.requests.at(index).body).object();
}

QString queryValue(const StacSearchPlan &plan, const QString &name)
{
    return QUrlQuery(plan.requests.first().url).queryItemValue(name, QUrl::FullyDecoded);
}

QJsonArray numbers(std::initializer_list<double> values)
{
    QJsonArray array;
    for (const double value : values)
        array << value;
    return array;
}

const QDateTime kBegin({2024, 1, 1}, {0, 0}, QTimeZone::UTC);
const QDateTime kEnd({2024, 12, 31}, {23, 59, 59, 999}, QTimeZone::UTC);

} // namespace

class TestStacRequestBuilder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everything_isInThePost()
    {
        auto where = target();
        where.can.sort = true;
        where.can.freeText = true;
        const auto plan = stacSearchPlan({.collections = {u"a"_s, u"b"_s},
                                          .area = areaFromBox({10, 50, 11, 51}),
                                          .begin = kBegin,
                                          .end = kEnd,
                                          .ids = {u"i"_s},
                                          .freeText = u"sea  ice"_s},
                                         where);
        QCOMPARE(plan.requests.size(), 1);
        QCOMPARE(plan.requests.first().method, "POST");
        const auto json = body(plan);
        QCOMPARE(json["collections"_L1].toArray(), (QJsonArray{u"a"_s, u"b"_s}));
        QCOMPARE(json["bbox"_L1].toArray(), numbers({10, 50, 11, 51}));
        QVERIFY(!json.contains("intersects"_L1));
        QCOMPARE(json["datetime"_L1].toString(), u"2024-01-01T00:00:00Z/2024-12-31T23:59:59.999Z"_s);
        QCOMPARE(json["ids"_L1].toArray(), QJsonArray{u"i"_s});
        QCOMPARE(json["q"_L1].toArray(), (QJsonArray{u"sea"_s, u"ice"_s}));
        QCOMPARE(json["sortby"_L1].toArray().first()["field"_L1].toString(), u"properties.datetime"_s);
        QCOMPARE(json["limit"_L1].toInt(), 100);
        QVERIFY(!plan.hasChecks);
        QVERIFY(plan.notes.isEmpty());
    }

    void get_saysTheSameInAQuery()
    {
        auto where = target(false);
        where.can.sort = true;
        const auto plan = stacSearchPlan(
            {.collections = {u"a"_s, u"b+c"_s}, .area = areaFromBox({10, 50, 11, 51}), .begin = kBegin}, where);
        QCOMPARE(plan.requests.first().method, "GET");
        QVERIFY(plan.requests.first().body.isEmpty());
        QCOMPARE(queryValue(plan, u"collections"_s), u"a,b+c"_s);
        QCOMPARE(queryValue(plan, u"bbox"_s), u"10,50,11,51"_s);
        QCOMPARE(queryValue(plan, u"datetime"_s), u"2024-01-01T00:00:00Z/.."_s);
        QVERIFY(plan.requests.first().url.toEncoded().contains("sortby=-properties.datetime,%2Bid"));
        QVERIFY(plan.requests.first().url.toEncoded().contains("b%2Bc"));
    }

    void shapes_areSentAsIntersects()
    {
        const auto area = areaFromWkt(u"POLYGON((10 50, 12 50, 11 52, 10 50))"_s);
        QVERIFY(area);
        const auto plan = stacSearchPlan({.area = *area}, target());
        QCOMPARE(body(plan)["intersects"_L1]["type"_L1].toString(), u"Polygon"_s);
        QVERIFY(!body(plan).contains("bbox"_L1));
        const auto get = stacSearchPlan({.area = *area}, target(false));
        QVERIFY(queryValue(get, u"intersects"_s).startsWith(u"{\"coordinates\""_s));
    }

    void antimeridian_isTwoQueries()
    {
        const auto plan = stacSearchPlan({.area = areaFromBox({170, -20, -175, -10})}, target());
        QCOMPARE(plan.requests.size(), 2);
        QCOMPARE(body(plan, 0)["bbox"_L1].toArray(), numbers({170, -20, 180, -10}));
        QCOMPARE(body(plan, 1)["bbox"_L1].toArray(), numbers({-180, -20, -175, -10}));
        QVERIFY(plan.notes.contains(u"areaSplit"_s));
        QVERIFY(!plan.hasChecks);
    }

    void manyVertices_areSimplifiedAndCheckedHere()
    {
        Ring ring;
        for (int i = 0; i < 3000; ++i) {
            const double angle = 2 * M_PI * i / 3000;
            const double radius = i % 2 ? 1 : 1.2;
            ring << GeoPoint{10 + radius * std::cos(angle), 50 + radius * std::sin(angle)};
        }
        ring << ring.first();
        const MultiPolygon area{.polygons = {Polygon{.rings = {ring}}}};
        const auto plan = stacSearchPlan({.area = area, .limit = 5}, target());
        QCOMPARE(plan.requests.size(), 1);
        QVERIFY(plan.requests.first().body.size() < 60000);
        QVERIFY(plan.hasChecks);
        QCOMPARE(plan.checkHere.area, area);
        QVERIFY(plan.notes.contains(u"areaSimplified"_s));
        // Scenes may fall to the check: a page as small as the limit would need many more of them.
        QCOMPARE(body(plan)["limit"_L1].toInt(), 100);
        const auto get = stacSearchPlan({.area = area}, target(false));
        QVERIFY(get.requests.first().url.toEncoded().size() < 6000);
        QVERIFY(get.hasChecks);
    }

    void clouds_goTheBestWay_data()
    {
        QTest::addColumn<bool>("post");
        QTest::addColumn<bool>("cql");
        QTest::addColumn<bool>("query");
        QTest::addColumn<bool>("known");
        QTest::addColumn<QString>("member");
        QTest::newRow("json") << true << true << true << true << u"filter"_s;
        QTest::newRow("text") << false << true << true << true << u"filter"_s;
        QTest::newRow("query") << true << false << true << true << u"query"_s;
        QTest::newRow("query by get") << false << false << true << true << u"query"_s;
        QTest::newRow("nothing") << true << false << false << true << QString();
        QTest::newRow("no such property") << true << true << true << false << QString();
    }
    void clouds_goTheBestWay()
    {
        QFETCH(bool, post);
        QFETCH(bool, cql);
        QFETCH(bool, query);
        QFETCH(bool, known);
        QFETCH(QString, member);
        auto where = target(post);
        where.can.cql2Json = where.can.cql2Text = cql;
        where.can.query = query;
        where.filterable = known ? QSet<QString>{u"eo:cloud_cover"_s} : QSet<QString>{};
        const auto plan = stacSearchPlan({.maxCloudPercent = 20}, where);
        QCOMPARE(plan.hasChecks, member.isEmpty());
        QCOMPARE(plan.notes.contains(u"cloudFilteredHere"_s), member.isEmpty());
        for (const auto &name : {u"filter"_s, u"query"_s})
            QCOMPARE(post ? body(plan).contains(name) : !queryValue(plan, name).isEmpty(), name == member);
        if (member == "filter"_L1 && post) {
            QCOMPARE(body(plan)["filter-lang"_L1].toString(), u"cql2-json"_s);
            QCOMPARE(body(plan)["filter"_L1]["op"_L1].toString(), u"or"_s);
        } else if (member == "filter"_L1) {
            QCOMPARE(queryValue(plan, u"filter"_s), u"eo:cloud_cover <= 20 OR eo:cloud_cover IS NULL"_s);
            QCOMPARE(queryValue(plan, u"filter-lang"_s), u"cql2-text"_s);
        }
    }

    void conditions_inBothFormsOfCql2()
    {
        using Op = PropertyCondition::Op;
        const QDateTime time(QDate(2024, 5, 6), QTime(7, 8, 9), QTimeZone::UTC);
        const QList<PropertyCondition> conditions{{u"eo:cloud_cover"_s, Op::Less, 20},
                                                  {u"odd name"_s, Op::NotEqual, u"it's"_s},
                                                  {u"created"_s, Op::GreaterOrEqual, time},
                                                  {u"flag"_s, Op::Equal, true}};
        QCOMPARE(cql2Text(conditions),
                 u"(eo:cloud_cover < 20 OR eo:cloud_cover IS NULL) AND (\"odd name\" <> 'it''s' OR \"odd name\" IS "
                 "NULL) AND (created >= TIMESTAMP('2024-05-06T07:08:09.000Z') OR created IS NULL) AND (flag = TRUE OR "
                 "flag IS NULL)"_s);
        const auto json = cql2Json(conditions);
        QCOMPARE(json["op"_L1].toString(), u"and"_s);
        QCOMPARE(json["args"_L1].toArray().size(), 4);
        const auto third = json["args"_L1][2]["args"_L1][0];
        QCOMPARE(third["op"_L1].toString(), u">="_s);
        QCOMPARE(third["args"_L1][1]["timestamp"_L1].toString(), u"2024-05-06T07:08:09.000Z"_s);
    }

    void limits_areTheSmallest()
    {
        auto where = target();
        where.maxPageSize = 50;
        QCOMPARE(body(stacSearchPlan({.pageSize = 200}, where))["limit"_L1].toInt(), 50);
        QCOMPARE(body(stacSearchPlan({.limit = 3, .pageSize = 200}, where))["limit"_L1].toInt(), 3);
    }

    void sort_isLeftOutWhereItBreaksPaging()
    {
        auto where = target();
        where.can.sort = true;
        where.canSort = false;
        QVERIFY(!body(stacSearchPlan({}, where)).contains("sortby"_L1));
    }

    void text_isCheckedHereWithoutFreeText()
    {
        const auto plan = stacSearchPlan({.freeText = u"ice"_s}, target());
        QVERIFY(!body(plan).contains("q"_L1));
        QCOMPARE(plan.checkHere.freeText, u"ice"_s);
        QVERIFY(plan.notes.contains(u"textFilteredHere"_s));
    }

    void pages_canBeHalved()
    {
        auto plan = stacSearchPlan({.pageSize = 80}, target());
        auto smaller = withSmallerPages(plan.requests.first());
        QVERIFY(smaller);
        QCOMPARE(QJsonDocument::fromJson(smaller->body).object()["limit"_L1].toInt(), 40);
        plan = stacSearchPlan({.collections = {u"b+c"_s}, .pageSize = 80}, target(false));
        smaller = withSmallerPages(plan.requests.first());
        QVERIFY(smaller);
        QVERIFY(smaller->url.toEncoded().contains("limit=40"));
        QVERIFY(smaller->url.toEncoded().contains("b%2Bc"));
        QVERIFY(!withSmallerPages(stacSearchPlan({.limit = 5}, target()).requests.first()));
    }

    void interval_hasOpenEnds()
    {
        QCOMPARE(stacInterval(kBegin, {}), u"2024-01-01T00:00:00Z/.."_s);
        QCOMPARE(stacInterval({}, kEnd), u"../2024-12-31T23:59:59.999Z"_s);
        QCOMPARE(stacInterval({}, {}), QString());
    }
};

QTEST_GUILESS_MAIN(TestStacRequestBuilder)
#include "tst_stacrequestbuilder.moc"
