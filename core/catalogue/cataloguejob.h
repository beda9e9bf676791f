// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalogue/cataloguefetch.h"

#include <QPointer>

#include <functional>

namespace swathe {

/**
 * What the jobs of the catalogue clients share: one exchange at a time, dropped when the job ends, and errors that
 * name the provider. `Client` has http(), session() and providerId(), and may go before its jobs do.
 */
template <class Base, class Client> class CatalogueJob : public Base
{
public:
    CatalogueJob(Client &client, QObject *parent) : Base(parent), m_client(&client) {}

protected:
    using Use = std::function<void(const HttpResponse &)>;
    using Refused = std::function<void(const Error &)>;

    void doCancel() override { drop(); }

    /// Sends; `use` gets the answer, `refused` (or else the job's end) the error.
    void fetch(HttpRequest request, Use use, Refused refused = {})
    {
        drop();
        if (isClientGone())
            return;
        auto *job = new CatalogueFetch(m_client->http(), m_client->session(), std::move(request), this,
                                       m_client->service().manners);
        m_fetch = job;
        QObject::connect(job, &Job::finished, this, [this, job, use = std::move(use), refused = std::move(refused)] {
            const auto result = job->result();
            drop();
            if (this->isEnding() || isClientGone())
                return;
            if (result)
                use(*result);
            else if (refused)
                refused(result.error());
            else
                failWith(result.error());
        });
        job->start();
    }

    void failWith(Error error)
    {
        if (m_client)
            error.provider = m_client->providerId();
        this->finishWith(fail(std::move(error)));
    }

    /// Ends the job if so.
    bool isClientGone()
    {
        if (!m_client)
            this->finishWith(fail(Error::Kind::Cancelled, QStringLiteral("the catalogue is gone")));
        return !m_client;
    }

    QPointer<Client> m_client;

private:
    void drop()
    {
        if (!m_fetch)
            return;
        m_fetch->disconnect(this);
        m_fetch->deleteLater();
        m_fetch = nullptr;
    }

    CatalogueFetch *m_fetch = nullptr;
};

} // namespace swathe
