// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

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
    QByteArray version = "1.1"; ///< of HTTP: 1.0, 1.1 or 2
    qint64 connection = 0;      ///< number of the connection it came over, from 1
};

/** How an answer breaks off. On HTTP/1.1 each of them closes the connection, all a server can do there. */
enum class Break {
    None,
    Cut,    ///< the stream is reset with INTERNAL_ERROR (h2), the connection closed (HTTP/1.1)
    Reset,  ///< the stream is reset with the code in HttpResponse::errorCode
    GoAway, ///< GOAWAY with that code: this stream still ends well, new ones are refused
    Refuse, ///< GOAWAY that names this stream as not processed, and the connection closes
};

/** Somebody who wants to know when an answer is over, whichever way: its destructor runs then. */
struct Witness {
    Witness() = default;
    virtual ~Witness() = default;
    Q_DISABLE_COPY_MOVE(Witness)
    bool whole = false; ///< the whole body was handed to the socket
};

/** One answer, with what may go wrong while it is sent. Counts are bytes of the body; -1 means never. */
struct HttpResponse {
    int status = 200;
    QList<std::pair<QByteArray, QByteArray>> headers;
    Body body;
    bool withoutLength = false; ///< chunked on HTTP/1.1, no content-length on h2

    Break breaks = Break::None;
    qint64 breakAfter = 0;                ///< the break comes after so many bytes, if the body is longer
    quint32 errorCode = 0;                ///< of HTTP/2, RFC 9113 §7
    qint64 stallAfter = -1;               ///< say nothing more after so many bytes, and keep the connection
    qint64 bytesPerSecond = 0;            ///< of this answer; 0: as fast as it goes
    qint64 connectionRate = 0;            ///< bytes a second that all such answers of one connection share; 0: no limit
    std::chrono::milliseconds latency{0}; ///< before the first byte

    std::shared_ptr<Witness> witness; ///< let go when the answer is over
};

} // namespace swathe::sandbox
