// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accountcontroller.h"

#include "core/auth/accountstore.h"
#include "core/base/errortext.h"
#include "core/providers/providerregistry.h"

namespace swathe {

AccountController::AccountController(ProviderRegistry &registry, AccountStore &accounts, CredentialStore &credentials,
                                     QObject *parent)
    : QObject(parent), m_registry(registry), m_accounts(accounts), m_credentials(credentials)
{
    connect(&accounts, &AccountStore::changed, this, &AccountController::changed);
}

QVariantList AccountController::cards() const
{
    QVariantList result;
    const QList<ProviderDescription> providers = m_registry.providers();
    for (const ProviderDescription &provider : providers) {
        if (provider.auth == AuthScheme::None)
            continue;
        const std::optional<Account> account = m_accounts.accountFor(provider.id);
        const bool isClient = provider.auth == AuthScheme::ClientCredentials;
        const bool needsUser = isClient || provider.auth == AuthScheme::Basic || provider.auth == AuthScheme::Password;
        const QString secretLabel = isClient                              ? tr("Client secret")
                                    : provider.auth == AuthScheme::Bearer ? tr("Access token")
                                    : provider.auth == AuthScheme::ApiKey ? tr("API key")
                                                                          : tr("Password");
        const Note note = m_notes.value(provider.id);
        result.append(QVariantMap{{QStringLiteral("provider"), provider.id},
                                  {QStringLiteral("name"), provider.name},
                                  {QStringLiteral("needsUser"), needsUser},
                                  {QStringLiteral("userLabel"), isClient ? tr("Client id") : tr("User name")},
                                  {QStringLiteral("secretLabel"), secretLabel},
                                  {QStringLiteral("user"), account ? account->user : QString()},
                                  {QStringLiteral("isSignedIn"), account.has_value()},
                                  {QStringLiteral("isBusy"), note.isBusy},
                                  {QStringLiteral("message"), note.message},
                                  {QStringLiteral("isGood"), note.isGood}});
    }
    return result;
}

bool AccountController::keepsSecrets() const
{
    return m_credentials.isPersistent();
}

void AccountController::note(const QString &provider, const QString &message, bool isGood, bool isBusy)
{
    m_notes.insert(provider, {.message = message, .isGood = isGood, .isBusy = isBusy});
    Q_EMIT changed();
}

void AccountController::noteError(const QString &provider, const Error &error)
{
    note(provider, errorText(error).sentence, false, false);
}

void AccountController::signIn(const QString &provider, const QString &user, const QString &secret)
{
    const std::optional<ProviderDescription> description = m_registry.provider(provider);
    if (!description)
        return;
    if (secret.isEmpty()) {
        note(provider, tr("Type the secret first."), false, false);
        return;
    }
    Account account = accountAt(*description, description->auth);
    account.id = AccountId(provider);
    account.user = user;
    note(provider, tr("Signing in …"), true, true);
    auto *job = m_credentials.write(account.id, secretPart(), Secret(secret.toUtf8()), this);
    connect(job, &Job::finished, this, [this, job, account, provider] {
        job->deleteLater();
        if (!job->result()) {
            noteError(provider, job->result().error());
            return;
        }
        m_accounts.save(account);
        if (AuthSession *session = m_registry.sessionFor(provider))
            session->invalidate();
        test(provider);
    });
    job->start();
}

void AccountController::signOut(const QString &provider)
{
    const std::optional<Account> account = m_accounts.accountFor(provider);
    if (!account)
        return;
    AuthSession *session = m_registry.sessionOf(*account);
    JobOf<bool> *ending = session ? session->signOut(this) : new ReadyJob<bool>(true, this);
    connect(ending, &Job::finished, this, [this, ending, account] {
        ending->deleteLater();
        forget(*account);
    });
    ending->start();
}

void AccountController::forget(const Account &account)
{
    auto *job = m_credentials.remove(account.id, secretPart(), this);
    connect(job, &Job::finished, this, [this, job, id = account.id, provider = account.provider] {
        job->deleteLater();
        if (!job->result()) {
            noteError(provider, job->result().error());
            return;
        }
        if (AuthSession *session = m_registry.sessionFor(provider))
            session->invalidate();
        m_accounts.remove(id);
        note(provider, tr("Signed out. The secret was removed."), true, false);
    });
    job->start();
}

void AccountController::test(const QString &provider)
{
    AuthSession *session = m_registry.sessionFor(provider);
    if (!session) {
        note(provider, tr("Sign in first."), false, false);
        return;
    }
    note(provider, tr("Testing …"), true, true);
    auto *job = session->authorise(this);
    connect(job, &Job::finished, this, [this, job, provider] {
        job->deleteLater();
        if (!job->result()) {
            noteError(provider, job->result().error());
            return;
        }
        Q_EMIT signedIn(provider);
        testSearch(provider);
    });
    job->start();
}

void AccountController::testSearch(const QString &provider)
{
    const Result<CatalogueClient *> client = m_registry.clientFor(provider);
    if (!client) {
        noteError(provider, client.error());
        return;
    }
    auto *job = (*client)->search({.limit = 1, .pageSize = 1}, this);
    connect(job, &Job::finished, this, [this, job, provider] {
        job->deleteLater();
        if (!job->result())
            note(provider, tr("Signed in, but a search failed: %1").arg(errorText(job->result().error()).sentence),
                 false, false);
        else
            note(provider, tr("Signed in; a test search worked."), true, false);
    });
    job->start();
}

} // namespace swathe
