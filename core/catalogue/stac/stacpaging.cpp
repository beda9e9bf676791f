// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalogue/stac/stacpaging.h"

#include "core/catalogue/stac/stacitemparser.h"
#include "core/catalogue/stac/stacrequestbuilder.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace swathe {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestLink = 32 * 1024;
constexpr int kMostStalePages = 2;

QByteArray fingerprint(const HttpRequest &request)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(request.method);
    hash.addData(request.url.toEncoded());
    hash.addData(request.body);
    for (const auto &[name, value] : request.headers) {
        hash.addData(name);
        hash.addData(value);
    }
    return hash.result();
}

void setHeader(QList<HttpHeader> &headers, const QByteArray &name, const QByteArray &value)
{
    headers.removeIf([&name](const HttpHeader &header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
    headers << HttpHeader{name, value};
}

/// Headers that a link may not set: they are ours or the transport's.
bool isReserved(const QByteArray &name)
{
    static constexpr std::array kReserved{"authorization", "cookie", "host", "content-length", "transfer-encoding"};
    return std::ranges::any_of(kReserved, [&name](const char *own) {
        return name.compare(own, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

QJsonArray linksFromHeader(const QByteArray &header)
{
    static const QRegularExpression kLink(u"<([^>]*)>((?:\\s*;\\s*[^;,\\s=]+\\s*=\\s*(?:\"[^\"]*\"|[^;,\\s]*))*)"_s);
    static const QRegularExpression kParameter(u"([^;,\\s=]+)\\s*=\\s*(?:\"([^\"]*)\"|([^;,\\s]*))"_s);
    QJsonArray links;
    auto found = kLink.globalMatch(QString::fromLatin1(header));
    while (found.hasNext()) {
        const auto link = found.next();
        QStringList relations;
        QString type;
        auto parameters = kParameter.globalMatch(link.captured(2));
        while (parameters.hasNext()) {
            const auto parameter = parameters.next();
            const auto value = parameter.captured(2).isEmpty() ? parameter.captured(3) : parameter.captured(2);
            if (parameter.captured(1).compare("rel"_L1, Qt::CaseInsensitive) == 0)
                relations = value.toLower().split(u' ', Qt::SkipEmptyParts);
            else if (parameter.captured(1).compare("type"_L1, Qt::CaseInsensitive) == 0)
                type = value;
        }
        for (const auto &relation : std::as_const(relations))
            links << QJsonObject{{u"rel"_s, relation}, {u"href"_s, link.captured(1)}, {u"type"_s, type}};
    }
    return links;
}

StacPaging::StacPaging(HttpRequest first) : m_first(std::move(first))
{
    m_sent.insert(fingerprint(m_first));
}

StacPaging::Step StacPaging::next(const HttpRequest &asked, const QUrl &url, const QJsonArray &links, qsizetype entries,
                                  qsizetype fresh)
{
    // stac-server gives a next link on the last page too, which leads to an empty one.
    if (entries == 0)
        return {};
    m_staleRun = fresh == 0 ? m_staleRun + 1 : 0;
    const auto link = linkOf(links, u"next");
    const auto href = link["href"_L1].toString();
    if (link.isEmpty() || href.isEmpty())
        return {};
    if (m_staleRun >= kMostStalePages)
        return {.note = u"pageRepeated"_s};
    if (href.size() > kLongestLink)
        return {.note = u"pageLinkUnusable"_s};

    HttpRequest request = m_first;
    request.url = resolvedHref(url, href);
    // A service behind a gateway often does not know that it is spoken to by https.
    if (url.scheme() == "https"_L1 && request.url.scheme() == "http"_L1 && request.url.host() == url.host())
        request.url.setScheme(u"https"_s);
    if (request.url.scheme() != "https"_L1 && request.url.scheme() != "http"_L1)
        return {.note = u"pageLinkUnusable"_s};

    request.method = link["method"_L1].toString(u"GET"_s).toUpper().toLatin1();
    const bool merges = link["merge"_L1].toBool();
    const bool hasBody = link["body"_L1].isObject();
    const auto headers = link["headers"_L1].toObject();
    if (request.method == "GET") {
        request.body.clear();
        request.headers = stacGet(request.url).headers;
        // Some servers forget to say that POST is meant (an old Copernicus one, among others): without a query the
        // link would lead to the first page of everything.
        if (!link.contains("method"_L1) && asked.method == "POST" && !request.url.hasQuery()) {
            if (!hasBody)
                return {.note = u"pageLinkUnusable"_s};
            request.method = "POST";
        }
    } else if (request.method != "POST") {
        return {.note = u"pageLinkUnusable"_s};
    }
    if (request.method == "POST") {
        // Without a body of its own the link says only what changes.
        auto body = merges || !hasBody ? QJsonDocument::fromJson(m_first.body).object() : QJsonObject{};
        const auto own = link["body"_L1].toObject();
        for (auto it = own.begin(); it != own.end(); ++it)
            body[it.key()] = it.value();
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
        request.isRepeatable = true;
        if (!merges)
            request.headers = stacGet(request.url).headers;
        setHeader(request.headers, "Content-Type", "application/json");
    }
    for (auto it = headers.begin(); it != headers.end(); ++it) {
        const auto value = it.value().isArray() ? it.value().toArray().first().toString() : it.value().toString();
        const auto name = it.key().toLatin1();
        if (!name.isEmpty() && !isReserved(name) && !value.contains(u'\n') && !value.contains(u'\r'))
            setHeader(request.headers, name, value.toUtf8());
    }
    const auto print = fingerprint(request);
    if (m_sent.contains(print))
        return {.note = u"pageRepeated"_s};
    m_sent.insert(print);
    return {.request = request};
}

} // namespace swathe
