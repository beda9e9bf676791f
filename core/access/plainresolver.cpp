// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/access/plainresolver.h"

#include <algorithm>
#include <array>

namespace swathe {

using namespace Qt::StringLiterals;

namespace {

// Their owners let the reader pay, so they answer 403 to everybody without an AWS account.
constexpr std::array kRequesterPays{"sentinel-s2-l1c"_L1,   "sentinel-s2-l2a"_L1, "sentinel-s1-l1c"_L1,
                                    "usgs-landsat"_L1,      "naip-analytic"_L1,   "naip-source"_L1,
                                    "naip-visualization"_L1};

Error unsupported(const QUrl &href, const QString &detail)
{
    return Error{.kind = Error::Kind::Unsupported, .detail = detail, .url = href};
}

} // namespace

bool isRequesterPays(const QUrl &href)
{
    return std::ranges::find(kRequesterPays, href.host()) != kRequesterPays.end();
}

Result<HttpRequest> plainRequest(const QUrl &href)
{
    const auto scheme = href.scheme();
    if (scheme == "http"_L1 || scheme == "https"_L1) {
        if (href.host().isEmpty())
            return fail(unsupported(href, u"the address has no host"_s));
        return HttpRequest{.url = href};
    }
    if (scheme != "s3"_L1)
        return fail(unsupported(href, u"no way to addresses of the kind %1"_s.arg(scheme)));
    // Bucket names are case-sensitive, but so written that QUrl's lower-casing of hosts changes nothing.
    const auto bucket = href.host();
    if (bucket.isEmpty() || href.path().size() < 2)
        return fail(unsupported(href, u"the address names no object"_s));
    if (isRequesterPays(href))
        return fail(unsupported(href, u"the bucket %1 lets the reader pay and needs an AWS account"_s.arg(bucket)));
    if (bucket == "eodata"_L1)
        return fail(unsupported(href, u"the bucket eodata needs keys of Copernicus' own object store"_s));
    QUrl url = href;
    url.setScheme(u"https"_s);
    if (bucket.contains(u'.')) {
        // The certificate covers one label before s3.amazonaws.com only.
        url.setHost(u"s3.amazonaws.com"_s);
        url.setPath(u'/' + bucket + href.path(QUrl::FullyDecoded), QUrl::DecodedMode);
    } else {
        url.setHost(bucket + ".s3.amazonaws.com"_L1);
    }
    return HttpRequest{.url = url};
}

JobOf<HttpRequest> *PlainResolver::resolve(const QString &providerId, const QUrl &href, bool refresh, QObject *parent)
{
    Q_UNUSED(refresh)
    auto request = plainRequest(href);
    if (!request)
        request.error().provider = providerId;
    return new ReadyJob<HttpRequest>(std::move(request), parent);
}

} // namespace swathe
