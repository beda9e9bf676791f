// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/auth/oauthsession.h"

#include "core/base/clock.h"
#include "core/base/logging.h"
#include "core/base/redaction.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace swathe {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

constexpr std::chrono::milliseconds kMargin = 60s;
/// For a service that does not say how long its token lives.
constexpr std::chrono::milliseconds kUnknownLife = 120s;

/// Runs a job owned by `owner` and hands its result on.
template <class T, class Then> void runJob(JobOf<T> *job, QObject *owner, Then then)
{
    QObject::connect(job, &Job::finished, owner, [job, then] {
        job->deleteLater();
        then(job->result());
    });
    job->start();
}

} // namespace

class OAuthSession::AuthoriseJob final : public JobOf<Authorisation>
{
public:
    AuthoriseJob(OAuthSession *session, QObject *parent) : JobOf<Authorisation>(parent), m_session(session) {}
    ~AuthoriseJob() override { leave(); }
    void deliver(const Result<Authorisation> &result) { finishWith(result); }

protected:
    void doStart() override
    {
        if (!m_session) {
            finishWith(fail(Kind::Cancelled, u"the session has ended"_s));
            return;
        }
        if (m_session->isFresh()) {
            finishWith(m_session->current());
            return;
        }
        m_session->m_waiting.append(this);
        m_session->fetch();
    }
    void doCancel() override { leave(); }

private:
    void leave()
    {
        if (m_session)
            m_session->m_waiting.removeOne(this);
    }

    QPointer<OAuthSession> m_session;
};

OAuthSession::OAuthSession(Account account, CredentialStore &store, HttpClient &client, const Clock &clock,
                           QObject *parent)
    : AuthSession(parent), m_account(std::move(account)), m_store(store), m_client(client), m_clock(clock)
{
}

OAuthSession::~OAuthSession()
{
    deliver(fail(Kind::Cancelled, u"the session has ended"_s));
}

JobOf<Authorisation> *OAuthSession::authorise(QObject *parent)
{
    return new AuthoriseJob(this, parent);
}

void OAuthSession::invalidate()
{
    m_token = {};
}

void OAuthSession::refuse(const Authorisation &refused)
{
    if (refused == current())
        invalidate();
}

Authorisation OAuthSession::current() const
{
    return {.headers = {{"Authorization", Secret("Bearer " + m_token.reveal())}}, .origins = m_account.origins};
}

bool OAuthSession::isFresh() const
{
    return !m_token.isEmpty() && m_clock.monotonic() < m_renewAt;
}

void OAuthSession::fetch()
{
    if (m_isFetching)
        return;
    m_isFetching = true;
    if (!isSafeForSecrets(m_account.tokenUrl)) {
        deliver(fail({.kind = Kind::InvalidInput,
                      .detail = u"the token address is not https"_s,
                      .url = redacted(m_account.tokenUrl),
                      .provider = m_account.provider}));
        return;
    }
    if (!hasRefresh()) {
        signIn();
        return;
    }
    runJob(m_store.read(m_account.id, refreshTokenPart(), this), this, [this](const Result<Secret> &token) {
        if (token)
            requestToken(Grant::Refresh, *token);
        else if (token.error().kind == Kind::NotFound)
            signIn();
        else
            deliver(fail(token.error()));
    });
}

void OAuthSession::signIn()
{
    if (m_account.scheme == AuthScheme::AuthorizationCode || m_account.scheme == AuthScheme::DeviceCode) {
        needSignIn(u"nobody is signed in"_s);
        return;
    }
    runJob(m_store.read(m_account.id, secretPart(), this), this, [this](const Result<Secret> &secret) {
        if (secret)
            requestToken(Grant::SignIn, *secret);
        else if (secret.error().kind == Kind::NotFound)
            needSignIn(u"no secret is stored for the account"_s);
        else
            deliver(fail(secret.error()));
    });
}

void OAuthSession::requestToken(Grant grant, const Secret &secret)
{
    const bool isPassword = m_account.scheme == AuthScheme::Password;
    const bool hasCode = grant == Grant::SignIn && isPassword && !m_oneTimeCode.isEmpty();
    QList<FormField> fields;
    if (grant == Grant::Refresh)
        fields = {{"grant_type", "refresh_token"}, {"refresh_token", secret.reveal()}};
    else if (isPassword)
        fields = {{"grant_type", "password"}, {"username", m_account.user.toUtf8()}, {"password", secret.reveal()}};
    else
        fields = {{"grant_type", "client_credentials"},
                  {"client_id", m_account.user.toUtf8()},
                  {"client_secret", secret.reveal()}};
    if (hasRefresh() && !m_account.clientId.isEmpty())
        fields.append({"client_id", m_account.clientId.toUtf8()});
    if (hasCode)
        fields.append({"totp", m_oneTimeCode.reveal()});
    // A code is good for one request only.
    if (hasCode)
        m_oneTimeCode = {};
    auto request = oauthForm(m_account.tokenUrl, fields);
    request.isRepeatable = !hasCode;
    qCDebug(logAuth) << "asking for a token, account" << m_account.id.value
                     << (grant == Grant::Refresh ? "by refresh token" : "by secret");
    runJob(m_client.send(request, this), this, [this, grant](const Result<HttpResponse> &answer) {
        onTokenAnswer(grant, answer);
    });
}

