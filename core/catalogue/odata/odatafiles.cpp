// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalogue/odata/odatafiles.h"

#include "core/base/logging.h"
#include "core/http/serviceerror.h"

#include <algorithm>

namespace swathe {

using namespace Qt::StringLiterals;

namespace {
/// A product of Sentinel-2 takes about forty; a listing that leads in a circle takes no end.
constexpr int kMostListings = 500;
} // namespace

ODataFilesJob::ODataFilesJob(ODataClient &client, const Scene &scene, QObject *parent)
    : CatalogueJob(client, parent), m_known(scene.assets), m_place(odataPlace(scene))
{
}

void ODataFilesJob::doStart()
{
    if (isClientGone())
        return;
    if (!m_place) {
        failWith({.kind = Error::Kind::Unsupported, .detail = u"the scene is no product of this catalogue"_s});
        return;
    }
    if (manifestName(m_place->folder).isEmpty())
        list();
    else
        askManifest();
}

void ODataFilesJob::doCancel()
{
    CatalogueJob::doCancel();
    if (m_current) {
        m_current->disconnect(this);
        m_current->deleteLater();
        m_current = nullptr;
    }
}

void ODataFilesJob::askManifest()
{
    HttpRequest request{.url = odataFile(*m_place, manifestName(m_place->folder))};
    auto *session = m_client->downloadSession();
    if (!session) {
        list();
        return;
    }
    auto *job = session->authorise(this);
    m_current = job;
    connect(job, &Job::finished, this, [this, job, request] {
        const auto result = job->result();
        m_current = nullptr;
        job->deleteLater();
        if (!result) {
            list();
            return;
        }
        auto signedRequest = request;
        result->applyTo(signedRequest);
        sendManifest(std::move(signedRequest));
    });
    job->start();
}

void ODataFilesJob::sendManifest(HttpRequest request)
{
    fetch(
        std::move(request),
        [this](const HttpResponse &answer) {
            QStringList leftOut;
            auto assets = assetsFromManifest(answer.body, *m_place, &leftOut);
            for (const auto &name : std::as_const(leftOut))
                qCWarning(logCatalogue) << "the manifest of" << m_place->folder << "has no usable address for" << name;
            if (!assets) {
                list();
                return;
            }
            const auto name = manifestName(m_place->folder);
            assets->prepend(odataAsset(*m_place, name, answer.body.size(), {}));
            finishWith(*assets);
        },
        [this](const Error &) {
            list();
        });
}

void ODataFilesJob::list()
{
    if (m_isTopListed && m_folders.isEmpty()) {
        std::ranges::sort(m_found, {}, &Asset::key);
        finishWith(m_found.isEmpty() ? m_known : m_found);
        return;
    }
    if (++m_listings > kMostListings) {
        failWith({.kind = Error::Kind::BadAnswer, .detail = u"the product has too many folders"_s});
        return;
    }
    const bool isTop = !std::exchange(m_isTopListed, true);
    const auto folder = isTop ? QString() : m_folders.takeFirst();
    fetch(
        {.url = odataListing(*m_place, folder), .headers = {{"Accept", "application/json"}}},
        [this, folder](const HttpResponse &answer) {
            const auto nodes = parseODataNodes(answer.body);
            if (!nodes) {
                failWith(nodes.error());
                return;
            }
            for (const auto &node : *nodes) {
                const auto path = folder.isEmpty() ? node.name : folder + u'/' + node.name;
                if (node.isFolder)
                    m_folders << path;
                else
                    m_found << odataAsset(*m_place, path, node.size, {});
            }
            Q_EMIT progressed(m_found.size(), -1);
            if (!isEnding())
                list();
        },
        [this](const Error &error) {
            failWith(explained(error, error.detail.toUtf8()));
        });
}

} // namespace swathe
