// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/auth/account.h"
#include "core/base/job.h"

namespace swathe {

/// The part of an account that the user typed: password, token, key or client secret.
[[nodiscard]] inline QString secretPart()
{
    return QStringLiteral("secret");
}

/// What an OAuth service gave to sign in again without it.
[[nodiscard]] inline QString refreshTokenPart()
{
    return QStringLiteral("refresh-token");
}

/**
 * Where secrets live. Keys are account ids, plus a part (see above). Every call is a job, because a
 * key store may ask the user to unlock it. Errors: NotFound, KeychainUnavailable (no service), KeychainFailed.
 */
class CredentialStore
{
public:
    virtual ~CredentialStore() = default;
    [[nodiscard]] virtual JobOf<Secret> *read(const AccountId &account, const QString &part, QObject *parent) = 0;
    [[nodiscard]] virtual JobOf<bool> *write(const AccountId &account, const QString &part, const Secret &secret,
                                             QObject *parent) = 0;
    /// Removing what is not there succeeds.
    [[nodiscard]] virtual JobOf<bool> *remove(const AccountId &account, const QString &part, QObject *parent) = 0;
    /// False: secrets are kept for this session only, and the user has to be told.
    [[nodiscard]] virtual bool isPersistent() const = 0;
};

} // namespace swathe
