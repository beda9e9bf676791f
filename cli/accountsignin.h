// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/auth/authsession.h"

#include <QPointer>

namespace swathe::cli {

/**
 * Signs an account in once. A service of the password scheme that wants a one-time code refuses the sign-in in the
 * same words as for a wrong password, so a refusal is answered once with a code asked for on the terminal. finished()
 * comes once, from the event loop or from within start(). Main thread.
 */
class AccountSignIn : public QObject
{
    Q_OBJECT

public:
    /// `isCodePiped`: the code is the next line of standard input, and nothing is asked.
    AccountSignIn(AuthSession &session, bool isCodePiped, QObject *parent = nullptr);
    void start();
    void cancel();

Q_SIGNALS:
    /// Errors: those of AuthSession::authorise(), and InvalidInput if no code was piped in.
    void finished(const swathe::Status &status);

private:
    void attempt();
    void onAnswer(const Result<Authorisation> &answer);

    AuthSession &m_session;
    bool m_isCodePiped;
    bool m_mayAsk;
    QPointer<JobOf<Authorisation>> m_job;
};

} // namespace swathe::cli
