// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/auth/staticauthsession.h"

#include <QPointer>

namespace swathe {

class StaticAuthSession::AuthoriseJob final : public JobOf<Authorisation>
{
public:
    AuthoriseJob(StaticAuthSession *session, QObject *parent) : JobOf<Authorisation>(parent), m_session(session) {}

protected:
    void doStart() override
    {
        if (!m_session) {
            finishWith(fail(Error::Kind::Cancelled, QStringLiteral("the session has ended")));
            return;
        }
        if (m_session->m_account.scheme == AuthScheme::None) {
            finishWith(Authorisation{});
            return;
        }
        if (m_session->m_secret) {
            finishWith(m_session->authorisationFor(*m_session->m_secret));
            return;
        }
        m_read = m_session->m_store.read(m_session->m_account.id, secretPart(), this);
        connect(m_read, &Job::finished, this, [this] {
            onRead(m_read->result());
        });
        m_read->start();
    }
    void doCancel() override
    {
        if (m_read)
            m_read->cancel();
    }

private:
    void onRead(const Result<Secret> &secret)
    {
        if (isEnding())
            return;
        if (!m_session) {
            finishWith(fail(Error::Kind::Cancelled, QStringLiteral("the session has ended")));
        } else if (secret) {
            m_session->m_secret = *secret;
            finishWith(m_session->authorisationFor(*secret));
        } else if (secret.error().kind == Error::Kind::NotFound) {
            Q_EMIT m_session->signInNeeded();
            finishWith(fail({.kind = Error::Kind::Unauthorised,
                             .detail = QStringLiteral("no secret is stored for the account"),
                             .provider = m_session->m_account.provider}));
        } else {
            finishWith(fail(secret.error()));
        }
    }

    QPointer<StaticAuthSession> m_session;
    JobOf<Secret> *m_read = nullptr;
};

StaticAuthSession::StaticAuthSession(Account account, CredentialStore &store, QObject *parent)
    : AuthSession(parent), m_account(std::move(account)), m_store(store)
{
}

JobOf<Authorisation> *StaticAuthSession::authorise(QObject *parent)
{
    return new AuthoriseJob(this, parent);
}

void StaticAuthSession::invalidate()
{
    m_secret.reset();
    if (m_account.scheme != AuthScheme::None)
        Q_EMIT signInNeeded();
}

Authorisation StaticAuthSession::authorisationFor(const Secret &secret) const
{
    Authorisation result{.origins = m_account.origins};
    switch (m_account.scheme) {
    case AuthScheme::Basic:
        result.headers = {
            {"Authorization", Secret("Basic " + (m_account.user.toUtf8() + ':' + secret.reveal()).toBase64())}};
        break;
    case AuthScheme::Bearer:
        result.headers = {{"Authorization", Secret("Bearer " + secret.reveal())}};
        break;
    case AuthScheme::ApiKey:
        result.headers = {{m_account.headerName, secret}};
        break;
    case AuthScheme::None:
    case AuthScheme::ClientCredentials:
    case AuthScheme::Password:
    case AuthScheme::AuthorizationCode:
    case AuthScheme::DeviceCode:
    case AuthScheme::S3Keys:
        break;
    }
    return result;
}

} // namespace swathe
