// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/bytestream.h"

#include "core/base/clock.h"
#include "core/base/redaction.h"
#include "core/http/httpclient.h"
#include "core/transfer/piecemap.h"

#include <QHttp1Configuration>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <utility>

namespace swathe {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kErrorBody = 2048;
constexpr qint64 kLongestErrorBody = 64 * 1024;
/// Qt opens no more than that at once to a host and lets the rest wait unseen; limits belong to the scheduler.
constexpr qsizetype kConnections = 128;

} // namespace

ByteStream::ByteStream(QNetworkAccessManager *network, QObject *parent) : QObject(parent), m_network(network) {}

ByteStream::~ByteStream()
{
    stop();
}

void ByteStream::ask(const HttpRequest &request, const std::optional<ByteRange> &asked, const QByteArray &ifRange)
{
    m_asked = asked;
    m_ifRange = ifRange;
    send(request);
}

void ByteStream::send(const HttpRequest &hop)
{
    stop();
    m_hop = hop;
    m_lastSign = SystemClock().monotonic();
    QNetworkRequest request = networkRequest(hop);
    // Stalls are noticed by isStalled(), which knows whether it is we who do not read.
    request.setTransferTimeout(0);
    // Qt would unpack by itself, lose the length and make ranges wrong.
    request.setRawHeader("Accept-Encoding", "identity");
    if (m_asked) {
        QByteArray range = "bytes=" + QByteArray::number(m_asked->begin) + '-';
        if (m_asked->end < PieceMap::kOpenEnd)
            range += QByteArray::number(m_asked->end - 1);
        request.setRawHeader("Range", range);
        if (!m_ifRange.isEmpty())
            request.setRawHeader("If-Range", m_ifRange);
    }
    // Qt's HTTP/2 ignores the read buffer, and memory would follow the size of the file.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    QHttp1Configuration connections;
    connections.setNumberOfConnectionsPerHost(kConnections);
    request.setHttp1Configuration(connections);

    m_reply = hop.method == "POST" ? m_network->post(request, hop.body) : m_network->get(request);
    m_reply->setReadBufferSize(kReadBuffer);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &ByteStream::onHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &ByteStream::onReadyRead);
    connect(m_reply, &QNetworkReply::finished, this, &ByteStream::onFinished);
}

void ByteStream::onHeaders()
{
    if (!m_reply || m_isJudged)
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status < 200)
        return;
    m_lastSign = SystemClock().monotonic();
    const QByteArray location = m_reply->rawHeader("Location");
    if (status >= 300 && status < 400 && status != 304 && !location.isEmpty()) {
        const Result<HttpRequest> next = redirectedRequest(m_hop, status, location, ++m_redirects);
        if (next)
            send(*next);
        else
            fail(next.error());
        return;
    }
    m_isJudged = true;
    Q_EMIT answered({.status = status,
                     .contentType = m_reply->rawHeader("Content-Type"),
                     .contentLength = m_reply->rawHeader("Content-Length"),
                     .contentRange = m_reply->rawHeader("Content-Range"),
                     .contentEncoding = m_reply->rawHeader("Content-Encoding"),
                     .acceptRanges = m_reply->rawHeader("Accept-Ranges"),
                     .etag = m_reply->rawHeader("ETag"),
                     .lastModified = m_reply->rawHeader("Last-Modified"),
                     .date = m_reply->rawHeader("Date"),
                     .retryAfter = m_reply->rawHeader("Retry-After")});
}

void ByteStream::accept()
{
    m_isAccepted = true;
}

void ByteStream::refuse(const Error &error)
{
    m_refusal = error;
    // Not from within answered().
    if (m_reply && m_reply->isFinished())
        QMetaObject::invokeMethod(this, &ByteStream::onFinished, Qt::QueuedConnection);
}

void ByteStream::onReadyRead()
{
    m_lastSign = SystemClock().monotonic();
    if (m_refusal) {
        const QByteArray bytes = m_reply->read(kLongestErrorBody);
        m_errorBody += bytes.left(kErrorBody - m_errorBody.size());
        if (m_errorBody.size() >= kErrorBody)
            onFinished();
    } else if (m_isAccepted && m_reply->bytesAvailable() > 0) {
        Q_EMIT readable();
    }
}

void ByteStream::onFinished()
{
    if (!m_reply)
        return;
    if (!m_isJudged) {
        // Qt tells of some answers (401) only at the end.
        onHeaders();
        if (!m_reply || !m_reply->isFinished())
            return; // stopped, or on its way to the next hop
    }
    if (m_refusal) {
        Error error = *m_refusal;
        m_errorBody += m_reply->read(kErrorBody - m_errorBody.size());
        if (error.detail.isEmpty())
            error.detail = redactedText(QString::fromUtf8(m_errorBody).simplified().left(300));
        fail(error);
    } else if (m_isAccepted) {
        Q_EMIT readable();
    } else {
        fail(networkError(*m_reply));
    }
}

std::optional<Error> ByteStream::failure() const
{
    if (!m_reply || m_reply->error() == QNetworkReply::NoError)
        return {};
    Error error = networkError(*m_reply);
    // Whatever Qt calls it: an answer had begun, so this is a lost connection.
    if (error.kind != Error::Kind::Timeout && error.kind != Error::Kind::ProxyFailed)
        error.kind = Error::Kind::Offline;
    return described(error);
}

qint64 ByteStream::available() const
{
    return m_reply ? m_reply->bytesAvailable() : 0;
}

bool ByteStream::isOver() const
{
    return !m_reply || m_reply->isFinished();
}

qint64 ByteStream::read(char *to, qint64 most)
{
    return m_reply ? m_reply->read(to, most) : -1;
}

bool ByteStream::isStalled(std::chrono::milliseconds now, std::chrono::milliseconds stallTimeout) const
{
    if (!m_reply || (m_isAccepted && available() > 0))
        return false;
    const bool isPatient = !m_isJudged && m_hop.idleTimeout > HttpRequest().idleTimeout;
    return now - m_lastSign >= (isPatient ? std::max(stallTimeout, m_hop.idleTimeout) : stallTimeout);
}

void ByteStream::fail(Error error)
{
    error = described(std::move(error));
    stop();
    Q_EMIT failed(error);
}

Error ByteStream::described(Error error) const
{
    if (error.url.isEmpty())
        error.url = redacted(m_hop.url);
    return error;
}

void ByteStream::stop()
{
    if (!m_reply)
        return;
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    disconnect(reply, nullptr, this, nullptr);
    reply->abort();
    reply->deleteLater();
}

} // namespace swathe
