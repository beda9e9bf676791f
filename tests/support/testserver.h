// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>
#include <utility>

class QTcpSocket;

namespace swathe::test {

/** One request as it came over the wire. */
struct Request {
    QByteArray method;
    QByteArray target; ///< path and query, still encoded
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    int connection = 0; ///< counts connections from 1

    [[nodiscard]] QByteArray path() const { return target.split('?').constFirst(); }
    /// First header of that name, in any case; empty if absent.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    [[nodiscard]] bool hasHeader(const QByteArray &name) const;
};

/** What to send back, faults included. Content-Length is added unless `headers` has it or `isChunked` is set. */
struct Reply {
    int status = 200;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    std::chrono::milliseconds delay{0};         ///< before the status line
    qint64 cutAfter = -1;                       ///< close the connection after so many bytes of body
    std::chrono::milliseconds cutDelay{0};      ///< between the last byte and the close of a cut
    qint64 stallAfter = -1;                     ///< send so many bytes of body and then nothing, connection open
    qint64 dripBytes = 0;                       ///< if positive: so many bytes at a time …
    std::chrono::milliseconds dripInterval{10}; ///< … and this long between them
    bool isChunked = false;
    QByteArray trailers;       ///< lines with their ends, behind the last chunk
    bool hasLength = true;     ///< false without isChunked: the end of the connection ends the body
    bool neverAnswers = false; ///< keeps the connection open and says nothing
    bool closes = false;       ///< closes without a word
    QByteArray raw;            ///< if set: sent as it is, in place of an answer; then the connection is closed
    bool resets = false;       ///< with `raw`: a reset (RST) in place of a close
};

/**
 * An HTTP/1.1 server on 127.0.0.1 whose answers are scripted by a handler, with every fault a real one can have. Raw
 * sockets: what is not scripted is not done (no ranges, no redirects by itself). Keeps connections alive. Records
 * each request. Lives on the thread that made it.
 */
class TestServer : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<Reply(const Request &)>;

    explicit TestServer(Handler handler = {}, QObject *parent = nullptr);
    ~TestServer() override;

    void setHandler(Handler handler) { m_handler = std::move(handler); }
    [[nodiscard]] QUrl url(const QString &target = QStringLiteral("/")) const;
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] const QList<Request> &requests() const { return m_requests; }
    void clearRequests() { m_requests.clear(); }
    [[nodiscard]] qsizetype count(const QByteArray &path) const; ///< requests for that path
    [[nodiscard]] int openConnections() const { return int(m_buffers.size()); }
    /// Stops listening and cuts every connection: from now on nobody answers at this address.
    void shutDown();

    /// The answer of a server that knows ranges: 200, 206 or 416 by `Range` and `If-Range`, with ETag if given.
    [[nodiscard]] static Reply ranged(const Request &request, const QByteArray &content, const QByteArray &etag = {});
    [[nodiscard]] static Reply json(const QByteArray &body, int status = 200);
    [[nodiscard]] static Reply redirect(const QByteArray &location, int status = 302);

Q_SIGNALS:
    void requestReceived();

private:
    void onReadyRead(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const Reply &reply, bool isHead);
    void drip(QTcpSocket *socket, const QByteArray &rest, const Reply &reply, bool closesAtEnd);

    QTcpServer m_server;
    Handler m_handler;
    QList<Request> m_requests;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    QHash<QTcpSocket *, int> m_numbers;
    int m_connections = 0;
};

} // namespace swathe::test
