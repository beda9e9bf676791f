// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/itemsearch.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace swathe::sandbox {
namespace {

using Condition = std::function<bool(const Item &)>;

QJsonValue memberOf(const Item &item, const QString &name)
{
    if (name == "id"_L1 || name == "collection"_L1 || name == "geometry"_L1 || name == "bbox"_L1)
        return item.json[name];
    const QString key = name.startsWith("properties."_L1) ? name.sliced(11) : name;
    return item.json["properties"_L1].toObject()[key];
}

/** Times compare as instants, texts as texts; values of different kinds do not compare. */
std::optional<int> compared(const QJsonValue &a, const QJsonValue &b)
{
    const auto sign = [](auto x, auto y) {
        return x < y ? -1 : x > y ? 1 : 0;
    };
    if (a.isDouble() && b.isDouble())
        return sign(a.toDouble(), b.toDouble());
    if (a.isBool() && b.isBool())
        return sign(a.toBool(), b.toBool());
    if (!a.isString() || !b.isString())
        return {};
    static const QRegularExpression dated(u"^\\d{4}-\\d\\d-\\d\\d"_s);
    if (dated.match(a.toString()).hasMatch() && dated.match(b.toString()).hasMatch()) {
        const auto x = instantOf(a.toString()), y = instantOf(b.toString());
        if (x && y)
            return sign(*x, *y);
    }
    return sign(a.toString().compare(b.toString()), 0);
}

bool holds(const QString &op, const QJsonValue &a, const QJsonValue &b)
{
    const auto order = compared(a, b);
    if (!order)
        return false;
    return op == "="_L1    ? *order == 0
           : op == "<>"_L1 ? *order != 0
           : op == "<"_L1  ? *order < 0
           : op == "<="_L1 ? *order <= 0
           : op == ">"_L1  ? *order > 0
                           : *order >= 0;
}

QJsonValue literalOf(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    for (const auto name : {"timestamp"_L1, "date"_L1})
        if (object.contains(name))
            return object[name];
    return value;
}

using Operand = std::function<QJsonValue(const Item &)>;

Operand operandOf(const QJsonValue &value)
{
    if (const QJsonObject object = value.toObject(); object.contains("property"_L1))
        return [name = object["property"_L1].toString()](const Item &item) {
            return memberOf(item, name);
        };
    return [literal = literalOf(value)](const Item &) {
        return literal;
    };
}

/** The CQL2-JSON subset; throws nothing, gives nothing for what it does not know. */
std::optional<Condition> conditionOf(const QJsonValue &value, QString *error)
{
    const QJsonObject node = value.toObject();
    const QString op = node["op"_L1].toString();
    const QJsonArray args = node["args"_L1].toArray();
    const auto refuse = [&](const QString &text) {
        *error = text;
        return std::optional<Condition>();
    };
    if (value.isBool())
        return [yes = value.toBool()](const Item &) {
            return yes;
        };
    if (op == "and"_L1 || op == "or"_L1) {
        QList<Condition> parts;
        for (const QJsonValue &arg : args) {
            auto part = conditionOf(arg, error);
            if (!part)
                return {};
            parts += *part;
        }
        if (parts.isEmpty())
            return refuse(u"filter: %1 needs arguments"_s.arg(op));
        const bool all = op == "and"_L1;
        return [parts, all](const Item &item) {
            const auto holdsFor = [&](const Condition &c) {
                return c(item);
            };
            return all ? std::ranges::all_of(parts, holdsFor) : std::ranges::any_of(parts, holdsFor);
        };
    }
    if (op == "not"_L1 && args.size() == 1) {
        const auto part = conditionOf(args[0], error);
        if (!part)
            return {};
        return [part = *part](const Item &item) {
            return !part(item);
        };
    }
    if (args.isEmpty())
        return refuse(u"filter: expected {\"op\", \"args\"}"_s);
    const Operand left = operandOf(args[0]);
    static const QSet<QString> comparisons{u"="_s, u"<>"_s, u"<"_s, u"<="_s, u">"_s, u">="_s};
    if (comparisons.contains(op) && args.size() == 2)
        return [op, left, right = operandOf(args[1])](const Item &item) {
            return holds(op, left(item), right(item));
        };
    if (op == "between"_L1 && args.size() == 3)
        return [left, low = operandOf(args[1]), high = operandOf(args[2])](const Item &item) {
            return holds(u">="_s, left(item), low(item)) && holds(u"<="_s, left(item), high(item));
        };
    if (op == "in"_L1 && args.size() == 2 && args[1].isArray())
        return [left, list = args[1].toArray()](const Item &item) {
            return std::ranges::any_of(list, [&](const QJsonValue &entry) {
                return holds(u"="_s, left(item), literalOf(entry));
            });
        };
    if (op == "isNull"_L1)
        return [left](const Item &item) {
            const QJsonValue found = left(item);
            return found.isNull() || found.isUndefined();
        };
    if (op == "like"_L1 && args.size() == 2) {
        QString pattern = QRegularExpression::escape(args[1].toString());
        pattern.replace('%'_L1, ".*"_L1).replace("\\%"_L1, ".*"_L1).replace("\\.*"_L1, ".*"_L1).replace('_'_L1, '.'_L1);
        return [left, expression = QRegularExpression(QRegularExpression::anchoredPattern(pattern))](const Item &item) {
            return expression.match(left(item).toString()).hasMatch();
        };
    }
    if (op == "s_intersects"_L1 && args.size() == 2) {
        const auto shape = shapeOf(args[1].toObject());
        if (!shape)
            return refuse(u"filter: s_intersects needs a valid GeoJSON geometry"_s);
        return [shape = *shape](const Item &item) {
            return item.shape.intersects(shape);
        };
    }
    return refuse(u"filter: operator \"%1\" with %2 arguments is not supported"_s.arg(op).arg(args.size()));
}

std::optional<Condition> queryConditionOf(const QString &name, const QString &op, const QJsonValue &value)
{
    static const QHash<QString, QString> names{{u"eq"_s, u"="_s},   {u"neq"_s, u"<>"_s}, {u"lt"_s, u"<"_s},
                                               {u"lte"_s, u"<="_s}, {u"gt"_s, u">"_s},   {u"gte"_s, u">="_s}};
    if (names.contains(op))
        return [name, sign = names[op], value](const Item &item) {
            return holds(sign, memberOf(item, name), value);
        };
    if (op == "in"_L1 && value.isArray())
        return [name, list = value.toArray()](const Item &item) {
            return list.contains(memberOf(item, name));
        };
    const QString text = value.toString();
    if (op == "startsWith"_L1)
        return [name, text](const Item &item) {
            return memberOf(item, name).toString().startsWith(text);
        };
    if (op == "endsWith"_L1)
        return [name, text](const Item &item) {
            return memberOf(item, name).toString().endsWith(text);
        };
    if (op == "contains"_L1)
        return [name, text](const Item &item) {
            return memberOf(item, name).toString().contains(text);
        };
    return {};
}

std::optional<QStringList> textsOf(const QJsonValue &value)
{
    QStringList list;
    if (!value.isArray())
        return {};
    for (const QJsonValue &entry : value.toArray()) {
        if (!entry.isString())
            return {};
        list += entry.toString();
    }
    return list;
}

bool readTime(const QString &text, Query &query)
{
    const QStringList ends = text.split('/'_L1);
    const auto open = [](const QString &end) {
        return end.isEmpty() || end == ".."_L1;
    };
    query.timed = true;
    if (ends.size() > 2 || (open(ends.first()) && open(ends.last())))
        return false;
    const auto endOfDay = [](const QString &end) {
        return end.size() == 10 ? 86399999 : 0;
    };
    if (!open(ends.first())) {
        query.from = instantOf(ends.first());
        if (!query.from)
            return false;
    }
    if (!open(ends.last())) {
        query.to = instantOf(ends.last());
        if (!query.to)
            return false;
        *query.to += endOfDay(ends.last());
    }
    return !query.from || !query.to || *query.from <= *query.to;
}

} // namespace

