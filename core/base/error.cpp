// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"

#include <QMetaEnum>

#include <array>
#include <utility>

namespace swathe {

namespace {
using Kind = Error::Kind;
constexpr std::array<std::pair<Kind, const char *>, 23> kNames{{
    {Kind::Offline, "offline"},
    {Kind::Timeout, "timeout"},
    {Kind::Unauthorised, "unauthorised"},
    {Kind::Forbidden, "forbidden"},
    {Kind::NotFound, "notFound"},
    {Kind::RateLimited, "rateLimited"},
    {Kind::ServerFault, "serverFault"},
    {Kind::BadRequest, "badRequest"},
    {Kind::BadAnswer, "badAnswer"},
    {Kind::TlsFailed, "tlsFailed"},
    {Kind::ProxyFailed, "proxyFailed"},
    {Kind::TooManyRedirects, "tooManyRedirects"},
    {Kind::DiskFull, "diskFull"},
    {Kind::DiskDenied, "diskDenied"},
    {Kind::DiskFailed, "diskFailed"},
    {Kind::ChecksumMismatch, "checksumMismatch"},
    {Kind::SourceChanged, "sourceChanged"},
    {Kind::KeychainUnavailable, "keychainUnavailable"},
    {Kind::KeychainFailed, "keychainFailed"},
    {Kind::InvalidInput, "invalidInput"},
    {Kind::Unsupported, "unsupported"},
    {Kind::Cancelled, "cancelled"},
    {Kind::Internal, "internal"},
}};
} // namespace

Remedy remedyFor(const Error &error)
{
    switch (error.kind) {
    case Kind::Offline:
    case Kind::Timeout:
    case Kind::RateLimited:
    case Kind::ServerFault:
    case Kind::SourceChanged:
    case Kind::ChecksumMismatch:
    case Kind::ProxyFailed:
        return Remedy::RetryLater;
    case Kind::Unauthorised:
    case Kind::KeychainFailed:
        return Remedy::SignIn;
    case Kind::DiskFull:
        return Remedy::FreeSpace;
    case Kind::DiskDenied:
    case Kind::DiskFailed:
        return Remedy::ChooseFolder;
    case Kind::BadRequest:
    case Kind::InvalidInput:
        return Remedy::EditSearch;
    case Kind::Forbidden:
    case Kind::NotFound:
    case Kind::BadAnswer:
    case Kind::TlsFailed:
    case Kind::TooManyRedirects:
    case Kind::KeychainUnavailable:
    case Kind::Unsupported:
    case Kind::Cancelled:
    case Kind::Internal:
        return Remedy::None;
    }
    return Remedy::None;
}

QString kindName(Kind kind)
{
    for (const auto &[value, name] : kNames) {
        if (value == kind)
            return QLatin1StringView(name);
    }
    return QStringLiteral("internal");
}

Kind kindFromName(const QString &name)
{
    for (const auto &[value, text] : kNames) {
        if (name == QLatin1StringView(text))
            return value;
    }
    return Kind::Internal;
}

Kind kindFromHttpStatus(int status)
{
    switch (status) {
    case 401:
        return Kind::Unauthorised;
    case 403:
        return Kind::Forbidden;
    case 404:
    case 410:
        return Kind::NotFound;
    case 407:
        return Kind::ProxyFailed;
    case 408:
    case 504:
        return Kind::Timeout;
    case 425:
    case 429:
        return Kind::RateLimited;
    default:
        return status >= 500 ? Kind::ServerFault : Kind::BadRequest;
    }
}

} // namespace swathe
