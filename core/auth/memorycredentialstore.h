// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/auth/credentialstore.h"

#include <QHash>

namespace swathe {

/** Secrets for this session only: where there is no key store, and in tests. Main thread; outlives its jobs. */
class MemoryCredentialStore final : public CredentialStore
{
public:
    [[nodiscard]] JobOf<Secret> *read(const AccountId &account, const QString &part, QObject *parent) override;
    [[nodiscard]] JobOf<bool> *write(const AccountId &account, const QString &part, const Secret &secret,
                                     QObject *parent) override;
    [[nodiscard]] JobOf<bool> *remove(const AccountId &account, const QString &part, QObject *parent) override;
    [[nodiscard]] bool isPersistent() const override { return false; }

private:
    QHash<std::pair<QString, QString>, Secret> m_secrets;
};

} // namespace swathe
