// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/cdse/catalogue.h"
#include "sandbox/cdse/downloadhost.h"

namespace swathe::sandbox::cdse {

struct ServiceOptions {
    DownloadOptions download;
    int requestsPerMinute = 0; ///< of the catalogue; 0: as many as come
    qint64 tokenLifeSeconds = 600;
    QStringList withoutCollections;
};

/**
 * The Copernicus Data Space over an archive, as far as clients of its OData services see it: identity and catalogue on
 * one origin, downloads on another. One thread.
 */
class Service
{
public:
    /** The archive must outlive this. */
    Service(const Archive &archive, const ServiceOptions &options);

    /** The answer to a request for one of these services, nothing for another path. */
    [[nodiscard]] std::optional<HttpResponse> answer(const HttpRequest &request, const QUrl &downloadOrigin);
    /** What tests ask: sign-ins, sessions, transfers. */
    [[nodiscard]] QJsonObject counters() const;

private:
    ProductIndex m_index;
    Identity m_identity;
    Catalogue m_catalogue;
    DownloadHost m_downloads;
};

} // namespace swathe::sandbox::cdse
