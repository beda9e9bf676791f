// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace swathe {

/** The URL without user name, password, and with the value of each token-like query item replaced by "REDACTED". */
[[nodiscard]] QUrl redacted(const QUrl &url);

/** True for header names whose value is never logged (Authorization, Cookie, X-Api-Key …), in any case. */
[[nodiscard]] bool isSecretHeader(const QByteArray &name);

/** Free text (an error body, a log line) with bearer tokens, signed-link parts and passwords in URLs replaced. */
[[nodiscard]] QString redactedText(const QString &text);

} // namespace swathe
