// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/job.h"
#include "core/http/httprequest.h"

#include <QObject>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

namespace swathe {

/** One exchange in flight. Its result is any answer with a status below 400, or an Error. */
using HttpJob = JobOf<HttpResponse>;

/** How often and how long to wait. Pure, so that it can be tested as a table. */
struct RetryPolicy {
    int maxAttempts = 3;
    std::chrono::milliseconds firstWait{500};
    std::chrono::milliseconds longestWait{30'000};

    /// The wait before attempt `attempt` (2, 3, …), or nothing if the error is not worth another one. Methods that
    /// change something are repeated only after 429, when the service did nothing.
    /// Retry-After wins over the back-off; one longer than longestWait is not waited for.
    [[nodiscard]] std::optional<std::chrono::milliseconds> waitBefore(int attempt, const Error &error,
                                                                      const QByteArray &method) const;
};

/** Retry-After as seconds or HTTP date (RFC 9110 section 10.2.3); nothing if absent or unreadable. */
[[nodiscard]] std::optional<std::chrono::milliseconds> parseRetryAfter(const QByteArray &value, const QDateTime &now);

/**
 * The way out for everything but file transfers: JSON, thumbnails, tokens. Follows redirects by itself, because
 * Qt would send hand-set Authorization and Cookie headers on to another origin; never from https to http. Retries
 * GET, HEAD and idempotent searches on 429, 5xx and lost connections. HTTP/2 where offered. TLS errors are never
 * ignored.
 *
 * Owned by the composition root; lives on the main thread. Errors: Offline, Timeout, TlsFailed, ProxyFailed,
 * TooManyRedirects, BadAnswer (too large) and those of kindFromHttpStatus(); `detail` holds the start of the
 * body, redacted. An answer that breaks off is Offline; but Qt 6.8 does not always notice a missing last
 * chunk, so a reader of a format has to notice a cut by itself.
 */
class HttpClient : public QObject
{
    Q_OBJECT

public:
    explicit HttpClient(QObject *parent = nullptr);
    ~HttpClient() override;

    /// A job that sends `request` when started; owned by `parent`.
    [[nodiscard]] HttpJob *send(const HttpRequest &request, QObject *parent);
    void setRetryPolicy(const RetryPolicy &policy) { m_retryPolicy = policy; }
    [[nodiscard]] const RetryPolicy &retryPolicy() const { return m_retryPolicy; }
    [[nodiscard]] QNetworkAccessManager *network() const { return m_network; }
    [[nodiscard]] static QByteArray userAgent(); ///< "Swathe/<version> (+homepage)"

private:
    QNetworkAccessManager *m_network;
    RetryPolicy m_retryPolicy;
};

/**
 * What Qt is to send for one hop: the secret headers only if `request.url` is at one of their origins, redirects,
 * cookies and remembered passwords left to us, idle timeout set. Shared by HttpClient and the transfer engine.
 */
[[nodiscard]] QNetworkRequest networkRequest(const HttpRequest &request);

/** True for the statuses that redirectedRequest() follows: 301, 302, 303, 307, 308. */
[[nodiscard]] bool isRedirect(int status);

/**
 * The next hop of a redirect, or an Error: headers rebuilt, 303 (and 301/302 after POST) become GET, no https to
 * http, no loop onto the same address, at most `request.maxRedirects` hops. Shared by HttpClient (which also knows
 * longer loops) and the transfer engine. `hop` counts from 1. Errors: TooManyRedirects, BadAnswer (no usable address).
 */
[[nodiscard]] Result<HttpRequest> redirectedRequest(const HttpRequest &request, int status, const QByteArray &location,
                                                    int hop);

/**
 * Kind and detail for a reply that ended without a usable status, or whose body broke off. An abort counts as Timeout,
 * since that is how Qt reports one: disconnect a reply before aborting it. Reads QNetworkReply only.
 */
[[nodiscard]] Error networkError(const QNetworkReply &reply);

/** The error for an answer with `status` of 400 or more: kind, redacted start of its body, Retry-After. */
[[nodiscard]] Error statusError(const QNetworkReply &reply, const QByteArray &body);

} // namespace swathe
