// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/access/assetresolver.h"
#include "core/access/sigv4.h"
#include "core/auth/account.h"
#include "core/auth/credentialstore.h"
#include "core/base/clock.h"

#include <QHash>

#include <functional>

namespace swathe {

/** An object store that wants keys. */
struct S3Store {
    QUrl endpoint; ///< path style; empty: Amazon's own, by bucket
    QByteArray region = "us-east-1";
};

/**
 * Objects (s3://bucket/key) by the keys of an account, signed anew at each start and resume. A bucket whose reader
 * pays is read only if the account says so. Errors: Unauthorised (no account with keys, or none in the key store),
 * Forbidden (the reader would have to pay, and has not agreed), Unsupported (no object named).
 */
class S3Resolver final : public AssetResolver
{
    Q_OBJECT

public:
    /// `account`: that with keys (AuthScheme::S3Keys) of a provider; `store`: where the provider's objects are.
    S3Resolver(std::function<std::optional<Account>(const QString &providerId)> account,
               std::function<S3Store(const QString &providerId)> store, CredentialStore &credentials,
               const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] JobOf<HttpRequest> *resolve(const QString &providerId, const QUrl &href, bool refresh,
                                              QObject *parent) override;

private:
    std::function<std::optional<Account>(const QString &)> m_account;
    std::function<S3Store(const QString &)> m_store;
    CredentialStore &m_credentials;
    const Clock &m_clock;
};

} // namespace swathe
