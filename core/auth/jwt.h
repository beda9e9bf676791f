// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/secret.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace swathe {

/**
 * Pure: what a JSON Web Token (RFC 7519) says of itself, unverified: good for telling a person why a service will
 * refuse it, and for nothing else. Nothing for a token of another kind.
 */
[[nodiscard]] std::optional<QJsonObject> jwtClaims(const Secret &token);

/// Its `aud`, which may be one text or a list; empty for a token of another kind.
[[nodiscard]] QStringList jwtAudiences(const Secret &token);

} // namespace swathe
