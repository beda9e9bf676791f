// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QHash>
#include <QList>

namespace swathe {

/** A span of the day on some days of the week, and what may be used in it. */
struct BandwidthRule {
    quint8 days = 0x7f;        ///< bit 0 = Monday
    int from = 0;              ///< minutes of the day
    int to = 24 * 60;          ///< minutes; not later than `from`: the span goes on into the next day
    qint64 bytesPerSecond = 0; ///< 0 = no limit
    bool operator==(const BandwidthRule &) const = default;
};

/**
 * Bytes per second by the time of the week, in local time: the first rule that fits decides, else the usual limit. A
 * value; all functions are pure. The days on which clocks are changed are as long as they are: a span begins and ends
 * when the clock on the wall does.
 */
class BandwidthSchedule
{
public:
    BandwidthSchedule() = default;
    explicit BandwidthSchedule(qint64 usual, QList<BandwidthRule> rules = {});

    /// "Mon-Fri 08:00-18:00 2M; Sat,Sun 22:00-06:00 none": days (left out: all), span, rate. Empty text: no rules.
    /// Errors: InvalidInput; detail names the part.
    [[nodiscard]] static Result<QList<BandwidthRule>> rulesFromText(const QString &text);
    [[nodiscard]] static QString rulesToText(const QList<BandwidthRule> &rules);
    /// "5M", "800k", "1.5M", "none": bytes per second, decimal units; nothing if it cannot be read.
    [[nodiscard]] static std::optional<qint64> rateFromText(const QString &text);
    [[nodiscard]] static QString rateToText(qint64 bytesPerSecond);

    [[nodiscard]] qint64 limitAt(const QDateTime &time) const; ///< 0 = none
    /// The next moment at which limitAt() changes, as far as the week ahead tells; invalid if it never does.
    [[nodiscard]] QDateTime nextChange(const QDateTime &time) const;
    bool operator==(const BandwidthSchedule &) const = default;

private:
    qint64 m_usual = 0;
    QList<BandwidthRule> m_rules;
};

/** What transfers may use of the network. */
struct Bandwidth {
    BandwidthSchedule schedule;
    QHash<QString, qint64> perProvider; ///< bytes per second by provider id
    bool operator==(const Bandwidth &) const = default;
};

} // namespace swathe
