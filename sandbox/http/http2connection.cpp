// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/http/http2connection.h"

#include "sandbox/http/drain.h"
#include "sandbox/http/httpserver.h"

#include <QDateTime>
#include <QLocale>

#include <nghttp2/nghttp2.h>

#include <array>
#include <cstring>
#include <vector>

using namespace Qt::StringLiterals;

namespace swathe::sandbox {
namespace {

constexpr qsizetype kPiece = 128 * 1024;
constexpr qint64 kMostUnsent = 1024 * 1024;
constexpr uint32_t kMostStreams = 128;

QByteArray textOf(const uint8_t *bytes, size_t length)
{
    return {reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(length)};
}

nghttp2_nv field(const QByteArray &name, const QByteArray &value)
{
    // nghttp2 copies both; its type is not const because it may be told not to.
    return {.name = reinterpret_cast<uint8_t *>(const_cast<char *>(name.constData())),
            .value = reinterpret_cast<uint8_t *>(const_cast<char *>(value.constData())),
            .namelen = static_cast<size_t>(name.size()),
            .valuelen = static_cast<size_t>(value.size()),
            .flags = NGHTTP2_NV_FLAG_NONE};
}

/** Fields of a connection, which HTTP/2 forbids. */
bool isOfHttp1(const QByteArray &name)
{
    return name == "connection" || name == "transfer-encoding" || name == "keep-alive" || name == "upgrade";
}

} // namespace

struct Http2Callbacks {
    static Http2Connection *of(void *user) { return static_cast<Http2Connection *>(user); }

    static int beginHeaders(nghttp2_session *, const nghttp2_frame *frame, void *user)
    {
        if (frame->hd.type == NGHTTP2_HEADERS && frame->headers.cat == NGHTTP2_HCAT_REQUEST)
            of(user)->m_streams[frame->hd.stream_id].request.version = "2";
        return 0;
    }

    static int header(nghttp2_session *, const nghttp2_frame *frame, const uint8_t *nameBytes, size_t nameLength,
                      const uint8_t *valueBytes, size_t valueLength, uint8_t, void *user)
    {
        const auto found = of(user)->m_streams.find(frame->hd.stream_id);
        if (found == of(user)->m_streams.end())
            return 0;
        Http2Connection::Stream &stream = found->second;
        const QByteArray name = textOf(nameBytes, nameLength), value = textOf(valueBytes, valueLength);
        if (name == ":method")
            stream.request.method = value;
        else if (name == ":scheme")
            stream.scheme = value;
        else if (name == ":authority")
            stream.authority = value;
        else if (name == ":path")
            stream.path = value;
        else if (name == "cookie" && stream.request.headers.contains(name))
            stream.request.headers[name] += "; " + value; // RFC 9113 §8.2.3
        else
            stream.request.headers.insert(name, value);
        return 0;
    }

    static int data(nghttp2_session *session, uint8_t, int32_t id, const uint8_t *bytes, size_t length, void *user)
    {
        const auto found = of(user)->m_streams.find(id);
        if (found == of(user)->m_streams.end())
            return 0;
        QByteArray &body = found->second.request.body;
        if (body.size() + static_cast<qsizetype>(length) > kLargestRequest)
            nghttp2_submit_rst_stream(session, NGHTTP2_FLAG_NONE, id, NGHTTP2_ENHANCE_YOUR_CALM);
        else
            body += textOf(bytes, length);
        return 0;
    }

    static int frame(nghttp2_session *, const nghttp2_frame *frame, void *user)
    {
        const bool ends = (frame->hd.type == NGHTTP2_HEADERS || frame->hd.type == NGHTTP2_DATA) &&
                          (frame->hd.flags & NGHTTP2_FLAG_END_STREAM);
        if (ends)
            of(user)->answer(frame->hd.stream_id);
        return 0;
    }

    static int close(nghttp2_session *, int32_t id, uint32_t, void *user)
    {
        of(user)->m_streams.erase(id);
        return 0;
    }

