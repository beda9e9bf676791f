// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/httpserver.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QHostAddress>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <optional>

using namespace Qt::StringLiterals;

namespace swathe::sandbox {
namespace {

constexpr qint64 kChunk = 128 * 1024;
constexpr qint64 kLargestRequest = 16 * 1024 * 1024;

QByteArray reason(int status)
{
    switch (status) {
    case 200:
        return "OK"_ba;
    case 206:
        return "Partial Content"_ba;
    case 302:
        return "Found"_ba;
    case 304:
        return "Not Modified"_ba;
    case 400:
        return "Bad Request"_ba;
    case 401:
        return "Unauthorized"_ba;
    case 403:
        return "Forbidden"_ba;
    case 404:
        return "Not Found"_ba;
    case 405:
        return "Method Not Allowed"_ba;
    case 416:
        return "Range Not Satisfiable"_ba;
    case 429:
        return "Too Many Requests"_ba;
    case 503:
        return "Service Unavailable"_ba;
    default:
        return "Status"_ba;
    }
}

} // namespace

/** One client. A child of its socket's server; deletes itself with the socket. */
class Connection : public QObject
{
    Q_OBJECT
public:
    Connection(QTcpSocket *socket, HttpServer *server) : QObject(server), m_socket(socket), m_server(server)
    {
        socket->setParent(this);
        connect(socket, &QTcpSocket::readyRead, this, &Connection::take);
        connect(socket, &QTcpSocket::bytesWritten, this, &Connection::pump);
        connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
        connect(&m_ticker, &QTimer::timeout, this, &Connection::pump);
        m_ticker.setInterval(20);
        take();
    }

private:
    void take()
    {
        m_in += m_socket->readAll();
        if (m_response || m_in.isEmpty())
            return;
        const qsizetype end = m_in.indexOf("\r\n\r\n");
        if (end < 0) {
            if (m_in.size() > 128 * 1024)
                m_socket->abort();
            return;
        }
        HttpRequest request;
        const QList<QByteArray> lines = m_in.first(end).split('\n');
        const QList<QByteArray> first = lines.first().trimmed().split(' ');
        for (const QByteArray &line : lines.sliced(1)) {
            const qsizetype colon = line.indexOf(':');
            if (colon > 0)
                request.headers.insert(line.first(colon).trimmed().toLower(), line.sliced(colon + 1).trimmed());
        }
        const qint64 length = request.headers.value("content-length"_ba, "0"_ba).toLongLong();
        if (first.size() != 3 || length < 0 || length > kLargestRequest) {
            m_socket->abort();
            return;
        }
        if (request.headers.value("expect"_ba).toLower() == "100-continue" && m_in.size() == end + 4 && length > 0)
            m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        if (m_in.size() < end + 4 + length)
            return;
        request.method = first[0];
        request.body = m_in.sliced(end + 4, length);
        request.port = m_socket->localPort();
        const QByteArray host =
            request.headers.value("host"_ba, "127.0.0.1:"_ba + QByteArray::number(m_socket->localPort()));
        request.url = QUrl::fromEncoded((m_server->m_tls ? "https://"_ba : "http://"_ba) + host + first[1]);
        m_in.remove(0, end + 4 + length);
        m_keepAlive = request.headers.value("connection"_ba).toLower() != "close" && first[2] == "HTTP/1.1";
        send(m_server->m_handler(request), request.method == "HEAD");
    }

    void send(HttpResponse response, bool headOnly)
    {
        QByteArray head = "HTTP/1.1 "_ba + QByteArray::number(response.status) + ' ' + reason(response.status) + "\r\n";
        bool hasLength = false;
        for (const auto &[name, value] : std::as_const(response.headers)) {
            head += name + ": " + value + "\r\n";
            hasLength = hasLength || name.compare("content-length", Qt::CaseInsensitive) == 0;
        }
        if (!hasLength)
            head += "Content-Length: " + QByteArray::number(response.body.size) + "\r\n";
        head += "Date: " +
                QLocale::c().toString(QDateTime::currentDateTimeUtc(), "ddd, dd MMM yyyy hh:mm:ss 'GMT'"_L1).toLatin1();
        head += m_keepAlive ? "\r\n\r\n"_ba : "\r\nConnection: close\r\n\r\n"_ba;
        if (headOnly)
            response.body = {};
        m_sent = 0;
        m_clock.start();
        if (response.bytesPerSecond > 0)
            m_ticker.start();
        m_response = std::move(response);
        m_socket->write(head);
        pump();
    }

    void pump()
    {
        if (!m_response || m_stalled)
            return;
        const HttpResponse &answer = *m_response;
        while (m_sent < answer.body.size && m_socket->bytesToWrite() < 4 * kChunk) {
            qint64 count = qMin(kChunk, answer.body.size - m_sent);
            if (answer.bytesPerSecond > 0)
                count = qMin(count, answer.bytesPerSecond * m_clock.elapsed() / 1000 - m_sent);
            if (answer.stallAfter >= 0) {
                m_stalled = m_sent >= answer.stallAfter;
                count = qMin(count, answer.stallAfter - m_sent);
            }
            if (answer.cutAfter >= 0) {
                if (m_sent >= answer.cutAfter) {
                    m_response.reset();
                    m_socket->disconnectFromHost();
                    return;
                }
                count = qMin(count, answer.cutAfter - m_sent);
            }
            if (count <= 0)
                return;
            m_socket->write(answer.body.read(m_sent, count));
            m_sent += count;
        }
        if (m_sent < answer.body.size)
            return;
        m_ticker.stop();
        m_response.reset();
        if (!m_keepAlive)
            m_socket->disconnectFromHost();
        else if (!m_in.isEmpty())
            QMetaObject::invokeMethod(this, &Connection::take, Qt::QueuedConnection);
    }

    QTcpSocket *m_socket;
    HttpServer *m_server;
    QByteArray m_in;
    std::optional<HttpResponse> m_response;
    QTimer m_ticker;
    QElapsedTimer m_clock;
    qint64 m_sent = 0;
    bool m_keepAlive = true;
    bool m_stalled = false;
};

HttpServer::HttpServer(Handler handler, QObject *parent) : QObject(parent), m_handler(std::move(handler)) {}

HttpServer::~HttpServer() = default;

bool HttpServer::listen(quint16 port, const QString &certificateFile, const QString &keyFile)
{
    m_tls = !certificateFile.isEmpty();
    if (m_tls) {
        auto server = std::make_unique<QSslServer>();
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        QFile key(keyFile);
        const QList<QSslCertificate> chain = QSslCertificate::fromPath(certificateFile);
        if (chain.isEmpty() || !key.open(QIODevice::ReadOnly)) {
            m_error = u"cannot read the certificate or the key"_s;
            return false;
        }
        const QByteArray pem = key.readAll();
        QSslKey secret(pem, QSsl::Rsa);
        configuration.setPrivateKey(secret.isNull() ? QSslKey(pem, QSsl::Ec) : secret);
        configuration.setLocalCertificateChain(chain);
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        server->setSslConfiguration(configuration);
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection())
            new Connection(socket, this);
    });
    if (m_server->listen(QHostAddress::LocalHost, port))
        return true;
    m_error = m_server->errorString();
    return false;
}

QUrl HttpServer::origin() const
{
    return QUrl(u"%1://127.0.0.1:%2/"_s.arg(m_tls ? "https"_L1 : "http"_L1).arg(m_server->serverPort()));
}

} // namespace swathe::sandbox

#include "httpserver.moc"
