// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/providerregistry.h"

#include "core/access/accountresolver.h"
#include "core/access/plainresolver.h"
#include "core/access/s3resolver.h"
#include "core/access/sasresolver.h"
#include "core/auth/accountstore.h"
#include "core/auth/authsessions.h"
#include "core/catalogue/odata/odataclient.h"
#include "core/catalogue/stac/stacclient.h"
#include "core/catalogue/stac/stacstaticclient.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace swathe {

using namespace Qt::StringLiterals;

namespace {

Result<ProviderDescription> readDescription(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::DiskFailed, file.errorString());
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (!document.isObject())
        return fail(Error::Kind::InvalidInput, u"not a JSON object: %1"_s.arg(problem.errorString()));
    auto provider = parseProviderDescription(document.object());
    if (provider && provider->id != QFileInfo(path).completeBaseName())
        return fail(Error::Kind::InvalidInput, u"the id is not the file's name"_s);
    return provider;
}

ServiceManners mannersOf(const ProviderDescription &provider)
{
    return {.throttleStatuses = provider.throttleStatuses,
            .throttleWait = std::chrono::milliseconds(qRound64(provider.throttleWaitSeconds * 1000)),
            .isRetryAfterInMilliseconds = provider.transfers.isRetryAfterInMilliseconds};
}

} // namespace

class ProviderRegistry::Resolver final : public AssetResolver
{
public:
    explicit Resolver(ProviderRegistry &registry)
        : AssetResolver(&registry), m_registry(registry),
          m_account(
              [this](const QString &id) {
                  return m_registry.sessionFor(id);
              },
              [this](const QString &id) {
                  const auto provider = m_registry.provider(id);
                  return provider && provider->access == "account"_L1 ? provider->origins : QList<Origin>{};
              },
              [this](const QString &id) {
                  const auto provider = m_registry.provider(id);
                  return provider ? provider->audience : QString();
              }),
          m_s3(
              [this](const QString &id) {
                  return m_registry.accountFor(id, AccountUse::ObjectStore);
              },
              [this](const QString &id) {
                  const auto provider = m_registry.provider(id);
                  return provider ? S3Store{.endpoint = provider->s3Endpoint, .region = provider->s3Region.toLatin1()}
                                  : S3Store();
              },
              registry.m_credentials, registry.m_clock)
    {
    }

    JobOf<HttpRequest> *resolve(const QString &providerId, const QUrl &href, bool refresh, QObject *parent) override
    {
        const auto provider = m_registry.provider(providerId);
        // Open buckets of Amazon's are read by https; keys are for those that are not.
        const bool isStored = provider && provider->s3Buckets.contains(href.host());
        const bool isPaid = isRequesterPays(href) && m_registry.accountFor(providerId, AccountUse::ObjectStore);
        if (href.scheme() == "s3"_L1 && (isStored || isPaid))
            return m_s3.resolve(providerId, href, refresh, parent);
        if (!provider || provider->access != "sas"_L1)
            return m_account.resolve(providerId, href, refresh, parent);
        auto *&sas = m_sas[provider->signUrl];
        if (!sas)
            sas = new SasResolver(m_registry.m_http, m_registry.m_clock, provider->signUrl, this);
        return sas->resolve(providerId, href, refresh, parent);
    }

    ProviderLimits limits(const QString &providerId) const override
    {
        const auto provider = m_registry.provider(providerId);
        return provider ? provider->transfers : ProviderLimits();
    }

private:
    ProviderRegistry &m_registry;
    AccountResolver m_account;
    S3Resolver m_s3;
    QHash<QUrl, SasResolver *> m_sas;
};

ProviderRegistry::ProviderRegistry(HttpClient &http, AccountStore &accounts, CredentialStore &credentials,
                                   const QString &userFolder, QObject *parent)
    : QObject(parent), m_http(http), m_accounts(accounts), m_credentials(credentials), m_userFolder(userFolder),
      m_resolver(new Resolver(*this))
{
    QStringList folders{u":/swathe/providers"_s};
    if (!userFolder.isEmpty())
        folders << userFolder;
    for (const auto &folder : std::as_const(folders)) {
        const auto files = QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name);
        for (const auto &file : files) {
            if (auto provider = readDescription(file.filePath())) {
                m_providers.insert(provider->id, *provider);
            } else {
                provider.error().url = QUrl::fromLocalFile(file.filePath());
                m_problems << provider.error();
            }
        }
    }
    // A changed account has other secrets: its session must not go on with the old ones.
    connect(&m_accounts, &AccountStore::changed, this, [this] {
        m_sessions.removeIf([this](const auto &entry) {
            const auto current = m_accounts.account(entry.key());
            if (current && *current == entry.value()->account())
                return false;
            entry.value()->deleteLater();
            return true;
        });
    });
}

