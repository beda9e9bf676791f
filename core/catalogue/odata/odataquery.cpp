// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalogue/odata/odataquery.h"

#include "core/catalogue/searcharea.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTimeZone>

#include <QSet>

#include <algorithm>

namespace swathe {

using namespace Qt::StringLiterals;
using Op = PropertyCondition::Op;

namespace {

/// Filters far longer than this are turned away by the service's firewall.
constexpr qsizetype kMostVertices = 240;
constexpr qint64 kShortestWindowMs = 2;
/// Before it no satellite of these collections flew.
const QDate kFirstDay(1980, 1, 1);

QString opText(Op op)
{
    switch (op) {
    case Op::Equal:
        return u"eq"_s;
    case Op::NotEqual:
        return u"ne"_s;
    case Op::Less:
        return u"lt"_s;
    case Op::LessOrEqual:
        return u"le"_s;
    case Op::Greater:
        return u"gt"_s;
    case Op::GreaterOrEqual:
        return u"ge"_s;
    }
    return u"eq"_s;
}

QString degrees(double value)
{
    auto text = QString::number(value, 'f', 6);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text == "-0"_L1 ? u"0"_s : text;
}

QString ringsText(const Polygon &polygon)
{
    QStringList rings;
    for (const auto &ring : polygon.rings) {
        QStringList points;
        for (const auto point : ring)
            points << degrees(point.lon) + u' ' + degrees(point.lat);
        rings << u'(' + points.join(u',') + u')';
    }
    return u'(' + rings.join(u',') + u')';
}

Error wrongValue(const QString &name, ODataType type)
{
    return Error{.kind = Error::Kind::InvalidInput,
                 .detail = u"the value of %1 is not of the type %2"_s.arg(name, odataTypeName(type))};
}

Result<QString> literal(const QString &name, ODataType type, const QVariant &value)
{
    bool ok = true;
    switch (type) {
    case ODataType::String:
        return odataString(value.toString());
    case ODataType::Integer: {
        const auto number = value.toLongLong(&ok);
        return ok && value.toDouble() == double(number) ? Result<QString>(QString::number(number))
                                                        : fail(wrongValue(name, type));
    }
    case ODataType::Double: {
        const double number = value.toDouble(&ok);
        return ok ? Result<QString>(QString::number(number, 'g', 15)) : fail(wrongValue(name, type));
    }
    case ODataType::DateTimeOffset: {
        auto time = value.toDateTime();
        if (!time.isValid())
            time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
        return time.isValid() ? Result<QString>(odataTime(time)) : fail(wrongValue(name, type));
    }
    case ODataType::Boolean: {
        const auto text = value.toString().toLower();
        return text == "true"_L1 || text == "false"_L1 ? Result<QString>(text) : fail(wrongValue(name, type));
    }
    }
    return fail(wrongValue(name, type));
}

/// What people and STAC write, as the catalogue stores it.
QVariant storedValue(const QString &attribute, const QVariant &value)
{
    static const QRegularExpression kTile(u"^(?:MGRS-|T)?(\\d{1,2}[A-Z]{3})$"_s);
    if (attribute == "tileId"_L1) {
        // Stored without the T of product names; with it nothing matches, without an error.
        const auto tile = kTile.match(value.toString().toUpper());
        return tile.hasMatch() ? tile.captured(1).rightJustified(5, u'0') : value;
    }
    return attribute == "orbitDirection"_L1 ? value.toString().toUpper() : value;
}

} // namespace

QString odataString(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', u"''"_s) + u'\'';
}

QString odataTime(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzzZ"_s);
}

QString odataGeometry(const MultiPolygon &area)
{
    QStringList polygons;
    for (const auto &polygon : area.polygons)
        polygons << ringsText(polygon);
    const auto wkt =
        polygons.size() == 1 ? u"POLYGON"_s + polygons.first() : u"MULTIPOLYGON("_s + polygons.join(u',') + u')';
    return u"geography'SRID=4326;"_s + wkt + u'\'';
}

Result<QString> odataAttribute(const QString &name, ODataType type, Op op, const QVariant &value)
{
    const bool hasOrder = type != ODataType::String && type != ODataType::Boolean;
    if (!hasOrder && op != Op::Equal)
        return fail(Error::Kind::InvalidInput, u"%1 can only be asked to be equal to a value"_s.arg(name));
    const auto text = literal(name, type, value);
    if (!text)
        return text;
    const auto path = u"OData.CSC."_s + odataTypeName(type) + u"Attribute"_s;
    return u"Attributes/%1/any(att:att/Name eq %2 and att/%1/Value %3 %4)"_s.arg(path, odataString(name), opText(op),
                                                                                 *text);
}

Result<ODataPlan> odataPlan(const SearchRequest &request, const ODataSchema &schema)
{
    ODataPlan plan;
    QStringList all;
    QStringList clauses;
    QSet<QString> unused;
    auto conditions = request.conditions;
    if (request.maxCloudPercent && *request.maxCloudPercent < 100)
        conditions << PropertyCondition{u"eo:cloud_cover"_s, Op::LessOrEqual, *request.maxCloudPercent};
    for (const auto &condition : std::as_const(conditions))
        unused.insert(condition.property);

    auto collections = request.collections;
    if (collections.isEmpty() && !conditions.isEmpty())
        collections = schema.collections.keys();
    for (const auto &collection : std::as_const(collections)) {
        const auto name = collection.section(u'/', 0, 0);
        const auto productType = collection.section(u'/', 1);
        QStringList parts{u"Collection/Name eq "_s + odataString(name)};
        if (!productType.isEmpty())
            parts << *odataAttribute(u"productType"_s, ODataType::String, Op::Equal, productType);
        // A collection that is new to us is asked as the others are: its attributes have the same names.
        const auto attributes = schema.collections.value(name);
        for (const auto &condition : std::as_const(conditions)) {
            const auto attribute = odataAttributeName(condition.property);
            const auto type = attributes.constFind(attribute);
            if (type == attributes.cend())
                continue;
            unused.remove(condition.property);
            const auto part = odataAttribute(attribute, *type, condition.op, storedValue(attribute, condition.value));
            if (!part)
                return fail(part.error());
            parts << *part;
        }
        clauses << (parts.size() > 1 ? u'(' + parts.join(u" and "_s) + u')' : parts.first());
    }
    if (clauses.size() == 1)
        all << clauses.first();
    else if (!clauses.isEmpty())
        all << u'(' + clauses.join(u" or "_s) + u')';
    if (!unused.isEmpty())
        plan.notes << u"conditionLeftOut"_s;

    const auto area = searchArea(request.area, kMostVertices);
    if (!request.area.isEmpty()) {
        all << u"OData.CSC.Intersects(area="_s + odataGeometry(area.area) + u')';
        if (!area.isExact) {
            plan.checkHere.area = request.area;
            plan.notes << u"areaSimplified"_s;
        }
    }
    // Parts of names take the service half a minute, so they are looked for here.
    if (!request.freeText.trimmed().isEmpty()) {
        plan.checkHere.freeText = request.freeText;
        plan.notes << u"textFilteredHere"_s;
    }
    if (request.begin.isValid())
        all << u"ContentDate/End ge "_s + odataTime(request.begin);
    // The end is inclusive, windows are not.
    if (request.end.isValid())
        plan.window.to = request.end.addMSecs(1);
    plan.filter = all.join(u" and "_s);
    plan.hasChecks = plan.checkHere != SearchRequest{};
    return plan;
}

std::optional<std::pair<ODataWindow, ODataWindow>> halves(const ODataWindow &window, const QDateTime &now)
{
    const auto from = window.from.isValid() ? window.from : QDateTime(kFirstDay, QTime(0, 0), QTimeZone::UTC);
    const auto to = window.to.isValid() ? window.to : now.addDays(1);
    const auto length = from.msecsTo(to);
    if (length < kShortestWindowMs)
        return {};
    const auto middle = from.addMSecs(length / 2);
    return std::pair(ODataWindow{.from = window.from, .to = middle}, ODataWindow{.from = middle, .to = window.to});
}

HttpRequest odataPage(const QUrl &service, const QString &filter, const ODataWindow &window, int top, int skip,
                      bool count)
{
    QStringList parts;
    if (!filter.isEmpty())
        parts << filter;
    if (window.from.isValid())
        parts << u"ContentDate/Start ge "_s + odataTime(window.from);
    if (window.to.isValid())
        parts << u"ContentDate/Start lt "_s + odataTime(window.to);
    QList<std::pair<QString, QString>> options;
    if (!parts.isEmpty())
        options << std::pair(u"$filter"_s, parts.join(u" and "_s));
    options << std::pair(u"$orderby"_s, u"ContentDate/Start desc"_s) << std::pair(u"$top"_s, QString::number(top));
    if (skip > 0)
        options << std::pair(u"$skip"_s, QString::number(skip));
    if (count)
        options << std::pair(u"$count"_s, u"True"_s);
    options << std::pair(u"$expand"_s, u"Attributes"_s) << std::pair(u"$expand"_s, u"Assets"_s);
    return odataGet(service, u"Products"_s, options);
}

HttpRequest odataFilterList(const QUrl &service, const QStringList &names)
{
    QJsonArray list;
    for (const auto &name : names)
        list << QJsonObject{{u"Name"_s, name}};
    auto request = odataGet(service, u"Products/OData.CSC.FilterList"_s);
    request.method = "POST";
    request.headers << HttpHeader{"Content-Type", "application/json"};
    request.body = QJsonDocument(QJsonObject{{u"FilterProducts"_s, list}}).toJson(QJsonDocument::Compact);
    request.isRepeatable = true;
    return request;
}

HttpRequest odataGet(const QUrl &service, const QString &resource, const QList<std::pair<QString, QString>> &options)
{
    auto address = service.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash).toEncoded();
    address += '/' + resource.toUtf8().toPercentEncoding("/()$.'");
    char separator = '?';
    for (const auto &[name, value] : options) {
        address += separator + name.toLatin1() + '=' + value.toUtf8().toPercentEncoding("(),:/'");
        separator = '&';
    }
    return {.url = QUrl::fromEncoded(address, QUrl::StrictMode), .headers = {{"Accept", "application/json"}}};
}

} // namespace swathe
