// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QCommandLineParser>
#include <QList>
#include <QStringList>

#include <memory>
#include <span>

namespace swathe::cli {

/** What the program tells its caller. */
enum class ExitCode {
    Done = 0,
    SomeFailed = 1,    ///< and what failed was listed
    Usage = 2,         ///< the command line or what it names cannot be used
    SignIn = 3,        ///< an account is missing or was refused
    Interrupted = 130, ///< by SIGINT or SIGTERM; what was done is kept
};

/** One option of a command, as help, parser, man page and completions know it. */
struct OptionSpec {
    QStringList names; ///< without dashes; the long one last
    QString value;     ///< name of its value; empty for a switch
    QString help;
};

/** One command ("search", or "account add"). */
struct CommandSpec {
    QString name;
    QString summary;
    QStringList usage; ///< the lines after "Usage: swathe-cli"
    QString details;
    QList<OptionSpec> options; ///< without --help, which every command has
    QString operand;           ///< what the one word after the command stands for ("DIR"); empty: there is none
};

/** All commands, in the order of the help. */
[[nodiscard]] const QList<CommandSpec> &commands();
[[nodiscard]] const CommandSpec *findCommand(const QString &name);

/** Help of the program, and of one command. Ends with a line feed. */
[[nodiscard]] QString programHelp();
[[nodiscard]] QString commandHelp(const CommandSpec &command);

/**
 * What was typed: the command and its options. `command` is null for help and version of the program.
 */
struct CommandLine {
    const CommandSpec *command = nullptr;
    bool isHelp = false;
    bool isVersion = false;
    QString operand;                            ///< the word after the command, where it has one
    std::shared_ptr<QCommandLineParser> parser; ///< shared, because a parser cannot be copied

    // False, or empty, for an option that the command does not have.
    [[nodiscard]] bool has(const QString &option) const { return knows(option) && parser->isSet(option); }
    [[nodiscard]] QString value(const QString &option) const
    {
        return knows(option) ? parser->value(option) : QString();
    }
    [[nodiscard]] QStringList values(const QString &option) const
    {
        return knows(option) ? parser->values(option) : QStringList();
    }

private:
    [[nodiscard]] bool knows(const QString &option) const;
};

/** Reads `arguments` (without the program's name). Errors: InvalidInput, whose detail is a sentence for the user. */
[[nodiscard]] Result<CommandLine> parseCommandLine(const QStringList &arguments);

} // namespace swathe::cli
