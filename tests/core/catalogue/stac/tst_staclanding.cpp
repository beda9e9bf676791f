// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalogue/stac/staclanding.h"

#include <QJsonArray>
#include <QTest>

using namespace swathe;
using namespace Qt::StringLiterals;

namespace {

const QUrl kUrl(u"https://stac.example/api/"_s);

QJsonObject link(const QString &relation, const QString &href, const QString &method = {}, const QString &type = {})
{
    QJsonObject object{{u"rel"_s, relation}, {u"href"_s, href}};
    if (!method.isEmpty())
        object[u"method"_s] = method;
    if (!type.isEmpty())
        object[u"type"_s] = type;
    return object;
}

QJsonObject page(const QJsonArray &links, const QStringList &classes = {})
{
    QJsonObject object{{u"type"_s, u"Catalog"_s}, {u"id"_s, u"x"_s}, {u"links"_s, links}};
    if (!classes.isEmpty())
        object[u"conformsTo"_s] = QJsonArray::fromStringList(classes);
    return object;
}

} // namespace

class TestStacLanding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void classes_areMatchedInAnyVersion()
    {
        const auto landing =
            stacLanding(page({link(u"search"_s, u"search"_s, u"GET"_s), link(u"search"_s, u"search-post"_s, u"POST"_s),
                              link(u"data"_s, u"collections"_s)},
                             {u"https://api.stacspec.org/v1.0.0-beta.5/item-search"_s,
                              u"http://api.stacspec.org/v1.1.0/item-search#sort"_s,
                              u"https://api.stacspec.org/v1.0.0-rc.2/item-search#filter"_s,
                              u"http://www.opengis.net/spec/cql2/1.0/conf/cql2-json"_s,
                              u"https://api.stacspec.org/v1.0.0/ogcapi-features#query"_s}),
                        kUrl);
        QCOMPARE(landing.search, QUrl(u"https://stac.example/api/search-post"_s));
        QCOMPARE(landing.collections, QUrl(u"https://stac.example/api/collections"_s));
        QVERIFY(landing.can.post);
        QVERIFY(landing.can.sort);
        QVERIFY(landing.can.cql2Json);
        QVERIFY(!landing.can.cql2Text);
        QVERIFY(!landing.can.query);
        QVERIFY(landing.notes.isEmpty());
    }

    void silentServer_isBelievedForItsLink()
    {
        const auto landing = stacLanding(
            page({link(u"search"_s, u"https://stac.example/s"_s, u"GET"_s), link(u"conformance"_s, u"conformance"_s)}),
            kUrl);
        QVERIFY(landing.can.search);
        QVERIFY(!landing.can.post);
        QCOMPARE(landing.conformance, QUrl(u"https://stac.example/api/conformance"_s));
        QVERIFY(landing.notes.contains(u"conformanceMissing"_s));
    }

    void missingLink_isGuessedFromTheClass()
    {
        const auto landing = stacLanding(page({}, {u"https://api.stacspec.org/v1.0.0/item-search"_s,
                                                   u"https://api.stacspec.org/v1.0.0/collections"_s}),
                                         kUrl);
        QCOMPARE(landing.search, QUrl(u"https://stac.example/api/search"_s));
        QCOMPARE(landing.collections, QUrl(u"https://stac.example/api/collections"_s));
        QVERIFY(landing.can.post);
    }

    void openSearchLink_isNoStacSearch()
    {
        const auto landing =
            stacLanding(page({link(u"search"_s, u"osdd"_s, {}, u"application/opensearchdescription+xml"_s)}), kUrl);
        QVERIFY(landing.search.isEmpty());
        QVERIFY(!landing.can.search);
    }

    void conformanceDocument_isHeard()
    {
        const auto landing = stacLanding(page({link(u"search"_s, u"search"_s)}), kUrl,
                                         {u"https://api.stacspec.org/v1.0.0/item-search"_s,
                                          u"https://api.stacspec.org/v1.0.0-rc.1/item-search#advanced-free-text"_s});
        QVERIFY(landing.can.freeText);
        QVERIFY(landing.notes.isEmpty());
        QVERIFY(landing.conformance.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestStacLanding)
#include "tst_staclanding.moc"
