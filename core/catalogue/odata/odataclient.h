// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalogue/catalogueclient.h"
#include "core/catalogue/cataloguefetch.h"
#include "core/catalogue/odata/odataproduct.h"
#include "core/catalogue/odata/odataschema.h"

namespace swathe {

/** An OData catalogue: what its provider's description says of it. */
struct ODataService {
    QString providerId;
    QUrl url;         ///< ".../odata/v1"
    QUrl downloadUrl; ///< the same at the host that gives the bytes; empty: `url`
    int maxPageSize = 1000;
    ServiceManners manners;
};

/**
 * The OData catalogue of the Copernicus Data Space (its documentation, "OData" and "OData Products"). A search asks
 * page by page, newest first, for the count with its first page; where that is beyond the reach of paging, the time
 * is halved until each part is within it. Ids are names of products, or their UUIDs. Collections may name a product
 * type ("SENTINEL-2/S2MSI2A").
 */
class ODataClient final : public CatalogueClient
{
    Q_OBJECT

public:
    /// `session` is for reading files. `http` must outlive the client.
    ODataClient(HttpClient &http, SessionSource session, ODataService service, QObject *parent = nullptr);

    [[nodiscard]] QString providerId() const override { return m_service.providerId; }
    [[nodiscard]] JobOf<Capabilities> *capabilities(QObject *parent) override;
    [[nodiscard]] JobOf<QList<Collection>> *collections(QObject *parent) override;
    [[nodiscard]] SearchJob *search(const SearchRequest &request, QObject *parent) override;
    /// By the product's manifest where its kind has one and the account may read it; else by its listings.
    [[nodiscard]] JobOf<QList<Asset>> *files(const Scene &scene, QObject *parent) override;

    [[nodiscard]] HttpClient &http() const { return m_http; }
    /// Searches are open to everybody: no account is shown for them.
    [[nodiscard]] SessionSource session() const { return {}; }
    /// The account that may read files; null without one.
    [[nodiscard]] AuthSession *downloadSession() const { return m_session ? m_session() : nullptr; }
    [[nodiscard]] const ODataService &service() const { return m_service; }
    [[nodiscard]] ODataSource source() const
    {
        return {.provider = m_service.providerId, .url = m_service.url, .downloadUrl = m_service.downloadUrl};
    }
    [[nodiscard]] const ODataSchema &schema() const { return m_schema; }
    void setSchema(const ODataSchema &schema) { m_schema = schema; }

private:
    HttpClient &m_http;
    SessionSource m_session;
    ODataService m_service;
    ODataSchema m_schema = builtInODataSchema();
};

} // namespace swathe
