// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/onlineplaces.h"
#include "app/placesearch.h"
#include "core/http/httpclient.h"
#include "tests/support/testserver.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace swathe;
using namespace Qt::StringLiterals;
using test::Reply;
using test::Request;
using test::TestServer;

class OnlinePlacesTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<OnlinePlaces> m_online;

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<TestServer>();
        m_server->setHandler([](const Request &request) {
            const QByteArray body = request.target.contains("q=nowhere")
                                        ? "[]"_ba
                                        : R"([{"lat":"46.5","lon":"10.5","name":"Ortler","display_name":"Ortler, Italy",
                                              "boundingbox":["46.4","46.6","10.4","10.6"]}])"_ba;
            return Reply{.headers = {{"Content-Type", "application/json"}}, .body = body};
        });
        m_http = std::make_unique<HttpClient>();
        m_http->setRetryPolicy({.maxAttempts = 1});
        m_online = std::make_unique<OnlinePlaces>(*m_http);
        m_online->setService(m_server->url(u"/search"_s), u"Test"_s, u"© Test"_s);
    }
    void cleanup()
    {
        m_online.reset();
        m_http.reset();
        m_server.reset();
    }

    void search_asksOnceASecondAndRemembers()
    {
        QSignalSpy found(m_online.get(), &OnlinePlaces::found);
        QElapsedTimer timer;
        timer.start();
        m_online->search(u"Ortler"_s);
        QTRY_COMPARE(found.size(), 1);
        m_online->search(u"Etna"_s);
        QVERIFY(m_online->isBusy());
        QTRY_COMPARE(found.size(), 2);
        QVERIFY2(timer.elapsed() >= 1000, QByteArray::number(timer.elapsed()).constData());
        m_online->search(u" ortler "_s);
        QCOMPARE(found.size(), 3);
        QCOMPARE(m_server->requests().size(), 2);
        QVERIFY(m_server->requests().first().header("User-Agent").startsWith("Swathe"));
    }

    void rows_offerToLookUpAndNothingIsSentBefore()
    {
        PlaceSearch places;
        places.setOnline(m_online.get());
        places.setText(u"Ortler"_s);
        QCOMPARE(places.count(), 1);
        const QModelIndex offer = places.index(0);
        QVERIFY(offer.data(int(PlaceSearch::Role::IsLookUp)).toBool());
        QVERIFY(offer.data(int(PlaceSearch::Role::Name)).toString().contains(u"Ortler"_s));
        QVERIFY(places.at(0).isEmpty());
        QVERIFY(m_server->requests().isEmpty());
        places.lookUp();
        QTRY_VERIFY(!places.at(0).isEmpty());
        QCOMPARE(places.at(0).value(u"latitude"_s).toDouble(), 46.5);
        QCOMPARE(places.index(0).data(int(PlaceSearch::Role::Detail)).toString(), u"Italy"_s);
        QCOMPARE(places.credit(), u"© Test"_s);
        const double zoom = places.at(0).value(u"zoom"_s).toDouble();
        QVERIFY(zoom > 9 && zoom < 12);
        places.setText(u"Ortler g"_s);
        QVERIFY(places.credit().isEmpty());
    }

    void rows_ofAreasAndCoordinatesOfferNothing()
    {
        PlaceSearch places;
        places.setOnline(m_online.get());
        for (const QString &text : {u"9.6, 44.7, 14.2, 48.1"_s, u"32TPS"_s, u"POLYGON ((0 0, 1 0, 1 1, 0 0))"_s,
                                    u"{\"type\""_s, u"a"_s, u"46.5, 11.35"_s}) {
            places.setText(text);
            for (int row = 0; row < places.count(); ++row)
                QVERIFY2(!places.index(row).data(int(PlaceSearch::Role::IsLookUp)).toBool(), qPrintable(text));
        }
    }

    void nothingFoundAndFailures_areSaid()
    {
        PlaceSearch places;
        places.setOnline(m_online.get());
        places.setText(u"nowhere"_s);
        places.lookUp();
        QTRY_VERIFY(!places.problem().isEmpty());
        QVERIFY(places.problem().contains(u"Test"_s));
        places.setText(u"nowhere at all"_s);
        QVERIFY(places.problem().isEmpty());
        m_server.reset();
        places.lookUp();
        QTRY_VERIFY(!places.problem().isEmpty());
        QVERIFY(!m_online->isBusy());
    }

    void typingOn_dropsWhatWasAsked()
    {
        PlaceSearch places;
        places.setOnline(m_online.get());
        places.setText(u"Ortler"_s);
        places.lookUp();
        places.setText(u"Ortles"_s);
        QVERIFY(!m_online->isBusy());
        QSignalSpy found(m_online.get(), &OnlinePlaces::found);
        QTest::qWait(100);
        QVERIFY(found.isEmpty());
        QCOMPARE(places.count(), 1);
    }
};

QTEST_GUILESS_MAIN(OnlinePlacesTest)
#include "tst_onlineplaces.moc"
