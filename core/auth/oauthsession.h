// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/auth/authsession.h"
#include "core/auth/oauthtokens.h"
#include "core/http/httpclient.h"

#include <chrono>

namespace swathe {

class Clock;

/**
 * ClientCredentials, Password (with an optional one-time code), AuthorizationCode and DeviceCode; the last two are
 * signed in to by AuthorizationCodeFlow and DeviceFlow, whose tokens adopt() takes. See makeAuthSession().
 */
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
    [[nodiscard]] JobOf<bool> *signOut(QObject *parent) override;
    /// What a sign-in in the browser or on another device gave: kept, and used until it ends.
    [[nodiscard]] JobOf<bool> *adopt(const OAuthTokens &tokens, QObject *parent);

private:
    class AuthoriseJob;
    class SignOutJob;
    enum class Grant { Refresh, SignIn };
    /// The service gives refresh tokens: a sign-in outlives the program.
    [[nodiscard]] bool hasRefresh() const { return m_account.scheme != AuthScheme::ClientCredentials; }
    void take(const OAuthTokens &tokens);

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
