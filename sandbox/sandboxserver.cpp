// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/sandboxserver.h"

#include "sandbox/answers.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace swathe::sandbox {

SandboxServer::SandboxServer(std::unique_ptr<Archive> archive, SandboxOptions options, QObject *parent)
    : QObject(parent), m_archive(std::move(archive)), m_options(std::move(options)),
      m_stac(*m_archive, {.paging = StacPaging(m_options.paging),
                          .pageSize = m_options.pageSize,
                          .protectedCollections = m_options.protectedCollections}),
      m_tokens(m_options.tokenLifeSeconds),
      m_copernicus(*m_archive, {.download = m_options.downloads,
                                .requestsPerMinute = m_options.catalogueRequestsPerMinute,
                                .tokenLifeSeconds = m_options.tokenLifeSeconds,
                                .withoutCollections = m_options.protectedCollections}),
      m_main([this](const HttpRequest &request) {
          return answer(request);
      }),
      m_other([this](const HttpRequest &request) {
          return answer(request);
      }),
      m_download([this](const HttpRequest &request) {
          return answer(request);
      })
{
}

SandboxServer::~SandboxServer() = default;

bool SandboxServer::start()
{
    ListenOptions options{.port = m_options.port,
                          .certificateFile = m_options.certificateFile,
                          .keyFile = m_options.keyFile,
                          .http2 = m_options.http2};
    if (!m_main.listen(options))
        return false;
    options.port = 0;
    return m_other.listen(options) && m_download.listen(options);
}

HttpResponse SandboxServer::answer(const HttpRequest &request)
{
    const QString path = request.url.path();
    if (path.startsWith("/_sandbox/"_L1))
        return control(request, path.sliced(10));
    const auto plain = [this](const HttpRequest &asked) {
        return route(asked);
    };
    auto withFault = m_faults.answer(request, m_main.origin(), m_other.origin(), plain);
    HttpResponse response = withFault ? std::move(*withFault) : plain(request);
    response.connectionRate = m_options.limits.bytesPerSecond(path);
    response.latency = m_options.limits.latency(path);
    if (m_log.size() >= 20000) // a window may stay open for days
        m_log = {};
    m_log.append(QJsonObject{{u"method"_s, QString::fromLatin1(request.method)},
                             {u"path"_s, path},
                             {u"connection"_s, request.connection},
                             {u"http"_s, QString::fromLatin1(request.version)},
                             {u"query"_s, request.url.query()},
                             {u"userAgent"_s, QString::fromLatin1(request.headers.value("user-agent"_ba))},
                             {u"range"_s, QString::fromLatin1(request.headers.value("range"_ba))},
                             {u"authorization"_s, request.headers.contains("authorization"_ba)},
                             {u"port"_s, request.port},
                             {u"status"_s, response.status}});
    return response;
}

HttpResponse SandboxServer::route(const HttpRequest &request)
{
    if (request.port == m_other.origin().port() &&
        (request.headers.contains("authorization"_ba) || request.headers.contains("cookie"_ba)))
        return problem(400, u"CredentialsLeaked"_s, u"This origin must not be sent credentials of another"_s);
    const QStringList path = pathOf(request);
    if (auto copernicus = m_copernicus.answer(request, m_download.origin())) {
        // Products and files are as slow as other files; searches, listings and quicklooks are not.
        if (request.port == m_download.origin().port() && copernicus->witness)
            copernicus->bytesPerSecond = m_options.bytesPerSecond;
        return *copernicus;
    }
    if (auto map = m_maps.answer(request))
        return *map;
    if (path == QStringList{u"oauth"_s, u"token"_s})
        return m_tokens.answer(request);
    if ((request.method == "GET" || request.method == "HEAD") && path.size() >= 4 && path.first() == "assets"_L1)
        return file(request, path);
    return m_stac.answer(request);
}

HttpResponse SandboxServer::file(const HttpRequest &request, const QStringList &path)
{
    const Item *item = m_archive->find(path[1], path[2]);
    const auto asset = item ? m_archive->asset(*item, path[3]) : std::nullopt;
    if (!asset)
        return notFound();
    if (m_options.protectedCollections.contains(item->collection) && !m_tokens.accepts(request)) {
        HttpResponse refused = problem(401, u"Unauthorized"_s, u"Sign in to download from this collection"_s);
        refused.headers.append({"WWW-Authenticate"_ba, "Bearer realm=\"swathe-sandbox\""_ba});
        return refused;
    }
    const QByteArray version = m_faults.hasChanged(request.url.path()) ? "-2"_ba : QByteArray();
    const QByteArray tag =
        '"' +
        QByteArray::number(stableHash(item->collection + item->id + path[3], static_cast<quint64>(asset->body.size)),
                           16) +
        version + '"';
    HttpResponse response = fileAnswer(request,
                                       {.mediaType = asset->mediaType,
                                        .tag = tag,
                                        .modified = QDateTime::fromMSecsSinceEpoch(item->end, QTimeZone::UTC)},
                                       asset->body);
    response.bytesPerSecond = path[3] == "thumbnail"_L1 ? 0 : m_options.bytesPerSecond;
    return response;
}

HttpResponse SandboxServer::control(const HttpRequest &request, const QString &name)
{
    if (name == "log"_L1) {
        if (request.method == "DELETE")
            m_log = {};
        return jsonAnswer({{u"requests"_s, m_log}});
    }
    if (name == "copernicus"_L1) {
        QJsonObject counters = m_copernicus.counters();
        counters[u"downloadOrigin"_s] = downloadOrigin().toString();
        return jsonAnswer(counters);
    }
    if (name != "faults"_L1)
        return notFound();
    QString error;
    if (request.method == "DELETE")
        m_faults.clear();
    else if (request.method == "POST" && !m_faults.add(request.body, &error))
        return problem(400, u"BadRequest"_s, error);
    return jsonAnswer({{u"faults"_s, m_faults.list()}, {u"otherOrigin"_s, otherOrigin().toString()}});
}

} // namespace swathe::sandbox
