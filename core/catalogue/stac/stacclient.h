// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalogue/catalogueclient.h"
#include "core/catalogue/cataloguefetch.h"
#include "core/catalogue/stac/staclanding.h"

#include <QHash>

namespace swathe {

class StacStaticClient;

/** A STAC service: what its provider's description says of it. */
struct StacService {
    QString providerId;
    QUrl url;
    int maxPageSize = 100;
    bool canSort = true; ///< false: sorting breaks its paging
    ServiceManners manners;
};

/**
 * A STAC API (1.0, with its betas): what it can do is read from its landing page at the first use and kept. Searches
 * by POST, by GET where POST is refused; asks for smaller pages when a service fails on a big one; filters clouds
 * here where the service cannot, or refuses to. An address without a search is walked as a static catalogue.
 */
class StacClient final : public CatalogueClient
{
    Q_OBJECT

public:
    /// `http` must outlive the client.
    StacClient(HttpClient &http, SessionSource session, StacService service, QObject *parent = nullptr);

    [[nodiscard]] QString providerId() const override { return m_service.providerId; }
    [[nodiscard]] JobOf<Capabilities> *capabilities(QObject *parent) override;
    [[nodiscard]] JobOf<QList<Collection>> *collections(QObject *parent) override;
    [[nodiscard]] SearchJob *search(const SearchRequest &request, QObject *parent) override;

    /// What was learned of the service; kept by the jobs.
    struct Knowledge {
        std::optional<StacLanding> landing;
        bool isPostRefused = false;
        bool isFieldsRefused = false;
        QHash<QString, QHash<QString, bool>> properties; ///< by collection: whether its items have it
    };
    [[nodiscard]] Knowledge &known() { return m_known; }
    [[nodiscard]] HttpClient &http() const { return m_http; }
    [[nodiscard]] const SessionSource &session() const { return m_session; }
    [[nodiscard]] const StacService &service() const { return m_service; }
    /// For addresses that have no search.
    [[nodiscard]] StacStaticClient &walker() const { return *m_static; }

private:
    HttpClient &m_http;
    SessionSource m_session;
    StacService m_service;
    StacStaticClient *m_static;
    Knowledge m_known;
};

} // namespace swathe
