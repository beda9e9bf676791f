// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/auth/authorizationcodeflow.h"

#include "core/base/logging.h"
#include "core/base/redaction.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QUrlQuery>

namespace swathe {

using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {
/// A browser's headers are far below; who sends more is none.
constexpr qsizetype kMostBytes = 64 * 1024;
} // namespace

AuthorizationCodeFlow::AuthorizationCodeFlow(HttpClient &http, OAuthService service, QObject *parent)
    : JobOf(parent), m_http(http), m_service(std::move(service))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        close();
        finishWith(fail(Kind::Timeout, u"nobody signed in in the browser"_s));
    });
}

AuthorizationCodeFlow::~AuthorizationCodeFlow() = default;

void AuthorizationCodeFlow::setPage(const QString &title, const QString &text)
{
    m_title = title;
    m_text = text;
}

void AuthorizationCodeFlow::doStart()
{
    if (!isSafeForSecrets(m_service.tokenUrl) || !isSafeForSecrets(m_service.authorizeUrl)) {
        finishWith(fail(Kind::InvalidInput, u"an address of the sign-in service is not https"_s));
        return;
    }
    m_server = new QTcpServer(this);
    if (!m_server->listen(QHostAddress::LocalHost)) {
        finishWith(
            fail(Kind::Unsupported, u"no port of this machine can be opened: %1"_s.arg(m_server->errorString())));
        return;
    }
    connect(m_server, &QTcpServer::newConnection, this, [this] {
        while (auto *socket = m_server ? m_server->nextPendingConnection() : nullptr) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                onReadyRead(socket);
            });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
    m_verifier = pkceVerifier();
    m_state = pkceVerifier();
    m_redirect = "http://127.0.0.1:" + QByteArray::number(m_server->serverPort()) + "/";
    QUrlQuery query(m_service.authorizeUrl);
    const auto add = [&query](const QString &name, const QByteArray &value) {
        query.addQueryItem(name, QString::fromLatin1(value.toPercentEncoding()));
    };
    add(u"response_type"_s, "code");
    add(u"client_id"_s, m_service.clientId.toUtf8());
    add(u"redirect_uri"_s, m_redirect);
    if (!m_service.scope.isEmpty())
        add(u"scope"_s, m_service.scope.toUtf8());
    // Needed by services that give a refresh token only to those who asked the person.
    if (m_service.scope.contains("offline_access"_L1))
        add(u"prompt"_s, "consent");
    add(u"state"_s, m_state);
    add(u"nonce"_s, pkceVerifier());
    add(u"code_challenge"_s, pkceChallenge(m_verifier));
    add(u"code_challenge_method"_s, "S256");
    auto url = m_service.authorizeUrl;
    url.setQuery(query);
    m_timer.start(m_deadline);
    Q_EMIT browserNeeded(url);
}

void AuthorizationCodeFlow::doCancel()
{
    close();
    if (m_exchange)
        m_exchange->cancel();
}

void AuthorizationCodeFlow::close()
{
    m_timer.stop();
    if (m_server) {
        m_server->close();
        m_server->deleteLater();
        m_server = nullptr;
    }
}

void AuthorizationCodeFlow::onReadyRead(QTcpSocket *socket)
{
    // What is missing is waited for; the whole of the headers is looked at again.
    const auto bytes = socket->peek(kMostBytes);
    if (!bytes.contains("\r\n\r\n") && bytes.size() < kMostBytes)
        return;
    socket->readAll();
    const auto line = bytes.first(std::max<qsizetype>(0, bytes.indexOf("\r\n")));
    const auto words = line.split(' ');
    const auto url = QUrl::fromEncoded(m_redirect.chopped(1) + words.value(1));
    const QUrlQuery query(url);
    const auto item = [&query](const QString &name) {
        return query.queryItemValue(name, QUrl::FullyDecoded).replace(u'+', u' ').toUtf8();
    };
    // Before anything else is looked at: browsers ask for icons, and anybody on this machine can connect.
    if (words.value(0) != "GET" || item(u"state"_s) != m_state || isEnding() || m_exchange) {
        answer(socket, 404, u"Not found"_s, {});
        return;
    }
    if (const auto refused = item(u"error"_s); !refused.isEmpty()) {
        answer(socket, 200, u"Not signed in"_s, u"The sign-in was refused."_s);
        close();
        auto text = QString::fromUtf8(refused);
        if (const auto words2 = item(u"error_description"_s); !words2.isEmpty())
            text += u": "_s + QString::fromUtf8(words2);
        finishWith(fail(Kind::Unauthorised, redactedText(text)));
        return;
    }
    const auto code = query.queryItemValue(u"code"_s, QUrl::FullyDecoded).toLatin1();
    if (code.isEmpty()) {
        answer(socket, 404, u"Not found"_s, {});
        return;
    }
    answer(socket, 200, m_title, m_text);
    close();
    exchange(code);
}

void AuthorizationCodeFlow::answer(QTcpSocket *socket, int status, const QString &title, const QString &text)
{
    const auto body = u"<!doctype html><html><head><meta charset=\"utf-8\"><title>%1</title></head>"
                      "<body><h1>%1</h1><p>%2</p></body></html>\n"_s.arg(title.toHtmlEscaped(), text.toHtmlEscaped())
                          .toUtf8();
    // It outlives the listener, which may be closed at once.
    socket->setParent(nullptr);
    socket->write("HTTP/1.1 " + QByteArray::number(status) + (status == 200 ? " OK" : " Not Found") +
                  "\r\nContent-Type: text/html; charset=utf-8\r\nReferrer-Policy: no-referrer\r\nContent-Length: " +
                  QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body);
    socket->disconnectFromHost();
}

void AuthorizationCodeFlow::exchange(const QByteArray &code)
{
    QList<FormField> fields{{"grant_type", "authorization_code"},
                            {"code", code},
                            {"redirect_uri", m_redirect},
                            {"client_id", m_service.clientId.toUtf8()},
                            {"code_verifier", m_verifier}};
    if (!m_service.clientSecret.isEmpty())
        fields.append({"client_secret", m_service.clientSecret.reveal()});
    qCDebug(logAuth) << "exchanging a code at" << m_service.tokenUrl.host();
    m_exchange = m_http.send(oauthForm(m_service.tokenUrl, fields), this);
    connect(m_exchange, &Job::finished, this, [this] {
        const auto &answer = m_exchange->result();
        if (answer) {
            finishWith(parseOAuthTokens(answer->body));
            return;
        }
        auto error = answer.error();
        if (!oauthErrorCode(error).isEmpty()) {
            error.detail = oauthErrorText(error);
            error.kind = Kind::Unauthorised;
        }
        finishWith(fail(error));
    });
    m_exchange->start();
}

} // namespace swathe
