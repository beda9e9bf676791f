// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/auth/credentialstore.h"
#include "core/http/httprequest.h"

#include <QObject>

namespace swathe {

/** The headers that make a request an account's own, and where they may go. */
struct Authorisation {
    QList<std::pair<QByteArray, Secret>> headers;
    QList<Origin> origins;
    void applyTo(HttpRequest &request) const;
    bool operator==(const Authorisation &) const = default;
};

/**
 * One signed-in account: gets tokens, shares them among all who wait, renews them before they end. Signs in once
 * for any number of jobs. Lives on the main thread; owned by AccountStore's user (the composition root).
 * Errors of authorise(): Unauthorised (secret missing or refused), KeychainUnavailable, KeychainFailed, and those of
 * HttpClient.
 */
class AuthSession : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    [[nodiscard]] virtual const Account &account() const = 0;
    /// Headers valid now, for at least a minute more.
    [[nodiscard]] virtual JobOf<Authorisation> *authorise(QObject *parent) = 0;
    /// The service refused what authorise() gave: the next call gets a new token.
    virtual void invalidate() = 0;
    /// As invalidate(), unless a newer one has been given out since: many refused together cause one renewal.
    virtual void refuse(const Authorisation &refused)
    {
        Q_UNUSED(refused)
        invalidate();
    }
    /// Ends the sign-in at the service, where it has a place for that, and forgets the token; the secret stays. Best
    /// effort within three seconds: the result is true even if the service did not answer.
    [[nodiscard]] virtual JobOf<bool> *signOut(QObject *parent)
    {
        invalidate();
        return new ReadyJob<bool>(true, parent);
    }
    /// A time-based code for the next sign-in, used once. Schemes without one ignore it.
    virtual void setOneTimeCode(const Secret &code) { Q_UNUSED(code) }

Q_SIGNALS:
    /// The secret is missing or was refused; sent before the jobs that wait for it end.
    void signInNeeded();
};

} // namespace swathe
