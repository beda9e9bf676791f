// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalogue/cataloguejob.h"
#include "core/catalogue/odata/odataclient.h"
#include "core/catalogue/odata/odatanodes.h"

namespace swathe {

/**
 * What is in a product. The manifest comes first: one request, with sizes and checksums; reading it takes the
 * account. Without one (no account, no manifest, another kind) the folders are listed, which is open to everybody,
 * but tells no checksums. Errors: Unsupported (a scene that is no such product), those of HttpClient.
 */
class ODataFilesJob final : public CatalogueJob<JobOf<QList<Asset>>, ODataClient>
{
    Q_OBJECT

public:
    ODataFilesJob(ODataClient &client, const Scene &scene, QObject *parent);

protected:
    void doStart() override;
    void doCancel() override;

private:
    void askManifest();
    void sendManifest(HttpRequest request);
    void list();

    QList<Asset> m_known; ///< the product is one file: nothing is in it
    std::optional<ODataPlace> m_place;
    QStringList m_folders; ///< still to be listed, as paths in the product
    bool m_isTopListed = false;
    QList<Asset> m_found;
    int m_listings = 0;
    Job *m_current = nullptr;
};

} // namespace swathe
