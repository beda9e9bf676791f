// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/cdse/odatafilter.h"

#include "sandbox/cdse/wkt.h"

#include <QRegularExpression>
#include <QUuid>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace swathe::sandbox::cdse {
namespace {

using Type = Attribute::Type;

enum class Op { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual };

std::optional<Op> opOf(const QString &word)
{
    static const QHash<QString, Op> ops{{u"eq"_s, Op::Equal},   {u"ne"_s, Op::NotEqual},
                                        {u"lt"_s, Op::Less},    {u"le"_s, Op::LessOrEqual},
                                        {u"gt"_s, Op::Greater}, {u"ge"_s, Op::GreaterOrEqual}};
    const auto found = ops.constFind(word);
    return found == ops.cend() ? std::nullopt : std::optional(*found);
}

template <class T> bool holds(Op op, const T &a, const T &b)
{
    switch (op) {
    case Op::Equal:
        return a == b;
    case Op::NotEqual:
        return a != b;
    case Op::Less:
        return a < b;
    case Op::LessOrEqual:
        return !(b < a);
    case Op::Greater:
        return b < a;
    case Op::GreaterOrEqual:
        return !(a < b);
    }
    return false;
}

/** A literal and what it is. Text is without its quotes. */
struct Literal {
    enum Kind { Text, Number, Time, Truth, Id, Other } kind = Other;
    QString text;
    double number = 0;
    qint64 time = 0;
};

Literal literalOf(const QString &word)
{
    Literal literal{.text = word};
    if (word.startsWith('\''_L1)) {
        literal.kind = Literal::Text;
        literal.text = word.sliced(1).chopped(1).replace("''"_L1, "'"_L1);
        return literal;
    }
    static const QRegularExpression date(u"^\\d{4}-\\d\\d-\\d\\d(?:T|$)"_s);
    bool ok = false;
    literal.number = word.toDouble(&ok);
    if (ok) {
        literal.kind = Literal::Number;
    } else if (word == "true"_L1 || word == "false"_L1) {
        literal.kind = Literal::Truth;
        literal.number = word == "true"_L1;
    } else if (const auto time = date.match(word).hasMatch() ? instantOf(word) : std::nullopt) {
        literal.kind = Literal::Time;
        literal.time = *time;
    } else if (!QUuid::fromString(word).isNull()) {
        literal.kind = Literal::Id;
        literal.text = word.toLower();
    }
    return literal;
}

class FilterReader
{
public:
    FilterReader(const QString &text, const QStringList &collections) : m_collections(collections)
    {
        // Words hold slashes, dots, colons of times and of lambda variables only where those belong to them.
        static const QRegularExpression token(
            u"\\s*(?:('(?:[^']|'')*')|([()=,])|(\\d{4}-\\d\\d-\\d\\d[^\\s(),]*)|([0-9a-fA-F]{8}-[0-9a-fA-F-]{27})|"
            "(-?[0-9][^\\s(),]*)|([A-Za-z_][A-Za-z0-9_./]*)|(:))"_s);
        qsizetype at = 0;
        const QString trimmed = text.trimmed();
        while (at < trimmed.size()) {
            const auto match = token.match(trimmed, at, QRegularExpression::NormalMatch,
                                           QRegularExpression::AnchorAtOffsetMatchOption);
            if (!match.hasMatch()) {
                fail(u"Invalid filter: unexpected character at position %1"_s.arg(at));
                break;
            }
            m_tokens += match.captured().trimmed();
            at = match.capturedEnd();
        }
    }

    std::optional<Condition> read(FilterError *error)
    {
        Condition condition;
        if (!isBad())
            condition = disjunction();
        if (!isBad() && m_at < m_tokens.size())
            fail(u"Invalid filter: unexpected \"%1\""_s.arg(peek()));
        *error = m_error;
        return isBad() ? std::nullopt : std::optional(condition);
    }

private:
    [[nodiscard]] bool isBad() const { return !m_error.text.isEmpty(); }
    Condition fail(const QString &text, bool isValue = false)
    {
        if (!isBad())
            m_error = {text, isValue};
        return [](const Product &) {
            return false;
        };
    }
    [[nodiscard]] QString peek() const { return m_at < m_tokens.size() ? m_tokens[m_at] : QString(); }
    QString next() { return m_at < m_tokens.size() ? m_tokens[m_at++] : QString(); }
    void expect(const QString &token)
    {
        if (const QString found = next(); found != token)
            fail(u"Invalid filter: \"%1\" expected, \"%2\" found"_s.arg(token, found));
    }

