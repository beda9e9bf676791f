// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/secret.h"
#include "core/http/origin.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QUrl>

#include <chrono>
#include <utility>

namespace swathe {

using HttpHeader = std::pair<QByteArray, QByteArray>;

/**
 * A request as a value: built by pure functions, sent by HttpClient or by the transfer engine.
 * `secretHeaders` go only to the origins of `secretOrigins`, on the first hop and on every redirect.
 */
struct HttpRequest {
    QByteArray method = "GET";
    QUrl url;
    QList<HttpHeader> headers;
    QByteArray body;
    QList<std::pair<QByteArray, Secret>> secretHeaders;
    QList<Origin> secretOrigins;
    std::chrono::milliseconds idleTimeout{30'000};
    qint64 maxBody = 64LL * 1024 * 1024; ///< larger answers end in BadAnswer (HttpClient only)
    int maxRedirects = 10;
    /// A POST that only asks (a search): retried like a GET. (Qt itself sends any request again, unseen, if the
    /// connection ends before the first byte of an answer.)
    bool isRepeatable = false;
    bool waitsForLimits = true; ///< false: RateLimited ends it at once; who sends it knows how this service counts
    bool operator==(const HttpRequest &) const = default;
};

/** An answer with its whole body. `url` is the address after redirects. */
struct HttpResponse {
    int status = 0;
    QList<HttpHeader> headers; ///< in their received order; Qt gives the names in lower case
    QByteArray body;
    QUrl url;

    /// First header of that name, in any case; empty if absent.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    [[nodiscard]] QByteArray contentType() const; ///< lower case, without parameters
};

} // namespace swathe

Q_DECLARE_METATYPE(swathe::HttpRequest)
