// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/access/sigv4.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <algorithm>

namespace swathe {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kAlgorithm = "AWS4-HMAC-SHA256";

QByteArray hexOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray hmac(const QByteArray &key, const QByteArray &text)
{
    return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256);
}

/// Trimmed, with runs of spaces made one.
QByteArray headerValue(const QByteArray &value)
{
    QByteArray result;
    for (const char c : value.trimmed()) {
        if (c != ' ' || !result.endsWith(' '))
            result += c;
    }
    return result;
}

QByteArray canonicalQuery(const QUrl &url)
{
    QList<std::pair<QByteArray, QByteArray>> items;
    for (const auto &part : url.query(QUrl::FullyEncoded).toLatin1().split('&')) {
        if (part.isEmpty())
            continue;
        const auto equals = part.indexOf('=');
        const auto name = equals < 0 ? part : part.first(equals);
        const auto value = equals < 0 ? QByteArray() : part.sliced(equals + 1);
        items << std::pair(QByteArray::fromPercentEncoding(name).toPercentEncoding(),
                           QByteArray::fromPercentEncoding(value).toPercentEncoding());
    }
    std::ranges::sort(items);
    QByteArray query;
    for (const auto &[name, value] : items)
        query += (query.isEmpty() ? "" : "&") + name + '=' + value;
    return query;
}

QByteArray hostOf(const QUrl &url)
{
    auto host = url.host(QUrl::FullyEncoded).toLatin1();
    if (const int port = url.port(); port > 0 && port != (url.scheme() == "https"_L1 ? 443 : 80))
        host += ':' + QByteArray::number(port);
    return host;
}

} // namespace

SigV4Parts sigV4(const QByteArray &method, const QUrl &url, const QList<HttpHeader> &headers,
                 const QByteArray &bodyHash, const S3Credentials &credentials, const QDateTime &now)
{
    const auto stamp = now.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1();
    const auto date = stamp.first(8);
    QList<HttpHeader> sorted;
    for (const auto &[name, value] : headers)
        sorted << HttpHeader{name.toLower(), headerValue(value)};
    std::ranges::stable_sort(sorted, {}, &HttpHeader::first);

    SigV4Parts parts;
    QByteArray lines;
    for (const auto &[name, value] : std::as_const(sorted)) {
        lines += name + ':' + value + '\n';
        parts.signedHeaders += (parts.signedHeaders.isEmpty() ? "" : ";") + name;
    }
    auto path = url.path(QUrl::FullyEncoded).toLatin1();
    if (path.isEmpty())
        path = "/";
    parts.canonicalRequest =
        method + '\n' + path + '\n' + canonicalQuery(url) + '\n' + lines + '\n' + parts.signedHeaders + '\n' + bodyHash;
    parts.scope = date + '/' + credentials.region + '/' + credentials.service + "/aws4_request";
    parts.stringToSign =
        QByteArray(kAlgorithm) + '\n' + stamp + '\n' + parts.scope + '\n' + hexOf(parts.canonicalRequest);
    const auto key =
        hmac(hmac(hmac(hmac("AWS4" + credentials.secretKey.reveal(), date), credentials.region), credentials.service),
             "aws4_request");
    parts.signature = hmac(key, parts.stringToSign).toHex();
    return parts;
}

HttpRequest signedV4(HttpRequest request, const S3Credentials &credentials, const QDateTime &now)
{
    const auto bodyHash = hexOf(request.body);
    request.headers.removeIf([](const HttpHeader &header) {
        const auto name = header.first.toLower();
        return name == "x-amz-date" || name == "x-amz-content-sha256" || name == "authorization";
    });
    request.headers << HttpHeader{"x-amz-content-sha256", bodyHash}
                    << HttpHeader{"x-amz-date", now.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1()};
    QList<HttpHeader> toSign{{"host", hostOf(request.url)}};
    for (const auto &header : std::as_const(request.headers)) {
        const auto name = header.first.toLower();
        if (name.startsWith("x-amz-") || name == "range" || name == "content-type")
            toSign << header;
    }
    const auto parts = sigV4(request.method, request.url, toSign, bodyHash, credentials, now);
    const auto value = QByteArray(kAlgorithm) + " Credential=" + credentials.accessKey + '/' + parts.scope +
                       ", SignedHeaders=" + parts.signedHeaders + ", Signature=" + parts.signature;
    request.secretHeaders = {{"Authorization", Secret(value)}};
    request.secretOrigins = {Origin::of(request.url)};
    return request;
}

QUrl s3Url(const QUrl &endpoint, const QString &bucket, const QString &key,
           const QList<std::pair<QString, QString>> &query)
{
    auto address = endpoint.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment).toEncoded();
    address += '/' + bucket.toUtf8().toPercentEncoding();
    if (!key.isEmpty())
        address += '/' + key.toUtf8().toPercentEncoding("/");
    char separator = '?';
    for (const auto &[name, value] : query) {
        address += separator + name.toUtf8().toPercentEncoding() + '=' + value.toUtf8().toPercentEncoding();
        separator = '&';
    }
    return QUrl::fromEncoded(address, QUrl::StrictMode);
}

} // namespace swathe
