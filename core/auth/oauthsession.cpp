// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/auth/oauthsession.h"

#include "core/base/clock.h"
#include "core/base/logging.h"
#include "core/base/redaction.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>

#include <algorithm>

namespace swathe {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

constexpr std::chrono::milliseconds kMargin = 60s;
/// For a service that does not say how long its token lives.
constexpr std::chrono::milliseconds kUnknownLife = 120s;

using FormField = std::pair<QByteArray, QByteArray>;

/// application/x-www-form-urlencoded with everything but unreserved characters encoded.
QByteArray formBody(const QList<FormField> &fields)
{
    QByteArray body;
    for (const auto &[name, value] : fields) {
        if (!body.isEmpty())
            body += '&';
        body += name + '=' + value.toPercentEncoding();
    }
    return body;
}

bool isSafeTokenUrl(const QUrl &url)
{
    if (url.scheme() == "https"_L1)
        return true;
    return url.scheme() == "http"_L1 && (url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback());
}

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
    if (!isSafeTokenUrl(m_account.tokenUrl)) {
        deliver(fail({.kind = Kind::InvalidInput,
                      .detail = u"the token address is not https"_s,
                      .url = redacted(m_account.tokenUrl),
                      .provider = m_account.provider}));
        return;
    }
    if (m_account.scheme != AuthScheme::Password) {
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
    if (isPassword && !m_account.clientId.isEmpty())
        fields.append({"client_id", m_account.clientId.toUtf8()});
    if (hasCode)
        fields.append({"totp", m_oneTimeCode.reveal()});
    // A code is good for one request only.
    if (hasCode)
        m_oneTimeCode = {};
    const HttpRequest request{
        .method = "POST",
        .url = m_account.tokenUrl,
        .headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}},
        .body = formBody(fields),
        .maxBody = 1024 * 1024,
        .maxRedirects = 0,
        .isRepeatable = !hasCode};
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
        const QJsonObject body = QJsonDocument::fromJson(error.detail.toUtf8()).object();
        const QString code = body["error"_L1].toString();
        const bool isRefused = error.httpStatus == 401 || code == "invalid_grant"_L1 || code == "invalid_client"_L1 ||
                               code == "unauthorized_client"_L1;
        if (grant == Grant::Refresh && (isRefused || error.httpStatus == 400)) {
            runJob(m_store.remove(m_account.id, refreshTokenPart(), this), this, [this](const Result<bool> &) {
                signIn();
            });
        } else if (isRefused) {
            needSignIn(code.isEmpty() ? error.detail : code + u": "_s + body["error_description"_L1].toString(),
                       error.httpStatus);
        } else {
            deliver(fail(error));
        }
        return;
    }
    const QJsonObject body = QJsonDocument::fromJson(answer->body).object();
    const QByteArray token = body["access_token"_L1].toString().toLatin1();
    const QString type = body["token_type"_L1].toString(u"Bearer"_s);
    if (token.isEmpty() || type.compare("bearer"_L1, Qt::CaseInsensitive) != 0) {
        deliver(fail({.kind = Kind::BadAnswer,
                      .detail = u"the answer holds no bearer token"_s,
                      .httpStatus = answer->status,
                      .url = redacted(answer->url),
                      .provider = m_account.provider}));
        return;
    }
    const double seconds = body["expires_in"_L1].toVariant().toDouble();
    const auto life = seconds > 0 ? std::chrono::milliseconds(qint64(std::min(seconds, 1e9) * 1000)) : kUnknownLife;
    m_token = Secret(token);
    m_renewAt = m_clock.monotonic() + life - std::min(kMargin, life / 2);
    // Kept before the news is out: a program that ends on it must not lose what its one-time code has bought.
    if (const QByteArray refresh = body["refresh_token"_L1].toString().toLatin1();
        m_account.scheme == AuthScheme::Password && !refresh.isEmpty())
        keepRefreshToken(refresh);
    else
        deliver(current());
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