std::optional<Query> readQuery(const QJsonObject &body, QString *error)
{
    Query query;
    const auto refuse = [&](const QString &text) {
        *error = text;
        return std::optional<Query>();
    };
    for (const auto &[name, list] : {std::pair{"ids"_L1, &query.ids}, std::pair{"collections"_L1, &query.collections}})
        if (body.contains(name)) {
            const auto texts = textsOf(body[name]);
            if (!texts)
                return refuse(u"%1 must be a list of texts"_s.arg(name));
            *list = *texts;
        }
    if (body.contains("bbox"_L1)) {
        const QJsonArray box = body["bbox"_L1].toArray();
        const bool numbers = std::ranges::all_of(box, [](const QJsonValue &v) {
            return v.isDouble();
        });
        if ((box.size() != 4 && box.size() != 6) || !numbers)
            return refuse(u"bbox must be four or six numbers"_s);
        const qsizetype half = box.size() / 2;
        const double south = box[1].toDouble(), north = box[half + 1].toDouble();
        if (south > north || south < -90 || north > 90)
            return refuse(u"bbox: south must not be above north, and both within 90 degrees"_s);
        query.area = shapeOfBox(box[0].toDouble(), south, box[half].toDouble(), north);
    }
    if (body.contains("intersects"_L1)) {
        if (query.area)
            return refuse(u"bbox and intersects cannot be used together"_s);
        query.area = shapeOf(body["intersects"_L1].toObject());
        if (!query.area)
            return refuse(u"intersects is not a valid GeoJSON geometry"_s);
    }
    if (body.contains("datetime"_L1) && !readTime(body["datetime"_L1].toString(), query))
        return refuse(u"datetime must be an RFC 3339 instant or interval, its start before its end"_s);
    if (body.contains("limit"_L1)) {
        query.limit = body["limit"_L1].toInteger(-1);
        if (query.limit < 1)
            return refuse(u"limit must be a whole number of at least 1"_s);
    }
    const QJsonObject conditions = body["query"_L1].toObject();
    if (body.contains("query"_L1) && !body["query"_L1].isObject())
        return refuse(u"query must be an object"_s);
    for (auto property = conditions.begin(); property != conditions.end(); ++property) {
        const QJsonObject ops = property.value().toObject();
        for (auto op = ops.begin(); op != ops.end(); ++op) {
            const auto condition = queryConditionOf(property.key(), op.key(), op.value());
            if (!condition)
                return refuse(u"query: operator \"%1\" is not supported"_s.arg(op.key()));
            query.conditions += *condition;
        }
    }
    if (body.contains("filter"_L1)) {
        if (const QString language = body["filter-lang"_L1].toString(u"cql2-json"_s); language != "cql2-json"_L1)
            return refuse(u"filter-lang %1 is not supported, only cql2-json"_s.arg(language));
        const auto condition = conditionOf(body["filter"_L1], error);
        if (!condition)
            return {};
        query.conditions += *condition;
    }
    for (const QJsonValue &entry : body["sortby"_L1].toArray()) {
        const QString direction = entry["direction"_L1].toString(u"asc"_s);
        if (entry["field"_L1].toString().isEmpty() || (direction != "asc"_L1 && direction != "desc"_L1))
            return refuse(u"sortby must be a list of {\"field\", \"direction\": asc or desc}"_s);
        query.sort.append({entry["field"_L1].toString(), direction == "asc"_L1});
    }
    query.include = textsOf(body["fields"_L1]["include"_L1]).value_or(QStringList());
    query.exclude = textsOf(body["fields"_L1]["exclude"_L1]).value_or(QStringList());
    return query;
}

