// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QUrl>

#include <functional>
#include <memory>

class QTcpServer;
class QTcpSocket;

namespace swathe::sandbox {

/** Bytes that may be larger than memory: read(offset, count) gives them in pieces. */
struct Body {
    qint64 size = 0;
    std::function<QByteArray(qint64 offset, qint64 count)> read;

    static Body of(QByteArray bytes)
    {
        const qint64 size = bytes.size();
        return {size, [bytes = std::move(bytes)](qint64 offset, qint64 count) {
                    return bytes.mid(offset, count);
                }};
    }
};

/** One parsed request. Header names are lower case; url is absolute, with the origin the client used. */
struct HttpRequest {
    QByteArray method;
    QUrl url;
    QHash<QByteArray, QByteArray> headers;
    QByteArray body;
    quint16 port = 0;
};

/** One answer, with what may go wrong while it is sent. Counts are bytes of the body; -1 means never. */
struct HttpResponse {
    int status = 200;
    QList<std::pair<QByteArray, QByteArray>> headers;
    Body body;
    qint64 cutAfter = -1;      ///< close the connection after so many bytes
    qint64 stallAfter = -1;    ///< say nothing more after so many bytes, and keep the connection
    qint64 bytesPerSecond = 0; ///< 0: as fast as it goes
};

/**
 * A small HTTP/1.1 server on 127.0.0.1, plain or TLS. It has raw control of what is sent, which a test server
 * of faults needs and Qt HTTP Server does not give (cut bodies, stalls, wrong lengths). One thread; the handler is
 * called on it. Requests of one connection are answered in order.
 */
class HttpServer : public QObject
{
    Q_OBJECT
public:
    using Handler = std::function<HttpResponse(const HttpRequest &)>;

    explicit HttpServer(Handler handler, QObject *parent = nullptr);
    ~HttpServer() override;

    /** Certificate and key are PEM files; both empty: plain HTTP. False with errorText() when it cannot listen. */
    bool listen(quint16 port, const QString &certificateFile = {}, const QString &keyFile = {});
    [[nodiscard]] QUrl origin() const;
    [[nodiscard]] QString errorText() const { return m_error; }

private:
    friend class Connection;
    Handler m_handler;
    std::unique_ptr<QTcpServer> m_server;
    QString m_error;
    bool m_tls = false;
};

} // namespace swathe::sandbox
