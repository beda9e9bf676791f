// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/result.h"
#include "core/base/secret.h"

#include <QByteArray>
#include <QString>

namespace swathe::cli {

/*
 * Standard input, output and error of the program, written and read without buffering of their own, so that a line
 * is at the reader as soon as it is there.
 */

/** False when the reader has gone or the disk is full. */
[[nodiscard]] bool writeOut(const QByteArray &bytes);
void writeErr(const QByteArray &bytes);
/** "swathe-cli: text" on standard error. */
void complain(const QString &text);

[[nodiscard]] bool isErrTerminal();
[[nodiscard]] bool isInTerminal();
/** Columns of the terminal on standard error; 80 if unknown. */
[[nodiscard]] int errColumns();

/** Asks on the terminal without showing what is typed. Unauthorised without a terminal, Cancelled by Ctrl+C or Ctrl+D.
 */
[[nodiscard]] Result<Secret> askSecret(const QString &question);
/** The first line of standard input, without its line end. InvalidInput if it is empty. */
[[nodiscard]] Result<Secret> readSecretLine();

/** Sentence and action for the user, with the technical detail where it says more. */
[[nodiscard]] QString errorWords(const Error &error);

} // namespace swathe::cli
