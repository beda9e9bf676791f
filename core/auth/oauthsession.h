// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/auth/authsession.h"
#include "core/http/httpclient.h"

#include <chrono>

namespace swathe {

class Clock;

/** ClientCredentials and Password (with an optional one-time code). See makeAuthSession(). */
class OAuthSession final : public AuthSession
{
    Q_OBJECT

public:
    OAuthSession(Account account, CredentialStore &store, HttpClient &client, const Clock &clock,
                 QObject *parent = nullptr);
    ~OAuthSession() override;

    [[nodiscard]] const Account &account() const override { return m_account; }
    [[nodiscard]] JobOf<Authorisation> *authorise(QObject *parent) override;
    void invalidate() override;
    void refuse(const Authorisation &refused) override;
    void setOneTimeCode(const Secret &code) override { m_oneTimeCode = code; }

private:
    class AuthoriseJob;
    enum class Grant { Refresh, SignIn };

    [[nodiscard]] Authorisation current() const;
    [[nodiscard]] bool isFresh() const;
    void fetch();
    void signIn();
    void requestToken(Grant grant, const Secret &secret);
    void onTokenAnswer(Grant grant, const Result<HttpResponse> &answer);
    void keepRefreshToken(const QByteArray &token);
    void needSignIn(const QString &detail, int status = 0);
    void deliver(const Result<Authorisation> &result);

    const Account m_account;
    CredentialStore &m_store;
    HttpClient &m_client;
    const Clock &m_clock;
    Secret m_token;
    std::chrono::milliseconds m_renewAt{0}; ///< on the monotonic clock
    Secret m_oneTimeCode;
    QList<AuthoriseJob *> m_waiting;
    bool m_isFetching = false;
};

} // namespace swathe