    Condition disjunction()
    {
        QList<Condition> parts{conjunction()};
        while (!isBad() && peek() == "or"_L1) {
            ++m_at;
            parts += conjunction();
        }
        if (parts.size() == 1)
            return parts.first();
        return [parts](const Product &product) {
            return std::ranges::any_of(parts, [&](const Condition &part) {
                return part(product);
            });
        };
    }

    Condition conjunction()
    {
        QList<Condition> parts{factor()};
        while (!isBad() && peek() == "and"_L1) {
            ++m_at;
            parts += factor();
        }
        if (parts.size() == 1)
            return parts.first();
        return [parts](const Product &product) {
            return std::ranges::all_of(parts, [&](const Condition &part) {
                return part(product);
            });
        };
    }

    Condition factor()
    {
        const QString word = next();
        if (isBad())
            return {};
        if (word == "not"_L1) {
            const Condition inner = factor();
            return [inner](const Product &product) {
                return !inner(product);
            };
        }
        if (word == "("_L1) {
            const Condition inner = disjunction();
            expect(u")"_s);
            return inner;
        }
        if (word == "contains"_L1 || word == "startswith"_L1 || word == "endswith"_L1)
            return nameFunction(word);
        if (word == "OData.CSC.Intersects"_L1)
            return intersects();
        static const QRegularExpression attribute(u"^Attributes/OData\\.CSC\\.([A-Za-z]+)Attribute/any$"_s);
        if (const auto match = attribute.match(word); match.hasMatch()) {
            const auto type = attributeTypeOf(match.captured(1));
            return type ? anyAttribute(*type) : fail(u"Invalid filter: unknown attribute type in \"%1\""_s.arg(word));
        }
        return comparison(word);
    }

    Condition nameFunction(const QString &function)
    {
        expect(u"("_s);
        expect(u"Name"_s);
        expect(u","_s);
        const Literal literal = literalOf(next());
        expect(u")"_s);
        if (literal.kind != Literal::Text)
            return fail(u"Invalid filter: %1 needs a text in quotes"_s.arg(function));
        return [function, part = literal.text](const Product &product) {
            return function == "contains"_L1     ? product.name.contains(part)
                   : function == "startswith"_L1 ? product.name.startsWith(part)
                                                 : product.name.endsWith(part);
        };
    }

    Condition intersects()
    {
        expect(u"("_s);
        expect(u"area"_s);
        expect(u"="_s);
        expect(u"geography"_s);
        const Literal literal = literalOf(next());
        expect(u")"_s);
        if (isBad())
            return {};
        QString error;
        const auto shape = shapeOfWkt(literal.text, &error);
        if (literal.kind != Literal::Text || !shape)
            return fail(error.isEmpty() ? u"Invalid geometry"_s : error, true);
        return [shape = *shape](const Product &product) {
            return product.hasFootprint && product.item->shape.intersects(shape);
        };
    }

    /** (att:att/Name eq 'x' and att/OData.CSC.TAttribute/Value op literal) */
    Condition anyAttribute(Type type)
    {
        expect(u"("_s);
        const QString variable = next();
        expect(u":"_s);
        expect(variable + u"/Name"_s);
        expect(u"eq"_s);
        const Literal name = literalOf(next());
        expect(u"and"_s);
        expect(variable + u"/OData.CSC.%1Attribute/Value"_s.arg(nameOf(type)));
        const QString opWord = next();
        const QString valueWord = next();
        expect(u")"_s);
        if (isBad())
            return {};
        const auto op = opOf(opWord);
        const Literal value = literalOf(valueWord);
        if (!op || name.kind != Literal::Text)
            return fail(u"Invalid filter: an attribute needs its name in quotes, an operator and a value"_s);
        if ((type == Type::String || type == Type::Boolean) && *op != Op::Equal)
            return fail(u"Invalid filter: %1 attributes support only eq"_s.arg(nameOf(type)));
        const Literal::Kind kind = type == Type::String           ? Literal::Text
                                   : type == Type::DateTimeOffset ? Literal::Time
                                   : type == Type::Boolean        ? Literal::Truth
                                                                  : Literal::Number;
        const bool whole = type != Type::Integer || value.number == std::floor(value.number);
        if (value.kind != kind || !whole)
            return fail(u"Invalid value: %1 is not of type %2"_s.arg(valueWord, nameOf(type)), true);
        return [=, attribute = name.text, op = *op](const Product &product) {
            const Attribute *found = product.attribute(attribute);
            if (!found || found->type != type)
                return false;
            switch (type) {
            case Type::String:
                return holds(op, found->value.toString(), value.text);
            case Type::DateTimeOffset:
                return holds(op, instantOf(found->value.toString()).value_or(0), value.time);
            case Type::Boolean:
                return holds(op, found->value.toBool() ? 1.0 : 0.0, value.number);
            default:
                return holds(op, found->value.toDouble(), value.number);
            }
        };
    }

