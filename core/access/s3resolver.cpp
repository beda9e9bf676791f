// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/access/s3resolver.h"

#include "core/access/plainresolver.h"

#include <utility>

namespace swathe {

using namespace Qt::StringLiterals;

namespace {

class S3Job final : public JobOf<HttpRequest>
{
public:
    S3Job(CredentialStore &credentials, const Clock &clock, Account account, HttpRequest request, QByteArray region,
          QObject *parent)
        : JobOf(parent), m_credentials(credentials), m_clock(clock), m_account(std::move(account)),
          m_request(std::move(request)), m_region(std::move(region))
    {
    }

protected:
    void doStart() override
    {
        m_job = m_credentials.read(m_account.id, secretPart(), this);
        connect(m_job, &Job::finished, this, [this] {
            const auto &secret = m_job->result();
            if (!secret) {
                auto error = secret.error();
                if (error.kind == Error::Kind::NotFound)
                    error = {.kind = Error::Kind::Unauthorised, .detail = u"no secret key is stored"_s};
                error.provider = m_account.provider;
                finishWith(fail(error));
                return;
            }
            finishWith(signedV4(m_request,
                                {.accessKey = m_account.user.toUtf8(), .secretKey = *secret, .region = m_region},
                                m_clock.now()));
        });
        m_job->start();
    }
    void doCancel() override
    {
        if (m_job)
            m_job->cancel();
    }

private:
    CredentialStore &m_credentials;
    const Clock &m_clock;
    const Account m_account;
    const HttpRequest m_request;
    const QByteArray m_region;
    JobOf<Secret> *m_job = nullptr;
};

} // namespace

S3Resolver::S3Resolver(std::function<std::optional<Account>(const QString &)> account,
                       std::function<S3Store(const QString &)> store, CredentialStore &credentials, const Clock &clock,
                       QObject *parent)
    : AssetResolver(parent), m_account(std::move(account)), m_store(std::move(store)), m_credentials(credentials),
      m_clock(clock)
{
}

JobOf<HttpRequest> *S3Resolver::resolve(const QString &providerId, const QUrl &href, bool refresh, QObject *parent)
{
    Q_UNUSED(refresh)
    const auto refuse = [&](Error::Kind kind, const QString &detail) {
        return new ReadyJob<HttpRequest>(
            fail(Error{.kind = kind, .detail = detail, .url = href, .provider = providerId}), parent);
    };
    const auto bucket = href.host();
    const auto key = href.path(QUrl::FullyDecoded).mid(1);
    if (href.scheme() != "s3"_L1 || bucket.isEmpty() || key.isEmpty())
        return refuse(Error::Kind::Unsupported, u"the address names no object"_s);
    const auto account = m_account(providerId);
    if (!account)
        return refuse(Error::Kind::Unauthorised, u"objects of the bucket %1 need the keys of its store"_s.arg(bucket));
    const bool isPaid = isRequesterPays(href);
    if (isPaid && !account->paysForRequests)
        return refuse(Error::Kind::Forbidden,
                      u"the bucket %1 lets the reader pay, which the account has not agreed to"_s.arg(bucket));
    const auto store = m_store(providerId);
    HttpRequest request;
    if (!store.endpoint.isEmpty()) {
        request.url = s3Url(store.endpoint, bucket, key);
    } else {
        // Path style is going away at Amazon, but is the only one whose certificate covers buckets with dots.
        QUrl amazon(u"https://s3.%1.amazonaws.com"_s.arg(QString::fromLatin1(store.region)));
        request.url = s3Url(amazon, bucket, key);
    }
    if (isPaid)
        request.headers << HttpHeader{"x-amz-request-payer", "requester"};
    return new S3Job(m_credentials, m_clock, *account, request, store.region, parent);
}

} // namespace swathe
