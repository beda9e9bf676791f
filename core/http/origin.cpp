// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/origin.h"

namespace swathe {

Origin Origin::of(const QUrl &url)
{
    const QString scheme = url.scheme().toLower();
    int defaultPort = -1;
    if (scheme == QLatin1StringView("https"))
        defaultPort = 443;
    else if (scheme == QLatin1StringView("http"))
        defaultPort = 80;
    return {.scheme = scheme, .host = url.host().toLower(), .port = url.port(defaultPort)};
}

QString Origin::toString() const
{
    QUrl url;
    url.setScheme(scheme);
    url.setHost(host);
    const bool isDefault =
        (scheme == QLatin1StringView("https") && port == 443) || (scheme == QLatin1StringView("http") && port == 80);
    if (!isDefault)
        url.setPort(port);
    return url.toString();
}

} // namespace swathe
