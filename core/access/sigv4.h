// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/secret.h"
#include "core/http/httprequest.h"

#include <QDateTime>
#include <QString>

namespace swathe {

/** The keys of an object store's account, and where they are meant for. */
struct S3Credentials {
    QByteArray accessKey;
    Secret secretKey;
    QByteArray region = "us-east-1"; ///< "default" at Copernicus; servers check with the one that is named
    QByteArray service = "s3";
};

/**
 * AWS Signature Version 4 in the Authorization header ("Authenticating Requests: Using the Authorization Header" in
 * the S3 API reference): the only form that Copernicus' store takes; it refuses signed addresses. Pure.
 *
 * Signs host, range, every x-amz-* header and the body's hash. The path of `request.url` is signed as it is sent, so it
 * has to be made with s3Url() or be encoded in the same way. Adds x-amz-date, x-amz-content-sha256 and Authorization;
 * the last as a secret header, so that a redirect to another origin goes without it.
 */
[[nodiscard]] HttpRequest signedV4(HttpRequest request, const S3Credentials &credentials, const QDateTime &now);

/** What signedV4() hashes, for tests: the canonical request, and its parts. */
struct SigV4Parts {
    QByteArray canonicalRequest;
    QByteArray stringToSign;
    QByteArray signature; ///< hexadecimal
    QByteArray signedHeaders;
    QByteArray scope;
};
/// As it would sign `headers` (all of them, lower case or not) over a body with that hash.
[[nodiscard]] SigV4Parts sigV4(const QByteArray &method, const QUrl &url, const QList<HttpHeader> &headers,
                               const QByteArray &bodyHash, const S3Credentials &credentials, const QDateTime &now);

/// Path style, `<endpoint>/<bucket>/<key>`, each byte but A-Z a-z 0-9 - . _ ~ and / encoded.
[[nodiscard]] QUrl s3Url(const QUrl &endpoint, const QString &bucket, const QString &key,
                         const QList<std::pair<QString, QString>> &query = {});

} // namespace swathe
