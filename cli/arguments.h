// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/areaimport/areaimport.h"
#include "core/base/result.h"
#include "core/geo/geometry.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace swathe::cli {

/** A span of time, UTC, both ends inclusive; an invalid end is open. */
struct Interval {
    QDateTime begin;
    QDateTime end;
    bool operator==(const Interval &) const = default;
};

/*
 * The values of options, read. All are pure but readArea; errors are InvalidInput with a sentence for the user.
 */

/// "A/B", "A/..", "../B" or "A". A year, month or plain date is all of it; times without a zone are UTC.
[[nodiscard]] Result<Interval> parseInterval(const QString &text);
[[nodiscard]] Result<double> parsePercent(const QString &text);
[[nodiscard]] Result<qint64> parseCount(const QString &text, qint64 least, qint64 most);
/// Names separated by commas, in any number of options; no empty one.
[[nodiscard]] Result<QStringList> parseNames(const QStringList &values);
/// One of `known`, which the error lists.
[[nodiscard]] Result<QString> parseChoice(const QString &option, const QString &text, const QStringList &known);
/// A file of any format that importAreaFile() reads, or text for importAreaText(); usable, with what was repaired.
[[nodiscard]] Result<AreaImport> readArea(const QString &fileOrText);
/// An absolute http or https address.
[[nodiscard]] Result<QUrl> parseUrl(const QString &text);

} // namespace swathe::cli
