// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QByteArray>

namespace swathe {

/** What a service says of a refusal: its own code ("DAT-ZIP-604", "NoSuchKey", "invalid_grant"), if any, and words. */
struct ServiceMessage {
    QString code;
    QString message;
    [[nodiscard]] bool isEmpty() const { return code.isEmpty() && message.isEmpty(); }
    [[nodiscard]] QString toString() const; ///< "DAT-ZIP-604: Token not found"
    bool operator==(const ServiceMessage &) const = default;
};

/**
 * Pure: the code and words in an error body, whatever its shape: JSON with `detail` (text, object, or the list of a
 * validation), `message`, `description`, `error` with `error_description` or as an object; S3's and OData's XML; a web
 * page's title; plain text. Secrets in it are redacted. Empty for an empty body.
 */
[[nodiscard]] ServiceMessage serviceMessage(const QByteArray &body);

/**
 * Pure: an error of HttpClient, or a transfer's, said better: `detail` becomes what the body says, and codes that mean
 * something else than their status get the kind they mean (a token of the wrong audience is Forbidden, not
 * Unauthorised: signing in again does not mend it; too many sessions or a slowed-down bucket is RateLimited).
 */
[[nodiscard]] Error explained(Error error, const QByteArray &body);

} // namespace swathe
