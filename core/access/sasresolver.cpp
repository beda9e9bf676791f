// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/access/sasresolver.h"

#include "core/access/plainresolver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QUrlQuery>

namespace swathe {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kBlobHost = ".blob.core.windows.net"_L1;
constexpr int kSpareSeconds = 60;

} // namespace

class SasJob final : public JobOf<HttpRequest>
{
public:
    SasJob(SasResolver &resolver, HttpRequest request, QString container, bool refresh, QObject *parent)
        : JobOf(parent), m_resolver(&resolver), m_request(std::move(request)), m_container(std::move(container)),
          m_refresh(refresh)
    {
    }

protected:
    void doStart() override
    {
        if (!m_resolver) {
            finishWith(fail(Error::Kind::Cancelled, u"the resolver is gone"_s));
            return;
        }
        const auto token = m_resolver->m_tokens.value(m_container);
        if (!m_refresh && token.ends.isValid() && m_resolver->m_clock.now().secsTo(token.ends) > kSpareSeconds) {
            sign(token.query);
            return;
        }
        connect(m_resolver, &SasResolver::tokenSettled, this,
                [this](const QString &container, const std::optional<Error> &error) {
                    if (container != m_container)
                        return;
                    if (error)
                        finishWith(fail(*error));
                    else
                        sign(m_resolver->m_tokens.value(m_container).query);
                });
        m_resolver->fetch(m_container);
    }
    void doCancel() override
    {
        if (m_resolver)
            disconnect(m_resolver, nullptr, this, nullptr);
    }

private:
    void sign(const Secret &token)
    {
        auto query = m_request.url.query(QUrl::FullyEncoded);
        if (!query.isEmpty())
            query += u'&';
        m_request.url.setQuery(query + QString::fromLatin1(token.reveal()), QUrl::StrictMode);
        finishWith(m_request);
    }

    QPointer<SasResolver> m_resolver;
    HttpRequest m_request;
    QString m_container;
    bool m_refresh;
};

QString sasContainer(const QUrl &href)
{
    const auto host = href.host();
    if (!host.endsWith(kBlobHost) || (href.scheme() != "https"_L1 && href.scheme() != "http"_L1))
        return {};
    const auto account = host.chopped(kBlobHost.size());
    const auto container = href.path().section(u'/', 1, 1);
    const QUrlQuery query(href);
    const bool isSigned = query.hasQueryItem(u"st"_s) && query.hasQueryItem(u"se"_s) && query.hasQueryItem(u"sp"_s);
    if (account.isEmpty() || account.contains(u'.') || account == "ai4edatasetspublicassets"_L1 ||
        container.isEmpty() || isSigned)
        return {};
    return account + u'/' + container;
}

SasResolver::SasResolver(HttpClient &http, const Clock &clock, const QUrl &signUrl, QObject *parent)
    : AssetResolver(parent), m_http(http), m_clock(clock), m_signUrl(signUrl)
{
}

JobOf<HttpRequest> *SasResolver::resolve(const QString &providerId, const QUrl &href, bool refresh, QObject *parent)
{
    auto request = plainRequest(href);
    if (!request)
        request.error().provider = providerId;
    const auto container = sasContainer(href);
    if (!request || container.isEmpty())
        return new ReadyJob<HttpRequest>(std::move(request), parent);
    return new SasJob(*this, std::move(*request), container, refresh, parent);
}

void SasResolver::fetch(const QString &container)
{
    if (m_fetches.contains(container))
        return;
    QUrl url = m_signUrl.adjusted(QUrl::StripTrailingSlash);
    url.setPath(url.path() + "/token/"_L1 + container);
    auto *job = m_http.send({.url = url, .headers = {{"Accept", "application/json"}}}, this);
    m_fetches.insert(container, job);
    connect(job, &Job::finished, this, [this, job, container] {
        m_fetches.remove(container);
        job->deleteLater();
        m_tokens.remove(container);
        const auto &answer = job->result();
        if (!answer) {
            Q_EMIT tokenSettled(container, answer.error());
            return;
        }
        const auto object = QJsonDocument::fromJson(answer->body).object();
        const auto token = object["token"_L1].toString().toLatin1();
        if (token.isEmpty()) {
            Q_EMIT tokenSettled(container, Error{.kind = Error::Kind::BadAnswer,
                                                 .detail = u"the signing service gave no token"_s,
                                                 .url = answer->url});
            return;
        }
        // Without a readable end the token serves this one time.
        m_tokens.insert(container,
                        {.query = Secret(token),
                         .ends = QDateTime::fromString(object["msft:expiry"_L1].toString(), Qt::ISODateWithMs)});
        Q_EMIT tokenSettled(container, std::nullopt);
    });
    job->start();
}

} // namespace swathe
