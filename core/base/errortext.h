// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QString>

#include <chrono>

namespace swathe {

/** An error in words for people, in the application's language. */
struct ErrorText {
    QString title;    ///< a few words, without a full stop
    QString sentence; ///< what happened, and on whose side: ours, the service's, the network's or the disk's
    QString action;   ///< what the reader can do; empty only for Cancelled
    bool operator==(const ErrorText &) const = default;
};

/**
 * The one place that makes words of errors, for the window and the command line alike. Error::detail, which is
 * technical English, is not part of them, save for InvalidInput, where it names the part that is wrong. Pure, but for
 * the installed translation.
 */
[[nodiscard]] ErrorText errorText(const Error &error);

/** A wait in words: "12 seconds", "3 minutes", "2 hours"; rounded up. */
[[nodiscard]] QString waitText(std::chrono::milliseconds wait);

} // namespace swathe
