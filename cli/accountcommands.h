// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"
#include "core/auth/account.h"
#include "core/base/job.h"

#include <optional>

namespace swathe::cli {

class AccountSignIn;

/** What "account add" and "account test" read from standard input instead of asking for it. */
struct PipedSecrets {
    bool hasSecret = false;
    bool hasOneTimeCode = false;
};

/** The account that the options of "account add" describe, completed from the provider's description. */
[[nodiscard]] Result<Account> readAccount(const CommandLine &line, Session &session, const QString &provider);

/**
 * "swathe-cli account add": asks for the secret, keeps it in the key store, then the account in the settings. An
 * account of the password scheme is signed in at once, because a one-time code is good for this moment only; what the
 * service gives for it is kept too, so that later commands need no code.
 */
class AccountAddCommand final : public Command
{
    Q_OBJECT

public:
    AccountAddCommand(Account account, Session &session, PipedSecrets piped, QObject *parent = nullptr);
    void start() override;
    void interrupt() override;

private:
    void forgetOldToken(const Secret &secret);
    void write(const Secret &secret);
    void end();
    void signIn();
    Account m_account;
    Session &m_session;
    PipedSecrets m_piped;
    JobOf<bool> *m_job = nullptr;
    AccountSignIn *m_signIn = nullptr;
};

/** "swathe-cli account list". */
class AccountListCommand final : public Command
{
    Q_OBJECT

public:
    AccountListCommand(Session &session, bool isJson, QObject *parent = nullptr);
    void start() override;
    void interrupt() override {}

private:
    Session &m_session;
    bool m_isJson;
};

/** "swathe-cli account test": signs in once and says how it went. */
class AccountTestCommand final : public Command
{
    Q_OBJECT

public:
    AccountTestCommand(Account account, Session &session, PipedSecrets piped, QObject *parent = nullptr);
    void start() override;
    void interrupt() override;

private:
    Account m_account;
    Session &m_session;
    PipedSecrets m_piped;
    AccountSignIn *m_signIn = nullptr;
};

/** "swathe-cli account remove": the account goes even when the key store does not answer, which is told then. */
class AccountRemoveCommand final : public Command
{
    Q_OBJECT

public:
    AccountRemoveCommand(Account account, Session &session, QObject *parent = nullptr);
    void start() override;
    void interrupt() override;

private:
    void removeNext();
    Account m_account;
    Session &m_session;
    QStringList m_parts;
    std::optional<Error> m_problem;
    JobOf<bool> *m_job = nullptr;
};

} // namespace swathe::cli
