// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/session.h"

#include "core/auth/keychaincredentialstore.h"

#include <QJsonArray>
#include <QStandardPaths>

namespace swathe::cli {

using namespace Qt::StringLiterals;

namespace {

/** The secret that the caller gave, for every account, in this run only. */
class GivenCredentialStore final : public CredentialStore
{
public:
    explicit GivenCredentialStore(Secret secret) : m_secret(std::move(secret)) {}
    JobOf<Secret> *read(const AccountId &, const QString &part, QObject *parent) override
    {
        if (part != secretPart())
            return new ReadyJob<Secret>(fail(Error::Kind::NotFound, part), parent);
        return new ReadyJob<Secret>(m_secret, parent);
    }
    JobOf<bool> *write(const AccountId &, const QString &, const Secret &, QObject *parent) override
    {
        return new ReadyJob<bool>(true, parent);
    }
    JobOf<bool> *remove(const AccountId &, const QString &, QObject *parent) override
    {
        return new ReadyJob<bool>(true, parent);
    }
    [[nodiscard]] bool isPersistent() const override { return false; }

private:
    Secret m_secret;
};

std::unique_ptr<CredentialStore> makeStore(const std::optional<Secret> &secret)
{
    if (secret)
        return std::make_unique<GivenCredentialStore>(*secret);
    return std::make_unique<KeychainCredentialStore>();
}

} // namespace

Session::Session(const std::optional<Secret> &secret)
    : m_settings(Settings::Storage::User), m_accounts(m_settings), m_credentials(makeStore(secret)),
      m_registry(std::make_unique<ProviderRegistry>(
          m_http, m_accounts, *m_credentials,
          QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/swathe/providers"_s))
{
}

Session::~Session() = default;

Result<CatalogueClient *> Session::client(const QString &catalog)
{
    auto client = m_registry->clientFor(catalog);
    if (!client && client.error().kind == Error::Kind::NotFound)
        return fail(Error::Kind::InvalidInput,
                    u"There is no catalogue \"%1\"; \"swathe-cli catalogs\" lists them."_s.arg(catalog));
    return client;
}

QString Session::providerOf(const QJsonObject &item) const
{
    const QJsonArray links = item["links"_L1].toArray();
    for (const QLatin1StringView relation : {"self"_L1, "root"_L1, "collection"_L1, "parent"_L1}) {
        for (const QJsonValue &link : links) {
            if (link["rel"_L1].toString() != relation)
                continue;
            const QUrl href(link["href"_L1].toString());
            for (const ProviderDescription &provider : m_registry->providers()) {
                const QString path = provider.url.path(QUrl::FullyDecoded);
                if (!href.host().isEmpty() && Origin::of(href) == Origin::of(provider.url) &&
                    href.path(QUrl::FullyDecoded).startsWith(path.endsWith(u'/') ? path.chopped(1) : path))
                    return provider.id;
            }
        }
    }
    return {};
}

} // namespace swathe::cli