std::optional<QJsonObject> bodyOfQuery(const QList<std::pair<QString, QString>> &query, QString *error)
{
    QJsonObject body;
    for (const auto &[name, value] : query) {
        if (name == "ids"_L1 || name == "collections"_L1) {
            body[name] = QJsonArray::fromStringList(value.split(','_L1, Qt::SkipEmptyParts));
        } else if (name == "bbox"_L1) {
            QJsonArray box;
            for (const QString &part : value.split(','_L1)) {
                bool ok = false;
                const double number = part.trimmed().toDouble(&ok);
                box += ok ? QJsonValue(number) : QJsonValue(part);
            }
            body[name] = box;
        } else if (name == "intersects"_L1 || name == "query"_L1 || name == "filter"_L1) {
            const QJsonDocument document = QJsonDocument::fromJson(value.toUtf8());
            if (!document.isObject()) {
                *error = u"%1 is not a JSON object"_s.arg(name);
                return {};
            }
            body[name] = document.object();
        } else if (name == "limit"_L1) {
            body[name] = value.toLongLong();
        } else if (name == "sortby"_L1) {
            QJsonArray list;
            for (QString field : value.split(','_L1, Qt::SkipEmptyParts)) {
                const bool down = field.startsWith('-'_L1);
                if (down || field.startsWith('+'_L1) || field.startsWith(' '_L1))
                    field.removeFirst();
                list += QJsonObject{{u"field"_s, field}, {u"direction"_s, down ? u"desc"_s : u"asc"_s}};
            }
            body[name] = list;
        } else if (name == "fields"_L1) {
            QJsonArray include, exclude;
            for (QString field : value.split(','_L1, Qt::SkipEmptyParts)) {
                const bool drop = field.startsWith('-'_L1);
                if (drop || field.startsWith('+'_L1) || field.startsWith(' '_L1))
                    field.removeFirst();
                (drop ? exclude : include) += field;
            }
            body[name] = QJsonObject{{u"include"_s, include}, {u"exclude"_s, exclude}};
        } else {
            body[name] = value;
        }
    }
    return body;
}

