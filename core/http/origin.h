// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

namespace swathe {

/** Scheme, host and port (RFC 6454): whom a secret may be sent to. */
struct Origin {
    QString scheme;
    QString host;
    int port = -1;

    /// Default ports are filled in, so that https://a and https://a:443 are one origin.
    [[nodiscard]] static Origin of(const QUrl &url);
    [[nodiscard]] QString toString() const;
    bool operator==(const Origin &) const = default;
};

} // namespace swathe
