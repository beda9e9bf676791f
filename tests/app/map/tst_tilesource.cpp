// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/map/tilesource.h"

#include <QTest>

using namespace swathe;
using namespace Qt::StringLiterals;

class TileSourceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void address_fillsTheTemplate_data();
    void address_fillsTheTemplate();
    void parse_namesTheWrongKey_data();
    void parse_namesTheWrongKey();
    void toJson_isReadBack();
    void embedded_areWholeAndNameTheirOwners();
};

void TileSourceTest::address_fillsTheTemplate_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("xyz") << u"https://t.example/{z}/{x}/{y}.png"_s << u"https://t.example/5/17/11.png"_s;
    QTest::newRow("from the south") << u"https://t.example/{z}/{x}/{-y}.png"_s << u"https://t.example/5/17/20.png"_s;
    QTest::newRow("wmts") << u"https://t.example/g/{TileMatrix}/{TileRow}/{TileCol}.jpg?k=a%20b"_s
                          << u"https://t.example/g/5/11/17.jpg?k=a%20b"_s;
}

void TileSourceTest::address_fillsTheTemplate()
{
    QFETCH(QString, address);
    QFETCH(QString, wanted);
    const auto source = TileSource::parse({{u"id"_s, u"a"_s}, {u"name"_s, u"A"_s}, {u"url"_s, address}});
    QVERIFY(source);
    QCOMPARE(source->address({.z = 5, .x = 17, .y = 11}).toString(QUrl::FullyEncoded), wanted);
}

void TileSourceTest::parse_namesTheWrongKey_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("no column") << u"url"_s << QJsonValue(u"https://t.example/{z}/{y}.png"_s);
    QTest::newRow("unknown words") << u"url"_s << QJsonValue(u"https://t.example/{s}/{z}/{x}/{y}.png"_s);
    QTest::newRow("a file") << u"url"_s << QJsonValue(u"file:///{z}/{x}/{y}.png"_s);
    QTest::newRow("a password") << u"url"_s << QJsonValue(u"https://me:secret@t.example/{z}/{x}/{y}.png"_s);
    QTest::newRow("a script") << u"terms"_s << QJsonValue(u"javascript:alert(1)"_s);
    QTest::newRow("too deep") << u"maxZoom"_s << QJsonValue(23);
    QTest::newRow("upside down") << u"minZoom"_s << QJsonValue(20);
    QTest::newRow("misspelt") << u"atribution"_s << QJsonValue(u"x"_s);
    QTest::newRow("no name") << u"name"_s << QJsonValue(u""_s);
}

void TileSourceTest::parse_namesTheWrongKey()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject object{{u"id"_s, u"a"_s}, {u"name"_s, u"A"_s}, {u"url"_s, u"https://t.example/{z}/{x}/{y}.png"_s}};
    QVERIFY(TileSource::parse(object));
    object.insert(key, value);
    const auto source = TileSource::parse(object);
    QVERIFY(!source);
    QCOMPARE(source.error().kind, Error::Kind::InvalidInput);
    QCOMPARE(source.error().detail, key);
}

void TileSourceTest::toJson_isReadBack()
{
    const TileSource source{.id = u"own-1"_s,
                            .name = u"Mine"_s,
                            .url = u"http://t.example/{z}/{x}/{y}"_s,
                            .minZoom = 2,
                            .maxZoom = 9,
                            .keepDays = 3,
                            .hasLabels = true,
                            .attribution = u"Me"_s,
                            .terms = QUrl(u"https://t.example/terms"_s)};
    const auto back = TileSource::parse(source.toJson());
    QVERIFY(back);
    QCOMPARE(*back, source);
}

void TileSourceTest::embedded_areWholeAndNameTheirOwners()
{
    const QList<TileSource> sources = TileSource::embedded();
    QCOMPARE(sources.size(), 3);
    for (const TileSource &source : sources) {
        QVERIFY2(!source.attribution.isEmpty() && source.url.startsWith(u"https:"_s), qPrintable(source.id));
        QCOMPARE(source.terms.scheme(), u"https"_s);
    }
}

QTEST_GUILESS_MAIN(TileSourceTest)
#include "tst_tilesource.moc"
