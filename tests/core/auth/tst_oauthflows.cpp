// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/auth/authorizationcodeflow.h"
#include "core/auth/authsessions.h"
#include "core/auth/deviceflow.h"
#include "core/auth/jwt.h"
#include "core/auth/memorycredentialstore.h"
#include "core/auth/oauthsession.h"
#include "tests/support/fakeclock.h"
#include "tests/support/jobcontract.h"
#include "tests/support/testserver.h"

#include <QJsonDocument>
#include <QTest>
#include <QUrlQuery>

#include <memory>

using namespace swathe;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QUrlQuery formOf(const test::Request &request)
{
    return QUrlQuery(QString::fromUtf8(request.body));
}

/// What a browser does with the address it ends at.
HttpResponse visit(HttpClient &http, const QUrl &url)
{
    std::unique_ptr<HttpJob> job(http.send({.url = url}, nullptr));
    if (!test::run(*job) || !job->result())
        return {.status = job->result() ? 0 : job->result().error().httpStatus};
    return *job->result();
}

QUrl withAnswer(const QUrl &browser, const QList<std::pair<QString, QString>> &items)
{
    QUrl url(QUrlQuery(browser).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
    QUrlQuery query;
    query.setQueryItems(items);
    url.setQuery(query);
    return url;
}

} // namespace

class TestOAuthFlows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pkceVector();
    void discovery();
    void discoveryOfUnsafeAddress();
    void jwtAudience();
    void codeFlowEndsWithTokens();
    void codeFlowTurnsStrangersAway();
    void codeFlowTellsRefusals();
    void codeFlowHasADeadline();
    void codeFlowWantsSafeAddresses();
    void deviceFlowWaitsForThePerson();
    void deviceFlowTellsDenial();
    void deviceFlowRunsOut();
    void sessionLivesOnAdoptedTokens();
    void signOutTellsTheService();
    void contracts();

private:
    HttpClient m_http;
    OAuthService service(const test::TestServer &server)
    {
        return {.tokenUrl = server.url(u"/token"_s),
                .authorizeUrl = server.url(u"/authorize?x=1"_s),
                .deviceUrl = server.url(u"/device"_s),
                .clientId = u"desk top"_s,
                .scope = u"openid offline_access"_s};
    }
};

void TestOAuthFlows::pkceVector()
{
    // RFC 7636 appendix B.
    QCOMPARE(pkceChallenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
             "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    const auto one = pkceVerifier();
    QCOMPARE(one.size(), 43);
    QVERIFY(one != pkceVerifier());
    QVERIFY(!one.contains('=') && !one.contains('+') && !one.contains('/'));
}

void TestOAuthFlows::discovery()
{
    const auto found = parseOpenIdConfiguration(
        R"({"token_endpoint":"https://i.example/token","authorization_endpoint":"https://i.example/auth",
            "device_authorization_endpoint":"https://i.example/device","end_session_endpoint":"https://i.example/out"})");
    QVERIFY(found);
    QCOMPARE(found->tokenUrl, QUrl(u"https://i.example/token"_s));
    QCOMPARE(found->deviceUrl, QUrl(u"https://i.example/device"_s));
    QCOMPARE(found->logoutUrl, QUrl(u"https://i.example/out"_s));
    QVERIFY(!parseOpenIdConfiguration("{}"));
}