void OAuthSession::onTokenAnswer(Grant grant, const Result<HttpResponse> &answer)
{
    if (!answer) {
        Error error = answer.error();
        error.provider = m_account.provider;
        const QString code = oauthErrorCode(error);
        const bool isRefused = error.httpStatus == 401 || code == "invalid_grant"_L1 || code == "invalid_client"_L1 ||
                               code == "unauthorized_client"_L1;
        if (grant == Grant::Refresh && (isRefused || error.httpStatus == 400)) {
            runJob(m_store.remove(m_account.id, refreshTokenPart(), this), this, [this](const Result<bool> &) {
                signIn();
            });
        } else if (isRefused) {
            needSignIn(oauthErrorText(error), error.httpStatus);
        } else {
            deliver(fail(error));
        }
        return;
    }
    const auto tokens = parseOAuthTokens(answer->body);
    if (!tokens) {
        deliver(fail({.kind = Kind::BadAnswer,
                      .detail = tokens.error().detail,
                      .httpStatus = answer->status,
                      .url = redacted(answer->url),
                      .provider = m_account.provider}));
        return;
    }
    take(*tokens);
    // Kept before the news is out: a program that ends on it must not lose what its one-time code has bought.
    if (hasRefresh() && !tokens->refresh.isEmpty())
        keepRefreshToken(tokens->refresh.reveal());
    else
        deliver(current());
}

void OAuthSession::take(const OAuthTokens &tokens)
{
    const auto life = tokens.life.count() > 0 ? tokens.life : kUnknownLife;
    m_token = tokens.access;
    m_renewAt = m_clock.monotonic() + life - std::min(kMargin, life / 2);
}

JobOf<bool> *OAuthSession::adopt(const OAuthTokens &tokens, QObject *parent)
{
    take(tokens);
    if (tokens.refresh.isEmpty())
        return new ReadyJob<bool>(true, parent);
    return m_store.write(m_account.id, refreshTokenPart(), tokens.refresh, parent);
}

/** Reads the refresh token, forgets it, and tells the service. */
class OAuthSession::SignOutJob final : public JobOf<bool>
{
public:
    SignOutJob(OAuthSession &session, QObject *parent)
        : JobOf<bool>(parent), m_account(session.m_account), m_store(session.m_store), m_client(session.m_client)
    {
        m_deadline.setSingleShot(true);
        connect(&m_deadline, &QTimer::timeout, this, [this] {
            finishWith(true);
        });
    }

protected:
    void doStart() override
    {
        m_deadline.start(3s);
        runJob(m_store.read(m_account.id, refreshTokenPart(), this), this, [this](const Result<Secret> &token) {
            if (isEnding())
                return;
            if (!token) {
                finishWith(true);
                return;
            }
            runJob(m_store.remove(m_account.id, refreshTokenPart(), this), this,
                   [this, secret = *token](const Result<bool> &) {
                       if (!isEnding())
                           tell(secret);
                   });
        });
    }
    void doCancel() override { m_deadline.stop(); }

private:
    void tell(const Secret &token)
    {
        if (!isSafeForSecrets(m_account.logoutUrl)) {
            finishWith(true);
            return;
        }
        QList<FormField> fields{{"refresh_token", token.reveal()}};
        if (!m_account.clientId.isEmpty())
            fields.prepend({"client_id", m_account.clientId.toUtf8()});
        runJob(m_client.send(oauthForm(m_account.logoutUrl, fields), this), this, [this](const Result<HttpResponse> &) {
            finishWith(true);
        });
    }

    const Account m_account;
    CredentialStore &m_store;
    HttpClient &m_client;
    QTimer m_deadline;
};

JobOf<bool> *OAuthSession::signOut(QObject *parent)
{
    m_token = {};
    return new SignOutJob(*this, parent);
}

void OAuthSession::keepRefreshToken(const QByteArray &token)
{
    runJob(m_store.write(m_account.id, refreshTokenPart(), Secret(token), this), this,
           [this, given = current()](const Result<bool> &written) {
               if (!written)
                   qCWarning(logAuth) << "the refresh token was not kept, account" << m_account.id.value
                                      << kindName(written.error().kind);
               deliver(given);
           });
}

void OAuthSession::needSignIn(const QString &detail, int status)
{
    const QPointer<OAuthSession> guard(this);
    Q_EMIT signInNeeded();
    if (guard)
        deliver(fail({.kind = Kind::Unauthorised,
                      .detail = detail,
                      .httpStatus = status,
                      .url = redacted(m_account.tokenUrl),
                      .provider = m_account.provider}));
}

void OAuthSession::deliver(const Result<Authorisation> &result)
{
    m_isFetching = false;
    const QList<AuthoriseJob *> waiting = std::exchange(m_waiting, {});
    for (AuthoriseJob *job : waiting)
        job->deliver(result);
}

} // namespace swathe
