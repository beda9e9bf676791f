// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/http/delivery.h"

#include <QObject>
#include <QTimer>

class QTcpSocket;

namespace swathe::sandbox {

class HttpServer;

/** One client that speaks HTTP/1.1. Requests are answered in order. A child of the server; goes with its socket. */
class Http1Connection : public QObject
{
    Q_OBJECT
public:
    Http1Connection(QTcpSocket *socket, HttpServer *server);

private:
    void take();
    void send(HttpResponse response, bool headOnly);
    void pump();
    void finish();

    QTcpSocket *m_socket;
    HttpServer *m_server;
    qint64 m_number;
    QByteArray m_in;
    ConnectionBudgets m_budgets;
    std::unique_ptr<Delivery> m_delivery;
    QTimer m_ticker;
    bool m_busy = false; ///< a request is being answered
    bool m_keepAlive = true;
};

} // namespace swathe::sandbox
