// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/access/accountresolver.h"

#include "core/access/plainresolver.h"
#include "core/auth/jwt.h"

#include <QPointer>

namespace swathe {

using namespace Qt::StringLiterals;

namespace {

class AccountResolveJob final : public JobOf<HttpRequest>
{
public:
    AccountResolveJob(AuthSession &session, HttpRequest request, QString audience, bool refresh, QObject *parent)
        : JobOf(parent), m_session(&session), m_request(std::move(request)), m_audience(std::move(audience)),
          m_refresh(refresh)
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
                if (!isForAudience(*result)) {
                    finishWith(fail(Error{.kind = Error::Kind::Forbidden,
                                          .detail = u"the account's token is not made for downloads (%1): it takes the "
                                                    "user's own sign-in, or keys of the object store"_s.arg(m_audience),
                                          .url = m_request.url,
                                          .provider = m_session ? m_session->account().provider : QString()}));
                    return;
                }
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
    /// A token that does not say for whom it is made may be for anybody.
    [[nodiscard]] bool isForAudience(const Authorisation &authorisation) const
    {
        if (m_audience.isEmpty() || authorisation.headers.isEmpty())
            return true;
        const auto value = authorisation.headers.first().second.reveal();
        const auto audiences = jwtAudiences(Secret(value.sliced(value.indexOf(' ') + 1)));
        return audiences.isEmpty() || audiences.contains(m_audience);
    }

    QPointer<AuthSession> m_session;
    HttpRequest m_request;
    QString m_audience;
    bool m_refresh;
    JobOf<Authorisation> *m_job = nullptr;
};

} // namespace

AccountResolver::AccountResolver(std::function<AuthSession *(const QString &)> session,
                                 std::function<QList<Origin>(const QString &)> guarded,
                                 std::function<QString(const QString &)> audience, QObject *parent)
    : AssetResolver(parent), m_session(std::move(session)), m_guarded(std::move(guarded)),
      m_audience(std::move(audience))
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
        return new AccountResolveJob(*session, std::move(*request), m_audience ? m_audience(providerId) : QString(),
                                     refresh, parent);
    if (!session && m_guarded(providerId).contains(origin)) {
        request = fail(Error{.kind = Error::Kind::Unauthorised,
                             .detail = u"downloads from %1 need an account"_s.arg(origin.host),
                             .url = href,
                             .provider = providerId});
    }
    return new ReadyJob<HttpRequest>(std::move(request), parent);
}

} // namespace swathe
