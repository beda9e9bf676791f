// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/transfer/tokenbucket.h"

#include <QHash>
#include <QString>

namespace swathe {

/** How many bytes the transfers of a provider may take now, under a limit for all and one for each provider. Pure. */
class Throttle
{
public:
    /// Bytes per second; 0 or missing = no limit.
    void set(qint64 total, const QHash<QString, qint64> &perProvider, std::chrono::milliseconds now);
    [[nodiscard]] bool isOff() const { return m_total.isUnlimited() && m_perProvider.isEmpty(); }
    /// For one of `sharers` transfers; 0: not worth a read yet, wait().
    [[nodiscard]] qint64 grant(const QString &provider, int sharers, std::chrono::milliseconds now);
    void take(const QString &provider, qint64 bytes, std::chrono::milliseconds now);
    [[nodiscard]] std::chrono::milliseconds wait(const QString &provider, std::chrono::milliseconds now);

private:
    struct Limit : TokenBucket {
        qint64 portion = 1; ///< what is worth a read: the bytes of some milliseconds
    };
    static void adjust(Limit &limit, qint64 rate, std::chrono::milliseconds now);

    Limit m_total;
    QHash<QString, Limit> m_perProvider;
};

} // namespace swathe
