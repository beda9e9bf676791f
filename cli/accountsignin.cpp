// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/accountsignin.h"

#include "cli/console.h"
#include "cli/formats.h"

namespace swathe::cli {

using namespace Qt::StringLiterals;

AccountSignIn::AccountSignIn(AuthSession &session, bool isCodePiped, QObject *parent)
    : QObject(parent), m_session(session), m_isCodePiped(isCodePiped),
      m_mayAsk(!isCodePiped && session.account().scheme == AuthScheme::Password)
{
}

void AccountSignIn::start()
{
    if (m_isCodePiped) {
        const auto code = readSecretLine();
        if (!code) {
            Q_EMIT finished(fail(Error::Kind::InvalidInput, u"Standard input holds no one-time code."_s));
            return;
        }
        m_session.setOneTimeCode(*code);
    }
    attempt();
}

void AccountSignIn::cancel()
{
    if (m_job)
        m_job->cancel();
}

void AccountSignIn::attempt()
{
    m_job = m_session.authorise(this);
    connect(m_job, &Job::finished, this, [this] {
        m_job->deleteLater();
        onAnswer(m_job->result());
    });
    m_job->start();
}

void AccountSignIn::onAnswer(const Result<Authorisation> &answer)
{
    if (answer) {
        Q_EMIT finished({});
        return;
    }
    // Refused by the service, not for want of a stored secret.
    const bool isRefused = answer.error().kind == Error::Kind::Unauthorised && answer.error().httpStatus != 0;
    if (!isRefused || !std::exchange(m_mayAsk, false)) {
        Q_EMIT finished(fail(answer.error()));
        return;
    }
    const auto code = askSecret(u"The sign-in was refused. One-time code for %1, if the account has one"_s.arg(
        printable(m_session.account().user)));
    if (!code) {
        const bool isCancelled = code.error().kind == Error::Kind::Cancelled;
        if (code.error().kind == Error::Kind::Unauthorised)
            complain(u"If the account wants a one-time code, pipe it in with --one-time-code-stdin."_s);
        Q_EMIT finished(fail(isCancelled ? code.error() : answer.error()));
        return;
    }
    m_session.setOneTimeCode(*code);
    attempt();
}

} // namespace swathe::cli
