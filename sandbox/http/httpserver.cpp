// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/http/httpserver.h"

#include "sandbox/http/http1connection.h"
#include "sandbox/http/http2connection.h"

#include <QFile>
#include <QHostAddress>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>

using namespace Qt::StringLiterals;

namespace swathe::sandbox {

HttpServer::HttpServer(Handler handler, QObject *parent) : QObject(parent), m_handler(std::move(handler)) {}

HttpServer::~HttpServer() = default;

bool HttpServer::listen(const ListenOptions &options)
{
    m_tls = !options.certificateFile.isEmpty();
    if (options.http2 && !m_tls) {
        m_error = u"HTTP/2 needs TLS"_s;
        return false;
    }
    if (m_tls) {
        auto server = std::make_unique<QSslServer>();
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        QFile key(options.keyFile);
        const QList<QSslCertificate> chain = QSslCertificate::fromPath(options.certificateFile);
        if (chain.isEmpty() || !key.open(QIODevice::ReadOnly)) {
            m_error = u"cannot read the certificate or the key"_s;
            return false;
        }
        const QByteArray pem = key.readAll();
        QSslKey secret(pem, QSsl::Rsa);
        configuration.setPrivateKey(secret.isNull() ? QSslKey(pem, QSsl::Ec) : secret);
        configuration.setLocalCertificateChain(chain);
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        if (options.http2)
            configuration.setAllowedNextProtocols({QSslConfiguration::ALPNProtocolHTTP2, "http/1.1"_ba});
        server->setSslConfiguration(configuration);
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            const auto *secure = qobject_cast<QSslSocket *>(socket);
            if (secure && secure->sslConfiguration().nextNegotiatedProtocol() == QSslConfiguration::ALPNProtocolHTTP2)
                new Http2Connection(socket, this);
            else
                new Http1Connection(socket, this);
        }
    });
    if (m_server->listen(QHostAddress::LocalHost, options.port))
        return true;
    m_error = m_server->errorString();
    return false;
}

QUrl HttpServer::origin() const
{
    return QUrl(u"%1://127.0.0.1:%2/"_s.arg(m_tls ? "https"_L1 : "http"_L1).arg(m_server->serverPort()));
}

} // namespace swathe::sandbox
