// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/auth/account.h"

#include <QHash>
#include <QObject>
#include <QVariantList>
#include <QtQmlIntegration>

namespace swathe {

class AccountStore;
class CredentialStore;
class ProviderRegistry;
struct Error;

/**
 * Signing in and out at the providers that need an account. The secret passes through signIn() into the credential
 * store and is kept nowhere else. Lives on the main thread; what it is given must outlive it.
 */
class AccountController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(QVariantList cards READ cards NOTIFY changed)
    Q_PROPERTY(bool keepsSecrets READ keepsSecrets CONSTANT)

public:
    AccountController(ProviderRegistry &registry, AccountStore &accounts, CredentialStore &credentials,
                      QObject *parent = nullptr);

    /// One map a provider that has accounts: provider, name, needsUser, userLabel, secretLabel, user, isSignedIn,
    /// isBusy, message, isGood.
    [[nodiscard]] QVariantList cards() const;
    /// False: secrets are kept for this session only.
    [[nodiscard]] bool keepsSecrets() const;

    Q_INVOKABLE void signIn(const QString &provider, const QString &user, const QString &secret);
    Q_INVOKABLE void signOut(const QString &provider);
    /// Signs in and asks the catalogue for one scene.
    Q_INVOKABLE void test(const QString &provider);

Q_SIGNALS:
    void changed();
    /// Transfers that waited for this provider may go on.
    void signedIn(const QString &provider);

private:
    void forget(const Account &account);
    struct Note {
        QString message;
        bool isGood = false;
        bool isBusy = false;
    };
    void note(const QString &provider, const QString &message, bool isGood, bool isBusy);
    void noteError(const QString &provider, const Error &error);
    void testSearch(const QString &provider);

    ProviderRegistry &m_registry;
    AccountStore &m_accounts;
    CredentialStore &m_credentials;
    QHash<QString, Note> m_notes;
};

} // namespace swathe
