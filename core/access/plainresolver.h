// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/access/assetresolver.h"
#include "core/base/result.h"

namespace swathe {

/**
 * Pure: the request for an address that needs nobody's leave. http(s) as it is; objects in public S3 buckets by their
 * https address. Errors (Unsupported): requester-pays buckets, Copernicus' own S3, other schemes.
 */
[[nodiscard]] Result<HttpRequest> plainRequest(const QUrl &href);

/// Whether the bucket of an s3 address is known to let its reader pay.
[[nodiscard]] bool isRequesterPays(const QUrl &href);

/** Addresses that are open to everybody. */
class PlainResolver final : public AssetResolver
{
    Q_OBJECT

public:
    using AssetResolver::AssetResolver;
    [[nodiscard]] JobOf<HttpRequest> *resolve(const QString &providerId, const QUrl &href, bool refresh,
                                              QObject *parent) override;
};

} // namespace swathe
