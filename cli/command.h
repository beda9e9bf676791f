// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/commandline.h"

#include <QObject>

#include <memory>

namespace swathe::cli {

class Session;

/**
 * One run of one command. finished() comes once, from the event loop or from within start(). interrupt() ends it
 * with ExitCode::Interrupted, keeping what was done.
 */
class Command : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    virtual void start() = 0;
    virtual void interrupt() = 0;

Q_SIGNALS:
    void finished(swathe::cli::ExitCode code);
};

/**
 * The command for a line whose options have been read. Errors: InvalidInput, with a sentence for the user; the
 * command line is wrong then and nothing was done.
 */
[[nodiscard]] Result<std::unique_ptr<Command>> makeCommand(const CommandLine &line, Session &session);

/** Which exit code an error that ended the work stands for. */
[[nodiscard]] ExitCode exitCodeFor(const Error &error);
/** Tells of an error that ended the work, with a hint to "account add" where that helps. */
void complainOf(const Error &error, const QString &catalog);

} // namespace swathe::cli
