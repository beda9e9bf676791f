// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

namespace swathe {

/**
 * The value of something that can fail, or the Error that says why it did.
 * Mark each function that returns one [[nodiscard]]. One alias, so that a later change to
 * std::expected is one line.
 */
template <class T> using Result = tl::expected<T, Error>;

/** Success without a value, or an Error. */
using Status = Result<void>;

[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

[[nodiscard]] inline tl::unexpected<Error> fail(Error::Kind kind, QString detail)
{
    return tl::unexpected<Error>(Error{.kind = kind, .detail = std::move(detail)});
}

} // namespace swathe
