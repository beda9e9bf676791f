// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalogue/stac/stacrequestbuilder.h"

#include "core/catalogue/searcharea.h"
#include "core/geo/geooperations.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

namespace swathe {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostVertices = 1000;
constexpr qsizetype kLongestQuery = 6000;
constexpr int kSmallestPage = 10;

/// The box an area is, if it is just one.
std::optional<BoundingBox> asBox(const MultiPolygon &area)
{
    if (area.polygons.size() != 1 || area.polygons.first().rings.size() != 1)
        return {};
    const auto &ring = area.polygons.first().rings.first();
    const auto box = boundsOf(area);
    if (ring.size() != 5 || !box || box->crossesAntimeridian())
        return {};
    for (qsizetype i = 0; i < 4; ++i) {
        const auto point = ring[i];
        const auto next = ring[i + 1];
        const bool isCorner =
            (point.lon == box->west || point.lon == box->east) && (point.lat == box->south || point.lat == box->north);
        if (!isCorner || ((point.lon == next.lon) == (point.lat == next.lat)))
            return {};
    }
    return box;
}

QJsonArray boxArray(const BoundingBox &box)
{
    return {box.west, box.south, box.east, box.north};
}

QLatin1StringView operatorOf(PropertyCondition::Op op)
{
    using Op = PropertyCondition::Op;
    switch (op) {
    case Op::Equal:
        return "="_L1;
    case Op::NotEqual:
        return "<>"_L1;
    case Op::Less:
        return "<"_L1;
    case Op::LessOrEqual:
        return "<="_L1;
    case Op::Greater:
        return ">"_L1;
    case Op::GreaterOrEqual:
        return ">="_L1;
    }
    return "="_L1;
}

/// The names of the "query" extension.
QString queryNameOf(PropertyCondition::Op op)
{
    using Op = PropertyCondition::Op;
    switch (op) {
    case Op::Equal:
        return u"eq"_s;
    case Op::NotEqual:
        return u"neq"_s;
    case Op::Less:
        return u"lt"_s;
    case Op::LessOrEqual:
        return u"lte"_s;
    case Op::Greater:
        return u"gt"_s;
    case Op::GreaterOrEqual:
        return u"gte"_s;
    }
    return u"eq"_s;
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzzZ"_s);
}

bool isTime(const QVariant &value)
{
    return value.typeId() == QMetaType::QDateTime;
}

QJsonValue plainValue(const QVariant &value)
{
    return isTime(value) ? QJsonValue(timeText(value.toDateTime())) : QJsonValue::fromVariant(value);
}

QJsonValue jsonOf(const QVariant &value)
{
    return isTime(value) ? QJsonValue(QJsonObject{{u"timestamp"_s, timeText(value.toDateTime())}}) : plainValue(value);
}

QString textOf(const QVariant &value)
{
    if (isTime(value))
        return u"TIMESTAMP('%1')"_s.arg(timeText(value.toDateTime()));
    const auto json = QJsonValue::fromVariant(value);
    if (json.isDouble())
        return QString::number(json.toDouble(), 'g', 15);
    if (json.isBool())
        return json.toBool() ? u"TRUE"_s : u"FALSE"_s;
    return u'\'' + value.toString().replace(u'\'', u"''"_s) + u'\'';
}

/// A property's name as an identifier; quotes are allowed around any, and needed around odd ones.
QString nameText(const QString &property)
{
    static const QRegularExpression plain(u"^[A-Za-z_:][A-Za-z0-9_:.]*$"_s);
    return plain.match(property).hasMatch() ? property : u'"' + property + u'"';
}

QString joined(const QJsonArray &values)
{
    QStringList parts;
    for (const auto &value : values)
        parts << (value.isDouble() ? QString::number(value.toDouble(), 'g', 12) : value.toString());
    return parts.join(u',');
}

/// The GET form of a POST body.
QUrl asQuery(const QUrl &url, const QJsonObject &body)
{
    QUrlQuery query(url);
    const auto add = [&query](const QString &name, const QString &value) {
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value, ",:/")));
    };
    for (auto it = body.begin(); it != body.end(); ++it) {
        if (it.key() == "fields"_L1) {
            QStringList names;
            for (const auto &name : it.value()["exclude"_L1].toArray())
                names << u'-' + name.toString();
            add(it.key(), names.join(u','));
        } else if (it.key() == "sortby"_L1) {
            QStringList keys;
            for (const auto &entry : it.value().toArray())
                keys << (entry["direction"_L1].toString() == "desc"_L1 ? u"-"_s : u"+"_s) +
                            entry["field"_L1].toString();
            add(it.key(), keys.join(u','));
        } else if (it.value().isArray()) {
            add(it.key(), joined(it.value().toArray()));
        } else if (it.value().isObject()) {
            add(it.key(), QString::fromUtf8(QJsonDocument(it.value().toObject()).toJson(QJsonDocument::Compact)));
        } else {
            add(it.key(), it.value().isDouble() ? QString::number(it.value().toInteger()) : it.value().toString());
        }
    }
    QUrl result = url;
    result.setQuery(query);
    return result;
}

} // namespace

