// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/auth/authsessions.h"
#include "core/auth/memorycredentialstore.h"
#include "core/http/httpclient.h"

#include "tests/support/fakeclock.h"
#include "tests/support/jobcontract.h"
#include "tests/support/testserver.h"

#include <QLoggingCategory>
#include <QUrlQuery>

using namespace swathe;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using test::Reply;
using test::Request;
using test::TestServer;
using Kind = Error::Kind;

namespace {

/** A store that fails in a chosen way. */
class BrokenStore final : public CredentialStore
{
public:
    JobOf<Secret> *read(const AccountId &, const QString &, QObject *parent) override
    {
        return new ReadyJob<Secret>(fail(Kind::KeychainUnavailable, u"none"_s), parent);
    }
    JobOf<bool> *write(const AccountId &, const QString &, const Secret &, QObject *parent) override
    {
        return new ReadyJob<bool>(fail(Kind::KeychainUnavailable, u"none"_s), parent);
    }
    JobOf<bool> *remove(const AccountId &, const QString &, QObject *parent) override
    {
        return new ReadyJob<bool>(fail(Kind::KeychainUnavailable, u"none"_s), parent);
    }
    bool isPersistent() const override { return false; }
};

QString field(const Request &request, const char *name)
{
    QString body = QString::fromLatin1(request.body);
    return QUrlQuery(body).queryItemValue(QLatin1StringView(name), QUrl::FullyDecoded);
}

} // namespace

class TestOAuthSession : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<HttpClient> m_client;
    std::unique_ptr<MemoryCredentialStore> m_store;
    test::FakeClock m_clock;
    int m_tokens = 0;

    Account account(AuthScheme scheme) const
    {
        return {.id = AccountId(u"one"_s),
                .provider = u"test"_s,
                .scheme = scheme,
                .user = u"ann@example.org"_s,
                .tokenUrl = m_server->url(u"/token"_s),
                .clientId = u"public"_s,
                .origins = {Origin::of(QUrl(u"https://data.example.org"_s))}};
    }
    std::unique_ptr<AuthSession> session(AuthScheme scheme)
    {
        return makeAuthSession(account(scheme), *m_store, *m_client, m_clock);
    }
    void store(const QString &part, const QByteArray &secret)
    {
        const std::unique_ptr<Job> job(m_store->write(AccountId(u"one"_s), part, Secret(secret), nullptr));
        QVERIFY(test::run(*job));
    }
    QByteArray stored(const QString &part)
    {
        const std::unique_ptr<JobOf<Secret>> job(m_store->read(AccountId(u"one"_s), part, nullptr));
        return test::run(*job) && job->result() ? job->result()->reveal() : QByteArray();
    }
    static Result<Authorisation> authorise(AuthSession &session)
    {
        const std::unique_ptr<JobOf<Authorisation>> job(session.authorise(nullptr));
        if (!test::run(*job))
            return fail(Kind::Internal, u"the job did not end"_s);
        return job->result();
    }
    static QByteArray tokenOf(const Result<Authorisation> &result)
    {
        return result && !result->headers.isEmpty() ? result->headers.constFirst().second.reveal() : QByteArray();
    }
    Reply token(int life = 600, const QByteArray &refresh = {})
    {
        QByteArray body = "{\"access_token\":\"t" + QByteArray::number(++m_tokens) + "\",\"token_type\":\"Bearer\"";
        body += ",\"expires_in\":" + QByteArray::number(life);
        if (!refresh.isEmpty())
            body += ",\"refresh_token\":\"" + refresh + '"';
        return TestServer::json(body + '}');
    }

