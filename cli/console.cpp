// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/console.h"

#include "cli/formats.h"
#include "core/base/errortext.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace swathe::cli {

using namespace Qt::StringLiterals;

namespace {

bool writeAll(int handle, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t count = ::write(handle, bytes.constData() + done, size_t(bytes.size() - done));
        if (count > 0) {
            done += count;
        } else if (errno == EAGAIN) {
            // The other side made the shared pipe non-blocking: wait until it takes more.
            pollfd ready{handle, POLLOUT, 0};
            ::poll(&ready, 1, -1);
        } else if (errno != EINTR) {
            return false;
        }
    }
    return true;
}

/// One line of `handle`, byte by byte so that nothing after it is taken. Nothing at the end or when interrupted.
std::optional<QByteArray> readLine(int handle)
{
    QByteArray line;
    for (;;) {
        char character = 0;
        const ssize_t count = ::read(handle, &character, 1);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return line.isEmpty() ? std::nullopt : std::optional(line);
        if (character == 3)
            return {};
        if (character == '\n')
            return line.endsWith('\r') ? line.chopped(1) : line;
        line += character;
    }
}

} // namespace

bool writeOut(const QByteArray &bytes)
{
    return writeAll(STDOUT_FILENO, bytes);
}

void writeErr(const QByteArray &bytes)
{
    writeAll(STDERR_FILENO, bytes);
}

void complain(const QString &text)
{
    writeErr("swathe-cli: " + text.toUtf8() + '\n');
}

bool isErrTerminal()
{
    return ::isatty(STDERR_FILENO) == 1;
}

bool isInTerminal()
{
    return ::isatty(STDIN_FILENO) == 1;
}

int errColumns()
{
    winsize size{};
    return ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

Result<Secret> askSecret(const QString &question)
{
    // The terminal itself, because standard input may be a pipe of items.
    const int terminal = ::open("/dev/tty", O_RDWR | O_CLOEXEC);
    if (terminal < 0)
        return fail(Error::Kind::Unauthorised, u"there is no terminal to ask on"_s);
    termios before{};
    ::tcgetattr(terminal, &before);
    termios quiet = before;
    // Signals are off while asking: Ctrl+C must not leave a terminal that shows nothing.
    quiet.c_lflag &= ~tcflag_t(ECHO | ISIG);
    // It ends the line instead, so that it is seen at once.
    quiet.c_cc[VEOL] = 3;
    // Before the question, after which somebody quick may type at once.
    ::tcsetattr(terminal, TCSAFLUSH, &quiet);
    writeAll(terminal, question.toUtf8() + ": ");
    const std::optional<QByteArray> line = readLine(terminal);
    ::tcsetattr(terminal, TCSAFLUSH, &before);
    writeAll(terminal, "\n");
    ::close(terminal);
    if (!line || line->contains('\3'))
        return fail(Error::Kind::Cancelled, u"no secret was given"_s);
    if (line->isEmpty())
        return fail(Error::Kind::InvalidInput, u"The secret is empty."_s);
    return Secret(*line);
}

Result<Secret> readSecretLine()
{
    const std::optional<QByteArray> line = readLine(STDIN_FILENO);
    if (!line || line->isEmpty())
        return fail(Error::Kind::InvalidInput, u"Standard input holds no secret in its first line."_s);
    return Secret(*line);
}

QString errorWords(const Error &error)
{
    // What the user gave is named by the detail, which is a sentence then.
    if (error.kind == Error::Kind::InvalidInput && !error.detail.isEmpty())
        return printable(error.detail);
    const ErrorText text = errorText(error);
    QString words = text.sentence;
    if (!text.action.isEmpty())
        words += u' ' + text.action;
    QString detail = printable(error.detail).simplified();
    constexpr qsizetype kLongest = 300;
    if (detail.size() > kLongest)
        detail = detail.first(kLongest) + u'…';
    QStringList facts;
    if (!detail.isEmpty())
        facts << detail;
    if (!error.url.isEmpty())
        facts << error.url.toDisplayString();
    return facts.isEmpty() ? words : words + u" ("_s + facts.join(u"; "_s) + u')';
}

} // namespace swathe::cli
