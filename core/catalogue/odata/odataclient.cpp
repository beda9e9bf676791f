// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalogue/odata/odataclient.h"

#include "core/base/logging.h"
#include "core/catalogue/cataloguejob.h"
#include "core/catalogue/odata/odatafiles.h"
#include "core/catalogue/odata/odatanamesjob.h"
#include "core/catalogue/odata/odataquery.h"
#include "core/catalogue/odata/odatasearchjob.h"

namespace swathe {

using namespace Qt::StringLiterals;

namespace {

class ODataCollectionsJob final : public CatalogueJob<JobOf<QList<Collection>>, ODataClient>
{
public:
    using CatalogueJob::CatalogueJob;

protected:
    void doStart() override
    {
        if (isClientGone())
            return;
        fetch(
            odataGet(m_client->service().url, u"Attributes"_s),
            [this](const HttpResponse &answer) {
                if (const auto schema = parseODataSchema(answer.body))
                    m_client->setSchema(*schema);
                else
                    qCWarning(logCatalogue) << m_client->providerId() << schema.error().detail;
                finishWith(odataCollections(m_client->schema()));
            },
            [this](const Error &error) {
                // A service that is not there at all is an error; one without this list is not.
                if (error.httpStatus == 404 || error.httpStatus == 400)
                    finishWith(odataCollections(m_client->schema()));
                else
                    failWith(error);
            });
    }
};

} // namespace

ODataClient::ODataClient(HttpClient &http, SessionSource session, ODataService service, QObject *parent)
    : CatalogueClient(parent), m_http(http), m_session(std::move(session)), m_service(std::move(service))
{
}

JobOf<Capabilities> *ODataClient::capabilities(QObject *parent)
{
    return new ReadyJob<Capabilities>(Capabilities{.search = true, .sort = true, .collections = true, .count = true},
                                      parent);
}

JobOf<QList<Collection>> *ODataClient::collections(QObject *parent)
{
    return new ODataCollectionsJob(*this, parent);
}

SearchJob *ODataClient::search(const SearchRequest &request, QObject *parent)
{
    if (!request.ids.isEmpty())
        return new ODataNamesJob(*this, request, parent);
    return new ODataSearchJob(*this, request, parent);
}

JobOf<QList<Asset>> *ODataClient::files(const Scene &scene, QObject *parent)
{
    return new ODataFilesJob(*this, scene, parent);
}

} // namespace swathe
