// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalogue/stac/staclanding.h"

#include "core/catalogue/stac/stacitemparser.h"

#include <QRegularExpression>

#include <algorithm>

namespace swathe {

using namespace Qt::StringLiterals;

namespace {

bool hasClass(const QStringList &classes, const QString &pattern)
{
    const QRegularExpression expression(u"^https?://"_s + pattern + u'$', QRegularExpression::CaseInsensitiveOption);
    return std::ranges::any_of(classes, [&](const QString &name) {
        return expression.match(name).hasMatch();
    });
}

bool hasStacClass(const QStringList &classes, const QString &path)
{
    return hasClass(classes, uR"(api\.stacspec\.org/v[^/]*/)"_s + path);
}

QUrl child(const QUrl &url, const QString &name)
{
    QUrl result = url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment);
    const auto path = result.path();
    result.setPath((path.endsWith(u'/') ? path : path + u'/') + name);
    return result;
}

} // namespace

StacLanding stacLanding(const QJsonObject &document, const QUrl &url, const QStringList &extraClasses)
{
    StacLanding landing;
    QStringList classes = extraClasses;
    for (const auto &name : document["conformsTo"_L1].toArray())
        classes << name.toString();
    const auto links = document["links"_L1].toArray();
    if (classes.isEmpty())
        landing.conformance = resolvedHref(url, linkOf(links, u"conformance")["href"_L1].toString());

    bool hasOnlyGet = false;
    bool hasPost = false;
    for (const auto &entry : links) {
        const auto link = entry.toObject();
        if (link["rel"_L1].toString() != "search"_L1)
            continue;
        const auto type = link["type"_L1].toString();
        // OpenSearch and plain pages use the same relation.
        if (type.contains("xml"_L1) || type.contains("html"_L1))
            continue;
        const auto method = link["method"_L1].toString().toUpper();
        hasOnlyGet = hasOnlyGet || method == "GET"_L1;
        if (landing.search.isEmpty() || method == "POST"_L1)
            landing.search = resolvedHref(url, link["href"_L1].toString());
        hasPost = hasPost || method == "POST"_L1 || method.isEmpty();
    }
    const bool saysSearch = hasStacClass(classes, u"item-search"_s);
    if (landing.search.isEmpty() && saysSearch) {
        landing.search = child(url, u"search"_s);
        hasPost = true;
    }
    if (!landing.search.isEmpty() && !saysSearch)
        landing.notes << u"conformanceMissing"_s;
    landing.collections = resolvedHref(url, linkOf(links, u"data")["href"_L1].toString());
    if (landing.collections.isEmpty() &&
        (hasStacClass(classes, u"collections"_s) || hasStacClass(classes, u"ogcapi-features"_s)))
        landing.collections = child(url, u"collections"_s);

    auto &can = landing.can;
    can.search = !landing.search.isEmpty();
    can.post = can.search && (hasPost || !hasOnlyGet);
    can.sort = hasStacClass(classes, u"item-search#sort"_s);
    can.fields = hasStacClass(classes, u"item-search#fields"_s);
    can.query = hasStacClass(classes, u"item-search#query"_s);
    const bool filters = hasStacClass(classes, u"item-search#filter"_s);
    const auto cql = [&classes](const QString &part) {
        return hasClass(classes, uR"(www\.opengis\.net/spec/cql2/[^/]*/conf/)"_s + part);
    };
    can.cql2Json = filters && cql(u"cql2-json"_s);
    can.cql2Text = filters && cql(u"cql2-text"_s);
    can.freeText = hasStacClass(classes, u"item-search#(advanced-)?free-text"_s);
    can.collections = !landing.collections.isEmpty() || !linkOf(links, u"child").isEmpty();
    can.count = hasStacClass(classes, u"item-search#context"_s);
    return landing;
}

} // namespace swathe
