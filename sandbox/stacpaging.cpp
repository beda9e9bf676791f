// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/stacpaging.h"

#include <QJsonDocument>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace swathe::sandbox {
namespace {

QString cursorOf(const QJsonObject &object)
{
    return QString::fromLatin1(QJsonDocument(object)
                                   .toJson(QJsonDocument::Compact)
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

std::optional<QJsonObject> readCursor(const QByteArray &text)
{
    const auto document = QJsonDocument::fromJson(QByteArray::fromBase64(text, QByteArray::Base64UrlEncoding));
    if (!document.isObject())
        return {};
    return document.object();
}

/** A search body in the GET form. */
QUrlQuery getForm(const QJsonObject &body)
{
    QUrlQuery query;
    const auto text = [](const QJsonValue &value) {
        return value.isString() ? value.toString()
                                : QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact))
                                      .sliced(1)
                                      .chopped(1);
    };
    for (auto member = body.begin(); member != body.end(); ++member) {
        QString value;
        if (member.key() == "sortby"_L1) {
            QStringList fields;
            for (const QJsonValue &entry : member.value().toArray())
                fields +=
                    (entry["direction"_L1].toString() == "desc"_L1 ? u"-"_s : u"+"_s) + entry["field"_L1].toString();
            value = fields.join(','_L1);
        } else if (member.key() == "fields"_L1) {
            QStringList fields;
            for (const QJsonValue &entry : member.value()["include"_L1].toArray())
                fields += entry.toString();
            for (const QJsonValue &entry : member.value()["exclude"_L1].toArray())
                fields += u"-"_s + entry.toString();
            value = fields.join(','_L1);
        } else if (member.value().isArray()) {
            QStringList parts;
            for (const QJsonValue &entry : member.value().toArray())
                parts += text(entry);
            value = parts.join(','_L1);
        } else {
            value = text(member.value());
        }
        query.addQueryItem(member.key(), QString::fromLatin1(QUrl::toPercentEncoding(value)));
    }
    return query;
}

QString hrefOf(const QString &endpoint, const QJsonObject &body)
{
    const QUrlQuery query = getForm(body);
    return query.isEmpty() ? endpoint : endpoint + u"?"_s + query.toString(QUrl::FullyEncoded);
}

QString cursorNameOf(const QString &paging)
{
    return paging == "merge"_L1 ? u"page"_s : paging == "get"_L1 || paging == "header"_L1 ? u"cursor"_s : paging;
}

QString keyOf(const Item &item)
{
    return item.collection + u":"_s + item.id;
}

} // namespace

QStringList StacPaging::styles()
{
    return {u"token"_s, u"page"_s, u"offset"_s, u"next"_s, u"merge"_s, u"header"_s, u"get"_s};
}

QJsonObject linkTo(const QString &rel, const QString &href, const QString &type)
{
    return {{u"rel"_s, rel}, {u"href"_s, href}, {u"type"_s, type}};
}

bool StacPaging::unpack(const QByteArray &header, QJsonObject &body)
{
    const auto cursor = readCursor(header);
    if (!cursor)
        return false;
    body = (*cursor)["body"_L1].toObject();
    body[u"cursor"_s] = cursorOf({{u"offset"_s, (*cursor)["offset"_L1]}});
    return true;
}

qint64 StacPaging::startOf(const QJsonObject &body, const QList<const Item *> &found, qint64 limit,
                           QString *error) const
{
    const QString name = cursorNameOf(m_style);
    if (!body.contains(name))
        return 0;
    const QJsonValue value = body[name];
    if (name == "page"_L1 || name == "offset"_L1) {
        const qint64 number = value.isString() ? value.toString().toLongLong() : value.toInteger(-1);
        if (number < (name == "page"_L1 ? 1 : 0))
            *error = u"%1 is not valid"_s.arg(name);
        return name == "page"_L1 ? (number - 1) * limit : number;
    }
    if (name == "cursor"_L1) {
        const auto cursor = readCursor(value.toString().toLatin1());
        if (!cursor)
            *error = u"cursor is not valid"_s;
        return cursor ? (*cursor)["offset"_L1].toInteger() : 0;
    }
    const QString text = value.toString();
    for (qsizetype i = 0; i < found.size(); ++i) {
        const bool here = name == "token"_L1 ? text == u"next:"_s + keyOf(*found[i])
                                             : text.section(','_L1, 1) == found[i]->id + u","_s + found[i]->collection;
        if (here)
            return i + 1;
        if (name == "token"_L1 && text == u"prev:"_s + keyOf(*found[i]))
            return qMax<qint64>(0, i - limit);
    }
    *error = u"%1 is not valid or has expired"_s.arg(name);
    return 0;
}

std::optional<QJsonObject> StacPaging::nextOf(const Page &page) const
{
    // Servers of the "next" kind do not look ahead: their last full page still has a next link.
    const qint64 after = page.start + page.items.size();
    if (page.items.isEmpty() || (m_style != "next"_L1 && after >= page.found))
        return {};
    const QString name = cursorNameOf(m_style);
    QJsonObject plain = page.body;
    plain.remove(name);
    if (page.endpoint.endsWith("/items"_L1))
        plain.remove("collections"_L1);
    QJsonObject onward = plain;
    const Item &last = *page.items.last();
    if (name == "page"_L1)
        onward[name] = page.start / page.limit + 2;
    else if (name == "offset"_L1)
        onward[name] = after;
    else if (name == "token"_L1)
        onward[name] = u"next:"_s + keyOf(last);
    else if (name == "next"_L1)
        onward[name] =
            u"%1,%2,%3"_s.arg(last.json["properties"_L1]["datetime"_L1].toString(), last.id, last.collection);
    else
        onward[name] = cursorOf({{u"offset"_s, after}});
    QJsonObject next = linkTo(u"next"_s, page.endpoint, kGeoJson);
    if (m_style == "header"_L1) {
        QJsonObject carried = plain;
        if (page.endpoint.endsWith("/items"_L1))
            carried[u"collections"_s] = page.body["collections"_L1];
        next[u"method"_s] = page.post ? u"POST"_s : u"GET"_s;
        next[u"headers"_s] = QJsonObject{{u"x-next"_s, cursorOf({{u"offset"_s, after}, {u"body"_s, carried}})}};
    } else if (!page.post || m_style == "get"_L1) {
        next[u"href"_s] = hrefOf(page.endpoint, onward);
        next[u"method"_s] = u"GET"_s;
    } else {
        next[u"method"_s] = u"POST"_s;
        if (m_style == "merge"_L1) {
            next[u"merge"_s] = true;
            next[u"body"_s] = QJsonObject{{name, onward[name]}};
            next[u"headers"_s] = QJsonObject{{u"x-page"_s, QString::number(page.start / page.limit + 2)}};
        } else {
            next[u"body"_s] = onward;
            if (m_style != "token"_L1)
                next[u"merge"_s] = false;
        }
    }
    return next;
}

} // namespace swathe::sandbox
