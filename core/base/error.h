// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

namespace swathe {

/**
 * What went wrong, as a value. `kind` is what code acts on; `detail` is technical English for logs and the
 * "Details" of a message; words for people are made from it in one place (core/base/errortext.h), for the window and
 * the command line). Holds no secret: `url` is stored redacted (see redacted() in core/base/redaction.h).
 */
struct Error {
    enum class Kind {
        Offline,             ///< no route, host not found, connection refused
        Timeout,             ///< the other side sent nothing in time
        Unauthorised,        ///< 401, or a sign-in is needed or was refused
        Forbidden,           ///< 403 that signing in again does not mend
        NotFound,            ///< 404, 410
        RateLimited,         ///< 429, or a provider's own way of saying it
        ServerFault,         ///< 5xx
        BadRequest,          ///< other 4xx: the service refuses what we asked
        BadAnswer,           ///< an answer that cannot be read (HTML for JSON, broken JSON, lying headers)
        TlsFailed,           ///< certificate or handshake
        ProxyFailed,         ///< the proxy refused or cannot be reached
        TooManyRedirects,    ///< loop, more than the hop limit, or from https to http
        DiskFull,            ///< no space, or the reserve would be used
        DiskDenied,          ///< folder or file cannot be written: rights, read-only
        DiskFailed,          ///< any other failure of the disk
        ChecksumMismatch,    ///< the bytes are not those the catalogue promised
        SourceChanged,       ///< the file at the source is another than the one begun
        KeychainUnavailable, ///< no key store in this session
        KeychainFailed,      ///< the key store refused: locked, denied
        InvalidInput,        ///< what the user gave cannot be used; detail says which part
        Unsupported,         ///< this catalogue or build cannot do it
        Cancelled,           ///< by the owner
        Internal,            ///< a mistake of ours
    };

    Kind kind = Kind::Internal;
    QString detail;
    int httpStatus = 0;
    QUrl url;
    QString provider;
    /// How long the service asked us to wait, if it did.
    std::optional<std::chrono::milliseconds> retryAfter;

    bool operator==(const Error &) const = default;
};

/** What could mend an error. */
enum class Remedy { None, RetryLater, SignIn, ChooseFolder, FreeSpace, EditSearch };

/** Pure: the remedy that fits an error's kind. */
[[nodiscard]] Remedy remedyFor(const Error &error);

/** The kind's name in English, for logs and machine-readable output ("rateLimited"). */
[[nodiscard]] QString kindName(Error::Kind kind);

/** Inverse of kindName; Internal for an unknown name. */
[[nodiscard]] Error::Kind kindFromName(const QString &name);

/** The kind that an HTTP status of 400 or more stands for. */
[[nodiscard]] Error::Kind kindFromHttpStatus(int status);

} // namespace swathe

Q_DECLARE_METATYPE(swathe::Error)
