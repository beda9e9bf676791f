// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/access/assetresolver.h"
#include "core/auth/authsession.h"

#include <functional>

namespace swathe {

/**
 * Addresses that want an account's headers. Where the account may not be shown, the request goes out without it.
 * Error Unauthorised: the address needs an account and there is none.
 */
class AccountResolver final : public AssetResolver
{
    Q_OBJECT

public:
    /// `session`: that of the account in use for a provider, null without one. `guarded`: the provider's origins
    /// that are of no use without an account. `audience`: for whom its tokens have to be made, empty if that does not
    /// matter; a token for others is an error (Forbidden) before anything is asked for with it.
    AccountResolver(std::function<AuthSession *(const QString &providerId)> session,
                    std::function<QList<Origin>(const QString &providerId)> guarded,
                    std::function<QString(const QString &providerId)> audience = {}, QObject *parent = nullptr);

    [[nodiscard]] JobOf<HttpRequest> *resolve(const QString &providerId, const QUrl &href, bool refresh,
                                              QObject *parent) override;

private:
    std::function<AuthSession *(const QString &)> m_session;
    std::function<QList<Origin>(const QString &)> m_guarded;
    std::function<QString(const QString &)> m_audience;
};

} // namespace swathe