private Q_SLOTS:
    void init()
    {
        m_tokens = 0;
        m_server = std::make_unique<TestServer>();
        m_client = std::make_unique<HttpClient>();
        m_client->setRetryPolicy({.maxAttempts = 2, .firstWait = 5ms});
        m_store = std::make_unique<MemoryCredentialStore>();
        store(secretPart(), "p&a+s%s w\xc3\xb6rd");
    }

    void contract_holds()
    {
        m_server->setHandler([this](const Request &) {
            return token();
        });
        const auto oauth = session(AuthScheme::ClientCredentials);
        test::checkJobContract([&] {
            oauth->invalidate();
            return std::unique_ptr<Job>(oauth->authorise(nullptr));
        });
    }

    void clientCredentials_areSentInTheBody()
    {
        m_server->setHandler([this](const Request &) {
            return token();
        });
        const auto oauth = session(AuthScheme::ClientCredentials);
        const auto result = authorise(*oauth);
        QCOMPARE(tokenOf(result), "Bearer t1");
        QCOMPARE(result->headers.constFirst().first, "Authorization");
        QCOMPARE(result->origins, oauth->account().origins);
        const Request request = m_server->requests().constFirst();
        QCOMPARE(request.method, "POST");
        QCOMPARE(request.header("Content-Type"), "application/x-www-form-urlencoded");
        QVERIFY(!request.hasHeader("Authorization"));
        QCOMPARE(field(request, "grant_type"), u"client_credentials"_s);
        QCOMPARE(field(request, "client_id"), u"ann@example.org"_s);
        QCOMPARE(field(request, "client_secret"), u"p&a+s%s wörd"_s);
        QVERIFY(request.body.contains("p%26a%2Bs%25s%20w%C3%B6rd"));
    }

    void password_isSentWithTheOneTimeCodeOnce()
    {
        m_server->setHandler([this](const Request &) {
            return token();
        });
        const auto oauth = session(AuthScheme::Password);
        oauth->setOneTimeCode(Secret("123456"));
        QVERIFY(authorise(*oauth));
        oauth->invalidate();
        QVERIFY(authorise(*oauth));
        const auto &requests = m_server->requests();
        QCOMPARE(field(requests.at(0), "grant_type"), u"password"_s);
        QCOMPARE(field(requests.at(0), "username"), u"ann@example.org"_s);
        QCOMPARE(field(requests.at(0), "password"), u"p&a+s%s wörd"_s);
        QCOMPARE(field(requests.at(0), "client_id"), u"public"_s);
        QCOMPARE(field(requests.at(0), "totp"), u"123456"_s);
        QVERIFY(!requests.at(1).body.contains("totp"));
    }

    void manyWaiting_causeOneRequest()
    {
        m_server->setHandler([this](const Request &) {
            Reply reply = token();
            reply.delay = 50ms;
            return reply;
        });
        const auto oauth = session(AuthScheme::ClientCredentials);
        std::vector<std::unique_ptr<JobOf<Authorisation>>> jobs;
        for (int i = 0; i < 20; ++i) {
            jobs.emplace_back(oauth->authorise(nullptr));
            jobs.back()->start();
        }
        jobs.at(3)->cancel();
        jobs.at(4).reset();
        QTRY_VERIFY(jobs.back()->isFinished());
        for (std::size_t i = 0; i < jobs.size(); ++i) {
            if (i == 3)
                QCOMPARE(jobs.at(i)->result().error().kind, Kind::Cancelled);
            else if (i != 4)
                QCOMPARE(tokenOf(jobs.at(i)->result()), "Bearer t1");
        }
        QCOMPARE(m_server->requests().size(), 1);
    }

    void token_isKeptUntilAMinuteBeforeItsEnd()
    {
        m_server->setHandler([this](const Request &) {
            return token(600);
        });
        const auto oauth = session(AuthScheme::ClientCredentials);
        QCOMPARE(tokenOf(authorise(*oauth)), "Bearer t1");
        m_clock.advance(539s);
        QCOMPARE(tokenOf(authorise(*oauth)), "Bearer t1");
        m_clock.advance(1s);
        QCOMPARE(tokenOf(authorise(*oauth)), "Bearer t2");
    }

    void shortToken_isRenewedAtHalfItsLife()
    {
        m_server->setHandler([this](const Request &) {
            return token(40);
        });
        const auto oauth = session(AuthScheme::ClientCredentials);
        QCOMPARE(tokenOf(authorise(*oauth)), "Bearer t1");
        m_clock.advance(19s);
        QCOMPARE(tokenOf(authorise(*oauth)), "Bearer t1");
        m_clock.advance(1s);
        QCOMPARE(tokenOf(authorise(*oauth)), "Bearer t2");
    }

    void refreshToken_isUsedThenReplacedAndSurvivesTheSession()
    {
        m_server->setHandler([this](const Request &) {
            return token(600, "r" + QByteArray::number(m_tokens + 1));
        });
        {
            const auto oauth = session(AuthScheme::Password);
            QVERIFY(authorise(*oauth));
            QTRY_COMPARE(stored(refreshTokenPart()), "r1");
        }
        const auto oauth = session(AuthScheme::Password);
        QCOMPARE(tokenOf(authorise(*oauth)), "Bearer t2");
        QCOMPARE(field(m_server->requests().at(1), "grant_type"), u"refresh_token"_s);
        QCOMPARE(field(m_server->requests().at(1), "refresh_token"), u"r1"_s);
        QVERIFY(!m_server->requests().at(1).body.contains("password"));
        QTRY_COMPARE(stored(refreshTokenPart()), "r2");
    }

    void refusedRefresh_fallsBackToThePassword()
    {
        store(refreshTokenPart(), "stale");
        m_server->setHandler([this](const Request &request) {
            if (field(request, "grant_type") == "refresh_token"_L1)
                return TestServer::json("{\"error\":\"invalid_grant\",\"error_description\":\"Token is not active\"}",
                                        400);
            return token();
        });
        const auto oauth = session(AuthScheme::Password);
        QSignalSpy spy(oauth.get(), &AuthSession::signInNeeded);
        QCOMPARE(tokenOf(authorise(*oauth)), "Bearer t1");
        QCOMPARE(m_server->requests().size(), 2);
        QCOMPARE(stored(refreshTokenPart()), QByteArray());
        QCOMPARE(spy.count(), 0);
    }

    void refusedSecret_asksForASignIn_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("password") << 401 << QByteArray("{\"error\":\"invalid_grant\",\"error_description\":\"Nope\"}");
        QTest::newRow("client") << 400 << QByteArray("{\"error\":\"invalid_client\",\"error_description\":\"Nope\"}");
        QTest::newRow("html") << 401 << QByteArray("<html>Nope</html>");
    }
    void refusedSecret_asksForASignIn()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        m_server->setHandler([&](const Request &) {
            return TestServer::json(body, status);
        });
        const auto oauth = session(AuthScheme::Password);
        QSignalSpy spy(oauth.get(), &AuthSession::signInNeeded);
        const auto result = authorise(*oauth);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::Unauthorised);
        QCOMPARE(result.error().httpStatus, status);
        QVERIFY(result.error().detail.contains(u"Nope"_s));
        QCOMPARE(spy.count(), 1);
        QCOMPARE(m_server->requests().size(), 1);
    }

    void missingSecret_asksForASignIn()
    {
        m_store = std::make_unique<MemoryCredentialStore>();
        const auto oauth = session(AuthScheme::Password);
        QSignalSpy spy(oauth.get(), &AuthSession::signInNeeded);
        const auto result = authorise(*oauth);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::Unauthorised);
        QCOMPARE(spy.count(), 1);
        QVERIFY(m_server->requests().isEmpty());
    }

    void passingFault_isNoRefusal()
    {
        store(refreshTokenPart(), "good");
        bool isDown = true;
        m_server->setHandler([&](const Request &) {
            return isDown ? Reply{.status = 503} : token();
        });
        const auto oauth = session(AuthScheme::Password);
        QSignalSpy spy(oauth.get(), &AuthSession::signInNeeded);
        const auto result = authorise(*oauth);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::ServerFault);
        QCOMPARE(spy.count(), 0);
        QCOMPARE(stored(refreshTokenPart()), "good");
        isDown = false;
        QCOMPARE(tokenOf(authorise(*oauth)), "Bearer t1");
    }

    void oddAnswers_areBad_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("html") << QByteArray("<html>sign in</html>");
        QTest::newRow("empty") << QByteArray("{}");
        QTest::newRow("mac") << QByteArray("{\"access_token\":\"x\",\"token_type\":\"mac\"}");
    }
    void oddAnswers_areBad()
    {
        QFETCH(QByteArray, body);
        m_server->setHandler([&](const Request &) {
            return TestServer::json(body);
        });
        const auto oauth = session(AuthScheme::ClientCredentials);
        const auto result = authorise(*oauth);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::BadAnswer);
    }

    void redirect_isNotFollowedWithSecrets()
    {
        m_server->setHandler([](const Request &) {
            return TestServer::redirect("/elsewhere", 307);
        });
        const auto oauth = session(AuthScheme::ClientCredentials);
        QVERIFY(!authorise(*oauth));
        QCOMPARE(m_server->requests().size(), 1);
    }

    void tokenUrl_hasToBeEncrypted()
    {
        Account plain = account(AuthScheme::ClientCredentials);
        plain.tokenUrl = QUrl(u"http://token.example.org/x"_s);
        const auto oauth = makeAuthSession(plain, *m_store, *m_client, m_clock);
        const auto result = authorise(*oauth);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::InvalidInput);
    }

    void manyRefused_causeOneRenewal()
    {
        m_server->setHandler([this](const Request &) {
            return token();
        });
        const auto oauth = session(AuthScheme::ClientCredentials);
        const auto first = authorise(*oauth);
        oauth->refuse(*first);
        QCOMPARE(tokenOf(authorise(*oauth)), "Bearer t2");
        oauth->refuse(*first);
        QCOMPARE(tokenOf(authorise(*oauth)), "Bearer t2");
        QCOMPARE(m_server->requests().size(), 2);
    }

    void brokenStore_isPassedOn()
    {
        BrokenStore broken;
        for (const AuthScheme scheme : {AuthScheme::Password, AuthScheme::ClientCredentials, AuthScheme::Basic}) {
            const auto any = makeAuthSession(account(scheme), broken, *m_client, m_clock);
            const auto result = authorise(*any);
            QVERIFY(!result);
            QCOMPARE(result.error().kind, Kind::KeychainUnavailable);
        }
    }

    void session_mayEndBeforeItsJobs()
    {
        m_server->setHandler([](const Request &) {
            return Reply{.neverAnswers = true};
        });
        auto oauth = session(AuthScheme::ClientCredentials);
        const std::unique_ptr<JobOf<Authorisation>> job(oauth->authorise(nullptr));
        QSignalSpy spy(job.get(), &Job::finished);
        job->start();
        QTRY_COMPARE(m_server->requests().size(), 1);
        oauth.reset();
        QVERIFY(spy.wait());
        QCOMPARE(job->result().error().kind, Kind::Cancelled);
    }

    void logs_holdNoSecret()
    {
        static QByteArray log;
        log.clear();
        QLoggingCategory::setFilterRules(u"swathe.*=true"_s);
        const auto before = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &text) {
            log += text.toUtf8() + '\n';
        });
        store(secretPart(), "geheim");
        store(refreshTokenPart(), "geheim-r");
        m_server->setHandler([this](const Request &request) {
            if (field(request, "grant_type") == "refresh_token"_L1)
                return TestServer::json("{\"error\":\"invalid_grant\",\"password\":\"geheim\"}", 400);
            return TestServer::json("{\"access_token\":\"geheim-t\",\"expires_in\":600}");
        });
        const auto oauth = session(AuthScheme::Password);
        const auto result = authorise(*oauth);
        qInstallMessageHandler(before);
        QLoggingCategory::setFilterRules({});
        QVERIFY(result);
        QVERIFY(log.contains("asking for a token"));
        QVERIFY2(!log.contains("geheim"), log.constData());
    }

    void staticSessions_giveTheirHeader_data()
    {
        QTest::addColumn<AuthScheme>("scheme");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("basic") << AuthScheme::Basic << QByteArray("Authorization")
                               << QByteArray("Basic " + QByteArray("ann@example.org:geheim").toBase64());
        QTest::newRow("bearer") << AuthScheme::Bearer << QByteArray("Authorization") << QByteArray("Bearer geheim");
        QTest::newRow("key") << AuthScheme::ApiKey << QByteArray("X-Api-Key") << QByteArray("geheim");
    }
    void staticSessions_giveTheirHeader()
    {
        QFETCH(AuthScheme, scheme);
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        store(secretPart(), "geheim");
        const auto fixed = session(scheme);
        QSignalSpy spy(fixed.get(), &AuthSession::signInNeeded);
        const auto result = authorise(*fixed);
        QVERIFY(result);
        HttpRequest request;
        result->applyTo(request);
        QCOMPARE(request.secretHeaders.size(), 1);
        QCOMPARE(request.secretHeaders.constFirst().first, name);
        QCOMPARE(request.secretHeaders.constFirst().second.reveal(), value);
        QCOMPARE(request.secretOrigins, fixed->account().origins);
        QCOMPARE(spy.count(), 0);

        store(secretPart(), "newer");
        fixed->invalidate();
        QCOMPARE(spy.count(), 1);
        QVERIFY(authorise(*fixed) != result);
        test::checkJobContract([&] {
            return std::unique_ptr<Job>(fixed->authorise(nullptr));
        });
    }

    void noScheme_needsNoSecret()
    {
        BrokenStore broken;
        const auto none = makeAuthSession(account(AuthScheme::None), broken, *m_client, m_clock);
        const auto result = authorise(*none);
        QVERIFY(result);
        QVERIFY(result->headers.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestOAuthSession)
#include "tst_oauthsession.moc"