QList<const Item *> select(const Archive &archive, const Query &query)
{
    QList<const Item *> found;
    const QSet<QString> ids(query.ids.begin(), query.ids.end());
    const QSet<QString> collections(query.collections.begin(), query.collections.end());
    for (const Item &item : archive.items()) {
        if ((!ids.isEmpty() && !ids.contains(item.id)) ||
            (!collections.isEmpty() && !collections.contains(item.collection)))
            continue;
        if (query.timed &&
            (!item.hasTime || (query.from && item.end < *query.from) || (query.to && item.start > *query.to)))
            continue;
        if (query.area && !item.shape.intersects(*query.area))
            continue;
        if (std::ranges::all_of(query.conditions, [&](const Condition &condition) {
                return condition(item);
            }))
            found += &item;
    }
    std::ranges::sort(found, [&](const Item *a, const Item *b) {
        for (const auto &[name, ascending] : query.sort) {
            const int order = compared(memberOf(*a, name), memberOf(*b, name)).value_or(0);
            if (order != 0)
                return (order < 0) == ascending;
        }
        if (a->start != b->start)
            return a->start > b->start;
        return std::tie(a->collection, a->id) < std::tie(b->collection, b->id);
    });
    return found;
}

QJsonObject reduced(const QJsonObject &item, const Query &query)
{
    if (query.include.isEmpty() && query.exclude.isEmpty())
        return item;
    QJsonObject result = item;
    const auto nested = [](const QString &field) {
        return field.section('.'_L1, 1);
    };
    if (!query.include.isEmpty()) {
        result = {};
        for (const auto name : {"type"_L1, "stac_version"_L1, "id"_L1, "collection"_L1})
            result[name] = item[name];
        for (const QString &field : query.include) {
            const QString top = field.section('.'_L1, 0, 0), inner = nested(field);
            if (!item.contains(top))
                continue;
            if (inner.isEmpty()) {
                result[top] = item[top];
            } else if (const QJsonObject whole = item[top].toObject(); whole.contains(inner)) {
                QJsonObject part = result[top].toObject();
                part[inner] = whole[inner];
                result[top] = part;
            }
        }
    }
    for (const QString &field : query.exclude) {
        if (query.include.contains(field))
            continue;
        if (const QString inner = nested(field); inner.isEmpty()) {
            result.remove(field);
        } else {
            const QString top = field.section('.'_L1, 0, 0);
            QJsonObject part = result[top].toObject();
            part.remove(inner);
            result[top] = part;
        }
    }
    return result;
}

} // namespace swathe::sandbox
