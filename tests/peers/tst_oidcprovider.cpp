// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/auth/authorizationcodeflow.h"
#include "core/auth/deviceflow.h"
#include "core/auth/memorycredentialstore.h"
#include "core/auth/oauthsession.h"
#include "core/base/clock.h"
#include "tests/peers/peer.h"
#include "tests/support/jobcontract.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTest>
#include <QUrlQuery>

#include <memory>

using namespace swathe;
using namespace Qt::StringLiterals;

namespace {

/// A person with a browser: fills in each form that comes, until a page has none.
class Robot
{
public:
    QByteArray visit(const QUrl &url)
    {
        QUrl at = url;
        QByteArray page = fetch(m_network.get(QNetworkRequest(at)), at);
        for (int step = 0; step < 10; ++step) {
            static const QRegularExpression kForm(u"<form[^>]*action=\"([^\"]*)\"[^>]*>(.*?)</form>"_s,
                                                  QRegularExpression::DotMatchesEverythingOption);
            const auto form = kForm.match(QString::fromUtf8(page));
            if (!form.hasMatch())
                return page;
            QNetworkRequest request(at.resolved(QUrl(form.captured(1).replace(u"&amp;"_s, u"&"_s))));
            request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
            at = request.url();
            page = fetch(m_network.post(request, fields(form.captured(2))), at);
        }
        return page;
    }

private:
    static QByteArray fields(const QString &form)
    {
        static const QRegularExpression kInput(u"<input[^>]*>"_s);
        static const QRegularExpression kName(u"name=\"([^\"]*)\""_s);
        static const QRegularExpression kValue(u"value=\"([^\"]*)\""_s);
        QByteArray body;
        auto inputs = kInput.globalMatch(form);
        while (inputs.hasNext()) {
            const auto input = inputs.next().captured();
            const auto name = kName.match(input).captured(1);
            auto value = kValue.match(input).captured(1);
            if (name == u"login" || name == u"password")
                value = u"me"_s;
            if (!name.isEmpty())
                body +=
                    (body.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
        }
        return body;
    }
    static QByteArray fetch(QNetworkReply *reply, QUrl &at)
    {
        QSignalSpy spy(reply, &QNetworkReply::finished);
        if (!reply->isFinished() && !spy.wait(20'000))
            qWarning() << "no answer from" << at;
        at = reply->url();
        const auto body = reply->readAll();
        reply->deleteLater();
        return body;
    }
    QNetworkAccessManager m_network;
};

} // namespace

/** The sign-ins against a real OpenID provider. */
class TestOidcProvider : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void codeWithPkceAndRefresh();
    void deviceCode();
    void clientCredentials();

private:
    [[nodiscard]] int statusAtUserInfo(const QByteArray &authorization);
    HttpClient m_http;
    SystemClock m_clock;
    test::Peer m_peer;
    OAuthService m_service;
};

void TestOidcProvider::initTestCase()
{
    if (!test::Peer::areInstalled())
        QSKIP("NOT TESTED against a real OpenID provider: npm could not install it");
    QVERIFY(m_peer.start(u"oidc-provider.mjs"_s));
    std::unique_ptr<HttpJob> job(
        m_http.send({.url = QUrl(m_peer.url(u"/.well-known/openid-configuration"_s))}, nullptr));
    QVERIFY(test::run(*job));
    QVERIFY(job->result());
    const auto found = parseOpenIdConfiguration(job->result()->body);
    QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
    m_service = *found;
    QVERIFY(!m_service.authorizeUrl.isEmpty() && !m_service.deviceUrl.isEmpty());
    m_service.clientId = u"desktop"_s;
    m_service.scope = u"openid offline_access"_s;
}

int TestOidcProvider::statusAtUserInfo(const QByteArray &authorization)
{
    std::unique_ptr<HttpJob> job(
        m_http.send({.url = QUrl(m_peer.url(u"/me"_s)), .headers = {{"Authorization", authorization}}}, nullptr));
    if (!test::run(*job))
        return 0;
    return job->result() ? job->result()->status : job->result().error().httpStatus;
}

void TestOidcProvider::codeWithPkceAndRefresh()
{
    AuthorizationCodeFlow flow(m_http, m_service, nullptr);
    QUrl browser;
    connect(&flow, &AuthorizationCodeFlow::browserNeeded, this, [&browser](const QUrl &url) {
        browser = url;
    });
    flow.start();
    Robot robot;
    const auto last = robot.visit(browser);
    QVERIFY2(last.contains("Signed in"), last.constData());
    QTRY_VERIFY_WITH_TIMEOUT(flow.isFinished(), 20'000);
    QVERIFY2(flow.result(), flow.result() ? "" : qPrintable(flow.result().error().detail));
    QVERIFY(!flow.result()->refresh.isEmpty());
    QCOMPARE(statusAtUserInfo("Bearer " + flow.result()->access.reveal()), 200);
    QCOMPARE(statusAtUserInfo("Bearer x" + flow.result()->access.reveal()), 401);

    // A session lives on what the browser gave, and renews it.
    MemoryCredentialStore store;
    const Account account{.id = AccountId(u"a"_s),
                          .provider = u"p"_s,
                          .scheme = AuthScheme::AuthorizationCode,
                          .tokenUrl = m_service.tokenUrl,
                          .clientId = m_service.clientId};
    OAuthSession session(account, store, m_http, m_clock);
    std::unique_ptr<JobOf<bool>> adopted(session.adopt(*flow.result(), nullptr));
    QVERIFY(test::run(*adopted));
    QByteArray before;
    for (int round = 0; round < 3; ++round) {
        std::unique_ptr<JobOf<Authorisation>> job(session.authorise(nullptr));
        QVERIFY(test::run(*job));
        QVERIFY2(job->result(), job->result() ? "" : qPrintable(job->result().error().detail));
        const auto header = job->result()->headers.first().second.reveal();
        QVERIFY(header != before);
        QCOMPARE(statusAtUserInfo(header), 200);
        before = header;
        session.invalidate();
    }
}

void TestOidcProvider::deviceCode()
{
    DeviceFlow flow(m_http, m_service, nullptr);
    DeviceCode shown;
    connect(&flow, &DeviceFlow::codeReady, this, [&shown](const DeviceCode &code) {
        shown = code;
    });
    flow.start();
    QTRY_VERIFY_WITH_TIMEOUT(!shown.userCode.isEmpty() || flow.isFinished(), 20'000);
    QVERIFY2(!flow.isFinished(), flow.result() ? "" : qPrintable(flow.result().error().detail));
    Robot robot;
    robot.visit(shown.fullPage);
    QTRY_VERIFY_WITH_TIMEOUT(flow.isFinished(), 60'000);
    QVERIFY2(flow.result(), flow.result() ? "" : qPrintable(flow.result().error().detail));
    QCOMPARE(statusAtUserInfo("Bearer " + flow.result()->access.reveal()), 200);
}

void TestOidcProvider::clientCredentials()
{
    for (const bool isRight : {true, false}) {
        MemoryCredentialStore store;
        const Account account{.id = AccountId(u"s"_s),
                              .provider = u"p"_s,
                              .scheme = AuthScheme::ClientCredentials,
                              .user = u"service"_s,
                              .tokenUrl = m_service.tokenUrl};
        std::unique_ptr<JobOf<bool>> written(
            store.write(account.id, secretPart(), Secret(isRight ? "a secret with & + and %" : "another"), nullptr));
        QVERIFY(test::run(*written));
        OAuthSession session(account, store, m_http, m_clock);
        std::unique_ptr<JobOf<Authorisation>> job(session.authorise(nullptr));
        QVERIFY(test::run(*job));
        QCOMPARE(job->result().has_value(), isRight);
        if (!isRight)
            QCOMPARE(job->result().error().kind, Error::Kind::Unauthorised);
    }
}

QTEST_GUILESS_MAIN(TestOidcProvider)
#include "tst_oidcprovider.moc"
