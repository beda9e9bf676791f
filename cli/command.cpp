// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"

#include "cli/accountcommands.h"
#include "cli/arguments.h"
#include "cli/cataloguecommands.h"
#include "cli/console.h"
#include "cli/downloadcommand.h"
#include "cli/searchcommand.h"
#include "cli/session.h"
#include "cli/verifycommand.h"

namespace swathe::cli {

using namespace Qt::StringLiterals;

namespace {

Result<bool> isJsonWanted(const CommandLine &line)
{
    if (!line.has(u"format"_s))
        return false;
    const auto format = parseChoice(u"format"_s, line.value(u"format"_s), {u"table"_s, u"json"_s});
    if (!format)
        return fail(format.error());
    return *format == "json"_L1;
}

} // namespace

Result<std::unique_ptr<Command>> makeCommand(const CommandLine &line, Session &session)
{
    const QString &name = line.command->name;
    if (name == "search"_L1) {
        const auto options = readSearchOptions(line);
        if (!options)
            return fail(options.error());
        // A name that is mistyped is told before the others are asked.
        for (const QString &catalog : options->catalogs) {
            if (const auto client = session.client(catalog); !client)
                return fail(client.error());
        }
        return std::make_unique<SearchCommand>(*options, [&session](const QString &catalog) {
            return session.client(catalog);
        });
    }
    if (name == "download"_L1) {
        auto options = readDownloadOptions(line);
        if (!options)
            return fail(options.error());
        if (!options->catalog.isEmpty()) {
            const auto client = session.client(options->catalog);
            if (!client)
                return fail(client.error());
            options->provider = (*client)->providerId();
        }
        return std::make_unique<DownloadCommand>(*options, session);
    }
    if (name == "verify"_L1) {
        auto options = readVerifyOptions(line);
        if (!options)
            return fail(options.error());
        if (const QString catalog = line.value(u"catalog"_s); !catalog.isEmpty()) {
            const auto client = session.client(catalog);
            if (!client)
                return fail(client.error());
            options->provider = (*client)->providerId();
        }
        return std::make_unique<VerifyCommand>(*options, session);
    }
    const auto isJson = isJsonWanted(line);
    if (!isJson)
        return fail(isJson.error());
    if (name == "catalogs"_L1)
        return std::make_unique<CatalogsCommand>(session, *isJson);
    if (name == "account list"_L1)
        return std::make_unique<AccountListCommand>(session, *isJson);

    const QString catalog = line.value(u"catalog"_s);
    if (catalog.isEmpty())
        return fail(Error::Kind::InvalidInput, u"--catalog is missing: which catalogue is meant?"_s);
    const auto client = session.client(catalog);
    if (!client)
        return fail(client.error());
    if (name == "collections"_L1)
        return std::make_unique<CollectionsCommand>(catalog, line.values(u"find"_s).join(u' '), **client, *isJson);
    const QString provider = (*client)->providerId();
    const PipedSecrets piped{.hasSecret = line.has(u"secret-stdin"_s),
                             .hasOneTimeCode = line.has(u"one-time-code-stdin"_s)};
    if (name == "account add"_L1) {
        const auto account = readAccount(line, session, provider);
        if (!account)
            return fail(account.error());
        return std::make_unique<AccountAddCommand>(*account, session, piped);
    }
    const std::optional<Account> account = session.accounts().accountFor(provider);
    if (!account)
        return fail(Error::Kind::InvalidInput, u"There is no account for \"%1\"; \"swathe-cli account list\" lists "
                                               "them."_s.arg(catalog));
    if (name == "account test"_L1)
        return std::make_unique<AccountTestCommand>(*account, session, piped);
    return std::make_unique<AccountRemoveCommand>(*account, session);
}

ExitCode exitCodeFor(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::InvalidInput:
        return ExitCode::Usage;
    case Error::Kind::Unauthorised:
    case Error::Kind::KeychainUnavailable:
    case Error::Kind::KeychainFailed:
        return ExitCode::SignIn;
    case Error::Kind::Cancelled:
        return ExitCode::Interrupted;
    default:
        return ExitCode::SomeFailed;
    }
}

void complainOf(const Error &error, const QString &catalog)
{
    if (error.kind == Error::Kind::Cancelled)
        return;
    complain(errorWords(error));
    if (error.kind == Error::Kind::Unauthorised)
        complain(u"Sign in with \"swathe-cli account add --catalog %1\"."_s.arg(
            catalog.isEmpty() ? u"ID"_s : printable(catalog)));
    else if (error.kind == Error::Kind::KeychainUnavailable)
        complain(u"Without a key store, give the secret to each command with --secret-stdin."_s);
}

} // namespace swathe::cli
