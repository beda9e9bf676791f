// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/bandwidthschedule.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <utility>

namespace swathe {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDay = 24 * 60;
const std::array kDays{"mon"_L1, "tue"_L1, "wed"_L1, "thu"_L1, "fri"_L1, "sat"_L1, "sun"_L1};

int dayFromText(const QString &text)
{
    const auto day = std::ranges::find(kDays, text.toLower());
    return day == kDays.end() ? -1 : static_cast<int>(day - kDays.begin());
}

/// "Mon-Fri", "Sat,Sun", "Mon"; 0 if it cannot be read.
quint8 daysFromText(const QString &text)
{
    unsigned days = 0;
    for (const QString &part : text.split(u',')) {
        const QStringList ends = part.split(u'-');
        const int first = dayFromText(ends.constFirst());
        const int last = dayFromText(ends.constLast());
        if (ends.size() > 2 || first < 0 || last < 0)
            return 0;
        for (int day = first;; day = (day + 1) % 7) {
            days |= 1U << day;
            if (day == last)
                break;
        }
    }
    return static_cast<quint8>(days);
}

QString daysToText(quint8 days)
{
    QStringList names;
    for (int day = 0; day < 7; ++day) {
        if ((days >> day & 1) != 0)
            names.append(QString(kDays.at(day).first(1)).toUpper() + kDays.at(day).sliced(1));
    }
    return names.join(u',');
}

int minutesFromText(const QString &hours, const QString &minutes)
{
    const int result = hours.toInt() * 60 + minutes.toInt();
    return minutes.toInt() < 60 && result <= kDay ? result : -1;
}

QString minutesToText(int minutes)
{
    return u"%1:%2"_s.arg(minutes / 60, 2, 10, '0'_L1).arg(minutes % 60, 2, 10, '0'_L1);
}

bool fits(const BandwidthRule &rule, const QDateTime &time)
{
    const int now = time.time().hour() * 60 + time.time().minute();
    const int today = time.date().dayOfWeek() - 1;
    const int yesterday = (today + 6) % 7;
    const bool isToday = (rule.days >> today & 1) != 0;
    if (rule.from < rule.to)
        return isToday && now >= rule.from && now < rule.to;
    return (isToday && now >= rule.from) || ((rule.days >> yesterday & 1) != 0 && now < rule.to);
}

} // namespace

BandwidthSchedule::BandwidthSchedule(qint64 usual, QList<BandwidthRule> rules)
    : m_usual(std::max<qint64>(0, usual)), m_rules(std::move(rules))
{
}

std::optional<qint64> BandwidthSchedule::rateFromText(const QString &text)
{
    static const QRegularExpression form(u"^(\\d+(?:\\.\\d+)?) ?([kmg]?)(?:b(?:/s)?)?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QString trimmed = text.trimmed();
    if (trimmed.compare("none"_L1, Qt::CaseInsensitive) == 0)
        return 0;
    const auto match = form.match(trimmed);
    if (!match.hasMatch())
        return std::nullopt;
    const QString unit = match.captured(2).toLower();
    const double factor = unit == "k"_L1 ? 1e3 : unit == "m"_L1 ? 1e6 : unit == "g"_L1 ? 1e9 : 1;
    const double rate = match.captured(1).toDouble() * factor;
    if (rate > 1e15)
        return std::nullopt;
    // A limit that rounds to nothing would be none at all.
    return rate == 0 ? 0 : std::max<qint64>(1, qRound64(rate));
}

QString BandwidthSchedule::rateToText(qint64 bytesPerSecond)
{
    if (bytesPerSecond <= 0)
        return u"none"_s;
    for (const auto &[factor, unit] : {std::pair(1'000'000'000LL, u'G'), {1'000'000LL, u'M'}, {1'000LL, u'k'}}) {
        if (bytesPerSecond % factor == 0)
            return QString::number(bytesPerSecond / factor) + unit;
    }
    return QString::number(bytesPerSecond);
}

Result<QList<BandwidthRule>> BandwidthSchedule::rulesFromText(const QString &text)
{
    static const QRegularExpression form(u"^(?:([A-Za-z,-]+) +)?(\\d{1,2}):(\\d{2})-(\\d{1,2}):(\\d{2}) +(.+)$"_s);
    QList<BandwidthRule> rules;
    for (const QString &part : text.split(u';', Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty())
            continue;
        const auto match = form.match(part.trimmed());
        const std::optional<qint64> rate = rateFromText(match.captured(6));
        BandwidthRule rule{.from = minutesFromText(match.captured(2), match.captured(3)),
                           .to = minutesFromText(match.captured(4), match.captured(5)),
                           .bytesPerSecond = rate.value_or(0)};
        if (!match.captured(1).isEmpty())
            rule.days = daysFromText(match.captured(1));
        if (!match.hasMatch() || !rate || rule.days == 0 || rule.from < 0 || rule.from == kDay || rule.to < 0)
            return fail(Error::Kind::InvalidInput,
                        u"\"%1\" is not like \"Mon-Fri 08:00-18:00 2M\""_s.arg(part.trimmed()));
        rules.append(rule);
    }
    return rules;
}

QString BandwidthSchedule::rulesToText(const QList<BandwidthRule> &rules)
{
    QStringList parts;
    for (const BandwidthRule &rule : rules) {
        const QString days = rule.days == 0x7f ? QString() : daysToText(rule.days) + u' ';
        parts.append(u"%1%2-%3 %4"_s.arg(days, minutesToText(rule.from), minutesToText(rule.to),
                                         rateToText(rule.bytesPerSecond)));
    }
    return parts.join("; "_L1);
}

qint64 BandwidthSchedule::limitAt(const QDateTime &time) const
{
    const auto rule = std::ranges::find_if(m_rules, [&time](const BandwidthRule &candidate) {
        return fits(candidate, time);
    });
    return rule == m_rules.cend() ? m_usual : rule->bytesPerSecond;
}

QDateTime BandwidthSchedule::nextChange(const QDateTime &time) const
{
    const qint64 now = limitAt(time);
    QDateTime next;
    const auto consider = [&](const QDateTime &candidate) {
        if (candidate.isValid() && candidate > time && (!next.isValid() || candidate < next) &&
            limitAt(candidate) != now)
            next = candidate;
    };
    const QTimeZone zone = time.timeRepresentation();
    for (int day = 0; day <= 8; ++day) {
        const QDate date = time.date().addDays(day);
        for (const BandwidthRule &rule : m_rules) {
            for (const int minute : {rule.from, rule.to}) {
                const QDate on = date.addDays(minute / kDay);
                const QTime at(minute % kDay / 60, minute % 60);
                // Where the clock is set back, a time comes twice; where it is set forward, it does not come at all,
                // and the span begins with the jump.
                for (const auto resolution :
                     {QDateTime::TransitionResolution::PreferBefore, QDateTime::TransitionResolution::PreferAfter})
                    consider(QDateTime(on, at, zone, resolution));
            }
        }
    }
    // The jump itself may lead into a span or out of one.
    const QTimeZone::OffsetDataList jumps =
        (zone.timeSpec() == Qt::LocalTime ? QTimeZone::systemTimeZone() : zone).transitions(time, time.addDays(8));
    for (const QTimeZone::OffsetData &jump : jumps)
        consider(jump.atUtc.toTimeZone(zone));
    return next;
}

} // namespace swathe
