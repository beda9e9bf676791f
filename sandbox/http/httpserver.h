// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/http/httpmessage.h"

#include <QObject>

#include <memory>

class QTcpServer;

namespace swathe::sandbox {

/** How often an answer that waits for its budget looks again. */
constexpr std::chrono::milliseconds kTick{8};
/** Larger request bodies are refused. */
constexpr qint64 kLargestRequest = 16 * 1024 * 1024;

/** How an HttpServer listens. Certificate and key are PEM files; both empty: plain HTTP. */
struct ListenOptions {
    quint16 port = 0; ///< 0: any free one
    QString certificateFile;
    QString keyFile;
    bool http2 = false; ///< offer HTTP/2 beside HTTP/1.1 (ALPN); needs TLS
};

/**
 * A small server of HTTP/1.1, and of HTTP/2 over TLS, on 127.0.0.1. It has raw control of what is sent, which a test
 * server of faults needs and Qt HTTP Server does not give (cut bodies, stalls, wrong lengths, stream resets). One
 * thread; the handler is called on it, once for each request.
 */
class HttpServer : public QObject
{
    Q_OBJECT
public:
    using Handler = std::function<HttpResponse(const HttpRequest &)>;

    explicit HttpServer(Handler handler, QObject *parent = nullptr);
    ~HttpServer() override;

    /** False with errorText() when it cannot. */
    bool listen(const ListenOptions &options);
    [[nodiscard]] QUrl origin() const;
    [[nodiscard]] QString errorText() const { return m_error; }

    [[nodiscard]] bool isTls() const { return m_tls; }
    [[nodiscard]] HttpResponse handle(const HttpRequest &request) { return m_handler(request); }
    /** The number of a new connection. */
    [[nodiscard]] qint64 nextConnection() { return ++m_connections; }

private:
    Handler m_handler;
    std::unique_ptr<QTcpServer> m_server;
    QString m_error;
    bool m_tls = false;
    qint64 m_connections = 0;
};

} // namespace swathe::sandbox
