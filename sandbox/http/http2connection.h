// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/http/delivery.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <memory>

class QTcpSocket;
struct nghttp2_session;

namespace swathe::sandbox {

class HttpServer;

/**
 * One client that speaks HTTP/2. libnghttp2 does the framing, header compression and flow control; this feeds it from
 * the socket, answers each stream as soon as its request is whole, and hands out bodies piece by piece as windows
 * and budgets open. A child of the server; goes with its socket.
 */
class Http2Connection : public QObject
{
    Q_OBJECT
public:
    Http2Connection(QTcpSocket *socket, HttpServer *server);
    ~Http2Connection() override;

private:
    struct Stream {
        HttpRequest request;
        QByteArray scheme, authority, path;
        std::unique_ptr<Delivery> delivery;
        QByteArray piece; ///< read and not yet framed, from pieceAt on
        qsizetype pieceAt = 0;
        bool waiting = false;
    };
    friend struct Http2Callbacks;

    void take();
    void flush();
    void wake();
    void answer(int32_t id);
    void send(int32_t id, HttpResponse response);
    /** What nghttp2's read callback gives: bytes put into buffer, or an error of nghttp2. */
    long fill(int32_t id, char *buffer, qsizetype room, bool *last);
    void breakOff(int32_t id, const HttpResponse &response);

    QTcpSocket *m_socket;
    HttpServer *m_server;
    qint64 m_number;
    nghttp2_session *m_session = nullptr;
    ConnectionBudgets m_budgets;
    std::map<int32_t, Stream> m_streams;
    QTimer m_ticker;
    bool m_flushing = false;
};

} // namespace swathe::sandbox
