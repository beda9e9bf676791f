// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/access/accountresolver.h"

#include "core/access/plainresolver.h"

#include <QPointer>

namespace swathe {

using namespace Qt::StringLiterals;

namespace {

class AccountResolveJob final : public JobOf<HttpRequest>
{
public:
    AccountResolveJob(AuthSession &session, HttpRequest request, bool refresh, QObject *parent)
        : JobOf(parent), m_session(&session), m_request(std::move(request)), m_refresh(refresh)
    {
    }

protected:
    void doStart() override
    {
        if (!m_session) {
            finishWith(fail(Error::Kind::Unauthorised, u"the account was removed"_s));
            return;
        }
        if (m_refresh)
            m_session->invalidate();
        m_job = m_session->authorise(this);
        connect(m_job, &Job::finished, this, [this] {
            if (const auto &result = m_job->result()) {
                result->applyTo(m_request);
                finishWith(m_request);
            } else {
                finishWith(fail(result.error()));
            }
        });
        m_job->start();
    }
    void doCancel() override
    {
        if (m_job)
            m_job->cancel();
    }

private:
    QPointer<AuthSession> m_session;
    HttpRequest m_request;
    bool m_refresh;
    JobOf<Authorisation> *m_job = nullptr;
};

} // namespace

AccountResolver::AccountResolver(std::function<AuthSession *(const QString &)> session,
                                 std::function<QList<Origin>(const QString &)> guarded, QObject *parent)
    : AssetResolver(parent), m_session(std::move(session)), m_guarded(std::move(guarded))
{
}

JobOf<HttpRequest> *AccountResolver::resolve(const QString &providerId, const QUrl &href, bool refresh, QObject *parent)
{
    auto request = plainRequest(href);
    if (!request) {
        request.error().provider = providerId;
        return new ReadyJob<HttpRequest>(std::move(request), parent);
    }
    const auto origin = Origin::of(request->url);
    auto *session = m_session(providerId);
    if (session && session->account().origins.contains(origin))
        return new AccountResolveJob(*session, std::move(*request), refresh, parent);
    if (!session && m_guarded(providerId).contains(origin)) {
        request = fail(Error{.kind = Error::Kind::Unauthorised,
                             .detail = u"downloads from %1 need an account"_s.arg(origin.host),
                             .url = href,
                             .provider = providerId});
    }
    return new ReadyJob<HttpRequest>(std::move(request), parent);
}

} // namespace swathe
