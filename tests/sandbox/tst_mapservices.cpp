// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/mapservices.h"

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace swathe::sandbox;
using namespace Qt::StringLiterals;

namespace {

HttpRequest get(const QString &path)
{
    HttpRequest request;
    request.method = "GET";
    request.url = QUrl(u"http://127.0.0.1"_s + path);
    request.headers.insert("user-agent"_ba, "Swathe/0.1"_ba);
    return request;
}

} // namespace

class MapServicesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tiles_joinAtTheirEdgesAndTellTheirLife()
    {
        MapServices maps;
        const auto west = maps.answer(get(u"/tiles/5/16/11.png"_s));
        const auto east = maps.answer(get(u"/tiles/5/17/11.png"_s));
        QVERIFY(west && east);
        QCOMPARE(west->status, 200);
        const QImage left = QImage::fromData(west->body.read(0, west->body.size));
        const QImage right = QImage::fromData(east->body.read(0, east->body.size));
        QCOMPARE(left.size(), QSize(256, 256));
        // Neighbouring pixels are of one land: the mean difference over the seam stays small.
        int difference = 0;
        for (int y = 0; y < 256; ++y)
            difference += qAbs(qGray(left.pixel(255, y)) - qGray(right.pixel(0, y)));
        QVERIFY2(difference / 256 < 12, QByteArray::number(difference / 256).constData());
        QVERIFY(west->headers.contains({"Cache-Control"_ba, "max-age=3600"_ba}));
    }

    void tiles_outsideTheWorldAreNotFound()
    {
        MapServices maps;
        for (const QString &path : {u"/tiles/1/2/0.png"_s, u"/tiles/17/0/0.png"_s, u"/tiles/1/-1/0.png"_s})
            QCOMPARE(maps.answer(get(path))->status, 404);
        QVERIFY(!maps.answer(get(u"/collections"_s)));
    }

    void places_areForThoseWhoKeepThePolicy()
    {
        MapServices maps;
        HttpRequest anonymous = get(u"/places/search?q=etna&format=jsonv2"_s);
        anonymous.headers.remove("user-agent"_ba);
        QCOMPARE(maps.answer(anonymous)->status, 429);
        const auto found = maps.answer(get(u"/places/search?q=etna&format=jsonv2"_s));
        QCOMPARE(found->status, 200);
        const QByteArray bytes = found->body.read(0, found->body.size);
        const QJsonArray places = QJsonDocument::fromJson(bytes).array();
        QCOMPARE(places.size(), 1);
        QCOMPARE(places.at(0)[u"lat"_s].toString().toDouble(), 37.751);
        QCOMPARE(maps.answer(get(u"/places/search?q=etna"_s))->status, 429);
    }
};

QTEST_GUILESS_MAIN(MapServicesTest)
#include "tst_mapservices.moc"