QList<ProviderDescription> ProviderRegistry::providers() const
{
    auto all = m_providers.values();
    std::ranges::sort(all, [](const auto &a, const auto &b) {
        return a.name.localeAwareCompare(b.name) < 0;
    });
    return all;
}

std::optional<ProviderDescription> ProviderRegistry::provider(const QString &id) const
{
    const auto found = m_providers.constFind(id);
    return found == m_providers.cend() ? std::nullopt : std::optional(*found);
}

Status ProviderRegistry::addProvider(const ProviderDescription &provider, bool save)
{
    const auto object = toJson(provider);
    if (const auto checked = parseProviderDescription(object); !checked)
        return fail(checked.error());
    if (save) {
        const QDir folder(m_userFolder);
        QSaveFile file(folder.filePath(provider.id + ".json"_L1));
        if (m_userFolder.isEmpty() || !folder.mkpath(u"."_s) || !file.open(QIODevice::WriteOnly) ||
            file.write(QJsonDocument(object).toJson()) < 0 || !file.commit())
            return fail(Error::Kind::DiskDenied, u"%1: %2"_s.arg(file.fileName(), file.errorString()));
    }
    m_providers.insert(provider.id, provider);
    if (auto *old = m_clients.take(provider.id))
        old->deleteLater();
    return {};
}

Result<CatalogueClient *> ProviderRegistry::clientFor(const QString &idOrUrl)
{
    if (auto *known = m_clients.value(idOrUrl))
        return known;
    CatalogueClient *client = nullptr;
    if (const auto description = provider(idOrUrl)) {
        SessionSource session;
        // An open search stays open when the keychain is locked or the password is old.
        if (!description->isSearchOpen)
            session = [this, idOrUrl] {
                return sessionFor(idOrUrl);
            };
        if (description->protocol == "stac-static"_L1) {
            client = new StacStaticClient(m_http, session, idOrUrl, description->url, this);
        } else if (description->protocol == "odata"_L1) {
            client = new ODataClient(
                m_http,
                [this, idOrUrl] {
                    return sessionFor(idOrUrl);
                },
                {.providerId = idOrUrl,
                 .url = description->url,
                 .downloadUrl = description->downloadUrl,
                 .maxPageSize = description->maxPageSize,
                 .manners = mannersOf(*description)},
                this);
        } else {
            client = new StacClient(m_http, session,
                                    {.providerId = idOrUrl,
                                     .url = description->url,
                                     .maxPageSize = description->maxPageSize,
                                     .canSort = description->canSort,
                                     .manners = mannersOf(*description)},
                                    this);
        }
    } else {
        const QUrl url(idOrUrl, QUrl::StrictMode);
        const QFileInfo file(url.isLocalFile() ? url.toLocalFile() : idOrUrl);
        if (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) {
            if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
                return fail(Error::Kind::InvalidInput, u"not a usable address (%1)"_s.arg(url.errorString()));
            client = new StacClient(
                m_http,
                [this, idOrUrl] {
                    return sessionFor(idOrUrl);
                },
                {.providerId = idOrUrl, .url = url}, this);
        } else if (file.exists()) {
            client = new StacStaticClient(m_http, {}, idOrUrl, QUrl::fromLocalFile(file.absoluteFilePath()), this);
        } else {
            return fail(Error::Kind::NotFound,
                        u"no catalogue \"%1\": neither a provider, nor an address, nor a file"_s.arg(idOrUrl));
        }
    }
    m_clients.insert(idOrUrl, client);
    return client;
}

std::optional<Account> ProviderRegistry::accountFor(const QString &providerId, AccountUse use) const
{
    if (const auto own = m_accounts.accountFor(providerId, use))
        return own;
    const auto description = provider(providerId);
    if (!description || description->accountGroup.isEmpty())
        return {};
    for (const auto &other : m_providers) {
        if (other.id == providerId || other.accountGroup != description->accountGroup)
            continue;
        if (const auto shared = m_accounts.accountFor(other.id, use))
            return shared;
    }
    return {};
}

AuthSession *ProviderRegistry::sessionFor(const QString &providerId)
{
    const auto account = accountFor(providerId, AccountUse::Download);
    return account ? sessionOf(*account) : nullptr;
}

AuthSession *ProviderRegistry::sessionOf(const Account &account)
{
    auto *&session = m_sessions[account.id];
    if (!session) {
        session = makeAuthSession(account, m_credentials, m_http, m_clock).release();
        session->setParent(this);
    }
    return session;
}

AssetResolver &ProviderRegistry::resolver()
{
    return *m_resolver;
}

} // namespace swathe