    static ssize_t read(nghttp2_session *, int32_t id, uint8_t *buffer, size_t room, uint32_t *flags,
                        nghttp2_data_source *, void *user)
    {
        bool last = false;
        const long count = of(user)->fill(id, reinterpret_cast<char *>(buffer), static_cast<qsizetype>(room), &last);
        if (last)
            *flags |= NGHTTP2_DATA_FLAG_EOF;
        return count;
    }
};

Http2Connection::Http2Connection(QTcpSocket *socket, HttpServer *server)
    : QObject(server), m_socket(socket), m_server(server), m_number(server->nextConnection())
{
    socket->setParent(this);
    nghttp2_session_callbacks *callbacks = nullptr;
    nghttp2_session_callbacks_new(&callbacks);
    nghttp2_session_callbacks_set_on_begin_headers_callback(callbacks, &Http2Callbacks::beginHeaders);
    nghttp2_session_callbacks_set_on_header_callback(callbacks, &Http2Callbacks::header);
    nghttp2_session_callbacks_set_on_data_chunk_recv_callback(callbacks, &Http2Callbacks::data);
    nghttp2_session_callbacks_set_on_frame_recv_callback(callbacks, &Http2Callbacks::frame);
    nghttp2_session_callbacks_set_on_stream_close_callback(callbacks, &Http2Callbacks::close);
    nghttp2_session_server_new(&m_session, callbacks, this);
    nghttp2_session_callbacks_del(callbacks);
    const std::array settings{nghttp2_settings_entry{NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS, kMostStreams}};
    nghttp2_submit_settings(m_session, NGHTTP2_FLAG_NONE, settings.data(), settings.size());

    connect(socket, &QTcpSocket::readyRead, this, &Http2Connection::take);
    whenDrained(socket, this, &Http2Connection::flush);
    connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    connect(&m_ticker, &QTimer::timeout, this, &Http2Connection::wake);
    m_ticker.setTimerType(Qt::PreciseTimer);
    m_ticker.setSingleShot(true);
    m_ticker.setInterval(kTick);
    take();
}

Http2Connection::~Http2Connection()
{
    nghttp2_session_del(m_session);
}

void Http2Connection::take()
{
    const QByteArray bytes = m_socket->readAll();
    const auto taken = nghttp2_session_mem_recv(m_session, reinterpret_cast<const uint8_t *>(bytes.constData()),
                                                static_cast<size_t>(bytes.size()));
    if (taken < 0)
        m_socket->abort();
    else
        flush();
}

void Http2Connection::flush()
{
    if (m_flushing || m_socket->state() != QAbstractSocket::ConnectedState)
        return;
    m_flushing = true;
    while (unsentBytes(m_socket) < kMostUnsent) {
        const uint8_t *bytes = nullptr;
        const auto count = nghttp2_session_mem_send(m_session, &bytes);
        if (count <= 0)
            break;
        m_socket->write(reinterpret_cast<const char *>(bytes), static_cast<qint64>(count));
    }
    m_flushing = false;
    if (!nghttp2_session_want_read(m_session) && !nghttp2_session_want_write(m_session))
        m_socket->disconnectFromHost();
}

void Http2Connection::wake()
{
    for (auto &[id, stream] : m_streams)
        if (std::exchange(stream.waiting, false))
            nghttp2_session_resume_data(m_session, id);
    flush();
}

void Http2Connection::answer(int32_t id)
{
    const auto found = m_streams.find(id);
    if (found == m_streams.end())
        return;
    Stream &stream = found->second;
    HttpRequest &request = stream.request;
    if (stream.authority.isEmpty())
        stream.authority = request.headers.value("host"_ba);
    request.headers.insert("host"_ba, stream.authority);
    request.port = m_socket->localPort();
    request.connection = m_number;
    request.url = QUrl::fromEncoded(stream.scheme + "://" + stream.authority + stream.path);
    HttpResponse response = m_server->handle(request);
    request.body.clear();
    if (response.latency.count() <= 0)
        send(id, std::move(response));
    else
        QTimer::singleShot(response.latency, Qt::PreciseTimer, this, [this, id, response]() mutable {
            send(id, std::move(response));
            flush();
        });
}

void Http2Connection::send(int32_t id, HttpResponse response)
{
    const auto found = m_streams.find(id);
    if (found == m_streams.end()) // the client took its request back while it waited
        return;
    Stream &stream = found->second;
    QList<std::pair<QByteArray, QByteArray>> headers{{":status"_ba, QByteArray::number(response.status)}};
    bool hasLength = response.withoutLength || response.status == 204;
    for (const auto &[name, value] : std::as_const(response.headers)) {
        const QByteArray lower = name.toLower();
        if (isOfHttp1(lower))
            continue;
        headers.append({lower, value});
        hasLength = hasLength || lower == "content-length";
    }
    if (!hasLength)
        headers.append({"content-length"_ba, QByteArray::number(response.body.size)});
    headers.append(
        {"date"_ba,
         QLocale::c().toString(QDateTime::currentDateTimeUtc(), "ddd, dd MMM yyyy hh:mm:ss 'GMT'"_L1).toLatin1()});
    std::vector<nghttp2_nv> fields;
    fields.reserve(static_cast<size_t>(headers.size()));
    for (const auto &[name, value] : std::as_const(headers))
        fields.push_back(field(name, value));
    stream.delivery = std::make_unique<Delivery>(std::move(response), m_budgets, stream.request.method == "HEAD");
    nghttp2_data_provider provider{};
    provider.read_callback = &Http2Callbacks::read;
    const bool empty = stream.delivery->response().body.size == 0;
    nghttp2_submit_response(m_session, id, fields.data(), fields.size(), empty ? nullptr : &provider);
}

long Http2Connection::fill(int32_t id, char *buffer, qsizetype room, bool *last)
{
    Stream &stream = m_streams.at(id);
    Delivery &delivery = *stream.delivery;
    while (stream.pieceAt == stream.piece.size()) {
        switch (delivery.state()) {
        case Delivery::State::Ready:
            // Streams that share a budget take small pieces of it, so that each gets its part.
            stream.piece = delivery.take(delivery.response().connectionRate > 0 ? room : kPiece);
            stream.pieceAt = 0;
            break;
        case Delivery::State::Waiting:
            stream.waiting = true;
            m_ticker.start();
            return NGHTTP2_ERR_DEFERRED;
        case Delivery::State::Stalled:
            return NGHTTP2_ERR_DEFERRED;
        case Delivery::State::Broken: {
            const Break how = delivery.response().breaks;
            breakOff(id, delivery.response());
            if (how != Break::GoAway)
                return NGHTTP2_ERR_DEFERRED;
            delivery.passBreak();
            break;
        }
        case Delivery::State::Done:
            *last = true;
            return 0;
        }
    }
    const qsizetype count = std::min(room, stream.piece.size() - stream.pieceAt);
    std::memcpy(buffer, stream.piece.constData() + stream.pieceAt, static_cast<size_t>(count));
    stream.pieceAt += count;
    *last = stream.pieceAt == stream.piece.size() && delivery.state() == Delivery::State::Done;
    return static_cast<long>(count);
}

void Http2Connection::breakOff(int32_t id, const HttpResponse &response)
{
    if (response.breaks == Break::GoAway || response.breaks == Break::Refuse) {
        const int32_t lastGood =
            response.breaks == Break::Refuse ? id - 2 : nghttp2_session_get_last_proc_stream_id(m_session);
        nghttp2_submit_goaway(m_session, NGHTTP2_FLAG_NONE, std::max(0, lastGood), response.errorCode, nullptr, 0);
        return;
    }
    nghttp2_submit_rst_stream(m_session, NGHTTP2_FLAG_NONE, id,
                              response.breaks == Break::Cut ? uint32_t{NGHTTP2_INTERNAL_ERROR} : response.errorCode);
}

} // namespace swathe::sandbox
