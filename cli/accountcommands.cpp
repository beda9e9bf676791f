// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/accountcommands.h"

#include "cli/accountsignin.h"
#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/formats.h"
#include "cli/session.h"

#include <QJsonArray>
#include <QUuid>

namespace swathe::cli {

using namespace Qt::StringLiterals;

Result<Account> readAccount(const CommandLine &line, Session &session, const QString &provider)
{
    const auto invalid = [](const QString &sentence) {
        return fail(Error::Kind::InvalidInput, sentence);
    };
    const ProviderDescription description = session.registry().provider(provider).value_or(ProviderDescription{});
    const bool isGiven = line.has(u"scheme"_s);
    const AuthScheme scheme = isGiven ? authSchemeFromName(line.value(u"scheme"_s)) : description.auth;
    const bool isInteractive = scheme == AuthScheme::AuthorizationCode || scheme == AuthScheme::DeviceCode;
    if (isGiven && (scheme == AuthScheme::None || isInteractive))
        return invalid(u"--scheme cannot be \"%1\"; it is one of basic, bearer, apiKey, clientCredentials, password, "
                       "s3Keys."_s.arg(line.value(u"scheme"_s)));
    Account account = accountAt(description, scheme);
    account.id = AccountId(QUuid::createUuid().toString(QUuid::WithoutBraces));
    account.provider = provider;
    account.user = line.value(u"user"_s);
    account.paysForRequests = line.has(u"requester-pays"_s);
    // One account of a kind: keys of an object store stand beside a sign-in.
    if (const auto known = session.accounts().accountFor(provider, usesOf(scheme).first()))
        account.id = known->id;
    if (account.scheme == AuthScheme::None)
        return invalid(u"This catalogue needs no account, as far as is known. If it does, say how with --scheme."_s);
    const bool needsToken = account.scheme == AuthScheme::ClientCredentials || account.scheme == AuthScheme::Password;
    if (line.has(u"token-url"_s)) {
        const auto url = parseUrl(line.value(u"token-url"_s));
        if (!url)
            return fail(url.error());
        account.tokenUrl = *url;
    }
    if (needsToken && account.tokenUrl.isEmpty())
        return invalid(u"--token-url is missing: this scheme gets its tokens there."_s);
    const bool needsUser = needsToken || account.scheme == AuthScheme::Basic || account.scheme == AuthScheme::S3Keys;
    if (needsUser && account.user.isEmpty())
        return invalid(u"--user is missing."_s);
    if (line.has(u"header"_s))
        account.headerName = line.value(u"header"_s).toLatin1();
    for (const QString &text : line.values(u"origin"_s)) {
        const auto url = parseUrl(text);
        if (!url)
            return fail(url.error());
        account.origins << Origin::of(*url);
    }
    if (const Origin own = Origin::of(description.url.isEmpty() ? QUrl(provider) : description.url);
        !own.host.isEmpty() && !account.origins.contains(own) && scheme != AuthScheme::S3Keys)
        account.origins << own;
    return account;
}

AccountAddCommand::AccountAddCommand(Account account, Session &session, PipedSecrets piped, QObject *parent)
    : Command(parent), m_account(std::move(account)), m_session(session), m_piped(piped)
{
}

void AccountAddCommand::start()
{
    const bool isToken = m_account.scheme == AuthScheme::Bearer || m_account.scheme == AuthScheme::ApiKey;
    const auto secret =
        m_piped.hasSecret
            ? readSecretLine()
            : askSecret((isToken ? u"Token for %1"_s : u"Password for %1"_s)
                            .arg(printable(m_account.user.isEmpty() ? m_account.provider : m_account.user)));
    if (!secret) {
        if (secret.error().kind == Error::Kind::Unauthorised)
            complain(u"There is no terminal to ask for the secret: pipe it in with --secret-stdin."_s);
        else
            complainOf(secret.error(), m_account.provider);
        const bool isNoTerminal = secret.error().kind == Error::Kind::Unauthorised;
        Q_EMIT finished(isNoTerminal ? ExitCode::Usage : exitCodeFor(secret.error()));
        return;
    }
    if (m_account.scheme == AuthScheme::Password)
        forgetOldToken(*secret);
    else
        write(*secret);
}

void AccountAddCommand::forgetOldToken(const Secret &secret)
{
    // The token of an earlier sign-in, of another user perhaps, would be tried before the password. A store that is
    // not there says so when the secret is written.
    m_job = m_session.credentials().remove(m_account.id, refreshTokenPart(), this);
    connect(m_job, &Job::finished, this, [this, secret] {
        if (const auto &result = m_job->result(); !result && result.error().kind == Error::Kind::Cancelled)
            end();
        else
            write(secret);
    });
    m_job->start();
}

void AccountAddCommand::write(const Secret &secret)
{
    m_job = m_session.credentials().write(m_account.id, secretPart(), secret, this);
    connect(m_job, &Job::finished, this, &AccountAddCommand::end);
    m_job->start();
}

void AccountAddCommand::interrupt()
{
    if (m_signIn)
        m_signIn->cancel();
    else if (m_job)
        m_job->cancel();
}

void AccountAddCommand::end()
{
    const auto &result = m_job->result();
    if (!result && result.error().kind != Error::Kind::KeychainUnavailable) {
        complainOf(result.error(), m_account.provider);
        Q_EMIT finished(result.error().kind == Error::Kind::Cancelled ? ExitCode::Interrupted : ExitCode::SomeFailed);
        return;
    }
    // Without a key store the account itself is still of use, with the secret piped in each time.
    m_session.accounts().save(m_account);
    if (!result) {
        complainOf(result.error(), m_account.provider);
        complain(u"The account for %1 is kept without its secret, which was written nowhere."_s.arg(
            printable(m_account.provider)));
        Q_EMIT finished(ExitCode::SomeFailed);
        return;
    }
    complain(u"The account for %1 is kept; its secret is in the key store."_s.arg(printable(m_account.provider)));
    if (m_account.scheme == AuthScheme::Password)
        signIn();
    else
        Q_EMIT finished(ExitCode::Done);
}

void AccountAddCommand::signIn()
{
    AuthSession *session = m_session.registry().sessionFor(m_account.provider);
    if (!session) {
        Q_EMIT finished(ExitCode::Done);
        return;
    }
    m_signIn = new AccountSignIn(*session, m_piped.hasOneTimeCode, this);
    connect(m_signIn, &AccountSignIn::finished, this, [this](const Status &status) {
        if (status) {
            complain(u"Signed in."_s);
        } else if (status.error().kind == Error::Kind::Unauthorised) {
            complain(errorWords(status.error()));
            complain(u"Try again with \"swathe-cli account test --catalog %1\"."_s.arg(printable(m_account.provider)));
        } else {
            complainOf(status.error(), m_account.provider);
        }
        Q_EMIT finished(status ? ExitCode::Done : exitCodeFor(status.error()));
    });
    m_signIn->start();
}

AccountListCommand::AccountListCommand(Session &session, bool isJson, QObject *parent)
    : Command(parent), m_session(session), m_isJson(isJson)
{
}

void AccountListCommand::start()
{
    QByteArray text;
    QList<QStringList> rows;
    for (const Account &account : m_session.accounts().accounts()) {
        QStringList origins;
        for (const Origin &origin : account.origins)
            origins << origin.toString();
        if (m_isJson) {
            text += jsonLine({{"catalog"_L1, account.provider},
                              {"scheme"_L1, authSchemeName(account.scheme)},
                              {"user"_L1, account.user},
                              {"tokenUrl"_L1, account.tokenUrl.toString()},
                              {"origins"_L1, QJsonArray::fromStringList(origins)}});
        } else {
            rows << QStringList{account.provider, authSchemeName(account.scheme),
                                account.user.isEmpty() ? u"-"_s : account.user, origins.join(u' ')};
        }
    }
    if (!m_isJson && !rows.isEmpty())
        text = TextTable({u"CATALOG"_s, u"SCHEME"_s, u"USER"_s, u"SENT TO"_s}).format(rows);
    Q_EMIT finished(writeOut(text) ? ExitCode::Done : ExitCode::SomeFailed);
}

AccountTestCommand::AccountTestCommand(Account account, Session &session, PipedSecrets piped, QObject *parent)
    : Command(parent), m_account(std::move(account)), m_session(session), m_piped(piped)
{
}

void AccountTestCommand::start()
{
    AuthSession *session = m_session.registry().sessionFor(m_account.provider);
    if (!session) {
        complain(u"This account cannot be used to sign in."_s);
        Q_EMIT finished(ExitCode::SignIn);
        return;
    }
    m_signIn = new AccountSignIn(*session, m_piped.hasOneTimeCode, this);
    connect(m_signIn, &AccountSignIn::finished, this, [this](const Status &status) {
        if (status)
            complain(u"The account for %1 works."_s.arg(printable(m_account.provider)));
        else
            complainOf(status.error(), m_account.provider);
        Q_EMIT finished(status ? ExitCode::Done : exitCodeFor(status.error()));
    });
    m_signIn->start();
}

void AccountTestCommand::interrupt()
{
    if (m_signIn)
        m_signIn->cancel();
}

AccountRemoveCommand::AccountRemoveCommand(Account account, Session &session, QObject *parent)
    : Command(parent), m_account(std::move(account)), m_session(session), m_parts{refreshTokenPart(), secretPart()}
{
}

void AccountRemoveCommand::start()
{
    // The service is told while the token is still there.
    AuthSession *session = m_session.registry().sessionOf(m_account);
    auto *job = session ? session->signOut(this) : nullptr;
    if (!job) {
        removeNext();
        return;
    }
    connect(job, &Job::finished, this, [this] {
        removeNext();
    });
    job->start();
}

void AccountRemoveCommand::removeNext()
{
    if (!m_parts.isEmpty()) {
        m_job = m_session.credentials().remove(m_account.id, m_parts.takeFirst(), this);
        connect(m_job, &Job::finished, this, [this] {
            if (!m_job->result())
                m_problem = m_job->result().error();
            if (m_problem && m_problem->kind == Error::Kind::Cancelled)
                Q_EMIT finished(ExitCode::Interrupted);
            else
                removeNext();
        });
        m_job->start();
        return;
    }
    m_session.accounts().remove(m_account.id);
    complain(u"The account for %1 is removed."_s.arg(printable(m_account.provider)));
    if (m_problem)
        complain(u"Its secret could not be taken out of the key store: "_s + errorWords(*m_problem));
    Q_EMIT finished(m_problem ? ExitCode::SomeFailed : ExitCode::Done);
}

void AccountRemoveCommand::interrupt()
{
    if (m_job)
        m_job->cancel();
}

} // namespace swathe::cli
