// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/access/providerlimits.h"
#include "core/base/job.h"
#include "core/http/httprequest.h"
#include "core/scene/scene.h"

namespace swathe {

/**
 * Turns an asset into a request that is valid now: plain, with a token, with a signed link. Asked at each start and
 * resume of a transfer, and again after 401 or 403. Lives on the main thread.
 * Errors: Unauthorised (sign-in needed), Unsupported (no way to this kind of address), those of HttpClient.
 */
class AssetResolver : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// `refresh`: what was given last time was refused; do not answer from a cache.
    [[nodiscard]] virtual JobOf<HttpRequest> *resolve(const QString &providerId, const QUrl &href, bool refresh,
                                                      QObject *parent) = 0;
    /// What the provider states about transfers.
    [[nodiscard]] virtual ProviderLimits limits(const QString &providerId) const
    {
        Q_UNUSED(providerId)
        return {};
    }
};

} // namespace swathe