QJsonObject cql2Json(const QList<PropertyCondition> &conditions)
{
    QJsonArray all;
    for (const auto &condition : conditions) {
        const QJsonObject property{{u"property"_s, condition.property}};
        all << QJsonObject{
            {u"op"_s, u"or"_s},
            {u"args"_s, QJsonArray{QJsonObject{{u"op"_s, QString(operatorOf(condition.op))},
                                               {u"args"_s, QJsonArray{property, jsonOf(condition.value)}}},
                                   QJsonObject{{u"op"_s, u"isNull"_s}, {u"args"_s, QJsonArray{property}}}}}};
    }
    return all.size() == 1 ? all.first().toObject() : QJsonObject{{u"op"_s, u"and"_s}, {u"args"_s, all}};
}

QString cql2Text(const QList<PropertyCondition> &conditions)
{
    QStringList all;
    for (const auto &condition : conditions) {
        const auto name = nameText(condition.property);
        all << u"%1 %2 %3 OR %1 IS NULL"_s.arg(name, operatorOf(condition.op), textOf(condition.value));
    }
    return all.size() == 1 ? all.first() : u'(' + all.join(u") AND ("_s) + u')';
}

HttpRequest stacGet(const QUrl &url)
{
    return {.url = url, .headers = {{"Accept", "application/geo+json, application/json;q=0.9, */*;q=0.1"}}};
}

QString stacInterval(const QDateTime &begin, const QDateTime &end)
{
    if (!begin.isValid() && !end.isValid())
        return {};
    const auto form = [](const QDateTime &time) {
        if (!time.isValid())
            return u".."_s;
        const auto utc = time.toUTC();
        return utc.toString(utc.time().msec() ? u"yyyy-MM-ddTHH:mm:ss.zzzZ"_s : u"yyyy-MM-ddTHH:mm:ssZ"_s);
    };
    return form(begin) + u'/' + form(end);
}

