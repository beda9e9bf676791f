// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/logging.h"
#include "core/catalogue/cataloguejob.h"
#include "core/catalogue/stac/stacclient.h"
#include "core/catalogue/stac/stacitemparser.h"
#include "core/catalogue/stac/stacrequestbuilder.h"

#include <QJsonArray>

namespace swathe {

/// A landing page; without anything in it for another STAC document, which is then walked.
[[nodiscard]] Result<StacLanding> parseStacLanding(const QByteArray &body, const QUrl &url);

/** What all jobs of the client share: the landing page before anything else. */
template <class Base> class StacJob : public CatalogueJob<Base, StacClient>
{
public:
    using CatalogueJob<Base, StacClient>::CatalogueJob;

protected:
    virtual void landed() = 0;

    void doStart() override
    {
        if (this->isClientGone())
            return;
        if (this->m_client->known().landing) {
            landed();
            return;
        }
        this->fetch(stacGet(this->m_client->service().url), [this](const HttpResponse &answer) {
            auto landing = parseStacLanding(answer.body, answer.url);
            if (!landing) {
                this->failWith(landing.error());
                return;
            }
            if (!landing->conformance.isEmpty())
                readConformance(*landing, answer);
            else
                keep(std::move(*landing));
        });
    }

private:
    void readConformance(const StacLanding &landing, const HttpResponse &page)
    {
        this->fetch(
            stacGet(landing.conformance),
            [this, page](const HttpResponse &answer) {
                QStringList classes;
                if (const auto document = parseJsonObject(answer.body)) {
                    for (const auto &name : (*document)[QLatin1StringView("conformsTo")].toArray())
                        classes << name.toString();
                }
                keep(stacLanding(*parseJsonObject(page.body), page.url, classes));
            },
            // The search link is believed without it.
            [this, landing](const Error &) {
                keep(landing);
            });
    }

    void keep(StacLanding landing)
    {
        for (const auto &note : std::as_const(landing.notes))
            qCWarning(logCatalogue) << this->m_client->providerId() << note;
        this->m_client->known().landing = std::move(landing);
        landed();
    }
};

} // namespace swathe
