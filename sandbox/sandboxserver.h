// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/archive.h"
#include "sandbox/cdse/cdseservice.h"
#include "sandbox/faults.h"
#include "sandbox/http/httpserver.h"
#include "sandbox/limits.h"
#include "sandbox/mapservices.h"
#include "sandbox/stacapi.h"
#include "sandbox/tokenendpoint.h"

#include <memory>

namespace swathe::sandbox {

/** How the sandbox answers; each member is an option of the program. */
struct SandboxOptions {
    quint16 port = 0;
    QString paging = QStringLiteral("token"); ///< token, page, offset, next, merge, header or get
    qint64 pageSize = 0;                      ///< largest page, and the size when none is asked; 0: 250 and 10
    qint64 bytesPerSecond = 0;                ///< of each file but thumbnails; 0: no limit
    qint64 tokenLifeSeconds = 600;
    QStringList protectedCollections;
    QString certificateFile;
    QString keyFile;
    bool http2 = false; ///< offered beside HTTP/1.1; needs a certificate
    Limits limits;
    cdse::DownloadOptions downloads;    ///< of the Copernicus services
    int catalogueRequestsPerMinute = 0; ///< of their catalogue; 0: as many as come

    static QStringList pagingStyles() { return StacPaging::styles(); }
};

/**
 * A whole archive on 127.0.0.1: the STAC API, its files, a token endpoint, the OData services of the Copernicus Data
 * Space with the same scenes, map tiles and a place search, and faults on demand. It listens on three ports: the second
 * is another origin, which redirects lead to and which refuses requests that bring credentials; the third is the
 * Copernicus download host.
 */
class SandboxServer : public QObject
{
    Q_OBJECT
public:
    SandboxServer(std::unique_ptr<Archive> archive, SandboxOptions options, QObject *parent = nullptr);
    ~SandboxServer() override;

    bool start();
    [[nodiscard]] QUrl origin() const { return m_main.origin(); }
    [[nodiscard]] QUrl otherOrigin() const { return m_other.origin(); }
    /** Where the Copernicus services give bytes. */
    [[nodiscard]] QUrl downloadOrigin() const { return m_download.origin(); }
    [[nodiscard]] QString errorText() const { return m_main.errorText(); }

    /** The answer to one request, faults included; what the sockets send. */
    [[nodiscard]] HttpResponse answer(const HttpRequest &request);

private:
    HttpResponse route(const HttpRequest &request);
    HttpResponse file(const HttpRequest &request, const QStringList &path);
    HttpResponse control(const HttpRequest &request, const QString &name);

    std::unique_ptr<Archive> m_archive;
    SandboxOptions m_options;
    StacApi m_stac;
    TokenEndpoint m_tokens;
    cdse::Service m_copernicus;
    MapServices m_maps;
    Faults m_faults;
    QJsonArray m_log;
    // Last, so that answers on their way are gone before what they refer to.
    HttpServer m_main;
    HttpServer m_other;
    HttpServer m_download;
};

} // namespace swathe::sandbox
