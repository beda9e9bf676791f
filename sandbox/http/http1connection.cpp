// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/http/http1connection.h"

#include "sandbox/http/drain.h"
#include "sandbox/http/httpserver.h"

#include <QDateTime>
#include <QLocale>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace swathe::sandbox {
namespace {

constexpr qint64 kChunk = 256 * 1024;
constexpr qint64 kLargestHead = 128 * 1024;

QByteArray reason(int status)
{
    switch (status) {
    case 200:
        return "OK"_ba;
    case 204:
        return "No Content"_ba;
    case 206:
        return "Partial Content"_ba;
    case 301:
        return "Moved Permanently"_ba;
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
    case 422:
        return "Unprocessable Content"_ba;
    case 429:
        return "Too Many Requests"_ba;
    case 500:
        return "Internal Server Error"_ba;
    case 503:
        return "Service Unavailable"_ba;
    default:
        return "Status"_ba;
    }
}

} // namespace

Http1Connection::Http1Connection(QTcpSocket *socket, HttpServer *server)
    : QObject(server), m_socket(socket), m_server(server), m_number(server->nextConnection())
{
    socket->setParent(this);
    connect(socket, &QTcpSocket::readyRead, this, &Http1Connection::take);
    whenDrained(socket, this, &Http1Connection::pump);
    connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    connect(&m_ticker, &QTimer::timeout, this, &Http1Connection::pump);
    m_ticker.setTimerType(Qt::PreciseTimer);
    m_ticker.setSingleShot(true);
    m_ticker.setInterval(kTick);
    take();
}

void Http1Connection::take()
{
    m_in += m_socket->readAll();
    if (m_busy || m_in.isEmpty())
        return;
    const qsizetype end = m_in.indexOf("\r\n\r\n");
    if (end < 0) {
        if (m_in.size() > kLargestHead)
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
    request.version = first[2].sliced(qMin<qsizetype>(5, first[2].size()));
    request.body = m_in.sliced(end + 4, length);
    request.port = m_socket->localPort();
    request.connection = m_number;
    const QByteArray host =
        request.headers.value("host"_ba, "127.0.0.1:"_ba + QByteArray::number(m_socket->localPort()));
    request.url = QUrl::fromEncoded((m_server->isTls() ? "https://"_ba : "http://"_ba) + host + first[1]);
    m_in.remove(0, end + 4 + length);
    m_keepAlive = request.headers.value("connection"_ba).toLower() != "close" && request.version == "1.1";
    m_busy = true;
    HttpResponse response = m_server->handle(request);
    const bool headOnly = request.method == "HEAD";
    if (response.latency.count() <= 0)
        send(std::move(response), headOnly);
    else
        QTimer::singleShot(response.latency, Qt::PreciseTimer, this, [this, headOnly, response]() mutable {
            send(std::move(response), headOnly);
        });
}

void Http1Connection::send(HttpResponse response, bool headOnly)
{
    if (response.breaks == Break::GoAway || response.breaks == Break::Refuse)
        m_keepAlive = false;
    if (response.breaks == Break::GoAway)
        response.breaks = Break::None;
    QByteArray head = "HTTP/1.1 "_ba + QByteArray::number(response.status) + ' ' + reason(response.status) + "\r\n";
    bool hasLength = response.withoutLength;
    for (const auto &[name, value] : std::as_const(response.headers)) {
        head += name + ": " + value + "\r\n";
        hasLength = hasLength || name.compare("content-length", Qt::CaseInsensitive) == 0;
    }
    if (!hasLength && response.status != 204)
        head += "Content-Length: " + QByteArray::number(response.body.size) + "\r\n";
    if (response.withoutLength)
        head += "Transfer-Encoding: chunked\r\n";
    head += "Date: " +
            QLocale::c().toString(QDateTime::currentDateTimeUtc(), "ddd, dd MMM yyyy hh:mm:ss 'GMT'"_L1).toLatin1();
    head += m_keepAlive ? "\r\n\r\n"_ba : "\r\nConnection: close\r\n\r\n"_ba;
    response.withoutLength = response.withoutLength && !headOnly;
    m_delivery = std::make_unique<Delivery>(std::move(response), m_budgets, headOnly);
    m_socket->write(head);
    pump();
}

void Http1Connection::pump()
{
    while (m_delivery && unsentBytes(m_socket) < 4 * kChunk) {
        const bool chunked = m_delivery->response().withoutLength;
        switch (m_delivery->state()) {
        case Delivery::State::Ready: {
            const QByteArray bytes = m_delivery->take(kChunk);
            if (chunked && !bytes.isEmpty())
                m_socket->write(QByteArray::number(bytes.size(), 16) + "\r\n");
            m_socket->write(bytes);
            if (chunked && !bytes.isEmpty())
                m_socket->write("\r\n");
            break;
        }
        case Delivery::State::Waiting:
            m_ticker.start();
            return;
        case Delivery::State::Stalled:
            return;
        case Delivery::State::Broken:
            m_delivery.reset();
            m_socket->disconnectFromHost();
            return;
        case Delivery::State::Done:
            if (chunked)
                m_socket->write("0\r\n\r\n");
            finish();
            return;
        }
    }
}

void Http1Connection::finish()
{
    m_delivery.reset();
    m_busy = false;
    if (!m_keepAlive)
        m_socket->disconnectFromHost();
    else if (!m_in.isEmpty())
        QMetaObject::invokeMethod(this, &Http1Connection::take, Qt::QueuedConnection);
}

} // namespace swathe::sandbox
