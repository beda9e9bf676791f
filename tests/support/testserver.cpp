// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testserver.h"

#include <QHostAddress>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <sys/socket.h>

namespace swathe::test {

namespace {

const std::pair<QByteArray, QByteArray> *findHeader(const QList<std::pair<QByteArray, QByteArray>> &headers,
                                                    const QByteArray &name)
{
    const auto found = std::ranges::find_if(headers, [&](const auto &header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == headers.end() ? nullptr : &*found;
}

QByteArray chunk(const QByteArray &data)
{
    return QByteArray::number(data.size(), 16) + "\r\n" + data + "\r\n";
}

} // namespace

QByteArray Request::header(const QByteArray &name) const
{
    const auto *found = findHeader(headers, name);
    return found ? found->second : QByteArray();
}

bool Request::hasHeader(const QByteArray &name) const
{
    return findHeader(headers, name) != nullptr;
}

TestServer::TestServer(Handler handler, QObject *parent) : QObject(parent), m_handler(std::move(handler))
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            m_buffers.insert(socket, {});
            m_numbers.insert(socket, ++m_connections);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                onReadyRead(socket);
            });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                m_buffers.remove(socket);
                m_numbers.remove(socket);
                socket->deleteLater();
            });
        }
    });
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("the test server cannot listen: %s", qPrintable(m_server.errorString()));
}

TestServer::~TestServer()
{
    shutDown();
}

QUrl TestServer::url(const QString &target) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_server.serverPort()).arg(target));
}

qsizetype TestServer::count(const QByteArray &path) const
{
    return std::ranges::count_if(m_requests, [&](const Request &request) {
        return request.path() == path;
    });
}

void TestServer::shutDown()
{
    m_server.close();
    const auto sockets = m_buffers.keys();
    m_buffers.clear();
    for (QTcpSocket *socket : sockets) {
        socket->disconnect(this);
        socket->abort();
        socket->deleteLater();
    }
}

Reply TestServer::ranged(const Request &request, const QByteArray &content, const QByteArray &etag)
{
    Reply reply{.headers = {{"Accept-Ranges", "bytes"}, {"Content-Type", "application/octet-stream"}}};
    if (!etag.isEmpty())
        reply.headers.append({"ETag", etag});
    const QByteArray range = request.header("Range");
    const QByteArray condition = request.header("If-Range");
    if (!range.startsWith("bytes=") || (!condition.isEmpty() && condition != etag)) {
        reply.body = content;
        return reply;
    }
    const qsizetype dash = range.indexOf('-');
    const qint64 first = range.sliced(6, dash - 6).toLongLong();
    const QByteArray end = range.sliced(dash + 1);
    const qint64 last = end.isEmpty() ? content.size() - 1 : std::min<qint64>(end.toLongLong(), content.size() - 1);
    const QByteArray size = QByteArray::number(content.size());
    if (first > last) {
        reply.status = 416;
        reply.headers.append({"Content-Range", "bytes */" + size});
        return reply;
    }
    reply.status = 206;
    reply.headers.append(
        {"Content-Range", "bytes " + QByteArray::number(first) + '-' + QByteArray::number(last) + '/' + size});
    reply.body = content.sliced(first, last - first + 1);
    return reply;
}

Reply TestServer::json(const QByteArray &body, int status)
{
    return {.status = status, .headers = {{"Content-Type", "application/json"}}, .body = body};
}

Reply TestServer::redirect(const QByteArray &location, int status)
{
    return {.status = status, .headers = {{"Location", location}}};
}

void TestServer::onReadyRead(QTcpSocket *socket)
{
    if (!m_buffers.contains(socket))
        return;
    QByteArray &buffer = m_buffers[socket];
    buffer += socket->readAll();
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return;
    const QList<QByteArray> lines = buffer.left(headEnd).replace("\r\n", "\n").split('\n');
    const QList<QByteArray> first = lines.constFirst().split(' ');
    Request request{.method = first.value(0), .target = first.value(1), .connection = m_numbers.value(socket)};
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
    }
    const qsizetype length = request.header("Content-Length").toLongLong();
    if (buffer.size() < headEnd + 4 + length)
        return;
    request.body = buffer.sliced(headEnd + 4, length);
    buffer.remove(0, headEnd + 4 + length);
    m_requests.append(request);
    const Reply reply = m_handler ? m_handler(request) : Reply{.status = 404};
    QPointer guard(socket);
    QTimer::singleShot(reply.delay, socket, [this, socket, reply, isHead = request.method == "HEAD"] {
        answer(socket, reply, isHead);
    });
    Q_EMIT requestReceived();
    if (guard && m_buffers.contains(socket) && !m_buffers.value(socket).isEmpty())
        onReadyRead(socket);
}

void TestServer::answer(QTcpSocket *socket, const Reply &reply, bool isHead)
{
    if (reply.neverAnswers)
        return;
    if (!reply.raw.isEmpty()) {
        socket->write(reply.raw);
        if (reply.resets) {
            // A reset with nothing lingering: what is on its way is lost, as with a router that gives up.
            socket->flush();
            const struct linger none = {.l_onoff = 1, .l_linger = 0};
            setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
            socket->abort();
        } else {
            socket->disconnectFromHost();
        }
        return;
    }
    if (reply.closes) {
        socket->disconnectFromHost();
        return;
    }
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + " Scripted\r\n";
    for (const auto &[name, value] : reply.headers)
        head += name + ": " + value + "\r\n";
    const bool noBody = reply.status == 204 || reply.status == 304;
    if (reply.isChunked)
        head += "Transfer-Encoding: chunked\r\n";
    else if (reply.hasLength && !noBody && !findHeader(reply.headers, "Content-Length"))
        head += "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
    const bool isEndedByClose = !reply.hasLength && !reply.isChunked && !noBody;
    const bool closesAtEnd = reply.cutAfter >= 0 || isEndedByClose;
    if (isEndedByClose)
        head += "Connection: close\r\n";
    socket->write(head + "\r\n");
    if (isHead || noBody)
        return;
    QByteArray body = reply.body;
    if (reply.cutAfter >= 0)
        body.truncate(reply.cutAfter);
    if (reply.stallAfter >= 0)
        body.truncate(reply.stallAfter);
    drip(socket, body, reply, closesAtEnd);
}

void TestServer::drip(QTcpSocket *socket, const QByteArray &rest, const Reply &reply, bool closesAtEnd)
{
    const qint64 size = reply.dripBytes > 0 ? std::min<qint64>(reply.dripBytes, rest.size()) : rest.size();
    if (size > 0)
        socket->write(reply.isChunked ? chunk(rest.left(size)).chopped(reply.cutAfter >= 0 ? 3 : 0) : rest.left(size));
    if (size < rest.size()) {
        QTimer::singleShot(reply.dripInterval, socket, [=, this] {
            drip(socket, rest.sliced(size), reply, closesAtEnd);
        });
        return;
    }
    if (reply.stallAfter >= 0)
        return;
    if (reply.isChunked && reply.cutAfter < 0)
        socket->write("0\r\n" + reply.trailers + "\r\n");
    if (closesAtEnd)
        QTimer::singleShot(reply.cutDelay, socket, &QTcpSocket::disconnectFromHost);
}

} // namespace swathe::test
