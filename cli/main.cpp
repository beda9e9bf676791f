// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"
#include "cli/console.h"
#include "cli/interruption.h"
#include "cli/session.h"
#include "core/base/version.h"
#include "core/transfer/enginegroup.h"

#include <QCoreApplication>

#include <clocale>
#include <csignal>
#include <langinfo.h>

using namespace swathe;
using namespace swathe::cli;
using namespace Qt::StringLiterals;

namespace {

int usage(const Error &error, const CommandSpec *command)
{
    complain(error.detail);
    complain(command ? u"See \"swathe-cli %1 --help\"."_s.arg(command->name) : u"See \"swathe-cli --help\"."_s);
    return int(ExitCode::Usage);
}

} // namespace

int main(int argc, char **argv)
{
    // A reader that goes away is seen as a failed write.
    std::signal(SIGPIPE, SIG_IGN);
    // Schedulers run programs in the C locale, of which Qt would complain each time.
    std::setlocale(LC_ALL, "");
    if (qstrcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
    EngineGroup::prepareProcess();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"swathe"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(kVersion));

    const auto line = parseCommandLine(QCoreApplication::arguments().mid(1));
    if (!line) {
        const QStringList words = QCoreApplication::arguments().mid(1);
        const CommandSpec *command = findCommand(words.value(0));
        return usage(line.error(), command ? command : findCommand(words.mid(0, 2).join(u' ')));
    }
    if (line->isVersion)
        return writeOut("swathe-cli " + QByteArray(kVersion) + '\n') ? 0 : 1;
    if (line->isHelp)
        return writeOut((line->command ? commandHelp(*line->command) : programHelp()).toUtf8()) ? 0 : 1;

    // "account add" reads it by itself, to put it into the key store.
    std::optional<Secret> secret;
    if (line->has(u"secret-stdin"_s) && line->command->name != "account add"_L1) {
        if (line->value(u"items"_s) == "-"_L1)
            return usage({.detail = u"Standard input cannot hold both the items and the secret."_s}, line->command);
        const auto given = readSecretLine();
        if (!given)
            return usage(given.error(), line->command);
        secret = *given;
    }
    Session session(secret);
    const auto command = makeCommand(*line, session);
    if (!command)
        return usage(command.error(), line->command);

    Interruption interruption;
    QObject::connect(&interruption, &Interruption::interrupted, command->get(), &Command::interrupt);
    QObject::connect(
        command->get(), &Command::finished, &app,
        [](ExitCode code) {
            QCoreApplication::exit(int(code));
        },
        Qt::QueuedConnection);
    QMetaObject::invokeMethod(command->get(), &Command::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