void TestOAuthFlows::discoveryOfUnsafeAddress()
{
    const auto found = parseOpenIdConfiguration(R"({"token_endpoint":"http://i.example/token"})");
    QVERIFY(!found);
    QCOMPARE(found.error().kind, Error::Kind::InvalidInput);
}

void TestOAuthFlows::jwtAudience()
{
    const auto token = [](const QByteArray &claims) {
        return Secret("eyJhbGciOiJub25lIn0." +
                      claims.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + ".s");
    };
    QCOMPARE(jwtAudiences(token(R"({"aud":["CLOUDFERRO_PUBLIC","account"]})")),
             QStringList({u"CLOUDFERRO_PUBLIC"_s, u"account"_s}));
    QCOMPARE(jwtAudiences(token(R"({"aud":"one"})")), QStringList{u"one"_s});
    QVERIFY(jwtAudiences(token("{}")).isEmpty());
    QVERIFY(!jwtClaims(Secret("opaque")));
    QVERIFY(!jwtClaims(Secret("a.*.c")));
}

void TestOAuthFlows::codeFlowEndsWithTokens()
{
    test::TestServer server([](const test::Request &) {
        return test::TestServer::json(
            R"({"access_token":"at","refresh_token":"rt","token_type":"Bearer","expires_in":600})");
    });
    AuthorizationCodeFlow flow(m_http, service(server), nullptr);
    QUrl browser;
    connect(&flow, &AuthorizationCodeFlow::browserNeeded, this, [&browser](const QUrl &url) {
        browser = url;
    });
    flow.start();
    QVERIFY(browser.isValid());
    const QUrlQuery query(browser);
    QCOMPARE(query.queryItemValue(u"x"_s), u"1"_s);
    QCOMPARE(query.queryItemValue(u"client_id"_s, QUrl::FullyDecoded), u"desk top"_s);
    QCOMPARE(query.queryItemValue(u"response_type"_s), u"code"_s);
    QCOMPARE(query.queryItemValue(u"code_challenge_method"_s), u"S256"_s);
    const auto page = visit(
        m_http, withAnswer(browser, {{u"code"_s, u"c%2Fo%20de"_s}, {u"state"_s, query.queryItemValue(u"state"_s)}}));
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("Signed in"));
    QTRY_VERIFY(flow.isFinished());
    QVERIFY(flow.result());
    QCOMPARE(flow.result()->access.reveal(), "at");
    QCOMPARE(flow.result()->refresh.reveal(), "rt");
    QCOMPARE(flow.result()->life, 600'000ms);
    const auto form = formOf(server.requests().first());
    QCOMPARE(form.queryItemValue(u"code"_s, QUrl::FullyDecoded), u"c/o de"_s);
    QCOMPARE(form.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded),
             query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
    QCOMPARE(pkceChallenge(form.queryItemValue(u"code_verifier"_s).toLatin1()),
             query.queryItemValue(u"code_challenge"_s).toLatin1());
}

void TestOAuthFlows::codeFlowTurnsStrangersAway()
{
    test::TestServer server([](const test::Request &) {
        return test::TestServer::json(R"({"access_token":"at","token_type":"Bearer"})");
    });
    AuthorizationCodeFlow flow(m_http, service(server), nullptr);
    QUrl browser;
    connect(&flow, &AuthorizationCodeFlow::browserNeeded, this, [&browser](const QUrl &url) {
        browser = url;
    });
    flow.start();
    QCOMPARE(visit(m_http, withAnswer(browser, {{u"code"_s, u"evil"_s}, {u"state"_s, u"guessed"_s}})).status, 404);
    QCOMPARE(visit(m_http, withAnswer(browser, {{u"code"_s, u"evil"_s}})).status, 404);
    QVERIFY(!flow.isFinished());
    QVERIFY(server.requests().isEmpty());
    const auto state = QUrlQuery(browser).queryItemValue(u"state"_s);
    visit(m_http, withAnswer(browser, {{u"code"_s, u"good"_s}, {u"state"_s, state}}));
    QTRY_VERIFY(flow.isFinished());
    QVERIFY(flow.result());
    QCOMPARE(formOf(server.requests().first()).queryItemValue(u"code"_s), u"good"_s);
}

void TestOAuthFlows::codeFlowTellsRefusals()
{
    test::TestServer server([](const test::Request &) {
        return test::TestServer::json(R"({"error":"invalid_grant","error_description":"Code not valid"})", 400);
    });
    for (const bool isByPerson : {true, false}) {
        AuthorizationCodeFlow flow(m_http, service(server), nullptr);
        QUrl browser;
        connect(&flow, &AuthorizationCodeFlow::browserNeeded, this, [&browser](const QUrl &url) {
            browser = url;
        });
        flow.start();
        const auto state = QUrlQuery(browser).queryItemValue(u"state"_s);
        if (isByPerson)
            visit(m_http, withAnswer(browser, {{u"error"_s, u"access_denied"_s}, {u"state"_s, state}}));
        else
            visit(m_http, withAnswer(browser, {{u"code"_s, u"old"_s}, {u"state"_s, state}}));
        QTRY_VERIFY(flow.isFinished());
        QVERIFY(!flow.result());
        QCOMPARE(flow.result().error().kind, Error::Kind::Unauthorised);
        QCOMPARE(flow.result().error().detail, isByPerson ? u"access_denied"_s : u"invalid_grant: Code not valid"_s);
    }
}

void TestOAuthFlows::codeFlowHasADeadline()
{
    test::TestServer server;
    AuthorizationCodeFlow flow(m_http, service(server), nullptr);
    flow.setDeadline(20ms);
    QVERIFY(test::run(flow));
    QCOMPARE(flow.result().error().kind, Error::Kind::Timeout);
}

void TestOAuthFlows::codeFlowWantsSafeAddresses()
{
    AuthorizationCodeFlow flow(m_http,
                               {.tokenUrl = QUrl(u"http://i.example/token"_s),
                                .authorizeUrl = QUrl(u"https://i.example/auth"_s),
                                .clientId = u"x"_s},
                               nullptr);
    QVERIFY(test::run(flow));
    QCOMPARE(flow.result().error().kind, Error::Kind::InvalidInput);
}

void TestOAuthFlows::deviceFlowWaitsForThePerson()
{
    int polls = 0;
    test::TestServer server([&polls](const test::Request &request) {
        if (request.path() == "/device")
            return test::TestServer::json(
                R"({"device_code":"d","user_code":"AB-CD","verification_uri":"https://i.example/go",
                    "verification_uri_complete":"https://i.example/go?c=AB-CD","expires_in":60,"interval":0})");
        if (++polls < 3)
            return test::TestServer::json(R"({"error":"authorization_pending"})", 400);
        return test::TestServer::json(R"({"access_token":"at","token_type":"bearer","expires_in":"60"})");
    });
    DeviceFlow flow(m_http, service(server), nullptr);
    DeviceCode shown;
    connect(&flow, &DeviceFlow::codeReady, this, [&shown](const DeviceCode &code) {
        shown = code;
    });
    QVERIFY(test::run(flow));
    QVERIFY(flow.result());
    QCOMPARE(flow.result()->access.reveal(), "at");
    QCOMPARE(shown.userCode, u"AB-CD"_s);
    QCOMPARE(shown.page, QUrl(u"https://i.example/go"_s));
    QCOMPARE(polls, 3);
    const auto first = formOf(server.requests().first());
    const auto last = formOf(server.requests().last());
    QCOMPARE(pkceChallenge(last.queryItemValue(u"code_verifier"_s).toLatin1()),
             first.queryItemValue(u"code_challenge"_s).toLatin1());
    QCOMPARE(last.queryItemValue(u"grant_type"_s, QUrl::FullyDecoded),
             u"urn:ietf:params:oauth:grant-type:device_code"_s);
}

