// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/cdse/cdseservice.h"

#include "sandbox/answers.h"

using namespace Qt::StringLiterals;

namespace swathe::sandbox::cdse {

Service::Service(const Archive &archive, const ServiceOptions &options)
    : m_index(archive, options.withoutCollections), m_identity(options.tokenLifeSeconds),
      m_catalogue(m_index, options.requestsPerMinute), m_downloads(m_index, m_identity, options.download)
{
}

std::optional<HttpResponse> Service::answer(const HttpRequest &request, const QUrl &downloadOrigin)
{
    const QString path = request.url.path();
    const QString realm = u"/auth/realms/CDSE"_s;
    if (path.startsWith(realm + u'/'))
        return m_identity.answer(request, path.sliced(realm.size()));
    if (!path.startsWith("/odata/v1/"_L1))
        return {};
    const QStringList parts = pathOf(request).sliced(2);
    if (request.port == downloadOrigin.port())
        return m_downloads.answer(request, parts);
    // The same name of this machine as the client used, so that cookies and certificates fit.
    QUrl download = request.url;
    download.setPort(downloadOrigin.port());
    return m_catalogue.answer(request, parts,
                              download.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment));
}

QJsonObject Service::counters() const
{
    QJsonObject object = m_identity.counters();
    object[u"openTransfers"_s] = m_downloads.slotsInUse().open();
    object[u"mostTransfers"_s] = m_downloads.slotsInUse().highest();
    object[u"refusedTransfers"_s] = m_downloads.slotsInUse().refusals();
    return object;
}

} // namespace swathe::sandbox::cdse
