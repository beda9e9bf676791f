// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/auth/credentialstore.h"

namespace swathe {

/// True if the desktop's key store can be used in this session. May ask the session bus, so not for each frame.
[[nodiscard]] bool isKeychainAvailable();

/**
 * Secrets in the desktop's key store (Secret Service, KWallet, the keychains of Windows and macOS) through QtKeychain,
 * under the service name io.github.swathe.Swathe with the key "<account>/<part>". Never falls back to plain text.
 * Lives on the main thread.
 */
class KeychainCredentialStore final : public CredentialStore
{
public:
    [[nodiscard]] JobOf<Secret> *read(const AccountId &account, const QString &part, QObject *parent) override;
    [[nodiscard]] JobOf<bool> *write(const AccountId &account, const QString &part, const Secret &secret,
                                     QObject *parent) override;
    [[nodiscard]] JobOf<bool> *remove(const AccountId &account, const QString &part, QObject *parent) override;
    [[nodiscard]] bool isPersistent() const override { return true; }
};

} // namespace swathe