void TestOAuthFlows::deviceFlowTellsDenial()
{
    test::TestServer server([](const test::Request &request) {
        return request.path() == "/device"
                   ? test::TestServer::json(
                         R"({"device_code":"d","user_code":"A","verification_uri":"https://i.example/go","interval":0})")
                   : test::TestServer::json(R"({"error":"access_denied"})", 400);
    });
    DeviceFlow flow(m_http, service(server), nullptr);
    QVERIFY(test::run(flow));
    QCOMPARE(flow.result().error().kind, Error::Kind::Unauthorised);
    QCOMPARE(flow.result().error().detail, u"access_denied"_s);
}

void TestOAuthFlows::deviceFlowRunsOut()
{
    test::TestServer server([](const test::Request &request) {
        return request.path() == "/device"
                   ? test::TestServer::json(
                         R"({"device_code":"d","user_code":"A","verification_uri":"https://i.example/go","expires_in":0.2,"interval":0.05})")
                   : test::TestServer::json(R"({"error":"authorization_pending"})", 400);
    });
    DeviceFlow flow(m_http, service(server), nullptr);
    QVERIFY(test::run(flow));
    QCOMPARE(flow.result().error().kind, Error::Kind::Unauthorised);
    QVERIFY(flow.result().error().detail.startsWith(u"expired_token"));
}

void TestOAuthFlows::sessionLivesOnAdoptedTokens()
{
    int refreshes = 0;
    test::TestServer server([&refreshes](const test::Request &request) {
        if (formOf(request).queryItemValue(u"grant_type"_s) != u"refresh_token" ||
            formOf(request).queryItemValue(u"client_id"_s) != u"public")
            return test::TestServer::json(R"({"error":"unsupported_grant_type"})", 400);
        ++refreshes;
        return test::TestServer::json(
            R"({"access_token":"second","refresh_token":"rt2","token_type":"Bearer","expires_in":600})");
    });
    MemoryCredentialStore store;
    test::FakeClock clock;
    const Account account{.id = AccountId(u"a"_s),
                          .provider = u"p"_s,
                          .scheme = AuthScheme::DeviceCode,
                          .tokenUrl = server.url(u"/token"_s),
                          .clientId = u"public"_s};
    auto made = makeAuthSession(account, store, m_http, clock);
    auto *session = qobject_cast<OAuthSession *>(made.get());
    QVERIFY(session);
    int asked = 0;
    connect(session, &AuthSession::signInNeeded, this, [&asked] {
        ++asked;
    });
    std::unique_ptr<JobOf<Authorisation>> early(session->authorise(nullptr));
    QVERIFY(test::run(*early));
    QCOMPARE(early->result().error().kind, Error::Kind::Unauthorised);
    QCOMPARE(asked, 1);

    std::unique_ptr<JobOf<bool>> adopted(
        session->adopt({.access = Secret("first"), .refresh = Secret("rt1"), .life = 600s}, nullptr));
    QVERIFY(test::run(*adopted));
    std::unique_ptr<JobOf<Authorisation>> first(session->authorise(nullptr));
    QVERIFY(test::run(*first));
    QCOMPARE(first->result()->headers.first().second.reveal(), "Bearer first");
    session->invalidate();
    std::unique_ptr<JobOf<Authorisation>> second(session->authorise(nullptr));
    QVERIFY(test::run(*second));
    QCOMPARE(second->result()->headers.first().second.reveal(), "Bearer second");
    QCOMPARE(refreshes, 1);
    QCOMPARE(formOf(server.requests().last()).queryItemValue(u"refresh_token"_s), u"rt1"_s);
}

void TestOAuthFlows::signOutTellsTheService()
{
    test::TestServer server([](const test::Request &) {
        return test::Reply{.status = 204};
    });
    MemoryCredentialStore store;
    test::FakeClock clock;
    const Account account{.id = AccountId(u"a"_s),
                          .provider = u"p"_s,
                          .scheme = AuthScheme::Password,
                          .tokenUrl = server.url(u"/token"_s),
                          .clientId = u"public"_s,
                          .logoutUrl = server.url(u"/logout"_s)};
    OAuthSession session(account, store, m_http, clock);
    std::unique_ptr<JobOf<bool>> adopted(
        session.adopt({.access = Secret("at"), .refresh = Secret("rt"), .life = 600s}, nullptr));
    QVERIFY(test::run(*adopted));
    std::unique_ptr<JobOf<bool>> ended(session.signOut(nullptr));
    QVERIFY(test::run(*ended));
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().first().path(), "/logout");
    QCOMPARE(formOf(server.requests().first()).queryItemValue(u"refresh_token"_s), u"rt"_s);
    QCOMPARE(formOf(server.requests().first()).queryItemValue(u"client_id"_s), u"public"_s);
    // Nothing is left to sign out of.
    std::unique_ptr<JobOf<bool>> again(session.signOut(nullptr));
    QVERIFY(test::run(*again));
    QCOMPARE(server.requests().size(), 1);
}

void TestOAuthFlows::contracts()
{
    test::TestServer server([](const test::Request &) {
        return test::TestServer::json(R"({"error":"access_denied"})", 400);
    });
    test::checkJobContract([&] {
        auto flow = std::make_unique<AuthorizationCodeFlow>(m_http, service(server), nullptr);
        flow->setDeadline(10ms);
        return flow;
    });
    test::checkJobContract([&] {
        return std::make_unique<DeviceFlow>(m_http, service(server), nullptr);
    });
}

QTEST_GUILESS_MAIN(TestOAuthFlows)
#include "tst_oauthflows.moc"
