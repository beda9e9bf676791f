// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/auth/oauthtokens.h"
#include "core/base/job.h"
#include "core/http/httpclient.h"

#include <QTimer>

class QTcpServer;
class QTcpSocket;

namespace swathe {

/**
 * A sign-in in the browser: authorisation code with PKCE (RFC 7636) and a redirect to this machine (RFC 8252 section
 * 7.3). Listens on 127.0.0.1 at a free port, for one answer; one whose state is not ours is turned away and waited on.
 * The page that the browser ends on says that it can be closed. Lives on the main thread.
 *
 * Errors: Unauthorised (refused by the person or the service), Timeout (no answer within the deadline), InvalidInput
 * (an address that may not see secrets), Unsupported (no port can be opened), those of HttpClient.
 */
class AuthorizationCodeFlow final : public JobOf<OAuthTokens>
{
    Q_OBJECT

public:
    AuthorizationCodeFlow(HttpClient &http, OAuthService service, QObject *parent);
    ~AuthorizationCodeFlow() override;
    void setDeadline(std::chrono::milliseconds deadline) { m_deadline = deadline; }
    /// What the last page of the browser says.
    void setPage(const QString &title, const QString &text);

Q_SIGNALS:
    /// To be opened in the browser. Holds no secret but the challenge.
    void browserNeeded(const QUrl &url);

protected:
    void doStart() override;
    void doCancel() override;

private:
    void onReadyRead(QTcpSocket *socket);
    void answer(QTcpSocket *socket, int status, const QString &title, const QString &text);
    void exchange(const QByteArray &code);
    void close();

    HttpClient &m_http;
    OAuthService m_service;
    QTcpServer *m_server = nullptr;
    QTimer m_timer;
    std::chrono::milliseconds m_deadline{std::chrono::minutes(5)};
    QByteArray m_verifier;
    QByteArray m_state;
    QByteArray m_redirect;
    QString m_title = QStringLiteral("Signed in");
    QString m_text = QStringLiteral("You can close this page and go back to Swathe.");
    HttpJob *m_exchange = nullptr;
};

} // namespace swathe
