// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalogue/stac/stacpaging.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace swathe;
using namespace Qt::StringLiterals;

namespace {

const QUrl kSearch(u"https://stac.example/search"_s);

/// JSON written with single quotes, to be readable here.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

HttpRequest post()
{
    return {.method = "POST",
            .url = kSearch,
            .headers = {{"Content-Type", "application/json"}},
            .body = json("{'limit':10,'collections':['a']}")};
}

QJsonArray next(const QByteArray &members)
{
    auto link = QJsonDocument::fromJson(json(members)).object();
    link["rel"_L1] = u"next"_s;
    return {QJsonObject{{u"rel"_s, u"self"_s}, {u"href"_s, u"x"_s}}, link};
}

QByteArray header(const HttpRequest &request, const QByteArray &name)
{
    for (const auto &[key, value] : request.headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

} // namespace

class TestStacPaging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noLink_ends()
    {
        StacPaging paging(post());
        const auto step = paging.next(post(), kSearch, {}, 10, 10);
        QVERIFY(!step.request);
        QVERIFY(step.note.isEmpty());
    }

    void wholeBody_isSentAsGiven()
    {
        StacPaging paging(post());
        const auto step = paging.next(post(), kSearch,
                                      next("{'method': 'POST', 'href': 'https://stac.example/search', 'merge': false,"
                                           "'body': {'limit': 10, 'next': 't'}}"),
                                      10, 10);
        QVERIFY(step.request);
        QCOMPARE(step.request->method, "POST");
        QCOMPARE(step.request->body, json("{'limit':10,'next':'t'}"));
        QCOMPARE(header(*step.request, "content-type"), "application/json");
    }

    void merge_laysTheBodyOverTheFirst()
    {
        StacPaging paging(post());
        const auto step = paging.next(
            post(), kSearch,
            next("{'method': 'POST', 'href': 'https://stac.example/search', 'merge': true, 'body': {'page': 2},"
                 "'headers': {'x-page': '2', 'Authorization': 'Bearer stolen'}}"),
            10, 10);
        QVERIFY(step.request);
        const auto body = QJsonDocument::fromJson(step.request->body).object();
        QCOMPARE(body["page"_L1].toInt(), 2);
        QCOMPARE(body["collections"_L1].toArray().size(), 1);
        QCOMPARE(header(*step.request, "X-Page"), "2");
        QVERIFY(header(*step.request, "Authorization").isEmpty());
    }

    void headersOnly_keepTheFirstBody()
    {
        StacPaging paging(post());
        const auto step = paging.next(
            post(), kSearch,
            next("{'method': 'POST', 'href': 'https://stac.example/search', 'headers': {'x-next': 'abc'}}"), 10, 10);
        QVERIFY(step.request);
        QCOMPARE(QJsonDocument::fromJson(step.request->body), QJsonDocument::fromJson(post().body));
        QCOMPARE(header(*step.request, "x-next"), "abc");
    }

    void get_takesTheLinkAsItIs()
    {
        StacPaging paging(post());
        const auto step =
            paging.next(post(), kSearch, next("{'href': '/search?collections=a&cursor=a%2Bb%3D'}"), 10, 10);
        QVERIFY(step.request);
        QCOMPARE(step.request->method, "GET");
        QCOMPARE(step.request->url.toEncoded(), "https://stac.example/search?collections=a&cursor=a%2Bb%3D");
        QVERIFY(step.request->body.isEmpty());
    }

    void missingMethod_isPostWhenThereIsABody()
    {
        StacPaging paging(post());
        const auto step = paging.next(post(), kSearch, next("{'href': 'search', 'body': {'token': 't'}}"), 10, 10);
        QVERIFY(step.request);
        QCOMPARE(step.request->method, "POST");
        QCOMPARE(step.request->body, json("{'token':'t'}"));
    }

    void missingMethodAndBody_stops()
    {
        StacPaging paging(post());
        const auto step = paging.next(post(), kSearch, next("{'href': 'https://stac.example/search'}"), 10, 10);
        QVERIFY(!step.request);
        QCOMPARE(step.note, u"pageLinkUnusable"_s);
    }

    void secrets_goAlongWithTheirOrigins()
    {
        auto first = post();
        first.secretHeaders << std::pair(QByteArray("Authorization"), Secret("Bearer t"));
        first.secretOrigins << Origin::of(kSearch);
        StacPaging paging(first);
        const auto step = paging.next(first, kSearch, next("{'href': 'https://other.example/?a=1'}"), 10, 10);
        QVERIFY(step.request);
        QCOMPARE(step.request->secretOrigins, QList{Origin::of(kSearch)});
    }

    void loop_stops()
    {
        StacPaging paging(post());
        const auto link = next("{'href': 'https://stac.example/search?token=1'}");
        const auto first = paging.next(post(), kSearch, link, 10, 10);
        QVERIFY(first.request);
        const auto second = paging.next(*first.request, first.request->url, link, 10, 10);
        QVERIFY(!second.request);
        QCOMPARE(second.note, u"pageRepeated"_s);
    }

    void pagesOfKnownScenes_stopAtTheSecond()
    {
        StacPaging paging(post());
        QVERIFY(paging.next(post(), kSearch, next("{'href': '?t=1'}"), 10, 10).request);
        QVERIFY(paging.next(post(), kSearch, next("{'href': '?t=2'}"), 10, 0).request);
        const auto step = paging.next(post(), kSearch, next("{'href': '?t=3'}"), 10, 0);
        QVERIFY(!step.request);
        QCOMPARE(step.note, u"pageRepeated"_s);
    }

    void emptyPage_endsQuietly()
    {
        StacPaging paging(post());
        const auto step = paging.next(post(), kSearch, next("{'href': '?t=1'}"), 0, 0);
        QVERIFY(!step.request);
        QVERIFY(step.note.isEmpty());
    }

    void badLinks_stop_data()
    {
        QTest::addColumn<QByteArray>("link");
        QTest::newRow("too long") << "{'href': '?t=" + QByteArray(40000, 'x') + "'}";
        QTest::newRow("file") << QByteArray("{'href': 'file:///etc/passwd'}");
        QTest::newRow("method") << QByteArray("{'href': '?t=1', 'method': 'DELETE'}");
    }
    void badLinks_stop()
    {
        QFETCH(QByteArray, link);
        StacPaging paging(post());
        const auto step = paging.next(post(), kSearch, next(link), 10, 10);
        QVERIFY(!step.request);
        QCOMPARE(step.note, u"pageLinkUnusable"_s);
    }

    void linkHeader_isReadAsLinks()
    {
        const auto links =
            linksFromHeader("<https://a.example/?x=1,2>; rel=\"next last\"; type=\"a/b\", </c>;rel=self");
        QCOMPARE(links.size(), 3);
        QCOMPARE(links[0]["href"_L1].toString(), u"https://a.example/?x=1,2"_s);
        QCOMPARE(links[0]["rel"_L1].toString(), u"next"_s);
        QCOMPARE(links[0]["type"_L1].toString(), u"a/b"_s);
        QCOMPARE(links[1]["rel"_L1].toString(), u"last"_s);
        QCOMPARE(links[2]["href"_L1].toString(), u"/c"_s);
        QVERIFY(linksFromHeader({}).isEmpty());
        QVERIFY(linksFromHeader("nonsense; rel=next").isEmpty());
    }

    void http_ofTheSameHostBecomesHttps()
    {
        StacPaging paging(post());
        const auto step = paging.next(post(), kSearch, next("{'href': 'http://stac.example/search?t=1'}"), 10, 10);
        QVERIFY(step.request);
        QCOMPARE(step.request->url.scheme(), u"https"_s);
    }
};

QTEST_GUILESS_MAIN(TestStacPaging)
#include "tst_stacpaging.moc"
