// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/httprequest.h"
#include "core/transfer/answerpolicy.h"

#include <QObject>

#include <algorithm>

class QNetworkAccessManager;
class QNetworkReply;

namespace swathe {

/**
 * One connection's worth of a file: sends a request for the file or a range of it, follows redirects by our own rule,
 * tells the headers that decide, and then holds the body until it is read, at most kReadBuffer bytes of it (HTTP/1.1;
 * a slow reader slows the server). Owned by its receiver, on the engine's thread. Deleting it ends the connection.
 *
 * answered() comes at most once; in it the owner calls accept() or refuse(), or stops the stream. failed() ends a
 * stream that was not accepted; an accepted one ends when isOver() and nothing is available() any more, and then
 * failure() tells how.
 */
class ByteStream final : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 kReadBuffer = 1024 * 1024;

    ByteStream(QNetworkAccessManager *network, QObject *parent);
    ~ByteStream() override;

    /// Once. `asked` is the range to ask for, if any; an end at or behind PieceMap::kOpenEnd means to the file's end.
    void ask(const HttpRequest &request, const std::optional<ByteRange> &asked, const QByteArray &ifRange);
    void accept();
    /// The body is an error's: its start becomes the error's detail, if that has none, and failed() follows.
    void refuse(const Error &error);
    void stop(); ///< silent

    [[nodiscard]] bool isAccepted() const { return m_isAccepted; }
    [[nodiscard]] qint64 available() const;
    [[nodiscard]] bool isOver() const; ///< nothing comes any more but what is available
    [[nodiscard]] qint64 read(char *to, qint64 most);
    [[nodiscard]] std::optional<Error> failure() const;
    /// Nothing has come for too long: `stallTimeout`, or before the headers what the request allows if that is more.
    [[nodiscard]] bool isStalled(std::chrono::milliseconds now, std::chrono::milliseconds stallTimeout) const;
    /// The reader lives: not to be counted as a stall.
    void touch(std::chrono::milliseconds now) { m_lastSign = std::max(m_lastSign, now); }

Q_SIGNALS:
    void answered(const swathe::AnswerHead &head);
    void readable();
    void failed(const swathe::Error &error);

private:
    void send(const HttpRequest &hop);
    void onHeaders();
    void onReadyRead();
    void onFinished();
    void fail(Error error);
    [[nodiscard]] Error described(Error error) const;

    QNetworkAccessManager *m_network;
    QNetworkReply *m_reply = nullptr;
    HttpRequest m_hop;
    std::optional<ByteRange> m_asked;
    QByteArray m_ifRange;
    int m_redirects = 0;
    bool m_isJudged = false;
    bool m_isAccepted = false;
    std::optional<Error> m_refusal;
    QByteArray m_errorBody;
    std::chrono::milliseconds m_lastSign{0};
};

} // namespace swathe
