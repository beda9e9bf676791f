// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/auth/authsession.h"

#include <optional>

namespace swathe {

/** Basic, Bearer, ApiKey, and None (which needs no secret). See makeAuthSession(). */
class StaticAuthSession final : public AuthSession
{
    Q_OBJECT

public:
    StaticAuthSession(Account account, CredentialStore &store, QObject *parent = nullptr);

    [[nodiscard]] const Account &account() const override { return m_account; }
    [[nodiscard]] JobOf<Authorisation> *authorise(QObject *parent) override;
    /// The secret itself was refused: the user has to give another one.
    void invalidate() override;

private:
    class AuthoriseJob;
    [[nodiscard]] Authorisation authorisationFor(const Secret &secret) const;

    const Account m_account;
    CredentialStore &m_store;
    std::optional<Secret> m_secret;
};

} // namespace swathe