    Condition comparison(const QString &field)
    {
        const QString opWord = next();
        const QString word = next();
        const auto op = opOf(opWord);
        if (!op || word.isEmpty())
            return fail(u"Invalid filter: an operator and a value expected after \"%1\""_s.arg(field));
        const Literal value = literalOf(word);
        const auto wrongValue = [&] {
            return fail(u"Invalid value: %1 for %2"_s.arg(word, field), true);
        };
        using Time = qint64 (*)(const Product &);
        static const QHash<QString, Time> times{{u"ContentDate/Start"_s,
                                                 [](const Product &p) {
                                                     return p.start;
                                                 }},
                                                {u"ContentDate/End"_s,
                                                 [](const Product &p) {
                                                     return p.end;
                                                 }},
                                                {u"OriginDate"_s,
                                                 [](const Product &p) {
                                                     return p.published - 20 * 60000;
                                                 }},
                                                {u"PublicationDate"_s,
                                                 [](const Product &p) {
                                                     return p.published;
                                                 }},
                                                {u"ModificationDate"_s,
                                                 [](const Product &p) {
                                                     return p.published + 60000;
                                                 }},
                                                {u"DeletionDate"_s, [](const Product &p) {
                                                     return p.deleted;
                                                 }}};
        if (const auto time = times.constFind(field); time != times.cend()) {
            if (value.kind != Literal::Time)
                return wrongValue();
            return [time = *time, op = *op, at = value.time](const Product &product) {
                return holds(op, time(product), at);
            };
        }
        using Text = QString (*)(const Product &);
        static const QHash<QString, Text> texts{{u"Name"_s,
                                                 [](const Product &p) {
                                                     return p.name;
                                                 }},
                                                {u"S3Path"_s,
                                                 [](const Product &p) {
                                                     return p.s3Path;
                                                 }},
                                                {u"Collection/Name"_s,
                                                 [](const Product &p) {
                                                     return p.collection;
                                                 }},
                                                {u"DeletionCause"_s, [](const Product &p) {
                                                     return p.deletionCause;
                                                 }}};
        if (const auto text = texts.constFind(field); text != texts.cend()) {
            if (value.kind != Literal::Text || (field == "Collection/Name"_L1 && !m_collections.contains(value.text)))
                return wrongValue();
            return [text = *text, op = *op, wanted = value.text](const Product &product) {
                return holds(op, text(product), wanted);
            };
        }
        if (field == "Id"_L1)
            return value.kind != Literal::Id ? wrongValue()
                                             : Condition([op = *op, wanted = value.text](const Product &p) {
                                                   return holds(op, p.id, wanted);
                                               });
        if (field == "Online"_L1)
            return value.kind != Literal::Truth ? wrongValue()
                                                : Condition([op = *op, wanted = value.number](const Product &p) {
                                                      return holds(op, p.online ? 1.0 : 0.0, wanted);
                                                  });
        return fail(u"Invalid field: %1"_s.arg(field));
    }

    QStringList m_collections;
    QStringList m_tokens;
    qsizetype m_at = 0;
    FilterError m_error;
};

} // namespace

std::optional<Condition> readFilter(const QString &text, const QStringList &collections, FilterError *error)
{
    return FilterReader(text, collections).read(error);
}

} // namespace swathe::sandbox::cdse