StacSearchPlan stacSearchPlan(const SearchRequest &request, const StacSearchTarget &target)
{
    StacSearchPlan plan;
    QJsonObject common;
    if (!request.collections.isEmpty())
        common[u"collections"_s] = QJsonArray::fromStringList(request.collections);
    if (!request.ids.isEmpty())
        common[u"ids"_s] = QJsonArray::fromStringList(request.ids);
    if (const auto interval = stacInterval(request.begin, request.end); !interval.isEmpty())
        common[u"datetime"_s] = interval;
    if (const auto words = request.freeText.split(u' ', Qt::SkipEmptyParts); !words.isEmpty()) {
        if (target.can.freeText) {
            common[u"q"_s] = QJsonArray::fromStringList(words);
        } else {
            plan.checkHere.freeText = request.freeText;
            plan.notes << u"textFilteredHere"_s;
        }
    }
    if (target.can.sort && target.canSort) {
        // The id makes the order, and so the paging, the same at each request.
        common[u"sortby"_s] =
            QJsonArray{QJsonObject{{u"field"_s, u"properties.datetime"_s}, {u"direction"_s, u"desc"_s}},
                       QJsonObject{{u"field"_s, u"id"_s}, {u"direction"_s, u"asc"_s}}};
    }
    if (target.can.fields && target.useFields) {
        // Outlines in other coordinate systems, several times as long as all the rest, which nothing here uses.
        common[u"fields"_s] =
            QJsonObject{{u"include"_s, QJsonArray{}},
                        {u"exclude"_s, QJsonArray{u"properties.proj:geometry"_s, u"properties.proj:projjson"_s,
                                                  u"properties.proj:wkt2"_s}}};
        plan.hasFields = true;
    }
    const auto isSent = [&target](const QString &property) {
        return target.filterable.contains(property) &&
               (target.can.query || (target.usePost && target.can.cql2Json) || target.can.cql2Text);
    };
    QList<PropertyCondition> sent;
    if (request.maxCloudPercent && *request.maxCloudPercent < 100) {
        if (isSent(u"eo:cloud_cover"_s)) {
            sent << PropertyCondition{u"eo:cloud_cover"_s, PropertyCondition::Op::LessOrEqual,
                                      *request.maxCloudPercent};
        } else {
            plan.checkHere.maxCloudPercent = request.maxCloudPercent;
            plan.notes << u"cloudFilteredHere"_s;
        }
    }
    for (const auto &condition : request.conditions)
        (isSent(condition.property) ? sent : plan.checkHere.conditions) << condition;
    if (!plan.checkHere.conditions.isEmpty())
        plan.notes << u"filteredHere"_s;
    if (!sent.isEmpty()) {
        if (target.usePost && target.can.cql2Json) {
            common[u"filter"_s] = cql2Json(sent);
            common[u"filter-lang"_s] = u"cql2-json"_s;
        } else if (target.can.cql2Text) {
            common[u"filter"_s] = cql2Text(sent);
            common[u"filter-lang"_s] = u"cql2-text"_s;
        } else {
            QJsonObject query;
            for (const auto &condition : std::as_const(sent)) {
                auto operators = query[condition.property].toObject();
                operators[queryNameOf(condition.op)] = plainValue(condition.value);
                query[condition.property] = operators;
            }
            common[u"query"_s] = query;
        }
    }

    auto parts = searchAreas(request.area, kMostVertices);
    const auto addRequests = [&] {
        plan.requests.clear();
        for (const auto &part : std::as_const(parts)) {
            auto body = common;
            if (const auto box = asBox(part.area))
                body[u"bbox"_s] = boxArray(*box);
            else if (!part.area.isEmpty())
                body[u"intersects"_s] = toGeoJson(part.area);
            const bool isCut = !part.isExact || plan.checkHere.maxCloudPercent || !plan.checkHere.freeText.isEmpty() ||
                               !plan.checkHere.conditions.isEmpty();
            const int most = std::max(1, std::min(request.pageSize, target.maxPageSize));
            body[u"limit"_s] = request.limit > 0 && !isCut ? int(std::min<qint64>(request.limit, most)) : most;
            if (target.usePost) {
                HttpRequest post = stacGet(target.url);
                post.method = "POST";
                post.headers << HttpHeader{"Content-Type", "application/json"};
                post.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
                post.isRepeatable = true;
                plan.requests << post;
            } else {
                plan.requests << stacGet(asQuery(target.url, body));
            }
        }
    };
    addRequests();
    if (!target.usePost && !request.area.isEmpty() && std::ranges::any_of(plan.requests, [](const HttpRequest &get) {
            return get.url.toEncoded().size() > kLongestQuery;
        })) {
        for (auto &part : parts) {
            if (const auto box = boundsOf(part.area); box && !asBox(part.area))
                part = {.area = areaFromBox(*box), .isExact = false};
        }
        addRequests();
    }
    if (parts.size() > 1)
        plan.notes << u"areaSplit"_s;
    if (std::ranges::any_of(parts, [](const SearchArea &part) {
            return !part.isExact;
        })) {
        plan.checkHere.area = request.area;
        plan.notes << u"areaSimplified"_s;
    }
    plan.hasChecks = plan.checkHere != SearchRequest{};
    plan.isOrdered = common.contains("sortby"_L1) && plan.requests.size() == 1;
    return plan;
}

std::optional<HttpRequest> withSmallerPages(const HttpRequest &request)
{
    HttpRequest smaller = request;
    if (request.method == "POST") {
        auto body = QJsonDocument::fromJson(request.body).object();
        const int limit = body["limit"_L1].toInt();
        if (limit < 2 * kSmallestPage)
            return {};
        body["limit"_L1] = limit / 2;
        smaller.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
        return smaller;
    }
    QUrlQuery query(request.url);
    const int limit = query.queryItemValue(u"limit"_s).toInt();
    if (limit < 2 * kSmallestPage)
        return {};
    auto items = query.queryItems(QUrl::FullyEncoded);
    for (auto &[name, value] : items) {
        if (name == "limit"_L1)
            value = QString::number(limit / 2);
    }
    query.setQueryItems(items);
    smaller.url.setQuery(query);
    return smaller;
}

} // namespace swathe
